import Documents
import Export
import FoundationEssentials
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
    do {
      self = try JSONDecoder().decode(BatchRecord.self, from: Data(line))
    } catch let error as BatchError {
      throw error
    } catch DecodingError.typeMismatch {
      throw BatchError(fact: .notAnObject)
    } catch {
      throw BatchError(fact: .notJSON)
    }
  }
}

extension BatchRecord: Decodable {
  private enum Member: String, CodingKey {
    case id, text, format
  }

  init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: Member.self)
    id = try Self.id(in: members)
    text = try Self.text(in: members, id: id)
    format = try Self.format(in: members, id: id)
  }

  private static func id(in members: KeyedDecodingContainer<Member>) throws -> RecordID? {
    if !members.contains(.id) { return nil }
    if try members.decodeNil(forKey: .id) { return nil }
    if let name = try? members.decode(String.self, forKey: .id) { return .name(name) }
    if let number = try? members.decode(Int.self, forKey: .id) { return .number(number) }
    throw BatchError(fact: .wrong(member: "id", expected: "a string or a whole number"))
  }

  private static func text(in members: KeyedDecodingContainer<Member>, id: RecordID?) throws -> String {
    let text: String?
    do {
      text = try members.decodeIfPresent(String.self, forKey: .text)
    } catch DecodingError.typeMismatch {
      throw BatchError(fact: .wrong(member: "text", expected: "a string"), id: id)
    } catch {
      throw BatchError(fact: .brokenText, id: id)
    }
    guard let text else { throw BatchError(fact: .noText, id: id) }
    return text
  }

  private static func format(
    in members: KeyedDecodingContainer<Member>, id: RecordID?
  ) throws -> Source.Format {
    if !members.contains(.format) { return .text }
    if try members.decodeNil(forKey: .format) { return .text }
    let word = try? members.decode(String.self, forKey: .format)
    if let format = word.flatMap(Source.Format.init) { return format }
    throw BatchError(fact: .wrong(member: "format", expected: "text, markdown or html"), id: id)
  }
}
