/// The one pass that folds: see `FoldedText`.
struct Folder {
  private let keepingCase: Bool
  private(set) var bytes: [UInt8] = []
  private(set) var points: [FoldedText.Point] = []
  /// How far the original is ahead of the folded text, or behind.
  private var shift = 0
  private var last: UInt8 = 0

  init(keepingCase: Bool) { self.keepingCase = keepingCase }

  /// Folds valid UTF-8.
  mutating func fold(_ text: UnsafeBufferPointer<UInt8>) {
    bytes.reserveCapacity(text.count)
    var at = 0
    while at < text.count {
      if text[at] < 0x80 {
        let end = text[at...].firstIndex { $0 >= 0x80 } ?? text.count
        foldASCII(text, at, end)
        at = end
      } else {
        let (value, length) = text.scalar(at: at)
        fold(value, length, at)
        at += length
      }
    }
  }

  private mutating func foldASCII(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) {
    for at in start..<end {
      let byte = text[at]
      if byte > 0x2D {
        if byte != 0x7F { emit(byte == 0x60 ? 0x27 : lowered(byte), at) }
      } else if byte == 0x20 || byte == 0x2D || byte &- 0x09 < 5 {
        emitOnce(byte == 0x2D ? 0x2D : 0x20, at)
      } else if byte > 0x20 {
        emit(byte, at)
      }
    }
  }

  /// Folds one scalar that is not ASCII.
  private mutating func fold(_ value: UInt32, _ length: Int, _ at: Int) {
    switch value {
    case 0x4E00...0x9FFF: emit(scalar: value, at)
    case _ where WhiteSpace.contains(value): emitOnce(0x20, at)
    default: foldOther(value, at)
    }
  }

  private mutating func foldOther(_ value: UInt32, _ at: Int) {
    if let plain = Folder.plain(value) { return emit(mark: plain, at) }
    switch Printable.of(value: value) {
    case .dropped, .joining: return
    case .replaced: return emit(scalar: 0xFFFD, at)
    case .shown: break
    }
    if ScalarFacts(value).isDash { return emitOnce(0x2D, at) }
    var isLoneAccent = false
    var isFirst = true
    ScalarFacts(value).decomposition { part in
      // A lone accent (¨, ¸) is made of a space and the accent: it stays what it is.
      if isFirst { isLoneAccent = part == 0x20 }
      isFirst = false
      if !isLoneAccent { emit(part: part, at) }
    }
    if isLoneAccent { emit(scalar: value, at) }
  }

  private mutating func emit(part: UInt32, _ at: Int) {
    if let plain = Folder.plain(part) { return emit(mark: plain, at) }
    if let letters = Folder.letters(part) {
      for letter in letters.utf8 { emit(keepingCase ? letter : letter | 0x20, at) }
      return
    }
    if WhiteSpace.contains(part) { return emitOnce(0x20, at) }
    if part < 0x80 { return emit(mark: lowered(UInt8(part)), at) }
    let facts = ScalarFacts(part)
    if facts.isDash { return emitOnce(0x2D, at) }
    if facts.isIgnorable || facts.isAccent { return }
    if keepingCase { return emit(scalar: part, at) }
    facts.caseFolding { emit(scalar: $0, at) }
  }

  /// A letter of ASCII in lower case, unless case is kept.
  @inline(__always)
  private func lowered(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 && !keepingCase ? byte | 0x20 : byte }

  private mutating func emit(scalar value: UInt32, _ at: Int) {
    guard let encoded = Unicode.Scalar(value).flatMap({ UTF8.encode($0) }) else { return }
    for (index, byte) in encoded.enumerated() { emit(byte, at + index) }
  }

  private mutating func emit(mark: UInt8, _ at: Int) {
    if mark == 0x2D { emitOnce(mark, at) } else { emit(mark, at) }
  }

  /// A space or a dash, unless it follows its like.
  @inline(__always)
  private mutating func emitOnce(_ byte: UInt8, _ at: Int) {
    if last != byte { emit(byte, at) }
  }

  @inline(__always)
  private mutating func emit(_ byte: UInt8, _ at: Int) {
    if at - bytes.count != shift {
      shift = at - bytes.count
      points.append(FoldedText.Point(folded: bytes.count, original: at))
    }
    bytes.append(byte)
    last = byte
  }

  /// The ASCII mark that a typographic quotation mark, apostrophe, prime, minus or slash stands for.
  private static func plain(_ value: UInt32) -> UInt8? {
    switch value {
    case 0x60, 0xB4, 0x2B9, 0x2BB...0x2BD, 0x2C8: 0x27
    case 0x2018...0x201B, 0x2032, 0x2035, 0x2039, 0x203A, 0xFF07: 0x27
    case 0xAB, 0xBB, 0x2BA, 0x2DD: 0x22
    case 0x201C...0x201F, 0x2033, 0x2036, 0x301D...0x301F, 0xFF02: 0x22
    case 0x2212: 0x2D
    case 0x2044, 0x2215: 0x2F
    default: nil
    }
  }

  /// The plain letters that a letter with a stroke, a joined or a dotless letter is read as; it has no
  /// decomposition.
  private static func letters(_ value: UInt32) -> String? {
    switch value {
    case 0xC6: "AE"
    case 0xD8: "O"
    case 0xDF: "ss"
    case 0xE6: "ae"
    case 0xF8: "o"
    case 0x110: "D"
    case 0x111: "d"
    case 0x126: "H"
    case 0x127: "h"
    case 0x131: "i"
    case 0x141: "L"
    case 0x142: "l"
    case 0x152: "OE"
    case 0x153: "oe"
    case 0x166: "T"
    case 0x167: "t"
    case 0x1E9E: "SS"
    default: nil
    }
  }
}
