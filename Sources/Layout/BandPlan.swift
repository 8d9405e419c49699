import Comparison
import Documents

/// Which bands a grid is drawn in, top to bottom, with what stands between them.
///
/// One document: its report across the whole width, its sides abreast, what they share beside them or below,
/// the rest. Several documents: a column each, a band for every label that at least two of them have; what only
/// one has is drawn as that document's own screen.
struct BandPlan {
  private(set) var bands: [Band] = []
  private(set) var strips: [Strip] = []
  private let request: LayoutRequest
  private let grid: Grid
  /// The entries of each document.
  private let ofDocument: [[Int]]
  /// The entries with each key.
  private let withKey: [EntryKey: [Int]]

  init(_ request: LayoutRequest) {
    self.request = request
    grid = request.grid
    var ofDocument: [[Int]] = Array(repeating: [], count: grid.documents.count)
    for (index, entry) in grid.entries.enumerated() { ofDocument[entry.document].append(index) }
    self.ofDocument = ofDocument
    withKey = Dictionary(grouping: grid.entries.indices) { [entries = grid.entries] in entries[$0].key }
    if grid.documents.count == 1 {
      single(document: 0)
    } else if request.isSwapped {
      for document in request.documentOrder {
        single(document: document, isOpen: isOpen(document: document))
      }
    } else {
      several()
    }
  }

  /// The cells that bands and titles take together, as many free on the right as on the left.
  var frame: Range<Int> {
    var cells = bands.flatMap(\.cells)
    if strips.contains(.titles) || cells.isEmpty { cells += request.documentPlaces.cells }
    let left = cells.map(\.lowerBound).min() ?? 0
    return left..<request.width - left
  }

  // MARK: One document

  private mutating func single(document: Int, isOpen: Bool = true) {
    if isOpen {
      if !strips.isEmpty { strips.append(.gap(band: nil)) }
      strips.append(.head(document: document))
    }
    own(ofDocument[document])
  }

  /// Entries of one document, as its own screen.
  private mutating func own(_ entries: [Int]) {
    let comparing = entries.contains { isComparable($0) }
    for entry in entries where role(entry) == .report && !isDiscarded(entry) {
      add(.report, [entry], folded: comparing && isFolding)
    }
    let asides = entries.filter { role($0) == .aside && !isDiscarded($0) }
    let compared = byTopic(entries.filter(isComparable))
    let besides = byTopic(asides)
    for topic in topics(of: entries) {
      guard let under = compared[topic] else { continue }
      let own = topic == nil ? [] : besides[topic] ?? []
      if topic != nil && (own + under).contains(where: { isOpen($0) }) { addTopic(of: under[0]) }
      // What a topic says of itself comes before what its sides say.
      for entry in own { add(.aside, [entry]) }
      compare(sides: under.filter { role($0) == .side }, shared: under.filter { role($0) == .shared })
    }
    for entry in asides {
      let topic = grid.entries[entry].key.topic
      if topic == nil || compared[topic] == nil { add(.aside, [entry]) }
    }
    addDiscarded(entries)
  }

  private mutating func compare(sides: [Int], shared: [Int], across: Bool = false) {
    let all = sides + shared
    if request.isSwapped {
      for entry in ordered(all, across: across) {
        add(role(entry) == .shared ? .shared : .sides, [entry], across: across)
      }
    } else if together(sides, shared) {
      add(sides.isEmpty ? .shared : .sides, all, across: across)
    } else {
      add(.sides, sides, across: across)
      add(.shared, shared, across: across)
    }
  }

  /// Whether the shared entries stand beside the sides: where all fit, and where only one column shows at a
  /// time, so that one key flips through all of them.
  private func together(_ sides: [Int], _ shared: [Int]) -> Bool {
    if sides.isEmpty || shared.isEmpty { return true }
    let limit = request.columnLimit
    if request.columns == .two { return limit == 1 }
    let open = (sides + shared).count { isOpen($0) }
    return limit >= open || (limit == 1 && request.overflow == .hidden)
  }

  // MARK: Several documents

  private mutating func several() {
    strips.append(.titles)
    let all = grid.entries.indices.filter { !isDiscarded($0) }
    let comparing = all.contains { isComparable($0) }
    for key in keys(of: all.filter { role($0) == .report }) {
      add(.report, withKey[key] ?? [], folded: comparing && isFolding, across: true)
    }
    let whole = wholeSides(all)
    if whole.count > 1 { add(.sides, whole, across: true) }
    let inWhole = Set(whole.count > 1 ? whole : [])
    func isRest(_ entry: Int) -> Bool {
      role(entry) != .report && !isDiscarded(entry) && !inWhole.contains(entry)
    }
    for key in keys(of: all.filter(isRest)) where (withKey[key]?.count ?? 0) > 1 { label(key) }
    for document in request.documentOrder {
      let alone = ofDocument[document].filter { isRest($0) && withKey[grid.entries[$0].key]?.count == 1 }
      if alone.isEmpty { continue }
      if alone.contains(where: { isOpen($0) }) { strips.append(.rule(onlyWords(document, alone))) }
      own(alone)
    }
    addDiscarded(grid.entries.indices.map { $0 })
  }

  /// A band with a column for each document that has a label.
  private mutating func label(_ key: EntryKey) {
    guard let columns = withKey[key] else { return }
    let having = Set(columns.map { grid.entries[$0].document })
    let lacking = grid.documents.indices.filter { !having.contains($0) }
    let name = grid.entries[columns[0]].name
    let missing = lacking.isEmpty ? "" : ". Not in " + Self.numbers(lacking)
    if columns.contains(where: { isOpen($0, across: true) }) {
      if key.topic != nil { addTopic(of: columns[0]) }
      strips.append(.rule(name + missing))
    }
    add(Self.kind(role(columns[0])), columns, across: true)
  }

  /// The sides of documents that each speak for one side alone, where no two speak for the same; a side under a
  /// topic stands under it.
  private func wholeSides(_ entries: [Int]) -> [Int] {
    let sides = entries.filter { role($0) == .side }
    let ofDocument = Dictionary(grouping: sides) { grid.entries[$0].document }
    let withKey = Dictionary(grouping: sides) { grid.entries[$0].key }
    return sides.filter { side in
      let entry = grid.entries[side]
      return entry.key.topic == nil && ofDocument[entry.document]?.count == 1
        && withKey[entry.key]?.count == 1
    }
  }

  private func onlyWords(_ document: Int, _ alone: [Int]) -> String {
    var seen: Set<String> = []
    let names = alone.map { grid.entries[$0].name }.filter { seen.insert($0).inserted }
    let others = grid.documents.indices.filter { $0 != document }
    return
      "Only in \(document + 1). In \(Self.numbers(others)): no \(names.joined(separator: ", ")) section"
  }

  /// The numbers of documents; how many they are, where nobody would read all of them in every rule.
  private static func numbers(_ documents: [Int]) -> String {
    documents.count > mostNumbers
      ? "\(documents.count) others" : documents.map { String($0 + 1) }.joined(separator: ", ")
  }

  private static let mostNumbers = 20

  // MARK: Pieces

  private var isFolding: Bool { request.height != nil && !request.isReportOpen }

  private func role(_ entry: Int) -> Role { grid.entries[entry].role }

  private func isDiscarded(_ entry: Int) -> Bool { grid.entries[entry].isDiscarded }

  private func isComparable(_ entry: Int) -> Bool { role(entry) == .side || role(entry) == .shared }

  private func topics(of entries: [Int]) -> [String?] {
    var seen: Set<String?> = []
    return entries.map { grid.entries[$0].key.topic }.filter { seen.insert($0).inserted }
  }

  private func keys(of entries: [Int]) -> [EntryKey] {
    var seen: Set<EntryKey> = []
    return entries.map { grid.entries[$0].key }.filter { seen.insert($0).inserted }
  }

  private func byTopic(_ entries: [Int]) -> [String?: [Int]] {
    Dictionary(grouping: entries) { grid.entries[$0].key.topic }
  }

  private static func kind(_ role: Role) -> Band.Kind {
    switch role {
    case .side: .sides
    case .shared: .shared
    case .report: .report
    case .aside: .aside
    }
  }

  private mutating func addTopic(of entry: Int) {
    let entry = grid.entries[entry]
    let place = TextPlace.topic(section: entry.sections[0])
    strips.append(.topic(TextAddress(document: entry.document, place: place)))
  }

  private mutating func addDiscarded(_ entries: [Int]) {
    guard request.showsDiscarded else { return }
    for entry in entries where isDiscarded(entry) { add(.discarded, [entry]) }
  }

  /// Whether the reader has not hidden an entry, or it has the focus.
  private func isOpen(_ entry: Int, across: Bool = false) -> Bool {
    entry == request.focus
      || !request.hides(ColumnID(entry, of: grid, across: across), of: entry)
  }

  /// Whether the reader has not hidden a document, or it has the focus.
  private func isOpen(document: Int) -> Bool {
    !request.hidesDocument(document) || request.focus.map { grid.entries[$0].document } == document
  }

  /// Entries in the reader's order.
  private func ordered(_ entries: [Int], across: Bool) -> [Int] {
    let ids = entries.map { ColumnID($0, of: grid, across: across) }
    return request.readersColumns.places(of: ids).map { entries[$0] }
  }

  /// Adds a band; where its columns overflow and follow below, one band for as many as fit. A band of which the
  /// reader has hidden all columns has no strips.
  private mutating func add(_ kind: Band.Kind, _ columns: [Int], folded: Bool = false, across: Bool = false) {
    guard !columns.isEmpty else { return }
    let columns = ordered(columns, across: across)
    let limit = request.overflow == .below ? request.columnLimit : columns.count
    for start in stride(from: 0, to: columns.count, by: limit) {
      let part = Array(columns[start..<min(columns.count, start + limit)])
      let ids = part.map { ColumnID($0, of: grid, across: across) }
      let band = bands.count
      bands.append(Band(kind, part, ids, in: request, folded: folded, across: across))
      if bands[band].visible.isEmpty { continue }
      if folded {
        strips.append(.fold(band: band))
        continue
      }
      strips.append(.header(band: band))
      strips += rows(of: band)
      strips.append(.gap(band: band))
    }
  }

  /// The rows of a band, with marks where some are hidden. Where a row is a whole section its items are hidden one
  /// by one.
  private func rows(of number: Int) -> [Strip] {
    let band = bands[number]
    var strips: [Strip] = []
    var hidden = 0..<0
    func mark() { if !hidden.isEmpty { strips.append(.hidden(band: number, rows: hidden)) } }
    for row in 0..<band.rowCount {
      if band.rows == .section || band.shows(row: row, in: request) {
        mark()
        strips.append(.row(band: number, row: row))
        hidden = row + 1..<row + 1
      } else {
        hidden = hidden.lowerBound..<row + 1
      }
    }
    mark()
    return strips
  }
}
