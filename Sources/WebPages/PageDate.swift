import Bylines

/// Dates as pages write them for programs.
enum PageDate {
  /// The date of a value, made exact: the day, and the time where there is one; nil where it is none.
  static func iso(_ text: String) -> String? { DateReader(text).published()?.iso }

  /// A date that a page gives to programs, as people read one: as the page itself shows that day, else the day and the
  /// time; as it is where it has no time.
  static func shown(_ text: String, among shown: [WebPage.Published]) -> WebPage.Published {
    guard let iso = iso(text) else { return .init(text: text, iso: nil) }
    if let same = shown.first(where: { $0.iso?.prefix(10) == iso.prefix(10) }) {
      return .init(text: same.text, iso: iso)
    }
    let parts = iso.split(separator: "T")
    guard parts.count == 2 else { return .init(text: text, iso: iso) }
    return .init(text: "\(parts[0]) \(parts[1].prefix(5))", iso: iso)
  }
}
