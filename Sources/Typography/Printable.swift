import CUTF8Proc

/// What may reach a screen, a pipe or a page. A document is untrusted: no control character of it, and
/// nothing that reorders text, gets through.
public enum Printable: Equatable, Sendable {
  /// Shown as it is.
  case shown
  /// Dropped: controls, bidirectional controls, joiners and variation selectors (terminals disagree on them).
  case dropped
  /// Shown as U+FFFD: unassigned, private or a surrogate half, whose width nobody knows.
  case replaced

  /// The class of one scalar. A tab and a line feed count as controls here.
  public static func of(_ scalar: Unicode.Scalar) -> Printable {
    let value = scalar.value
    if value < 0x7F { return value >= 0x20 ? .shown : .dropped }
    switch value {
    case 0x7F...0x9F, 0xAD: return .dropped
    case 0x61C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF: return .dropped
    case 0xFE00...0xFE0F, 0xE0000...0xE0FFF: return .dropped
    default: break
    }
    switch utf8proc_category(utf8proc_int32_t(value)) {
    case UTF8PROC_CATEGORY_CN, UTF8PROC_CATEGORY_CO, UTF8PROC_CATEGORY_CS: return .replaced
    case UTF8PROC_CATEGORY_CC, UTF8PROC_CATEGORY_CF: return .dropped
    default: return .shown
    }
  }

  /// `text` with what is dropped gone, what is replaced as U+FFFD, tabs as four spaces, and line breaks kept
  /// where `keepingLines` says so, else as one space.
  public static func text(_ text: some StringProtocol, keepingLines: Bool = false) -> String {
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\t": out.append(contentsOf: "    ".unicodeScalars)
      case "\n": out.append(keepingLines ? "\n" : " ")
      default:
        switch of(scalar) {
        case .shown: out.append(scalar)
        case .replaced: out.append("\u{FFFD}")
        case .dropped: break
        }
      }
    }
    return String(out)
  }
}
