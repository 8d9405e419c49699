import Glibc

/// The encoding that a text declares for itself, by its name in lower case.
struct Charset: Equatable, Sendable {
  let name: String

  /// The encoding that is declared near the start of a text: in the header lines that a page was saved with, in an XML
  /// declaration, or in a `meta` element. Nil where none is, or one that no text has that begins with ASCII.
  init?(declaredIn bytes: [UInt8]) {
    let start = bytes.prefix(Self.farthest).map(Self.lower)
    guard let name = Self.inHeader(start) ?? Self.inXML(start) ?? Self.inMeta(start), Self.isPlausible(name)
    else { return nil }
    self.init(named: name)
  }

  /// An encoding by one of its names, in lower case.
  init(named name: String) { self.name = Self.standard[name] ?? name }

  /// Browsers look at 1,024 bytes; pages have it later.
  private static let farthest = 8192

  /// Whether bytes that are valid UTF-8 declare an encoding of seven bits a byte, which shifts with the escape character.
  static func isHidden(in bytes: [UInt8]) -> Bool {
    holdsEscape(bytes) && Charset(declaredIn: bytes)?.name.hasPrefix("iso-2022-") == true
  }

  private static func holdsEscape(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { $0.baseAddress.map { memchr($0, 0x1B, bytes.count) != nil } ?? false }
  }

  private static func lower(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }

  /// Names that the Encoding Standard (WHATWG) gives to a larger encoding than theirs, for that is what pages hold.
  private static let standard = [
    "iso-8859-1": "windows-1252", "latin1": "windows-1252", "us-ascii": "windows-1252",
    "ascii": "windows-1252",
    "iso8859-1": "windows-1252", "iso-8859-9": "windows-1254", "latin5": "windows-1254",
    "iso-8859-11": "windows-874", "tis-620": "windows-874", "gb2312": "gb18030", "gbk": "gb18030",
    "x-gbk": "gb18030", "gb_2312-80": "gb18030", "shift_jis": "windows-31j", "shift-jis": "windows-31j",
    "x-sjis": "windows-31j", "sjis": "windows-31j", "ks_c_5601-1987": "windows-949", "euc-kr": "windows-949",
    "korean": "windows-949", "big5": "big5-hkscs", "x-x-big5": "big5-hkscs", "utf8": "utf-8",
    "cp1251": "windows-1251", "x-cp1251": "windows-1251", "cp1252": "windows-1252", "koi8": "koi8-r",
    "uhc": "windows-949",
    "mac-cyrillic": "x-mac-cyrillic", "mac-centraleurope": "x-mac-centraleurroman",
  ]

  /// Encodings whose text cannot declare itself in ASCII, and those that hide markup from who looks at the bytes.
  private static let refused = [
    "utf-7", "utf7", "utf-16", "utf-32", "utf16", "utf32", "ucs-", "iso-10646", "unicode", "scsu", "bocu",
    "cesu", "imap",
    "ebcdic", "hz", "x-imap",
  ]

  private static func isPlausible(_ name: String) -> Bool {
    (2...40).contains(name.utf8.count) && !refused.contains(where: name.hasPrefix) && !name.contains("ebcdic")
      && name.utf8.allSatisfy { byte in
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || "-_.:".utf8.contains(byte)
      }
  }

  // MARK: Places

  /// `Content-Type: text/html; charset=…` among the lines before the first blank one.
  private static func inHeader(_ text: [UInt8]) -> String? {
    guard text.starts(with: "http/".utf8) || isField(text.prefix { $0 != 0x0A }) else { return nil }
    for line in text.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if line.allSatisfy({ $0 == 0x0D }) { return nil }
      if line.starts(with: "content-type:".utf8) { return value(of: "charset", in: line) }
    }
    return nil
  }

  /// Whether a line has the form `Name: value` of a header.
  private static func isField(_ line: ArraySlice<UInt8>) -> Bool {
    let name = line.prefix { (0x61...0x7A).contains($0) || $0 == UInt8(ascii: "-") }
    return !name.isEmpty && line.dropFirst(name.count).first == UInt8(ascii: ":")
  }

  private static func inXML(_ text: [UInt8]) -> String? {
    guard text.starts(with: "<?xml".utf8) else { return nil }
    return value(of: "encoding", in: text.prefix { $0 != UInt8(ascii: ">") })
  }

  private static func inMeta(_ text: [UInt8]) -> String? {
    var rest = text[...]
    while let tag = rest.firstRange(of: Array("<meta".utf8)) {
      rest = rest[tag.upperBound...]
      if let name = value(of: "charset", in: rest.prefix { $0 != UInt8(ascii: ">") }) { return name }
    }
    return nil
  }

  /// What follows `name =`, as far as it can be a name.
  private static func value(of name: StaticString, in text: ArraySlice<UInt8>) -> String? {
    let name = UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
    guard let place = text.firstRange(of: name) else { return nil }
    let isSpace = { (byte: UInt8) in byte == 0x20 || (0x09...0x0D).contains(byte) }
    var rest = text[place.upperBound...].drop(while: isSpace)
    guard rest.popFirst() == UInt8(ascii: "=") else { return nil }
    rest = rest.drop { isSpace($0) || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
    let ends = "\"';,>/".utf8
    let value = rest.prefix { !isSpace($0) && !ends.contains($0) }
    return value.isEmpty ? nil : String(decoding: value, as: UTF8.self)
  }
}
