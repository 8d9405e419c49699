import Foundation
import FoundationXML
import Terminal
import TestSupport
import Testing

@Suite("Pictures are XML, whatever they show")
struct PictureMarkupTests {
  /// The elements of an SVG; nil where it is no XML.
  private func elements(of svg: String) -> Set<String>? {
    let reader = Reader()
    let parser = XMLParser(data: Data(svg.utf8))
    parser.delegate = reader
    return parser.parse() ? reader.elements : nil
  }

  private final class Reader: NSObject, XMLParserDelegate {
    var elements: Set<String> = []

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
      attributes: [String: String]
    ) {
      elements.insert(name)
    }
  }

  @Test("No title and no text makes an element, an error or a control", arguments: AttackStrings.all)
  func title(words: String) throws {
    var canvas = Canvas(Size(columns: 20, rows: 1))
    canvas.put(words, column: 0, row: 0, style: Style(.text))
    let svg = Picture(canvas, theme: .standard, title: words).svg
    #expect(svg.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
    let found = try #require(elements(of: svg), "no XML")
    #expect(found.subtracting(["svg", "title", "style", "rect", "text"]) == [])
  }
}
