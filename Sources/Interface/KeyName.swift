import Terminal

/// Keys as people write them: `j`, `C-e`, `M-r`, `PgDn`, `S-Tab`, `ZZ`.
public enum KeyName {
  private static let named: [String: Key.Code] = [
    "SPC": .character(" "), "Tab": .tab, "S-Tab": .backTab, "Enter": .enter, "Esc": .escape, "Up": .up,
    "Down": .down, "Left": .left, "Right": .right, "Home": .home, "End": .end, "PgUp": .pageUp,
    "PgDn": .pageDown, "Ins": .insert, "Del": .delete, "Backspace": .backspace,
    "F1": .function(1), "F2": .function(2), "F3": .function(3), "F4": .function(4), "F5": .function(5),
    "F6": .function(6), "F7": .function(7), "F8": .function(8), "F9": .function(9), "F10": .function(10),
    "F11": .function(11), "F12": .function(12),
    // A terminal sends these as the keys they are: it cannot tell them apart.
    "C-i": .tab, "C-m": .enter, "C-j": .enter, "C-h": .backspace,
  ]

  /// The keys that a name stands for: one, or a sequence of two characters.
  ///
  /// - Returns: nil where the name is none.
  public static func keys(_ name: String) -> [Key]? {
    if let code = named[name] { return [Key(code)] }
    let scalars = Array(name.unicodeScalars)
    if scalars.count == 3, scalars[1] == "-", scalars[0] == "C" || scalars[0] == "M" {
      return [Key(.character(scalars[2]), control: scalars[0] == "C", meta: scalars[0] == "M")]
    }
    let areCharacters = scalars.allSatisfy { $0.value > 0x20 && !(0x7F..<0xA0).contains($0.value) }
    guard (1...2).contains(scalars.count), areCharacters, !isMistyped(scalars) else { return nil }
    return scalars.map { Key(.character($0)) }
  }

  /// Whether two characters were meant for another key: `C-`, `F0`.
  private static func isMistyped(_ scalars: [Unicode.Scalar]) -> Bool {
    scalars.count == 2 && (scalars[1] == "-" || scalars[0] == "F" && ("0"..."9").contains(scalars[1]))
  }
}
