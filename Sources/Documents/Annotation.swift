/// What a reader has put on a passage: a note, a bookmark or a mark.
public struct Annotation: Hashable, Sendable, Codable {
  /// What it is.
  public enum Kind: String, Hashable, Sendable, Codable {
    case note, bookmark, mark
  }

  public var kind: Kind
  /// The note's words; the mark's letter; empty for a bookmark.
  public var text: String
  /// The passage.
  public var anchor: Anchor

  public init(_ kind: Kind, _ text: String = "", at anchor: Anchor) {
    self.kind = kind
    self.text = text
    self.anchor = anchor
  }
}

/// A label that a reader gave, with what it was given to.
public struct GivenLabel: Hashable, Sendable, Codable {
  /// The first text of the section; nil for the whole document.
  public var section: Anchor?
  public var label: LabelID

  public init(_ label: LabelID, to section: Anchor?) {
    self.label = label
    self.section = section
  }
}

extension Document {
  /// The document with the labels a reader gave, later ones over earlier ones. A section that is not found again keeps
  /// its own, and so does one whose new label is not among `labels`.
  public func relabelled(by given: [GivenLabel], of labels: [Label]) -> Document {
    if given.isEmpty { return self }
    let anchoring = Anchoring(self)
    return given.reduce(self) { document, given in
      guard let label = labels.first(where: { $0.id == given.label }) else { return document }
      guard let anchor = given.section else { return document.relabelled(as: label) }
      let section = anchoring.find(anchor).place?.section
      return section.map { document.relabelled(section: $0, as: label) } ?? document
    }
  }

  /// The first text of a section; nil where it has none.
  public func firstPlace(inSection section: Int) -> TextPlace? {
    if sections[section].heading != nil { return .heading(section: section) }
    return sections[section].blocks.isEmpty ? nil : .block(section: section, block: 0)
  }
}
