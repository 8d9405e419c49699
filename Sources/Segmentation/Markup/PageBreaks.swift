// Lines at the breaks of printed pages.

extension PageLines {
  /// The numbers at the foot of pages and the heads over the next that stand at a form feed.
  func aroundFeeds() -> [Int] {
    let feeds = lines.indices.filter { index in
      let line = lines[index]
      return text[line.start..<line.end].contains(0x0C) && line.count <= 4
    }
    return feeds.flatMap { feed -> [Int] in
      let above = lines[..<feed].lastIndex { !$0.isBlank }.flatMap { isNumber($0) ? $0 : nil }
      let below = lines[(feed + 1)...].firstIndex { !$0.isBlank }.flatMap {
        isNumber($0) || isFolio($0) ? $0 : nil
      }
      return [above, below].compactMap(\.self)
    }
  }

  /// Whether a line is a page's number: “12”, “- 12 -”, “Page 12”.
  private func isNumber(_ index: Int) -> Bool {
    let line = lines[index]
    guard line.count <= 16 else { return false }
    let words = text[line.text].split {
      $0 == 0x20 || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "]")
    }
    guard let last = words.last, (1...4).contains(last.count), last.allSatisfy({ (0x30...0x39).contains($0) })
    else {
      return false
    }
    return words.count == 1 || words.count == 2 && words[0].elementsEqual("page".utf8) { $0 | 0x20 == $1 }
  }

  /// Whether a line has a page's number at one end, far from its words.
  private func isFolio(_ index: Int) -> Bool { folio(index) != nil }
}
