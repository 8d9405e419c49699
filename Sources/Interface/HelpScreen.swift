import Layout
import Terminal
import Typography

/// The help: the key table, as it is bound now.
struct HelpScreen: Equatable, Sendable {
  /// First line that shows.
  var top = 0

  /// The lines of the help at a width.
  static func lines(_ keys: KeyMap, width: Int) -> [(text: String, isTitle: Bool)] {
    var lines: [(text: String, isTitle: Bool)] = []
    for chapter in KeyBinding.Chapter.allCases {
      if !lines.isEmpty { lines.append(("", false)) }
      lines.append((chapter.rawValue, true))
      for binding in keys.bindings where binding.chapter == chapter {
        lines += row(binding, width: width).map { ($0, false) }
      }
    }
    return lines
  }

  private static func row(_ binding: KeyBinding, width: Int) -> [String] {
    // An action without keys has its name still.
    let keys = binding.keys.isEmpty ? ":\(binding.action.rawValue)" : binding.keys.joined(separator: " ")
    let indent = width < 50 ? 2 : 22
    let wrapped = Wrapping.lines(of: binding.words, width: max(10, width - indent))
    let words = wrapped.map {
      String(decoding: binding.words.utf8.dropFirst($0.lowerBound).prefix($0.count), as: UTF8.self)
    }
    let blank = String(repeating: " ", count: indent)
    guard indent > 2, keys.utf8.count < indent - 1 else {
      return [keys] + words.map { blank + $0 }
    }
    let first = keys + String(repeating: " ", count: indent - keys.utf8.count) + (words.first ?? "")
    return [first] + words.dropFirst().map { blank + $0 }
  }

  /// Takes an action while the help is open: moving, or nothing.
  mutating func take(_ action: Action, lines: Int, rows: Int) {
    let lowest = max(0, lines - rows)
    switch action {
    case .lineDown, .nextRow: top += 1
    case .lineUp, .previousRow: top -= 1
    case .halfPageDown: top += rows / 2
    case .halfPageUp: top -= rows / 2
    case .pageDown: top += max(1, rows - 1)
    case .pageUp: top -= max(1, rows - 1)
    case .top: top = 0
    case .bottom: top = lowest
    default: break
    }
    top = min(max(0, top), lowest)
  }
}
