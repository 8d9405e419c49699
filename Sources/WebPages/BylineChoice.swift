import Bylines

/// Chooses who wrote the article among what a page's data, its head and its text say.
struct BylineChoice {
  let data: LinkedData
  let meta: MetaTags
  /// Texts of the elements that are called an author's, in order, each in its parts.
  let shown: [[String]]
  /// What a line under the title says.
  let line: String?
  /// What the site is called.
  let sites: [String]

  /// The names of the first source that has a person; where none has, those of an organisation that is not the site.
  var byline: String? {
    let told = [
      data.authors, meta.all(Self.names), shown.lazy.compactMap(shownName).first.map { [$0] } ?? [],
    ]
    let sources =
      (told.map { $0.map { Self.withoutAddress(Self.withoutLead($0)) } } + [
        line.map { [$0] } ?? [], data.organisations,
      ])
      .map { $0.filter(isWriter) }
    return (sources.first { $0.contains(where: Self.isPerson) } ?? sources.first { !$0.isEmpty }).map(
      Self.joined)
  }

  private func isWriter(_ name: String) -> Bool {
    let folded = name.foldedForComparison()
    return name.utf8.count < 120 && !Writer.isNobody(Self.withoutLead(name))
      && !sites.contains { $0.foldedForComparison() == folded }
  }

  private static func isPerson(_ name: String) -> Bool { Writer.isPerson(withoutLead(name)) }

  /// The first name among the parts of an element.
  private func shownName(_ parts: [String]) -> String? {
    parts.lazy.map { part in
      let text = Array(part.utf8)
      let found = BylineReader(text, 0..<text.count).found()
      return found.map { String(decoding: text[$0.names], as: UTF8.self) }
        ?? Self.withoutRest(Self.withoutAddress(Self.withoutLead(part)))
    }.first { Self.isName($0) && isWriter($0) }
  }

  private static let names = [
    "dc:creator", "dcterms:creator", "dcterm:creator", "author", "article:author", "parsely-author",
    "sailthru:author", "byl",
  ]

  private static func joined(_ names: [String]) -> String {
    var seen: [String] = []
    for name in names where !seen.contains(name) { seen.append(name) }
    return seen.joined(separator: ", ")
  }

  private static func isName(_ text: String) -> Bool {
    let words = text.lowercased().split(separator: " ")
    return (1...12).contains(words.count) && text.utf8.count < 100 && text.last != ":"
      && text.unicodeScalars.contains { $0.properties.isAlphabetic }
      && !(words.count == 1 && leads.contains(String(words[0]))) && !words.contains("updated")
  }

  /// Without an address after a name: “Ann Lee (https://…)”, “Ann Lee <ann@…>”.
  private static func withoutAddress(_ text: String) -> String {
    let words = text.split(separator: " ")
    let name = words.prefix { !$0.contains("@") && !$0.contains("://") }
    return name.isEmpty || name.count == words.count ? text : name.joined(separator: " ")
  }

  /// Without what stands after the names: dates, counts, handles.
  private static func withoutRest(_ text: String) -> String {
    let end =
      text.unicodeScalars.firstIndex { "0123456789|•·@/".unicodeScalars.contains($0) } ?? text.endIndex
    guard end < text.endIndex else { return text }
    var words = text[..<end].split(separator: " ")
    // A date begins with its day's or its month's name.
    while words.count > 2, text[end].isNumber, let last = words.last,
      dateWords.contains(last.filter(\.isLetter).prefix(3).lowercased())
    {
      words.removeLast()
    }
    return words.joined(separator: " ")
  }

  private static let dateWords: Set<String> = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec", "mär", "mai", "okt",
    "dez", "on", "mon", "tue", "wed", "thu", "fri", "sat", "sun", "am",
  ]

  private static let leads = [
    "written by", "posted by", "published by", "by", "author:", "von", "autor:", "par", "por", "di", "de la",
    "de", "door", "av", "af", "autor", "text:", "作者：", "作者:", "文/",
  ]

  /// Without “By” and the like.
  static func withoutLead(_ text: String) -> String {
    let lowered = text.lowercased()
    for lead in leads {
      let last = lead.unicodeScalars.last!
      let isWord = last.properties.isAlphabetic && last.isASCII
      if lowered.hasPrefix(isWord ? lead + " " : lead) {
        return String(text.dropFirst(lead.count)).foldingSpace().drop(while: { $0 == ":" || $0 == " " })
          .description
      }
    }
    return text
  }
}
