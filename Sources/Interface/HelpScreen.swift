/// The help: the key table, as it is bound now.
extension Overlay {
  static func help(_ keys: KeyMap) -> Overlay {
    var rows: [Row] = []
    for chapter in KeyBinding.Chapter.allCases {
      rows.append(.title(chapter.rawValue))
      for binding in keys.bindings where binding.chapter == chapter {
        rows.append(Row(lead: binding.keys.joined(separator: " "), words: binding.words))
      }
    }
    return Overlay("Help", by: .help, rows)
  }
}
