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
        triptych search -q -r -c pier .
            How often each file here, and in the folders here, has the word.
      """)

  @Argument(help: ArgumentHelp("What to find, after the scopes to find it in.", valueName: "phrase"))
  var pattern: String

  @Flag(help: "The phrase is a regular expression (PCRE2).")
  var regex = false

  @Flag(name: .shortAndLong, help: "Whole words only.")
  var word = false

  @Flag(inversion: .prefixedNo, help: "Case matters, or never does.")
  var `case`: Bool?

  @Flag(name: .customShort("i"), help: "Case never matters, as --no-case.")
  var ignoresCase = false

  @Flag(name: [.customShort("l"), .long], help: "Print the names of the files with matches alone.")
  var files = false

  @Flag(name: .shortAndLong, help: "Print for each file with matches how many it has, as path:count.")
  var count = false

  @Option(
    name: [.customShort("C"), .long],
    help: ArgumentHelp(
      "Print so many passages of the section before and after each match.", valueName: "passages"))
  var context = 0

  @Flag(help: "Print each match as a line of JSON.")
  var json = false

  @Flag(name: .shortAndLong, help: "Search the folders in folders too.")
  var recursive = false

  @Option(help: "Colour what was found; auto does on a terminal, unless NO_COLOR is set.")
  var color = ColorChoice.auto

  @OptionGroup var documents: DocumentArguments

  func validate() throws {
    try documents.requireDocuments()
    guard (0...Self.mostContext).contains(context) else {
      throw ValidationError("--context is a number from 0 to \(Self.mostContext).")
    }
    if [files, count, json, context > 0].count(where: { $0 }) > 1 {
      throw ValidationError("Give one of --files, --count, --context and --json.")
    }
  }

  private static let mostContext = 100

  private var shape: FoundLines.Shape {
    if files { return .files }
    if count { return .count }
    return json ? .json : .lines(context: context)
  }

  func run() throws {
    let request = documents.asked.enteringFolders(isDeep: recursive)
    let opener = try DocumentOpener(request)
    let paths = request.paths
    let words = try SearchWords(
      pattern,
      names: ScopeNames(
        labels: opener.labels.map(\.id) + [.body, .other], documents: paths.map { Source(path: $0, "").name })
    )
    let asked = ignoresCase ? false : `case`
    let mode: Query.CaseMode = asked.map { $0 ? .matters : .ignored } ?? .smart
    let query = try Query(
      words.phrase, Query.Modes(case: mode, isRegularExpression: regex, isWholeWord: word))
    if query.isEmpty { throw ValidationError("The phrase is empty.") }
    var found = false
    var allSearched = true
    let isColored = color.colorsOutput
    let numbers = Dictionary(paths.enumerated().map { ($1, $0) }) { first, _ in first }
    var lastNamed: String?
    let allOpened = try opener.openEach { document in
      guard words.scope.contains(document: numbers[document.source.path] ?? 0) else { return }
      let lines = FoundLines(document, query, words.scope.ofLabels, isColored: isColored)
      let text = lines.text(shape)
      found = found || !text.isEmpty
      // A feed or a book is one file with several documents.
      if !(files && document.source.path == lastNamed) { try Output.write(text) }
      if !text.isEmpty { lastNamed = document.source.path }
      if lines.isStopped {
        allSearched = false
        Diagnostics.say("triptych: \(document.source.path): \(SearchErrorWords.stopped).")
      }
    }
    if !allOpened || !allSearched { throw Status.trouble }
    if !found { throw Status.none }
  }
}
