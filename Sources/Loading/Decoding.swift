import Documents

/// Bytes made valid UTF-8, with what is known of how they were encoded.
struct Decoding {
  var encoding: Source.Encoding
  var text: [UInt8]
  /// Whether nothing declares the encoding.
  var isGuessed = false
  /// How many U+FFFD stand for what could not be decoded.
  var replaced = 0
}

extension Decoding {
  /// Decodes by signature (byte-order mark), else as UTF-8; where that fails, by what the text declares, else all of it
  /// by what its letters tell, which for most is Windows-1252.
  init(_ bytes: [UInt8]) {
    switch Signature.of(bytes) ?? Self.unmarked(bytes) {
    case .utf32LittleEndian?:
      self.init(units: bytes, width: 4, isLittleEndian: true, as: UTF32.self, .utf32LittleEndian)
    case .utf32BigEndian?:
      self.init(units: bytes, width: 4, isLittleEndian: false, as: UTF32.self, .utf32BigEndian)
    case .utf16LittleEndian?:
      self.init(units: bytes, width: 2, isLittleEndian: true, as: UTF16.self, .utf16LittleEndian)
    case .utf16BigEndian?:
      self.init(units: bytes, width: 2, isLittleEndian: false, as: UTF16.self, .utf16BigEndian)
    default:
      if UTF8Validation.isValid(bytes), !Charset.isHidden(in: bytes) {
        self.init(encoding: .utf8, text: bytes)
      } else {
        self = Charset(declaredIn: bytes).flatMap { Self(declared: $0, bytes) } ?? Self(guessing: bytes)
      }
    }
  }

  /// Decodes what something around it declares: the header of a message.
  init(_ bytes: [UInt8], declaring name: String) {
    let charset = Charset(named: name)
    if name.isEmpty || UTF8Validation.isValid(bytes) && !name.hasPrefix("iso-2022-") {
      self.init(bytes)
    } else if charset.name == "windows-1252" {
      self.init(windows1252: bytes)
    } else {
      self = Self(declared: charset, bytes) ?? Self(bytes)
    }
  }

  private static func unmarked(_ bytes: [UInt8]) -> Source.Encoding? {
    bytes.prefix(8192).contains(0) ? UnmarkedUnicode.encoding(of: bytes) : nil
  }

  private init(guessing bytes: [UInt8]) {
    let guess = EncodingGuess.charset(of: bytes).flatMap { Self(bytes, charset: $0) }
    // What leaves much undecoded is the wrong one.
    self = guess.flatMap { $0.replaced * 100 <= bytes.count ? $0 : nil } ?? Self(windows1252: bytes)
    isGuessed = true
  }

  /// Nil where the bytes are none of what is declared.
  private init?(declared charset: Charset, _ bytes: [UInt8]) {
    switch charset.name {
    case "windows-1252": return nil
    case "utf-8":
      self.init(repairing: bytes)
      // Where most of it is broken, only the declaration is UTF-8.
      let characters = text.count { $0 >= 0xC0 } - replaced
      if characters < replaced { return nil }
    default: self.init(bytes, charset: charset)
    }
  }

  /// UTF-8 with U+FFFD for each maximal part that is none (Unicode 16, section 3.9).
  private init(repairing bytes: [UInt8]) {
    self.init(encoding: .utf8, text: [])
    text.reserveCapacity(bytes.count)
    var parser = UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    loop: while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let scalar): text += scalar
      case .error: replace()
      case .emptyInput: break loop
      }
    }
  }

  private init<Codec: Unicode.Encoding>(
    units bytes: [UInt8], width: Int, isLittleEndian: Bool, as codec: Codec.Type, _ encoding: Source.Encoding
  ) where Codec.CodeUnit: FixedWidthInteger {
    self.init(encoding: encoding, text: [])
    text.reserveCapacity(bytes.count)
    let whole = bytes.count - bytes.count % width
    let units = stride(from: 0, to: whole, by: width).lazy.map { start in
      (0..<width).reduce(Codec.CodeUnit(0)) { unit, index in
        unit << 8 | Codec.CodeUnit(bytes[start + (isLittleEndian ? width - 1 - index : index)])
      }
    }
    var parser = Codec.ForwardParser()
    var iterator = units.makeIterator()
    loop: while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let scalar): text += UTF8.encode(Codec.decode(scalar)) ?? UTF8.encodedReplacementCharacter
      case .error: replace()
      case .emptyInput: break loop
      }
    }
    if whole < bytes.count { replace() }
  }

  private init(windows1252 bytes: [UInt8]) {
    self.init(encoding: .windows1252, text: [])
    text.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      if byte < 0x80 {
        text.append(byte)
      } else if let scalar = Windows1252.scalar(byte) {
        text += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      } else {
        replace()
      }
    }
  }

  private mutating func replace() {
    text += UTF8.encodedReplacementCharacter
    replaced += 1
  }
}

/// The byte-order marks of the encodings of two and four bytes a unit. (That of UTF-8 is plain UTF-8.)
enum Signature {
  /// The encoding that `bytes` declare, if they do; a page in UTF-16 without a mark by its first tag.
  static func of(_ bytes: [UInt8]) -> Source.Encoding? {
    if bytes.starts(with: [0xFF, 0xFE, 0x00, 0x00]) { return .utf32LittleEndian }
    if bytes.starts(with: [0x00, 0x00, 0xFE, 0xFF]) { return .utf32BigEndian }
    if bytes.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
    if bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0x00, 0x3C, 0x00]) { return .utf16BigEndian }
    if bytes.starts(with: [0x3C, 0x00]), bytes.count > 3, bytes[2] != 0, bytes[3] == 0 {
      return .utf16LittleEndian
    }
    return nil
  }
}
