extension Chapter {
  /// The chapter in Markdown, under a heading of level 1.
  ///
  /// - Parameter isMarked: whether a comment tells readers of exports to leave it out.
  func markdown(isMarked: Bool = true) -> [String] {
    let comment = isMarked ? "\n" + Comment([("chapter", id)]).markdown : ""
    var result = ["# " + MarkdownText.heading(title) + comment]
    var listBefore = false
    for part in parts {
      if listBefore, case .list = part { result.append(MarkdownBlock.nextList) }
      listBefore = if case .list = part { true } else { false }
      result.append(Self.markdown(part))
    }
    return result.filter { !$0.isEmpty }
  }

  private static func markdown(_ part: Part) -> String {
    switch part {
    case .heading(let words): "## " + MarkdownText.heading(words)
    case .paragraph(let words): MarkdownText.line(words)
    case .quotation(let words, let citation):
      "> \(MarkdownText.line(words))\n>\n> \(MarkdownText.line("— " + citation))"
    case .list(let items):
      items.map(MarkdownText.line).filter { !$0.isEmpty }.map { "- " + $0 }.joined(separator: "\n")
    }
  }
}
