extension Document {
  /// The document with one section relabelled, as the reader says.
  public func relabelled(section: Int, as label: Label) -> Document {
    var copy = self
    copy.sections[section].label = label.id
    copy.sections[section].name = label.name
    copy.sections[section].role = label.role
    copy.sections[section].isReadersLabel = true
    return copy
  }

  /// The document with all its text under one label: what `--as LABEL=FILE` and the key `L` mean.
  public func relabelled(as label: Label) -> Document {
    sections.indices.reduce(self) { $0.relabelled(section: $1, as: label) }
  }
}

extension Document {
  /// The document with the labels that the reader gave to an earlier state of it: to all sections, or to those
  /// under the same headings.
  public func takingLabels(of old: Document) -> Document {
    guard let first = old.sections.first(where: \.isReadersLabel) else { return self }
    if old.sections.allSatisfy({ $0.isReadersLabel && $0.label == first.label }) {
      return relabelled(as: Self.label(of: first))
    }
    var copy = self
    var waiting = Array(sections.indices)
    for section in old.sections {
      guard let at = waiting.firstIndex(where: { sections[$0].heading?.text == section.heading?.text }) else {
        continue
      }
      if section.isReadersLabel {
        copy = copy.relabelled(section: waiting[at], as: Self.label(of: section))
      }
      waiting.remove(at: at)
    }
    return copy
  }

  private static func label(of section: Section) -> Label {
    Label(id: section.label, name: section.name, role: section.role, order: 0)
  }
}
