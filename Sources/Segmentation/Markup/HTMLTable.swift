/// A table of HTML in Markdown: its rows, and what stands in the place of its tags.
struct HTMLTable {
  /// Where the lines of the table stand that are shown: its rows, and what is before and after them.
  let rows: [Range<Int>]
  let hidden: [HiddenMarkup]

  /// Nil where no rows stand in `range`, or a table in another.
  init?(_ bytes: [UInt8], _ range: Range<Int>) {
    let tags = HTMLTags.hidden(bytes, range)
    let names = tags.map { HTMLTags.name(bytes, $0.range) }
    guard names.contains("tr"), names.count(where: { $0 == "table" }) <= 1 else { return nil }
    var hidden: [HiddenMarkup] = []
    var starts = [range.lowerBound]
    var cells = 0
    var at = range.lowerBound
    for (tag, name) in zip(tags, names) {
      Self.fold(bytes, at..<tag.range.lowerBound, &hidden)
      var shown = tag.shown
      switch name {
      case "tr", "/table", "caption":
        if tag.range.lowerBound > range.lowerBound { starts.append(tag.range.lowerBound) }
        (cells, shown) = (0, [])
      case "td", "th":
        shown = cells > 0 ? Array(" | ".utf8) : []
        cells += 1
      case "/td", "/th", "/tr", "thead", "/thead", "tbody", "/tbody", "tfoot", "/tfoot", "table", "/caption":
        shown = []
      default: break
      }
      hidden.append(HiddenMarkup(range: tag.range, shown: shown))
      at = tag.range.upperBound
    }
    Self.fold(bytes, at..<range.upperBound, &hidden)
    self.hidden = hidden
    rows = zip(starts, starts.dropFirst() + [range.upperBound]).map { $0..<$1 }.filter { !$0.isEmpty }
  }

  /// Line breaks in the source are spaces, or nothing where nothing but white space stands around them.
  private static func fold(_ bytes: [UInt8], _ range: Range<Int>, _ hidden: inout [HiddenMarkup]) {
    var at = range.lowerBound
    while at < range.upperBound {
      let start = at
      while at < range.upperBound, bytes[at] <= 0x20 { at += 1 }
      if at > start, bytes[start..<at].contains(0x0A) || bytes[start..<at].contains(0x0D) {
        let isEdge = start == range.lowerBound || at == range.upperBound
        hidden.append(HiddenMarkup(range: start..<at, shown: isEdge ? [] : [0x20]))
      }
      while at < range.upperBound, bytes[at] > 0x20 { at += 1 }
    }
  }
}
