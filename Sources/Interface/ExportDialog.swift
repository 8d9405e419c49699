import Export

/// The page on which a reader says what is to be written, and where.
struct ExportDialog: Equatable, Sendable {
  /// A line of the dialog that can be changed.
  enum Field: String, CaseIterable, Sendable {
    case purpose = "For"
    case layout = "Layout"
    case contents = "What"
    case notes = "Notes"
    case veil = "Veil"
    case path = "To"
  }

  private(set) var choice: ExportChoice
  var path: LineEditor
  var field = Field.purpose
  /// How the file begins: its first lines.
  var preview: [String] = []
  /// What there is to say about the path.
  var remark: String?

  init(_ choice: ExportChoice, path: String) {
    self.choice = choice
    self.path = LineEditor(path)
  }

  /// Changes the choice; the end of the path's name follows the purpose.
  mutating func choose(_ choice: ExportChoice) {
    let (old, new) = (self.choice.purpose.ending, choice.purpose.ending)
    let text = path.text
    if old != new, text.hasSuffix(old) { path = LineEditor(text.dropLast(old.count) + new) }
    self.choice = choice
  }

  /// Goes to the field that is `step` further; around the ends.
  mutating func move(by step: Int, in fields: [Field]) {
    let at = fields.firstIndex(of: field) ?? 0
    field = fields[(at + step + fields.count) % fields.count]
    remark = nil
  }

  // MARK: Completing the path

  /// Takes the paths that begin as the one that is typed.
  mutating func complete(with paths: [String]) {
    guard var common = paths.first else {
      remark = "nothing begins so"
      return
    }
    for path in paths { common = String(zip(common, path).prefix { $0 == $1 }.map(\.0)) }
    path = LineEditor(common)
    remark =
      paths.count == 1 ? nil : "\(paths.count) begin so: " + paths.map(Self.name).joined(separator: " ")
  }

  /// The last part of a path; of a folder with its slash.
  private static func name(_ path: String) -> Substring {
    let body = path.hasSuffix("/") ? path.dropLast() : path[...]
    return path[(body.lastIndex(of: "/").map(body.index(after:)) ?? path.startIndex)...]
  }
}
