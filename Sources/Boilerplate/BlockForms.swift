import Documents

// What tells by its form that a line is none of the text's, in any language or in the few words of a trade.

extension BlockFacts {
  mutating func readForms() {
    if holdsAddress { add(.address, asksFor) }
    if isCredited { add(.credit, .caption, .credit) }
    if isPictured { add(.pictured, .caption, .credit) }
    if isAboutWriter { add(.writer, .repeatedMetadata, .writer) }
    if countedOf != nil { add(.counted, .caption, .controls) }
    guard letters <= 160 else { return }
    if isCopyright { add(.copyright, .copyright) }
    readCourtForms()
    readDates()
    guard words.count <= 24, line.isWhole else { return }
    if isNetworks { add(.networks, .sharing) }
    if words.count > 1, isDigits(words[0]), words.count <= 3, Self.minutes.contains(words[1].key),
      words.last?.key == Self.read
    {
      add(.readingTime, .wordCount)
    }
    if text[block.text.lowerBound] == UInt8(ascii: "$"), (2...7).contains(words.count), !isSentence,
      words[1...].prefix(2).contains(where: { Self.sellers.contains($0.key) })
    {
      add(.price, .advertisement)
    }
    if words.count > 3, words.last?.key == Self.more, Self.leading.contains(words[words.count - 2].key),
      !isSentence
    {
      add(.closing, .relatedLinks)
    }
    if isTagged { add(.tagged, .relatedLinks) }
    if isControls { add(.controls, .templateResidue, .controls) }
    readMarks()
  }

  /// Whether a word in capitals and square brackets stands before a title: “[INSIGHT] How ports changed”.
  private var isTagged: Bool {
    guard block.kind == .paragraph, let tag = words.first, (4...16).contains(words.count), !isSentence,
      tag.end - tag.start >= 4,
      text[block.text.lowerBound] == UInt8(ascii: "["), tag.start == block.text.lowerBound + 1,
      text[tag.end] == UInt8(ascii: "]")
    else { return false }
    return text[tag.start..<tag.end].allSatisfy { $0 &- 0x41 < 26 }
  }

  /// A letter, a number, a word in a rule of marks, the number of a page, a key.
  private mutating func readMarks() {
    guard words.count <= 5, let first = words.first, let last = words.last else { return }
    let bytes = text[block.text]
    if words.count == 1, first.end - first.start >= 4, text[first.start] >= 0x41,
      text[first.start..<first.end].allSatisfy({ $0 | 0x20 == text[first.start] | 0x20 })
    {
      add(.sameLetter, .templateResidue)
    }
    if words.count == 1, isDigits(first), block.kind == .paragraph {
      add(.loneNumber, .templateResidue, .marks)
    }
    let marks = bytes.count { Self.ruleMarks.contains($0) }
    if words.count <= 3, marks >= 6, marks * 2 >= letters - 2 {
      add(.ruledWords, .separator, .marks)
      if words.contains(where: { Self.notes.contains($0.key) }) { add(.button) }
    }
    let isPage = first.key == Self.page && words.count <= 4
    if isPage, words.count > 1, isDigits(words[1]), words.count == 2 || isDigits(last) {
      add(.pageCount, .pageHead, .page)
    }
    // “3 of 12”, “Image 3 of 12”, as galleries count.
    let counted = Array(words.dropFirst(Self.pictures.contains(first.key) ? 1 : 0))
    if counted.count == 3, isDigits(counted[0]), counted[1].key == Self.of, isDigits(counted[2]) {
      add(.pageCount, .caption, .controls)
    }
  }

  private static let notes = WordHash.keys(of: "footnotes footnote endnotes notes")
  private static let ruleMarks = Set("-_*=~".utf8)
  private static let of = WordHash.key(of: "of")
  static let more = WordHash.key(of: "more")
  private static let leading = WordHash.keys(of: "read learn see find")
  private static let page = WordHash.key(of: "page")
  private static let read = WordHash.key(of: "read")
  private static let minutes = WordHash.keys(of: "min mins minute minutes")
  private static let sellers = WordHash.keys(of: "at from on")

  func isDigits(_ word: LineWords.Word) -> Bool {
    word.startsWithDigit && text[word.start..<word.end].allSatisfy { $0 &- 0x30 < 10 }
  }

  // MARK: Pictures

  /// Whether a block ends in the credit of a photograph: “(Ann Lee/Tide Photo)”, “Ann Lee | Tide Images”, “TIDE/Ann Lee”.
  private var isCredited: Bool {
    guard block.kind == .paragraph, words.count > 1 else { return false }
    let near = words.suffix(8)
    // “(Ann Lee/The Tide)”: a name of two words or more, a stroke, a paper.
    if endMark != UInt8(ascii: "."), line.after.contains(.parenthesis),
      let open = near.lastIndex(where: { $0.before.contains(.parenthesis) }),
      text[words[open].start - 1] == UInt8(ascii: "("), words[open...].allSatisfy(\.isCapital),
      words[(open + 1)...].dropFirst().count(where: { $0.before.contains(.slash) }) == 1
    {
      return true
    }
    guard
      let agency = near.lastIndex(where: { Self.agencies.contains($0.key) || Self.photo.contains($0.key) })
    else { return false }
    let isAgency = Self.agencies.contains(words[agency].key)
    let next = agency + 1 < words.count ? words[agency + 1].before : line.after
    let marks = words[agency].before.union(next)
    // “TIDE/Ann Lee” at the end: a stroke beside the agency, and a name of three words at most on its other side.
    let isLast = words.count - 1 - agency <= 5
    let isPoll = words.last.map { Self.polls.contains($0.key) } ?? false
    if isAgency, marks.contains(.slash), isLast, !isPoll,
      !line.after.contains(.dot) || line.after.contains(.parenthesis),
      words[agency...].allSatisfy(\.isCapital)
    {
      return true
    }
    guard agency >= words.count - 2,
      let open = near.lastIndex(where: { !$0.before.isDisjoint(with: [.parenthesis, .bar]) })
    else { return false }
    // An agency alone in brackets is where a report comes from.
    let length = words.count - open
    return length <= 8 && (length > 1 || !isAgency) && words[open...].contains(where: \.isCapital)
      && (length > 1 || words[open].before.contains(.bar))
  }

  private static let polls = WordHash.keys(of: "poll polls survey ipsos")
  private static let agencies = WordHash.keys(
    of: "reuters afp ap getty shutterstock istock epa npr bloomberg alamy unsplash wikimedia flickr dpa pool")
  private static let photo = WordHash.keys(
    of: "photo photos images pictures photography foto fotos photographer handout courtesy")

  /// Whether a block says of whom its picture is: “(Image: Tide)”, “Photographs: Ann Lee”, “Tide file photo”.
  private var isPictured: Bool {
    guard block.kind == .paragraph, words.count > 1 else { return false }
    let ends = words.suffix(2)
    if ends.first?.key == Self.file, Self.pictures.contains(ends.last?.key ?? 0) { return true }
    // “Photo The harbour at dawn. Credit Ann Lee for the Tide”
    let credit = words.indices.suffix(9).first { index in
      words[index].key == Self.creditWord && words[index].isCapital && words[index].before.contains(.stop)
    }
    if let credit, credit + 1 < words.count, words[credit + 1].isCapital, endMark != UInt8(ascii: ".") {
      return true
    }
    guard words.last?.isCapital == true else { return false }
    return words.indices.dropLast().suffix(8).contains { index in
      words[index + 1].before.contains(.colon) && Self.pictures.contains(words[index].key)
        && (index == 0 || !words[index].before.isDisjoint(with: [.parenthesis, .stop, .dash]))
    }
  }

  /// Whether a block opens as the captions of agencies do: “FILE - In this photo …”, “FILE PHOTO: …”.
  var isOnFile: Bool {
    words.count > 2 && block.text.count <= 1_500 && words[0].key == Self.file
      && text[words[0].start..<words[0].end].elementsEqual("FILE".utf8)
      && (!words[1].before.isDisjoint(with: [.dash, .colon]) || Self.pictures.contains(words[1].key))
  }

  private static let creditWord = WordHash.key(of: "credit")
  private static let file = WordHash.key(of: "file")
  private static let pictures = WordHash.keys(
    of: """
      photo photos photograph photographs image images picture pictures credit credits illustration courtesy foto fotos
      fotografía bild crédito
      """)

  /// Whether a line begins with ©, or has it before a year; not in a sentence, which has words of its own before it.
  private var isCopyright: Bool {
    guard let sign = words.firstIndex(where: { text[$0.start..<$0.end].starts(with: [0xC2, 0xA9]) }) else {
      return false
    }
    if sign == 0 { return true }
    // “It reads © 2020 The Quay on the plan.” What stands before the sign in other lines is a name.
    if isSentence, words[..<sign].contains(where: { !$0.isCapital && !$0.startsWithDigit }) { return false }
    let year = words[sign].end - words[sign].start > 2 ? words[sign] : words[min(sign + 1, words.count - 1)]
    return text[year.start..<year.end].count { $0 &- 0x30 < 10 } >= 4
  }

  /// The number that a block counts up to at its end: 12 in “The harbour at dawn 3 of 12”.
  var countedOf: Int? { words.count > 5 && block.kind == .paragraph ? countedOf(words) : nil }

  func countedOf(_ words: [LineWords.Word]) -> Int? {
    let end = Array(words.suffix(3))
    guard end.count == 3, isDigits(end[0]), end[1].key == Self.of, isDigits(end[2]),
      end[2].end == block.text.upperBound,
      end[2].end - end[2].start <= 3
    else { return nil }
    return text[end[2].start..<end[2].end].reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  // MARK: Writers

  /// Whether a block says who someone is that writes: “Ann Lee is a columnist for the Tide.”
  private var isAboutWriter: Bool {
    guard block.kind == .paragraph, letters <= 300, (2...4).contains(name.count), name.count + 1 < words.count
    else { return false }
    let verb = words[name.count]
    return Self.beats.contains(verb.key)
      || verb.key == Self.isVerb && words[name.count...].prefix(9).contains { Self.offices.contains($0.key) }
  }

  /// The words of the name that it may begin with.
  var name: [UInt64] { words.prefix { $0.isCapital }.map(\.key) }

  /// Whether it says who wrote the text: “By Ann Lee”, “Words by Ann Lee”.
  var isByline: Bool {
    guard (2...20).contains(words.count), line.isWhole else { return false }
    if words[0].key == Self.by { return words[1].isCapital }
    return Self.bylines.contains(words[0].key)
      && (words[1].key == Self.by || words[1].before.contains(.colon))
  }

  static let by = WordHash.key(of: "by")
  private static let bylines = WordHash.keys(of: "author authors written reported story words")
  private static let isVerb = WordHash.key(of: "is")
  private static let beats = WordHash.keys(of: "covers reports writes")
  private static let offices = WordHash.keys(
    of: "columnist correspondent contributor reporter journalist editor writer staff freelance fellow")

  // MARK: Addresses

  /// Whether an address of the web or of mail, or the name of an account, stands in a block.
  private var holdsAddress: Bool {
    let bytes = text[block.text]
    var at = bytes.startIndex
    while let mark = bytes[at...].firstIndex(where: {
      $0 == UInt8(ascii: "@") || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ":")
    }) {
      at = mark + 1
      let (before, after) = (bytes[..<mark].suffix(2), bytes[at...].prefix(2))
      if bytes[mark] == UInt8(ascii: ":"), after.elementsEqual("//".utf8) { return true }
      guard after.count == 2, after.allSatisfy({ ($0 | 0x20) &- 0x61 < 26 }) else { continue }
      if bytes[mark] == UInt8(ascii: "@")
        || before.count == 2 && before.allSatisfy({ ($0 | 0x20) &- 0x61 < 26 })
          && after.allSatisfy({ $0 &- 0x61 < 26 })
      {
        return true
      }
    }
    return false
  }

  // MARK: Networks

  /// Whether a line is the names of places to share a page at: “Facebook  X  Email  Copy link”.
  private var isNetworks: Bool {
    words.count > 1 && (words.count > 2 || words.contains { Self.places.contains($0.key) })
      && words.allSatisfy {
        Self.places.contains($0.key) || Self.sharing.contains($0.key) || isDigits($0) && words.count > 2
      }
      && words.contains { Self.places.contains($0.key) || Self.sharing.contains($0.key) }
  }

  private static let places = WordHash.keys(
    of: """
      facebook twitter tweet linkedin reddit whatsapp pinterest bluesky threads x telegram instagram youtube tiktok
      mastodon flipboard messenger tumblr
      """)
  private static let sharing = WordHash.keys(
    of: """
      share email print copy link article save mail on via to this or and comments comment hide report reply award flag
      shares
      """)

  // MARK: Days

  private mutating func readDates() {
    guard let first = words.first, (2...9).contains(words.count), line.isWhole,
      words.contains(where: \.startsWithDigit)
    else { return }
    let isMade = Self.made.contains(first.key)
    guard isMade || Self.changed.contains(first.key) else { return }
    let isRest = words.dropFirst().allSatisfy { $0.isCapital || $0.end - $0.start <= 2 || $0.startsWithDigit }
    guard isRest || Self.changed.contains(words[1].key) else { return }
    add(isMade ? .generated : .update, .repeatedMetadata, .update)
  }

  /// Whether a line holds a year, so that it may say the whole day of the text.
  var holdsYear: Bool {
    words.contains { word in
      let digits = text[word.start..<word.end]
      return word.end - word.start == 4 && (digits.starts(with: "19".utf8) || digits.starts(with: "20".utf8))
        && isDigits(word)
    }
  }

  private static let made = WordHash.keys(of: "generated printed retrieved accessed exported archived")
  private static let changed = WordHash.keys(
    of: "updated posted published modified last originally first revised aktualisiert actualizado aggiornato")

  // MARK: Courts

  private mutating func readCourtForms() {
    guard let first = words.first, let last = words.last, (2...16).contains(words.count), line.isWhole,
      block.kind == .paragraph
    else { return }
    if Self.numbers.contains(first.key), words[1].startsWithDigit, words.count <= 9, words.count > 2,
      words[2].before.contains(.dash)
    {
      add(.docket, .pageHead, .caption)
    }
    let isNumbered = Self.numbers.contains(first.key) && isDigits(words[1]) && words.count == 2
    let isHeard = Self.heard.contains(first.key) || Self.heard.contains(last.key)
    if isHeard, holdsYear, words.count <= 12 { add(.docket, .pageHead, .caption) }
    let isCited =
      first.startsWithDigit && last.startsWithDigit && words.count >= 3 && words.count <= 6
      && words[1...].contains { $0.before.contains(.dot) }
    let isCourt =
      words.count <= 10 && words.contains { $0.key == Self.court }
      && words.allSatisfy {
        $0.isCapital || $0.end - $0.start <= 3
      }
    let isBracketed = text[block.text.lowerBound] == UInt8(ascii: "[") && holdsYear && words.count <= 4
    let isRoute = first.key == Self.on && Self.routes.contains(words[1].key) || first.key == Self.certiorari
    if isCited || isCourt || isBracketed || isRoute || isNumbered { add(.courtLine, .pageHead, .caption) }
    if words.dropFirst().dropLast().contains(where: { $0.key == Self.versus && !$0.isCapital }),
      endMark != UInt8(ascii: ".")
    {
      add(.parties, .pageHead, .caption)
    }
  }

  private static let numbers = WordHash.keys(of: "no nos number docket")
  private static let heard = WordHash.keys(of: "argued reargued decided submitted")
  private static let court = WordHash.key(of: "court")
  private static let on = WordHash.key(of: "on")
  private static let routes = WordHash.keys(of: "writ writs petition appeal application certiorari")
  private static let certiorari = WordHash.key(of: "certiorari")
  private static let versus = WordHash.key(of: "v")
}
