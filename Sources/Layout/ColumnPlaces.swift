/// Which of some columns show, and in which cells.
struct ColumnPlaces: Equatable, Sendable {
  /// The columns that show, by their places, left to right.
  let visible: [Int]
  /// The cells of each of them.
  let cells: [Range<Int>]
  /// The columns that the reader has hidden.
  let hidden: [Int]

  /// - Parameters:
  ///   - ids: the columns, in the reader's order.
  ///   - hidden: the places of those that the reader has hidden.
  ///   - anchor: the place that is shown where not all fit; nil for the first.
  ///   - focus: the place that has the focus, hidden or not; nil where it is elsewhere.
  ///   - isAlone: whether nothing but the focus shows.
  init(
    _ ids: [ColumnID], hidden: [Int], anchor: Int?, focus: Int?, isAlone: Bool = false,
    in request: LayoutRequest
  ) {
    self.hidden = hidden.filter { $0 != focus }
    let shown = ids.indices.filter { $0 == focus || !hidden.contains($0) }
    visible = isAlone ? [focus].compactMap { $0 } : Self.fitting(shown, anchor: anchor, in: request)
    cells = Self.cells(visible.map { request.readersColumns.percent(of: ids[$0]) }, in: request)
  }

  /// As many columns as fit, the anchor among them, and the first where it is frozen.
  private static func fitting(_ shown: [Int], anchor: Int?, in request: LayoutRequest) -> [Int] {
    let count = min(shown.count, request.columnLimit)
    let isFrozen = request.readersColumns.isFirstFrozen && count > 1 && count < shown.count
    let frozen = isFrozen ? 1 : 0
    let paged = shown[frozen...]
    let room = count - frozen
    let at = anchor.flatMap(paged.firstIndex) ?? paged.startIndex
    let first = max(paged.startIndex, min(at - room + 1, paged.endIndex - room))
    return Array(shown[..<frozen] + paged[first..<first + room])
  }

  /// The cells of columns with these widths in percent; what is too wide for one text is left free on both sides.
  private static func cells(_ percents: [Int], in request: LayoutRequest) -> [Range<Int>] {
    let count = percents.count
    if count == 0 { return [] }
    let gaps = (count - 1) * LayoutRequest.separator
    let total = min(request.width - gaps, count * request.limits.widest)
    var x = (request.width - total - gaps) / 2
    return widths(percents, total: total, atLeast: min(request.narrowestColumn, total / count)).map { width in
      defer { x += width + LayoutRequest.separator }
      return x..<x + width
    }
  }

  /// Shares of a total: as the percents say, but none below the least.
  private static func widths(_ percents: [Int], total: Int, atLeast least: Int) -> [Int] {
    var widths = Array(repeating: least, count: percents.count)
    var free = Array(percents.indices)
    while !free.isEmpty {
      let room = total - least * (percents.count - free.count)
      let sum = free.reduce(0) { $0 + percents[$1] }
      let narrow = free.filter { room * percents[$0] / sum < least }
      if narrow.isEmpty {
        for place in free { widths[place] = room * percents[place] / sum }
        break
      }
      free.removeAll { narrow.contains($0) }
    }
    return widths
  }
}

extension LayoutRequest {
  /// The fewest cells of a column that has others beside it.
  public var narrowestColumn: Int {
    columns == .automatic ? limits.narrowest : ColumnLimits.narrowestByHand
  }

  /// The most columns that may stand abreast.
  var columnLimit: Int {
    let fitting = max(1, (width + Self.separator) / (narrowestColumn + Self.separator))
    return switch columns {
    case .automatic, .abreast: fitting
    case .two: min(2, fitting)
    case .one: 1
    }
  }
}
