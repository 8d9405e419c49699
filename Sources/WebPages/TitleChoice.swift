/// Chooses a page's title among what its data, its head and its headings say.
struct TitleChoice {
  let data: LinkedData
  let meta: MetaTags
  /// What `title` says.
  let head: String?
  /// The headings of the first level, in order.
  let headings: [String]

  /// What the site is called.
  let site: String?

  /// The title that most sources agree on; of several, that of the surest source. Where a heading has it without the
  /// site's name, as the heading has it.
  var title: String? {
    guard let title = agreed else { return nil }
    if let bare = headings.first(where: { Self.isBare($0, of: title) }) { return bare }
    guard let site, title.foldedForComparison() == site.foldedForComparison() else { return title }
    let others = [head.map(withoutSite)].compactMap(\.self) + headings
    return others.first { Self.words($0) >= 3 && $0.foldedForComparison() != site.foldedForComparison() }
      ?? title
  }

  private var agreed: String? {
    let given = data.titles + meta.all(Self.names).prefix(1)
    guard !given.isEmpty else { return head.map(withoutSite) ?? headings.first }
    if let brand = Self.brand(titles: given, title: headed), given.allSatisfy({ $0 == brand }) {
      return headed
    }
    let sources = (given + [head].compactMap(\.self) + headings.prefix(3)).map { $0.foldedForComparison() }
    func votes(_ title: String) -> Int {
      let folded = title.foldedForComparison()
      return sources.count { $0 == folded }
    }
    let most = given.map(votes).max() ?? 0
    return given.first { votes($0) == most }
  }

  /// What the head and a heading say alike.
  private var headed: String? {
    guard let head = head.map(withoutSite) else { return nil }
    return isHeading(head) ? head : nil
  }

  /// The first of some titles that has nothing of the page's title: what the site calls itself.
  static func brand(titles: [String], title: String?) -> String? {
    guard let title = title?.foldedForComparison(), !title.isEmpty else { return nil }
    return titles.first { given in
      let folded = given.foldedForComparison()
      return words(given) <= 3 && !title.contains(folded) && !folded.contains(title)
    }
  }

  /// Whether a heading is a title without what stands beside it for the site.
  private static func isBare(_ heading: String, of title: String) -> Bool {
    let folded = heading.foldedForComparison()
    let whole = title.foldedForComparison()
    // The larger part: of the other it may be the site's name that is a heading.
    guard words(heading) >= 3 || folded.utf8.count >= 18, folded != whole,
      folded.utf8.count * 2 >= whole.utf8.count
    else { return false }
    return (separators + ["｜", "：", "－", ": ", "—"]).contains { separator in
      title.ranges(ofPart: separator).contains { cut in
        title[..<cut.lowerBound].foldedForComparison() == folded
          || title[cut.upperBound...].foldedForComparison() == folded
      }
    }
  }

  static let names = [
    "dc:title", "dcterms:title", "dcterm:title", "og:title", "article:title", "title", "twitter:title",
    "parsely-title", "sailthru:title",
  ]

  private static let separators = [
    " | ", " - ", " – ", " — ", " » ", " / ", " > ", " :: ", " \\ ", " _ ", " · ", "_", "|",
  ]

  /// The title in the head without what stands beside it there for the site: the part that is a heading of the page,
  /// else the first or the longest.
  private func withoutSite(_ head: String) -> String {
    if isHeading(head) { return head }
    if let heading = headings.first(where: { Self.contains(head, $0) }) { return heading }
    for separator in Self.separators {
      guard let cut = head.ranges(ofPart: separator).last else { continue }
      let start = String(head[..<cut.lowerBound])
      let end = String(head[cut.upperBound...])
      let chosen = Self.words(start) >= 3 || Self.words(start) >= Self.words(end) ? start : end
      return Self.words(chosen) < 3 && !isHeading(chosen) ? head : chosen
    }
    return head
  }

  private func isHeading(_ text: String) -> Bool {
    let folded = text.foldedForComparison()
    return headings.contains { $0.foldedForComparison() == folded }
  }

  private static func words(_ text: String) -> Int { TextMeasure(Array(text.utf8)[...]).words }

  /// Whether a heading is a part of the title in the head, between separators.
  private static func contains(_ head: String, _ heading: String) -> Bool {
    guard words(heading) >= 3 else { return false }
    return head.foldedForComparison().contains(heading.foldedForComparison())
  }
}

extension StringProtocol {
  /// In small letters, letters and digits only: what is the same to a reader compares as equal.
  func foldedForComparison() -> String {
    var folded: [UInt8] = []
    folded.reserveCapacity(utf8.count)
    for scalar in unicodeScalars {
      if scalar.isASCII {
        if scalar.isASCIILetter { folded.append(UInt8(scalar.value) | 0x20) }
        if ("0"..."9").contains(scalar) { folded.append(UInt8(scalar.value)) }
      } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        folded += scalar.properties.lowercaseMapping.utf8
      }
    }
    return String(decoding: folded, as: UTF8.self)
  }
}

extension String {
  /// Where a part stands in the text, none overlapping.
  func ranges(ofPart part: String) -> [Range<String.Index>] {
    var ranges: [Range<String.Index>] = []
    let text = Array(utf8)
    let part = Array(part.utf8)
    var at = 0
    while at + part.count <= text.count {
      if text[at..<at + part.count].elementsEqual(part) {
        ranges.append(
          utf8.index(startIndex, offsetBy: at)..<utf8.index(startIndex, offsetBy: at + part.count))
        at += part.count
      } else {
        at += 1
      }
    }
    return ranges
  }
}

extension Unicode.Scalar {
  var isASCIILetter: Bool { value | 0x20 >= 0x61 && value | 0x20 <= 0x7A }
}
