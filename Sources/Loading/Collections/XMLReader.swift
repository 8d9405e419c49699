import CXML
import Glibc

/// The elements and texts of an XML document, one after the other.
struct XMLReader {
  enum Event {
    case begins
    /// An element that ends where it begins.
    case empty
    case text
    case ends
  }

  private let xml: OpaquePointer

  /// Reads a document; nil where memory is lacking. What is broken has an early end.
  static func read<Result>(_ bytes: [UInt8], _ body: (XMLReader) -> Result) -> Result? {
    bytes.withUnsafeBufferPointer { buffer in
      guard let xml = tri_xml_open(buffer.baseAddress, buffer.count) else { return nil }
      defer { tri_xml_close(xml) }
      return body(XMLReader(xml: xml))
    }
  }

  /// Goes on; nil at the end.
  func next() -> Event? {
    switch Int(tri_xml_next(xml)) {
    case tri_xml_begins: .begins
    case tri_xml_empty: .empty
    case tri_xml_text: .text
    case tri_xml_ends: .ends
    default: nil
    }
  }

  /// The element's name without a prefix.
  var name: String { tri_xml_name(xml).map { String(cString: $0) } ?? "" }
  /// The element's namespace; empty where it has none.
  var space: String { tri_xml_space(xml).map { String(cString: $0) } ?? "" }
  var text: String { tri_xml_value(xml).map { String(cString: $0) } ?? "" }
  /// All that is in the element, as markup.
  var inside: String? { owned(tri_xml_inside(xml)) }

  func attribute(_ name: String) -> String? { owned(tri_xml_attribute(xml, name)) }

  private func owned(_ text: UnsafeMutablePointer<CChar>?) -> String? {
    guard let text else { return nil }
    defer { free(text) }
    return String(cString: text)
  }
}
