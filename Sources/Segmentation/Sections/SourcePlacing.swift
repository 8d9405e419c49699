import Documents

/// Takes a document from the text that is shown back to its source.
struct SourcePlacing {
  private let source: Source
  private let shown: ShownText

  init(_ source: Source, _ shown: ShownText) {
    self.source = source
    self.shown = shown
  }

  /// The document with every range and origin in the source.
  func placed(_ document: Document) -> Document {
    var document = document
    document.source = source
    document.title = document.title.map(placed)
    document.standfirst = document.standfirst.map(placed)
    document.byline = document.byline.map(placed)
    document.published = document.published.map { PublishedDate(placed($0.text), iso: $0.iso) }
    document.sections = document.sections.map(placed)
    document.discarded = document.discarded.map {
      Discarded($0.reason, placed($0.text), $0.evidence.map(placed))
    }
    return document
  }

  private func placed(_ section: Section) -> Section {
    var section = section
    section.topic = section.topic.map(placed)
    section.heading = section.heading.map(placed)
    section.evidence = section.evidence.map(placed)
    for index in section.blocks.indices {
      section.blocks[index].origins = placed(
        section.blocks[index].origins, length: section.blocks[index].text.utf8.count)
      section.blocks[index].range = section.blocks[index].range.map(placed)
      section.blocks[index].styles = section.blocks[index].styles(among: shown.styles)
    }
    return section
  }

  private func placed(_ text: RangedText) -> RangedText {
    RangedText(
      text.text, text.range.map(placed), origins: placed(text.origins, length: text.text.utf8.count))
  }

  // MARK: Ranges

  /// What a part of the shown text covers in the source: between two parts of a piece the markup belongs to the
  /// first.
  private func placed(_ range: SourceRange) -> SourceRange {
    let pieces = shown.pieces
    let index = pieces.partitionPoint { $0.range.lowerBound <= range.start } - 1
    guard index >= 0, let place = pieces[index].sourceRange else { return range }
    let piece = pieces[index]
    let start = range.start == piece.range.lowerBound ? place.lowerBound : origin(range.start)
    let end = range.end >= piece.range.upperBound ? place.upperBound : end(range.end, piece.range.upperBound)
    return SourceRange(start, max(start, end))
  }

  private func origin(_ offset: Int) -> Int { shown.origins.source(at: offset) ?? offset }

  private func end(_ offset: Int, _ limit: Int) -> Int {
    var next = offset
    while next < limit, let length = WhiteSpace.length(shown.text, next, limit) { next += length }
    var end = origin(next)
    while let length = WhiteSpace.length(source.text, endingAt: end, from: 0) { end -= length }
    return end
  }

  /// Origins in the source for origins in the shown text.
  private func placed(_ map: OffsetMap, length: Int) -> OffsetMap {
    var points: [OffsetMap.Point] = []
    for (index, point) in map.points.enumerated() {
      let end = index + 1 < map.points.count ? map.points[index + 1].text : length
      points.append(.init(text: point.text, source: origin(point.source)))
      var next = shown.origins.points.partitionPoint { $0.text <= point.source }
      while next < shown.origins.points.count {
        let inner = shown.origins.points[next]
        let text = point.text + inner.text - point.source
        guard text < end else { break }
        points.append(.init(text: text, source: inner.source))
        next += 1
      }
    }
    return OffsetMap(points)
  }

  // MARK: Evidence

  private func placed(_ evidence: Section.Evidence) -> Section.Evidence {
    switch evidence {
    case .announced(let range, let form, let reasons, let counterpart):
      .announced(placed(range), form, reasons, counterpart: counterpart.map(placed))
    case .lostHeading(let range, let reasons): .lostHeading(before: placed(range), reasons)
    case .heading, .unconvinced, .unannounced, .conclusion: evidence
    }
  }

  private func placed(_ evidence: Discarded.Evidence) -> Discarded.Evidence {
    switch evidence {
    case .titles(let range): .titles(after: placed(range))
    case .tail(let range): .tail(from: placed(range))
    case .repeats(let range): .repeats(placed(range))
    case .over(let range): .over(range.map(placed))
    case .words, .marks, .credit, .picture, .page, .caption, .navigation, .outlet, .second, .record, .writer,
      .controls, .box, .update, .markup:
      evidence
    }
  }
}

extension Block {
  /// What of it is emphasised.
  ///
  /// - Parameter styles: what the source emphasises, as its ranges, by their beginnings.
  func styles(among styles: [StyledRange]) -> [StyledRange] {
    guard let range else { return [] }
    let first = styles.partitionPoint { $0.range.lowerBound < range.start }
    return styles[first...].prefix { $0.range.lowerBound < range.end }.compactMap { styled in
      guard let start = origins.text(at: styled.range.lowerBound),
        let end = origins.text(at: styled.range.upperBound)
      else { return nil }
      let shown = min(start, text.utf8.count)..<min(max(start, end), text.utf8.count)
      return shown.isEmpty ? nil : StyledRange(styled.style, shown)
    }
  }
}

extension RandomAccessCollection where Index == Int {
  /// The index of the first element for which the condition does not hold; it holds for all before.
  func partitionPoint(_ holds: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
