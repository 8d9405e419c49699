import Typography

extension Chapter {
  /// The chapter for screen readers and braille: a part a paragraph, without rules and without breaks in lines.
  public var linearText: String {
    let parts = parts.map { part in
      switch part {
      case .heading(let words): "Heading: \(Printable.text(words))"
      case .paragraph(let words): Printable.text(words)
      case .quotation(let words, let citation): "“\(Printable.text(words))” — \(Printable.text(citation))"
      case .list(let items): items.map { Printable.text($0) }.joined(separator: "\n")
      }
    }
    return (["Chapter: \(Printable.text(title))."] + parts).joined(separator: "\n\n") + "\n"
  }
}
