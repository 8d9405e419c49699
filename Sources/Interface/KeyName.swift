import Terminal

/// Keys as people write them: `j`, `C-e`, `M-r`, `PgDn`, `S-Tab`, `ZZ`.
enum KeyName {
  private static let named: [String: Key.Code] = [
    "SPC": .character(" "), "Tab": .tab, "S-Tab": .backTab, "Enter": .enter, "Esc": .escape, "Up": .up,
    "Down": .down, "Left": .left, "Right": .right, "Home": .home, "End": .end, "PgUp": .pageUp,
    "PgDn": .pageDown, "F1": .function(1),
  ]

  /// The keys that a name stands for: one, or a sequence of characters.
  static func keys(_ name: String) -> [Key] {
    if let code = named[name] { return [Key(code)] }
    if name.hasPrefix("C-"), let scalar = name.unicodeScalars.dropFirst(2).first {
      return [Key(.character(scalar), control: true)]
    }
    if name.hasPrefix("M-"), let scalar = name.unicodeScalars.dropFirst(2).first {
      return [Key(.character(scalar), meta: true)]
    }
    return name.unicodeScalars.map { Key(.character($0)) }
  }
}
