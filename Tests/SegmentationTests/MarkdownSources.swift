import Documents
import TestSupport

/// Markdown made to be hard: marks of every kind nested, cut off, out of place and in random order.
enum MarkdownSources {
  private static let inlines = [
    "ferry", "the board", "*night*", "**Pros**", "_one", "two_", "***all* three**", "`code`", "`` a ` b ``",
    "` spaced `", "`open", "[link](http://x.y \"title\")", "[link](<a b> 'x')", "[ref][a]", "[a]", "[b][]",
    "[none]",
    "![boat](boat.png)", "![*a* b][a]", "[![badge](b.svg)](http://x)", "<http://auto.link/a_b>",
    "<ann@tide.org>",
    "http://bare.link/x_y_z", "&amp;", "&mdash;", "&#8212;", "&#x41;", "&nope;", "&amp;amp;", "&nLt;", "\\*",
    "\\\\",
    "\\q", "\\&amp;", "~~old~~", "~one~", "<b>bold</b>", "<br>", "<!-- note -->", "<a href=\"*x*\">", "[^1]",
    "[^note]",
    "![", "](", "[[", "]]", "**", "*", "_", "<", "&", "\u{0}", "\u{A0}", "\t", "  ", "東京", "👩‍👩‍👧", "“quoted”",
    "a\\",
    "[x](a(b)c)", "[x](a\\)b)", "[multi\nline](http://x\n\"t\")", "`multi\nline`", "<i\nclass='x'>", "*a\nb*",
    "1\\. no",
  ]
  private static let blocks = [
    "# Title", "## Progressive View", "### **Cons** of `it` ###", "#", "####### seven", "Title\n===",
    "Two\nlines\n---",
    "---", "***", "* * *", "```", "```swift\n# Cons\n\n  x\n```", "~~~~\nopen", "    indented\n\n    code",
    "\tcode",
    "> quoted", "> # Conservative View\n> text", ">", "> > deep\n> less", "> - a\n>   b\nlazy", "- a\n- b",
    "- a\n\n  c\n- d",
    "* Good, because **x**", "1. first\n2. second", "7) seven", "- - nested", "- [ ] task", "-", "- # head",
    "- ```\n  x\n  ```",
    "| a | b |\n|---|---|\n| *c* | d \\| e |\n| short |", "lead\n| a |\n|:-:|\n| `x \\| y` | more |",
    "|a|\n|-|", "| a | b |",
    "> | q | r |\n> |---|---|\n> | s |", "<div>\n*raw* <b>x</b>\n</div>", "<!-- a\n\nb -->", "<p>open",
    "</p>",
    "[a]: http://x.y", "[a]: <http://x>\n  'title'", "[b]: /u \"t\"\ntext after", "[^1]: A *note*.",
    "[^2]: Unused.\n\n    more",
    "**Pros:**\ntext under", "**Prompt** (all):", "![alone](x.png)", "![](x.png)",
    "Pro: it is there, and people like it.",
    "Con: it is late, and nobody wants to pay for it.", "Common Ground", "Advertisement",
    "- Status: accepted",
    "+++\ntitle = \"A\"\n+++", "---\ntitle: The Night Ferry\nauthor: 'Ann Lee'\ndate: 2024-03-03\n---",
    "\u{C}", "\u{B}\u{C}", "\u{0}",
  ]
  private static let prefixes = ["", "", "", "> ", ">> ", "- ", "  ", "    ", "1. ", "\t", "> - ", "   > "]
  private static let breaks = [
    "\n", "\n\n", "\n\n", "\r\n", "\r\n\r\n", "\r", "\n\n\n", "  \n", "\\\n", "\n \t\n",
  ]

  /// A source of random blocks, some behind marks of quotations and lists.
  static func source(_ random: inout some RandomNumberGenerator) -> Source {
    var text = Int.random(in: 0..<8, using: &random) == 0 ? "\u{FEFF}" : ""
    for _ in 0..<Int.random(in: 0...14, using: &random) {
      let prefix = prefixes.randomElement(using: &random) ?? ""
      let block =
        Bool.random(using: &random) ? blocks.randomElement(using: &random) ?? "" : paragraph(&random)
      text += prefix
      text +=
        Bool.random(using: &random) ? block.split(separator: "\n").joined(separator: "\n" + prefix) : block
      text += breaks.randomElement(using: &random) ?? ""
    }
    return Source(path: "random", format: .markdown, text)
  }

  private static func paragraph(_ random: inout some RandomNumberGenerator) -> String {
    (0..<Int.random(in: 1...9, using: &random)).map { _ in
      (inlines.randomElement(using: &random) ?? "")
        + ([" ", " ", "", "\n", "  \n"].randomElement(using: &random) ?? "")
    }.joined()
  }
}
