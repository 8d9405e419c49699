import Comparison
import Documents
import Synchronization

/// A grid laid out: bands and strips at once, the lines of a strip when they are first asked for.
public struct Arrangement: Sendable {
  public let request: LayoutRequest
  public let bands: [Band]
  /// Top to bottom.
  public let strips: [Strip]
  /// The cells between which everything stands: what is too wide for the texts is left free on both sides.
  public let frame: Range<Int>
  /// For each strip, the bytes of text above it; one more for the total.
  private let bytesAbove: [Int]
  /// For each band that is not folded, the strip that is its header.
  private let headerStrips: [Int: Int]
  private let memo = LineMemo()
  /// The header of each band, made once: scrolling asks for it again and again.
  let headers = LineMemo()

  /// Plans the layout; wraps nothing yet.
  public init(_ request: LayoutRequest) {
    let plan = BandPlan(request)
    self.request = request
    bands = plan.bands
    strips = plan.strips
    frame = plan.frame
    var sum = 0
    var above = [0]
    for strip in plan.strips {
      sum += Self.bytes(of: strip, plan.bands, request.grid)
      above.append(sum)
    }
    bytesAbove = above
    var headers: [Int: Int] = [:]
    for (index, strip) in plan.strips.enumerated() {
      if case .header(let band) = strip { headers[band] = index }
    }
    headerStrips = headers
  }

  public var grid: Grid { request.grid }

  /// The lines of a strip, by its index.
  public func lines(of strip: Int) -> [Line] {
    memo.lines(of: strip) { LineComposer(arrangement: self).lines(of: strips[strip]) }
  }

  /// A line made of others: of each, what stands in one column of a band, left to right; nil for an empty cell.
  public func line(of band: Int, from lines: [Line?]) -> Line {
    let cells = bands[band].cells
    let columns = zip(lines, cells).map { line, cells in
      let runs = line?.runs.filter { cells.contains($0.column) } ?? []
      return [Line(runs.map { $0.moved(by: -cells.lowerBound) })]
    }
    return Line.beside(columns, in: cells, glyphs: request.glyphs)[0]
  }

  /// How far down a line of a strip is, as a share of all text: 0 to 1.
  public func share(above strip: Int, line: Int) -> Double {
    guard let total = bytesAbove.last, total > 0, strip < strips.count else { return 1 }
    let own = Double(bytesAbove[strip + 1] - bytesAbove[strip])
    let part = line == 0 ? 0 : Double(line) / Double(max(1, lines(of: strip).count))
    return (Double(bytesAbove[strip]) + own * part) / Double(total)
  }

  /// The band in which an entry shows or would show; nil for discarded parts that are not shown.
  public func band(of entry: Int) -> Int? {
    bands.firstIndex { $0.columns.contains(entry) }
  }

  /// The strip that holds a passage: its row, or its folded band.
  public func strip(of passage: Passage) -> Int? {
    guard let band = band(of: passage.entry) else { return nil }
    if bands[band].isFolded { return strips.firstIndex(of: .fold(band: band)) }
    let row = bands[band].rows == .section ? 0 : passage.item
    guard let header = headerStrips[band] else { return nil }
    // The rows of a band follow its header, so that none need be looked for while all of them show.
    if request.matching == nil { return row < bands[band].rowCount ? header + 1 + row : nil }
    return strips[header...].firstIndex(of: .row(band: band, row: row))
  }

  /// How far down a part of a passage is, as a share of all text; nil where it has no row.
  ///
  /// - Parameter part: how far down in the passage's text, 0 to 1.
  public func share(of passage: Passage, part: Double) -> Double? {
    guard let total = bytesAbove.last, total > 0, let strip = strip(of: passage) else { return nil }
    let own = Double(bytesAbove[strip + 1] - bytesAbove[strip])
    let isSection = band(of: passage.entry).map { bands[$0].rows == .section } ?? false
    let count = Double(max(1, isSection ? grid.entries[passage.entry].items.count : 1))
    let inside = isSection ? (Double(passage.item) + part) / count : part
    return (Double(bytesAbove[strip]) + own * inside) / Double(total)
  }

  private static func bytes(of strip: Strip, _ bands: [Band], _ grid: Grid) -> Int {
    guard case .row(let band, let row) = strip else { return 1 }
    return bands[band].visibleColumns.reduce(0) { most, entry in
      let items = grid.entries[entry].items
      let bytes =
        switch bands[band].rows {
        case .paragraph: row < items.count ? items[row].bytes : 0
        case .section: items.reduce(0) { $0 + $1.bytes }
        }
      return max(most, bytes)
    }
  }
}

extension Arrangement: Equatable {
  /// Equal requests give equal layouts.
  public static func == (one: Arrangement, other: Arrangement) -> Bool { one.request == other.request }
}

/// The lines of strips, or of bands, that were seen.
final class LineMemo: Sendable {
  private let known = Mutex<[Int: [Line]]>([:])

  func lines(of number: Int, compose: () -> [Line]) -> [Line] {
    if let lines = known.withLock({ $0[number] }) { return lines }
    let lines = compose()
    known.withLock { $0[number] = lines }
    return lines
  }
}
