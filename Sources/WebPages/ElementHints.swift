/// What the author of a page called an element, by its class, id and role, and by its own name.
struct ElementHints: OptionSet, Sendable {
  var rawValue: UInt32

  static let navigation = ElementHints(rawValue: 1 << 0)
  static let advertisement = ElementHints(rawValue: 1 << 1)
  static let sharing = ElementHints(rawValue: 1 << 2)
  static let comments = ElementHints(rawValue: 1 << 3)
  static let subscription = ElementHints(rawValue: 1 << 4)
  static let related = ElementHints(rawValue: 1 << 5)
  static let sidebar = ElementHints(rawValue: 1 << 6)
  static let caption = ElementHints(rawValue: 1 << 7)
  static let copyright = ElementHints(rawValue: 1 << 8)
  static let writer = ElementHints(rawValue: 1 << 9)
  static let date = ElementHints(rawValue: 1 << 10)
  static let title = ElementHints(rawValue: 1 << 11)
  static let standfirst = ElementHints(rawValue: 1 << 12)
  static let details = ElementHints(rawValue: 1 << 13)
  static let tool = ElementHints(rawValue: 1 << 14)
  static let foot = ElementHints(rawValue: 1 << 15)
  static let head = ElementHints(rawValue: 1 << 16)
  /// The text of an article, said in as many words.
  static let articleBody = ElementHints(rawValue: 1 << 17)
  /// An article or what is in it.
  static let content = ElementHints(rawValue: 1 << 18)
  static let tags = ElementHints(rawValue: 1 << 19)
  /// Not shown.
  static let hidden = ElementHints(rawValue: 1 << 20)
  /// Not shown until a script opens it, or to some readers only.
  static let collapsed = ElementHints(rawValue: 1 << 22)
  static let biography = ElementHints(rawValue: 1 << 21)
  /// Set in bold letters by its style.
  static let bold = ElementHints(rawValue: 1 << 27)
  /// What only those who pay may read, or what asks them to.
  static let paid = ElementHints(rawValue: 1 << 23)
  /// A film or a sound, with its title.
  static let media = ElementHints(rawValue: 1 << 24)
  /// Pictures one after another, with what is said of each.
  static let gallery = ElementHints(rawValue: 1 << 26)
  /// A sentence of the article in large letters.
  static let pullQuote = ElementHints(rawValue: 1 << 25)

  /// What is about an article and not of it.
  static let unlikely: ElementHints = [
    .navigation, .advertisement, .sharing, .comments, .subscription, .related, .sidebar, .copyright, .tool,
    .foot,
    .tags, .biography,
  ]

  init(rawValue: UInt32) { self.rawValue = rawValue }

  /// Reads the words in names: runs of letters, cut at capitals, one by one and two by two, so that “article-body”,
  /// “articleBody” and “article__body” are the same. Letters after a digit begin no word: “f0ad55” is a number. Nor does
  /// a name say what an element is that says what it has beside it, as “with-sidebar” does.
  init(names: ArraySlice<UInt8>) {
    self = []
    let table = HintWords.table
    var before: UInt64?
    var word = HintWords.seed
    var last: UInt8 = 0
    var isBeside = false
    var isNumber = false
    func finish(_ hints: inout ElementHints) {
      guard word != HintWords.seed else { return }
      defer { word = HintWords.seed }
      isBeside = isBeside || HintWords.besides.contains(word)
      guard !isBeside else { return }
      hints.formUnion(table[word] ?? [])
      if let before { hints.formUnion(table[HintWords.joined(before, word)] ?? []) }
      before = word
    }
    for byte in names {
      let isCapital = byte >= 0x41 && byte <= 0x5A
      if isCapital && last >= 0x61 && last <= 0x7A { finish(&self) }
      if isCapital || byte >= 0x61 && byte <= 0x7A {
        if !isNumber { word = HintWords.add(byte | 0x20, to: word) }
      } else {
        finish(&self)
        isNumber = byte >= 0x30 && byte <= 0x39
        if byte == 0x20 {
          before = nil
          isBeside = false
        }
      }
      last = byte
    }
    finish(&self)
  }
}
