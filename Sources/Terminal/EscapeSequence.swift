/// The control sequences that terminals send for keys: `ESC [ … final` and `ESC O final`, as xterm writes them
/// (“XTerm Control Sequences”, PC-style function keys) and nearly all others after it.
enum EscapeSequence {
  enum Length: Equatable {
    case unfinished
    case whole(Int)
    /// So many bytes that no sequence begins with, the last left out.
    case broken(Int)
  }

  /// More bytes than any terminal sends for a key.
  private static let longest = 32

  /// How many of the bytes, which begin with `ESC [` or `ESC O`, make the sequence.
  static func length(of bytes: ArraySlice<UInt8>) -> Length {
    var at = bytes.startIndex + 2
    // The Linux console's function keys are ESC [ [ and a letter.
    if at < bytes.endIndex && bytes[at] == UInt8(ascii: "[") { at += 1 }
    while at < bytes.endIndex {
      let count = at - bytes.startIndex
      switch bytes[at] {
      case 0x40...0x7E: return .whole(count + 1)
      case 0x20...0x3F where count < longest: at += 1
      default: return .broken(count)
      }
    }
    return .unfinished
  }

  /// The key of a whole sequence; nil where it is no key we know.
  static func key(of sequence: [UInt8]) -> Key? {
    guard let final = sequence.last else { return nil }
    let parameters = sequence.dropFirst(2).dropLast().split(
      separator: UInt8(ascii: ";"), omittingEmptySubsequences: false
    ).map { Int(String(decoding: $0, as: UTF8.self)) ?? 1 }
    guard let code = code(of: final, number: parameters.first ?? 1) else { return nil }
    // Second parameter: 1 and the sum of 1 for shift, 2 for alt, 4 for control, 8 for meta.
    let modifiers = max(0, (parameters.count > 1 ? parameters[1] : 1) &- 1)
    return Key(code, control: modifiers & 4 != 0, meta: modifiers & 10 != 0)
  }

  private static func code(of final: UInt8, number: Int) -> Key.Code? {
    switch final {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): .right
    case UInt8(ascii: "D"): .left
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "M"): .enter
    case UInt8(ascii: "P")...UInt8(ascii: "S"): .function(Int(final - UInt8(ascii: "P")) + 1)
    case UInt8(ascii: "Z"): .backTab
    case UInt8(ascii: "~"): code(ofNumber: number)
    default: nil
    }
  }

  private static func code(ofNumber number: Int) -> Key.Code? {
    switch number {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23, 24: .function(number - 12)
    default: nil
    }
  }
}
