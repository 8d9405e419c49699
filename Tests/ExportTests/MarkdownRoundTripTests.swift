import Documents
import TestSupport
import Testing
import Typography

@testable import Export

@Suite("Markdown, read back by cmark-gfm")
struct MarkdownRoundTripTests {
  @Test("Text full of Markdown's own marks is shown as it is")
  func marks() throws {
    var random = RandomDocuments(seed: 1)
    let documents = (0..<1_500).map { _ in random.document() }
    let markdown = MarkdownFormat(options: ExportOptions(discarded: true)).text(of: documents)
    let found = try MarkdownTree(withoutFrontMatter(markdown)).leaves
    let expected = documents.flatMap(leaves)
    #expect(found.count == expected.count)
    for (index, (found, expected)) in zip(found, expected).enumerated() where found != expected {
      Issue.record("leaf \(index): \(found), not \(expected)")
      break
    }
  }

  @Test("Links lead where they led, and their text is shown as it is")
  func links() throws {
    var random = RandomDocuments(seed: 11)
    let documents = (0..<1_000).map { _ in random.page() }
    let markdown = MarkdownFormat(options: ExportOptions(frontMatter: .none)).text(of: documents)
    let tree = try MarkdownTree(markdown)
    let expected = documents.flatMap { document in
      var plain = document
      plain.discarded = []
      return leaves(of: plain)
    }
    #expect(tree.leaves.count == expected.count)
    for (index, (found, expected)) in zip(tree.leaves, expected).enumerated() where found != expected {
      Issue.record("leaf \(index): \(found), not \(expected)")
      break
    }
    // Addresses in the text are links too.
    let addresses = Set(documents.flatMap(\.pageLinks).map(\.link.address))
    let found = tree.destinations.filter(addresses.contains)
    #expect(Set(found) == addresses)
    #expect(found.count > documents.count)
  }

  @Test("Every string of the front matter reads back as it is")
  func frontMatter() throws {
    var random = RandomDocuments(seed: 2)
    for _ in 0..<1_000 {
      let document = random.document()
      let lines = MarkdownFormat().text(of: [document]).split(separator: "\n").prefix { $0 != "# " }
      let title = try #require(lines.first { $0.hasPrefix("title: ") })
      #expect(unquoted(title.dropFirst(7)) == Printable.text(document.title?.text ?? "", for: .page))
    }
  }

  /// What follows the second fence.
  private func withoutFrontMatter(_ markdown: String) -> String {
    let fence = markdown.utf8.indices.dropFirst(4).first { markdown.utf8[$0...].starts(with: "\n---\n".utf8) }
    return fence.map { String(markdown.utf8[$0...].dropFirst(5)) ?? "" } ?? markdown
  }

  /// A YAML string in double quotes, undone; nil where it is not well formed.
  private func unquoted(_ quoted: Substring) -> String? {
    var scalars = quoted.unicodeScalars[...]
    guard scalars.popFirst() == "\"" else { return nil }
    var text = String.UnicodeScalarView()
    while let scalar = scalars.popFirst(), scalar != "\"" {
      let isEscape = scalar == "\\"
      guard let kept = isEscape ? scalars.popFirst() : scalar else { return nil }
      guard !isEscape || kept == "\"" || kept == "\\" else { return nil }
      text.append(kept)
    }
    return scalars.isEmpty ? String(text) : nil
  }

  private func leaves(of document: Document) -> [MarkdownTree.Leaf] {
    var leaves = [leaf("heading 1", document.title?.text ?? "")]
    if let standfirst = document.standfirst { leaves += shown(leaf("paragraph", standfirst.text)) }
    for section in document.sections {
      leaves.append(leaf("heading 2", heading(of: section)))
      leaves += section.blocks.flatMap(self.leaves)
    }
    guard !document.discarded.isEmpty else { return leaves }
    return leaves + [leaf("heading 2", "Discarded")]
      + document.discarded.map { leaf("item", "\($0.reason.words): \($0.text.text)") }
  }

  private func heading(of section: Section) -> String {
    var heading = section.heading?.text ?? section.name
    if section.isReadersLabel {
      heading += section.heading == nil ? " (your label)" : " (\(section.name), your label)"
    }
    return (section.topic.map { "\($0.text) — " } ?? "") + heading
  }

  private func leaves(of block: Block) -> [MarkdownTree.Leaf] {
    switch block.kind {
    case .paragraph: shown(leaf("paragraph", block.text))
    case .quotation: shown(leaf("quotation", block.text))
    case .subheading: [leaf("heading 3", block.text)]
    case .code:
      [.init(holder: "code_block", text: Printable.text(block.text, for: .page, keepingLines: true) + "\n")]
    case .list, .item: ListText(block.kind, block.text, block.listLines).lines.flatMap(self.leaves)
    case .table:
      lines(of: block).flatMap { $0.split(separator: " | ").map { leaf("table_cell", String($0)) } }
    }
  }

  /// Letters and Roman figures that count are words in Markdown.
  private func leaves(of line: ListText.Line) -> [MarkdownTree.Leaf] {
    let words = leaf("item", String(line.words))
    let isWord = line.isCounted && !line.mark.contains(where: \.isNumber)
    return shown(words).map { isWord ? leaf("item", "\(line.mark) \($0.text)") : $0 }
  }

  private func lines(of block: Block) -> [Substring] { block.text.split(separator: "\n") }

  private func shown(_ leaf: MarkdownTree.Leaf) -> [MarkdownTree.Leaf] { leaf.text.isEmpty ? [] : [leaf] }

  /// A leaf with the text as a page shows it: printable, without blanks at its ends.
  private func leaf(_ holder: String, _ text: String) -> MarkdownTree.Leaf {
    var text = Printable.text(text, for: .page).unicodeScalars[...]
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return .init(holder: holder, text: String(text))
  }
}
