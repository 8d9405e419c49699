import Documents
import Interface

/// What a file of the state holds, with the version of its format.
///
/// Version 1 is also what says nothing of itself. Of a newer version is read what this one knows.
struct KeptFile<Value: Codable>: Codable {
  /// Nil where a newer version is so different that nothing of it is known.
  var value: Value?
  private(set) var version = keptVersion

  /// Whether a newer program wrote it: then this one must leave it as it is.
  var isNewer: Bool { version > keptVersion }

  init(_ value: Value) { self.value = value }

  init(from decoder: any Decoder) throws {
    version = try decoder.keptVersion
    value = isNewer ? try? Value(from: decoder) : try Value(from: decoder)
  }

  func encode(to encoder: any Encoder) throws {
    try value?.encode(to: encoder)
    var container = encoder.container(keyedBy: VersionKey.self)
    try container.encode(version, forKey: .version)
  }
}

/// The version of the format that this program writes.
private let keptVersion = 1

private enum VersionKey: CodingKey { case version }

extension Decoder {
  /// The version of the format that the file says.
  fileprivate var keptVersion: Int {
    get throws { try container(keyedBy: VersionKey.self).decodeIfPresent(Int.self, forKey: .version) ?? 1 }
  }
}

extension DocumentRecord {
  /// Reads what is kept. In a newer version what does not mean anything here counts as not there, one by one.
  public init(from decoder: any Decoder) throws {
    let isNewer = try decoder.keptVersion > keptVersion
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    func known<T: Decodable>(_ type: T.Type, _ key: CodingKeys) throws -> T? {
      isNewer
        ? (try? fields.decodeIfPresent(type, forKey: key)) : try fields.decodeIfPresent(type, forKey: key)
    }
    func knownEach<T: Decodable>(_ type: T.Type, _ key: CodingKeys) throws -> [T]? {
      isNewer
        ? try known([Known<T>].self, key)?.compactMap(\.value)
        : try fields.decodeIfPresent([T].self, forKey: key)
    }
    self.init(key: try fields.decode(String.self, forKey: .key))
    request = try known(Request.self, .request)
    place = try known(LastPlace.self, .place)
    columns = try known(KeptColumns.self, .columns)
    annotations = try knownEach(Annotation.self, .annotations)
    labels = try knownEach(GivenLabel.self, .labels)
  }
}

/// A value that may mean nothing here.
private struct Known<Value: Decodable>: Decodable {
  var value: Value?

  init(from decoder: any Decoder) throws { value = try? Value(from: decoder) }
}

/// What was searched for.
struct KeptSearches: Equatable, Codable {
  /// The newest last.
  var searches: [String] = []
}

/// Which document or set was read last.
struct KeptLast: Equatable, Codable {
  var key: String
}
