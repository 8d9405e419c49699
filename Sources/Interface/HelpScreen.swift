/// The help: the key table, as it is bound now.
extension Overlay {
  static func help(_ keys: KeyMap) -> Overlay {
    var rows: [Row] = []
    for chapter in KeyBinding.Chapter.allCases {
      rows.append(.title(chapter.rawValue))
      for binding in keys.bindings where binding.chapter == chapter {
        // An action without keys has its name still.
        let keys = binding.keys.isEmpty ? ":\(binding.action.rawValue)" : binding.keys.joined(separator: " ")
        rows.append(Row(lead: keys, words: binding.words))
      }
    }
    return Overlay("Help", by: .help, rows)
  }
}
