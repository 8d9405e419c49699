import Documents
import LabelSets

/// A side whose heading is lost: the blocks that are its text, before a label.
struct LostSide {
  var label: Label
  var blocks: Range<BlockIndex>
  /// The heading of the other side, which follows.
  var before: HeadingIndex
  var rows: [Evidence]
}

/// Weighs whether what stands before the first label is the text of its counterpart, because the document's form says so.
struct LostSideReader {
  let reading: Reading
  let grammar: HeadingGrammar
  let facts: Table<Facts>
  let outline: Outline
  /// What the title names.
  let title: Naming
  let weights: Weights

  /// The first side where its heading is lost.
  func side() -> LostSide? {
    let headings = outline.headings
    guard let first = headings.indices.first(where: { headings[$0].label != nil }),
      let label = headings[first].label,
      label.role == .side
    else { return nil }
    let set = headings[first].naming.set
    // What stands under a heading of its own is no side's whose heading is lost.
    let heading = headings[..<first].last { $0.isOwnLine && $0.form != .sentence }
    let region = (heading.map { $0.block + 1 } ?? facts.startIndex)..<headings[first].block
    let start = headings[first].block + (headings[first].runsOn ? 0 : 1)
    let own = start..<max(headings[first].end, headings[first].block + 1)
    guard !region.isEmpty, !own.isEmpty, let other = missing(label, set) else { return nil }
    if headings[first].isFormula { return ended(other, first, region) }
    let isTold = isOverBoth(heading?.naming ?? title, set)
    return quoted(other, first, region, own, isOverBoth: isTold)
  }

  /// The side that the document names nowhere and that stands first.
  private func missing(_ label: Label, _ set: Int) -> Label? {
    let sides = grammar.sides(ofSet: set)
    let named = Set(outline.headings.compactMap { $0.label?.id })
    guard let place = sides.firstIndex(of: label),
      place < 2 || sides.first.map({ !named.contains($0.id) }) == true
    else { return nil }
    let other = place == 0 ? sides.dropFirst().first : sides.first
    return other.flatMap { named.contains($0.id) ? nil : $0 }
  }

  // MARK: A text that ends as the side's texts do

  /// An opinion ends in the court's order.
  private func ended(_ other: Label, _ first: HeadingIndex, _ region: Range<BlockIndex>) -> LostSide? {
    let words = region.reduce(0) { $0 + facts[$1].wordCount }
    guard words >= Self.leastWords else { return nil }
    let isEnded = region.suffix(3).contains { index in
      let text = facts[index].text
      let tail = max(text.lowerBound, text.upperBound - 60)..<text.upperBound
      return grammar.ending(HeadingWords(reading.text, tail, limit: 14)) == other
    }
    let isHeaded = reading.pieces[..<facts[region.upperBound].piece.value].contains { piece in
      piece.kind == .pageLine
        && grammar.naming(reading.words(of: piece, limit: 8), in: reading.text).label == other
    }
    guard isEnded || isHeaded else { return nil }
    return LostSide(
      label: other, blocks: region, before: first, rows: isEnded ? [.endsAsOther] : [.pageNamesOther])
  }

  private static let leastWords = 40

  // MARK: Headings over both sides

  /// Whether a heading says that two sides follow, and nothing else: “How the Left and the Right See the Ferry”.
  private func isOverBoth(_ naming: Naming, _ set: Int) -> Bool {
    naming.namesOpposites && naming.set == set && (naming.residue == 0 || naming.says)
  }

  // MARK: Quotations with their sources

  private func quoted(
    _ other: Label, _ first: HeadingIndex, _ region: Range<BlockIndex>, _ own: Range<BlockIndex>,
    isOverBoth: Bool
  ) -> LostSide? {
    var rows: [Evidence] = [.lostThreshold]
    if isOverBoth { rows.append(.overBoth) }
    let heading = outline.headings[first]
    if promisesOther(heading) { rows.append(.oneOfPair) }
    let naming = region.first { subject(of: facts[$0]) == other && facts[$0].wordCount > 5 }
    if naming != nil { rows.append(.opensAsOther) }
    if let start = own.first, subject(of: facts[start]) == heading.label { rows.append(.opensAsOwn) }
    let before = quotations(in: region)
    if before > 0 { rows.append(.attributedBefore) }
    if before > 1 { rows.append(.attributedTwice) }
    guard weights.sum(rows) > 0 else { return nil }
    let start = isOverBoth ? region.lowerBound : start(in: region, naming)
    return LostSide(label: other, blocks: start..<region.upperBound, before: first, rows: rows)
  }

  /// Where the report ends: before the paragraph that names the side. Where the naming paragraph comes last, it sums up, and
  /// the side starts after the credits that open the region.
  private func start(in region: Range<BlockIndex>, _ naming: BlockIndex?) -> BlockIndex {
    if let naming, (region.upperBound.value - naming.value) * 3 > region.count { return naming }
    var at = region.lowerBound
    while at + 1 < region.upperBound, facts[at].isAttribution { at = at + 1 }
    return at
  }

  /// Whether a heading says that the other side speaks too: “From the Right”, and not “Cons”.
  private func promisesOther(_ heading: Heading) -> Bool {
    heading.naming.kind == .wording || heading.naming.says
  }

  private func subject(of block: Facts) -> Label? {
    let words = HeadingWords(reading.text, block.text, limit: 10)
    return grammar.subject(of: words) { word in
      reading.text[word.start..<word.end].contains { $0 == 0x27 || $0 == 0x99 }
    }?.label
  }

  private func quotations(in blocks: Range<BlockIndex>) -> Int {
    blocks.reduce(0) { count, index in
      count + (facts[index].isAttribution ? 1 : Attributions.inText(reading.text, facts[index].text))
    }
  }
}
