import Documents

/// What an export holds of the documents, beside their text.
public struct ExportOptions: Sendable {
  /// The metadata on top.
  public enum FrontMatter: String, Sendable, CaseIterable {
    case none, yaml
  }

  /// How documents stand in Markdown.
  public enum Layout: String, Sendable, CaseIterable {
    /// One section after the other. The one that can be opened again.
    case sections
    /// Row by row, each side quoted under its name.
    case rows
    /// A table for each band, where every cell is short enough; else rows.
    case table
  }

  public var layout: Layout
  /// The documents that are written, by their numbers from 1; nil for all.
  public var documents: Set<Int>?
  /// The labels whose sections are written; nil for all.
  public var labels: Set<LabelID>?
  /// Whether the parts that were set apart follow each document's sections.
  public var discarded: Bool
  /// Whether each block says where it comes from. It needs `sha256`.
  public var provenance: Bool
  public var frontMatter: FrontMatter
  /// The digest to name each source by; nil where none is at hand.
  public var sha256: SHA256Hex?

  public init(
    layout: Layout = .sections, documents: Set<Int>? = nil, labels: Set<LabelID>? = nil,
    discarded: Bool = false, provenance: Bool = false,
    frontMatter: FrontMatter = .yaml, sha256: SHA256Hex? = nil
  ) {
    self.layout = layout
    self.documents = documents
    self.labels = labels
    self.discarded = discarded
    self.provenance = provenance
    self.frontMatter = frontMatter
    self.sha256 = sha256
  }

  /// What of the documents is to be written: the sections with the labels, the discarded parts if asked for.
  public func selected(_ documents: [Document]) -> [Document] {
    documents.enumerated().filter { self.documents?.contains($0.offset + 1) ?? true }.map { _, document in
      var document = document
      if let labels { document.sections.removeAll { !labels.contains($0.label) } }
      // Notes are the text's.
      if !discarded { document.discarded.removeAll { $0.reason != .footnote } }
      return document
    }
  }

  /// How to cite the blocks of a document; nil where provenance is not asked for.
  func citations(of document: Document) -> Citations? {
    guard provenance, let sha256 else { return nil }
    return Citations(document.source, sha256: sha256)
  }
}
