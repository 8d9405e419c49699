import Documents
import LabelSets

/// Cuts paragraphs before the labels that stand inside them, at the beginning of a sentence: “… by night. From the Left
/// Mayor Lee said …”.
struct MidLabels {
  let reading: Reading
  let grammar: HeadingGrammar
  private var text: [UInt8] { reading.text }

  /// The parts of a piece, each with the bytes it covers.
  func parts(of piece: Piece, _ own: Range<Int>) -> [Range<Int>] {
    guard piece.kind == .paragraph, own.count > 40 else { return [piece.range] }
    var cuts = turns(in: piece)
    var named: [(at: Int, naming: Naming)] = []
    text.withUnsafeBufferPointer { bytes in
      var at = own.lowerBound + 20
      while at + 6 < own.upperBound {
        // A capital after the end of a sentence, with or without a space.
        let byte = bytes[at]
        if byte &- 0x41 < 26, isSentenceStart(at, bytes) {
          if opensLabel(at, own.upperBound) { cuts.append(at) }
          if let naming = name(at, own.upperBound) { named.append((at, naming)) }
        }
        at += 1
      }
    }
    cuts += answered(named, first: named.isEmpty ? nil : name(own.lowerBound, own.upperBound))
    guard !cuts.isEmpty else { return [piece.range] }
    cuts = Set(cuts).sorted()
    let starts = [piece.range.lowerBound] + cuts
    return zip(starts, cuts + [piece.range.upperBound]).map { start, end in
      let (_, trimmed) = reading.trimmed(start, end)
      return start..<trimmed
    }
  }

  /// The lines of a paragraph, but for its first, that begin with a side's name before a colon, where two do so at least.
  private func turns(in piece: Piece) -> [Int] {
    guard piece.lines.count > 1 else { return [] }
    let turns = piece.lines.filter { number in
      let line = reading.lines[number]
      let start = line.textStart..<min(line.end, line.textStart + 60)
      guard line.count > 4, text[start].contains(UInt8(ascii: ":")) else { return false }
      let words = HeadingWords(text, start, limit: 8)
      guard let colon = words.words.dropFirst().firstIndex(where: { $0.before.contains(.colon) }) else {
        return false
      }
      let lead = HeadingWords(text, line.textStart..<words.words[colon - 1].end + 1, limit: 8)
      return grammar.naming(lead, in: text).isPlain
    }
    return turns.count > 1
      ? turns.map { reading.lines[$0].textStart }.filter { $0 > piece.range.lowerBound } : []
  }

  /// The side that words before a colon name at a place.
  private func name(_ at: Int, _ end: Int) -> Naming? {
    let words = HeadingWords(text, at..<min(end, at + 60), limit: 6)
    guard let first = words.words.first, grammar.canOpen(first),
      let colon = words.words.dropFirst().firstIndex(where: { $0.before.contains(.colon) })
    else { return nil }
    let naming = grammar.naming(HeadingWords(text, at..<words.words[colon - 1].end + 1, limit: 6), in: text)
    return naming.isPlain && naming.label?.role == .side ? naming : nil
  }

  /// The places of names that others in the paragraph answer: “Pro: … Con: …”.
  private func answered(_ named: [(at: Int, naming: Naming)], first: Naming?) -> [Int] {
    let all = [first].compactMap(\.self) + named.map(\.naming)
    return named.filter { name in
      all.contains { $0.set == name.naming.set && $0.label != name.naming.label }
    }.map(\.at)
  }

  private func isSentenceStart(_ at: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let last = bytes[at - 1]
    if last == 0x20 {
      let end = bytes[at - 2]
      return end == UInt8(ascii: ".") || end == UInt8(ascii: "!") || end == UInt8(ascii: "?")
        || end == UInt8(ascii: "\"")
        || end == 0x9D && bytes[at - 3] == 0x80
    }
    // Lines that a page ran together: “… the harbour.From the Right”.
    return last == UInt8(ascii: ".") || last == 0x9D && bytes[at - 2] == 0x80
  }

  /// Whether a wording of a side without other use begins at a place, and a text after it.
  private func opensLabel(_ at: Int, _ end: Int) -> Bool {
    let start = HeadingWords(text, at..<min(end, at + 60), limit: 2).words
    guard start.count == 2, grammar.canOpen(start[0], before: start[1]) else { return false }
    let words = HeadingWords(text, at..<min(end, at + 90), limit: 8)
    guard let opening = grammar.opening(words.words[...], after: words.after), !opening.isOpen,
      opening.count < words.words.count
    else { return false }
    let next = words.words[opening.count]
    return next.capital || next.before.contains(.colon)
  }
}
