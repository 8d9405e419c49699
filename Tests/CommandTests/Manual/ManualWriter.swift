/// Writes mdoc, the language of manual pages.
struct ManualWriter {
  private(set) var text: String

  /// A page's head.
  ///
  /// - Parameters:
  ///   - section: the manual's: 1 for programs, 5 for files.
  ///   - summary: what it is, in a few words.
  init(section: Int, version: String, summary: String) {
    text = """
      .\\" Written by a test, from what the program says of itself: change that, then run
      .\\" TRIPTYCH_RECORD=1 swift test --filter ManualPageTests
      .Dd November 24, 2026
      .Dt TRIPTYCH \(section)
      .Os "Triptych \(version)"
      .Sh NAME
      .Nm triptych
      .Nd \(Self.escaped(summary))

      """
  }

  /// A line that says how the text after it is set.
  mutating func macro(_ line: String) { text += ".\(line)\n" }

  /// A paragraph: a line for each sentence, and none longer than 78 bytes. Code stands between grave accents.
  mutating func words(_ words: String) {
    for sentence in Self.sentences(of: words) {
      var line = ""
      for word in Self.marked(sentence).split(separator: " ") {
        if !line.isEmpty && line.utf8.count + word.utf8.count > 77 { flush(&line) }
        line += (line.isEmpty ? "" : " ") + word
      }
      flush(&line)
    }
  }

  /// Paragraphs with a blank line between.
  mutating func paragraphs(_ paragraphs: some Sequence<String>) {
    for (index, paragraph) in paragraphs.enumerated() {
      if index > 0 { macro("Pp") }
      words(paragraph)
    }
  }

  /// Lines as they are.
  mutating func literal(_ lines: some Sequence<some StringProtocol>) {
    macro("Bd -literal -offset indent")
    for line in lines { text += Self.guarded(Self.escaped(String(line), isCode: true)) + "\n" }
    macro("Ed")
  }

  /// A list of words and what they mean; the words are mdoc.
  mutating func list(_ items: [(tag: String, words: String)]) {
    macro("Bl -tag -width Ds")
    for item in items {
      macro("It \(item.tag)")
      words(item.words)
    }
    macro("El")
  }

  /// Words that are arguments of a macro: none of them is taken for punctuation or for a macro.
  static func argument(_ words: some StringProtocol) -> String {
    words.split(separator: " ").map { word in
      let isPlain = word.count > 2 && word.first?.isLetter == true
      let isEnd = word.last.map { ".,:;?!)]".contains($0) } ?? false
      return (isPlain ? "" : "\\&") + escaped(String(word), isCode: true) + (isEnd ? "\\&" : "")
    }.joined(separator: " ")
  }

  private mutating func flush(_ line: inout String) {
    if !line.isEmpty { text += Self.guarded(line) + "\n" }
    line = ""
  }

  /// A line that does not begin like a macro.
  private static func guarded(_ line: String) -> String {
    line.hasPrefix(".") || line.hasPrefix("'") ? "\\&" + line : line
  }

  private static func sentences(of words: String) -> [String] {
    var sentences = [""]
    for word in words.split(separator: " ") {
      sentences[sentences.count - 1] += (sentences.last == "" ? "" : " ") + word
      let end = word.last { !"”)\"*".contains($0) }
      // A key that is called “?” ends nothing.
      if word.count > 1, end.map({ ".?!".contains($0) }) == true { sentences.append("") }
    }
    return sentences.filter { !$0.isEmpty }
  }

  /// Code in bold, and all escaped.
  private static func marked(_ text: String) -> String {
    text.split(separator: "`", omittingEmptySubsequences: false).enumerated().map { index, part in
      index % 2 == 0 ? escaped(String(part)) : "\\fB" + escaped(String(part), isCode: true) + "\\fR"
    }.joined()
  }

  /// Text in which nothing is a command, in ASCII.
  private static func escaped(_ text: String, isCode: Bool = false) -> String {
    text.unicodeScalars.map { scalar -> String in
      switch scalar {
      case "\\": "\\e"
      case "-" where isCode: "\\-"
      case "'" where isCode: "\\(aq"
      case "\"" where isCode: "\\(dq"
      case "`": "\\(ga"
      case "^": "\\(ha"
      case "~": "\\(ti"
      case "“": "\\(lq"
      case "”": "\\(rq"
      case "’": "\\(cq"
      case "–": "\\(en"
      case "—": "\\(em"
      case "…": "..."
      case _ where scalar.isASCII: String(scalar)
      default: "\\[u" + String(scalar.value, radix: 16, uppercase: true).leftPadded + "]"
      }
    }.joined()
  }
}

extension String {
  /// A number of at least four digits.
  fileprivate var leftPadded: String { String(repeating: "0", count: max(0, 4 - count)) + self }
}
