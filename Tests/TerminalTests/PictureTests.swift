import Terminal
import Testing

@Suite("A canvas as a picture")
struct PictureTests {
  private func svg(_ text: String, _ role: StyleRole = .text, columns: Int = 12, theme: Theme = .standard)
    -> String
  {
    var canvas = Canvas(Size(columns: columns, rows: 1))
    canvas.put(text, column: 0, row: 0, style: Style(role))
    return Picture(canvas, theme: theme, title: "A & B").svg
  }

  @Test("Text of the canvas stands in the picture, with what would be markup escaped")
  func escaping() {
    let svg = svg("<b>&\"x\"")
    #expect(svg.contains(">&lt;b&gt;&amp;&quot;x&quot;     </text>"))
    #expect(svg.contains("<title>A &amp; B</title>"))
    #expect(!svg.contains("<b>"))
  }

  @Test("A run ends where the style does; a wide character has a run of its own, two cells long")
  func runs() {
    let svg = svg("ab船c", columns: 5)
    #expect(svg.contains("x=\"10\" y=\"24\" textLength=\"16\" xml:space=\"preserve\">ab</text>"))
    #expect(svg.contains("x=\"26\" y=\"24\" textLength=\"16\" xml:space=\"preserve\">船</text>"))
    #expect(svg.contains("x=\"42\" y=\"24\" textLength=\"8\" xml:space=\"preserve\">c</text>"))
  }

  @Test("Every role differs from text in the picture as it does on a terminal", arguments: StyleRole.allCases)
  func roles(role: StyleRole) {
    let differs = Theme.mono.look(of: role) != Theme.mono.look(of: .text)
    #expect((svg("a", role, columns: 1, theme: .mono) != svg("a", columns: 1, theme: .mono)) == differs)
  }

  @Test("A blank canvas draws its page alone")
  func blank() {
    #expect(!svg("", columns: 3).contains("<text"))
  }
}
