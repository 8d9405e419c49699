import Documents

/// What a block says of itself, read once: its first words, its ends, and the rows of evidence they are.
struct BlockFacts {
  let text: [UInt8]
  let block: BoilerplateBlock
  let line: LineWords
  /// Letters and digits and marks, without spaces; of long blocks only whether they are long.
  let letters: Int
  /// The rows, as bits.
  private(set) var bits: UInt64 = 0
  /// Why it would be boilerplate: what its first row of content says.
  private(set) var reason: Discarded.Reason?
  private(set) var told: Discarded.Evidence?
  /// What it asks for, where it asks.
  private(set) var asksFor: Discarded.Reason?
  /// Whether it says words of an appeal: to subscribe, to pay, to agree.
  private(set) var isAppeal = false

  /// Bytes of the longest block that is read to its end.
  static let longest = 240
  /// Bytes of the longest block that its opening tells about.
  private static let longestSure = 1_500

  init(_ text: [UInt8], _ block: BoilerplateBlock) {
    self.text = text
    self.block = block
    let range = block.text
    let isLong = range.count > Self.longest
    // Of a long block the words that may open it are read.
    line = LineWords(
      text, isLong ? range.lowerBound..<range.lowerBound + 160 : range,
      limit: isLong ? WordingIndex.longest : 120)
    letters = isLong ? range.count : text[range].count { $0 > 0x20 && $0 & 0xC0 != 0x80 }
    guard !line.words.isEmpty, block.kind != .verbatim, block.known == nil else { return }
    readWordings()
    if isOnFile { add(.sureOpening, .caption, .credit) }
    if isLong { readEnd() } else { readForms() }
    if reason != nil || has(.asks) || has(.asksInside) || has(.offers) || has(.address) { weigh() }
  }

  var words: [LineWords.Word] { line.words }
  var isLong: Bool { block.text.count > Self.longest }

  func has(_ row: Boilerplate.Row) -> Bool { bits & 1 << UInt64(row.rawValue) != 0 }

  /// Adds a row; one of content says the reason as well.
  mutating func add(
    _ row: Boilerplate.Row, _ reason: Discarded.Reason? = nil, _ told: Discarded.Evidence = .words
  ) {
    bits |= 1 << UInt64(row.rawValue)
    guard let reason, self.reason == nil else { return }
    (self.reason, self.told) = (reason, told)
  }

  /// Takes a row back that the other blocks speak against, and the reason if it was the row's.
  mutating func remove(_ row: Boilerplate.Row) {
    drop(row)
    if told == .writer { (reason, told) = (nil, nil) }
  }

  private mutating func drop(_ row: Boilerplate.Row) { bits &= ~(1 << UInt64(row.rawValue)) }

  /// The points of all rows, with those of more rows beside them.
  func points(with more: [Boilerplate.Row] = []) -> Int {
    var (rest, sum) = (bits, 0)
    while rest != 0 {
      sum += Boilerplate.points[rest.trailingZeroBitCount]
      rest &= rest - 1
    }
    return more.reduce(sum) { $0 + (has($1) ? 0 : $1.points) }
  }

  /// The last byte that is no quotation mark or bracket.
  var endMark: UInt8 {
    var end = block.text.upperBound
    while end > block.text.lowerBound {
      if "\"')]*_ ".utf8.contains(text[end - 1]) {
        end -= 1
      } else if end - 3 >= block.text.lowerBound, text[end - 3] == 0xE2, text[end - 2] == 0x80,
        text[end - 1] == 0x9D || text[end - 1] == 0x99
      {
        end -= 3
      } else {
        return text[end - 1]
      }
    }
    return 0
  }

  /// Whether it ends in three points.
  var isCutOff: Bool {
    let end = text[block.text].suffix(3)
    return end.elementsEqual([0xE2, 0x80, 0xA6]) || end.elementsEqual("...".utf8)
  }

  /// Whether it ends as a sentence does.
  var isSentence: Bool {
    ".!?,;".utf8.contains(endMark) || text[block.text].suffix(3).elementsEqual([0xE3, 0x80, 0x82])
  }

  /// Whether it can be a title: short, begun with a capital or a digit or a letter that has none, not ended.
  var isBareTitle: Bool {
    guard block.kind != .verbatim, let first = words.first, line.isWhole, block.text.count <= 160,
      !".,;:".utf8.contains(endMark), words.count >= 3
    else { return false }
    return first.isCapital || first.startsWithDigit || text[first.start] >= 0x80 || isQuoted
  }

  var isQuoted: Bool {
    let bytes = text[block.text]
    return bytes.first == UInt8(ascii: "\"") || bytes.starts(with: [0xE2, 0x80, 0x9C])
  }

  // MARK: Rows

  private mutating func readWordings() {
    let index = WordingIndex.shared
    var found: [(entry: WordingIndex.Entry, start: Int)] = []
    index.forEach(words[...]) { found.append(($0, 0)) }
    if !isLong {
      for start in words.indices.dropFirst() where index.mayOpen(words[start].key) {
        index.forEach(words[start...]) {
          if $0.fit.rawValue >= WordingIndex.Fit.notice.rawValue { found.append(($0, start)) }
        }
      }
    }
    var asked: [Discarded.Reason] = []
    isAppeal = found.contains { $0.entry.reason == .subscription && $0.entry.fit != .button }
    for (entry, start) in found { take(entry, start, &asked) }
    if reason == nil, !found.isEmpty, let reason = reasonOfAll() { add(.allWords, reason) }
    for (entry, _) in found where entry.fit == .offers && asked.contains(entry.reason) {
      add(.offers, entry.reason)
    }
  }

  /// Why a line is boilerplate that is wordings one after the other, as buttons beside each other are: one of them at
  /// least stands on buttons alone.
  private func reasonOfAll() -> Discarded.Reason? {
    guard line.isWhole, (2...WordingIndex.longest).contains(words.count) else { return nil }
    var parts = [(reason: Discarded.Reason, isSure: Bool)?](repeating: nil, count: words.count + 1)
    for start in words.indices where start == 0 || parts[start] != nil {
      let first = parts[start]
      WordingIndex.shared.forEach(words[start...]) { entry in
        let isSure = first?.isSure == true || entry.fit != .button
        guard entry.fit.rawValue <= WordingIndex.Fit.start.rawValue,
          parts[start + entry.count]?.isSure != true
        else { return }
        parts[start + entry.count] = (first?.reason ?? entry.reason, isSure)
      }
    }
    return parts[words.count].flatMap { $0.isSure ? $0.reason : nil }
  }

  /// Reads the last words of a long block: a gallery is one, with all of its captions.
  private mutating func readEnd() {
    let isGallery =
      words.count > 1 && words[1].before.contains(.colon) && Self.galleries.contains(words[0].key)
    guard isGallery || text[block.text.upperBound - 1] &- 0x30 < 10 else { return }
    let end = LineWords(
      text, max(block.text.lowerBound, block.text.upperBound - 80)..<block.text.upperBound, limit: 20)
    let isButton = zip(end.words, end.words.dropFirst()).contains { word, next in
      Self.captions.contains(next.key) && Self.shows.contains(word.key)
        || word.key == Self.replay && next.key == Self.more
    }
    let count = countedOf(end.words)
    let isCounted = count != nil && end.words.dropLast(3).last.map { Self.captions.contains($0.key) } ?? false
    if isCounted || isGallery && (isButton || count != nil) { add(.captionEnd, .caption, .controls) }
  }

  private static let captions = WordHash.keys(of: "caption captions")
  private static let shows = WordHash.keys(of: "hide show toggle")
  private static let replay = WordHash.key(of: "replay")
  private static let galleries = WordHash.keys(of: "photo photos gallery pictures")

  private mutating func take(_ entry: WordingIndex.Entry, _ start: Int, _ asked: inout [Discarded.Reason]) {
    let isAll = start == 0 && entry.count == words.count && line.isWhole
    switch entry.fit {
    case .whole: if isAll { add(.allWords, entry.reason) }
    case .button: if isAll { add(.button, entry.reason) }
    case .start: if letters <= 160 || block.linkShare > 30 && !isLong { add(.opening, entry.reason) }
    case .sure: if block.text.count <= Self.longestSure { add(.sureOpening, entry.reason) }
    case .lead: takeLead(entry, isAll)
    case .notice: takeNotice(entry)
    case .openingNotice: if start == 0, !isLong, !has(.notice) { add(.openingNotice, entry.reason) }
    case .offers: break
    case .asks:
      guard !isLong else { return }
      asked.append(entry.reason)
      asksFor = asksFor ?? entry.reason
      let opens = start == 0 || !words[start].before.isDisjoint(with: [.stop, .colon, .bar])
      add(opens ? .asks : .asksInside)
    }
  }

  private mutating func takeNotice(_ entry: WordingIndex.Entry) {
    guard !isLong else { return }
    switch entry.reason {
    case .caption: add(.captionWords, .caption)
    case .wordCount:
      if words.count <= 8, words.contains(where: \.startsWithDigit) { add(.readingTime, .wordCount) }
    default: add(.notice, entry.reason)
    }
  }

  private mutating func takeLead(_ entry: WordingIndex.Entry, _ isAll: Bool) {
    // A heading may announce pictures: what is under it is the text's.
    if block.kind == .heading, entry.reason == .caption { return }
    if isAll { return add(.button, entry.reason) }
    guard letters <= 260 || block.linkShare > 80 || Self.galleries.contains(words[0].key), !isLong else {
      return
    }
    let hasColon = entry.count < words.count && words[entry.count].before.contains(.colon)
    let isHeadingOfLinks = block.isOnPage && block.kind == .heading && entry.count > 1 && letters < 60
    if hasColon, block.kind == .paragraph, Self.galleries.contains(words[0].key) {
      return add(.sureOpening, .caption)
    }
    if hasColon || block.linkShare > 60 || isHeadingOfLinks { add(.lead, entry.reason) }
  }

  /// The rows that say nothing by themselves.
  private mutating func weigh() {
    if has(.openingNotice) { drop(has(.notice) ? .openingNotice : .asks) }
    if has(.asks) { drop(.asksInside) }
    if has(.offers), words.count <= 12, line.isWhole { add(.brief) }
    if block.isOnPage, has(.button) { add(.onPage) }
    if block.linkShare > 30, !has(.notice) { add(.linked) }
    if letters > 300 { add(.tooLong) } else if letters > 160, block.linkShare <= 30 { add(.long) }
    if isQuoted, words.count > 3, !has(.asks), !has(.asksInside), !has(.notice) { add(.quoted) }
    let isSaid = reason == .relatedLinks && endMark == UInt8(ascii: ".") && words.count > 5
    if isSaid, has(.opening) || has(.lead) || has(.button) { add(.endsAsSentence) }
    if has(.captionWords), endMark == UInt8(ascii: "."), words.count > 12 { add(.endsAsSentence) }
  }
}
