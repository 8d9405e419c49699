import Documents

/// Counts the items of a list as browsers do.
struct ListNumbers {
  /// The number of the next item; nil where they have none.
  private var next: ListNumber?

  /// A list without numbers.
  init() {}

  init(ordered node: Int, _ tree: PageTree) {
    let start = tree.string(.start, of: node).flatMap { Int($0) }.map(Self.inRange)
    let style = tree.string(.type, of: node).flatMap { ListNumber.Style(rawValue: $0) }
    next = ListNumber(start ?? 1, style ?? .figures)
  }

  /// The number of the next item, with its stop; nil where it has none.
  mutating func mark(of item: Int, _ tree: PageTree) -> String? {
    guard var own = next else { return nil }
    if let given = tree.string(.value, of: item).flatMap({ Int($0) }) { own.value = Self.inRange(given) }
    next = ListNumber(own.value + 1, own.style)
    return own.mark
  }

  private static func inRange(_ number: Int) -> Int { min(max(number, 0), 999_999_999) }
}
