import Documents

/// Documents without what tells whose view is whose, to be read before one knows: sides are called A, B, C and stand
/// in that order, an order that follows from the sources' text and from nothing else. Headings of sides, bylines,
/// sources' names and what was set apart do not show. What the texts themselves say stays.
public struct Veil: Equatable, Sendable {
  /// The veiled documents. Texts and their ranges are as they were.
  public let documents: [Document]
  /// For each document and each of its veiled sections the section's index in the open document.
  public let sections: [[Int]]

  public init(_ documents: [Document]) {
    let letters = Self.letters(of: documents)
    let orders = documents.map { Self.order(of: $0, letters) }
    sections = orders
    self.documents = zip(documents, orders).map { document, order in
      var veiled = document
      veiled.source.path = "veiled"
      veiled.byline = nil
      veiled.discarded = []
      veiled.sections = order.map { Self.veiled(document.sections[$0], letters) }
      return veiled
    }
  }

  /// The number of each side's letter.
  private static func letters(of documents: [Document]) -> [EntryKey: Int] {
    var hash = Hash()
    for document in documents { hash.add(document.source.text) }
    var order: [EntryKey] = []
    var hashes: [EntryKey: UInt64] = [:]
    for section in documents.flatMap(\.sections) where section.role == .side {
      let key = EntryKey(section).withoutTopic
      guard hashes[key] == nil else { continue }
      var own = hash
      own.add("\(key.label) \(key.name ?? "")".utf8)
      hashes[key] = own.mixed
      order.append(key)
    }
    let sorted = order.enumerated().sorted {
      (hashes[$0.element] ?? 0, $0.offset) < (hashes[$1.element] ?? 0, $1.offset)
    }
    return Dictionary(uniqueKeysWithValues: sorted.enumerated().map { ($1.element, $0) })
  }

  /// The sections with the sides under each topic by their letters, in the places that sides have.
  private static func order(of document: Document, _ letters: [EntryKey: Int]) -> [Int] {
    let sides = document.sections.indices.filter { document.sections[$0].role == .side }
    func letter(_ section: Int) -> Int { letters[EntryKey(document.sections[section]).withoutTopic] ?? 0 }
    var order = Array(document.sections.indices)
    for topic in Set(sides.map { document.sections[$0].topic?.text }) {
      let places = sides.filter { document.sections[$0].topic?.text == topic }
      let sorted = places.sorted { (letter($0), $0) < (letter($1), $1) }
      for (place, section) in zip(places, sorted) { order[place] = section }
    }
    return order
  }

  private static func veiled(_ section: Section, _ letters: [EntryKey: Int]) -> Section {
    guard let number = letters[EntryKey(section).withoutTopic] else { return section }
    let letter = ColumnLetters.letter(number)
    var veiled = section
    veiled.label = LabelID(rawValue: letter.lowercased())
    veiled.name = letter
    veiled.heading = nil
    veiled.isReadersLabel = false
    veiled.evidence = nil
    return veiled
  }
}

/// A number from bytes: FNV-1a of 64 bits (G. Fowler, L. C. Noll, K.-P. Vo), mixed at the end as SplitMix64 does, so
/// that every byte decides about every bit.
private struct Hash {
  private var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
  }

  var mixed: UInt64 {
    var mixed = value
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
