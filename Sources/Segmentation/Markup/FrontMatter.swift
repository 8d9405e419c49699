import Documents

/// The lines of YAML or TOML before a Markdown document, or of a header without marks, with what they say of it.
enum FrontMatter {
  /// What a field says.
  enum Field: Equatable {
    case title, author, date
  }

  /// Adds a byte-order mark and front matter to `shown` as pieces.
  ///
  /// - Returns: where Markdown begins.
  static func add(to shown: inout ShownText, _ source: [UInt8]) -> Int {
    var start = 0
    if source.starts(with: [0xEF, 0xBB, 0xBF]) {
      start = 3
      shown.addRaw([0..<3])
      shown.endPiece(.invisible, quoteDepth: 0, place: 0..<3)
    }
    guard let (lines, end) = lines(source, start) ?? header(source, start) else { return start }
    var first = 0
    for (index, line) in lines.enumerated() where index >= first {
      guard let (field, value) = field(source, line) else { continue }
      guard let values = value.isEmpty ? inner(source, field, lines[(index + 1)...]) : [value],
        let last = values.last
      else { continue }
      add(lines[first..<index], to: &shown)
      // Where the value is on lines of its own, those between are its marks.
      let end = lines[index...].firstIndex { $0.upperBound >= last.upperBound } ?? index
      shown.addRaw(values, separator: field == .author ? ", " : " ")
      shown.endPiece(.field(field), quoteDepth: 0, place: line.lowerBound..<lines[end].upperBound)
      first = end + 1
    }
    add(lines[first...], to: &shown)
    return end
  }

  private static func add(_ lines: ArraySlice<Range<Int>>, to shown: inout ShownText) {
    let lines = lines.filter { !$0.isEmpty }
    guard let first = lines.first, let last = lines.last else { return }
    shown.addRaw(lines)
    shown.endPiece(.frontMatter, quoteDepth: 0, place: first.lowerBound..<last.upperBound)
  }

  // MARK: Lines

  private static let longest = 400

  /// The lines from the opening mark to the closing one without white space around them, and where the line after
  /// them begins.
  private static func lines(_ source: [UInt8], _ start: Int) -> (lines: [Range<Int>], end: Int)? {
    var lines: [Range<Int>] = []
    var mark: ArraySlice<UInt8>?
    var at = start
    while at < source.count, lines.count < longest {
      let end = source[at...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? source.count
      let line = trimmed(source, at..<end)
      at = min(source.count, end + 1)
      if end + 1 < source.count, source[end] == 0x0D, source[end + 1] == 0x0A { at += 1 }
      if let mark {
        lines.append(line)
        if lines.count == 2, !looksLikeField(source, line, mark) { return nil }
        if source[line].elementsEqual(mark) { return (lines, at) }
      } else if !line.isEmpty {
        guard ["---", "+++"].contains(where: { source[line].elementsEqual($0.utf8) }) else { return nil }
        mark = source[line]
        lines.append(line)
      }
    }
    return nil
  }

  /// The lines of a header that no marks surround, as MultiMarkdown and Pelican have it: fields up to the first blank line,
  /// the title among them.
  private static func header(_ source: [UInt8], _ start: Int) -> (lines: [Range<Int>], end: Int)? {
    var lines: [Range<Int>] = []
    var at = start
    while at < source.count, lines.count < longest {
      let end = source[at...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? source.count
      let line = trimmed(source, at..<end)
      if line.isEmpty { break }
      guard looksLikeField(source, line, [UInt8(ascii: "-")]) else { return nil }
      lines.append(line)
      at = min(source.count, end + 1)
      if end + 1 < source.count, source[end] == 0x0D, source[end + 1] == 0x0A { at += 1 }
    }
    let fields = lines.compactMap { field(source, $0)?.0 }
    return lines.count > 1 && fields.contains(.title) && at < source.count ? (lines, at) : nil
  }

  private static func trimmed(_ source: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, let length = WhiteSpace.length(source, start, end) { start += length }
    while let length = WhiteSpace.length(source, endingAt: end, from: start) { end -= length }
    return start..<end
  }

  private static func looksLikeField(_ source: [UInt8], _ line: Range<Int>, _ mark: ArraySlice<UInt8>) -> Bool
  {
    let separator = mark.first == UInt8(ascii: "+") ? UInt8(ascii: "=") : UInt8(ascii: ":")
    let isComment = source[line].first == UInt8(ascii: "#")
    guard let end = source[line].firstIndex(of: separator), end > line.lowerBound else { return isComment }
    return isComment
      || source[line.lowerBound..<end].allSatisfy {
        $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A || $0 >= 0x30 && $0 <= 0x39 || "_-. \"".utf8.contains($0)
      }
  }

  // MARK: Fields

  private static let fields: [(name: String, field: Field)] = [
    ("title", .title), ("authors", .author), ("author", .author), ("date", .date),
  ]

  /// The lines under a field that say its value: of a title in a block the text, of authors the names.
  private static func inner(_ source: [UInt8], _ field: Field, _ lines: ArraySlice<Range<Int>>) -> [Range<
    Int
  >]? {
    var values: [Range<Int>] = []
    for line in lines where !line.isEmpty {
      let isInner =
        line.lowerBound > 0 && (source[line.lowerBound - 1] == 0x20 || source[line.lowerBound - 1] == 0x09)
      let isItem = source[line].starts(with: "- ".utf8)
      guard isInner || isItem else { break }
      switch field {
      case .title: values.append(line)
      case .author:
        var name = isItem ? trimmed(source, (line.lowerBound + 2)..<line.upperBound) : line
        if source[name].starts(with: "name:".utf8) {
          name = trimmed(source, (name.lowerBound + 5)..<name.upperBound)
        } else if !isItem || source[name].contains(UInt8(ascii: ":")) {
          continue
        }
        if let name = value(source, name), !name.isEmpty { values.append(name) }
      case .date: return nil
      }
    }
    return values.isEmpty ? nil : values
  }

  /// The field on a line and its value, quotation marks left out; nil where it is none that is read, or its value
  /// is no simple one.
  private static func field(_ source: [UInt8], _ line: Range<Int>) -> (Field, Range<Int>)? {
    let isTopLevel = line.lowerBound == 0 || [0x0A, 0x0D, 0xBF].contains(source[line.lowerBound - 1])
    guard isTopLevel else { return nil }
    for (name, field) in fields where source[line].starts(with: name.utf8, by: { $0 | 0x20 == $1 }) {
      var at = line.lowerBound + name.utf8.count
      while at < line.upperBound, source[at] == 0x20 { at += 1 }
      guard at < line.upperBound, ":=".utf8.contains(source[at]) else { continue }
      return value(source, trimmed(source, (at + 1)..<line.upperBound)).map { (field, $0) }
    }
    return nil
  }

  private static func value(_ source: [UInt8], _ range: Range<Int>) -> Range<Int>? {
    guard let first = source[range].first else { return range }
    // What follows stands on the lines below.
    if range.count <= 2, first == UInt8(ascii: "|") || first == UInt8(ascii: ">") {
      return range.upperBound..<range.upperBound
    }
    if first == UInt8(ascii: "["), source[range.upperBound - 1] == UInt8(ascii: "]") {
      return trimmed(source, (range.lowerBound + 1)..<(range.upperBound - 1))
    }
    if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
      guard range.count > 2, source[range.upperBound - 1] == first else { return nil }
      let inner = (range.lowerBound + 1)..<(range.upperBound - 1)
      return source[inner].contains(where: { $0 == first || $0 == UInt8(ascii: "\\") }) ? nil : inner
    }
    return "[{|>&*!#%@`".utf8.contains(first) || source[range].contains(UInt8(ascii: "#")) ? nil : range
  }
}
