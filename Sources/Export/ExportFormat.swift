import Documents

/// The formats by name.
public enum ExportFormat: String, CaseIterable, Sendable {
  case markdown, html, json, csv, text

  /// The format that the end of a file's name asks for; nil where it asks for none.
  public init?(path: String) {
    switch path.split(separator: "/").last?.split(separator: ".").dropFirst().last?.lowercased() {
    case "md", "markdown": self = .markdown
    case "html", "htm": self = .html
    case "json": self = .json
    case "csv": self = .csv
    case "txt", "text": self = .text
    default: return nil
    }
  }

  /// Whether chapters can follow the documents.
  public var takesChapters: Bool { self == .markdown || self == .html || self == .text }

  /// Documents, as far as the options select them, in this format.
  ///
  /// - Parameters:
  ///   - chapters: what follows them, in the formats that take chapters.
  ///   - sha256: the digest to name sources by.
  public func text(
    of documents: [Document], _ options: ExportOptions, chapters: [Chapter] = [],
    sha256: @escaping SHA256Hex
  ) -> String {
    var options = options
    options.sha256 = sha256
    let format: any DocumentFormat =
      switch self {
      case .markdown: MarkdownFormat(options: options, chapters: chapters)
      case .html: HTMLFormat(options: options, chapters: chapters, sha256: sha256)
      case .json: SelectedJSON(options: options, sha256: sha256)
      case .csv: CSVFormat(options: options)
      case .text: TextFormat(options: options, chapters: chapters)
      }
    return format.text(of: documents)
  }
}

/// What is selected of documents, as an object where it is one document, else as an array.
private struct SelectedJSON: DocumentFormat {
  let options: ExportOptions
  let sha256: SHA256Hex

  func text(of documents: [Document]) -> String {
    let selected = options.selected(documents)
    return JSONFormat(shape: selected.count == 1 ? .object : .array, sha256: sha256).text(of: selected)
  }
}
