import Interface
import Terminal

extension Configuration {
  /// The configuration as TOML, with comments that say what each line is for: a file of it opens as the same
  /// configuration. Keys that are the standard ones stand in comments.
  public var toml: String {
    let settings = ConfigurationKey.allCases.map { key in
      "# \(comment(on: key))\n\(key.rawValue) = \(value(of: key))\n"
    }
    let head = """
      [keys]
      # An action and its keys: next-row = ["}", "J"]. An empty list leaves it to the command line (:next-row).
      # Lines in comments are as they would be without them.

      """
    let given = Set(keys.map(\.action))
    let bindings = keyMap.keys.bindings.map { binding in
      let list = binding.keys.map(Self.quoted).joined(separator: ", ")
      let isGiven = given.contains(binding.action.rawValue)
      return "\(isGiven ? "" : "# ")\(binding.action.rawValue) = [\(list)]  # \(binding.words)"
    }
    return (settings + [head + bindings.joined(separator: "\n") + "\n"]).joined(separator: "\n")
  }

  private func comment(on key: ConfigurationKey) -> String {
    switch key {
    case .theme: "Colours: \(ThemeName.allCases.map(\.rawValue).joined(separator: ", "))."
    case .ascii: "Draw lines in ASCII; on a terminal show nothing but ASCII."
    case .narrowestColumn: "The narrowest column that is set beside others, in cells."
    case .widestText: "The widest column of text, in cells: longer lines are hard to read."
    case .freezeFirstColumn: "The first column stays in view while the others come and go."
    case .mouse: "The mouse is on at first: the wheel scrolls, dragging copies from one column."
    case .state: "Keep places, labels, notes and searches on disk; false is --no-state for good."
    }
  }

  private func value(of key: ConfigurationKey) -> String {
    switch key {
    case .theme: Self.quoted(theme.rawValue)
    case .ascii: "\(usesASCII)"
    case .narrowestColumn: "\(limits.narrowest)"
    case .widestText: "\(limits.widest)"
    case .freezeFirstColumn: "\(freezesFirstColumn)"
    case .mouse: "\(usesMouse)"
    case .state: "\(keepsState)"
    }
  }

  /// A basic string of TOML.
  private static func quoted(_ text: String) -> String {
    "\"" + text.flatMap { $0 == "\\" || $0 == "\"" ? ["\\", $0] : [$0] } + "\""
  }
}
