/// What may reach a screen, a pipe or a page. A document is untrusted: no control character of it, and
/// nothing that reorders text, gets through.
public enum Printable: Equatable, Sendable {
  /// Shown as it is.
  case shown
  /// Dropped: controls, bidirectional controls, and variation selectors (terminals disagree on them).
  case dropped
  /// A joiner: shown behind a letter, whose word is spelled with it and no wider for it, and dropped elsewhere, for
  /// terminals disagree on the width of what it makes of emoji.
  case joining
  /// Shown as U+FFFD: unassigned, private or a surrogate half, whose width nobody knows.
  case replaced

  /// Where a text goes.
  public enum Medium: Sendable {
    /// Cells of a terminal: only what every terminal shows alike.
    case screen
    /// A file, a page or text without columns. Joiners, variation selectors and zero-width spaces are part of the text
    /// there (without them families of emoji fall apart), and so are characters whose width nobody knows.
    case page
  }

  /// The class of one scalar. A tab and a line feed count as controls here.
  public static func of(_ scalar: Unicode.Scalar, for medium: Medium = .screen) -> Printable {
    of(value: scalar.value, for: medium)
  }

  /// Whether a joiner is shown behind a scalar: a letter or a mark on one.
  public static func keepsJoiner(after scalar: Unicode.Scalar) -> Bool {
    let facts = ScalarFacts(scalar.value)
    return facts.isLetter || facts.isMark
  }

  /// `text` with what is dropped gone, what is replaced as U+FFFD, tabs as four spaces, and line breaks of
  /// every kind as one space each, or where `keepingLines` says so as one line feed. A page that keeps lines keeps
  /// tabs too.
  ///
  /// Everything of a source that is printed passes through here.
  public static func text(
    _ text: some StringProtocol, for medium: Medium = .screen, keepingLines: Bool = false
  ) -> String {
    text.withUTF8Bytes { bytes in
      if bytes.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return String(text) }
      var out: [UInt8] = []
      out.reserveCapacity(bytes.count)
      var at = 0
      var last: Unicode.Scalar = " "
      while at < bytes.count {
        let (value, length) = bytes.scalar(at: at)
        append(value, bytes[at..<at + length], after: last, medium, keepingLines: keepingLines, to: &out)
        if of(value: value, for: medium) == .shown { last = Unicode.Scalar(value) ?? last }
        let isCRLF = value == 0x0D && at + 1 < bytes.count && bytes[at + 1] == 0x0A
        at += isCRLF ? 2 : length
      }
      return String(decoding: out, as: UTF8.self)
    }
  }

  private static func of(value: UInt32, for medium: Medium) -> Printable {
    if medium == .screen { return of(value: value) }
    switch value {
    case 0xAD, 0x200B...0x200D, 0x2060...0x2064, 0xFE00...0xFE0F, 0xE0100...0xE01EF: return .shown
    case let other where other & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(other): return .replaced
    default: return of(value: value) == .dropped ? .dropped : .shown
    }
  }

  static func of(value: UInt32) -> Printable {
    if value < 0x7F { return value >= 0x20 ? .shown : .dropped }
    switch value {
    case 0x7F...0x9F, 0xAD: return .dropped
    case 0xA0...0x2FF, 0x2010...0x2027, 0x4E00...0x9FFF, 0xAC00...0xD7A3: return .shown
    case 0x200C, 0x200D: return .joining
    case 0x61C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF: return .dropped
    case 0xFE00...0xFE0F, 0xE0000...0xE0FFF: return .dropped
    default: return ScalarFacts(value).printable
    }
  }

  private static func append(
    _ value: UInt32, _ bytes: Slice<UnsafeBufferPointer<UInt8>>, after last: Unicode.Scalar, _ medium: Medium,
    keepingLines: Bool, to out: inout [UInt8]
  ) {
    if value == 0x09 {
      if keepingLines && medium == .page { return out.append(0x09) }
      out.append(contentsOf: repeatElement(0x20, count: CellWidth.tab))
    } else if WhiteSpace.breaksLine(value) {
      out.append(keepingLines ? 0x0A : 0x20)
    } else {
      switch of(value: value, for: medium) {
      case .shown: out.append(contentsOf: bytes)
      case .replaced: out.append(contentsOf: [0xEF, 0xBF, 0xBD])
      case .joining: if keepsJoiner(after: last) { out.append(contentsOf: bytes) }
      case .dropped: break
      }
    }
  }
}
