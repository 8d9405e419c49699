/// White space as Unicode has it (White_Space): no control but the usual ones, no zero-width space.
enum WhiteSpace {
  /// Whether a scalar is white space.
  @inline(__always)
  static func contains(_ value: UInt32) -> Bool {
    if value <= 0x20 { return value == 0x20 || (value >= 0x09 && value <= 0x0D) }
    if value < 0x85 { return false }
    switch value {
    case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: return true
    default: return false
    }
  }

  /// Whether a line must end at the scalar: LF, VT, FF, CR, NEL, LS, PS.
  @inline(__always)
  static func breaksLine(_ value: UInt32) -> Bool {
    (value >= 0x0A && value <= 0x0D) || value == 0x85 || value == 0x2028 || value == 0x2029
  }

  /// Whether a line may end at the scalar: white space that does not hold words together, and the zero-width
  /// space, whose only purpose that is.
  @inline(__always)
  static func allowsBreak(_ value: UInt32) -> Bool {
    value == 0x200B || (contains(value) && value != 0xA0 && value != 0x2007 && value != 0x202F)
  }
}
