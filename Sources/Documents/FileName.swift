/// Names of files as strings.
///
/// The system's names are bytes that need be no UTF-8. In a string each byte that is none stands as a scalar of its own,
/// which no screen and no export shows as anything but U+FFFD; so every name can be opened, kept and written as it is.
public enum FileName {
  /// The scalars that stand for bytes: U+10FF80 to U+10FFFF for 0x80 to 0xFF. A name that holds one of them has its
  /// bytes taken one by one as well, so that no two names are one string.
  private static let escapes: ClosedRange<UInt32> = 0x10_FF80...0x10_FFFF

  /// The string of a name.
  public static func string(_ bytes: [UInt8]) -> String {
    var scalars = String.UnicodeScalarView()
    func escape(_ bytes: ArraySlice<UInt8>) {
      scalars.append(contentsOf: bytes.compactMap { Unicode.Scalar(escapes.lowerBound - 0x80 + UInt32($0)) })
    }
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var at = 0
    while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let encoded):
        let scalar = Unicode.UTF8.decode(encoded)
        let end = at + encoded.count
        if escapes.contains(scalar.value) { escape(bytes[at..<end]) } else { scalars.append(scalar) }
        at = end
      case .error(let length):
        escape(bytes[at..<at + length])
        at += length
      case .emptyInput: return String(scalars)
      }
    }
  }

  /// The string of a name that ends with a NUL.
  public static func string(cString: UnsafePointer<CChar>) -> String {
    if let string = String(validatingCString: cString), !mayEscape(string) { return string }
    var bytes: [UInt8] = []
    while cString[bytes.count] != 0 { bytes.append(UInt8(bitPattern: cString[bytes.count])) }
    return string(bytes)
  }

  /// The bytes of a name.
  public static func bytes(_ string: String) -> [UInt8] {
    guard mayEscape(string) else { return Array(string.utf8) }
    return string.unicodeScalars.flatMap { scalar in
      escapes.contains(scalar.value) ? [UInt8(truncatingIfNeeded: scalar.value)] : Array(scalar.utf8)
    }
  }

  /// Whether a scalar of the last plane, where the escapes are, may be in a string.
  private static func mayEscape(_ string: String) -> Bool { string.utf8.contains(0xF4) }
}

extension String {
  /// The name of a file, as the system's calls take it.
  public var fileName: [CChar] {
    FileName.bytes(self).map { CChar(bitPattern: $0) } + [0]
  }

  /// The name of a file as it is printed: U+FFFD for each byte that is no UTF-8.
  public var printedName: String {
    String(decoding: FileName.bytes(self), as: UTF8.self)
  }
}
