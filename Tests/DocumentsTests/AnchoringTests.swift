import Documents
import TestSupport
import Testing

@Suite("Finding passages again after a source was edited")
struct AnchoringTests {
  private static func document(_ paragraphs: [String]) -> Document {
    Document(
      source: Source(path: "a.txt", ""),
      sections: [
        Section(
          label: .body, name: "Report", role: .report, blocks: paragraphs.map { Block(text: $0, range: nil) })
      ])
  }

  private static func anchor(_ paragraphs: [String], _ index: Int) throws -> Anchor {
    try #require(Anchoring(document(paragraphs)).anchor(of: .block(section: 0, block: index)))
  }

  private static func find(_ anchor: Anchor, _ paragraphs: [String]) -> Anchored {
    Anchoring(document(paragraphs)).find(anchor)
  }

  private static let ferry = [
    "The council met on Monday.", "A night ferry would cost $210,000 a year.", "Forty people would board it.",
    "The council met on Monday.", "Nobody spoke against it.",
  ]

  @Test("Edits elsewhere never orphan a passage, and never move it off its words")
  func editsElsewhere() throws {
    var random = DocumentsAtRandom(seed: 5)
    var text = RandomText(seed: 6)
    for _ in 0..<300 {
      var paragraphs = (0..<random.number(1...8)).map { _ in text.paragraph() }
      if random.chance(3) { paragraphs.append(paragraphs[0]) }
      let chosen = random.number(0...paragraphs.count - 1)
      let anchor = try Self.anchor(paragraphs, chosen)
      var before = Array(paragraphs[..<chosen])
      var after = Array(paragraphs[(chosen + 1)...])
      for _ in 0..<random.number(1...5) {
        if random.chance(2) {
          Self.edit(&before, &random, &text)
        } else {
          Self.edit(&after, &random, &text)
        }
      }
      var joined = [paragraphs[chosen]]
      if random.chance(4), let last = before.popLast() { joined = ["\(last) \(joined[0])"] }
      let edited = before + joined + after
      guard case .same(.block(_, let block)) = Self.find(anchor, edited) else {
        Issue.record("\(anchor) orphaned in \(edited)")
        return
      }
      #expect(Self.holds(edited[block], anchor.quotation.exact))
    }
  }

  @Test(
    "A note on a list stays with its first item where the items are passages now, and one on an item with the list"
  )
  func lists() throws {
    let list = "- It is the last way home.\n- Nurses use it.\n- Shops stay open longer, and so do cafés."
    let items = list.split(separator: "\n").map(String.init)
    let (before, after) = (["Why it should sail.", list], ["Why it should sail."] + items)
    #expect(Self.find(try Self.anchor(before, 1), after) == .changed(.block(section: 0, block: 1)))
    #expect(Self.find(try Self.anchor(after, 2), before) == .same(.block(section: 0, block: 1)))
  }

  private static func edit(
    _ paragraphs: inout [String], _ random: inout DocumentsAtRandom, _ text: inout RandomText
  ) {
    let at = random.number(0...paragraphs.count)
    if at < paragraphs.count, random.chance(2) {
      paragraphs.remove(at: at)
    } else {
      paragraphs.insert(text.paragraph(), at: at)
    }
  }

  @Test("After an edit of its own words a passage is where half of them stand, or it is orphaned")
  func editsOfThePassage() throws {
    var random = DocumentsAtRandom(seed: 7)
    var text = RandomText(seed: 8)
    var outcomes: [String: Int] = [:]
    for _ in 0..<300 {
      var paragraphs = (0..<random.number(1...6)).map { _ in text.paragraph() }
      let chosen = random.number(0...paragraphs.count - 1)
      let anchor = try Self.anchor(paragraphs, chosen)
      var words = paragraphs[chosen].split(separator: " ").map(String.init)
      for _ in 0..<random.number(1...20) where !words.isEmpty {
        words[random.number(0...words.count - 1)] = text.word()
      }
      paragraphs[chosen] = words.joined(separator: " ")
      switch Self.find(anchor, paragraphs) {
      case .same(.block(_, let block)):
        outcomes["same", default: 0] += 1
        #expect(Self.holds(paragraphs[block], anchor.quotation.exact))
      case .changed(.block(_, let block)):
        outcomes["changed", default: 0] += 1
        let quoted = anchor.quotation.exact.split { $0.isWhitespace }
        let shared = Set(paragraphs[block].split { $0.isWhitespace }).intersection(quoted)
        #expect(!shared.isEmpty)
      case .orphaned: outcomes["orphaned", default: 0] += 1
      default: Issue.record("no block")
      }
    }
    #expect(outcomes["changed", default: 0] > 60 && outcomes["orphaned", default: 0] > 15, "\(outcomes)")
  }

  @Test("Of equal passages the one with the same neighbours is meant, wherever it has moved")
  func equalPassages() throws {
    let anchor = try Self.anchor(Self.ferry, 3)
    #expect(Self.find(anchor, Self.ferry) == .same(.block(section: 0, block: 3)))
    let longer = ["New.", "Newer."] + Self.ferry
    #expect(Self.find(anchor, longer) == .same(.block(section: 0, block: 5)))
  }

  /// A document of sections by their headings.
  private static func sides(_ sections: KeyValuePairs<String, [String]>) -> Document {
    Document(
      source: Source(path: "a.txt", ""),
      sections: sections.map { heading, paragraphs in
        Section(
          label: .other, name: heading, role: .side, heading: RangedText(heading, nil),
          blocks: paragraphs.map { Block(text: $0, range: nil) })
      })
  }

  @Test("A note never goes over to another section by likeness, but stays in its own and follows its words")
  func twins() throws {
    let (north, south) = (
      "The clerk of the north quay counted ninety letters before noon.",
      "The clerk of the south quay counted ninety letters before noon."
    )
    let before = Self.sides([
      "Pros": [north, "Nobody had asked for it."], "Cons": [south, "It is not built."],
    ])
    let anchor = try #require(Anchoring(before).anchor(of: .block(section: 0, block: 0)))
    let gone = Self.sides(["Pros": ["Nobody had asked for it."], "Cons": [south, "It is not built."]])
    #expect(Anchoring(gone).find(anchor) == .orphaned)
    let edited = Self.sides(["Cons": [south], "Pros": ["New.", north.replacing("ninety", with: "eighty")]])
    #expect(Anchoring(edited).find(anchor) == .changed(.block(section: 1, block: 1)))
    let moved = Self.sides(["Cons": [south, north]])
    #expect(Anchoring(moved).find(anchor) == .same(.block(section: 0, block: 1)))
    var old = anchor
    old.section = nil
    #expect(Anchoring(gone).find(old) == .orphaned)
    #expect(Anchoring(Self.sides([:])).find(old) == .orphaned)
  }

  @Test("A heading that was edited is found as a heading") func headings() throws {
    let anchor = try #require(
      Anchoring(Self.sides(["Why it should sail": ["So."]])).anchor(of: .heading(section: 0)))
    let edited = Self.sides([
      "Against it": ["It should sail, and why not."], "Why it should not sail": ["So."],
    ])
    #expect(Anchoring(edited).find(anchor) == .changed(.heading(section: 1)))
  }

  @Test("A figure corrected is a change; another sentence in its place is none of it")
  func changes() throws {
    let anchor = try Self.anchor(Self.ferry, 1)
    var edited = Self.ferry
    edited[1] = "A night ferry would cost $260,000 a year."
    #expect(Self.find(anchor, edited) == .changed(.block(section: 0, block: 1)))
    edited[1] = "The vote was put off."
    #expect(Self.find(anchor, edited) == .orphaned)
    #expect(Self.find(anchor, []) == .orphaned)
  }

  @Test("A long passage is quoted by its start, and what follows may change")
  func longPassages() throws {
    let long = String(repeating: "Water under the bridge. ", count: 60)
    let anchor = try Self.anchor([long], 0)
    #expect(anchor.quotation.exact.utf8.count == 400)
    #expect(Self.find(anchor, [long + "More."]) == .same(.block(section: 0, block: 0)))
  }

  @Test("Labels that a reader gave are found by their section's first words")
  func labels() throws {
    let plain = Document(
      source: Source(path: "a.txt", ""),
      sections: ["For it", "Against it"].map { name in
        Section(
          label: .other, name: name, role: .aside, heading: RangedText(name, nil),
          blocks: [Block(text: "\(name), I say.", range: nil)])
      })
    let pro = Label(id: "pro", name: "Pro", role: .side, order: 1)
    let place = try #require(plain.firstPlace(inSection: 1))
    let given = GivenLabel(pro.id, to: Anchoring(plain).anchor(of: place))
    #expect(plain.relabelled(by: [given], of: [pro]).sections.map(\.label) == [.other, "pro"])
    var swapped = plain
    swapped.sections.reverse()
    #expect(swapped.relabelled(by: [given], of: [pro]).sections.map(\.label) == ["pro", .other])
    let all = GivenLabel(pro.id, to: nil)
    #expect(plain.relabelled(by: [all], of: [pro]).sections.map(\.label) == ["pro", "pro"])
    #expect(plain.relabelled(by: [all], of: []) == plain)
  }

  /// Whether a text has another in it, byte for byte.
  private static func holds(_ text: String, _ part: String) -> Bool {
    let (text, part) = (Array(text.utf8), Array(part.utf8))
    return text.indices.contains { text[$0...].starts(with: part) }
  }
}
