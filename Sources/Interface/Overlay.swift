import Comparison
import Documents
import Layout
import Terminal
import Typography

/// A page that lies over the reading until it is closed: the help, an explanation, a list to pick from.
///
/// Where rows have targets one of them is selected, and Enter goes there. All pages move, filter and close alike.
struct Overlay: Equatable, Sendable {
  /// Where a row leads.
  enum Target: Equatable, Sendable {
    case passage(Passage)
    /// A match, by its index.
    case match(Int)
    case link(Link)
  }

  /// A title over a group of rows, or a row.
  struct Row: Equatable, Sendable {
    /// What stands in the narrow column on the left: keys, an address; may be empty.
    var lead = ""
    var words: String
    /// What of the words is lit, UTF-8 offsets.
    var lit = 0..<0
    var isTitle = false
    var target: Target?

    /// The title of a group.
    static func title(_ words: String) -> Row { Row(words: words, isTitle: true) }
  }

  /// What it is, in a word or two, for the status line.
  let name: String
  /// The action that opened it, which closes it again.
  let action: Action
  let rows: [Row]
  /// Cells of the column on the left, where there is room for one.
  var leadWidth = 22
  /// Only rows that have these words show.
  private(set) var filter = ""
  /// The selected row, as an index of `rows`; nil where nothing can be picked.
  private(set) var selected: Int?
  /// The first line that shows.
  private(set) var top = 0

  init(_ name: String, by action: Action, _ rows: [Row], leadWidth: Int = 22) {
    self.name = name
    self.action = action
    self.rows = rows
    self.leadWidth = leadWidth
    selected = rows.firstIndex { $0.target != nil }
  }

  /// The rows that show: those that the filter lets through, under the titles of their groups.
  var shown: [Int] {
    guard !filter.isEmpty else { return Array(rows.indices) }
    let words = FoldedText(filter, keepingCase: false).bytes
    var shown: [Int] = []
    var title: Int?
    for (index, row) in rows.enumerated() {
      if row.isTitle {
        title = index
      } else if FoldedText(row.lead + " " + row.words, keepingCase: false).bytes.contains(words) {
        if let title { shown.append(title) }
        title = nil
        shown.append(index)
      }
    }
    return shown
  }

  /// Shows only rows with these words.
  mutating func setFilter(_ words: String) {
    filter = words
    top = 0
    if selected != nil || rows.contains(where: { $0.target != nil }) { selected = targets.first }
  }

  /// The rows that show and can be picked.
  private var targets: [Int] { shown.filter { rows[$0].target != nil } }

  /// Selects a row, and shows it.
  mutating func select(_ row: Int, width: Int, height: Int) {
    selected = row
    bringIntoView(row, width: width, height: height)
  }

  // MARK: Lines

  /// A line of the page.
  struct TextLine: Equatable, Sendable {
    var text: String
    var isTitle = false
    /// The row it belongs to; nil between groups.
    var row: Int?
    /// The cells that are lit.
    var lit = 0..<0
  }

  /// The lines at a width, wrapped.
  func lines(width: Int) -> [TextLine] {
    var lines: [TextLine] = []
    for index in shown {
      if rows[index].isTitle && !lines.isEmpty { lines.append(TextLine(text: "")) }
      lines += self.lines(of: index, width: width)
    }
    return lines
  }

  /// The lines of a row: what leads it stands on the left, or on a line of its own where there is no room.
  private func lines(of index: Int, width: Int) -> [TextLine] {
    let row = rows[index]
    let indent = row.isTitle || (row.lead.isEmpty && leadWidth == 0) ? 0 : width < 50 ? 2 : leadWidth
    let lead = Printable.text(row.lead)
    let isBeside = indent > 2 && CellWidth.of(lead) < indent - 1
    let words = Printable.text(row.words)
    let ranges = Wrapping.lines(of: words, width: max(10, width - indent))
    let lines = ranges.enumerated().map { number, range in
      let before = isBeside && number == 0 ? lead : ""
      let gap = String(repeating: " ", count: indent - CellWidth.of(before))
      let lit = row.lit.clamped(to: range)
      let cells = [lit.lowerBound, lit.upperBound].map { end in
        indent + CellWidth.of(words.utf8Slice(range.lowerBound..<end))
      }
      return TextLine(
        text: before + gap + words.utf8Slice(range), isTitle: row.isTitle, row: index,
        lit: cells[0]..<cells[1])
    }
    return isBeside || lead.isEmpty ? lines : [TextLine(text: lead, row: index)] + lines
  }

  /// The page with other rows, as far as can be as it was: filtered, and with the same row selected.
  func with(_ other: Overlay, width: Int, height: Int) -> Overlay {
    var page = other
    page.filter = filter
    page.top = top
    let target = selected.flatMap { rows[$0].target }
    let same = page.targets.first { page.rows[$0].target == target } ?? page.targets.first
    page.selected = same
    if let same { page.bringIntoView(same, width: width, height: height) }
    return page
  }

  // MARK: Moving

  /// Takes an action while it is open: moving, or nothing.
  mutating func take(_ action: Action, width: Int, height: Int) {
    if selected != nil { return moveSelection(action, width: width, height: height) }
    let lines = lines(width: width).count
    let lowest = max(0, lines - height)
    top = min(max(0, Self.moved(top, by: action, page: height, last: lowest)), lowest)
  }

  private mutating func moveSelection(_ action: Action, width: Int, height: Int) {
    let targets = targets
    guard let selected, let at = targets.firstIndex(of: selected) else { return }
    let next = min(
      max(0, Self.moved(at, by: action, page: height, last: targets.count - 1)), targets.count - 1)
    select(targets[next], width: width, height: height)
    if next == 0 { top = 0 }
  }

  private static func moved(_ place: Int, by action: Action, page: Int, last: Int) -> Int {
    switch action {
    case .lineDown, .nextRow: place + 1
    case .lineUp, .previousRow: place - 1
    case .halfPageDown: place + page / 2
    case .halfPageUp: place - page / 2
    case .pageDown: place + max(1, page - 1)
    case .pageUp: place - max(1, page - 1)
    case .top: 0
    case .bottom: last
    default: place
    }
  }

  private mutating func bringIntoView(_ row: Int, width: Int, height: Int) {
    let lines = lines(width: width)
    guard let first = lines.firstIndex(where: { $0.row == row }),
      let last = lines.lastIndex(where: { $0.row == row })
    else { return }
    if last >= top + height { top = last - height + 1 }
    if first < top { top = first }
  }
}

extension [UInt8] {
  /// Whether `part` stands in it.
  fileprivate func contains(_ part: [UInt8]) -> Bool {
    part.count <= count && (0...(count - part.count)).contains { self[$0...].starts(with: part) }
  }
}
