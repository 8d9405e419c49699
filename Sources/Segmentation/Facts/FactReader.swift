import Documents
import LabelSets

/// Reads the facts of the blocks that are a document's own.
struct FactReader {
  private let reading: Reading
  private let grammar: HeadingGrammar
  private var text: [UInt8] { reading.text }

  /// - Parameter kept: the pieces that are text of the document, in order.
  static func facts(_ reading: Reading, _ grammar: HeadingGrammar, kept: [Int]) -> Table<Facts> {
    let reader = FactReader(reading: reading, grammar: grammar)
    var facts = Table(kept.flatMap(reader.facts))
    for index in facts.indices {
      let next = facts.at(index + 1)
      facts[index].hasNested = facts[index].kind == .item && (next?.depth ?? 0) > facts[index].depth
      if let last = index.value > 0 ? facts[index - 1] : nil {
        facts[index].followsRule = reader.hasRule(between: last.piece.value, facts[index].piece.value)
      }
    }
    Leads(reading: reading, grammar: grammar).add(to: &facts)
    Speakers.resolve(&facts)
    Attributions(reading: reading, grammar: grammar).mark(&facts)
    return facts
  }

  private init(reading: Reading, grammar: HeadingGrammar) {
    self.reading = reading
    self.grammar = grammar
  }

  private func hasRule(between first: Int, _ second: Int) -> Bool {
    guard second - first > 1 else { return false }
    return reading.pieces[(first + 1)..<second].contains { $0.kind == .rule }
  }

  /// The blocks of a piece: its items, or itself.
  private func facts(of index: Int) -> [Facts] {
    let piece = reading.pieces[index]
    if piece.kind == .list {
      return Items(reading: reading).items(of: piece).map { item in
        facts(index, piece, .item, item.range, text: item.text, depth: item.depth)
      }
    }
    let text = reading.bareText(of: piece)
    return MidLabels(reading: reading, grammar: grammar).parts(of: piece, text).map { part in
      let own = part.clamped(to: text)
      return facts(index, piece, Self.kind(piece), part, text: own, depth: piece.listDepth)
    }
  }

  private func facts(
    _ index: Int, _ piece: Piece, _ kind: Facts.Kind, _ range: Range<Int>, text own: Range<Int>, depth: Int
  ) -> Facts {
    var facts = Facts(
      piece: PieceIndex(index), range: range, kind: kind, depth: depth, quoteDepth: piece.quoteDepth,
      text: own,
      wordCount: own.count / 6)
    if let page = reading.page { facts.containers = page.containers[index] }
    if canHead(own, kind) {
      let words = HeadingWords(text, own, limit: Self.mostWords)
      facts.wordCount = words.words.count
      if words.isWhole {
        facts.words = words
        facts.naming = grammar.naming(words, in: text)
      }
    }
    let marks = TextMarks(text: text)
    facts.marks = marks.marks(in: own, facts.words)
    facts.number = facts.words.map(marks.number) ?? []
    // No sentence is a heading that names nothing, and a long text has many: what their words stand for is not kept.
    if kind == .paragraph, facts.marks.contains(.endsInStop), facts.naming.namesNothing {
      facts.naming = Naming()
    }
    return facts
  }

  /// Whether a text is short enough for a heading or a label; a sentence of some length only where it opens as a
  /// wording does: “JUSTICE LOW, with whom JUSTICE TIDE joins, dissenting.”
  private func canHead(_ own: Range<Int>, _ kind: Facts.Kind) -> Bool {
    guard own.count <= Self.longestShort, kind != .code, kind != .table else { return false }
    guard own.count > Self.longestLine,
      text[own.upperBound - 1] == UInt8(ascii: ".") || text[own.upperBound - 1] >= 0x80
    else {
      return true
    }
    return HeadingWords(text, own, limit: 1).words.first.map { grammar.canOpen($0) } ?? false
  }

  private static func kind(_ piece: Piece) -> Facts.Kind {
    switch piece.kind {
    case .heading(let level): .heading(level: level)
    case .boldLine: .boldLine
    case .list: .item
    case .code, .frontMatter: .code
    case .table: .table
    case .paragraph, .rule, .field, .image, .linkDefinition, .footnote, .markup, .pageLine, .invisible:
      .paragraph
    }
  }

  /// Bytes of the longest block whose words are looked at.
  private static let longestShort = 420
  /// Bytes of a line whose words are looked at however it ends.
  private static let longestLine = 140
  private static let mostWords = 60
}

/// Reads the marks of a text.
struct TextMarks {
  let text: [UInt8]

  func marks(in range: Range<Int>, _ words: HeadingWords?) -> Facts.Marks {
    guard !range.isEmpty else { return [] }
    var marks = opening(range)
    marks.formUnion(ending(range))
    guard let words, let first = words.words.first else { return marks }
    if isCapitals(range) { marks.insert(.isCapitals) }
    if hasSentenceInside(range) { marks.insert(.hasSentenceInside) }
    if isNumbered(range, words) { marks.insert(.isNumbered) }
    if hasData(range) { marks.insert(.hasData) }
    if first.before.contains(.dash) { marks.insert(.opensInDash) }
    if words.words.count >= 5, words.words.contains(where: { Self.verbs.contains($0.key) }) {
      marks.insert(.isSentence)
    }
    // Titles have capitals; claims are written as sentences are.
    if words.words.count >= 7, words.words.count(where: \.capital) * 3 <= words.words.count {
      marks.insert(.isLongPhrase)
    }
    return marks
  }

  private func opening(_ range: Range<Int>) -> Facts.Marks {
    let first = text[range.lowerBound]
    if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") { return .opensInQuote }
    if text[range].starts(with: [0xE2, 0x80]), range.count > 2 {
      let third = text[range.lowerBound + 2]
      if (0x98...0x9F).contains(third) { return .opensInQuote }
      return (0x90...0x95).contains(third) ? .opensInDash : []
    }
    if text[range].starts(with: [0xC2, 0xAB]) { return .opensInQuote }
    return (0x61...0x7A).contains(first) ? .opensSmall : []
  }

  /// What stands at the end, closing quotation marks and brackets aside.
  private func ending(_ range: Range<Int>) -> Facts.Marks {
    var marks: Facts.Marks = []
    var end = range.upperBound
    scan: while end > range.lowerBound {
      switch text[end - 1] {
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        if marks.isEmpty { marks.insert(.endsInQuote) }
        end -= 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "*"), UInt8(ascii: "_"): end -= 1
      case UInt8(ascii: ":"):
        marks.insert(.endsInColon)
        break scan
      case UInt8(ascii: "?"):
        marks.insert(.endsInQuestion)
        break scan
      case UInt8(ascii: "."):
        let dots = text[range.lowerBound..<end].suffix(3)
        marks.insert(dots.elementsEqual("...".utf8) ? .endsInEllipsis : .endsInStop)
        break scan
      case UInt8(ascii: "!"), UInt8(ascii: ";"), UInt8(ascii: ","):
        marks.insert(.endsInStop)
        break scan
      case let last where end - 3 >= range.lowerBound && text[end - 3] == 0xE2 && text[end - 2] == 0x80:
        if (0x98...0x9F).contains(last) {
          if marks.isEmpty { marks.insert(.endsInQuote) }
          end -= 3
        } else {
          if last == 0xA6 { marks.insert(.endsInEllipsis) }
          break scan
        }
      case 0x9A where end - 3 >= range.lowerBound && text[end - 3] == 0xEF && text[end - 2] == 0xBC:
        marks.insert(.endsInColon)
        break scan
      case 0xBB where end - 2 >= range.lowerBound && text[end - 2] == 0xC2:
        if marks.isEmpty { marks.insert(.endsInQuote) }
        end -= 2
      default: break scan
      }
    }
    if marks.contains(.endsInEllipsis) || endsQuotation(range) { marks.insert(.endsQuotation) }
    return marks
  }

  private func endsQuotation(_ range: Range<Int>) -> Bool {
    let tail = text[range].suffix(8)
    return tail.contains(UInt8(ascii: "\""))
      || tail.indices.dropLast(2).contains { at in
        text[at] == 0xE2 && text[at + 1] == 0x80
          && (text[at + 2] == 0x9D || text[at + 2] == 0x99 || text[at + 2] == 0xA6)
      }
  }

  private func isCapitals(_ range: Range<Int>) -> Bool {
    var capitals = 0
    for byte in text[range] {
      if (0x61...0x7A).contains(byte) { return false }
      if (0x41...0x5A).contains(byte) { capitals += 1 }
    }
    return capitals >= 3
  }

  /// Whether a full stop after three small letters is followed by a capital.
  private func hasSentenceInside(_ range: Range<Int>) -> Bool {
    guard range.count > 8 else { return false }
    for at in (range.lowerBound + 3)..<(range.upperBound - 2) {
      let mark = text[at]
      guard mark == UInt8(ascii: ".") || mark == UInt8(ascii: "!") || mark == UInt8(ascii: "?") else {
        continue
      }
      guard text[(at - 3)..<at].allSatisfy({ (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) })
      else { continue }
      var next = at + 1
      if text[next] == UInt8(ascii: "\"") { next += 1 }
      if next + 2 < range.upperBound, text[next] == 0xE2, text[next + 1] == 0x80 { next += 3 }
      guard next + 1 < range.upperBound, text[next] == 0x20 else { continue }
      let first = text[next + 1]
      if (0x41...0x5A).contains(first) || first == UInt8(ascii: "\"") || first == 0xE2 { return true }
    }
    return false
  }

  /// Whether a number, a letter or a Roman numeral with a full stop or bracket stands before the words.
  private func isNumbered(_ range: Range<Int>, _ words: HeadingWords) -> Bool {
    guard words.words.count > 1, let first = words.words.first, first.end - first.start <= 4,
      !words.words[1].before.isDisjoint(with: [.stop, .parenthesis]), words.words[1].before.contains(.space)
    else { return false }
    let bytes = text[first.start..<first.end]
    return bytes.allSatisfy { (0x30...0x39).contains($0) } || bytes.allSatisfy { "IVX".utf8.contains($0) }
      || bytes.count == 1 && bytes.allSatisfy { (0x41...0x48).contains($0 & 0xDF) }
  }

  /// The number before the first of the words that is none, part by part.
  func number(_ words: HeadingWords) -> [Int] {
    var number: [Int] = []
    for word in words.words {
      let isNext = number.isEmpty || word.before == .stop
      guard isNext, number.count < 4,
        let part = Int(String(decoding: text[word.start..<word.end], as: UTF8.self))
      else {
        return number.count > 1 || word.before.contains(.stop) || word.before.contains(.parenthesis)
          ? number : []
      }
      number.append(part)
    }
    return []
  }

  private func hasData(_ range: Range<Int>) -> Bool {
    let bytes = text[range]
    for at in bytes.indices.dropFirst() where text[at] == UInt8(ascii: "%") {
      if (0x30...0x39).contains(text[at - 1]) || text[at - 1] == 0x20 { return true }
    }
    let words = bytes.split(separator: 0x20)
    return zip(words, words.dropFirst()).contains { number, word in
      number.last.map { (0x30...0x39).contains($0) } ?? false
        && (word.starts(with: "percent".utf8) || word.starts(with: "per".utf8) && word.count == 3)
    }
      || !words.isEmpty
        && words.allSatisfy { word in
          word.allSatisfy { (0x30...0x39).contains($0) || "+-.,$".utf8.contains($0) }
        }
  }

  private static let verbs = Set(
    [
      "is", "are", "was", "were", "has", "have", "had", "will", "would", "should", "can", "cant", "isnt",
      "arent",
      "doesnt", "dont", "didnt", "wont", "must", "may", "might", "could", "make", "makes", "need", "needs",
      "means",
      "get", "gets", "does", "did", "do", "just", "shouldnt", "couldnt", "wouldnt", "cannot",
    ].map { HeadingWords.key(of: $0) })
}
