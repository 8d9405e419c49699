import Documents
import JSONReading

/// An export in JSON on its way back to documents: one object, an array of them, or one a line.
struct JSONExport {
  private let source: Source
  private let lines: SourceLines

  init(_ source: Source) {
    self.source = source
    lines = SourceLines(source.text)
  }

  /// Whether a source begins as an export does: `{"schema": 1, "source": {`, perhaps in an array.
  static func isClaimed(by source: Source) -> Bool {
    let start = source.text.prefix(200).filter { !" \t\r\n".utf8.contains($0) }
    var rest = start[...]
    if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
    if rest.first == UInt8(ascii: "[") { rest = rest.dropFirst() }
    guard rest.starts(with: "{\"schema\":".utf8) else { return false }
    return rest.dropFirst(10).drop { (0x30...0x39).contains($0) }.starts(with: ",\"source\":{".utf8)
  }

  func documents() throws(ExportError) -> [Document] {
    var parser = JSONParser(source.text)
    let values: [JSONNode]
    do {
      values = try parser.values()
    } catch {
      throw ExportError(line: lines.number(at: error.offset), .notJSON)
    }
    var documents: [Document] = []
    for value in values {
      if case .array(let objects) = value.value {
        for object in objects { documents.append(try document(object)) }
      } else {
        documents.append(try document(value))
      }
    }
    if documents.isEmpty { throw ExportError(line: 1, .noDocument) }
    return documents
  }

  private func document(_ node: JSONNode) throws(ExportError) -> Document {
    let object = try JSONMembers(node, "a document", lines)
    guard try object.number("schema") == ExportReader.version else {
      throw object.error("schema", "\(ExportReader.version)")
    }
    var document = Document(source: source)
    document.source.original = try original(try object.members("source"))
    document.title = try object.text("title")
    document.standfirst = try object.text("standfirst")
    document.byline = try object.text("byline")
    if let published = try object.optionalMembers("published") {
      let text = RangedText(try published.string("text"), nil)
      document.published = PublishedDate(text, iso: try published.optional("iso", .date))
    }
    document.language = try object.optional("language", .language)
    for section in try object.objects("sections") { document.sections.append(try self.section(section)) }
    for part in try object.objects("discarded") { document.discarded.append(try discarded(part)) }
    return document
  }

  /// What the text comes from: what the source names, or what that names in its turn.
  private func original(_ source: JSONMembers) throws(ExportError) -> Source.Original {
    _ = try source.optional("format", .format)
    let named = try source.optionalMembers("original") ?? source
    return Source.Original(path: try named.string("path"), sha256: try named.optional("sha256", .digest))
  }

  private func section(_ object: JSONMembers) throws(ExportError) -> Section {
    let label = try object.string("label")
    guard LabelID.isValid(label) else {
      throw object.error("label", "lower-case letters, digits and hyphens")
    }
    guard let role = Role(rawValue: try object.string("role")) else {
      throw object.error("role", "side, shared, report or aside")
    }
    let given = try object.optionalString("given")
    guard given == nil || given == "reader" else { throw object.error("given", "“reader”") }
    var section = Section(
      label: LabelID(rawValue: label), name: try object.string("name"), role: role,
      isReadersLabel: given != nil,
      topic: try object.text("topic"), heading: try object.text("heading"))
    for block in try object.objects("blocks") { section.blocks.append(try self.block(block)) }
    return section
  }

  private func block(_ object: JSONMembers) throws(ExportError) -> Block {
    guard let kind = Block.Kind(rawValue: try object.string("kind")) else {
      throw object.error("kind", Block.Kind.allCases.map(\.rawValue).joined(separator: ", "))
    }
    let continues = try object.optionalBool("continues") ?? false
    var block = Block(kind: kind, text: try object.string("text"), range: nil, continues: continues)
    for line in try object.optionalObjects("lines") {
      let number = try line.optional("number", .listNumber)
      let depth = try line.number("depth")
      guard 0...ListLine.deepest ~= depth else { throw line.error("depth", "0 to \(ListLine.deepest)") }
      block.listLines.append(ListLine(depth: depth, number: number))
    }
    block.continuesWord = try object.optionalBool("continuesWord") ?? false
    return block
  }

  private func discarded(_ object: JSONMembers) throws(ExportError) -> Discarded {
    guard let reason = Discarded.Reason(rawValue: try object.string("reason")) else {
      throw object.error("reason", "a reason that Triptych gives")
    }
    return Discarded(reason, RangedText(try object.string("text"), nil))
  }
}

/// The members of an object, asked for by name and kind.
private struct JSONMembers {
  private let members: [String: JSONNode]
  private let offset: Int
  private let lines: SourceLines

  /// - Parameter name: what it is, for the error where it is no object.
  init(_ node: JSONNode, _ name: String, _ lines: SourceLines) throws(ExportError) {
    guard case .object(let members) = node.value else {
      throw ExportError(line: lines.number(at: node.offset), .badMember(name, expected: "an object"))
    }
    self.members = members
    offset = node.offset
    self.lines = lines
  }

  /// The error that a member is not what it must be.
  func error(_ name: String, _ expected: String) -> ExportError {
    let line = lines.number(at: members[name]?.offset ?? offset)
    return ExportError(line: line, .badMember(name, expected: expected))
  }

  /// A member that is not null.
  private func value(_ name: String) -> JSONNode.Value? {
    guard let value = members[name]?.value else { return nil }
    if case .null = value { return nil }
    return value
  }

  func number(_ name: String) throws(ExportError) -> Int {
    guard case .number(let number?)? = value(name) else { throw error(name, "a whole number") }
    return number
  }

  func string(_ name: String) throws(ExportError) -> String {
    guard let string = try optionalString(name) else { throw error(name, "a string") }
    return string
  }

  func optionalString(_ name: String) throws(ExportError) -> String? {
    guard let value = value(name) else { return nil }
    guard case .string(let string) = value else { throw error(name, "a string") }
    guard let text = string.text else { throw ExportError(line: error(name, "").line, .notJSON) }
    return text
  }

  /// A string of a kind.
  func optional(_ name: String, _ kind: ExportValue) throws(ExportError) -> String? {
    guard let value = try optionalString(name) else { return nil }
    guard kind.isGood(value) else { throw error(name, kind.expected) }
    return value
  }

  func optionalBool(_ name: String) throws(ExportError) -> Bool? {
    guard let value = value(name) else { return nil }
    guard case .bool(let bool) = value else { throw error(name, "true or false") }
    return bool
  }

  func optionalMembers(_ name: String) throws(ExportError) -> JSONMembers? {
    guard value(name) != nil, let node = members[name] else { return nil }
    return try JSONMembers(node, name, lines)
  }

  func members(_ name: String) throws(ExportError) -> JSONMembers {
    guard let members = try optionalMembers(name) else { throw error(name, "an object") }
    return members
  }

  /// An object with a `text`, or null.
  func text(_ name: String) throws(ExportError) -> RangedText? {
    guard let members = try optionalMembers(name) else { return nil }
    return RangedText(try members.string("text"), nil)
  }

  func optionalObjects(_ name: String) throws(ExportError) -> [JSONMembers] {
    value(name) == nil ? [] : try objects(name)
  }

  func objects(_ name: String) throws(ExportError) -> [JSONMembers] {
    guard case .array(let nodes)? = value(name) else { throw error(name, "an array") }
    var objects: [JSONMembers] = []
    for node in nodes { objects.append(try JSONMembers(node, name, lines)) }
    return objects
  }
}
