import Documents
import Search
import Testing

@Suite("Search: scopes")
struct ScopeTests {
  private static func section(_ label: LabelID, _ text: String) -> Section {
    Section(label: label, name: label.rawValue, role: .side, blocks: [Block(text: text, range: nil)])
  }

  private let documents = [
    Document(
      source: Source(path: "in/ferry.txt", ""), title: RangedText("The fare", nil),
      sections: [
        section(.body, "fare one"), section("progressive", "fare two"), section("conservative", "fare three"),
      ], discarded: [Discarded(.sharing, RangedText("fare four", nil))]),
    Document(
      source: Source(path: "pier.md", ""),
      sections: [section("conservative", "fare five"), section("concurrence", "fare six")]),
  ]

  private func found(_ typed: String) throws -> [String] {
    let words = try SearchWords(typed, names: ScopeNames(documents))
    let index = SearchIndex(documents, includingDiscarded: true)
    return index.matches(Query(words.phrase), in: words.scope).compactMap { index.text(at: $0.address)?.text }
  }

  @Test(
    "Words with @ say where to search",
    arguments: [
      ("@conservative fare", ["fare three", "fare five"]), ("@CONS fare", ["fare three", "fare five"]),
      ("@con fare", ["fare three", "fare five"]), ("@conc fare", ["fare six"]),
      ("@2 fare", ["fare five", "fare six"]), ("@pier fare", ["fare five", "fare six"]),
      ("@ferry.t @cons fare", ["fare three"]), ("@title fare", ["The fare"]),
      ("@discarded fare", ["fare four"]),
      ("-@conservative -@1 fare", ["fare six"]), ("@progressive  @body fare", ["fare one", "fare two"]),
      ("@1 -@title -@body -@disc fare", ["fare two", "fare three"]), ("@body", []),
      ("  @body fare", ["fare one"]),
    ] as [(String, [String])])
  func scopes(typed: String, texts: [String]) throws { #expect(try found(typed) == texts) }

  @Test(
    "A backslash before @ takes its meaning away; inside a phrase @ has none",
    arguments: [
      ("\\@home", "@home"), ("\\-@home", "-@home"), ("@body \\@home", "@home"), ("mail a@b", "mail a@b"),
      ("- @body", "- @body"), ("\\\\@", "\\\\@"), (" fare", " fare"), ("", ""),
    ])
  func quoted(typed: String, phrase: String) throws {
    #expect(try SearchWords(typed, names: ScopeNames(documents)).phrase == phrase)
  }

  @Test(
    "A scope that names nothing says so",
    arguments: ["@dissent fare", "-@dissent", "@dissent", "@3 x", "@0", "@"])
  func unknown(typed: String) {
    let error = #expect(throws: UnknownScope.self) {
      _ = try SearchWords(typed, names: ScopeNames(documents))
    }
    #expect(
      error?.known.labels == ["title", "body", "progressive", "conservative", "concurrence", "discarded"])
    #expect(typed.contains("@" + (error?.word ?? "?")))
  }
}
