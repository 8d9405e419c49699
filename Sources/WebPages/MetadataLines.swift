// Lines that say of an article what the page's head says too: who wrote it, when, where it belongs.

extension CleanUp {
  /// Whether a block only says who wrote the article, when, or for how long one reads.
  func isMetadata(_ block: DraftBlock) -> Bool {
    if block.measure.letters < 400, survey.roles.hints[block.element].contains(.details) { return true }
    guard block.measure.letters < 110 else { return false }
    if isTimeLine(block) { return true }
    if isByline(block) { return true }
    guard block.measure.sentences == 0 || block.measure.letters < 50 else { return false }
    let hints = hints(around: block)
    if !hints.isDisjoint(with: [.writer, .date]) { return true }
    // Beside its heading a header says who and when.
    if hints.contains(.head), block.kind == .paragraph, block.measure.sentences == 0,
      block.measure.letters < 60
    {
      return true
    }
    return hints.contains(.details) && (block.measure.letters < 60 || survey.draft.text(block).digits > 0)
  }

  /// Whether a block is the writer's name again, with a word or two before it.
  private func isByline(_ block: DraftBlock) -> Bool {
    guard let byline, !byline.isEmpty, block.text.count <= 2 * byline.utf8.count + 24 else { return false }
    let folded = survey.draft.string(block).foldedForComparison()
    return folded.hasSuffix(byline) && folded.utf8.count <= byline.utf8.count + 12
  }

  /// Crumbs before the text and after it: categories, dates, signs, counts.
  mutating func removeEdges() {
    guard let first = firstProse else { return }
    let last = blocks.indices.last { reasons[$0] == nil && blocks[$0].prose > 0 } ?? first
    for index in blocks.indices where reasons[index] == nil && (index < first || index > last) {
      if index > last, isBeside(blocks[index], blocks[last]) { continue }
      if isCrumb(blocks[index], isBefore: index < first) { reasons[index] = .repeatedMetadata }
    }
  }

  /// Whether a short line at the end stands where the paragraphs do, and leads nowhere: a tally, a name under a quotation.
  private func isBeside(_ block: DraftBlock, _ last: DraftBlock) -> Bool {
    let parent = survey.parent(of: last.element)
    let own = survey.tree.nodes[block.element].element
    let list = own == .dd || own == .dt ? survey.parent(of: block.element).flatMap(survey.parent) : nil
    let isLine = own == .p && survey.parent(of: block.element) == parent || list != nil && list == parent
    return isLine && block.measure.linkLetters == 0
  }

  func isCrumb(_ block: DraftBlock, isBefore: Bool) -> Bool {
    guard block.kind == .paragraph else { return false }
    // “6:30 a.m.” ends no sentence.
    let isTime =
      isBefore && block.measure.letters < 80 && survey.draft.text(block).holdsYear
      && survey.draft.text(block).holdsTime
    if isTime { return true }
    guard block.measure.sentences == 0 else { return false }
    let letters = block.measure.letters
    let text = survey.draft.text(block)
    if block.measure.linkDensity > 0.9 && letters < 60 { return true }
    // A salutation ends in a comma, what leads to a list in a colon.
    if letters < 25 { return text.last != UInt8(ascii: ",") && text.last != UInt8(ascii: ":") }
    return isBefore && text.holdsYear && (letters < 60 || letters < 130 && text.digits >= 8)
  }

  /// Paragraphs about the writer: at the end they begin with the name, at the start with “By” and the name.
  mutating func removeBiography() {
    guard !writers.isEmpty else { return }
    let own = blocks.indices.filter { reasons[$0] == nil && blocks[$0].kind == .paragraph }
    for index in own.suffix(3) where blocks[index].measure.letters < 900 {
      let text = survey.draft.string(blocks[index]).foldedForComparison()
      if writers.contains(where: text.hasPrefix) { reasons[index] = .outsideArticle }
    }
    for index in own.prefix(2) where blocks[index].measure.letters < 400 {
      let text = survey.draft.string(blocks[index])
      let name = BylineChoice.withoutLead(text)
      guard name != text else { continue }
      let folded = name.foldedForComparison()
      if writers.contains(where: folded.hasPrefix) { reasons[index] = .repeatedMetadata }
    }
  }

  /// The names in a byline, each and all together. One word of several can be a place.
  static func names(_ byline: String) -> [String] {
    let parts = byline.replacing(" and ", with: ", ").split(separator: ",").map(String.init)
      .filter { $0.split(separator: " ").count > 1 }
    return ([byline] + parts).map { $0.foldedForComparison() }.filter { $0.utf8.count >= 6 }
  }

  /// Whether a line says when, or for how long one reads, and nothing else.
  private func isTimeLine(_ block: DraftBlock) -> Bool {
    guard block.kind == .paragraph, block.measure.letters <= 40, block.measure.words <= 8,
      survey.draft.text(block).digits > 0
    else { return false }
    return block.measure.letters <= 20 && survey.draft.text(block).holdsTime
      && survey.draft.string(block).lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber })
        .allSatisfy { word in
          let rest = word.drop(while: \.isNumber)
          return rest.isEmpty || Self.timeWords.contains(String(rest))
        }
  }

  private static let timeWords: Set<String> = [
    "am", "pm", "a", "p", "m", "gmt", "bst", "utc", "est", "edt", "et", "pt", "ist", "cet", "cest", "uhr",
    "h", "at",
  ]
}

extension ArraySlice<UInt8> {
  fileprivate var digits: Int { count { $0 >= 0x30 && $0 <= 0x39 } }

  /// Whether a time of day stands in the text: digits, a colon, two digits.
  fileprivate var holdsTime: Bool {
    func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
    return indices.dropFirst().dropLast(2).contains { index in
      self[index] == UInt8(ascii: ":") && isDigit(self[index - 1]) && isDigit(self[index + 1])
        && isDigit(self[index + 2])
    }
  }

  /// Whether a year of four digits stands in the text, 1990 to 2049.
  fileprivate var holdsYear: Bool {
    var digits = 0
    var year = 0
    for byte in self + [0x20] {
      if byte >= 0x30 && byte <= 0x39 {
        digits += 1
        year = digits > 4 ? 0 : year * 10 + Int(byte - 0x30)
      } else {
        if digits == 4, (1990..<2050).contains(year) { return true }
        digits = 0
        year = 0
      }
    }
    return false
  }
}
