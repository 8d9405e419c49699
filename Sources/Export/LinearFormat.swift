import Comparison
import Documents
import Layout
import Typography

/// What the reader shows, one text after the other without columns and lines: for screen readers and braille. Every
/// passage says where it stands, “Conservative 1 of 4.”, and is one line.
public struct LinearFormat: DocumentFormat {
  /// Whether the discarded parts follow each document's sections.
  public var discarded: Bool

  public init(discarded: Bool = false) { self.discarded = discarded }

  public func text(of documents: [Document]) -> String {
    let grid = Grid(documents)
    let texts = documents.indices.map { index in
      let entries = grid.entries.filter { $0.document == index && (discarded || !$0.isDiscarded) }
      return (head(of: documents[index], index, of: documents.count) + body(entries, documents[index]))
        .joined(separator: "\n\n")
    }
    return texts.joined(separator: "\n\n\n") + "\n"
  }

  // MARK: Parts

  private func head(of document: Document, _ index: Int, of count: Int) -> [String] {
    let number = count > 1 ? "Document \(index + 1) of \(count). " : ""
    let title = document.title.map { "Title: \(line($0.text))" } ?? "File: \(line(document.source.name))"
    let rest = [document.byline, document.published?.text, document.standfirst].compactMap { $0 }
    return [number + title] + rest.map { line($0.text) }
  }

  private func body(_ entries: [Entry], _ document: Document) -> [String] {
    var parts: [String] = []
    var topic: String?
    let notes = Notes(document)
    for entry in entries {
      if entry.key.topic != topic, let new = entry.key.topic { parts.append("Topic: \(line(new))") }
      topic = entry.key.topic
      parts.append(header(of: entry, document))
      for index in entry.items.indices { parts += passage(index, of: entry, document, notes) }
    }
    return parts
  }

  /// “Section: From the Left, Progressive, 201 words.”
  private func header(of entry: Entry, _ document: Document) -> String {
    let heading = entry.heading.map { document.text(at: $0) }
    let label = name(of: entry) + (entry.isReadersLabel ? " (your label)" : "")
    let saysLabel = entry.isReadersLabel || heading.map { !entry.isNamed(in: $0) } ?? true
    let names = [heading.map(line), saysLabel ? label : nil].compactMap { $0 }
    return
      "Section: \((names + [entry.words == 1 ? "1 word" : "\(entry.words) words"]).joined(separator: ", "))."
  }

  private func passage(
    _ index: Int, of entry: Entry, _ document: Document, _ notes: Notes
  ) -> [String] {
    let item = entry.items[index]
    let headings = item.headings.map { "Heading: \(line(document.text(at: $0)))" }
    guard let block = item.block else { return headings }
    var place = "\(name(of: entry)) \(index + 1) of \(entry.items.count)"
    if case .discarded(let part) = block { place += ", \(document.discarded[part].reason.words)" }
    switch item.kind {
    case .paragraph, .item, .subheading: break
    case .quotation, .list, .code, .table: place += ", \(item.kind.rawValue)"
    }
    // The place says that it is one of several; a bullet read out would say it again.
    let list = document.listText(at: block)?.plain(unbulleted: item.kind == .item)
    let text = Printable.text(list ?? document.text(at: block), for: .page, keepingLines: true)
    let own = notes.parts(at: block)
    return headings + ["\(place).\(text.contains("\n") ? "\n" : " ")\(text)"]
      + own.map { "Note: \(line(document.discarded[$0].text.text))" }
  }

  private func name(of entry: Entry) -> String {
    line(entry.role == .report && entry.key.label == .body ? "Report" : entry.name)
  }

  private func line(_ text: String) -> String { Printable.text(text, for: .page) }
}
