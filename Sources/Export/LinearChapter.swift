import Typography

extension Chapter {
  /// The chapter for screen readers and braille: a part a paragraph, without rules and without breaks in lines.
  public var linearText: String {
    let parts = parts.map { part in
      switch part {
      case .heading(let words): "Heading: \(line(words))"
      case .paragraph(let words): line(words)
      case .quotation(let words, let citation): "“\(line(words))” — \(line(citation))"
      case .list(let items): items.map(line).joined(separator: "\n")
      }
    }
    return (["Chapter: \(line(title))."] + parts).joined(separator: "\n\n") + "\n"
  }

  private func line(_ text: String) -> String { Printable.text(text, for: .page) }
}
