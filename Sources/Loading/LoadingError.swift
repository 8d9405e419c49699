/// Why a source could not be opened: facts, which the command line words.
public enum LoadingError: Error, Equatable, Sendable {
  /// There is no such file.
  case missing
  /// It is a directory.
  case directory
  /// It is a pipe, a device or a socket, and only a regular file would do.
  case special
  /// The reader may not read it.
  case forbidden
  /// It has nothing in it, or nothing but white space.
  case empty
  /// It is no text.
  case binary(BinaryKind)
  /// It is text in a form that is not read as one.
  case foreign(ForeignForm)
  /// It has more than `limit` bytes.
  case tooLarge(limit: Int)
  /// It is a web page of more than `limit` bytes: its elements take some forty times as much.
  case pageTooLarge(limit: Int)
  /// Its lines, or the tags of a page, are so many and so short that they would take far more memory than its bytes.
  case tooFine(parts: Int)
  /// The system refused, with this `errno`.
  case failed(errno: Int32)
}

/// What bytes that are no text are, as far as their first ones tell; the raw value is the name that people know.
public enum BinaryKind: String, Equatable, Sendable, CaseIterable {
  case pdf = "PDF"
  case zip = "ZIP"
  case word = "Word"
  case openDocument = "OpenDocument"
  case oldOffice = "old Word or Excel"
  case richText = "RTF"
  case png = "PNG"
  case jpeg = "JPEG"
  case gif = "GIF"
  case gzip
  case bzip2
  case xz
  case zstandard = "Zstandard"
  case executable = "a program"
  case sqlite = "SQLite"
  /// Nothing known: a NUL byte tells that it is no text.
  case unknown = "binary"

  /// The bytes that a file of the kind begins with.
  var signatures: [[UInt8]] {
    switch self {
    case .pdf: [Array("%PDF-".utf8)]
    case .zip: [Array("PK\u{3}\u{4}".utf8), Array("PK\u{5}\u{6}".utf8)]
    case .oldOffice: [[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]]
    case .richText: [Array("{\\rtf".utf8)]
    case .png: [[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]]
    case .jpeg: [[0xFF, 0xD8, 0xFF]]
    case .gif: [Array("GIF87a".utf8), Array("GIF89a".utf8)]
    case .gzip: [[0x1F, 0x8B, 0x08]]
    case .bzip2: (1...9).map { Array("BZh\($0)1AY&SY".utf8) }
    case .xz: [[0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00]]
    case .zstandard: [[0x28, 0xB5, 0x2F, 0xFD]]
    case .executable: [[0x7F, 0x45, 0x4C, 0x46]]
    case .sqlite: [Array("SQLite format 3\u{0}".utf8)]
    case .word, .openDocument, .unknown: []
    }
  }

  /// The kind of `bytes` if they are no text: by signature, or by a NUL among the first 8,192.
  static func of(_ bytes: [UInt8]) -> BinaryKind? {
    let known = allCases.first { kind in kind.signatures.contains { bytes.starts(with: $0) } }
    return (known == .zip ? archive(bytes) : known) ?? (bytes.prefix(8192).contains(0) ? .unknown : nil)
  }

  /// What an archive holds.
  private static func archive(_ bytes: [UInt8]) -> BinaryKind {
    let kind = ZipArchive.read(bytes) { archive -> BinaryKind in
      if archive.size(of: "word/document.xml") != nil { return .word }
      return archive.size(of: "content.xml") != nil && archive.size(of: "mimetype") != nil
        ? .openDocument : .zip
    }
    return kind ?? .zip
  }
}
