import Documents
import Typography

/// The heading of a section in Markdown: topic, the source's heading or else the label's name, and that the
/// label is the reader's where it is.
struct SectionHeading {
  private let section: Section

  init(_ section: Section) { self.section = section }

  /// The heading line and the comment under it.
  var markdown: String { "## " + MarkdownText.heading(words) + "\n" + comment }

  /// The heading in words: “Abortion — Obama”, “Conservative (your label)”.
  var words: String {
    var words = section.heading?.text ?? section.name
    if section.isReadersLabel {
      words += section.heading == nil ? " (your label)" : " (\(section.name), your label)"
    }
    return section.topic.map { "\($0.text) — \(words)" } ?? words
  }

  private var comment: String {
    var attributes = [
      ("label", section.label.rawValue), ("name", section.name), ("role", section.role.rawValue),
    ]
    if let topic = section.topic { attributes.append(("topic", topic.text)) }
    if section.heading == nil { attributes.append(("heading", "none")) }
    if section.isReadersLabel { attributes.append(("given", "reader")) }
    return Comment(attributes).markdown
  }
}
