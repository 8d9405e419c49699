/// The notes of a document, which its texts refer to as Markdown does: “[^1]”.
public struct Notes: Equatable, Sendable {
  /// Of each mark the discarded parts that make up its note, by their indices.
  private var parts: [String: Range<Int>] = [:]
  /// The parts to be shown under a text.
  private var places: [TextPlace: [Int]] = [:]

  public init(_ document: Document) {
    var last: String?
    for (index, part) in document.discarded.enumerated() where part.reason == .footnote {
      if let mark = Self.definedMark(of: part.text.text) {
        last = parts[mark] == nil ? mark : nil
        if last != nil { parts[mark] = index..<index + 1 }
      } else if let last, parts[last]?.upperBound == index {
        // What goes on with a note stands right after it.
        parts[last] = parts[last].map { $0.lowerBound..<index + 1 }
      }
    }
    if !parts.isEmpty { place(in: document) }
  }

  public var isEmpty: Bool { parts.isEmpty }

  /// The discarded parts to be shown under the text at a place: those of the notes that it is the first to refer to, in its
  /// section or, of a long note, at all. A long note under each of many paragraphs would be far more than the document.
  public func parts(at place: TextPlace) -> [Int] { places[place] ?? [] }

  private mutating func place(in document: Document) {
    struct Reference: Hashable {
      var section: Int?
      var mark: String
    }
    var seen: Set<Reference> = []
    for (section, own) in document.sections.enumerated() {
      for block in own.readingBlocks {
        let first = marks(in: block.text).filter { mark in
          let length = parts(of: mark).reduce(0) { $0 + document.discarded[$1].text.text.utf8.count }
          return seen.insert(Reference(section: length > Self.longestRepeated ? nil : section, mark: mark))
            .inserted
        }
        if !first.isEmpty { places[.block(section: section, block: block.first)] = first.flatMap(parts) }
      }
    }
  }

  private static let longestRepeated = 300

  /// The notes that a text refers to, each once, in the order in which it does.
  public func marks(in text: String) -> [String] {
    if parts.isEmpty { return [] }
    var seen: Set<String> = []
    var marks: [String] = []
    var rest = Substring(text).utf8
    while let start = rest.firstRange(of: "[^".utf8)?.upperBound {
      rest = rest[start...]
      guard let end = rest.prefix(Self.longestMark).firstIndex(of: UInt8(ascii: "]")) else { continue }
      let mark = String(Substring(rest[..<end]))
      if parts[mark] != nil, seen.insert(mark).inserted { marks.append(mark) }
    }
    return marks
  }

  /// The discarded parts that make up a note.
  public func parts(of mark: String) -> Range<Int> { parts[mark] ?? 0..<0 }

  /// The mark of a note that a text defines; nil where it defines none.
  public static func definedMark(of text: String) -> String? {
    guard text.hasPrefix("[^"), let end = text.utf8.prefix(longestMark).firstIndex(of: UInt8(ascii: "]")),
      text.utf8[end...].dropFirst().first == UInt8(ascii: ":")
    else { return nil }
    let mark = text.utf8[..<end].dropFirst(2)
    return mark.isEmpty ? nil : String(Substring(mark))
  }

  private static let longestMark = 100
}
