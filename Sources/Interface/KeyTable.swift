extension KeyMap {
  /// The key table in Markdown, as the guide has it: a row for each action, under a bold row for each chapter.
  public var markdownTable: String {
    var rows = ["| Keys | |", "|---|---|"]
    for chapter in KeyBinding.Chapter.allCases {
      rows.append("| **\(Self.cell(chapter.rawValue))** | |")
      for binding in bindings where binding.chapter == chapter {
        let keys = binding.keys.map(Self.code).joined(separator: " ")
        rows.append("| \(keys) | \(Self.cell(binding.words)) |")
      }
    }
    return rows.joined(separator: "\n") + "\n"
  }

  /// The key table as plain text: a line for each action, with its name, its keys and what it does.
  public var plainTable: String {
    let rows = bindings.map { ($0.action.rawValue, $0.keys.joined(separator: " "), $0.words) }
    func padded(_ text: String, _ column: KeyPath<(String, String, String), String>) -> String {
      let width = (rows.map { $0[keyPath: column].unicodeScalars.count }.max() ?? 0) + 2
      return text + String(repeating: " ", count: width - text.unicodeScalars.count)
    }
    return rows.map { padded($0.0, \.0) + padded($0.1, \.1) + $0.2 + "\n" }.joined()
  }

  /// A key as code: a backslash stands for itself there, but a bar ends the cell all the same.
  private static func code(_ key: String) -> String {
    key.contains("`") ? "`` \(escapingBars(key)) ``" : "`\(escapingBars(key))`"
  }

  private static func cell(_ words: String) -> String {
    escapingBars(String(words.flatMap { $0 == "\\" ? ["\\", "\\"] : [$0] }))
  }

  private static func escapingBars(_ text: String) -> String {
    String(text.flatMap { $0 == "|" ? ["\\", "|"] : [$0] })
  }
}
