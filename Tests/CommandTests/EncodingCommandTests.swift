import Foundation
import TestSupport
import Testing

@Suite("Encodings and line ends, through the commands")
struct EncodingCommandTests {
  private let articles: Articles

  init() throws { articles = try Articles() }

  /// The facts about a source, and the labels found in it.
  private func facts(of bytes: some Collection<UInt8>) throws -> (source: [String: Any], labels: [String]) {
    let run = try CommandRun.triptych(["segment", "-"], input: Array(bytes))
    #expect(run.status == 0)
    let object = try #require(JSONSerialization.jsonObject(with: Data(run.output)) as? [String: Any])
    let sections = try #require(object["sections"] as? [[String: Any]])
    return (try #require(object["source"] as? [String: Any]), sections.compactMap { $0["label"] as? String })
  }

  private let labels = ["body", "progressive", "conservative", "common-ground"]

  @Test("A byte-order mark, CR LF and lone CR change nothing", arguments: ["\n", "\r\n", "\r"])
  func lineEnds(end: String) throws {
    let text = Articles.labelled.split(separator: "\n", omittingEmptySubsequences: false).joined(
      separator: end)
    let plain = try facts(of: text.utf8)
    #expect(plain.labels == labels)
    #expect(plain.source["encoding"] as? String == "utf-8")
    #expect(try facts(of: "\u{FEFF}\(text)".utf8).labels == labels)
  }

  @Test("Bytes that are no UTF-8 are read as Windows-1252, those without a meaning counted")
  func windows1252() throws {
    let bytes = Array(Articles.labelled.utf8).map { $0 >= 0x80 ? 0x93 : $0 } + [0x81, 0x8D]
    let facts = try facts(of: bytes)
    #expect(facts.source["encoding"] as? String == "windows-1252")
    #expect(facts.source["replaced"] as? Int == 2)
    #expect(facts.labels == labels)
  }

  @Test("An encoding that nobody declares is said on standard error and in the output")
  func guessed() throws {
    let text = Articles.labelled.utf8.map { $0 >= 0x80 ? 0x93 : $0 }
    let run = try CommandRun.triptych(["segment", "-"], input: text)
    #expect(run.errorText == "triptych: standard input: declares no encoding; read as windows-1252\n")
    #expect(try facts(of: text).source["guessed"] as? Bool == true)
    #expect(try facts(of: Articles.labelled.utf8).source["guessed"] == nil)
  }

  @Test("A feed opens as one document an entry")
  func feed() throws {
    let feed =
      "<rss><channel><item><title>One</title><description>a</description></item><item><title>Two</title></item></channel></rss>"
    let run = try CommandRun.triptych(["segment", "-"], input: Array(feed.utf8))
    let objects = try #require(JSONSerialization.jsonObject(with: Data(run.output)) as? [[String: Any]])
    #expect(objects.compactMap { ($0["title"] as? [String: Any])?["text"] as? String } == ["One", "Two"])
  }
}
