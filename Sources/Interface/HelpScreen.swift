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

  /// The help on a page: what keys do there.
  static func help(_ keys: KeyMap, on page: Overlay) -> Overlay {
    let words: [Action: String] = [
      .open: "go where the selected row leads", .search: "show only rows with some words",
      .undo: "show all rows again, else close the page", .quit: "close the page",
    ]
    let actions: Set<Action> = [
      .lineDown, .lineUp, .halfPageDown, .halfPageUp, .pageDown, .pageUp, .top, .bottom, .search, .undo,
      .quit, .quitFromAnywhere,
    ]
    let bindings = keys.bindings.filter {
      !$0.keys.isEmpty && (actions.contains($0.action) || ($0.action == .open && page.selected != nil))
    }
    let rows = bindings.map {
      Row(lead: $0.keys.joined(separator: " "), words: words[$0.action] ?? $0.words)
    }
    return Overlay("Help", by: .help, [.title("On the page “\(page.name)”")] + rows)
  }
}
