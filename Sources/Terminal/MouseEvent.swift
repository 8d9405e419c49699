/// What a mouse did.
public struct MouseEvent: Hashable, Sendable {
  /// The kinds of which the reader makes something: the left button, and the wheel.
  public enum Kind: Hashable, Sendable {
    case press, drag, release
    case wheelUp, wheelDown
  }

  public var kind: Kind
  /// The cell it happened on.
  public var point: Point

  public init(_ kind: Kind, at point: Point) {
    self.kind = kind
    self.point = point
  }

  /// The event that a whole sequence `ESC [ < button ; column ; row M` tells, or `m` for a release (“XTerm Control
  /// Sequences”, SGR mode 1006); nil where it tells another button.
  init?(sequence: [UInt8]) {
    guard sequence.starts(with: Self.start), let final = sequence.last else { return nil }
    let fields = sequence.dropFirst(Self.start.count).dropLast().split(
      separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
    let numbers = fields.compactMap { Int(String(decoding: $0, as: UTF8.self)) }
    guard fields.count == 3, numbers.count == 3, numbers.allSatisfy({ $0 >= 0 }) else { return nil }
    guard let kind = Self.kind(button: numbers[0], final) else { return nil }
    self.init(kind, at: Point(column: max(0, numbers[1] - 1), row: max(0, numbers[2] - 1)))
  }

  /// What such a sequence begins with.
  static let start = Array("\u{1B}[<".utf8)

  private static func kind(button: Int, _ final: UInt8) -> Kind? {
    // 4, 8 and 16 are shift, meta and control; 32 is a motion.
    switch (button & ~(4 | 8 | 16), final) {
    case (0, UInt8(ascii: "M")): .press
    case (32, UInt8(ascii: "M")): .drag
    case (0, UInt8(ascii: "m")), (32, UInt8(ascii: "m")): .release
    case (64, UInt8(ascii: "M")): .wheelUp
    case (65, UInt8(ascii: "M")): .wheelDown
    default: nil
    }
  }
}
