import Documents
import Typography

/// CSV as RFC 4180 has it, a row for each section: document, topic, label, words, text. The first row names the
/// columns. Every text stands in double quotes.
///
/// Programs that calculate take a cell for a formula if it begins with one of `= + - @`, and some leave out spaces before
/// that. Such a cell gets an apostrophe before it, as does one that begins with an apostrophe: who reads the file back
/// takes one off.
public struct CSVFormat: DocumentFormat {
  public var options: ExportOptions

  public init(options: ExportOptions = ExportOptions()) { self.options = options }

  public func text(of documents: [Document]) -> String {
    let rows = options.selected(documents).flatMap(self.rows)
    return (["document,topic,label,words,text"] + rows).map { $0 + "\r\n" }.joined()
  }

  private func rows(of document: Document) -> [String] {
    let name = (document.source.original?.path ?? document.source.path).printedName
    let sections = document.sections.map { section in
      let words = Words.count(in: section.blocksAsText(counted: false))
      return row(name, section.topic?.text ?? "", section.label.rawValue, words, section.blocksAsText())
    }
    return sections
      + document.discarded.map { part in
        row(name, part.reason.words, "discarded", Words.count(in: part.text.text), part.text.text)
      }
  }

  private func row(
    _ document: String, _ topic: String, _ label: String, _ words: Int, _ text: String
  ) -> String {
    let cells = [cell(document), cell(topic), cell(label), String(words), cell(text)]
    return cells.joined(separator: ",")
  }

  private static let defused: Set<Unicode.Scalar> = ["=", "+", "-", "@", "'", "\t", "\n", "＝", "＋", "－", "＠"]

  private func cell(_ text: String) -> String {
    let text = Printable.text(text, for: .page, keepingLines: true)
    let seen = text.unicodeScalars.first { scalar in
      Self.defused.contains(scalar)
        || !scalar.properties.isWhitespace && !scalar.properties.isDefaultIgnorableCodePoint
    }
    let start = seen.map(Self.defused.contains) == true ? "'" : ""
    let doubled = text.utf8.split(separator: UInt8(ascii: "\""), omittingEmptySubsequences: false)
      .map { String(Substring($0)) }.joined(separator: "\"\"")
    return "\"\(start)\(doubled)\""
  }
}
