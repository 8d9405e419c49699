import Documents
import Typography

/// Documents × labels: what stands beside what.
public struct Grid: Equatable, Sendable {
  public let documents: [Document]
  /// Document by document; within one, in the order in which its labels first appear; its discarded parts last.
  public let entries: [Entry]
  /// The notes of each document.
  public let notes: [Notes]

  /// The grid of some documents.
  ///
  /// - Parameters:
  ///   - documents: what is compared, in order.
  ///   - sides: labels of sides; where a document has them, they stand in this order in the places of its sides.
  public init(_ documents: [Document], sides: [LabelID] = []) {
    self.documents = documents
    notes = documents.map(Notes.init)
    entries = documents.indices.flatMap {
      Self.inOrder(sides, Self.entries(of: documents[$0], at: $0))
    }
  }

  /// The topics, in order of first appearance; sections under none count as the topic nil.
  public var topics: [String?] {
    var seen: Set<String?> = []
    return entries.map(\.key.topic).filter { seen.insert($0).inserted }
  }

  /// Index of the entry that holds a place; nil for places in a document's head.
  public func entry(holding address: TextAddress) -> Int? {
    entries.firstIndex { entry in
      guard entry.document == address.document else { return false }
      if case .discarded = address.place { return entry.isDiscarded }
      return address.place.section.map(entry.sections.contains) ?? false
    }
  }

  /// The text at an address; empty where there is none.
  public func text(at address: TextAddress) -> String {
    documents[address.document].text(at: address.place)
  }

  /// The parts of notes to be shown under a text.
  public func notes(at address: TextAddress) -> [TextAddress] {
    notes[address.document].parts(at: address.place).map {
      TextAddress(document: address.document, place: .discarded($0))
    }
  }

  /// Entries with the sides under each topic in the order of some labels.
  private static func inOrder(_ labels: [LabelID], _ entries: [Entry]) -> [Entry] {
    if labels.isEmpty { return entries }
    var ordered = entries
    for (_, places) in Dictionary(
      grouping: entries.indices.filter { entries[$0].role == .side },
      by: {
        entries[$0].key.topic
      })
    {
      let sorted = places.sorted {
        (labels.firstIndex(of: entries[$0].key.label) ?? labels.count, $0)
          < (labels.firstIndex(of: entries[$1].key.label) ?? labels.count, $1)
      }
      for (place, entry) in zip(places, sorted) { ordered[place] = entries[entry] }
    }
    return ordered
  }

  private static func entries(of document: Document, at index: Int) -> [Entry] {
    var order: [EntryKey] = []
    var sections: [EntryKey: [Int]] = [:]
    for (number, section) in document.sections.enumerated() {
      let key = EntryKey(section)
      if sections[key] == nil { order.append(key) }
      sections[key, default: []].append(number)
    }
    var entries = order.map { Entry(document, index, key: $0, sections: sections[$0] ?? []) }
    if !document.discarded.isEmpty { entries.append(Entry(discardedOf: document, index)) }
    return entries
  }
}

extension Entry {
  fileprivate init(_ document: Document, _ index: Int, key: EntryKey, sections: [Int]) {
    let first = document.sections[sections[0]]
    let oneHeading = sections.count == 1 || first.role == .side || first.role == .shared
    heading = oneHeading && first.heading != nil ? .heading(section: sections[0]) : nil
    (items, words) = Self.items(of: document, sections, headed: heading)
    self.document = index
    self.key = key
    role = first.role
    name = first.name
    isReadersLabel = sections.contains { document.sections[$0].isReadersLabel }
    self.sections = sections
  }

  fileprivate init(discardedOf document: Document, _ index: Int) {
    self.document = index
    key = .discarded
    role = .aside
    name = "Discarded"
    isReadersLabel = false
    sections = []
    heading = nil
    items = document.discarded.indices.map {
      let text = document.discarded[$0].text.text
      return Item(headings: [], block: .discarded($0), kind: .paragraph, bytes: text.utf8.count)
    }
    words = document.discarded.reduce(0) { $0 + Words.count(in: $1.text.text) }
  }

  private static func items(
    of document: Document, _ sections: [Int], headed: TextPlace?
  ) -> (items: [Item], words: Int) {
    var items: [Item] = []
    var words = 0
    var headings: [TextPlace] = []
    var headingBytes = 0
    func add(_ block: TextPlace?, _ kind: Block.Kind, _ bytes: Int) {
      items.append(Item(headings: headings, block: block, kind: kind, bytes: bytes + headingBytes))
      (headings, headingBytes) = ([], 0)
    }
    for section in sections {
      if let text = document.sections[section].heading?.text, headed != .heading(section: section) {
        headings.append(.heading(section: section))
        headingBytes += text.utf8.count
        words += Words.count(in: text)
      }
      for block in document.sections[section].readingBlocks {
        let place = TextPlace.block(section: section, block: block.first)
        words += Words.count(in: block.text)
        if block.kind == .subheading {
          headings.append(place)
          headingBytes += block.text.utf8.count
        } else {
          add(place, block.kind, block.text.utf8.count)
        }
      }
    }
    if !headings.isEmpty { add(nil, .subheading, 0) }
    return (items, words)
  }
}
