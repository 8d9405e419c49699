// Sentences of the article that stand in it a second time, in large letters.

extension CleanUp {
  /// Leaves out quotations whose words stand in the article's paragraphs: a third of them is enough where the page calls
  /// the element a pull quote, else most must. What such a quotation has beside it, mostly the name of who
  /// said it, goes with it.
  mutating func removePullQuotes() {
    let quotes = blocks.indices.filter { reasons[$0] == nil && mayBePullQuote(blocks[$0]) }
    guard !quotes.isEmpty else { return }
    var known: Set<UInt64> = []
    for (index, block) in blocks.enumerated() where reasons[index] == nil && isStory(block) {
      known.formUnion(Shingles(survey.draft.text(block)).hashes)
    }
    for index in quotes {
      let own = Shingles(survey.draft.text(blocks[index])).hashes
      let shared = own.count(where: known.contains)
      let isNamed = hints(around: blocks[index]).contains(.pullQuote)
      guard shared > 0, own.count >= 3 || isNamed, shared * 10 >= own.count * (isNamed ? 3 : 6) else {
        continue
      }
      for block in survey.blocks(in: quote(around: blocks[index])) where reasons[block] == nil {
        reasons[block] = .outsideArticle
      }
    }
  }

  private func mayBePullQuote(_ block: DraftBlock) -> Bool {
    guard block.measure.letters >= 20, block.measure.letters <= 400 else { return false }
    switch block.kind {
    case .quotation: return true
    case .heading: return block.measure.sentences > 0 && hints(around: block).contains(.pullQuote)
    case .paragraph: return isSetApart(block)
    case .list, .table, .code, .caption: return false
    }
  }

  /// Whether a block stands in an element that is beside the text or called a pull quote.
  private func isSetApart(_ block: DraftBlock) -> Bool {
    if survey.tree.nodes[block.element].element == .aside { return true }
    let hints = hints(around: block)
    return hints.contains(.pullQuote) || hints.contains(.sidebar)
  }

  /// Whether a block is of the text that a pull quote is taken from.
  private func isStory(_ block: DraftBlock) -> Bool {
    switch block.kind {
    case .paragraph: !isSetApart(block)
    case .list: true
    case .heading, .quotation, .table, .code, .caption: false
    }
  }

  /// The outermost element of a quotation that holds little else.
  private func quote(around block: DraftBlock) -> Int {
    var quote = block.element
    var node = survey.parent(of: quote)
    for _ in 0..<4 {
      guard let element = node, survey.measure(of: element).letters <= block.measure.letters + 120,
        [.blockquote, .figure, .aside].contains(survey.tree.nodes[element].element)
          || survey.roles.hints[element].contains(.pullQuote)
      else { break }
      quote = element
      node = survey.parent(of: element)
    }
    return quote
  }
}
