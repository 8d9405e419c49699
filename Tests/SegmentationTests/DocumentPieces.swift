import Documents
import TestSupport

/// Sources made to be hard: labels, junk, marks, broken lines and bytes in random order.
enum DocumentPieces {
  private static let pieces = [
    "Progressive View", "Conservative View:", "Common Ground", "FROM THE LEFT", "From the Right", "Pros",
    "Cons",
    "Pro: the ferry runs early, and more people ride it than before.",
    "Con: the ferry costs more than the town can pay for many years.",
    "* Good, because it is cheap", "* Bad, because it is slow", "- item", "1. first", "2) second", "• dot",
    "# Title", "## Progressive Perspectives", "### Deeper", "**Bold line:**", "**bold** and more",
    "Title\n=====",
    "> quoted text", "> ", ">", "> ## Conservative Perspective", ">>> deep", "```", "~~~~", "    code",
    "| a | b |",
    "---", "***", "_____", "___", "Advertisement", "Sponsor Advertisement", "Story continues below",
    "Share post:",
    "COMMENTS", "Please enter your comment!", "Related", "Read more: Another story", "spot_img", "Date:",
    "By Ann Lee | March 3, 2024", "By Bo Ek", "March 3, 2024", "2024-03-03", "Updated: 3/4/2024",
    "© 2024 The Tide",
    "Word Count 651", "\u{200D}", "\u{FEFF}", "\u{FEFF}---\nkey: value\n---", "---\ntitle: \"A\"\n---",
    "\u{A0}", "\u{3000}",
    "JUSTICE LOW, dissenting.", "   Opinion of the Court", "Cite as: 1 T. R. 2", "\u{0C}", "\u{0B}",
    "\u{0}\u{1}",
    "\u{1B}[31mred", "a\u{0301}", "東京", "👩‍👩‍👧", "word- \nword",
    "A line that is wrapped at a width of some\nsixty bytes or so.",
    "A short line", "a small beginning", "He said: “No.”", "“Quoted whole.”", "ends in an ellipsis...", "…",
    ":", ".", "*",
    "**", "****", "#", "######", "####### seven", "[x]: http://x", "|", "||", "+", "Left:", "Yes:",
    "Democrats: 35 percent",
    "2            REED v. BOARD", "            Opinion of the Court", "Bench Copy Not Final", "Home",
    "3 min read",
    "It is so ordered.", "The case for the ferry", "Halvorsen: the boat should run all night for the nurses.",
    "Brandt: the boat costs more than the town will ever have.",
    "It ran late. Pro: it is there, and it is liked.",
    "From the Left Mayor Lee said that boats are streets.", "In conclusion, all is said.",
    "More on the harbour",
    "## Cons <!-- optional -->", "👍 Pros", "Mutualist View", "- Status: accepted\n- Date: 2024-03-03",
    "Both sides agree on this:", "The Flipside: Different Perspectives",
    String(repeating: "The harbour board met again and talked about the ferry at length. ", count: 5),
    String(repeating: "x", count: 300),
  ]
  private static let breaks = [
    "\n", "\n", "\n\n", "\n\n", "\n\n", "\r\n", "\r\n\r\n", "\r", "\r\r", "\n \n", "\n\n\n\n", " ", "", "\t",
  ]

  /// A source of random pieces and breaks.
  static func source(_ random: inout some RandomNumberGenerator) -> Source {
    var text = Bool.random(using: &random) ? "" : "\u{FEFF}"
    for _ in 0..<Int.random(in: 0...24, using: &random) {
      text += pieces.randomElement(using: &random) ?? ""
      text += breaks.randomElement(using: &random) ?? ""
    }
    return Source(path: "random", format: format(&random), text)
  }

  /// A source of random bytes, decoded as a loader decodes them.
  static func noise(_ random: inout some RandomNumberGenerator) -> Source {
    let marks =
      Array(" \n\r\t#>*-_:.|`~1a".utf8) + [0x00, 0x0C, 0xC2, 0xA0, 0xE2, 0x80, 0x8D, 0xEF, 0xBB, 0xBF, 0xFF]
    let bytes = (0..<Int.random(in: 0...120, using: &random)).map { _ in
      Int.random(in: 0..<4, using: &random) == 0
        ? UInt8.random(in: 0...255, using: &random) : marks.randomElement(using: &random) ?? 0
    }
    return Source(path: "noise", format: format(&random), String(decoding: bytes, as: UTF8.self))
  }

  private static func format(_ random: inout some RandomNumberGenerator) -> Source.Format {
    Bool.random(using: &random) ? .markdown : .text
  }
}
