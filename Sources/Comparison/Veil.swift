import Documents

/// Documents without what tells whose view is whose, to be read before one knows: sides are called A, B, C and stand
/// in that order, which follows from the sources' text and from nothing else. Headings of sides, bylines, sources'
/// names and what was set apart do not show. What the texts themselves say stays.
public struct Veil: Equatable, Sendable {
  /// The documents with the veil over them: sections, their texts and addresses are as they were.
  public let documents: [Document]
  /// The labels under which the veil has the sides, in order: A, B, C.
  public let sides: [LabelID]
  /// What the sides are called without it, in that order.
  public let names: [String]

  /// What each side is, in that order.
  private let keys: [EntryKey]

  /// Lays the veil over documents.
  ///
  /// - Parameters:
  ///   - documents: what the veil is laid over.
  ///   - other: the veil that was over them before they changed: its sides keep their letters.
  public init(_ documents: [Document], like other: Veil? = nil) {
    let known = other?.keys ?? []
    keys = known + Self.order(documents).filter { !known.contains($0) }
    let letters = Dictionary(uniqueKeysWithValues: keys.enumerated().map { ($1, Self.letter($0)) })
    sides = keys.indices.map { Self.label(Self.letter($0)) }
    names = keys.enumerated().map { number, key in
      documents.lazy.flatMap(\.sections).first { EntryKey($0).withoutTopic == key }?.name
        ?? other?.names[number] ?? ""
    }
    self.documents = documents.map { document in
      var veiled = document
      veiled.source.path = "veiled"
      veiled.source.original = nil
      veiled.byline = nil
      veiled.discarded = []
      for (index, section) in document.sections.enumerated() where section.role == .side {
        guard let letter = letters[EntryKey(section).withoutTopic] else { continue }
        Self.lay(over: &veiled.sections[index], letter)
      }
      return veiled
    }
  }

  /// The documents with their sides in the order A, B, C, where that of the sections is the order of the page, and without
  /// links, whose addresses say whose pages they are.
  public var documentsInOrder: [Document] {
    documents.map { document in
      var ordered = document
      ordered.pageLinks = []
      let places = Dictionary(
        grouping: document.sections.indices.filter { document.sections[$0].role == .side },
        by: { document.sections[$0].topic?.text })
      for sections in places.values {
        let sorted = sections.sorted { (letter(document, $0), $0) < (letter(document, $1), $1) }
        for (place, section) in zip(sections, sorted) { ordered.sections[place] = document.sections[section] }
      }
      return ordered
    }
  }

  private func letter(_ document: Document, _ section: Int) -> Int {
    sides.firstIndex(of: document.sections[section].label) ?? sides.count
  }

  private static func lay(over section: inout Section, _ letter: String) {
    section.label = label(letter)
    section.name = letter
    section.heading = nil
    section.isReadersLabel = false
    section.evidence = nil
  }

  /// The sides of documents in the order of the veil.
  private static func order(_ documents: [Document]) -> [EntryKey] {
    var hash = Hash()
    for document in documents { hash.add(document.source.text) }
    var hashes: [EntryKey: UInt64] = [:]
    var keys: [EntryKey] = []
    for section in documents.flatMap(\.sections) where section.role == .side {
      let key = EntryKey(section).withoutTopic
      if hashes[key] != nil { continue }
      var own = hash
      own.add("\(key.label) \(key.name ?? "")".utf8)
      hashes[key] = own.mixed
      keys.append(key)
    }
    return keys.enumerated().sorted {
      (hashes[$0.element] ?? 0, $0.offset) < (hashes[$1.element] ?? 0, $1.offset)
    }.map(\.element)
  }

  private static func label(_ letter: String) -> LabelID { LabelID(rawValue: letter.lowercased()) }

  /// A to Z, then two letters, and so on.
  private static func letter(_ number: Int) -> String {
    let letter = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(number % 26)))
    return number < 26 ? letter : self.letter(number / 26 - 1) + letter
  }
}

extension EntryKey {
  /// What is the same side under every topic.
  fileprivate var withoutTopic: EntryKey { EntryKey(topic: nil, label: label, name: name) }
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
