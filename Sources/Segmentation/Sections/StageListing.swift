import Documents
import LabelSets

/// The stages of a document as lines, for people who look for the cause of a fault.
struct StageListing {
  let reading: Reading
  let facts: Table<Facts>
  let outline: Outline

  var text: String {
    var lines: [String] = []
    for index in facts.indices {
      let block = facts[index]
      let words = String(decoding: reading.text[block.text].prefix(60), as: UTF8.self)
      let flat = String(words.map { $0.isNewline ? " " : $0 })
      lines.append(
        "\(index.value) \(block.kind) depth \(block.depth) words \(block.wordCount)"
          + (block.isAttribution ? " attribution" : "")
          + (block.lead.map { " lead “\(quoted($0.place))”\($0.isBold ? " bold" : "")" } ?? "") + " “\(flat)”"
      )
      if let heading = outline.heading(of: index) { lines.append(self.heading(heading)) }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private func quoted(_ range: Range<Int>) -> String {
    String(decoding: reading.text[range].prefix(40), as: UTF8.self)
  }

  private func heading(_ index: HeadingIndex) -> String {
    let heading = outline.headings[index]
    let naming = heading.naming
    var line = "    ▸ \(heading.form) rank \(heading.rank) under \(heading.parent?.value ?? -1)"
    line += " label \(heading.label?.id.rawValue ?? "–")"
    if let label = naming.label {
      line +=
        " names \(label.id) \(naming.kind) residue \(naming.residue)\(naming.hasTopic ? " topic" : "")\(naming.namesOpposites ? " both" : "")"
    }
    if naming.isGroup { line += " group" }
    if let standing = naming.standing { line += " standing \(standing.id)" }
    if let topic = heading.topic { line += " topic “\(quoted(outline.headings[topic].place))”" }
    if let hypothesis = heading.hypothesis {
      line +=
        "\n      \(hypothesis.points): "
        + hypothesis.rows.map { "\($0) \($0.row.points)" }.joined(separator: ", ")
    }
    return line
  }
}
