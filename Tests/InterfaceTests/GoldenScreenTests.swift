import Documents
import Terminal
import TestSupport
import Testing

@testable import Interface

@Suite("Screens as people see them")
struct GoldenScreenTests {
  /// The sizes at which a screen is kept.
  private static let sizes = [(60, 20), (80, 24), (120, 40), (200, 50)]
  private static let small = [(20, 6), (40, 12)]
  /// From the smallest screen to one that is wider than text should be.
  private static let five = [(20, 6)] + sizes

  private func expect(
    _ name: String, _ journey: Journey, _ keys: String = "", sizes: [(Int, Int)] = Self.sizes,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    for (columns, rows) in sizes {
      var sized = journey
      sized.resize(columns, rows)
      sized.press(keys)
      try expectScreen(sized, "\(name)-\(columns)x\(rows).txt", sourceLocation: sourceLocation)
    }
  }

  @Test("One document on opening")
  func opening() throws {
    for (columns, rows) in Self.sizes + Self.small {
      let journey = Journey(SampleDocuments.library, columns: columns, rows: rows)
      try expectScreen(journey, "opening-\(columns)x\(rows).txt")
    }
  }

  @Test("Scrolled: the header stays in view")
  func scrolled() throws {
    try expect("scrolled", Journey(SampleDocuments.library), "j j j j j j j j j")
  }

  @Test("Head and report open")
  func report() throws { try expect("report", Journey(SampleDocuments.library), "R") }

  @Test("A search lit")
  func search() throws { try expect("search", Journey(SampleDocuments.library), "/pilot RET n") }

  @Test("Where matches lie in the whole: marks in the last column")
  func gutter() throws {
    let journey = Journey(SampleDocuments.library, SampleDocuments.gazette)
    try expect("gutter", journey, "/the RET n n n n n n n", sizes: [(60, 20), (80, 24), (120, 40)])
    let ascii = Journey(SampleDocuments.library, usesASCII: true)
    try expect("gutter-ascii", ascii, "/the RET n n n n n n n", sizes: [(60, 20)])
  }

  @Test("Only rows with a match")
  func rows() throws {
    try expect(
      "rows", Journey(SampleDocuments.library), "&pilot RET", sizes: [(60, 20), (80, 24), (120, 40)])
    let several = Journey(SampleDocuments.library, SampleDocuments.gazette, usesASCII: true)
    try expect("rows-ascii", several, "&council RET", sizes: [(80, 24)])
  }

  @Test("The list of all matches")
  func matches() throws {
    let journey = Journey(SampleDocuments.library, SampleDocuments.gazette)
    try expect("matches", journey, "/vote RET F", sizes: [(40, 12), (60, 20), (80, 24), (120, 40)])
  }

  @Test("A search with modes and scopes in the prompt")
  func searchModes() throws {
    let journey = Journey(SampleDocuments.library)
    try expect("prompt-modes", journey, "/@cons SPC vol.*s M-r M-w", sizes: [(40, 12), (60, 20), (80, 24)])
  }

  @Test("Two documents: one with sides, one without")
  func two() throws { try expect("two", Journey(SampleDocuments.library, SampleDocuments.column)) }

  @Test("Three documents, two of them with the same sides, on opening and at the end")
  func three() throws {
    let journey = Journey(SampleDocuments.library, SampleDocuments.gazette, SampleDocuments.column)
    try expect("three", journey)
    try expect("three-end", journey, "G", sizes: [(60, 20), (120, 40)])
  }

  @Test("Axes swapped")
  func swapped() throws {
    try expect("swapped", Journey(SampleDocuments.library), "T", sizes: [(60, 20), (80, 24)])
    let several = Journey(SampleDocuments.library, SampleDocuments.gazette)
    try expect("swapped-several", several, "T", sizes: [(80, 24), (120, 40)])
  }

  @Test("One column with a strip of all of them")
  func strip() throws {
    try expect("strip", Journey(SampleDocuments.library), "Tab", sizes: [(40, 12), (20, 6), (60, 20)])
  }

  @Test("Discarded parts shown")
  func discarded() throws {
    try expect("discarded", Journey(SampleDocuments.library), "D", sizes: [(60, 20), (80, 24)])
  }

  @Test("Help")
  func help() throws {
    try expect("help", Journey(SampleDocuments.library), "?", sizes: Self.small + [(60, 20), (80, 24)])
  }

  @Test("Prompts", arguments: ["/two", ":conservative", "L", "/yacht", "|wc"])
  func prompts(keys: String) throws {
    let name = "prompt-" + keys.filter(\.isLetter).lowercased()
    try expect(name, Journey(SampleDocuments.library), keys, sizes: [(60, 20)])
  }

  @Test("ASCII lines")
  func ascii() throws {
    let journey = Journey(SampleDocuments.library, usesASCII: true)
    try expect("ascii", journey, sizes: Self.five + [(40, 12)])
  }

  @Test("Without colours: focus, matches, words that are only here, emphasis and headers all look different")
  func plain() throws {
    let text = "Pros\n\nBoats *sail* at **dawn**, and boats leave.\n\nCons\n\nBoats *wait* for the tide.\n"
    let journey = Journey(Source(path: "a.md", format: .markdown, text))
    for (columns, rows) in Self.five {
      let lit = journey.resized(columns, rows).pressing("u /boats RET")
      try Golden.expect(looks(lit), "plain-\(columns)x\(rows).txt", testFile: #filePath)
    }
  }

  /// The screen with, under each line, how its cells look without colours: bold, italic, underlined or reversed; or
  /// as the focus (F), the current match (C) and shared wording (S) do, with several of these at once.
  private func looks(_ journey: Journey) -> String {
    let canvas = journey.state.render().canvas
    let marks: [(Look.Attributes, Character)] = [
      (.reverse, "r"), (.underline, "u"), (.italic, "i"), (.bold, "b"),
    ]
    return (0..<canvas.size.rows).map { row in
      let looks = canvas.row(row).map { cell in
        let attributes = Theme.mono.look(of: cell.style.role).attributes
        if attributes.isSuperset(of: [.bold, .underline, .reverse]) { return Character("C") }
        if attributes.isSuperset(of: [.bold, .underline]) { return Character("S") }
        if attributes.isSuperset(of: [.bold, .reverse]) { return Character("F") }
        return marks.first { attributes.contains($0.0) }?.1 ?? " "
      }
      let last = looks.lastIndex { $0 != " " }
      return canvas.lines[row] + "\n" + (last.map { String(looks[...$0]) + "\n" } ?? "")
    }.joined()
  }

  @Test("Columns as the reader wants them: moved, hidden, wider, the first frozen")
  func columns() throws {
    let library = Journey(SampleDocuments.library)
    try expect("moved", library, "2 <")
    try expect("hidden", library, "H j", sizes: [(40, 12)] + Self.sizes)
    try expect("wider", library, "+ + + j", sizes: [(80, 24), (120, 40), (200, 50)])
    try expect("frozen", Journey([SampleDocuments.five]), "^ 5", sizes: [(60, 20), (80, 24), (120, 40)])
    let both = Journey(SampleDocuments.library, SampleDocuments.gazette)
    try expect("hidden-document", both, "J H j", sizes: [(80, 24), (120, 40)])
  }

  @Test("Columns that scroll apart")
  func apart() throws {
    let sizes = [(80, 14), (120, 12), (200, 10)]
    try expect("apart", Journey(SampleDocuments.library), "x d Tab j j", sizes: sizes)
    try expect("apart-ascii", Journey(SampleDocuments.library, usesASCII: true), "x d", sizes: [(80, 14)])
  }

  @Test("A passage that began above the screen is named in the header")
  func tall() throws {
    let library = Journey(SampleDocuments.library)
    try expect("tall", library, "j j j j j", sizes: [(20, 6), (40, 8)])
    try expect("tall", library, "H j j j", sizes: [(80, 6)])
    try expect("tall-ascii", Journey(SampleDocuments.library, usesASCII: true), "j j j j j", sizes: [(40, 8)])
  }

  @Test("The outline")
  func outline() throws {
    try expect("outline", Journey(SampleDocuments.library), "2 t", sizes: Self.small + Self.sizes)
    let three = Journey(SampleDocuments.library, SampleDocuments.gazette, SampleDocuments.column)
    try expect("outline-three", three, "J t", sizes: [(60, 20), (80, 24)])
    try expect("outline-topics", Journey([SampleDocuments.topics]), "t", sizes: [(40, 12)])
    try expect("outline-ascii", Journey(SampleDocuments.library, usesASCII: true), "t", sizes: [(60, 20)])
  }

  @Test("A single voice")
  func voice() throws {
    try expect("voice", Journey(SampleDocuments.voice), sizes: [(40, 12), (80, 24), (120, 40)])
  }

  @Test("Wide characters, combining marks and emoji")
  func wide() throws {
    try expect("wide", Journey(SampleDocuments.wide), sizes: Self.five)
  }

  @Test("Topics")
  func topics() throws {
    try expect("topics", Journey([SampleDocuments.topics]), sizes: [(40, 12), (80, 24), (120, 40)])
  }

  @Test("Five sides: two fit, then all")
  func five() throws {
    try expect("five", Journey([SampleDocuments.five]), "Tab Tab", sizes: [(40, 12), (80, 24), (200, 50)])
  }

  @Test("Two unlabelled documents as two sides, as the reader says")
  func readersLabels() throws {
    let journey = Journey(SampleDocuments.column, SampleDocuments.voice)
    try expect("your-label", journey, "Lprogressive RET J Lconservative RET", sizes: [(80, 24), (120, 40)])
  }

  @Test("Comparing: what is only here, shared wording with where, and the veil")
  func comparing() throws {
    try expect("only", Journey(SampleDocuments.library), "u j k", sizes: [(60, 20), (120, 40)])
    let two = Journey(SampleDocuments.library, SampleDocuments.gazette)
    try expect("shared", two, "U", sizes: Self.sizes)
    let ascii = Journey(SampleDocuments.library, SampleDocuments.gazette, usesASCII: true)
    try expect("shared-ascii", ascii, "U", sizes: [(80, 24)])
    try expect("veil", Journey(SampleDocuments.library), "V", sizes: [(40, 12)] + Self.sizes)
  }

  @Test("A screen that is too small says what it needs")
  func tooSmall() throws { try expect("small", Journey(SampleDocuments.library), sizes: [(18, 5), (7, 3)]) }
}
