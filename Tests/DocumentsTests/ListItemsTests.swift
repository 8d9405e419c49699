import Documents
import TestSupport
import Testing

@Suite("Items of lists as passages")
struct ListItemsTests {
  /// A list as segmentation gives it: a line for each item without what stands before its mark.
  private func list(_ source: String, _ range: Range<Int>? = nil) -> Block {
    let bytes = Array(source.utf8)
    let range = range ?? 0..<bytes.count
    var block = Block(kind: .list, text: "", range: SourceRange(range.lowerBound, range.upperBound))
    var text: [UInt8] = []
    var at = range.lowerBound
    for line in bytes[range].split(separator: 0x0A, omittingEmptySubsequences: false) {
      let words = line.drop { " \t>".utf8.contains($0) }
      if !words.isEmpty {
        if !text.isEmpty { text.append("-*0123456789".utf8.contains(words[words.startIndex]) ? 0x0A : 0x20) }
        block.origins.points.append(.init(text: text.count, source: words.startIndex))
        text += words
      }
      at += line.count + 1
    }
    block.text = String(decoding: text, as: UTF8.self)
    return block
  }

  private func items(_ source: String) -> [Block] {
    let section = Section(label: "pro", name: "Pro", role: .side, blocks: [list(source)])
    return section.withItemsAsPassages(in: Array(source.utf8)).blocks
  }

  @Test("Each item is a block with what is nested in it; a line that was wrapped stays in its item")
  func nested() {
    let source = "- It is the last\n  way home.\n  * Nurses use it.\n    - At night.\n- It costs little.\n"
    #expect(
      items(source).map(\.text) == [
        "- It is the last way home.\n* Nurses use it.\n- At night.", "- It costs little.",
      ])
    #expect(items(source).map(\.kind) == [.item, .item])
    #expect(items(source).map(\.range) == [SourceRange(0, 63), SourceRange(64, 83)])
  }

  @Test("A cell further in is no nesting; the marks of a quotation belong to their item")
  func marks() {
    #expect(items("- a\n - b\n- c").count == 3)
    #expect(items("> 1. a\n>    - b\n>\n> 2. c").map(\.text) == ["1. a\n- b", "2. c"])
    #expect(items("> 1. a\n>    - b\n>\n> 2. c").map(\.range) == [SourceRange(0, 17), SourceRange(18, 24)])
    #expect(items("- one\n\t- two\n- three").count == 2)
  }

  @Test("Lists that blank lines part are one; what stands further in after a blank line is nested")
  func together() {
    let source = "- one\n\n  - two\n\n- three\n"
    let lists = [0..<5, 7..<14, 16..<23].map { list(source, $0) }
    let section = Section(label: "pro", name: "Pro", role: .side, blocks: lists)
    let blocks = section.withItemsAsPassages(in: Array(source.utf8)).blocks
    #expect(blocks.map(\.text) == ["- one\n- two", "- three"])
    #expect(blocks.map(\.range) == [SourceRange(0, 14), SourceRange(16, 23)])
    #expect(blocks[0].origins.source(at: 8) == 11)
  }

  @Test("A section that is not mainly a list stays as it is, and so does a list of one item")
  func others() {
    let list = Block(kind: .list, text: "- a\n- b", range: nil)
    let long = Block(text: "It is the last way home.", range: nil)
    let heading = Block(kind: .subheading, text: "A long heading over it", range: nil)
    func kinds(_ blocks: [Block]) -> [Block.Kind] {
      Section(label: "pro", name: "Pro", role: .side, blocks: blocks).withItemsAsPassages(in: []).blocks.map(
        \.kind)
    }
    #expect(kinds([long, list]) == [.paragraph, .list])
    #expect(kinds([heading, list]) == [.subheading, .item, .item])
    #expect(kinds([Block(kind: .list, text: "- a", range: nil)]) == [.list])
    let two = [Block(kind: .list, text: "- a", range: nil), Block(text: "b", range: nil), list]
    #expect(kinds(two) == [.item, .paragraph, .item, .item])
  }

  @Test("Splitting loses nothing and joins back: texts, ranges, origins and styles")
  func joinsBack() throws {
    var random = SeededGenerator(seed: 13)
    for _ in 0..<2_000 {
      let source = Self.source(&random)
      let bytes = Array(source.utf8)
      var list = list(source)
      for _ in 0..<3 {
        let start = Int.random(in: 0..<max(1, list.text.utf8.count), using: &random)
        list.styles.append(StyledRange(.strong, start..<min(list.text.utf8.count, start + 5)))
      }
      list.styles.sort { $0.range.lowerBound < $1.range.lowerBound }
      list = list.withListLines(in: bytes)
      let items = list.items(startingAt: list.itemStarts, in: bytes)
      let depths = items.flatMap { ListText(.item, $0.text, $0.listLines).lines.map(\.depth) }
      #expect(depths == ListText(.list, list.text, list.listLines).lines.map(\.depth))
      try #require(items.map(\.text).joined(separator: "\n") == list.text, "\(source.debugDescription)")
      expectWhole(items, list, bytes)
    }
  }

  private func expectWhole(_ items: [Block], _ list: Block, _ source: [UInt8]) {
    var at = list.range?.start ?? 0
    var offset = 0
    for item in items {
      guard let range = item.range, range.start >= at, range.end > range.start else {
        Issue.record("\(item) begins before \(at)")
        return
      }
      #expect(source[at..<range.start].allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A })
      at = range.end
      for inner in 0..<item.text.utf8.count {
        #expect(item.origins.source(at: inner) == list.origins.source(at: offset + inner))
        let isStyled = item.styles.contains { $0.range.contains(inner) }
        #expect(isStyled == list.styles.contains { $0.range.contains(offset + inner) })
      }
      offset += item.text.utf8.count + 1
    }
    #expect(at == list.range?.end)
  }

  /// A list of short lines, nested, wrapped, quoted and parted at random.
  private static func source(_ random: inout SeededGenerator) -> String {
    let isQuoted = Bool.random(using: &random)
    var lines: [String] = []
    for _ in 0..<Int.random(in: 1...6, using: &random) {
      let indent = String(repeating: " ", count: Int.random(in: 0...4, using: &random))
      let mark = ["- ", "* ", "3. ", "", "-"].randomElement(using: &random) ?? ""
      let words = ["a", "b c", "größer", "\u{A0}x", "- - d"].randomElement(using: &random) ?? ""
      lines.append((isQuoted ? "> " : "") + indent + mark + words)
      if Bool.random(using: &random) { lines.append(isQuoted ? ">" : "") }
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    let first = lines[0].drop { $0 == " " }
    return ([String(first)] + lines.dropFirst()).joined(separator: "\n")
  }
}
