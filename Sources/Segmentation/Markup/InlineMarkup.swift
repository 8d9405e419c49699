import Documents

/// Walks through the inline text of a block beside its tree and notes what is not shown as it is. The tree says
/// what is markup; the source, read in step, says where it stands (cmark-gfm's own columns do not hold behind
/// lazy lines, tabs and references). Where the two part, the rest of the block stays as written.
struct InlineMarkup {
  private let bytes: [UInt8]
  /// What is hidden so far, in order.
  private(set) var hidden: [HiddenMarkup] = []
  /// What is emphasised, as ranges of the source, in the order in which it ends.
  private(set) var styles: [StyledRange] = []
  /// Where what is emphasised and has not ended began.
  private var openStyles: [Int] = []
  /// Whether a block was left as written: never, as far as is known.
  private(set) var hasFailed = false
  /// The text's lines, without white space around them.
  private var segments: [Range<Int>] = []
  private var place = Place()
  private var isLost = true
  private var isInCell = false
  /// For each open link, whether it is `<…>`.
  private var links: [Bool] = []
  private var references: [[UInt8]: [UInt8]?] = [:]

  /// A place in the segments.
  struct Place: Equatable {
    var segment = 0
    var at = 0
  }

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Begins a block whose text stands in `segments`.
  mutating func begin(_ segments: [Range<Int>], isRow: Bool = false) {
    self.segments = segments
    place = Place(segment: 0, at: segments.first?.lowerBound ?? 0)
    isLost = segments.isEmpty
    isInCell = isRow
    links = []
    openStyles = []
  }

  mutating func add(_ event: MarkdownEvents.Event) {
    guard !isLost else { return }
    switch event.kind {
    case .text: addText(event.text)
    case .lineBreak: addLineBreak()
    case .code: addCode()
    case .html: addHTML(event.text)
    case .emphasis: mark(1, .emphasis, isEnd: event.isEnd)
    case .strong: mark(2, .strong, isEnd: event.isEnd)
    case .strikethrough: hide(run(of: UInt8(ascii: "~")), of: "~")
    case .link, .image: event.isEnd ? endLink() : beginLink(event.kind)
    default: break
    }
  }

  /// Goes on behind the bar that opens a table's cell.
  mutating func beginCell(isFirst: Bool) {
    guard let line = segments.first else { return }
    isLost = false
    links = []
    if !isFirst { place.at = bar(from: place.at, line.upperBound) }
    skipBlanks()
    if peek == UInt8(ascii: "|") { place.at += 1 }
    skipBlanks()
  }

  private func bar(from start: Int, _ end: Int) -> Int {
    var at = start
    while at < end, bytes[at] != UInt8(ascii: "|") { at += bytes[at] == UInt8(ascii: "\\") ? 2 : 1 }
    return min(at, end)
  }

  // MARK: Steps

  private var end: Int { segments[place.segment].upperBound }
  private var peek: UInt8? { place.at < end ? bytes[place.at] : nil }

  private mutating func lose() { (isLost, hasFailed) = (true, true) }

  private mutating func skipBlanks() { while peek == 0x20 || peek == 0x09 { place.at += 1 } }

  private func run(of mark: UInt8) -> Int {
    var at = place.at
    while at < end, bytes[at] == mark { at += 1 }
    return at - place.at
  }

  private mutating func hide(_ length: Int, shown: [UInt8] = []) {
    hidden.append(HiddenMarkup(range: place.at..<(place.at + length), shown: shown))
    place.at += length
  }

  /// Hides marks that must stand here.
  private mutating func hide(_ length: Int, of marks: String) {
    guard length > 0, place.at + length <= end,
      bytes[place.at..<(place.at + length)].allSatisfy({ marks.utf8.contains($0) })
    else { return lose() }
    hide(length)
  }

  /// Hides the marks of an emphasis, and notes what stands between them.
  private mutating func mark(_ length: Int, _ style: StyledRange.Style, isEnd: Bool) {
    let end = place.at
    hide(length, of: "*_")
    if !isEnd {
      openStyles.append(place.at)
    } else if let start = openStyles.popLast(), !isLost, start < end {
      styles.append(StyledRange(style, start..<end))
    }
  }

  private mutating func nextSegment() -> Bool {
    guard place.segment + 1 < segments.count else { return false }
    place = Place(segment: place.segment + 1, at: segments[place.segment + 1].lowerBound)
    return true
  }

  /// Hides all from `start` to the place.
  private mutating func hide(from start: Place) {
    for segment in start.segment...place.segment {
      let lower = segment == start.segment ? start.at : segments[segment].lowerBound
      let upper = segment == place.segment ? place.at : segments[segment].upperBound
      if lower < upper { hidden.append(HiddenMarkup(range: lower..<upper)) }
    }
  }

  // MARK: Text

  private mutating func addText(_ text: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while index < text.count {
      guard let byte = peek else { return lose() }
      let next = place.at + 1 < end ? bytes[place.at + 1] : 0
      if byte == UInt8(ascii: "\\"), next == text[index], Self.isPunctuation(next), links.last != true {
        hide(1)
        place.at += 1
        index += 1
      } else if byte == UInt8(ascii: "&"), let (length, shown) = reference(),
        text[index...].starts(with: shown)
      {
        hide(length, shown: shown)
        index += shown.count
      } else if byte == text[index] {
        place.at += 1
        index += 1
      } else if place.at == segments[place.segment].lowerBound, text[index] == 0x20 || text[index] == 0x09 {
        index += 1
      } else {
        return lose()
      }
    }
  }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }

  /// The length of the character reference that stands here, and what it stands for; nil where there is none.
  private mutating func reference() -> (length: Int, shown: [UInt8])? {
    let limit = min(end, place.at + 34)
    guard let close = bytes[place.at..<limit].firstIndex(of: UInt8(ascii: ";")) else { return nil }
    let text = bytes[place.at...close]
    guard
      text.dropFirst().dropLast().allSatisfy({
        $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A || $0 >= 0x30 && $0 <= 0x39 || $0 == UInt8(ascii: "#")
      })
    else { return nil }
    let key = Array(text)
    let shown = references[key] ?? MarkdownEvents.resolved(text)
    references[key] = shown
    return shown.map { (text.count, $0) }
  }

  private mutating func addLineBreak() {
    if peek == UInt8(ascii: "\\"), place.at + 1 == end { hide(1) }
    skipBlanks()
    if peek != nil || !nextSegment() { lose() }
  }

  // MARK: Code and HTML

  private mutating func addCode() {
    let mark = UInt8(ascii: "`")
    let length = run(of: mark)
    guard length > 0 else { return lose() }
    hide(length)
    let start = place
    let first = hidden.count
    while true {
      guard let byte = peek else {
        if nextSegment() { continue }
        return lose()
      }
      if byte == mark {
        let closing = run(of: mark)
        if closing == length { break }
        place.at += closing
      } else {
        if isInCell, byte == UInt8(ascii: "\\"), place.at + 1 < end, bytes[place.at + 1] == UInt8(ascii: "|")
        {
          hide(1)
        }
        place.at += 1
      }
    }
    trimCode(from: start, first)
    hide(length)
  }

  /// Hides one space at either end of code that stands between spaces.
  private mutating func trimCode(from start: Place, _ first: Int) {
    guard start.segment == place.segment, place.at - start.at > 2, bytes[start.at] == 0x20,
      bytes[place.at - 1] == 0x20, bytes[start.at..<place.at].contains(where: { $0 != 0x20 })
    else { return }
    hidden.insert(HiddenMarkup(range: start.at..<(start.at + 1)), at: first)
    hidden.append(HiddenMarkup(range: (place.at - 1)..<place.at))
  }

  private mutating func addHTML(_ text: UnsafeBufferPointer<UInt8>) {
    let start = place
    for byte in text {
      if byte == 0x0A {
        skipBlanks()
        guard peek == nil, nextSegment() else { return lose() }
      } else if peek == byte {
        place.at += 1
      } else if byte != 0x20 && byte != 0x09 && byte != 0x0D {
        return lose()
      }
    }
    if start.segment == place.segment {
      let tag = start.at..<place.at
      HTMLTags.add(tag, shown: HTMLTags.shown(bytes, tag), to: &hidden, bytes)
    } else {
      hide(from: start)
    }
  }

  // MARK: Links

  private mutating func beginLink(_ kind: MarkdownEvents.Kind) {
    let isAutomatic = peek == UInt8(ascii: "<")
    links.append(isAutomatic)
    hide(kind == .image ? 2 : 1, of: kind == .image ? "![" : "<[")
  }

  private mutating func endLink() {
    guard let isAutomatic = links.popLast() else { return lose() }
    hide(1, of: isAutomatic ? ">" : "]")
    guard !isAutomatic, !isLost else { return }
    let start = place
    if !takeTarget() {
      place = start
      if !takeLabel() { place = start }
    }
    hide(from: start)
  }

  /// Takes `(where "title")`.
  private mutating func takeTarget() -> Bool {
    guard take(UInt8(ascii: "(")) else { return false }
    skipSpace()
    guard takeDestination() else { return false }
    skipSpace()
    if let open = peek, "\"'(".utf8.contains(open) {
      place.at += 1
      let isTaken =
        open == UInt8(ascii: "(") ? takeText(to: UInt8(ascii: ")"), without: open) : takeText(to: open)
      guard isTaken else { return false }
      skipSpace()
    }
    return take(UInt8(ascii: ")"))
  }

  /// Takes `[label]` or `[]`.
  private mutating func takeLabel() -> Bool {
    take(UInt8(ascii: "[")) && takeText(to: UInt8(ascii: "]"), without: UInt8(ascii: "["))
  }

  private mutating func take(_ mark: UInt8) -> Bool {
    guard peek == mark else { return false }
    place.at += 1
    return true
  }

  /// Skips blanks and line breaks.
  private mutating func skipSpace() {
    skipBlanks()
    while peek == nil, nextSegment() { skipBlanks() }
  }

  private mutating func takeDestination() -> Bool {
    if take(UInt8(ascii: "<")) { return takeText(to: UInt8(ascii: ">"), acrossLines: false) }
    var depth = 0
    while let byte = peek, byte > 0x20 {
      if byte == UInt8(ascii: ")") {
        if depth == 0 { return true }
        depth -= 1
      }
      if byte == UInt8(ascii: "(") { depth += 1 }
      let isEscape =
        byte == UInt8(ascii: "\\") && place.at + 1 < end && Self.isPunctuation(bytes[place.at + 1])
      place.at += isEscape ? 2 : 1
    }
    return depth == 0
  }

  private mutating func takeText(to mark: UInt8, without other: UInt8 = 0, acrossLines: Bool = true) -> Bool {
    while true {
      guard let byte = peek else {
        if acrossLines, nextSegment() { continue }
        return false
      }
      if byte == other { return false }
      place.at += byte == UInt8(ascii: "\\") && place.at + 1 < end ? 2 : 1
      if byte == mark { return true }
    }
  }
}
