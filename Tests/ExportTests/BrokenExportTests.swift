import Documents
import Export
import Foundation
import TestSupport
import Testing

@testable import ExportReading

@Suite("Files that say they are exports and are none")
struct BrokenExportTests {
  private func error(_ text: String) -> ExportError? {
    do {
      _ = try ExportReader.documents(from: Source(path: "a.md", format: .markdown, text))
      return nil
    } catch {
      return error
    }
  }

  private static let markdown = MarkdownFormat().text(of: [Examples.ferry])

  @Test(
    "A value that goes into other exports is what it must be",
    arguments: [
      ("sha256", "<script>alert(1)</script>", ExportValue.digest), ("sha256", "00", .digest),
      ("sha256", String(repeating: "0", count: 63) + "g", .digest), ("date", "<b>", .date),
      ("date", "2025-3-14", .date), ("date", "2025-03-14T", .date), ("date", "2025-03-14T09", .date),
      ("lang", "en\u{1B}[31m", .language), ("lang", "", .language), ("lang", "1en", .language),
    ] as [(String, String, ExportValue)])
  func values(name: String, value: String, kind: ExportValue) throws {
    let text = "---\ntriptych: 1\n\(name): \"\(value)\"\n---\n\n# a\n"
    #expect(error(text) == ExportError(line: 3, .badMember(name, expected: kind.expected)))
    let path = ["sha256": "sha256", "date": "iso", "lang": "language"]
    let json = JSONFormat(shape: .object, sha256: Examples.digest).text(of: [Examples.ferry])
    let member = try #require(path[name])
    let start = try #require(json.firstRange(of: "\"\(member)\": \"")).upperBound
    let end = try #require(json[start...].firstIndex(of: "\""))
    let broken = json.replacingCharacters(in: start..<end, with: value.replacing("\u{1B}", with: "\\u001b"))
    #expect(error(broken)?.fact == .badMember(member, expected: kind.expected))
  }

  @Test("A format is one of ours")
  func format() {
    let json = JSONFormat(shape: .object, sha256: Examples.digest).text(of: [Examples.ferry])
    #expect(error(json) == nil)
    let broken = json.replacing("\"format\": \"text\"", with: "\"format\": \"<b>\"")
    #expect(error(broken)?.fact == .badMember("format", expected: ExportValue.format.expected))
  }

  @Test(
    "Every date that is read from a text or a page is one",
    arguments: [
      "2025-03-14", "2025-03-14T09:30", "2025-03-14T09:30Z", "2025-03-14T09:30:00",
      "2025-03-14T09:30:00+01:00",
    ])
  func dates(date: String) {
    #expect(ExportValue.date.isGood(date))
  }

  @Test(
    "Markdown with one thing wrong: the line and the fact",
    arguments: [
      ("triptych: 1", "triptych: 2", 2, .unknownVersion("2")),
      ("author: \"By A. Rivera\"", "author: [a]", 5, .badField("author")),
      ("title: \"Should", "title: \"\"Should", 3, .badField("title")),
      ("# Should", "# Shall", 24, .otherTitle("Should the *Night* Ferry Run All Year?")),
      ("# Should", "Should", 24, .strayText),
      ("## Report\n<!-- label", "## Report\n\n<!-- label", 28, .noComment),
      ("role=\"report\"", "role=\"king\"", 29, .badComment(attribute: "role")),
      ("label=\"body\"", "label=\"B ody\"", 29, .badComment(attribute: "label")),
      (
        "heading=\"none\" -->\n\nIt carries", "heading=\"no\" -->\n\nIt carries", 29,
        .badComment(attribute: "heading")
      ),
      ("name=\"Report\"", "title=\"Report\"", 29, .badComment(attribute: "title")),
      ("## Two views — For", "## One view — For", 33, .otherHeading(expected: "Two views — Pro")),
      ("## Two views — Con", "## Two views — Contra", 39, .otherHeading(expected: "Two views — Con")),
      ("It carries 40 people", "It carries\n40 people", 32, .wrapped),
      ("> “Keep it!”", "```\n“Keep it!”", 47, .openFence),
      ("> “Keep it!”", "<!-- ? -->", 47, .badComment(attribute: "label")),
      ("> “Keep it!”", "# Another", 47, .documentCount(listed: 1)),
    ] as [(String, String, Int, ExportError.Fact?)])
  func markdown(old: String, new: String, line: Int, fact: ExportError.Fact?) throws {
    let text = Self.markdown.replacing(old, with: new)
    #expect(error(text) == fact.map { ExportError(line: line, $0) })
  }

  @Test("Front matter alone holds no document, and one too few is missed")
  func documents() {
    #expect(error("---\ntriptych: 1\n---\n")?.fact == .noDocument)
    #expect(error("---\ntriptych: 1\ntitle: \"a\"\n\n# a\n") == ExportError(line: 1, .openFrontMatter))
    #expect(error("---\na: b\n\ntriptych: 1\n") == nil)
    let text = "---\ntriptych: 1\ndocuments:\n  - title: \"a\"\n  - title: \"b\"\n---\n\n# a\n"
    #expect(error(text) == ExportError(line: 8, .documentCount(listed: 2)))
  }

  @Test("A reason that does not exist")
  func reason() {
    let text = MarkdownFormat(options: ExportOptions(discarded: true)).text(of: [Examples.ferry])
    #expect(error(text.replacing("- advertisement:", with: "- boredom:"))?.fact == .unknownReason("boredom"))
  }

  @Test(
    "JSON with one thing wrong",
    arguments: [
      ("\"schema\": 1", "\"schema\": 2", 2, .badMember("schema", expected: "1")),
      ("\"path\": \"ferry.txt\",", "", 3, .badMember("path", expected: "a string")),
      ("\"role\": \"report\"", "\"role\": 7", 37, .badMember("role", expected: "a string")),
      ("\"kind\": \"paragraph\"", "\"kind\": \"poem\"", 42, nil),
      ("\"label\": \"body\"", "\"label\": \"Body\"", 35, nil),
      ("\"language\": \"en\"", "\"language\": \"\\ud800\"", 32, .notJSON),
      ("\"language\": \"en\",", "\"language\": \"en\",,", 32, .notJSON),
      ("\"language\": \"en\",", "\"language\": \"en\", \"language\": \"de\",", 32, .notJSON),
    ] as [(String, String, Int, ExportError.Fact?)])
  func json(old: String, new: String, line: Int, fact: ExportError.Fact?) throws {
    let text = JSONFormat(shape: .object, sha256: Examples.digest).text(of: [Examples.ferry])
    #expect(text.contains(old))
    let found = try #require(error(text.replacing(old, with: new)))
    #expect(found.line == line)
    if let fact { #expect(found.fact == fact) }
  }

  @Test("Whatever is cut off or turned around, there are documents or one error, and no crash")
  func total() {
    var random = SeededGenerator(seed: 8)
    let texts = [
      MarkdownFormat(options: ExportOptions(discarded: true)).text(of: [Examples.ferry, Examples.ferry]),
      JSONFormat(shape: .array, sha256: Examples.digest).text(of: [Examples.ferry]),
    ]
    for round in 0..<2_000 {
      var bytes = Array(texts[round % 2].utf8)
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let at = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0...2, using: &random) {
        case 0: bytes.removeSubrange(at..<min(bytes.count, at + Int.random(in: 1...9, using: &random)))
        case 1: bytes.insert(contentsOf: "\n# \\|[^1]\"".utf8, at: at)
        default: bytes.swapAt(at, Int.random(in: 0..<bytes.count, using: &random))
        }
      }
      let text = String(decoding: bytes, as: UTF8.self)
      if let error = error(text) { #expect(error.line > 0) }
    }
  }
}
