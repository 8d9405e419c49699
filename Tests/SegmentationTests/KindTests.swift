import Documents
import Testing

@testable import Segmentation

/// A small document of a kind, and what it is read as: a blank line stands after each of its lines but the rows of tables.
struct Kind: Sendable, CustomTestStringConvertible {
  var name: String
  var format: Source.Format
  var text: String
  var labels: [String]

  init(_ name: String, _ format: Source.Format = .text, _ text: String, _ labels: String...) {
    self.name = name
    self.format = format
    self.text = text.replacing("\n", with: "\n\n").replacing("|\n\n|", with: "|\n|") + "\n"
    self.labels = labels
  }

  var testDescription: String { name }
}

@Suite("Kinds of documents")
struct KindTests {
  @Test("How headings stand", arguments: headingsKinds)
  func headings(kind: Kind) {
    #expect(Outlining.labels(kind.text, kind.format) == kind.labels)
  }

  @Test("Who speaks", arguments: speakersKinds)
  func speakers(kind: Kind) {
    #expect(Outlining.labels(kind.text, kind.format) == kind.labels)
  }

  @Test("Courts", arguments: courtsKinds)
  func courts(kind: Kind) {
    #expect(Outlining.labels(kind.text, kind.format) == kind.labels)
  }

  @Test("What sides are about", arguments: topicsKinds)
  func topics(kind: Kind) {
    #expect(Outlining.labels(kind.text, kind.format) == kind.labels)
  }

  @Test("Other languages", arguments: languagesKinds)
  func languages(kind: Kind) {
    #expect(Outlining.labels(kind.text, kind.format) == kind.labels)
  }

  @Test("No sides, and no text", arguments: temptationsKinds)
  func temptations(kind: Kind) {
    #expect(Outlining.labels(kind.text, kind.format) == kind.labels)
  }

  @Test("Pages", arguments: pagesKinds)
  func pages(kind: Kind) {
    #expect(Outlining.labels(kind.text, kind.format) == kind.labels)
  }
}
