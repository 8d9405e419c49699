import Documents
import TestSupport
import Testing

@testable import Segmentation

@Suite("Words across line ends")
struct LineJoinTests {
  private func report(_ text: String, _ format: Source.Format = .text) -> String {
    Outlining.document(text, format).sections.flatMap(\.readingBlocks).map(\.text).joined(separator: "\n")
  }

  /// A paragraph of two lines that part a word.
  private func joined(_ head: String, _ tail: String, and rest: String = "") -> String {
    let lines =
      "the council of the harbour met on that day and spoke of \(head)\n\(tail) until late in the evening."
    let words = report("A Night at the Quay\n\n\(lines)\n\n\(rest)").split(separator: " ")
    return words.drop { $0 != "of" }.dropFirst(4).prefix { $0 != "until" }.dropFirst(6).joined(separator: " ")
  }

  @Test(
    "A word that is divided plainly is whole again",
    arguments: [
      ("Wednes-", "day", "Wednesday"), ("situ-", "ation", "situation"), ("govern-", "ments", "governments"),
      ("con-", "crete", "concrete"), ("wat-", "er", "water"), ("sur-", "veyors", "surveyors"),
      ("commit-", "tees", "commit-tees"), ("har\u{AD}", "bours", "harbours"), ("Zei-", "tung", "Zeitung"),
      ("INFOR-", "MATION", "INFORMATION"), ("econom\u{2010}", "ically", "economically"),
    ])
  func plain(head: String, tail: String, word: String) {
    #expect(joined(head, tail) == word)
  }

  @Test(
    "A compound keeps its hyphen, and no space comes in",
    arguments: [
      ("well-", "known", "well-known"), ("self-", "governing", "self-governing"),
      ("nine-", "to-four", "nine-to-four"),
      ("nine-to-", "four", "nine-to-four"), ("decision-", "making", "decision-making"),
      ("US-", "based", "US-based"),
      ("Anglo-", "Saxon", "Anglo-Saxon"), ("e-", "mail", "e-mail"), ("1939-", "1945", "1939-1945"),
      ("twenty-", "five", "twenty-five"), ("passers-", "by", "passers-by"), ("dit-", "elle", "dit-elle"),
      ("COVID-", "19", "COVID-19"),
    ])
  func compounds(head: String, tail: String, word: String) {
    #expect(joined(head, tail) == word)
  }

  @Test("A hyphen for a word to come and a dash are followed by a space") func suspended() {
    #expect(joined("pre-", "and post-war ships") == "pre- and post-war ships")
    #expect(joined("two-", "to three-hour waits") == "two- to three-hour waits")
    #expect(joined("ships --", "of all kinds") == "ships -- of all kinds")
  }

  @Test("The text's own words decide first, without regard to case") func vocabulary() {
    #expect(joined("fish-", "monger", and: "Fishmonger and clerk agreed on it.") == "fishmonger")
    #expect(joined("fish-", "monger", and: "The fish-monger was not asked.") == "fish-monger")
    #expect(joined("govern-", "ment", and: "The govern-ment of all was spelled so.") == "govern-ment")
    #expect(joined("long-", "shore", and: "Longshore work is hard.") == "longshore")
  }

  @Test("A text that divides words plainly divides others, but no compounds") func others() {
    let text = """
      the clerk of the harbour counted all of the let-
      ters, the commit-
      tees spoke of a long-
      lost ship in the even-
      ings of that year.
      """
    #expect(
      report(text)
        == "the clerk of the harbour counted all of the letters, the committees spoke of a long-lost ship in the "
        + "evenings of that year.")
  }

  @Test("A divided word is found in its source") func origins() throws {
    let source = "A Quay\n\nthe harbour council of the whole town voted on Wednes-\nday evening to close it."
    let document = Outlining.document(source)
    let block = try #require(document.sections.first?.blocks.first)
    let word = try #require(block.text.utf8.firstRange(of: "day evening".utf8))
    let offset = block.text.utf8.distance(from: block.text.startIndex, to: word.lowerBound)
    #expect(block.text.contains("Wednesday evening"))
    #expect(block.origins.source(at: offset) == source.utf8.count - "day evening to close it.".utf8.count)
    #expect(block.range?.end == source.utf8.count)
  }

  @Test("Lines of Markdown and items of lists are joined alike") func markup() {
    #expect(
      report("# A\n\nThe infor-\nmation on _Tues-\nday_ was there.", .markdown)
        == "The information on Tuesday was there.")
    #expect(
      report("# A\n\n- the infor-\n  mation\n- the well-\n  known", .markdown)
        == "- the information\n- the well-known")
  }

  @Test("Lines of code and a page's lines stay as they are") func unfolded() {
    #expect(report("# A\n\n```\nlet infor-\nmation\n```", .markdown) == "let infor-\nmation")
    #expect(
      report("<article><h1>A</h1><p>The infor-\nmation was there.</p></article>", .html)
        == "The infor- mation was there.")
  }

  @Test(
    "Lines of writing that has no spaces are joined without one",
    arguments: [
      ("市议会星期二决定关闭老鱼市场，商人们要求", "再次听证，但是没有得到答复。", ""),
      ("議会は火曜日に古い魚市場を閉じることを決め、", "商人たちはもう一度の公聴会を求めた。", ""),
      ("สภาเมืองลงมติเมื่อวันอังคารให้ปิดตลาดปลาเก่า", "และพ่อค้าขอให้มีการรับฟัง", ""),
      ("市议会星期二决定关闭老鱼市场，市长说：“不要", "”再次听证，但是没有得到答复。", ""),
      ("市议会星期二决定关闭老鱼市场，商人们使用", "Linux 再次听证，但是没有得到答复。", " "),
      ("시의회는 화요일 저녁에 오래된 어시장을 닫기로", "결정했다.", " "),
    ])
  func unspaced(first: String, second: String, between: String) {
    for format in [Source.Format.text, .markdown] {
      #expect(report("# 水\n\n\(first)\n\(second)\n", format) == first + between + second)
    }
  }

  @Test("A paragraph goes on over a page's end, in the middle of a word or of Chinese") func pages() throws {
    func page(_ last: String, _ first: String) -> String {
      """
                       The Old Market

          The harbour council voted on Tuesday evening to
      close the old fish market, and then the crowd of the \(last)

                               - 12 -
      \u{0C}THE OLD MARKET                                 13

      \(first) puts the cost at a third of the figure that the
      council had printed.
      """
    }
    #expect(report(page("sur-", "veyor")).contains("the surveyor puts"))
    #expect(report(page("self-", "governing")).contains("the self-governing puts"))
    #expect(report(page("town", "that")).contains("the town that puts"))
    let block = try #require(Outlining.document(page("sur-", "veyor")).sections.first?.blocks.last)
    #expect(block.continues && block.continuesWord)
  }
}
