import Documents
import Export
import JSONReading
import Loading

/// A record of a batch: a JSON object with `text`, and perhaps `id` and `format`. What else it holds is left alone.
struct BatchRecord: Equatable {
  var id: RecordID?
  var text: String
  var format: Source.Format = .text
}

/// Why a line of a batch gave no document.
struct BatchError: Error, Equatable {
  enum Fact: Equatable {
    /// It has more than `limit` bytes.
    case tooLong(limit: Int)
    /// There is nothing on it.
    case blank
    case notJSON
    case notAnObject
    /// `text` is not there.
    case noText
    /// `text` is a string of something else than characters: half a surrogate pair, an unknown escape, no UTF-8.
    case brokenText
    /// `text` is nothing but white space.
    case blankText
    /// A member holds what it should not.
    case wrong(member: String, expected: String)
    /// The text is a string, but no text.
    case unreadable(LoadingError)
  }

  var fact: Fact
  /// The record's id, if it could be read.
  var id: RecordID?
}

extension BatchRecord {
  /// Reads a record from a line of JSON.
  init(line: [UInt8]) throws(BatchError) {
    if line.allSatisfy({ $0 == 0x20 || (0x09...0x0D).contains($0) }) { throw BatchError(fact: .blank) }
    let values: [JSONNode]
    do {
      var parser = JSONParser(line, allowing: .repeatedMembers)
      values = try parser.values()
    } catch {
      throw BatchError(fact: .notJSON)
    }
    guard values.count == 1 else { throw BatchError(fact: .notJSON) }
    guard case .object(let members) = values[0].value else { throw BatchError(fact: .notAnObject) }
    id = try Self.id(members["id"])
    text = try Self.text(members["text"], id: id)
    format = try Self.format(members["format"], id: id)
  }

  private static func id(_ node: JSONNode?) throws(BatchError) -> RecordID? {
    switch node?.value {
    case nil, .null: return nil
    case .number(let number?): return .number(number)
    default:
      if let name = node?.string { return .name(name) }
      throw BatchError(fact: .wrong(member: "id", expected: "a string or a whole number"))
    }
  }

  private static func text(_ node: JSONNode?, id: RecordID?) throws(BatchError) -> String {
    switch node?.value {
    case nil, .null: throw BatchError(fact: .noText, id: id)
    case .string(let string):
      guard let text = string.text else { throw BatchError(fact: .brokenText, id: id) }
      return text
    default: throw BatchError(fact: .wrong(member: "text", expected: "a string"), id: id)
    }
  }

  private static func format(_ node: JSONNode?, id: RecordID?) throws(BatchError) -> Source.Format {
    switch node?.value {
    case nil, .null: return .text
    default:
      if let format = node?.string.flatMap(Source.Format.init) { return format }
      throw BatchError(fact: .wrong(member: "format", expected: "text, markdown or html"), id: id)
    }
  }
}
