import Documents
import Typography

/// What is known of the documents, as YAML that every reader takes: every string in double quotes, what is
/// unknown left out.
struct FrontMatter {
  /// The digest to name each source by; nil where none is asked for.
  var sha256: SHA256Hex?

  /// The front matter with its fences: one document's keys at the top, those of several as a list.
  func text(of documents: [Document]) -> String {
    var lines = ["---", "triptych: 1"]
    if documents.count == 1 {
      lines += keys(of: documents[0])
    } else if !documents.isEmpty {
      lines.append("documents:")
      for document in documents {
        lines += keys(of: document).enumerated().map { ($0 == 0 ? "  - " : "    ") + $1 }
      }
    }
    return (lines + ["---"]).joined(separator: "\n")
  }

  private func keys(of document: Document) -> [String] {
    let pairs: [(String, String?)] = [
      ("title", document.title?.text),
      ("source", document.source.path),
      ("sha256", sha256?(document.source.raw)),
      ("author", document.byline?.text),
      ("published", document.published?.text.text),
      ("date", document.published?.iso),
      ("language", document.language),
    ]
    return pairs.compactMap { key, value in value.map { "\(key): \(Self.quoted($0))" } }
  }

  private static func quoted(_ text: String) -> String {
    var out = "\""
    for scalar in Printable.text(text).unicodeScalars {
      if scalar == "\"" || scalar == "\\" { out.unicodeScalars.append("\\") }
      out.unicodeScalars.append(scalar)
    }
    return out + "\""
  }
}
