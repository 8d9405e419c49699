import Documents

extension Document {
  /// The structure as an indented tree: what tests compare and people read. One line a part, with its range and
  /// its first words.
  public var outline: String {
    var lines: [String] = []
    func add(_ indent: Int, _ name: String, _ text: RangedText?) {
      guard let text else { return }
      lines.append(
        String(repeating: "  ", count: indent) + name + Self.place(text.range) + " " + Self.start(text.text))
    }
    add(0, "title", title)
    add(0, "standfirst", standfirst)
    add(0, "byline", byline)
    add(0, published?.iso.map { "published \($0)" } ?? "published", published?.text)
    for section in sections {
      let isNamed = section.label == .other && section.role == .side
      lines.append(section.label.rawValue + (isNamed ? " “\(section.name)”" : ""))
      add(1, "topic", section.topic)
      add(1, "heading", section.heading)
      for block in section.blocks {
        add(
          1, block.kind.rawValue + (block.continues ? " continued" : ""), RangedText(block.text, block.range))
      }
    }
    for part in discarded { add(0, "discarded \(part.reason.rawValue)", part.text) }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func place(_ range: SourceRange?) -> String { range.map { " \($0.start)-\($0.end)" } ?? "" }

  /// The first words of a text, on one line.
  private static func start(_ text: String) -> String {
    let plain = text.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? " " : $0 }
    let cut = plain.count > 48
    var view = String.UnicodeScalarView()
    view.append(contentsOf: plain.prefix(48))
    return String(view) + (cut ? "…" : "")
  }
}
