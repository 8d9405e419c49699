import Documents
import LabelSets

/// Finds the words that open a block and may head what follows in it: bold words, words before a colon, and wordings that
/// run into the text without a mark.
struct Leads {
  let reading: Reading
  let grammar: HeadingGrammar
  private var text: [UInt8] { reading.text }

  func add(to facts: inout Table<Facts>) {
    for index in facts.indices where facts[index].kind == .paragraph || facts[index].kind == .item {
      facts[index].lead = lead(of: facts[index])
    }
  }

  private func lead(of block: Facts) -> Lead? {
    guard block.text.count > 2 else { return nil }
    return phrase(block) ?? formula(block) ?? bold(block) ?? colon(block) ?? dash(block) ?? verdict(block)
  }

  // MARK: Wordings without a mark

  /// “Good, because …” in an item; “From the Left Mayor Lee said …” in a paragraph.
  private func phrase(_ block: Facts) -> Lead? {
    let start = HeadingWords(text, block.text, limit: 2).words
    guard start.count == 2, grammar.canOpen(start[0], before: start[1]) else { return nil }
    let words = HeadingWords(text, block.text, limit: Self.longestPhrase + 4)
    let opening = grammar.opening(words.words[...], after: words.after)
    guard let opening, opening.count < words.words.count else { return nil }
    let next = words.words[opening.count]
    let isMarked = next.before.contains(.colon) || next.before.contains(.dash)
    guard opening.isOpen ? block.kind == .item : !isMarked && startsText(next) else { return nil }
    var lead = lead(
      block, upTo: words.words[opening.count - 1].end)
    // An open wording takes words of the text with it.
    if opening.isOpen { lead.naming = grammar.naming(words, in: text) }
    return lead
  }

  /// Whether a word can begin a text: with a capital, or in quotation marks.
  private func startsText(_ word: HeadingWord) -> Bool {
    word.capital || text[word.start - 1] == UInt8(ascii: "\"") || text[word.start - 1] >= 0x80
  }

  private static let longestPhrase = 8

  // MARK: Formulas

  /// A sentence of its own wording that opens a paragraph: “TIDE, J., dissenting. A ferry is …”. It begins with a name, which
  /// stands in capitals or was read with the paragraph.
  private func formula(_ block: Facts) -> Lead? {
    guard block.kind == .paragraph,
      block.naming.isFormula || block.words == nil && opensInCapitals(block.text)
    else { return nil }
    let words = HeadingWords(text, block.text, limit: Self.longestFormula).words
    let end = words.indices.dropFirst(2).first { at in
      // Short words are shortened: “C. J.”
      let isShort = words[at - 1].end - words[at - 1].start <= 3
      return words[at].before.contains(.stop) && words[at].before.contains(.space) && words[at].capital
        && !isShort
    }
    guard let end else { return nil }
    let place = stop(from: words[end - 1].end, before: words[end].start)
    let lead = lead(block, upTo: place)
    return lead.naming.isFormula ? lead : nil
  }

  /// One past the last mark of a sentence that ends before a place.
  private func stop(from start: Int, before end: Int) -> Int {
    text[start..<end].firstIndex { $0 == 0x20 || $0 == 0x0A } ?? end
  }

  private func opensInCapitals(_ range: Range<Int>) -> Bool {
    text[range].prefix(3).count { (0x41...0x5A).contains($0) } > 1
  }

  private static let longestFormula = 30

  // MARK: Bold words

  private func bold(_ block: Facts) -> Lead? {
    let own = afterNumber(block.text)..<block.text.upperBound
    guard let bold = reading.boldStart(of: own), bold.count <= Self.longestBold,
      bold.upperBound < block.text.upperBound || block.hasNested
    else { return nil }
    var rest = bold.upperBound
    while rest < block.text.upperBound, text[rest] == UInt8(ascii: "*") || text[rest] == UInt8(ascii: "_") {
      rest += 1
    }
    let hasColon = rest < block.text.upperBound && text[rest] == UInt8(ascii: ":")
    if hasColon { rest += 1 }
    let after = rest
    rest = textStart(block, from: rest)
    let isDashed =
      rest < block.text.upperBound && (text[rest] == UInt8(ascii: "-") || isDash(rest, block.text.upperBound))
    let last = bold.isEmpty ? 0 : text[bold.upperBound - 1]
    guard hasColon || ".:?".utf8.contains(last) || isDashed || rest == block.text.upperBound else {
      return nil
    }
    return lead(block, words: bold, upTo: after, rest: rest, isBold: true)
  }

  /// Where a text begins after a number: “2. **Costs:** …”.
  private func afterNumber(_ range: Range<Int>) -> Int {
    let digits = text[range].prefix(4).prefix { (0x30...0x39).contains($0) }
    guard !digits.isEmpty, digits.endIndex + 1 < range.upperBound, ".)".utf8.contains(text[digits.endIndex]),
      text[digits.endIndex + 1] == 0x20
    else { return range.lowerBound }
    return digits.endIndex + 2
  }

  private func isDash(_ at: Int, _ end: Int) -> Bool {
    at + 2 < end && text[at] == 0xE2 && text[at + 1] == 0x80 && (0x90...0x95).contains(text[at + 2])
  }

  /// Bytes of the longest bold words that are a label.
  private static let longestBold = 120

  // MARK: Words before a colon

  private func colon(_ block: Facts) -> Lead? {
    let limit = min(block.text.upperBound, block.text.lowerBound + Self.longestColon)
    var at = block.text.lowerBound
    var end: Int?
    while at < limit {
      let byte = text[at]
      if byte == UInt8(ascii: ":") {
        if at + 1 == block.text.upperBound || text[at + 1] == 0x20 || text[at + 1] == 0x0A {
          end = at
          break
        }
        return nil
      }
      if byte == 0xEF, at + 2 < limit, text[at + 1] == 0xBC, text[at + 2] == 0x9A {
        end = at
        break
      }
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "|") || byte == 0x0A { return nil }
      if byte == 0xE2, at + 2 < limit, text[at + 1] == 0x80, text[at + 2] == 0x9C || text[at + 2] == 0x9D {
        return nil
      }
      at += 1
    }
    guard let end, end > block.text.lowerBound, !(0x30...0x39).contains(text[end - 1]) else { return nil }
    var rest = end + (text[end] == 0xEF ? 3 : 1)
    let after = rest
    rest = textStart(block, from: rest)
    guard rest < block.text.upperBound || block.hasNested || block.kind == .paragraph else { return nil }
    let lead = lead(block, words: block.text.lowerBound..<end, upTo: after, rest: rest, isBold: false)
    return lead.words.words.count <= Self.mostColonWords ? lead : nil
  }

  /// A side's name before a dash: “LIBERALS – believe in …”.
  private func dash(_ block: Facts) -> Lead? {
    guard let first = HeadingWords(text, block.text, limit: 1).words.first, grammar.canOpen(first) else {
      return nil
    }
    let words = HeadingWords(text, block.text, limit: 5)
    guard
      let mark = words.words.dropFirst().firstIndex(where: {
        $0.before.contains(.dash) && $0.before.contains(.space)
      }),
      text[words.words[mark - 1].end] == 0x20
    else { return nil }
    let end = words.words[mark - 1].end
    let lead = lead(block, upTo: end, rest: words.words[mark].start)
    return lead.naming.isPlain ? lead : nil
  }

  /// One word for or against before a comma, in an item: “Bad, it takes long.”
  private func verdict(_ block: Facts) -> Lead? {
    guard block.kind == .item, let first = HeadingWords(text, block.text, limit: 1).words.first,
      grammar.canOpen(first)
    else {
      return nil
    }
    let words = HeadingWords(text, block.text, limit: 2).words
    guard words.count == 2, words[1].before.contains(.comma) else { return nil }
    let lead = lead(block, upTo: first.end + 1)
    return lead.naming.label?.role == .side ? lead : nil
  }

  private static let longestColon = 92
  private static let mostColonWords = 9

  /// Where the text begins after a lead that ends at a place: behind the white space, for no other byte may be lost.
  private func textStart(_ block: Facts, from end: Int) -> Int {
    var start = end
    while start < block.text.upperBound, let length = WhiteSpace.length(text, start, block.text.upperBound) {
      start += length
    }
    return start
  }

  private func lead(
    _ block: Facts, words: Range<Int>? = nil, upTo end: Int, rest: Int? = nil, isBold: Bool = false
  ) -> Lead {
    let range = words ?? block.text.lowerBound..<end
    let words = HeadingWords(text, range, limit: 14)
    return Lead(
      words: words, naming: words.isWhole ? grammar.naming(words, in: text) : Naming(),
      place: block.text.lowerBound..<end, rest: rest ?? textStart(block, from: end), isBold: isBold,
      marks: TextMarks(text: text).marks(in: range, words))
  }
}
