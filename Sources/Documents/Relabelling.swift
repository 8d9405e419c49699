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
