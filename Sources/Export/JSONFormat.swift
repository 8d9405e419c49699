import Documents

/// JSON: for each document its source, head, sections and discarded parts, with UTF-8 offsets into the decoded
/// source (null in formats without ranges).
public struct JSONFormat: DocumentFormat {
  /// How several documents stand in one text.
  public enum Shape: Sendable {
    /// One object a document, indented: what one file gives.
    case object
    /// An array of objects, indented: what several files give.
    case array
    /// One object a document, a line each.
    case lines
  }

  public var shape: Shape
  public var sha256: SHA256Hex

  public init(shape: Shape, sha256: @escaping SHA256Hex) {
    self.shape = shape
    self.sha256 = sha256
  }

  public func text(of documents: [Document]) -> String {
    let values = documents.map { JSONValue.object(members(of: $0)) }
    switch shape {
    case .array: return JSONValue.array(values).text(indented: true) + "\n"
    case .object: return values.map { $0.text(indented: true) + "\n" }.joined()
    case .lines: return values.map { $0.text(indented: false) + "\n" }.joined()
    }
  }

  /// What a document's object holds.
  func members(of opened: Document) -> [(key: String, value: JSONValue)] {
    let document = opened.withPlaces
    return [
      ("schema", .number(1)),
      ("source", value(of: document.source)),
      ("title", Self.value(of: document.title)),
      ("standfirst", Self.value(of: document.standfirst)),
      ("byline", Self.value(of: document.byline)),
      ("published", Self.value(of: document.published)),
      ("language", .optional(document.language)),
      ("sections", .array(sections(of: document, links: opened))),
      ("discarded", .array(document.discarded.map(Self.value))),
    ]
  }

  private func value(of source: Source) -> JSONValue {
    .object(
      [
        ("path", .string(source.path.printedName)),
        ("format", .string(source.format.rawValue)),
        ("encoding", .string(source.encoding.rawValue)),
        ("bytes", .number(source.raw.count)),
        ("sha256", .string(sha256(source.raw))),
        ("replaced", .number(source.replaced)),
      ] + (source.isEncodingGuessed ? [("guessed", .bool(true))] : [])
        + (source.isPageWhole ? [("wholePage", .bool(true))] : []) + original(of: source))
  }

  /// Of an export, what it says its text comes from.
  private func original(of source: Source) -> [(key: String, value: JSONValue)] {
    guard let original = source.original else { return [] }
    return [
      ("original", .object([("path", .string(original.path)), ("sha256", .optional(original.sha256))]))
    ]
  }

  /// - Parameter opened: the document with the ranges that tell where links stand.
  private func sections(of document: Document, links opened: Document) -> [JSONValue] {
    document.sections.enumerated().map { number, section in
      Self.value(of: section) { opened.pageLinks(at: .block(section: number, block: $0)) }
    }
  }

  private static func value(of section: Section, links: (Int) -> [Link]) -> JSONValue {
    let label: [(key: String, value: JSONValue)] = [
      ("label", .string(section.label.rawValue)), ("name", .string(section.name)),
      ("role", .string(section.role.rawValue)),
    ]
    let given: [(key: String, value: JSONValue)] =
      section.isReadersLabel ? [("given", .string("reader"))] : []
    let rest: [(key: String, value: JSONValue)] = [
      ("topic", value(of: section.topic)), ("heading", value(of: section.heading)),
      ("blocks", .array(section.blocks.enumerated().map { value(of: $1, links: links($0)) })),
    ]
    return .object(label + given + rest)
  }

  private static func value(of block: Block, links: [Link]) -> JSONValue {
    let kind = [("kind", JSONValue.string(block.kind.rawValue))]
    let text = members(RangedText(block.text, block.range))
    let continues =
      (block.continues ? [("continues", JSONValue.bool(true))] : [])
      + (block.continuesWord ? [("continuesWord", .bool(true))] : [])
    let addresses = JSONValue.array(links.map { .string($0.address) })
    return .object(
      kind + text + continues + lines(of: block) + (links.isEmpty ? [] : [("links", addresses)]))
  }

  /// What the lines of a list are besides their text, where that says something.
  private static func lines(of block: Block) -> [(key: String, value: JSONValue)] {
    if block.listLines.isEmpty { return [] }
    let lines = block.listLines.map { line in
      JSONValue.object(
        [("depth", .number(line.depth))] + (line.number.map { [("number", .string($0))] } ?? []))
    }
    return [("lines", .array(lines))]
  }

  private static func value(of part: Discarded) -> JSONValue {
    .object([("reason", .string(part.reason.rawValue))] + members(part.text))
  }

  private static func value(of published: PublishedDate?) -> JSONValue {
    published.map { .object(members($0.text) + [("iso", .optional($0.iso))]) } ?? .null
  }

  private static func value(of text: RangedText?) -> JSONValue { text.map { .object(members($0)) } ?? .null }

  private static func members(_ text: RangedText) -> [(key: String, value: JSONValue)] {
    [
      ("text", .string(text.text)), ("start", .optional(text.range?.start)),
      ("end", .optional(text.range?.end)),
    ]
  }
}
