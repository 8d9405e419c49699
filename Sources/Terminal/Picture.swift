import Typography

/// A canvas as a picture: SVG 1.1, readable on light and dark pages, with text that can be selected.
public struct Picture: Sendable {
  private let canvas: Canvas
  private let theme: Theme
  private let title: String

  /// - Parameters:
  ///   - theme: how the roles look; a colour that it leaves to the terminal is the page's.
  ///   - title: what the picture shows, for those who cannot see it.
  public init(_ canvas: Canvas, theme: Theme, title: String) {
    self.canvas = canvas
    self.theme = theme
    self.title = title
  }

  /// A cell's size in user units; the baseline lies at `baseline` from its top.
  private static let (width, height, baseline) = (8, 18, 14)
  private static let margin = 10

  /// The SVG document, the same on every run.
  public var svg: String {
    let width = canvas.size.columns * Self.width + 2 * Self.margin
    let height = canvas.size.rows * Self.height + 2 * Self.margin
    let name = MarkupText.escaped(title)
    var svg = """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(width) \(height)" width="\(width)" height="\(height)" \
      role="img" aria-label="\(name)">
      <title>\(name)</title>
      <style>
      \(Self.rules)
      </style>
      <rect class="page" width="\(width)" height="\(height)" rx="6"/>

      """
    for row in 0..<canvas.size.rows { svg += runs(row).map { drawn($0, row) }.joined() }
    return svg + "</svg>\n"
  }

  // MARK: Runs

  private struct Run {
    var column: Int
    var cells: Int
    var text: String
    var style: Style
    /// Whether its characters take two cells each.
    var isWide: Bool
  }

  /// Cells of one style next to each other in one piece of text; wide characters have pieces of their own, because
  /// fonts do not make them twice as wide as others.
  private func runs(_ row: Int) -> [Run] {
    var runs: [Run] = []
    for (column, cell) in canvas.row(row).enumerated() where cell.width > 0 {
      let isWide = cell.width == 2
      if let last = runs.indices.last, runs[last].style == cell.style, !isWide, !runs[last].isWide {
        runs[last].text += cell.text
        runs[last].cells += 1
      } else {
        runs.append(
          Run(column: column, cells: cell.width, text: cell.text, style: cell.style, isWide: isWide))
      }
    }
    return runs
  }

  private func drawn(_ run: Run, _ row: Int) -> String {
    let look = theme.look(of: run.style.role)
    let isReversed = look.attributes.contains(.reverse)
    let isBlank = run.text.allSatisfy { $0 == " " }
    let (x, y) = (Self.margin + run.column * Self.width, Self.margin + row * Self.height)
    let length = run.cells * Self.width
    var svg = ""
    let background =
      isReversed ? Self.colour(look.foreground, "t") : look.background.map { Self.colour($0, "p") }
    if let background {
      svg +=
        "<rect class=\"\(background)\" x=\"\(x)\" y=\"\(y)\" width=\"\(length)\" height=\"\(Self.height)\"/>\n"
    }
    if !isBlank || look.attributes.contains(.underline) {
      let colour = isReversed ? Self.colour(look.background, "p") : Self.colour(look.foreground, "t")
      svg +=
        "<text class=\"\(([colour] + Self.classes(look.attributes)).joined(separator: " "))\" x=\"\(x)\" "
      svg += "y=\"\(y + Self.baseline)\" textLength=\"\(length)\" xml:space=\"preserve\">"
      svg += "\(MarkupText.escaped(run.text))</text>\n"
    }
    return svg
  }

  // MARK: Looks

  private static func classes(_ attributes: Look.Attributes) -> [String] {
    [(Look.Attributes.bold, "b"), (.dim, "d"), (.underline, "u"), (.italic, "i")]
      .filter { attributes.contains($0.0) }.map(\.1)
  }

  /// The class of a colour; of the page's own where a look has none.
  private static func colour(_ colour: Colour?, _ own: String) -> String {
    colour.map { "c\($0.rawValue)" } ?? own
  }

  private static var rules: String {
    """
    text { font: 14px ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace }
    .b { font-weight: bold } .d { opacity: .65 } .u { text-decoration: underline } .i { font-style: italic }
    .page, .p { fill: #fdfdfb } .t { fill: #1c1c1c }
    \(palette(light))
    @media (prefers-color-scheme: dark) {
    .page, .p { fill: #16181c } .t { fill: #dcdcdc }
    \(palette(dark))
    }
    """
  }

  private static func palette(_ colours: [String]) -> String {
    colours.enumerated().map { ".c\($0) { fill: \($1) }" }.joined(separator: " ")
  }

  /// The sixteen colours in the order of `Colour`, dark enough on white and bright enough on black.
  private static let light = [
    "#1c1c1c", "#b3261e", "#1b6e2d", "#d9a400", "#1f4fa8", "#8a2f8a", "#0b6b75", "#8a8a8a", "#5c5c5c",
    "#c62828",
    "#1b6e2d", "#ffd54f", "#1a56c4", "#9c3a9c", "#0b6b75", "#ffffff",
  ]
  private static let dark = [
    "#101010", "#ef6b62", "#7bc98a", "#e0b94a", "#7fa8f0", "#d58fd5", "#62c3cd", "#c8c8c8", "#9a9a9a",
    "#ff8a80",
    "#9be3a8", "#ffe082", "#9dbdf5", "#eab0ea", "#8fe0e8", "#ffffff",
  ]
}
