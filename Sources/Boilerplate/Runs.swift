import Documents

// What is told by the lines around: titles under “Related:”, boxes, what stands at the ends.

extension Boilerplate {
  /// Bare titles right after “Related” and the like: two or more, or one after a colon; and those between two lines
  /// that lead elsewhere.
  mutating func judgeTitles() {
    var at = 0
    while at < blocks.count {
      guard reason(at) == .relatedLinks || reason(at) == .caption && facts[at].words.count <= 4 else {
        at += 1
        continue
      }
      // A block of titles without blank lines ends with the first that is parted.
      let isBlock = at + 1 < blocks.count && blocks[at + 1].isRightUnder
      let titles = ((at + 1)..<blocks.count).prefix {
        isTitle($0) && (!isBlock || blocks[$0].isRightUnder)
      }
      let end = titles.last ?? at
      let isClosed = end + 1 < blocks.count && titles.count == 1 && leadsAway(end + 1)
      if reason(at) == .relatedLinks, titles.count > 1 || facts[at].endMark == UInt8(ascii: ":") {
        for index in titles {
          find(index, .afterTitleLead, .relatedLinks, .titles(after: place(at)), with: at)
        }
      } else if isClosed {
        find(end, .between, .relatedLinks, .titles(after: place(at)), with: at)
      }
      at = end + 1
    }
  }

  private func leadsAway(_ index: Int) -> Bool {
    reason(index).map { [.relatedLinks, .caption, .sharing, .comments].contains($0) } ?? false
  }

  private func isTitle(_ index: Int) -> Bool {
    !isOut(index) && blocks[index].kind == .paragraph && !blocks[index].namesSide && facts[index].isBareTitle
  }

  private func place(_ index: Int) -> SourceRange {
    SourceRange(blocks[index].text.lowerBound, blocks[index].text.upperBound)
  }

  /// Boxes in a text that ask readers to sign up: a few short lines together, of which the first or the last is a
  /// button.
  mutating func judgeBoxes() {
    var isInside = false
    var start = 0
    while start < blocks.count {
      var end = start + 1
      while end < blocks.count, blocks[end].isRightUnder { end += 1 }
      if isInside, let button = button(start..<end) {
        for index in start..<end { find(index, .inBox, .subscription, .box, with: button) }
      }
      isInside =
        isInside || (start..<end).contains { !isOut($0) && blocks[$0].text.count > Self.longestBoxLine }
      start = end
    }
  }

  private func button(_ lines: Range<Int>) -> Int? {
    guard (2...5).contains(lines.count),
      lines.allSatisfy({ blocks[$0].kind == .paragraph && blocks[$0].text.count <= Self.longestBoxLine })
    else { return nil }
    return [lines.lowerBound, lines.upperBound - 1].first { reason($0) == .subscription }
  }

  private static let longestBoxLine = 100

  // MARK: Ends

  /// What stands before the text begins, or after it ends: there a notice needs less to be told.
  mutating func judgeEnds() {
    var skipped = 0
    for index in blocks.indices.reversed() where !isOut(index) && !judge(index, [.edge]) {
      skipped += 1
      if skipped > Self.mostBetween || facts[index].isSentence || facts[index].isLong { break }
    }
    for index in blocks.indices.prefix(Self.mostOnTop) where !isOut(index) && !judge(index, [.edge]) {
      if facts[index].isLong || facts[index].isSentence && blocks[index].text.count >= Self.leastText {
        break
      }
    }
  }

  /// Bare titles that can stand between notices at the end.
  private static let mostBetween = 4
  /// Blocks on top that can be notices: title, standfirst, byline and date stand among them.
  static let mostOnTop = 12
  /// Bytes of a sentence with which the text has begun.
  private static let leastText = 80

  /// What follows “Related”, “Comments” and the like to the end goes with them, if it is nothing but bare titles and
  /// teasers.
  mutating func judgeTail() {
    var start = blocks.count
    while start > 0, isOut(start - 1) || isLeftover(start - 1) { start -= 1 }
    let opens: Set<Discarded.Reason> = [.relatedLinks, .comments, .sharing, .subscription]
    guard let marker = blocks.indices[start...].first(where: { reason($0).map(opens.contains) ?? false })
    else { return }
    for index in marker..<blocks.count {
      find(index, .inTail, .relatedLinks, .tail(from: place(marker)), with: marker)
    }
  }

  /// Whether a block can be a link's title or its teaser.
  private func isLeftover(_ index: Int) -> Bool {
    let block = blocks[index]
    guard block.kind != .verbatim, !block.namesSide, block.text.count <= 300 else { return false }
    return facts[index].isCutOff || !".,;".utf8.contains(facts[index].endMark)
  }

  // MARK: Writers of sides

  /// What a page says of the writer of a side under the side's text: one or two paragraphs that it emphasises as a
  /// whole, under text that it does not.
  mutating func judgeWriterNotes() {
    var start: Int?
    for index in blocks.indices {
      if blocks[index].kind == .heading || blocks[index].namesSide {
        if let start { judgeWriterNotes(start..<index) }
        start = blocks[index].namesSide ? index + 1 : nil
      }
    }
    if let start { judgeWriterNotes(start..<blocks.count) }
  }

  private mutating func judgeWriterNotes(_ run: Range<Int>) {
    let own = run.filter { !isOut($0) }
    let notes = own.reversed().prefix(2).prefix {
      blocks[$0].isEmphasised && blocks[$0].kind == .paragraph && (20...500).contains(blocks[$0].text.count)
    }
    // A side that is emphasised from beginning to end has no note.
    guard notes.count < own.count else { return }
    for index in notes { find(index, .writerNote, .repeatedMetadata, .writer) }
  }

  /// What a company or an outlet says of itself under a text: “About Tide Foods” over the last paragraphs, of which the
  /// first begins with the name.
  mutating func judgeSelfPortrait() {
    let own = blocks.indices.filter { !isOut($0) }
    for place in own.indices.suffix(Self.longestPortrait + 1) where place >= Self.leastBefore {
      let (index, name) = (own[place], facts[own[place]].portrayed)
      // What follows may be told already, by what it offers.
      guard !name.isEmpty, index + 1 < blocks.count, blocks[index + 1].kind == .paragraph,
        name == Self.company || facts[index + 1].words.prefix(name.count).map(\.key) == name
      else { continue }
      for note in own[place...] { find(note, .portrait, .repeatedMetadata, .writer) }
    }
  }

  /// Paragraphs of the longest portrait.
  private static let longestPortrait = 2
  /// Blocks of the shortest text that one stands under.
  private static let leastBefore = 3
  fileprivate static let company = ["the", "company"].map { WordHash.key(of: $0) }

  // MARK: Captions of courts

  /// Lines as courts set over their opinions count where others of them stand beside them.
  mutating func judgeCaptions() {
    let rows: [Row] = [.courtLine, .docket, .parties]
    let isCaption = blocks.indices.map { index in
      blocks[index].known == .pageHead || rows.contains { facts[index].has($0) }
    }
    for index in blocks.indices where isCaption[index] && !isOut(index) {
      let near = max(0, index - 2)..<min(blocks.count, index + 3)
      if near.contains(where: { $0 != index && isCaption[$0] }) { judge(index, [.amongCaption]) }
    }
  }

  // MARK: Records

  /// Keys and values on top that say something of the document: “Status: accepted”.
  mutating func judgeRecords() {
    var top = 0
    for index in blocks.indices where !isOut(index) {
      if top > 2 { break }
      let count = facts[index].records
      let isOne = blocks[index].kind == .item ? count.known == 1 : count.isSure
      if count.known * 2 >= count.all, count.known > 1 || isOne {
        find(index, .record, .frontMatter, .record)
      } else {
        top += 1
      }
    }
  }
}

extension BlockFacts {
  /// The words after “About” where those are a name, or “the company”; empty elsewhere.
  fileprivate var portrayed: [UInt64] {
    guard line.isWhole, (2...6).contains(words.count), words[0].key == Self.about, words[0].isCapital,
      !isSentence
    else { return [] }
    let name = words.dropFirst()
    let isName = name.allSatisfy(\.isCapital) || name.map(\.key) == Boilerplate.company
    return isName ? name.map(\.key) : []
  }

  private static let about = WordHash.key(of: "about")

  /// How many lines a block has, if each is a key, a colon and a value, how many keys are ones of documents, and whether
  /// one of them is a key of nothing else.
  var records: (all: Int, known: Int, isSure: Bool) {
    guard block.kind == .paragraph || block.kind == .item, block.text.count <= 2_000 else {
      return (1, 0, false)
    }
    var (all, known, isSure) = (0, 0, false)
    for line in text[block.text].split(separator: 0x0A) {
      let words = LineWords(text, line.startIndex..<line.endIndex, limit: Self.mostRecordWords).words
      // A value of many words is a text with a label.
      guard let colon = words.prefix(5).dropFirst().firstIndex(where: { $0.before.contains(.colon) }),
        line.count <= 240,
        words.count < Self.mostRecordWords
      else {
        return (1, 0, false)
      }
      all += 1
      if words[..<colon].contains(where: { Self.keys.contains($0.key) }) { known += 1 }
      isSure = isSure || Self.sureKeys.contains(words[0].key)
    }
    return (all, known, isSure)
  }

  private static let mostRecordWords = 16
  private static let sureKeys = WordHash.keys(
    of: "status deciders technical version pep champion stage supersedes superseded ticket consulted informed"
  )
  private static let keys = WordHash.keys(
    of: """
      status date author authors deciders start pr issue issues feature version tags updated created category categories
      source type consulted informed discussion supersedes superseded ticket published editor reviewers owner revised
      proposed champion technical pep title delegate sponsor
      """)
}
