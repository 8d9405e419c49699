import Foundation
import TestSupport
import Testing

@Suite("triptych segment")
struct SegmentCommandTests {
  private let articles: Articles

  init() throws { articles = try Articles() }

  @Test("One file gives one JSON object with the source's facts and the sections")
  func json() throws {
    let run = try articles.triptych("segment", "ferry.txt", "--format", "json")
    #expect(run.status == 0)
    let object = try #require(JSONSerialization.jsonObject(with: Data(run.output)) as? [String: Any])
    #expect(object["schema"] as? Int == 1)
    let source = try #require(object["source"] as? [String: Any])
    #expect(source["path"] as? String == "ferry.txt")
    #expect(source["bytes"] as? Int == Articles.labelled.utf8.count)
    #expect((source["sha256"] as? String)?.count == 64)
    let sections = try #require(object["sections"] as? [[String: Any]])
    #expect(
      sections.map { $0["label"] as? String } == ["body", "progressive", "conservative", "common-ground"])
  }

  @Test("Several files give an array; with jsonl a line each")
  func several() throws {
    let run = try articles.triptych("segment", "ferry.txt", "pier.txt")
    let array = try #require(JSONSerialization.jsonObject(with: Data(run.output)) as? [[String: Any]])
    #expect(array.count == 2)
    let lines = try articles.triptych("segment", "--format", "jsonl", "ferry.txt", "pier.txt")
    #expect(lines.text.split(separator: "\n").count == 2)
    #expect(lines.text.split(separator: "\n").allSatisfy { $0.hasPrefix(#"{"schema":1,"#) })
  }

  @Test("The outline shows the structure to people")
  func outline() throws {
    let run = try articles.triptych("segment", "--format", "outline", "ferry.txt")
    try Golden.expect(run.text, "ferry.outline")
  }

  @Test("With --explain every section says what decided")
  func explain() throws {
    let run = try articles.triptych("segment", "--explain", "ferry.txt")
    #expect(run.status == 0)
    #expect(run.text.contains("Progressive: the heading “Progressive View” stands alone on line 8; for it: "))
    #expect(run.text.contains("Report: no heading before it announces a side."))
    #expect(run.text.split(separator: "\n").first == "ferry.txt:")
  }

  @Test("Text is headings and paragraphs, without what was set apart")
  func text() throws {
    let run = try articles.triptych("segment", "--format", "text", "ferry.txt")
    try Golden.expect(run.text, "ferry.text")
  }

  @Test("Every run gives the same bytes, whatever the environment")
  func deterministic() throws {
    let first = try articles.triptych("segment", "ferry.txt", "pier.txt")
    let environment = ["LANG": "tr_TR.UTF-8", "LC_ALL": "C", "TZ": "Asia/Kathmandu"]
    let second = try articles.triptych("segment", "ferry.txt", "pier.txt", environment: environment)
    #expect(first.output == second.output)
  }

  @Test("A side for a whole file: its sections carry the label, and say who gave it")
  func side() throws {
    let run = try articles.triptych("segment", "--format", "outline", "--as", "conservative=pier.txt")
    #expect(run.text.contains("conservative (your label)"))
    let unknown = try articles.triptych("segment", "--as", "sideways=pier.txt")
    #expect(unknown.status == 2)
    #expect(unknown.errorText.contains("no label “sideways”"))
    #expect(unknown.errorText.contains("common-ground"))
  }
}
