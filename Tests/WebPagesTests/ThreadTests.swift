import Testing
import WebPages

@Suite("Web pages on several threads")
struct ThreadTests {
  @Test("Pages that are read at once are what they are one after the other")
  func atOnce() async {
    let pages = (0..<64).map { number in
      let paragraph = "<p>The board met \(number) times, talked until late, and <b>voted</b> in the end.</p>"
      return Array(
        "<article><h1>Meeting \(number)</h1>\(String(repeating: paragraph, count: 20))</article>".utf8)
    }
    let expected = pages.map(WebPage.init(utf8:))
    let read = await withTaskGroup(of: (Int, WebPage).self) { group in
      for (number, page) in pages.enumerated() { group.addTask { (number, WebPage(utf8: page)) } }
      return await group.reduce(into: [Int: WebPage]()) { $0[$1.0] = $1.1 }
    }
    for (number, page) in expected.enumerated() { #expect(read[number] == page) }
  }
}
