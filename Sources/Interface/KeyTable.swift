extension KeyMap {
  /// The key table in Markdown, as the README has it: a row for each action, under a bold row for each chapter.
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
