/// From offsets in a text to offsets in its source: a list of points, between which both run on alike.
public struct OffsetMap: Equatable, Sendable {
  /// At `text` bytes into the text the source stands at offset `source`.
  public struct Point: Equatable, Sendable {
    @Compact public var text: Int
    @Compact public var source: Int

    public init(text: Int, source: Int) {
      self.text = text
      self.source = source
    }
  }

  /// The points, ascending in both; empty where the format has no ranges.
  public var points: [Point]

  public init(_ points: [Point] = []) { self.points = points }

  /// The source's offset for an offset in the text; nil where the map is empty.
  public func source(at offset: Int) -> Int? {
    guard !points.isEmpty else { return nil }
    var low = 0
    var high = points.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if points[middle].text <= offset { low = middle } else { high = middle }
    }
    return points[low].source + max(0, offset - points[low].text)
  }

  /// The offset in the text of what stands at an offset of the source, or before it where that is not shown; nil
  /// where the map is empty.
  public func text(at offset: Int) -> Int? {
    guard !points.isEmpty else { return nil }
    var low = 0
    var high = points.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if points[middle].source <= offset { low = middle } else { high = middle }
    }
    let text = points[low].text + max(0, offset - points[low].source)
    return high < points.count ? min(text, points[high].text) : text
  }
}
