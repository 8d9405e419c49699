/// Texts as nasty as the ones that get published, and worse: for property tests.
public struct RandomText: Sendable {
  private var generator: SeededGenerator

  /// The same seed gives the same texts.
  public init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  /// `count` words of all kinds, with white space of all kinds between them.
  public mutating func words(_ count: Int) -> String {
    var text = ""
    for index in 0..<max(0, count) {
      if index > 0 { text += chance(1, in: 12) ? pick(Self.spaces) : " " }
      text += word()
    }
    return text
  }

  /// One to sixty words that end like a sentence.
  public mutating func paragraph() -> String {
    words(Int.random(in: 1...60, using: &generator)) + pick([".", "!”", "?", "…", "。", ""])
  }

  /// Any bytes at all: noise, text, and text with bytes broken, cut or repeated.
  public mutating func bytes(_ count: Int) -> [UInt8] {
    let count = max(0, count)
    if chance(1, in: 3) { return noise(count) }
    var bytes: [UInt8] = []
    while bytes.count < count { bytes += Array((words(8) + pick(["\n", "\n\n", "\r\n", "\r", " "])).utf8) }
    bytes.removeLast(bytes.count - count)
    if chance(1, in: 2) {
      for _ in 0..<(1 + count / 32) where count > 0 {
        bytes[Int.random(in: 0..<count, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
      }
    }
    return bytes
  }

  /// One word, from plain ASCII to clusters of emoji.
  public mutating func word() -> String {
    switch Int.random(in: 0..<24, using: &generator) {
    case 0..<12: pick(Self.plain)
    case 12..<15: pick(Self.typographic)
    case 15: pick(Self.accented)
    case 16: pick(Self.wide)
    case 17: pick(Self.emoji)
    case 18: pick(Self.scripts)
    case 19: pick(Self.plain) + pick(Self.invisible) + pick(Self.plain)
    case 20: pick(Self.controls) + pick(Self.plain)
    case 21: String(repeating: pick(Self.plain), count: Int.random(in: 5...40, using: &generator))
    case 22: pick(Self.accented) + pick(Self.wide) + pick(Self.emoji)
    default: scalars(Int.random(in: 1...8, using: &generator))
    }
  }

  /// `count` scalars from anywhere in Unicode, assigned or not.
  public mutating func scalars(_ count: Int) -> String {
    var text = String.UnicodeScalarView()
    while text.count < count {
      let top = pick([0x7F, 0x24F, 0x2FFF, 0xFFFF, 0x1FFFF, 0x10FFFF] as [UInt32])
      if let scalar = Unicode.Scalar(UInt32.random(in: 0...top, using: &generator)) { text.append(scalar) }
    }
    return String(text)
  }

  private mutating func noise(_ count: Int) -> [UInt8] {
    let top: UInt8 = chance(1, in: 2) ? 255 : 0x7F
    return (0..<count).map { _ in UInt8.random(in: 0...top, using: &generator) }
  }

  private mutating func chance(_ hits: Int, in total: Int) -> Bool {
    Int.random(in: 0..<total, using: &generator) < hits
  }

  private mutating func pick<T>(_ choices: [T]) -> T {
    choices[Int.random(in: choices.indices, using: &generator)]
  }

  private static let plain = [
    "a", "I", "the", "of", "water", "Council", "bridge", "fare", "buses", "2,400", "1984", "$3.5", "34%",
    "U.S.",
    "well-known", "it's", "neighbourhood", "reservoir", "Ferry", "WHO", "x", "(see", "below)", "e.g.", "--",
  ]
  private static let typographic = [
    "“Fares", "rise”", "don’t", "‘single", "quotes’", "1999–2004", "so—she", "said—that", "wait…", "«oui»",
    "„ja“",
    "5\u{2212}3", "co\u{2011}operate", "10\u{A0}000", "50\u{202F}%", "€9", "ﬁnal", "ﬂow", "№", "½", "10²",
    "™",
  ]
  private static let accented = [
    "naïve", "nai\u{308}ve", "café", "Ångström", "Straße", "GROẞ", "smørrebrød", "Łódź", "Việt", "İstanbul",
    "ıssız",
    "e\u{301}\u{323}\u{302}", "Ελλάς", "ὈΔΥΣΣΕΎΣ", "Москва́", "й", "œuvre", "Þór", "q\u{307}\u{323}",
  ]
  private static let wide = [
    "水道橋", "中文，句子。", "「引用」", "東京タワー", "ｆｕｌｌ", "ｶﾞｷﾞ", "がぎ", "か\u{3099}", "한국어", "\u{1112}\u{1161}\u{11AB}", "각",
    "漢\u{FE00}",
  ]
  private static let emoji = [
    "🙂", "👍🏽", "👩‍👩‍👧‍👦", "🇩🇪", "🇺🇸🇫🇷", "❤️", "☀︎", "1️⃣", "🏴‍☠️", "🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}",
    "🫩",
  ]
  private static let scripts = [
    "ภาษาไทย", "น้ำ", "हिन्दी", "क्षत्रिय", "العربية", "שָׁלוֹם", "ខ្មែរ", "မြန်မာ", "தமிழ்", "ܣܘܪܝܝܐ", "བོད་", "𝒜𝓁𝓅", "𐍈", "𓀀",
  ]
  private static let spaces = [
    " ", "  ", "\t", "\n", "\r\n", "\r", "\u{A0}", "\u{2009}", "\u{202F}", "\u{3000}", "\u{2028}",
    "\u{2003} ", "\u{85}", "\u{0B}",
  ]
  private static let invisible = [
    "\u{AD}", "\u{200B}", "\u{200C}", "\u{200D}", "\u{FEFF}", "\u{2060}", "\u{FE0F}", "\u{202A}", "\u{202E}",
    "\u{2066}",
    "\u{200F}", "\u{61C}", "\u{34F}", "\u{180E}",
  ]
  private static let controls = [
    "\u{0}", "\u{7}", "\u{8}", "\u{C}", "\u{1B}[31m", "\u{1B}]0;title\u{7}", "\u{9B}2J", "\u{7F}", "\u{90}",
    "\u{1B}c", "\u{E000}",
    "\u{FFFE}", "\u{10FFFF}", "\u{FFFD}", "\u{FFF9}",
  ]
}
