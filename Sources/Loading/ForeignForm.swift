/// Forms of documents that are written in text, but not as one reads them: their marks would stand among the words. The raw
/// value is the name that people know.
public enum ForeignForm: String, Equatable, Sendable, CaseIterable {
  case fictionBook = "FB2"
  case outline = "OPML"
  case docBook = "DocBook"
  case notebook = "a notebook"

  /// The form of a text by what it begins with; nil for all others.
  static func of(_ text: [UInt8]) -> ForeignForm? {
    var rest = text.prefix(longestHead)
    if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
    rest = rest.drop { $0 <= 0x20 }
    switch rest.first {
    case UInt8(ascii: "<"): return ofMarkup(rest)
    case UInt8(ascii: "{"): return isNotebook(text) ? .notebook : nil
    default: return nil
    }
  }

  /// Bytes in which the first element of a document begins.
  private static let longestHead = 8_192

  private static func ofMarkup(_ text: ArraySlice<UInt8>) -> ForeignForm? {
    guard let root = root(text) else { return nil }
    func says(_ words: String) -> Bool { text.firstRange(of: Array(words.utf8)) != nil }
    switch root {
    case "FictionBook": return .fictionBook
    case "opml": return .outline
    case "book", "article", "chapter", "refentry", "set", "part":
      return says("docbook.org/ns/docbook") || says("//DTD DocBook") ? .docBook : nil
    default: return nil
    }
  }

  /// The name of the first element of XML, behind its declarations and comments.
  private static func root(_ text: ArraySlice<UInt8>) -> String? {
    var rest = text
    while let open = rest.firstIndex(of: UInt8(ascii: "<")) {
      rest = rest[(open + 1)...]
      if rest.starts(with: "!--".utf8) {
        guard let end = rest.firstRange(of: Array("-->".utf8)) else { return nil }
        rest = rest[end.upperBound...]
      } else if rest.first != UInt8(ascii: "?"), rest.first != UInt8(ascii: "!") {
        return String(decoding: rest.prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") }, as: UTF8.self)
      }
    }
    return nil
  }

  /// Whether JSON has the members that every notebook has, whichever of them come first.
  private static func isNotebook(_ text: [UInt8]) -> Bool {
    let ends = text.prefix(longestHead) + text.suffix(longestHead)
    return ["\"cells\"", "\"nbformat\"", "\"metadata\""].allSatisfy {
      ends.firstRange(of: Array($0.utf8)) != nil
    }
  }
}
