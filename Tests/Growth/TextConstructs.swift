/// What texts hold.
extension Construct {
  static let texts: [Construct] = [
    Construct(.text, "words in a line") { times("word ", $0) },
    Construct(.text, "lines of a letter") { times("a\n", $0) },
    Construct(.text, "items") { times("- item\n", $0) },
    Construct(.text, "ideographs") { times("漢字", $0) },
    Construct(.text, "marks") { "a" + times("\u{300}", $0) },
    Construct(.text, "dates") { times("March 14, 2025\n\n", $0) },
    Construct(.text, "dissents") { times("Justice Doe, dissenting.\n\nText of it.\n\n", $0) },
    Construct(.text, "sides") { times("Pro\n\nText here it is.\n\nCon\n\nOther text here.\n\n", $0) },
    Construct(.text, "topics") {
      numbered($0) { "Question \($0)?\n\nPro\n\nYes text \($0).\n\nCon\n\nNo text \($0).\n\n" }
    },
    Construct(.text, "opposite headings") {
      numbered($0) {
        "Why opponents want you to vote no \($0)\n\nText here.\n\nWhy supporters want you to vote yes "
          + "\($0)\n\nText here.\n\n"
      }
    },
    Construct(.text, "words of both sides") {
      "Pro\n\n" + times("alpha beta ", $0 / 2) + "\n\nCon\n\n" + times("alpha beta ", $0 / 2)
    },
  ]
}

/// What Markdown holds.
extension Construct {
  static let markdown: [Construct] = [
    Construct(.markdown, "items") { times("- item\n", $0) },
    Construct(.markdown, "topics") {
      numbered($0) { "## Question \($0)\n\n### Pro\n\nText of it.\n\n### Con\n\nText of it.\n\n" }
    },
    Construct(.markdown, "underlined headings") { times("a\n---\n", $0) },
    Construct(.markdown, "hard breaks") { times("a  \n", $0) },
    Construct(.markdown, "crossed emphasis") { times("*a_ ", $0) },
    Construct(.markdown, "depth of emphasis") { times("*", $0 / 2) + "a" + times("*", $0 / 2) },
    Construct(.markdown, "open links") { times("[a", $0) },
    Construct(.markdown, "open targets") { times("[a](", $0) },
    Construct(.markdown, "open pointed targets") { times("[a](<b", $0) },
    Construct(.markdown, "links in each other") { times("[", $0 / 4) + times("](b)", $0) },
    Construct(.markdown, "definitions that are used") { bytes in
      numbered(bytes / 2) { "[a\($0)]: http://b\n" } + "\n" + numbered(bytes / 2) { "[a\($0)] " }
    },
    Construct(.markdown, "a definition that is used") {
      "[a]: /" + times("x", 500) + "\n\n" + times("[a] ", $0)
    },
    Construct(.markdown, "undefined footnotes") { times("[^1]", $0) },
    Construct(.markdown, "footnotes of footnotes") { numbered($0) { "[^\($0)]: a [^\($0 + 1)]\n\n" } },
    Construct(.markdown, "longer backticks") { bytes in
      (0..<Int(Double(2 * bytes).squareRoot())).map { "e" + times("`", $0) }.joined()
    },
    Construct(.markdown, "depth of quotations") { times("> ", $0) + "a" },
    Construct(.markdown, "depth of lists") { times("- ", $0) + "a" },
    Construct(.markdown, "indented lists") { bytes in
      (0..<Int(Double(bytes).squareRoot())).map { times(" ", 2 * $0) + "- a\n" }.joined()
    },
    Construct(.markdown, "elements in each other") { times("<div>\n", $0 / 2) + times("</div>\n", $0 / 2) },
    Construct(.markdown, "open comments") { times("<!-- ", $0) },
    Construct(.markdown, "addresses with brackets") { times("http://a.b/(((", $0) },
    Construct(.markdown, "mail") { times("a@a.", $0) },
    Construct(.markdown, "columns of a table") {
      times("|a", $0 / 3) + "|\n" + times("|-", $0 / 3) + "|\n" + times("|b", $0 / 3) + "|"
    },
    Construct(.markdown, "short rows of a table") {
      times("|a", 40) + "|\n" + times("|-", 40) + "|\n" + times("|x\n", $0)
    },
    Construct(.markdown, "front matter") { "---\n" + times("a: b\n", $0) + "---\nx\n" },
  ]
}
