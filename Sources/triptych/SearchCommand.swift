import ArgumentParser
import Documents
import Interface
import Search
import Typography

/// `triptych search`: finds a phrase in documents, as `grep` finds it in lines.
struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Prints each place where documents have a phrase, as path:label:line: snippet.",
    discussion: """
      Line ends, accents and the kinds of quotation marks, dashes and spaces do not matter. Case matters if the \
      phrase has a capital letter. Words before the phrase say where to search: @conservative under that label, \
      @2 in the second document, -@body everywhere but there; the start of a label or of a file's name is enough. \
      What begins with -@ is given after “--”. An @ to be found at the start of the phrase stands behind a backslash.

      The exit status is 0 if something was found, 1 if not, 2 if a file could not be read or the search was stopped.

      Examples:

        triptych search "pier light" a.txt b.txt
            Each place, with the label of its section and its line.
        triptych search "@common-ground repair" *.txt
            Under that label alone.
        triptych search --regex '\\$[0-9,]+' --color always a.txt | less -R
            All sums of money, coloured in the pager.
      """)

  @Argument(help: ArgumentHelp("What to find, after the scopes to find it in.", valueName: "phrase"))
  var pattern: String

  @Flag(help: "The phrase is a regular expression (PCRE2).")
  var regex = false

  @Flag(help: "Whole words only.")
  var word = false

  @Flag(inversion: .prefixedNo, help: "Case matters, or never does.")
  var `case`: Bool?

  @Option(help: "Colour what was found; auto does on a terminal, unless NO_COLOR is set.")
  var color = ColorChoice.auto

  @OptionGroup var documents: DocumentArguments

  func validate() throws { try documents.requireDocuments() }

  func run() throws {
    let opener = try documents.opener
    let paths = documents.request.paths
    let words = try SearchWords(
      pattern,
      names: ScopeNames(
        labels: opener.labels.map(\.id) + [.body, .other], documents: paths.map { Source(path: $0, "").name })
    )
    let mode: Query.CaseMode = `case`.map { $0 ? .matters : .ignored } ?? .smart
    let query = try Query(
      words.phrase, Query.Modes(case: mode, isRegularExpression: regex, isWholeWord: word))
    if query.isEmpty { throw ValidationError("The phrase is empty.") }
    var found = false
    var allSearched = true
    let isColored = color.colorsOutput
    let numbers = Dictionary(paths.enumerated().map { ($1, $0) }) { first, _ in first }
    let allOpened = try opener.openEach { document in
      guard words.scope.contains(document: numbers[document.source.path] ?? 0) else { return }
      let lines = FoundLines(document, query, words.scope.ofLabels, isColored: isColored)
      found = found || !lines.text.isEmpty
      try Output.write(lines.text)
      if lines.isStopped {
        allSearched = false
        Diagnostics.say("triptych: \(document.source.path): \(SearchErrorWords.stopped).")
      }
    }
    if !allOpened || !allSearched { throw Status.trouble }
    if !found { throw Status.none }
  }
}

/// The matches in one document as lines.
private struct FoundLines {
  private let document: Document
  private let index: SearchIndex
  private let lines: SourceLines
  private let run: SearchRun
  private let isColored: Bool
  /// The numbers of the texts, from 1: in formats without ranges they stand for lines.
  private let numbers: [TextPlace: Int]

  init(_ document: Document, _ query: Query, _ scope: Scope, isColored: Bool) {
    self.isColored = isColored
    self.document = document
    var index = SearchIndex([document])
    var run = SearchRun(query, in: scope)
    while run.progress == .going { run.advance(in: &index, work: .max) }
    self.index = index
    self.run = run
    lines = SourceLines(document.source)
    numbers = Dictionary(uniqueKeysWithValues: document.texts().enumerated().map { ($1.place, $0 + 1) })
  }

  /// Whether the search ended before the document did.
  var isStopped: Bool { run.progress == .stopped }

  var text: String {
    run.matches.map { match in
      let place = [Printable.text(document.source.path), label(of: match), String(line(of: match))]
      return place.joined(separator: ":") + ": " + snippet(of: match) + "\n"
    }.joined()
  }

  private func label(of match: Match) -> String {
    document.label(of: match.address.place).rawValue
  }

  /// The source's line of the match's first byte; in formats without ranges the number of the text it is in.
  private func line(of match: Match) -> Int {
    if let offset = index.text(at: match.address)?.origins.source(at: match.range.lowerBound) {
      return lines.number(at: offset)
    }
    return numbers[match.address.place] ?? 1
  }

  /// A snippet with the match in the reader's colours: black on yellow.
  private func colored(_ snippet: Snippet) -> String {
    let utf8 = snippet.text.utf8
    let before = utf8.prefix(snippet.match.lowerBound)
    let found = utf8.dropFirst(snippet.match.lowerBound).prefix(snippet.match.count)
    let after = utf8.dropFirst(snippet.match.upperBound)
    return "\(Substring(before))\u{1B}[30;43m\(Substring(found))\u{1B}[m\(Substring(after))"
  }

  private func snippet(of match: Match) -> String {
    guard let text = index.text(at: match.address)?.text else { return "" }
    let snippet = Snippet(of: match.range, in: text, width: 80)
    return isColored ? colored(snippet) : snippet.text
  }
}
