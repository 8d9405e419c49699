import TestSupport
import Typography

/// A reader who types what stands on the screen, with the marks that the keyboard has.
struct Retyping {
  private var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  /// A run of one to six words of a text, and the offsets of what is seen of it.
  mutating func run(of text: String) -> (phrase: String, range: Range<Int>) {
    let words = text.unicodeScalars.split { $0.properties.isWhitespace }
    guard !words.isEmpty else { return ("", 0..<0) }
    let first = Int.random(in: words.indices, using: &generator)
    let last = min(first + Int.random(in: 0..<6, using: &generator), words.count - 1)
    let phrase = text.unicodeScalars[words[first].startIndex..<words[last].endIndex]
    let seen = phrase.indices.filter { !FoldedText(String(phrase[$0])).bytes.isEmpty }
    guard let start = seen.first, let end = seen.last else { return ("", 0..<0) }
    let lower = text.utf8.distance(from: text.startIndex, to: start)
    let upper = text.utf8.distance(from: text.startIndex, to: phrase.index(after: end))
    return (String(phrase), lower..<upper)
  }

  /// The phrase typed differently: it reads the same.
  mutating func retype(_ phrase: String) -> String {
    var typed = ""
    for scalar in phrase.unicodeScalars { typed += retype(scalar) }
    return typed
  }

  private mutating func retype(_ scalar: Unicode.Scalar) -> String {
    if let group = Self.alike.first(where: { $0.contains(String(scalar)) }) {
      return group.randomElement(using: &generator) ?? String(scalar)
    }
    if scalar.properties.isWhitespace { return Self.spaces.randomElement(using: &generator) ?? " " }
    switch Int.random(in: 0..<8, using: &generator) {
    case 0..<3 where scalar.value < 0x250: return String(scalar).uppercased()
    case 3 where scalar.isASCII && scalar.properties.isAlphabetic: return String(scalar) + "\u{301}"
    case 4: return String(scalar) + "\u{AD}"
    case 5: return Printable.text(String(scalar))
    default: return String(scalar)
    }
  }

  private static let spaces = [" ", "  ", "\u{A0}", "\t", "\n", "\u{2009}", "\r\n"]
  private static let alike: [[String]] = [
    ["'", "‘", "’", "‚", "‛", "`", "´", "′", "‹", "›"], ["\"", "“", "”", "„", "«", "»", "″"],
    ["-", "‐", "\u{2011}", "–", "—", "−", "--"], ["…", "..."], ["é", "e", "è", "e\u{308}"], ["ï", "i", "í"],
    ["ø", "o"],
    ["ß", "ss", "SS"], ["ﬁ", "fi"], ["œ", "oe", "Œ"], ["Å", "A", "a", "A\u{30A}"], ["ł", "l"],
    ["½", "1/2", "1⁄2"],
  ]
}
