import Documents

/// The comment under a heading of an export: `<!-- label="pro" name="Pro" role="side" -->`.
struct SectionComment {
  private(set) var attributes: [String: String] = [:]

  /// Reads a line; nil where it is no comment of that form.
  init?(_ line: ArraySlice<UInt8>) {
    guard line.starts(with: "<!-- ".utf8), line.suffix(4).elementsEqual(" -->".utf8), line.count > 9 else {
      return nil
    }
    var rest = line.dropFirst(5).dropLast(4)
    while !rest.isEmpty {
      guard let equals = rest.firstIndex(of: UInt8(ascii: "=")),
        rest[(equals + 1)...].first == UInt8(ascii: "\""),
        let quote = rest[(equals + 2)...].firstIndex(of: UInt8(ascii: "\""))
      else { return nil }
      let name = String(decoding: rest[..<equals], as: UTF8.self)
      attributes[name] = Self.unescaped(rest[(equals + 2)..<quote])
      rest = rest[(quote + 1)...].drop { $0 == 0x20 }
    }
  }

  subscript(name: String) -> String? { attributes[name] }

  /// A value with its numeric references, such as `&#34;`, as what they stand for.
  private static func unescaped(_ value: ArraySlice<UInt8>) -> String {
    var bytes: [UInt8] = []
    var at = value.startIndex
    while at < value.endIndex {
      if value[at...].starts(with: "&#".utf8), let end = value[at...].firstIndex(of: UInt8(ascii: ";")),
        let number = UInt8(String(decoding: value[(at + 2)..<end], as: UTF8.self)), number < 0x80
      {
        bytes.append(number)
        at = end + 1
      } else {
        bytes.append(value[at])
        at += 1
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension SectionComment {
  private static let known: Set<String> = ["label", "name", "role", "topic", "heading", "given"]

  /// The section that the comment describes, still without heading and blocks.
  ///
  /// - Parameter line: where it stands, for the error.
  func section(line: Int) throws(ExportError) -> Section {
    if let unknown = attributes.keys.filter({ !Self.known.contains($0) }).min() {
      throw ExportError(line: line, .badComment(attribute: unknown))
    }
    guard let label = self["label"], LabelID.isValid(label) else {
      throw ExportError(line: line, .badComment(attribute: "label"))
    }
    guard let name = self["name"] else { throw ExportError(line: line, .badComment(attribute: "name")) }
    guard let role = self["role"].flatMap(Role.init) else {
      throw ExportError(line: line, .badComment(attribute: "role"))
    }
    for (attribute, value) in [("heading", "none"), ("given", "reader")]
    where ![nil, value].contains(self[attribute]) {
      throw ExportError(line: line, .badComment(attribute: attribute))
    }
    return Section(
      label: LabelID(rawValue: label), name: name, role: role, isReadersLabel: self["given"] != nil,
      topic: self["topic"].map { RangedText($0, nil) })
  }
}

extension LabelID {
  /// Whether a string is an id: lower-case letters of ASCII, digits and hyphens.
  static func isValid(_ id: String) -> Bool {
    !id.isEmpty
      && id.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
  }
}
