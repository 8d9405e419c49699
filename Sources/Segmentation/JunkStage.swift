import Documents
import LabelSets

/// Sets junk apart by form and by words; what is in doubt stays.
struct JunkStage {
  let reading: Reading
  let wording: JunkWording
  let grammar: HeadingGrammar

  /// The reason for each piece, by index; nil for what is kept.
  func reasons() -> [Junk?] {
    var reasons = reading.pieces.indices.map(reason)
    discardTitles(&reasons)
    SignUpBoxes(reading: reading).setApart(&reasons)
    PageNotes(reading: reading).setApart(&reasons)
    discardTail(&reasons)
    return reasons
  }

  private func reason(_ index: Int) -> Junk? {
    let piece = reading.pieces[index]
    switch piece.kind {
    case .rule: return Junk(.separator, .marks)
    case .invisible: return Junk(isByteOrderMark(piece) ? .byteOrderMark : .control, .marks)
    case .frontMatter, .field: return Junk(.frontMatter, .record)
    case .linkDefinition: return Junk(.linkDefinition, .marks)
    case .markup: return links(piece).flatMap(reason(of:)) ?? Junk(.templateResidue, .marks)
    case .image: return links(piece).flatMap(reason(of:))
    case .pageLine: return Junk(.pageHead, .page)
    case .code, .table: return nil
    default: return wordedReason(piece)
    }
  }

  private func isByteOrderMark(_ piece: Piece) -> Bool {
    piece.range.lowerBound == 0 && reading.text.starts(with: [0xEF, 0xBB, 0xBF])
  }

  private func wordedReason(_ piece: Piece) -> Junk? {
    guard piece.lines.count <= 2 else { return nil }
    let range = reading.bareText(of: piece)
    if let links = links(piece) { return reason(of: links) }
    guard range.count <= 160 else { return nil }
    if isCopyright(range) { return Junk(.copyright, .words) }
    let words = reading.words(of: piece, limit: 24)
    if isReadingTime(words) { return Junk(.wordCount, .words) }
    if isSharing(words) { return Junk(.sharing, .words) }
    if isPrice(words, range), !reading.isSentence(piece) { return Junk(.advertisement, .words) }
    if isUpdate(words, range) { return Junk(.repeatedMetadata, .update) }
    guard words.isWhole, let reason = wording.reason(words) else {
      if isCredited(piece) || isPictured(words, piece) { return Junk(.caption, .credit) }
      let isControl = ControlLine(text: reading.text, range: range, wording: wording).isControl
      return isControl ? Junk(.templateResidue, .controls) : nil
    }
    let isSaid = reason == .relatedLinks && reading.lastByte(of: piece) == UInt8(ascii: ".")
    return isSaid ? nil : Junk(reason, .words)
  }

  /// The links of a line of Markdown that has nothing else.
  private func links(_ piece: Piece) -> LinkLine? {
    let text = reading.source.text
    guard let range = piece.sourceRange, range.count <= Self.longestLinks,
      let start = range.first(where: { !" >".utf8.contains(text[$0]) })
    else { return nil }
    return LinkLine(text, start..<range.upperBound)
  }

  private static let longestLinks = 2_000

  /// Why links are junk: pictures alone, or each with words of junk.
  private func reason(of links: LinkLine) -> Junk? {
    if links.isPicture { return Junk(.caption, .picture) }
    let reasons = links.texts.filter { !$0.isEmpty }.map {
      wording.reason(HeadingWords(reading.source.text, $0, limit: 24))
    }
    guard let first = reasons.first, reasons.allSatisfy({ $0 != nil }) else { return nil }
    return first.map { Junk($0, .words) }
  }

  /// Whether a line says how long reading takes: “3 min read”.
  private func isReadingTime(_ words: HeadingWords) -> Bool {
    words.words.count == 3 && (0x30...0x39).contains(reading.text[words.words[0].start])
      && Self.minutes.contains(words.words[1].key) && words.words[2].key == Self.read
  }

  /// Whether a line is the names of places to share a page at: “Facebook  X  Email  Copy link”.
  private func isSharing(_ words: HeadingWords) -> Bool {
    words.isWhole && words.words.count > 1
      && (words.words.count > 2 || words.words.contains { Self.networks.contains($0.key) })
      && words.words.allSatisfy { Self.networks.contains($0.key) || Self.sharing.contains($0.key) }
  }

  private static let networks = Set(
    [
      "facebook", "twitter", "tweet", "linkedin", "reddit", "whatsapp", "pinterest", "bluesky", "threads",
      "x",
    ].map {
      HeadingWords.key(of: $0)
    })
  private static let sharing = Set(
    [
      "share", "email", "print", "copy", "link", "article", "save", "mail", "on", "via", "to", "this", "or",
      "and", "comments", "hide",
      "report", "reply", "award", "flag",
    ]
    .map { HeadingWords.key(of: $0) })

  /// Whether a line is a price and where to pay it: “$349 at Harbour Hardware”.
  private func isPrice(_ words: HeadingWords, _ range: Range<Int>) -> Bool {
    guard words.isWhole, (2...7).contains(words.words.count) else { return false }
    return reading.text[range.lowerBound] == UInt8(ascii: "$")
      && words.words[1...].prefix(2).contains { Self.sellers.contains($0.key) }
  }

  private static let sellers = Set(["at", "from", "on"].map { HeadingWords.key(of: $0) })

  /// Whether a line says when the page was changed, with a day or a time that is no whole date: “Updated 5:30 p.m.”.
  private func isUpdate(_ words: HeadingWords, _ range: Range<Int>) -> Bool {
    guard words.isWhole, (2...9).contains(words.words.count), let first = words.words.first,
      Self.updates.contains(first.key),
      words.words.contains(where: { (0x30...0x39).contains(reading.text[$0.start]) })
    else { return false }
    return words.words.dropFirst().allSatisfy { word in
      word.capital || word.end - word.start <= 2 || (0x30...0x39).contains(reading.text[word.start])
    } && DateReader(reading.text, range).wholeLine() == nil
  }

  private static let updates = Set(
    ["updated", "posted", "published", "modified"].map { HeadingWords.key(of: $0) })

  private static let read = HeadingWords.key(of: "read")
  private static let minutes = Set(["min", "mins", "minute", "minutes"].map { HeadingWords.key(of: $0) })

  /// Whether a line begins with ©, or has it before a year.
  private func isCopyright(_ range: Range<Int>) -> Bool {
    guard let sign = reading.text[range].firstIndex(of: 0xA9), sign > range.lowerBound,
      reading.text[sign - 1] == 0xC2
    else { return false }
    let after = HeadingWords(reading.text, (sign + 1)..<range.upperBound, limit: 1).words.first
    let isYear =
      after.map { (0x31...0x32).contains(reading.text[$0.start]) && $0.end - $0.start >= 4 } ?? false
    return sign == range.lowerBound + 1 || isYear
  }

  /// Whether a piece ends in the credit of a photograph: “(Ann Lee/Tide Photo)”, “Ann Lee | Tide Images”.
  private func isCredited(_ piece: Piece) -> Bool {
    guard piece.kind == .paragraph else { return false }
    let range = reading.bareText(of: piece)
    let end = max(range.lowerBound, range.upperBound - 60)..<range.upperBound
    let words = HeadingWords(reading.text, end, limit: 20).words
    guard let last = words.last, Self.credits.contains(last.key),
      last.capital || words.dropLast().last.map({ Self.sources.contains($0.key) }) == true
    else { return false }
    let mark = reading.text[end].lastIndex { $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: "(") }
    return mark != nil
  }

  /// Whether a piece says of whom its picture is: “(Image: Tide)”, “Photographs: Ann Lee”, “Tide file photo”.
  private func isPictured(_ words: HeadingWords, _ piece: Piece) -> Bool {
    guard piece.kind == .paragraph, words.isWhole, let last = words.words.last else { return false }
    let ends = words.words.suffix(2).map(\.key)
    if Self.files.contains(where: { $0 == ends }) { return true }
    return words.words.indices.dropLast().contains { index in
      let (word, next) = (words.words[index], words.words[index + 1])
      if word.key == Self.picture, next.key == Self.copyright { return true }
      return last.capital && next.before.contains(.colon) && Self.pictures.contains(word.key)
        && !word.before.isDisjoint(with: [.parenthesis, .stop, .dash])
    }
  }

  private static let files = ["file photo", "file photograph", "file image"].map(HeadingWords.keys)
  private static let picture = HeadingWords.key(of: "image")
  private static let copyright = HeadingWords.key(of: "copyright")
  private static let pictures = Set(
    [
      "photo", "photos", "photograph", "photographs", "image", "images", "picture", "pictures", "credit",
      "credits",
      "illustration", "courtesy",
    ].map { HeadingWords.key(of: $0) })

  private static let sources = Set(
    ["courtesy", "staff", "file", "handout", "press", "stock"].map { HeadingWords.key(of: $0) })
  private static let credits = Set(
    ["photo", "photos", "images", "pictures", "reuters", "afp", "ap", "getty", "photography", "shutterstock"]
      .map { HeadingWords.key(of: $0) })

  /// Bare titles right after “Related” and the like, inside the article: two or more, or one after a colon.
  private func discardTitles(_ reasons: inout [Junk?]) {
    var at = 0
    while at < reasons.count {
      guard opensTitles(at, reasons[at]?.reason) else {
        at += 1
        continue
      }
      // A block of titles without blank lines ends with the first that is parted.
      let isBlock = at + 1 < reasons.count && reading.isRightUnder(at + 1)
      let titles = ((at + 1)..<reasons.count).prefix {
        reasons[$0] == nil && isTitle($0) && (!isBlock || reading.isRightUnder($0))
      }
      if titles.count > 1
        || reasons[at] != nil && reading.lastByte(of: reading.pieces[at]) == UInt8(ascii: ":")
      {
        reasons[at] = Junk(.relatedLinks, .words)
        for index in titles { reasons[index] = Junk(.relatedLinks, .titles(after: range(at))) }
      }
      at += titles.count + 1
    }
  }

  /// Whether a piece announces links: “Related”, “Read more:”, “More on the harbour”.
  private func opensTitles(_ index: Int, _ reason: Discarded.Reason?) -> Bool {
    if reason == .relatedLinks { return true }
    let words = reading.words(of: reading.pieces[index], limit: 8)
    guard reason == nil, words.isWhole, words.words.count >= 2, reading.isHeadingLike(index),
      words.words[0].key == Self.more
    else { return false }
    return words.words.count >= 3 && Self.about.contains(words.words[1].key)
      || Self.stories.contains(words.words[words.words.count - 1].key)
  }

  private static let more = HeadingWords.key(of: "more")
  private static let stories = Set(
    ["stories", "headlines", "news", "sports", "coverage", "articles", "roundups", "reading"].map {
      HeadingWords.key(of: $0)
    })
  private static let about = Set(["on", "about", "from"].map { HeadingWords.key(of: $0) })

  private func isTitle(_ index: Int) -> Bool {
    reading.pieces[index].kind == .paragraph && reading.isHeadingLike(index) && isLeftover(index)
      && reading.words(of: reading.pieces[index], limit: 8).words.count >= 3
  }

  /// What follows “Related”, “Comments” and the like to the end of the source goes with them, if it is nothing
  /// but bare titles and teasers.
  private func discardTail(_ reasons: inout [Junk?]) {
    var start = reasons.count
    while start > 0, reasons[start - 1] != nil || isLeftover(start - 1) { start -= 1 }
    let opens: Set<Discarded.Reason> = [.relatedLinks, .comments, .sharing, .subscription]
    guard let marker = reasons[start...].firstIndex(where: { $0.map { opens.contains($0.reason) } ?? false })
    else {
      return
    }
    for index in marker..<reasons.count where reasons[index] == nil {
      reasons[index] = Junk(.relatedLinks, .tail(from: range(marker)))
    }
  }

  private func range(_ index: Int) -> SourceRange { reading.pieces[index].place }

  /// Whether a piece can be a link's title or its teaser.
  private func isLeftover(_ index: Int) -> Bool {
    let piece = reading.pieces[index]
    guard piece.kind == .paragraph || piece.kind == .list || piece.isMarkedHeading else { return false }
    guard reading.length(of: piece) <= 300 else { return false }
    if reading.endsWithEllipsis(piece) { return true }
    guard !reading.isSentence(piece) else { return false }
    let words = reading.words(of: piece)
    return !grammar.naming(words, in: reading.text).isPlain
  }
}
