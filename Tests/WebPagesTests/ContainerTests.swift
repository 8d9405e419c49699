import Testing

@testable import WebPages

@Suite("Containers that may hold a side each")
struct ContainerTests {
  /// The blocks of the article, each under a letter for each container, in the order in which they come up.
  private func outline(_ html: String) -> [String] {
    var letters: [Int: Character] = [:]
    return Outlining.page(html).blocks.map { block in
      for number in block.containers where letters[number] == nil {
        letters[number] = Character(Unicode.Scalar(UInt8(97 + letters.count)))
      }
      let names = block.containers.compactMap { letters[$0] }
      return "\(String(names)) \(block.text.prefix(6))"
    }
  }
  private let one = "For it: the night ferry brings the nurses home, and they have no other way."
  private let two = "Against: the night ferry runs empty in winter, and the fares do not pay for it."

  @Test("Columns, cards and tabs")
  func columns() {
    let html =
      "<main><p>\(Outlining.prose(1))</p><div><section><h3>Pro</h3><p>\(one)</p></section>"
      + "<section><h3>Con</h3><p>\(two)</p></section></div></main>"
    #expect(
      outline(html) == [" The ha", "a Pro", "a For it", "b Con", "b Agains"].map { String($0.prefix(8)) })
  }

  @Test("A term and what is said of it stand in one container")
  func definitions() {
    #expect(
      outline("<dl><dt>Pro</dt><dd>\(one)</dd><dt>Con</dt><dd>\(two)</dd></dl>")
        == ["a Pro", "a For it", "b Con", "b Agains"].map { String($0.prefix(8)) })
  }

  @Test("Rows and columns of a table with a side a column")
  func cells() {
    let html = "<table><tr><th>Pro<th>Con</tr><tr><td><p>\(one)</p><p>\(one)</p><td>\(two)</tr></table>"
    #expect(
      outline(html)
        == ["ab Pro", "ac Con", "db For it", "db For it", "dc Agains"].map { String($0.prefix(9)) })
  }

  @Test("A data table, a plain list and paragraphs are no containers")
  func none() {
    let html =
      "<table><tr><th>Year<th>Boats<tr><td>1990<td>4</table><ul><li>Tea<li>Bread</ul><p>\(one)</p><p>\(two)</p>"
    #expect(outline(html).allSatisfy { $0.hasPrefix(" ") })
  }
}
