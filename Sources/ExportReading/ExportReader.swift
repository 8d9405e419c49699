import Documents

/// Reads exports back: files that say that they are one, in Markdown's front matter or in JSON's first members. They
/// are read as they say, strictly, and never by the heuristics that take other sources apart.
public enum ExportReader {
  /// The documents of an export; nil for a source that does not say that it is one. Takes time in proportion to the
  /// source's length.
  ///
  /// The documents' source is the export itself, its `original` what the export names. In Markdown texts have their
  /// places in the export, in JSON none.
  public static func documents(from source: Source) throws(ExportError) -> [Document]? {
    if let frontMatter = try ExportFrontMatter(source) {
      var reader = MarkdownExport(source, frontMatter)
      return try reader.documents()
    }
    return JSONExport.isClaimed(by: source) ? try JSONExport(source).documents() : nil
  }

  /// The version of the forms that are read.
  static let version = 1
}
