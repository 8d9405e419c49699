/// What was opened: its bytes, and what is known of their format and encoding.
public struct Source: Equatable, Sendable {
  /// How a source is marked up.
  public enum Format: String, Sendable, CaseIterable {
    case text, markdown, html
  }

  /// How the opened bytes were encoded: the encoding's usual name in lower case.
  public struct Encoding: RawRepresentable, Hashable, Sendable {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    public static let utf8 = Encoding(rawValue: "utf-8")
    public static let utf16LittleEndian = Encoding(rawValue: "utf-16le")
    public static let utf16BigEndian = Encoding(rawValue: "utf-16be")
    public static let utf32LittleEndian = Encoding(rawValue: "utf-32le")
    public static let utf32BigEndian = Encoding(rawValue: "utf-32be")
    public static let windows1252 = Encoding(rawValue: "windows-1252")
  }

  /// The path as it was given; `-` is standard input.
  public var path: String
  public var format: Format
  public var encoding: Encoding
  /// The bytes as they were opened.
  public var raw: [UInt8]
  /// The bytes decoded to valid UTF-8, nothing dropped: byte-order mark, carriage returns and control bytes are
  /// in it; overstruck letters stand once. Every `SourceRange` counts here. Of a page that was taken apart it is what the page shows, for its markup
  /// is not to be read.
  public var text: [UInt8]
  /// How many U+FFFD stand for bytes that could not be decoded.
  public var replaced: Int
  /// Whether nothing in the source declares the encoding, so that its letters had to tell.
  public var isEncodingGuessed: Bool
  /// Whether it is a page of which no article could be told from the rest, so that all of it is read.
  public var isPageWhole = false
  /// What an export says its text comes from; nil for any other source.
  public var original: Original?

  /// A source that was exported.
  public struct Original: Equatable, Sendable {
    public var path: String
    /// The SHA-256 of its bytes as 64 hexadecimal digits; nil where the export does not say.
    public var sha256: String?

    public init(path: String, sha256: String? = nil) {
      self.path = path
      self.sha256 = sha256
    }
  }

  public init(
    path: String, format: Format = .text, encoding: Encoding = .utf8, raw: [UInt8], text: [UInt8],
    replaced: Int = 0, isEncodingGuessed: Bool = false
  ) {
    self.path = path
    self.format = format
    self.encoding = encoding
    self.raw = raw
    self.text = text
    self.replaced = replaced
    self.isEncodingGuessed = isEncodingGuessed
  }

  /// A source whose bytes are a string's: for samples, pasted text and tests.
  public init(path: String, format: Format = .text, _ string: String) {
    let bytes = Array(string.utf8)
    self.init(path: path, format: format, raw: bytes, text: bytes)
  }

  /// Whether ranges of its text are places in the file that a reader can go to. What a page shows is not.
  public var hasPlaces: Bool { format != .html }

  /// The last component of the path; of an export, that of the original.
  public var name: String {
    let path = original?.path ?? path
    return path.split(separator: "/").last.map(String.init) ?? path
  }

  /// The text of a range, undecodable pieces (a range that cuts a scalar) repaired.
  public subscript(range: SourceRange) -> String {
    String(decoding: text[range.start..<range.end], as: UTF8.self)
  }
}
