import Documents

/// Tells what of a text or a page is none of its own: the words that outlets, sites and programs put around texts.
///
/// Each block is read once for what it says of itself (its words, its form), then in its place among the others. All of
/// that is rows of evidence with points (`Row`), which add up; nothing decides alone that can be otherwise. Time grows
/// with the text's length; of long blocks little more than the first line is read.
public struct Boilerplate: Sendable {
  /// Why a block is boilerplate, and what told.
  public struct Finding: Equatable, Sendable {
    public var reason: Discarded.Reason
    /// The kind of what told, as explanations name it.
    public var told: Discarded.Evidence
    /// The rows that told, in the order of the table.
    public var rows: [Row]
    /// The block that it goes with: the line that announces titles, the button of a box; nil for most.
    public var goesWith: Int?

    /// What the rows add up to.
    public var points: Int { rows.reduce(0) { $0 + $1.points } }
  }

  let text: [UInt8]
  let blocks: [BoilerplateBlock]
  var facts: [BlockFacts]
  private(set) var findings: [Finding?]

  /// Decides on the blocks of a text.
  ///
  /// - Returns: what is found, by block; nil for what is kept and for what was known before.
  public static func findings(in text: [UInt8], _ blocks: [BoilerplateBlock]) -> [Finding?] {
    var boilerplate = Boilerplate(text, blocks)
    boilerplate.judgeAlone()
    boilerplate.judgeCaptions()
    boilerplate.judgeRecords()
    boilerplate.judgeTitles()
    boilerplate.judgeBoxes()
    boilerplate.judgeEnds()
    boilerplate.judgeWriterNotes()
    boilerplate.judgeSelfPortrait()
    boilerplate.judgeTail()
    return boilerplate.findings
  }

  /// Whether a block asks its readers for something: to subscribe, to pay, to agree.
  public static func isAppeal(_ text: [UInt8], _ block: BoilerplateBlock) -> Bool {
    BlockFacts(text, block).isAppeal
  }

  /// Whether a block names the parties of a case: “SMITH v. CAIN”.
  public static func namesParties(_ block: BoilerplateBlock, in text: [UInt8]) -> Bool {
    BlockFacts(text, block).has(.parties)
  }

  /// What a block is by itself; nil where it is of the text as far as it says.
  ///
  /// - Parameter isAtEdge: whether it stands before the text begins or after it ends.
  public static func finding(for block: BoilerplateBlock, in text: [UInt8], isAtEdge: Bool = false)
    -> Finding?
  {
    var boilerplate = Boilerplate(text, [block])
    boilerplate.judge(0, isAtEdge ? [.edge] : [])
    return boilerplate.findings[0]
  }

  init(_ text: [UInt8], _ blocks: [BoilerplateBlock]) {
    self.text = text
    self.blocks = blocks
    facts = blocks.map { BlockFacts(text, $0) }
    findings = [Finding?](repeating: nil, count: blocks.count)
  }

  /// Whether a block is none of the text's: known before, or found.
  func isOut(_ index: Int) -> Bool { blocks[index].known != nil || findings[index] != nil }

  /// Why a block is out.
  func reason(_ index: Int) -> Discarded.Reason? { blocks[index].known ?? findings[index]?.reason }

  /// Sets a block apart for a row of its run, unless it is out or names a side.
  mutating func find(
    _ index: Int, _ row: Row, _ reason: Discarded.Reason, _ told: Discarded.Evidence, with other: Int? = nil
  ) {
    guard !isOut(index), !blocks[index].namesSide else { return }
    findings[index] = Finding(reason: reason, told: told, rows: [row], goesWith: other)
  }

  /// Sets a block apart if its rows and those of its place are enough.
  ///
  /// - Returns: whether they are.
  @discardableResult
  mutating func judge(_ index: Int, _ place: [Row] = []) -> Bool {
    let own = facts[index]
    guard !isOut(index), !blocks[index].namesSide, let reason = own.reason, let told = own.told,
      own.points(with: place) >= Self.enough
    else { return false }
    let rows = Row.allCases.filter { own.has($0) || place.contains($0) }
    findings[index] = Finding(reason: reason, told: told, rows: rows)
    return true
  }

  // MARK: Alone

  private mutating func judgeAlone() {
    let repeated = repeatedLines()
    let writers = writers()
    for index in blocks.indices where facts[index].reason != nil {
      if facts[index].has(.writer), !facts[index].name.allSatisfy(writers.contains) {
        facts[index].remove(.writer)
      }
      if repeated.contains(index), !facts[index].has(.loneNumber) { facts[index].add(.repeated) }
      let isButton =
        facts[index].has(.button) && !facts[index].has(.allWords)
        || facts[index].has(.allWords) && blocks[index].kind == .heading
      if isButton, isHeading(index) { facts[index].add(.heads) }
      if facts[index].has(.update), facts[index].holdsYear, isBeforeText(index) { facts[index].add(.dates) }
      judge(index)
    }
  }

  /// The words of the bylines on top: of others a text may say who they are.
  private func writers() -> Set<UInt64> {
    blocks.indices.prefix(Self.mostOnTop).reduce(into: []) { writers, index in
      if facts[index].isByline { writers.formUnion(facts[index].words.map(\.key)) }
    }
  }

  /// The blocks with something to say that stand in the text more than once.
  private func repeatedLines() -> Set<Int> {
    var first: [ArraySlice<UInt8>: Int] = [:]
    var counted: [Int: Int] = [:]
    var repeated: Set<Int> = []
    for index in blocks.indices where facts[index].reason != nil {
      if let all = facts[index].countedOf, let other = counted.updateValue(index, forKey: all) {
        repeated.formUnion([other, index])
      }
      if let other = first.updateValue(index, forKey: text[blocks[index].text]) {
        repeated.formUnion([other, index])
      }
    }
    return repeated
  }

  /// Whether a paragraph follows a line that is longer than buttons have beside them.
  private func isHeading(_ index: Int) -> Bool {
    guard index + 1 < blocks.count, !blocks[index + 1].isRightUnder || blocks[index].kind == .heading else {
      return false
    }
    let next = blocks[index + 1]
    return next.known == nil && (next.text.count >= 80 || next.kind != .paragraph)
      && facts[index + 1].reason == nil
  }

  /// Whether at most two blocks of the text, its title and what is said beside it, stand before one.
  func isBeforeText(_ index: Int) -> Bool {
    blocks.indices.prefix(index).reversed().prefix(24).count { blocks[$0].known == nil && !isOut($0) } <= 2
      && index < 24
  }
}

extension Boilerplate {
  /// The points of the rows, by their numbers.
  static let points = Row.allCases.map(\.points)
}
