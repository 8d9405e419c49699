import Documents

extension Document {
  /// The document with no ranges where those are no places in its file: what a page shows has none.
  var withPlaces: Document {
    if source.hasPlaces { return self }
    var document = self
    document.title?.range = nil
    document.standfirst?.range = nil
    document.byline?.range = nil
    document.published?.text.range = nil
    for section in document.sections.indices {
      document.sections[section].topic?.range = nil
      document.sections[section].heading?.range = nil
      for block in document.sections[section].blocks.indices {
        document.sections[section].blocks[block].range = nil
      }
    }
    for part in document.discarded.indices { document.discarded[part].text.range = nil }
    return document
  }
}
