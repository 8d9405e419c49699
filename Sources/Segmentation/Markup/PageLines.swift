/// Finds the lines that printing added to a text: running heads with page numbers, what stands under them, and
/// watermarks inside sentences.
struct PageLines {
  let text: [UInt8]
  let lines: [TextLine]
  /// For each line, whether it belongs to the page and not to the text; empty where none does.
  private(set) var flags: [Bool] = []

  /// A line with a page number at one end: its words' hash, and the number.
  struct Folio {
    var line: Int
    var words: UInt64
    var number: Int
  }

  init(_ text: [UInt8], _ lines: [TextLine]) {
    self.text = text
    self.lines = lines
    let folios = accepted(lines.indices.compactMap(folio))
    let under = heads(under: folios)
    let marks = watermarks() + numbers() + tightFolios() + aroundFeeds()
    guard !folios.isEmpty || !marks.isEmpty else { return }
    flags = [Bool](repeating: false, count: lines.count)
    for line in folios.map(\.line) + under + marks { flags[line] = true }
  }

  // MARK: Running heads

  func folio(_ index: Int) -> Folio? {
    let line = lines[index]
    guard line.count >= 6, line.count <= 120 else { return nil }
    let digits = text[line.text].prefix { Self.isDigit($0) }
    if (1...4).contains(digits.count), gap(after: digits.endIndex, line.end) >= 3 {
      return folio(index, line, number: digits, words: digits.endIndex..<line.end)
    }
    let last = text[line.text].reversed().prefix { Self.isDigit($0) }.count
    let start = line.end - last
    let words = line.textStart..<beforePage(start, line.textStart)
    if (1...4).contains(last), gap(before: words.upperBound, line.textStart) >= 3 {
      return folio(index, line, number: text[start..<line.end], words: words)
    }
    return nil
  }

  /// Where the word “page” before a number begins; the number's place where there is none.
  private func beforePage(_ number: Int, _ limit: Int) -> Int {
    let start = number - 5
    guard start > limit, text[number - 1] == 0x20,
      text[start..<(number - 1)].elementsEqual("page".utf8)
        || text[start..<(number - 1)].elementsEqual("Page".utf8)
    else { return number }
    return start
  }

  /// The short lines of a page's number and words close to it, “5 Votes at 16”, “LRB-3”, “Page 2 of 9”: those whose
  /// words come again with the number after.
  private func tightFolios() -> [Int] {
    let found = lines.indices.compactMap(tightFolio)
    var numbers: [UInt64: [Int: Int]] = [:]
    for folio in found { numbers[folio.words, default: [:]][folio.number] = folio.line }
    return found.filter { folio in
      let others = numbers[folio.words] ?? [:]
      let beside = [others[folio.number - 1], others[folio.number + 1]].compactMap(\.self)
      return beside.contains { abs($0 - folio.line) >= Self.shortestPage }
    }.map(\.line)
  }

  private func tightFolio(_ index: Int) -> Folio? {
    let line = lines[index]
    guard line.count >= 3, line.count <= 120 else { return nil }
    if let page = pageAtEnd(index, line) { return page }
    guard line.count <= 60 else { return nil }
    let isFirst = Self.isDigit(text[line.textStart])
    guard let start = line.text.first(where: { Self.isDigit(text[$0]) }) else { return nil }
    let digits = text[start..<line.end].prefix { Self.isDigit($0) }
    let (lead, rest) = (line.textStart..<start, digits.endIndex..<line.end)
    guard digits.count <= 4, isFirst ? hasWords(rest) : isPageLead(lead) else { return nil }
    let words = hash(lead) &+ 31 &* hash(rest)
    return Folio(line: index, words: words, number: digits.reduce(0) { $0 * 10 + Int($1 - 0x30) })
  }

  /// A line that ends in “Page: 4 of 6” or “Page 4”.
  private func pageAtEnd(_ index: Int, _ line: TextLine) -> Folio? {
    let bytes = text[line.text]
    let word = Array("page".utf8)
    guard
      let at = bytes.indices.dropLast(word.count).last(where: { start in
        bytes[start...].prefix(word.count).elementsEqual(word) { $0 | 0x20 == $1 }
      }), at + 14 >= bytes.endIndex - 4
    else { return nil }
    let rest = bytes[(at + word.count)...].drop { $0 == 0x20 || $0 == UInt8(ascii: ":") }
    let digits = rest.prefix { Self.isDigit($0) }
    guard !digits.isEmpty, digits.count <= 4 else { return nil }
    return Folio(
      line: index, words: hash(line.textStart..<at), number: digits.reduce(0) { $0 * 10 + Int($1 - 0x30) })
  }

  /// Whether the words after a page's number are words, and no list's item: “5 Votes at 16”, not “5. Votes”.
  private func hasWords(_ range: Range<Int>) -> Bool {
    range.count >= 4 && text[range.lowerBound] == 0x20 && text[range.lowerBound + 1] | 0x20 >= 0x61
      && text[range.lowerBound + 1] | 0x20 <= 0x7A
  }

  /// Whether what stands before a number says that it is a page's: “Page ”, “LRB-”, “- ”.
  private func isPageLead(_ range: Range<Int>) -> Bool {
    let lead = text[range]
    return ["-", "- ", "page ", "Page ", "PAGE "].contains { lead.elementsEqual($0.utf8) }
      || lead.last == UInt8(ascii: "-") && lead.count <= 12
        && lead.dropLast().allSatisfy { $0 >= 0x41 && $0 <= 0x5A }
  }

  /// The numbers that stand alone and centred, and go on from one to the next: those of pages.
  private func numbers() -> [Int] {
    let alone = lines.indices.compactMap { index -> Folio? in
      let line = lines[index]
      guard line.indent >= Self.centred, (1...4).contains(line.count),
        text[line.text].allSatisfy(Self.isDigit)
      else { return nil }
      return Folio(line: index, words: 0, number: text[line.text].reduce(0) { $0 * 10 + Int($1 - 0x30) })
    }
    return alone.indices.filter { index in
      let number = alone[index].number
      return index > 0 && alone[index - 1].number + 1 == number
        || index + 1 < alone.count && alone[index + 1].number == number + 1
    }.map { alone[$0].line }
  }

  private func folio(_ index: Int, _ line: TextLine, number: ArraySlice<UInt8>, words: Range<Int>) -> Folio? {
    guard text[words].contains(where: { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }) else { return nil }
    return Folio(line: index, words: hash(words), number: number.reduce(0) { $0 * 10 + Int($1 - 0x30) })
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private func gap(after start: Int, _ end: Int) -> Int { text[start..<end].prefix { $0 == 0x20 }.count }

  private func gap(before end: Int, _ start: Int) -> Int {
    text[start..<end].reversed().prefix { $0 == 0x20 }.count
  }

  /// FNV-1a of the bytes that are no spaces.
  private func hash(_ range: Range<Int>) -> UInt64 {
    text[range].reduce(0xcbf2_9ce4_8422_2325) { $1 == 0x20 ? $0 : ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }

  /// The folios that stand apart from each other, as no table's rows do, and whose words come again or whose
  /// numbers go on.
  private func accepted(_ folios: [Folio]) -> [Folio] {
    let apart = folios.indices.filter { index in
      (index == 0 || folios[index].line - folios[index - 1].line >= Self.shortestPage)
        && (index + 1 == folios.count || folios[index + 1].line - folios[index].line >= Self.shortestPage)
    }.map { folios[$0] }
    var counts: [UInt64: Int] = [:]
    for folio in apart { counts[folio.words, default: 0] += 1 }
    let isAlone = apart.count < 2
    return apart.indices.filter { index in
      let number = apart[index].number
      return !isAlone
        && (counts[apart[index].words] ?? 0 > 1 || index > 0 && apart[index - 1].number + 1 == number
          || index + 1 < apart.count && apart[index + 1].number == number + 1)
    }.map { apart[$0] }
  }

  /// The short centred lines next under the folios.
  private func heads(under folios: [Folio]) -> [Int] {
    folios.compactMap { folio in
      let limit = min(lines.count, folio.line + 4)
      guard let next = ((folio.line + 1)..<limit).first(where: { !lines[$0].isBlank }) else { return nil }
      let line = lines[next]
      let standsApart = next + 1 >= lines.count || lines[next + 1].isBlank
      return standsApart && line.count <= 80 && line.indent >= Self.centred ? next : nil
    }
  }

  private static let shortestPage = 5
  private static let centred = 8

  // MARK: Watermarks

  /// Short lines of capitalised words that stand inside a wrapped sentence, and other lines that begin them.
  private func watermarks() -> [Int] {
    guard lines.count > 4 else { return [] }
    let inside = (1..<(lines.count - 1)).filter(interrupts)
    let known = Set(inside.map { hash(lines[$0].text) })
    guard !known.isEmpty else { return [] }
    let starts = Set(inside.flatMap { wordEnds($0).map { hash(lines[$0.0].textStart..<$0.1) } })
    let found = lines.indices.filter { index in
      let line = lines[index]
      guard line.count >= 8, line.count <= 60, isCapitalised(line) else { return false }
      return known.contains(hash(line.text)) || starts.contains(hash(line.text))
    }
    return found.count > 1 ? found : []
  }

  /// The places in a line after its second word and each word after that.
  private func wordEnds(_ index: Int) -> [(Int, Int)] {
    let line = lines[index]
    return line.text.filter { text[$0] == 0x20 }.dropFirst().map { (index, $0) }
  }

  private func interrupts(_ index: Int) -> Bool {
    let line = lines[index]
    let (before, after) = (lines[index - 1], lines[index + 1])
    guard line.count >= 8, line.count <= 60, !before.isBlank, !after.isBlank, before.count >= 40,
      line.count + 12 <= before.count
    else { return false }
    let first = text[after.textStart]
    let last = text[before.end - 1]
    guard first >= 0x61 && first <= 0x7A, last | 0x20 >= 0x61 && last | 0x20 <= 0x7A || last == 0x2D else {
      return false
    }
    return isCapitalised(line)
  }

  /// Whether a line is two or more words, each with a capital and of letters alone.
  private func isCapitalised(_ line: TextLine) -> Bool {
    let words = text[line.text].split(separator: 0x20)
    return words.count >= 2 && words.count <= 8
      && words.allSatisfy { word in
        word.first.map { $0 >= 0x41 && $0 <= 0x5A } == true
          && word.allSatisfy { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }
      }
  }
}
