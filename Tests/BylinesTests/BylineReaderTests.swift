import Bylines
import Testing

@Suite("Who wrote it, by the form of a line")
struct BylineReaderTests {
  private func names(_ line: String) -> String? {
    let text = Array(line.utf8)
    return BylineReader(text, 0..<text.count).found().map { String(decoding: text[$0.names], as: UTF8.self) }
  }

  @Test(
    "The names are read without the words before them and what stands behind them",
    arguments: [
      ("By Ann Lee", "Ann Lee"), ("Von Ann Lee, Berlin", "Ann Lee"),
      ("Par Ann Lee et Bo Ek", "Ann Lee et Bo Ek"),
      ("Por Ana de la Vega", "Ana de la Vega"),
      ("Written by Ann Lee, Bo Ek and Cy Om", "Ann Lee, Bo Ek and Cy Om"),
      ("By Ann Lee, Staff Writer", "Ann Lee"), ("By Ann Lee | Updated March 3, 2021", "Ann Lee"),
      ("By J. K. O’Neil-Lee – March 3, 2021", "J. K. O’Neil-Lee"), ("Автор: Анна Ли", "Анна Ли"),
      ("作者：王小明", "王小明"),
      ("文／山田太郎", "山田太郎"), ("بقلم آن لي", "آن لي"),
    ])
  func lines(line: String, names: String) {
    #expect(self.names(line) == names)
  }

  @Test(
    "What only begins like such a line is none",
    arguments: [
      "By Monday the council had no money left", "Von Berlin nach Paris", "By the river", "Par ici", "By",
      "Text: a new start",
      "By Ann Lee’s own account the ferry was late",
    ])
  func others(line: String) {
    #expect(names(line) == nil)
  }

  @Test("Addresses, months and accounts are nobody; a person is told from an office and an outlet")
  func writers() {
    for name in ["admin", "example.org", "https://example.org/ann", "February", "Staff", "March 3, 2021", ""]
    {
      #expect(Writer.isNobody(name), "\(name)")
    }
    for name in ["Ann Lee", "王小明", "Ana de la Vega"] { #expect(Writer.isPerson(name), "\(name)") }
    for name in ["Reuters", "The Tide", "Harbour News", "admin", "AFP Agency"] {
      #expect(!Writer.isPerson(name), "\(name)")
    }
  }
}
