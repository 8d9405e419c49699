import Typography

/// A link to a page or to a mailbox that stands in a source.
///
/// A source is untrusted: a link begins with `http://`, `https://` or `mailto:` and holds no white space, quotation
/// mark, bracket, backslash, control or character of the private use.
public struct Link: Hashable, Sendable {
  /// The address as it is opened.
  public let address: String

  /// The link that `text` is as a whole; nil where it is none.
  public init?(_ text: String) {
    let link = Self.links(in: text)
    guard link.count == 1, link[0].address == text else { return nil }
    self = link[0]
  }

  private init(checked address: String) { self.address = address }

  private static let schemes = ["http://", "https://", "mailto:"].map { Array($0.utf8) }

  /// The links in a piece of a source, in order, each once: bare addresses, and those that Markdown's or HTML's
  /// marks enclose.
  public static func links(in text: String) -> [Link] {
    let bytes = Array(text.utf8)
    var links: [Link] = []
    var seen: Set<Link> = []
    var at = 0
    while at < bytes.count {
      guard let scheme = scheme(bytes, at), at == 0 || !isWord(bytes[at - 1]) else {
        at += 1
        continue
      }
      let end = end(of: bytes, from: at + scheme)
      if end > at + scheme {
        let link = Link(checked: String(decoding: bytes[at..<end], as: UTF8.self))
        if seen.insert(link).inserted { links.append(link) }
      }
      at = max(end, at + scheme)
    }
    return links
  }

  /// The length of the scheme that stands at a place, whatever its case.
  private static func scheme(_ bytes: [UInt8], _ at: Int) -> Int? {
    schemes.first { scheme in
      at + scheme.count <= bytes.count && zip(bytes[at...], scheme).allSatisfy { lower($0) == $1 }
    }?.count
  }

  /// Where an address ends: before what it cannot hold, a closing bracket that it did not open, and the marks that
  /// end a sentence.
  private static func end(of bytes: [UInt8], from start: Int) -> Int {
    let limit = min(bytes.count, start + longest)
    var (at, end, depth) = (start, start, 0)
    while at < limit {
      let byte = bytes[at]
      if byte == UInt8(ascii: "(") { depth += 1 }
      if byte == UInt8(ascii: ")") { depth -= 1 }
      let length = byte < 0x80 ? (isHeld(byte) ? 1 : 0) : heldCharacter(bytes[at..<min(limit, at + 4)])
      if depth < 0 || length == 0 { break }
      at += length
      if !endsSentence(byte) { end = at }
    }
    return end
  }

  /// More bytes than browsers take.
  private static let longest = 4096

  private static func endsSentence(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"),
      UInt8(ascii: "?"), UInt8(ascii: "'"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"),
      UInt8(ascii: "|"):
      true
    default: false
    }
  }

  /// Whether an address holds a character of ASCII.
  private static func isHeld(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "["), UInt8(ascii: "]"),
      UInt8(ascii: "\\"), UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "}"):
      false
    default: (0x21...0x7E).contains(byte)
    }
  }

  /// The bytes of the character beyond ASCII that `bytes` begin with; 0 where an address does not hold it.
  private static func heldCharacter(_ bytes: ArraySlice<UInt8>) -> Int {
    guard let scalar = String(decoding: bytes, as: UTF8.self).unicodeScalars.first else { return 0 }
    switch scalar {
    case "“", "”", "‘", "’", "«", "»", "„", "‚", "\u{FFFD}": return 0
    default:
      let isHeld =
        scalar.value >= 0xA1 && Printable.of(scalar) == .shown && !scalar.properties.isWhitespace
      return isHeld ? UTF8.width(scalar) : 0
    }
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(lower(byte))
  }

  private static func lower(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }
}

/// A link of a web page, and the text that leads there.
public struct PlacedLink: Equatable, Sendable {
  public var range: SourceRange
  public var link: Link

  public init(range: SourceRange, link: Link) {
    self.range = range
    self.link = link
  }
}

extension Document {
  /// The links that stand at a place, in order, each once: in the ranges of the source that hold its text, in Markdown
  /// also those that are defined elsewhere under a name, and in a page those of its markup.
  public func links(at place: TextPlace) -> [Link] {
    let ranges = ranges(of: place)
    if source.format == .html { return pageLinks(at: place) }
    let pieces = ranges.map { source[$0] }
    let texts = pieces.isEmpty ? [text(at: place)] : pieces
    var links = texts.flatMap(Link.links)
    if source.format == .markdown { links += texts.flatMap(definedLinks) }
    var seen: Set<Link> = []
    return links.filter { seen.insert($0).inserted }
  }

  /// The links of a page's markup that stand at a place, in order, each once.
  public func pageLinks(at place: TextPlace) -> [Link] {
    if pageLinks.isEmpty { return [] }
    var seen: Set<Link> = []
    return ranges(of: place).flatMap { range in
      pageLinks[firstLink(endingAfter: range.start)...].prefix { $0.range.start < range.end }.map(\.link)
    }.filter { seen.insert($0).inserted }
  }

  /// The index of the first link of a page that ends after an offset. Links follow each other, so that their ends rise
  /// too.
  func firstLink(endingAfter offset: Int) -> Int {
    var (low, high) = (0, pageLinks.count)
    while low < high {
      let middle = (low + high) / 2
      if pageLinks[middle].range.end <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The links that definitions such as `[name]: https://…` give to names in square brackets.
  private func definedLinks(in text: String) -> [Link] {
    let definitions = discarded.filter { $0.reason == .linkDefinition }.flatMap { part in
      (part.text.range.map { source[$0] } ?? part.text.text).split(whereSeparator: \.isNewline)
    }
    if definitions.isEmpty { return [] }
    var links: [String: Link] = [:]
    for line in definitions {
      guard let close = line.range(of: "]:"), let link = Link.links(in: String(line[close.end...])).first
      else {
        continue
      }
      let name = line[..<close.start].drop { $0 == " " }.dropFirst().lowercased()
      if links[name] == nil { links[name] = link }
    }
    return text.split(separator: "[").dropFirst().compactMap { piece in
      piece.firstIndex(of: "]").flatMap { links[piece[..<$0].lowercased()] }
    }
  }
}

extension Substring {
  /// Where `part` first stands.
  fileprivate func range(of part: String) -> (start: Index, end: Index)? {
    var at = startIndex
    while at < endIndex {
      if self[at...].hasPrefix(part) { return (at, index(at, offsetBy: part.count)) }
      at = index(after: at)
    }
    return nil
  }
}
