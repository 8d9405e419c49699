/// Makes the anchors of a document's texts, and finds what they quote.
public struct Anchoring: Sendable {
  private let texts: [PlacedText]
  /// The sections by their topics and headings.
  private let sections: [String]

  public init(_ document: Document) {
    sections = document.sections.map { "\($0.topic?.text ?? "")\n\($0.heading?.text ?? "")" }
    texts = document.texts(includingDiscarded: true).filter { text in
      switch text.place {
      case .heading, .block, .discarded: true
      default: false
      }
    }
  }

  /// The longest quotation, in bytes.
  private static let longest = 400
  /// How many scalars around the quotation are kept.
  private static let surroundings = 32
  /// How far from its position an edited text is looked for, in texts either way.
  private static let reach = 1000

  /// The anchor of the text at a place; nil where none stands.
  public func anchor(of place: TextPlace) -> Anchor? {
    texts.firstIndex { $0.place == place }.map(anchor)
  }

  private func anchor(at position: Int) -> Anchor {
    let exact = Self.opening(of: texts[position].text)
    let around = surroundings(of: Occurrence(text: position, range: 0..<exact.utf8.count))
    return Anchor(
      position: position, quotation: Quotation(prefix: around.before, exact: exact, suffix: around.after),
      section: texts[position].place.section.map { sections[$0] })
  }

  /// Finds what an anchor quotes. Where the words stand more than once the words around them decide, then the
  /// position.
  public func find(_ anchor: Anchor) -> Anchored {
    let exact = Array(anchor.quotation.exact.utf8)
    guard !exact.isEmpty else { return .orphaned }
    if let place = unmoved(anchor) { return .same(place) }
    let found = texts.indices.flatMap { text in
      Self.offsets(of: exact, in: texts[text].text).map {
        Occurrence(text: text, range: $0..<$0 + exact.count)
      }
    }
    let best = found.max { ranks($0, below: $1, for: anchor) }
    return best.map { .same(texts[$0.text].place) } ?? taken(apart: anchor) ?? edited(anchor) ?? .orphaned
  }

  /// Where an anchor's text stands if nothing has changed around it: then no other text need be looked at.
  private func unmoved(_ anchor: Anchor) -> TextPlace? {
    guard texts.indices.contains(anchor.position) else { return nil }
    return self.anchor(at: anchor.position) == anchor ? texts[anchor.position].place : nil
  }

  // MARK: Quoted words

  /// Words in one of the texts.
  private struct Occurrence {
    var text: Int
    /// In UTF-8.
    var range: Range<Int>
  }

  private func ranks(_ one: Occurrence, below other: Occurrence, for anchor: Anchor) -> Bool {
    let (mine, others) = (likeness(of: one, to: anchor.quotation), likeness(of: other, to: anchor.quotation))
    if mine != others { return mine < others }
    return abs(one.text - anchor.position) > abs(other.text - anchor.position)
  }

  /// How many scalars around an occurrence are those around the quotation.
  private func likeness(of occurrence: Occurrence, to quotation: Quotation) -> Int {
    let around = surroundings(of: occurrence)
    func common(_ one: some Collection<Unicode.Scalar>, _ other: some Collection<Unicode.Scalar>) -> Int {
      zip(one, other).prefix { $0 == $1 }.count
    }
    return common(around.before.unicodeScalars.reversed(), quotation.prefix.unicodeScalars.reversed())
      + common(around.after.unicodeScalars, quotation.suffix.unicodeScalars)
  }

  /// What stands before and after: the texts follow each other with a space between them.
  private func surroundings(of occurrence: Occurrence) -> (before: String, after: String) {
    let text = texts[occurrence.text].text.utf8
    var before = String(decoding: text.prefix(occurrence.range.lowerBound), as: UTF8.self)
    var after = String(decoding: text.dropFirst(occurrence.range.upperBound), as: UTF8.self)
    var (above, below) = (occurrence.text - 1, occurrence.text + 1)
    while before.unicodeScalars.count < Self.surroundings, above >= 0 {
      before = texts[above].text + " " + before
      above -= 1
    }
    while after.unicodeScalars.count < Self.surroundings, below < texts.count {
      after += " " + texts[below].text
      below += 1
    }
    return (
      String(String.UnicodeScalarView(before.unicodeScalars.suffix(Self.surroundings))),
      String(String.UnicodeScalarView(after.unicodeScalars.prefix(Self.surroundings)))
    )
  }

  /// The start of a text that is quoted, no scalar cut.
  private static func opening(of text: String) -> String {
    var bytes = 0
    let scalars = text.unicodeScalars.prefix { scalar in
      bytes += scalar.utf8.count
      return bytes <= longest
    }
    return String(scalars)
  }

  /// Where bytes begin in a text; occurrences do not overlap.
  private static func offsets(of bytes: [UInt8], in text: String) -> [Int] {
    var text = text
    return text.withUTF8 { text in
      var offsets: [Int] = []
      var at = 0
      while at + bytes.count <= text.count {
        if text[at] == bytes[0], text[at..<at + bytes.count].elementsEqual(bytes) {
          offsets.append(at)
          at += bytes.count
        } else {
          at += 1
        }
      }
      return offsets
    }
  }

  // MARK: Edited words

  /// The text near the position that shares most words with the quotation, at least half, in the same section: sides that
  /// answer each other are full of sentences that are alike, and a note must not go over to the other side.
  private func edited(_ anchor: Anchor) -> Anchored? {
    let words = Self.words(of: anchor.quotation.exact)
    let near = texts.indices.clamped(to: anchor.position - Self.reach..<anchor.position + Self.reach)
    var best: (text: Int, likeness: Double)?
    let own = near.filter { isInSection(of: anchor, texts[$0].place) }
    for text in own.sorted(by: { abs($0 - anchor.position) < abs($1 - anchor.position) }) {
      let likeness = Self.likeness(words, Self.words(of: Self.opening(of: texts[text].text)))
      if likeness >= 0.5, likeness > best?.likeness ?? 0 { best = (text, likeness) }
    }
    return best.map { .changed(texts[$0.text].place) }
  }

  /// Whether a place is in a section of the anchor's topic and heading; of an anchor that does not say them, in the one at
  /// its position. A heading that was edited is one wherever it stands.
  private func isInSection(of anchor: Anchor, _ place: TextPlace) -> Bool {
    guard let name = anchor.section else {
      return texts[min(max(0, anchor.position), texts.count - 1)].place.section == place.section
    }
    if let section = place.section, sections[section] == name { return true }
    guard case .heading = place else { return false }
    return name.split(separator: "\n").last.map(String.init) == anchor.quotation.exact
  }

  /// The text nearest to the position that the first lines of the quotation are: an item of a list that was one passage.
  private func taken(apart anchor: Anchor) -> Anchored? {
    let exact = anchor.quotation.exact.utf8
    guard exact.contains(0x0A) else { return nil }
    let found = texts.indices.filter { index in
      let text = texts[index].text.utf8
      return !text.isEmpty && exact.starts(with: text) && exact.dropFirst(text.count).first == 0x0A
    }
    return found.min { abs($0 - anchor.position) < abs($1 - anchor.position) }
      .map { .changed(texts[$0].place) }
  }

  private static func words(of text: String) -> [Substring: Int] {
    text.split { $0.isWhitespace }.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }

  /// Dice's coefficient: the share of both that they have in common, 0 to 1.
  private static func likeness(_ one: [Substring: Int], _ other: [Substring: Int]) -> Double {
    let common = one.reduce(0) { $0 + min($1.value, other[$1.key] ?? 0) }
    let total = one.values.reduce(0, +) + other.values.reduce(0, +)
    return total == 0 ? 0 : Double(2 * common) / Double(total)
  }
}
