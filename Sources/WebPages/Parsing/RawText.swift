extension HTMLTokenizer {
  /// What stands in an element that holds no elements.
  enum RawText {
    /// Text alone, as in a style sheet.
    case raw
    /// Text and character references, as in a title.
    case withReferences
    /// All that is left of the page.
    case plain
    /// A script, in which a comment may hide the end tag of another.
    case script
  }

  /// Where the element that has just begun ends: at its end tag, or at the end of the page.
  func endOfRawText(_ kind: RawText) -> Int {
    switch kind {
    case .raw, .withReferences: endTag(of: page[tag.written], from: at)
    case .script: endOfScript()
    case .plain: page.count
    }
  }

  /// The next piece of what stands before `end`. A “<” begins no tag in it.
  mutating func nextRawText(_ kind: RawText, before end: Int) -> Token {
    switch kind {
    case .withReferences: return text()
    case .raw, .script, .plain:
      let start = at
      if page[at] == 0 || page[at] == 0x0D { return text() }
      while at < end, page[at] != 0, page[at] != 0x0D { at += 1 }
      return .text(slice(start..<at))
    }
  }

  /// Where an end tag of a name stands next, in whatever case.
  private func endTag(of name: Slice<UnsafeBufferPointer<UInt8>>, from start: Int) -> Int {
    var place = start
    while place + 1 < page.count {
      if page[place] == UInt8(ascii: "<"), page[place + 1] == UInt8(ascii: "/"), isTag(name, at: place + 2) {
        return place
      }
      place += 1
    }
    return page.count
  }

  /// Whether a tag's name stands at a place, and ends.
  private func isTag(_ name: some Collection<UInt8>, at place: Int) -> Bool {
    let end = place + name.count
    guard end < page.count, Self.endsName(page[end]) else { return false }
    return zip(name, page[place..<end]).allSatisfy { Self.lowercase($0) == Self.lowercase($1) }
  }

  /// In a comment in a script, a script that begins must end first.
  private func endOfScript() -> Int {
    let name = "script".utf8
    var isComment = false
    var isInner = false
    var place = at
    while place < page.count {
      switch page[place] {
      case UInt8(ascii: "<"):
        if !isComment, begins("<!--", at: place) {
          isComment = true
          // The marks that open a comment may close it too.
          place += 1
        } else if begins("</", at: place), isTag(name, at: place + 2) {
          guard isInner else { return place }
          isInner = false
        } else if isComment, isTag(name, at: place + 1) {
          isInner = true
        }
      case UInt8(ascii: "-"):
        if isComment, begins("-->", at: place) {
          isComment = false
          isInner = false
        }
      default: break
      }
      place += 1
    }
    return page.count
  }
}
