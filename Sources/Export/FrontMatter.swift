import Comparison
import Documents
import Typography

/// What is known of the documents, as YAML that every reader takes: every string in double quotes, what is
/// unknown left out.
struct FrontMatter {
  /// Whether it says that the file is an export which can be opened again.
  var isExport = true
  private let sha256: SHA256Hex?

  init(_ options: ExportOptions) { sha256 = options.sha256 }

  /// The front matter with its fences: one document's keys at the top, those of several as a list.
  func text(of documents: [Document]) -> String {
    var lines = isExport ? ["triptych: 1"] : []
    if documents.count == 1 {
      lines += keys(of: documents[0])
    } else if !documents.isEmpty {
      lines.append("documents:")
      for document in documents {
        lines += keys(of: document).enumerated().map { ($0 == 0 ? "  - " : "    ") + $1 }
      }
    }
    lines += tags(of: documents)
    return (["---"] + lines + ["---"]).joined(separator: "\n")
  }

  private func keys(of document: Document) -> [String] {
    let original = document.source.original
    let pairs: [(String, String?)] = [
      ("title", document.title?.text),
      ("source", (original?.path ?? document.source.path).printedName),
      ("sha256", original == nil ? sha256?(document.source.raw) : original?.sha256),
      ("author", document.byline?.text),
      ("published", document.published?.text.text),
      ("date", document.published?.iso),
      ("lang", document.language),
    ]
    return pairs.compactMap { key, value in value.map { "\(key): \(Self.quoted($0))" } }
      + perspectives(of: document)
  }

  /// The sides of a document and what they share, with their words.
  private func perspectives(of document: Document) -> [String] {
    let entries = Grid([document]).entries.filter { $0.role == .side || $0.role == .shared }
    if entries.isEmpty { return [] }
    return ["perspectives:"]
      + entries.flatMap { entry in
        let topic = entry.key.topic.map { ["    topic: \(Self.quoted($0))"] } ?? []
        return [
          "  - label: \(Self.quoted(entry.key.label.rawValue))", "    name: \(Self.quoted(entry.name))",
        ]
          + topic + ["    words: \(entry.words)"]
      }
  }

  /// The labels of all sides, for programs that collect notes.
  private func tags(of documents: [Document]) -> [String] {
    var seen: Set<LabelID> = []
    let sides = documents.flatMap(\.sections).filter { $0.role == .side || $0.role == .shared }
    let labels = sides.map(\.label).filter { $0 != .other && seen.insert($0).inserted }
    if labels.isEmpty { return [] }
    return ["tags: [\(labels.map { Self.quoted($0.rawValue) }.joined(separator: ", "))]"]
  }

  private static func quoted(_ text: String) -> String {
    var out = "\""
    for scalar in Printable.text(text, for: .page).unicodeScalars {
      if scalar == "\"" || scalar == "\\" { out.unicodeScalars.append("\\") }
      out.unicodeScalars.append(scalar)
    }
    return out + "\""
  }
}
