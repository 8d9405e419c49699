/// What texts hold.
extension Construct {
  static let texts: [Construct] = [
    Construct(.text, "words in a line") { "a" + times("word ", $0) },
    Construct(.text, "paragraphs") {
      "a" + times("Paragraph of the text with some words in it, that goes on.\n\n", $0)
    },
    Construct(.text, "lines of a letter") { "a" + times("a\n", $0) },
    Construct(.text, "paragraphs of a letter") { "a" + times("a\n\n", $0) },
    Construct(.text, "quoted lines") { "a" + times("> a\n", $0) },
    Construct(.text, "dashes") { "a" + times("- \n", $0) },
    Construct(.text, "items") { "a" + times("- item\n", $0) },
    Construct(.text, "joiners") { "a" + times("\u{200D}", $0) },
    Construct(.text, "emoji") { "a" + times("👨\u{200D}👩\u{200D}👧", $0) },
    Construct(.text, "ideographs") { "a" + times("漢字", $0) },
    Construct(.text, "flags") { "a" + times("🇩🇪", $0) },
    Construct(.text, "escapes") { "a" + times("\u{1B}[31m", $0) },
    Construct(.text, "tabs") { "a" + times("\t", $0) },
    Construct(.text, "dots") { "a" + times(".", $0) },
    Construct(.text, "spaces") { "a" + times(" ", $0) },
    Construct(.text, "newlines") { "a" + times("\n", $0) },
    Construct(.text, "quotation marks") { "a" + times(">", $0) },
    Construct(.text, "sides") { "a" + times("Pro\n\nText here it is.\n\nCon\n\nOther text here.\n\n", $0) },
    Construct(.text, "a side again") { "a" + times("Pro\n\n", $0) },
    Construct(.text, "labels in a line") { "a" + times("Progressive View Conservative View ", $0) },
    Construct(.text, "three sides") {
      "a" + times("Progressive View\n\nText.\n\nConservative View\n\nText.\n\nCommon Ground\n\nText\n\n", $0)
    },
    Construct(.text, "advertisements") { "a" + times("Advertisement\n\n", $0) },
    Construct(.text, "sharing") { "a" + times("Share on Facebook\n", $0) },
    Construct(.text, "bylines") { "a" + times("By Jane Doe\n\n", $0) },
    Construct(.text, "dates") { "a" + times("March 14, 2025\n\n", $0) },
    Construct(.text, "capitals") { "a" + times("LOW, J.\n\nText of this.\n\n", $0) },
    Construct(.text, "dissents") { "a" + times("Justice Doe, dissenting.\n\nText of it.\n\n", $0) },
    Construct(.text, "leads") { "a" + times("Pro: yes it is\nCon: no it is not\n", $0) },
    Construct(.text, "addresses") { "a" + times("http://a.example/x ", $0) },
    Construct(.text, "schemes") { "a" + times("http://", $0) },
    Construct(.text, "carriage returns") { "a" + times("a\r", $0) },
    Construct(.text, "line separators") { "a" + times("a\u{2028}", $0) },
    Construct(.text, "numbers") {
      numbered($0) {
        "\($0). x\n"
      }
    },
    Construct(.text, "topics") {
      numbered($0) {
        "Question \($0)?\n\nPro\n\nYes text \($0).\n\nCon\n\nNo text \($0).\n\n"
      }
    },
    Construct(.text, "opposite headings") {
      numbered($0) {
        "Why opponents want you to vote no \($0)\n\nText here.\n\nWhy supporters want "
          + "you to vote yes \($0)\n\nText here.\n\n"
      }
    },
    Construct(.text, "headings alone") {
      numbered($0) {
        "## Heading \($0)\n"
      }
    },
    Construct(.text, "a line") { String(repeating: "a", count: $0) },
    Construct(.text, "marks") { "a" + times("\u{300}", $0) },
    Construct(.text, "words of a side") { bytes in
      "Pro\n\n" + numbered(bytes / 2) { "w\($0) " } + "\n\nCon\n\n" + numbered(bytes / 2) { "v\($0) " }
    },
    Construct(.text, "words of both sides") {
      "Pro\n\n" + times("alpha beta ", $0 / 2) + "\n\nCon\n\n" + times("alpha beta ", $0 / 2)
    },
    Construct(.text, "a word of both sides") {
      "Pro\n\n" + times("a ", $0 / 2) + "\n\nCon\n\n" + times("a ", $0 / 2)
    },
  ]
}

/// What Markdown holds.
extension Construct {
  static let markdown: [Construct] = [
    Construct(.markdown, "words in a line") { "a" + times("word ", $0) },
    Construct(.markdown, "paragraphs") {
      "a" + times("Paragraph of the text with some words in it, that goes on.\n\n", $0)
    },
    Construct(.markdown, "lines of a letter") { "a" + times("a\n", $0) },
    Construct(.markdown, "quoted lines") { "a" + times("> a\n", $0) },
    Construct(.markdown, "dashes") { "a" + times("- \n", $0) },
    Construct(.markdown, "items") { "a" + times("- item\n", $0) },
    Construct(.markdown, "spaces") { "a" + times(" ", $0) },
    Construct(.markdown, "newlines") { "a" + times("\n", $0) },
    Construct(.markdown, "quotation marks") { "a" + times(">", $0) },
    Construct(.markdown, "sides") {
      "a" + times("Pro\n\nText here it is.\n\nCon\n\nOther text here.\n\n", $0)
    },
    Construct(.markdown, "three sides") {
      "a" + times("Progressive View\n\nText.\n\nConservative View\n\nText.\n\nCommon Ground\n\nText\n\n", $0)
    },
    Construct(.markdown, "addresses") { "a" + times("http://a.example/x ", $0) },
    Construct(.markdown, "stars") { times("*", $0) + "a" },
    Construct(.markdown, "stars and letters") { times("*a ", $0) + "a" },
    Construct(.markdown, "strong in words") { times("a**b ", $0) + "a" },
    Construct(.markdown, "crossed emphasis") { times("*a_ ", $0) + "a" },
    Construct(.markdown, "open emphasis") { times("**a *b ", $0) + "a" },
    Construct(.markdown, "emphasis") { times("*a* ", $0) + "a" },
    Construct(.markdown, "brackets") { times("[", $0) + "a" },
    Construct(.markdown, "open links") { times("[a", $0) + "a" },
    Construct(.markdown, "links") { times("[a](b) ", $0) + "a" },
    Construct(.markdown, "open targets") { times("[a](", $0) + "a" },
    Construct(.markdown, "open pointed targets") { times("[a](<b", $0) + "a" },
    Construct(.markdown, "open pictures") { times("![", $0) + "a" },
    Construct(.markdown, "backticks") { times("` a ", $0) + "a" },
    Construct(.markdown, "undefined footnotes") { times("[^1]", $0) + "a" },
    Construct(.markdown, "headings") { times("# a\n", $0) + "a" },
    Construct(.markdown, "small headings") { times("###### a\n\n", $0) + "a" },
    Construct(.markdown, "underlined headings") { times("a\n---\n", $0) + "a" },
    Construct(.markdown, "depth of quotations") { times("> ", $0) + "a" },
    Construct(.markdown, "depth of lists") { times("- ", $0) + "a" },
    Construct(.markdown, "depth of numbers") { times("1. ", $0) + "a" },
    Construct(.markdown, "depth of both") { times("> - ", $0) + "a" },
    Construct(.markdown, "code") { times("```\na\n```\n", $0) + "a" },
    Construct(.markdown, "open code") { times("```\n", $0) + "a" },
    Construct(.markdown, "elements") { times("<b>", $0) + "a" },
    Construct(.markdown, "less-than signs") { times("<", $0) + "a" },
    Construct(.markdown, "open tags") { times("<a ", $0) + "a" },
    Construct(.markdown, "open comments") { times("<!-- ", $0) + "a" },
    Construct(.markdown, "open data") { times("<![CDATA[", $0) + "a" },
    Construct(.markdown, "instructions") { times("<?", $0) + "a" },
    Construct(.markdown, "declarations") { times("<!A ", $0) + "a" },
    Construct(.markdown, "references") { times("&amp;", $0) + "a" },
    Construct(.markdown, "bad references") { times("&a", $0) + "a" },
    Construct(.markdown, "bare addresses") { times("www.a.b ", $0) + "a" },
    Construct(.markdown, "addresses with brackets") { times("http://a.b/(((", $0) + "a" },
    Construct(.markdown, "mail") { times("a@a.", $0) + "a" },
    Construct(.markdown, "mail addresses") { times("a@b.c ", $0) + "a" },
    Construct(.markdown, "tildes") { times("~~a ", $0) + "a" },
    Construct(.markdown, "pipes") { times("|", $0) + "a" },
    Construct(.markdown, "tables") { times("|a|b|\n|-|-|\n|c|d|\n\n", $0) + "a" },
    Construct(.markdown, "backslashes") { times("\\", $0) + "a" },
    Construct(.markdown, "hard breaks") { times("a  \n", $0) + "a" },
    Construct(.markdown, "rules") { times("---\n\n", $0) + "a" },
    Construct(.markdown, "sides under headings") {
      times("## Pro\n\nText of it.\n\n## Con\n\nText of it.\n\n", $0) + "a"
    },
    Construct(.markdown, "four sides") {
      times(
        "## Progressive view\n\nText of it.\n\n## Conservative view\n\nText of it.\n\n## "
          + "Center view\n\nText.\n\n", $0) + "a"
    },
    Construct(.markdown, "bold leads") { times("**Pro:** text\n\n**Con:** text\n\n", $0) + "a" },
    Construct(.markdown, "underscores") { times("a_b_", $0) + "a" },
    Construct(.markdown, "tasks") { times("- [ ] a\n", $0) + "a" },
    Construct(.markdown, "definitions") {
      numbered($0) { "[a\($0)]: http://b.example\n" }
    },
    Construct(.markdown, "footnotes") {
      numbered($0) { "x[^\($0)]\n\n[^\($0)]: y\n\n" }
    },
    Construct(.markdown, "footnotes of footnotes") {
      numbered($0) { "[^\($0)]: a [^\($0 + 1)]\n\n" }
    },
    Construct(.markdown, "topics") {
      numbered($0) { "## Question \($0)\n\n### Pro\n\nText of it.\n\n### Con\n\nText of it.\n\n" }
    },
    Construct(.markdown, "longer backticks") { bytes in
      (0..<Int(Double(2 * bytes).squareRoot())).map { "e" + String(repeating: "`", count: $0) }.joined()
    },
    Construct(.markdown, "pictures in each other") { times("![", $0 / 2) + times("](b)", $0) },
    Construct(.markdown, "links in each other") { times("[", $0 / 4) + times("](b)", $0) },
    Construct(.markdown, "definitions that are used") { bytes in
      numbered(bytes / 2) { "[a\($0)]: http://b\n" } + "\n" + numbered(bytes / 2) { "[a\($0)] " }
    },
    Construct(.markdown, "a definition that is used") {
      "[a]: /" + times("x", 500) + "\n\n" + times("[a] ", $0)
    },
    Construct(.markdown, "indented lists") { bytes in
      (0..<Int(Double(bytes).squareRoot())).map { String(repeating: " ", count: 2 * $0) + "- a\n" }.joined()
    },
    Construct(.markdown, "elements in each other") { times("<div>\n", $0 / 2) + times("</div>\n", $0 / 2) },
    Construct(.markdown, "columns of a table") {
      times("|a", $0 / 3) + "|\n" + times("|-", $0 / 3) + "|\n" + times("|b", $0 / 3) + "|"
    },
    Construct(.markdown, "rows of a table") { "|a|b|\n|-|-|\n" + times("|c|d|\n", $0) },
    Construct(.markdown, "short rows of a table") {
      "|" + times("a|", 200) + "\n|" + times("-|", 200) + "\n" + times("|x\n", $0)
    },
    Construct(.markdown, "rows of sides") { "|Pro|Con|\n|-|-|\n" + times("|yes it is|no it is not|\n", $0) },
    Construct(.markdown, "front matter") { "---\n" + times("a: b\n", $0) + "---\nx\n" },
    Construct(.markdown, "open front matter") { "---\n" + times("a: b\n", $0) },
    Construct(.markdown, "depth of emphasis") { times("*", $0 / 2) + "a" + times("*", $0 / 2) },
  ]
}
