import Documents
import Export
import TestSupport
import Testing
import Typography

@Suite("Exports, read by programs that are not ours")
struct JudgedTests {
  private let documents: [Document] = {
    var random = RandomDocuments(seed: 10)
    return (0..<60).map { _ in random.document() } + [Hostile.document] + (0..<20).map { _ in random.page() }
  }()

  @Test("CSV: a row a section, every cell as it was, and none that begins as a formula does")
  func csv() throws {
    let rows: [[String]] = try Judge.answer(
      "csv", CSVFormat(options: ExportOptions(discarded: true)).text(of: documents))
    #expect(rows[0] == ["document", "topic", "label", "words", "text"])
    let expected = documents.flatMap { document in
      document.sections.map { section in
        [document.source.path, section.topic?.text ?? "", section.label.rawValue]
          + [text(of: section), section.readingBlocks.map(\.text).joined(separator: "\n")]
      }
        + document.discarded.map {
          [document.source.path, $0.reason.words, "discarded", $0.text.text, $0.text.text]
        }
    }
    #expect(rows.count == expected.count + 1)
    for (row, expected) in zip(rows.dropFirst(), expected) {
      let cells = [row[0], row[1], row[2], row[4]]
      for (cell, expected) in zip(cells, expected) {
        #expect(!"=+-@\t\n".contains(cell.first ?? "."))
        let plain = cell.unicodeScalars.first == "'" ? String(cell.unicodeScalars.dropFirst()) : cell
        #expect(plain.utf8.elementsEqual(Printable.text(expected, for: .page, keepingLines: true).utf8))
      }
      // The numbers that a page counts are none of its words.
      #expect(Int(row[3]) == Words.count(in: expected[4]))
    }
  }

  /// The blocks with blank lines between, but for items of a list: they and what is nested in them are a line each.
  private func text(of section: Section) -> String {
    let blocks = section.readingBlocks
    let parts = blocks.indices.map { index in
      let isItem = blocks[index].kind == .item
      let isList = isItem || blocks[index].kind == .list
      let words = isList ? blocks[index].listText.plain() : blocks[index].text
      let isLast = index + 1 == blocks.count
      return words + (isLast ? "" : isItem && blocks[index + 1].kind == .item ? "\n" : "\n\n")
    }
    return parts.joined()
  }

  private struct FrontMatter: Decodable {
    var triptych: Int
    var documents: [Fields]
    var tags: [String]

    struct Fields: Decodable {
      var title, source, author, published, date, lang: String?
      var perspectives: [Perspective]?
    }
    struct Perspective: Decodable {
      var label, name: String
      var topic: String?
      var words: Int
    }
  }

  @Test(
    "CSV: what begins as a formula does behind spaces, or behind what is not seen, is none either",
    arguments: [" =1", "\u{3000}=1", "\u{200B}+1", "\n=1"])
  func formulaBehindSpaces(text: String) {
    let blocks = [Block(text: text, range: nil)]
    let section = Section(label: .body, name: "Report", role: .report, blocks: blocks)
    let csv = CSVFormat().text(of: [Document(source: Source(path: "a", ""), sections: [section])])
    #expect(csv.hasSuffix("\"'\(text)\"\r\n"))
  }

  @Test("Front matter: a YAML parser reads every field back")
  func yaml() throws {
    let answer: FrontMatter = try Judge.answer("yaml", MarkdownFormat().text(of: documents))
    #expect(answer.triptych == 1)
    #expect(answer.tags == ["common-ground", "pro"])
    #expect(answer.documents.count == documents.count)
    for (fields, document) in zip(answer.documents, documents) {
      func page(_ text: String?) -> String? { text.map { Printable.text($0, for: .page) } }
      #expect(fields.title == page(document.title?.text))
      #expect(fields.source == page(document.source.path))
      #expect(fields.author == page(document.byline?.text))
      #expect(fields.published == page(document.published?.text.text))
      #expect(fields.date == page(document.published?.iso))
      #expect(fields.lang == page(document.language))
    }
    let words = answer.documents.flatMap { $0.perspectives ?? [] }.reduce(0) { $0 + $1.words }
    let sides = documents.flatMap(\.sections).filter { $0.role == .side || $0.role == .shared }
    #expect(words >= sides.flatMap(\.readingBlocks).reduce(0) { $0 + Words.count(in: $1.text) })
  }

  @Test(
    "Markdown: pandoc finds the headings and paragraphs that cmark-gfm finds",
    arguments: ExportOptions.Layout.allCases)
  func pandoc(layout: ExportOptions.Layout) throws {
    let format = MarkdownFormat(options: ExportOptions(layout: layout, discarded: true, frontMatter: .none))
    let documents = layout == .sections ? documents : [documents[60]]
    let markdown = format.text(of: documents)
    let found: [[String]] = try Judge.answer("pandoc", markdown)
    let expected = try MarkdownTree(markdown).leaves.map { [$0.holder, $0.text] }
    #expect(found.count == expected.count)
    for (found, expected) in zip(found, expected) where plain(found) != plain(expected) {
      Issue.record("\(found), not \(expected)")
      return
    }
  }

  /// Pandoc takes white space of every kind for a space, and the last line feed of a block of code away.
  private func plain(_ leaf: [String]) -> [String] {
    leaf.map { text in
      var words = text.unicodeScalars.map { $0.properties.isWhitespace ? " " : $0 }
      words = words.enumerated().filter { $0.element != " " || $0.offset == 0 || words[$0.offset - 1] != " " }
        .map(\.element)
      while words.last == " " { words.removeLast() }
      while words.first == " " { words.removeFirst() }
      return String(String.UnicodeScalarView(words))
    }
  }

  @Test("JSON: what is written is what the schema says", arguments: [true, false])
  func schema(isArray: Bool) throws {
    let schema = PackageFolder.path + "Resources/schema/triptych-1.schema.json"
    let format = JSONFormat(shape: isArray ? .array : .object) { _ in String(repeating: "0a", count: 32) }
    let all = documents + [Examples.ferry]
    let text = isArray ? format.text(of: all) : format.text(of: [Examples.ferry])
    let problems: [String] = try Judge.answer("schema", text, file: schema)
    #expect(problems == [])
    let broken: [String] = try Judge.answer(
      "schema", text.replacing("\"role\": \"side\"", with: "\"role\": \"king\""), file: schema)
    #expect(broken.first?.contains("king") == true)
  }
}
