/// Decides what a hyphen at a line's end is: the mark of a division, which goes when the word is whole again, or a
/// compound's own. A word that the text has elsewhere decides; else the form of its parts, and whether the text divides
/// words at all. Where nothing speaks for a division the hyphen stays, for nobody must read a word that was not written.
struct DividedWords {
  private let text: [UInt8]
  /// How often the words in question stand in the text, by their hashes, whole and with a hyphen.
  private var counts: [UInt64: Int] = [:]
  /// Whether the text divides words: more of them plainly than it has compounds at its lines' ends.
  private var dividesWords = false

  init(_ text: [UInt8], _ divisions: [LineHyphen]) {
    self.text = text
    for division in divisions {
      counts[whole(division)] = 0
      counts[hyphenated(division)] = 0
    }
    countWords()
    let verdicts = divisions.map(verdict)
    let plain = verdicts.count { $0 == .divided }
    dividesWords = plain > 0 && plain >= verdicts.count { $0 == .compound }
  }

  func join(_ division: LineHyphen) -> LineJoin {
    switch verdict(division) {
    case .divided: .divided(hyphen: division.hyphen.count)
    case .unknown where dividesWords: .divided(hyphen: division.hyphen.count)
    case .unknown, .compound, .grammar: .nothing
    case .suspended: .space
    }
  }

  /// What the text or the parts say.
  private enum Verdict { case divided, compound, grammar, suspended, unknown }

  private func verdict(_ division: LineHyphen) -> Verdict {
    if division.isSoft { return .divided }
    if division.head.isEmpty || division.tail.isEmpty { return .grammar }
    let (head, tail) = (lowercased(division.head), lowercased(division.tail))
    if WordParts.suspensions.contains(tail), !isInChain(division) { return .suspended }
    let (whole, hyphenated) = (counts[whole(division)] ?? 0, counts[hyphenated(division)] ?? 0)
    if whole != hyphenated { return whole > hyphenated ? .divided : .compound }
    if division.head.count == 1 || division.tail.count == 1 || joinsCapitals(division) || isInChain(division)
    {
      return .grammar
    }
    if WordParts.seconds.contains(tail) { return .grammar }
    if WordParts.isEnding(tail) || WordParts.isDay(head, tail) || WordParts.isNone(tail) { return .divided }
    if WordParts.firsts.contains(head) { return .grammar }
    return WordParts.isNone(head) ? .divided : .unknown
  }

  /// “Anglo-Saxon”, “US-based”.
  private func joinsCapitals(_ division: LineHyphen) -> Bool {
    let isCapital = text[division.tail].allSatisfy(Self.isCapital)
    return text[division.head].allSatisfy(Self.isCapital)
      ? !isCapital : Self.isCapital(text[division.tail.lowerBound])
  }

  /// Whether it has another hyphen: “nine-to-four”.
  private func isInChain(_ division: LineHyphen) -> Bool {
    let (before, after) = (division.head.lowerBound - 1, division.tail.upperBound)
    return before > 0 && text[before] == UInt8(ascii: "-") && text[before - 1] > 0x40
      || after + 1 < text.count && text[after] == UInt8(ascii: "-") && text.letterLength(at: after + 1) != nil
  }

  private static func isCapital(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }

  private func lowercased(_ range: Range<Int>) -> String {
    String(decoding: text[range].map(Self.lowercase), as: UTF8.self)
  }

  private static func lowercase(_ byte: UInt8) -> UInt8 { isCapital(byte) ? byte | 0x20 : byte }

  // MARK: Words of the text

  private func whole(_ division: LineHyphen) -> UInt64 { hash(division.tail, after: hash(division.head)) }

  private func hyphenated(_ division: LineHyphen) -> UInt64 {
    hash(division.tail, after: Self.step(hash(division.head), UInt8(ascii: "-")))
  }

  /// FNV-1a, without regard to case.
  private func hash(_ range: Range<Int>, after start: UInt64 = 0xcbf2_9ce4_8422_2325) -> UInt64 {
    range.reduce(start) { Self.step($0, text[$1]) }
  }

  private static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(lowercase(byte))) &* 0x100_0000_01b3
  }

  /// Counts the words in question, and pairs of words with a hyphen between.
  private mutating func countWords() {
    var at = 0
    // The hash of a word and the hyphen right behind it.
    var pair: UInt64?
    while at < text.count {
      guard let length = text.letterLength(at: at) else {
        (at, pair) = (at + 1, nil)
        continue
      }
      var end = at + length
      while end < text.count, let length = text.letterLength(at: end) { end += length }
      let word = at..<end
      count(hash(word))
      if let pair { count(hash(word, after: pair)) }
      let isHyphen = end < text.count && text[end] == UInt8(ascii: "-")
      pair = isHyphen ? Self.step(hash(word), UInt8(ascii: "-")) : nil
      at = isHyphen ? end + 1 : end
    }
  }

  private mutating func count(_ hash: UInt64) { if counts[hash] != nil { counts[hash]! += 1 } }
}

/// Parts of words, by which a division is told from a compound.
enum WordParts {
  /// What follows a hyphen that stands for a word to come: “pre- and post-war”.
  static let suspensions = words("and or to und oder bis et ou y e o en och eller")

  /// What no word is, and many end in: “infor-mation”, “govern-ment”, “Zei-tung”.
  static func isEnding(_ tail: String) -> Bool {
    if endings.contains(tail) { return true }
    let onset = tail.utf8.prefix { !"aeiouy".utf8.contains($0) }.count
    return onset < 3 && stemless.contains(String(tail.utf8.dropFirst(onset)) ?? "")
      && !wordsInForm.contains(tail)
  }

  private static let endings = words(
    """
    tion tions tional tionally sion sions sional ment ments mental mentally ness nesses ity ities ings ingly ed edly ly
    ible ibly ous ously ious iously ive ives ively tive tives tively ative tory tories ture tures tural ence ences ance
    ances ency encies ancy ism isms ists ical ically ular ularly able ably ary aries ery ory ized izes izing ised ises
    ising tial tially cial cially cious tious tember ember mer ber tum cy ty ties gy phy logy graphy dom tic tics ting
    tung dung gung rung zung nung lung bung lich liche lichen keit heit heiten schaft ción ciones sión siones dad dades
    mente zione zioni
    """)
  /// Behind up to two consonants.
  private static let stemless = words(
    "ation ations ational ition itions ution utions ities ically icity ility ilities")
  private static let wordsInForm = words(
    "nation nations national ration rations rational station stations cities pities")

  /// Whether a part is too short to be a word that compounds are made of: “sur-veyor”, “wat-er”.
  static func isNone(_ part: String) -> Bool {
    (2...3).contains(part.utf8.count) && part.utf8.allSatisfy { $0 < 0x80 } && !short.contains(part)
  }

  private static let short = words(
    """
    act add age aid ail aim air all and ant any apt arc arm art ask at axe bad bag ban bar bas bat bay bed bet big bio bit
    box boy bus buy by cab can cap car cat co cow cry cup cut day de die do dog dry due ear eat eco egg end est ex eye fan
    far fat fed few fit fix fly fox fun gap gas geo get go gun gut guy ham hat her him his hit hop hot ice if ill in ink
    it jam jet job joy key kid kin kit law lay led leg let lid lie lip log lot low mad man map may men met mi mid mix mob
    mud mug neo net new no non nut odd of off oil old on one or our out own pan pay pen per pet pie pig pin pit pop pot pre
    pro pub put rag ram rat raw ray re red rib rig rip rod row rug run sad say sea see set sex she shy sir sit six sky so
    son sow sub sue sun tap tar tax tea ten the tie tin tip to toe ton too top toy tri try tub two up us use van via vis
    war way we web wet who win wit won yes yet you zip
    """)

  /// Whether it is a day: “Tues-day”.
  static func isDay(_ head: String, _ tail: String) -> Bool {
    (tail == "day" || tail == "days") && days.contains(head)
  }

  private static let days = words("mon tues wednes thurs fri satur sun yester birth holi every to")

  /// What compounds begin with.
  static let firsts = words(
    """
    self well ill half all non anti post semi quasi multi mid cross high low long short full part hard soft
    old new big small deep wide open free fast slow near far ever much so too two three four five six seven eight nine ten
    eleven twelve twenty thirty forty fifty sixty seventy eighty ninety hundred first second third one north south east
    west left right top front back double single
    """)

  /// What they end in; enclitics of French.
  static let seconds = words(
    """
    in of by up off on out down the based known made like led term time style free rich old year minded owned driven
    related run looking making going il elle ils elles je tu nous vous ce ci là même mêmes
    """)

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
