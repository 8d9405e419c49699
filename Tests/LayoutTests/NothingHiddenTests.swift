import Comparison
import Documents
import Layout
import TestSupport
import Testing
import Typography

@Suite("Nothing is hidden silently")
struct NothingHiddenTests {
  /// What of each text some layouts show, run by run, without the headers of columns.
  private struct Shown {
    private(set) var slices: [TextAddress: Set<Range<Int>>] = [:]

    /// Adds what a layout shows of texts that no layout before it did: columns may be wider there.
    mutating func add(_ arrangement: Arrangement) {
      var fresh: [TextAddress: Set<Range<Int>>] = [:]
      for (index, strip) in arrangement.strips.enumerated() {
        if case .header = strip { continue }
        for run in arrangement.lines(of: index).lazy.flatMap(\.runs) {
          if let slice = run.slice { fresh[slice.address, default: []].insert(slice.range) }
        }
      }
      slices.merge(fresh) { known, _ in known }
    }

    /// What is wrong with how a text is shown: a part that is missing, or shown twice.
    func trouble(with text: String, at address: TextAddress) -> String? {
      var at = 0
      let bytes = Array(text.utf8)
      for range in slices[address, default: []].sorted(by: {
        ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound)
      }) {
        if range.lowerBound < at { return "shown twice from \(range.lowerBound)" }
        if let lost = visible(bytes[at..<range.lowerBound]) { return "lost \(lost)" }
        at = range.upperBound
      }
      return visible(bytes[at...]).map { "lost \($0)" }
    }

    /// The bytes as text, unless nothing of it would be seen.
    private func visible(_ bytes: ArraySlice<UInt8>) -> String? {
      let text = String(decoding: bytes, as: UTF8.self)
      let isSeen = text.unicodeScalars.contains {
        !$0.properties.isWhitespace && ![.dropped, .joining].contains(Printable.of($0))
      }
      return isSeen ? text.debugDescription : nil
    }
  }

  /// The texts of a grid but for the headings that stand over columns.
  private func texts(of grid: Grid) -> [(TextAddress, String)] {
    let headings = Set(
      grid.entries.compactMap { entry in
        entry.heading.map { TextAddress(document: entry.document, place: $0) }
      })
    return grid.documents.enumerated().flatMap { index, document in
      document.texts(includingDiscarded: true).map {
        (TextAddress(document: index, place: $0.place), $0.text)
      }
    }.filter { address, text in
      if case .topic = address.place { return false }
      return !headings.contains(address) && !text.isEmpty
    }
  }

  @Test("With all open and every column visited, every text is shown whole and once")
  func whole() {
    var random = RequestsAtRandom(seed: 21)
    for number in 0..<1_000 {
      var request = random.request()
      (request.isReportOpen, request.showsDiscarded, request.isSolo) = (true, true, false)
      request.matching = nil
      var shown = Shown()
      var visited: Set<Int> = []
      var documents: Set<Int> = []
      for entry in request.grid.entries.indices {
        let document = request.grid.entries[entry].document
        if visited.contains(entry) && documents.contains(document) { continue }
        request.focus = entry
        let arrangement = Arrangement(request)
        shown.add(arrangement)
        visited.formUnion(arrangement.bands.flatMap(\.visibleColumns))
        documents.insert(document)
      }
      for (address, text) in texts(of: request.grid) {
        guard let trouble = shown.trouble(with: text, at: address) else { continue }
        Issue.record(
          "layout \(number) at \(request.width): \(address): \(trouble) of \(text.debugDescription)")
        return
      }
    }
  }

  @Test("Plain text shows every text whole and once, whatever the width")
  func plain() {
    var random = RequestsAtRandom(seed: 22)
    for number in 0..<1_000 {
      var request = random.request()
      (request.height, request.overflow, request.isSolo) = (nil, .below, false)
      (request.showsDiscarded, request.matching) = (true, nil)
      request.readersColumns.hidden = []
      var shown = Shown()
      shown.add(Arrangement(request))
      for (address, text) in texts(of: request.grid) {
        guard let trouble = shown.trouble(with: text, at: address) else { continue }
        Issue.record(
          "layout \(number) at \(request.width): \(address): \(trouble) of \(text.debugDescription)")
        return
      }
    }
  }

  @Test(
    "Rows that show and rows that are hidden make up all rows, and what is hidden is marked with its number")
  func hiddenRows() {
    var random = RequestsAtRandom(seed: 25)
    for number in 0..<1_000 {
      let arrangement = Arrangement(random.request())
      for (index, band) in arrangement.bands.enumerated() where !band.isFolded && !band.visible.isEmpty {
        let strips = arrangement.strips.indices.filter { arrangement.strips[$0].band == index }
        guard
          let trouble = band.rows == .paragraph
            ? unaccounted(strips, band, arrangement) : unmarked(strips, band, arrangement)
        else { continue }
        Issue.record("layout \(number) at \(arrangement.request.width): \(trouble)")
        return
      }
    }
  }

  /// A row that neither shows nor is marked as hidden, where rows are paragraphs.
  private func unaccounted(_ strips: [Int], _ band: Band, _ arrangement: Arrangement) -> String? {
    var next = 0
    for strip in strips {
      switch arrangement.strips[strip] {
      case .row(_, let row):
        if row != next { return "row \(row) follows row \(next - 1)" }
        next += 1
      case .hidden(_, let rows):
        let mark = arrangement.lines(of: strip)[0].plainText
        if rows.lowerBound != next || !mark.contains(" \(rows.count) row") { return "\(rows) marked \(mark)" }
        next = rows.upperBound
      default: break
      }
    }
    return next == band.rowCount ? nil : "\(next) of \(band.rowCount) rows"
  }

  /// An item that neither shows nor is marked as hidden, where a row is a section.
  private func unmarked(_ strips: [Int], _ band: Band, _ arrangement: Arrangement) -> String? {
    let runs = strips.flatMap(arrangement.lines).flatMap(\.runs)
    let shown = runs.count { $0.role == .rowNumber }
    let hidden = runs.filter {
      $0.role == .marginal && $0.text.hasPrefix(arrangement.request.glyphs.ellipsis)
    }
    .compactMap { $0.text.split(separator: " ").dropFirst().first.flatMap { Int($0) } }.reduce(0, +)
    let all = band.visibleColumns.reduce(0) { $0 + arrangement.grid.entries[$1].items.count }
    return shown + hidden == all ? nil : "\(shown) shown and \(hidden) hidden of \(all)"
  }

  @Test("Every topic stands over its bands, once a topic and document at most")
  func topics() {
    var random = RequestsAtRandom(seed: 23)
    for _ in 0..<1_000 {
      var request = random.request()
      request.readersColumns.hidden = []
      let arrangement = Arrangement(request)
      let grid = arrangement.grid
      let shown = Set(
        arrangement.strips.compactMap { strip -> String? in
          if case .topic(let address) = strip { grid.text(at: address) } else { nil }
        })
      let wanted = Set(
        grid.entries.filter { $0.role == .side || $0.role == .shared }.compactMap(\.key.topic))
      #expect(wanted.isSubset(of: shown))
    }
  }

  @Test("What a topic says of itself stands under it, before its sides")
  func textOfTopics() {
    var random = RequestsAtRandom(seed: 31)
    var seen = 0
    for _ in 0..<2_000 {
      let arrangement = Arrangement(random.request())
      let grid = arrangement.grid
      guard grid.documents.count == 1 else { continue }
      let order = arrangement.bands.flatMap(\.columns)
      for topic in Set(grid.entries.compactMap(\.key.topic)) {
        let under = order.filter { grid.entries[$0].key.topic == topic && grid.entries[$0].role != .report }
        guard let first = under.firstIndex(where: { grid.entries[$0].role != .aside }) else { continue }
        #expect(under[first...].allSatisfy { grid.entries[$0].role != .aside })
        if first > 0 { seen += 1 }
      }
    }
    #expect(seen > 0)
  }

  @Test(
    "A header ends with the number of columns that do not show; a strip, with those that it does not name")
  func hiddenColumns() {
    var random = RequestsAtRandom(seed: 25)
    for number in 0..<1_000 {
      let arrangement = Arrangement(random.request())
      for (index, band) in arrangement.bands.enumerated() where !band.isFolded && !band.visible.isEmpty {
        let count = band.isStrip ? band.hidden.count : band.columns.count - band.visible.count
        let text = arrangement.header(of: index).plainText
        if count > 0 && !text.hasSuffix(" +\(count)") {
          Issue.record("layout \(number): \(text) hides \(count)")
          return
        }
      }
    }
  }

  @Test("What a folded head or report cuts ends with a mark")
  func marks() {
    var random = RequestsAtRandom(seed: 24)
    for number in 0..<1_000 {
      var request = random.request()
      (request.height, request.isReportOpen) = (24, false)
      let arrangement = Arrangement(request)
      for (index, strip) in arrangement.strips.enumerated() {
        switch strip {
        case .head, .titles, .fold: break
        default: continue
        }
        guard let cut = unmarked(arrangement.lines(of: index), arrangement.grid, request.glyphs) else {
          continue
        }
        Issue.record("layout \(number), \(strip) at \(request.width): \(cut)")
        return
      }
    }
  }

  /// A text that ends early without a mark behind it, in its own run or in the line below that counts the rest.
  private func unmarked(_ lines: [Line], _ grid: Grid, _ glyphs: Glyphs) -> String? {
    let runs = lines.flatMap(\.runs)
    var last: [TextAddress: Run] = [:]
    for run in runs { if let slice = run.slice { last[slice.address] = run } }
    let isCounted = runs.contains { $0.role == .marginal && $0.text.hasPrefix(glyphs.ellipsis) }
    for (address, run) in last where !isCounted {
      guard let end = run.slice?.range.upperBound, end < grid.text(at: address).utf8.count else { continue }
      if !run.text.hasSuffix(glyphs.ellipsis) { return run.text }
    }
    return nil
  }
}
