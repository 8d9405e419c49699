import Documents

/// The front matter of an export: what it says of each document. Fields that it does not know are left alone, for
/// people and programs add their own.
struct ExportFrontMatter {
  /// The fields of each document, by name.
  private(set) var documents: [[String: RangedText]] = []
  /// The first line after it, from 0.
  private(set) var end = 0
  private var version: RangedText?
  private var listsDocuments = false

  private let bytes: [UInt8]
  private let lines: ExportLines
  private static let fields: Set<String> = [
    "title", "source", "sha256", "author", "published", "date", "lang",
  ]
  private static let kinds: [String: ExportValue] = ["sha256": .digest, "date": .date, "lang": .language]

  /// Reads the front matter; nil for a source that has none, or none that says it is an export's.
  init?(_ source: Source) throws(ExportError) {
    guard source.text.starts(with: "---".utf8) || source.text.starts(with: "\u{FEFF}---".utf8) else {
      return nil
    }
    bytes = source.text
    lines = ExportLines(bytes)
    guard lines.bytes(of: 0).elementsEqual("---".utf8) else { return nil }
    let last = (1..<lines.count).first { lines.bytes(of: $0).elementsEqual("---".utf8) }
    // Where the end is missing, what was written without blank lines may still say what it is.
    let blank = (1..<lines.count).first { lines.bytes(of: $0).isEmpty }
    let claimed = (1..<(last ?? blank ?? lines.count)).first {
      bytes[lines.whole[$0]].starts(with: "triptych:".utf8)
    }
    guard let claim = claimed else { return nil }
    let value = String(decoding: bytes[lines.trimmed[claim]].dropFirst(9), as: UTF8.self)
    guard value.drop(while: { $0 == " " }) == "\(ExportReader.version)" else {
      throw ExportError(line: claim + 1, .unknownVersion(String(value.drop { $0 == " " })))
    }
    guard let last else { throw ExportError(line: 1, .openFrontMatter) }
    end = last + 1
    for line in 1..<last { try read(line) }
    if documents.isEmpty && !listsDocuments { documents = [[:]] }
  }

  private mutating func read(_ line: Int) throws(ExportError) {
    let indent = lines.trimmed[line].lowerBound - lines.whole[line].lowerBound
    let isItem = lines.bytes(of: line).starts(with: "- ".utf8)
    if indent == 0 && !isItem {
      listsDocuments = lines.bytes(of: line).elementsEqual("documents:".utf8)
      if !listsDocuments { try add(line, lines.trimmed[line]) }
    } else if listsDocuments, indent == 2, isItem {
      documents.append([:])
      let range = lines.trimmed[line]
      try add(line, (range.lowerBound + 2)..<range.upperBound)
    } else if listsDocuments, indent == 4, !isItem {
      try add(line, lines.trimmed[line])
    }
  }

  private mutating func add(_ line: Int, _ range: Range<Int>) throws(ExportError) {
    guard let colon = bytes[range].firstIndex(of: UInt8(ascii: ":")) else { return }
    let name = String(decoding: bytes[range.lowerBound..<colon], as: UTF8.self)
    guard Self.fields.contains(name) else { return }
    guard let value = value(lines.trimming((colon + 1)..<range.upperBound)) else {
      throw ExportError(line: line + 1, .badField(name))
    }
    if let kind = Self.kinds[name], !kind.isGood(value.text) {
      throw ExportError(line: line + 1, .badMember(name, expected: kind.expected))
    }
    if documents.isEmpty { documents.append([:]) }
    documents[documents.count - 1][name] = value
  }

  /// A string in double quotes, or one without any that needs none.
  private func value(_ range: Range<Int>) -> RangedText? {
    let text = EscapedText(bytes)
    guard let first = bytes[range].first else { return nil }
    guard first == UInt8(ascii: "\"") else {
      return "'[{|>&*!#%@`".utf8.contains(first) ? nil : text.text(of: range, marks: [])
    }
    var end = range.lowerBound + 1
    while end < range.upperBound, bytes[end] != first { end += bytes[end] == UInt8(ascii: "\\") ? 2 : 1 }
    guard end == range.upperBound - 1 else { return nil }
    return text.text(of: (range.lowerBound + 1)..<end, marks: Set("\"\\".utf8))
  }
}
