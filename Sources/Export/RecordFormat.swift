import Documents

/// What a record of a batch is known by: given with its text, given back with what became of it.
public enum RecordID: Equatable, Sendable {
  case name(String)
  case number(Int)
}

/// One line of JSON for each record of a batch: its document as `JSONFormat` has it, or what is wrong with the
/// record. The record's id comes first.
public struct RecordFormat: Sendable {
  private let documents: JSONFormat

  public init(sha256: @escaping SHA256Hex) {
    documents = JSONFormat(shape: .lines, sha256: sha256)
  }

  /// The line for a record that became a document.
  public func line(for document: Document, id: RecordID?) -> String {
    line(id.map(Self.value) ?? .null, documents.members(of: document))
  }

  /// The line for a record that did not.
  ///
  /// - Parameters:
  ///   - sentence: what is wrong with it.
  ///   - line: where it stands in the input, from 1.
  ///   - id: nil where it is not known; it is left out then.
  public func line(for sentence: String, at line: Int, id: RecordID?) -> String {
    self.line(id.map(Self.value), [("line", .number(line)), ("error", .string(sentence))])
  }

  private func line(_ id: JSONValue?, _ members: [(key: String, value: JSONValue)]) -> String {
    JSONValue.object((id.map { [("id", $0)] } ?? []) + members).text(indented: false) + "\n"
  }

  private static func value(of id: RecordID) -> JSONValue {
    switch id {
    case .name(let name): .string(name)
    case .number(let number): .number(number)
    }
  }
}
