import Documents

/// The notes of a document as footnotes of Markdown. Their marks begin with the number of the document, so that they are no
/// others' in a file of several.
struct MarkdownNotes {
  private let document: Document
  private let notes: Notes
  private let lead: String

  /// - Parameter number: which document of the export it is, from 1.
  init(_ document: Document, number: Int) {
    self.document = document
    notes = Notes(document)
    lead = "n\(number)-"
  }

  /// A block's Markdown with the references to notes as such: their bracket has no backslash.
  ///
  /// - Parameter text: the text of the block.
  func referring(_ markdown: String, _ text: String) -> String {
    let marks = Set(notes.marks(in: text).filter(Self.isPlain))
    if marks.isEmpty { return markdown }
    var referring = ""
    var rest = markdown[...]
    while let open = rest.utf8.firstRange(of: "\\[^".utf8) {
      referring += rest[..<open.lowerBound]
      rest = rest[open.upperBound...]
      let mark = String(rest.prefix(Self.longestMark).prefix { $0 != "]" })
      let after = rest.dropFirst(mark.count + 1)
      // At the start of a line it would define a note, and before a parenthesis or a bracket be a link.
      let isReference =
        marks.contains(mark) && !referring.isEmpty && referring.utf8.last != 0x0A
        && !["(", "[", ":"].contains(after.prefix(1))
      referring += isReference ? "[^\(lead)\(mark)]" : "\\[^"
      if isReference { rest = after }
    }
    return referring + rest
  }

  private static let longestMark = 100

  /// Whether the definitions have all that was set apart.
  var areAll: Bool {
    document.discarded.allSatisfy { $0.reason == .footnote } && definitions.count == document.discarded.count
  }

  /// The notes, each behind its mark; what goes on with one is indented.
  var definitions: [String] {
    var isOpen = false
    return document.discarded.filter { $0.reason == .footnote }.compactMap { part in
      guard let mark = Notes.definedMark(of: part.text.text) else {
        return isOpen ? "    " + MarkdownText.line(part.text.text) : nil
      }
      isOpen = Self.isPlain(mark)
      let words = part.text.text.dropFirst(mark.count + 4)
      return isOpen ? "[^\(lead)\(mark)]: \(MarkdownText.line(words))" : nil
    }
  }

  /// Whether a mark is the same in every reader's Markdown.
  private static func isPlain(_ mark: String) -> Bool {
    mark.utf8.allSatisfy { (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) || $0 == 0x2D }
  }
}
