import Documents

/// A vertical unit of a layout, wrapped on its own and only when it is seen.
public enum Strip: Hashable, Sendable {
  /// Title and standfirst of one document.
  case head(document: Int)
  /// The titles of several documents, as columns.
  case titles
  /// A double rule with words in it.
  case rule(String)
  /// A topic, which stands over the bands below it.
  case topic(TextAddress)
  /// The header of a band.
  case header(band: Int)
  /// A folded band: its header and the first lines.
  case fold(band: Int)
  /// A row of a band.
  case row(band: Int, row: Int)
  /// The mark that some rows of a band are hidden.
  case hidden(band: Int, rows: Range<Int>)
  /// The empty line that ends a band, or stands between documents.
  case gap(band: Int?)

  /// The band a strip belongs to.
  public var band: Int? {
    switch self {
    case .header(let band), .fold(let band), .row(let band, _), .hidden(let band, _): band
    case .gap(let band): band
    default: nil
    }
  }
}
