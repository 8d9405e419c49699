/// One cell of a canvas: a base character with its combining marks, or the second half of a wide character.
///
/// It is 16 bytes without a reference, so that a canvas is filled, compared and copied like plain memory.
public struct Cell: Equatable, Sendable {
  /// The base character; a space in the second cell of a wide character.
  public let base: Unicode.Scalar
  private var widthByte: UInt8
  public internal(set) var style: Style
  /// Up to three marks of 21 bits, the first lowest; zero is none.
  private var marks: UInt64 = 0

  /// A blank in the style of text.
  public static let blank = Cell(" ", width: 1, style: Style())

  init(_ base: Unicode.Scalar, width: Int, style: Style) {
    self.base = base
    widthByte = UInt8(truncatingIfNeeded: width)
    self.style = style
  }

  /// Cells the character takes: 1, 2, or 0 in the second cell of a wide one.
  public var width: Int { Int(widthByte) }

  /// The base and its marks, then zeros.
  public var scalars: SIMD4<UInt32> {
    SIMD4(base.value, mark(0), mark(1), mark(2))
  }

  /// The base and its marks; empty in the second cell of a wide character.
  public var text: String {
    guard width > 0 else { return "" }
    var text = String.UnicodeScalarView()
    for index in 0..<4 where scalars[index] != 0 {
      if let scalar = Unicode.Scalar(scalars[index]) { text.append(scalar) }
    }
    return String(text)
  }

  /// Puts a combining mark on the base. A fourth mark is left out: no script needs it.
  mutating func combine(_ mark: Unicode.Scalar) {
    guard let free = (0..<3).first(where: { self.mark($0) == 0 }) else { return }
    marks |= UInt64(mark.value) << (21 * UInt64(free))
  }

  private func mark(_ index: Int) -> UInt32 {
    UInt32(marks >> (21 * UInt64(index)) & 0x1F_FFFF)
  }
}
