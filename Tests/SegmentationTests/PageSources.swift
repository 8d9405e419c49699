import Documents
import TestSupport

/// Web pages made to be hard: elements nested, unclosed and out of place, among sides and boilerplate.
enum PageSources {
  private static let texts = [
    "Progressive View", "Conservative View", "Common Ground", "Pros", "Cons", "For", "Against", "The Left",
    "The Right",
    "By Ann Lee", "March 3, 2024", "Advertisement", "Share this", "Read also: The Night Ferry", "© The Tide",
    "Should the Pier Stay Lit?", "Home", "10", "&amp; &mdash; &nope; &#0;", "東京 👩‍👩‍👧", "\u{0}\u{1B}[31m",
    "a | b", "- c", "# d", "> e", "  spaced \n\n out  ", "<", "Ann said: “No.”",
  ]
  private static let elements = [
    "p", "div", "div class=\"col\"", "section", "article", "main", "h1", "h2", "h3", "strong", "em",
    "a href=\"/x\"",
    "a href=\"https://tide.org/a?b=c\"", "ul", "ol", "li", "blockquote", "pre", "code", "table", "tr", "td",
    "th", "th", "td", "tr", "br role=\"tab\"", "span role=\"tab\"", "div hidden", "dl",
    "dt", "dd", "figure", "figcaption", "nav", "aside", "footer", "header", "span", "br", "hr", "details",
    "summary",
    "div class=\"ad-slot\"", "div style=\"display:none\"", "time datetime=\"2024-03-03\"", "title", "script",
    "style",
    "base href=\"https://tide.org/\"", "meta property=\"og:title\" content=\"Should the Pier Stay Lit?\"",
  ]

  /// A page of random elements and texts.
  static func source(_ random: inout some RandomNumberGenerator) -> Source {
    var page = Bool.random(using: &random) ? "<!DOCTYPE html><html><body>" : ""
    var open: [String] = []
    for _ in 0..<Int.random(in: 0...60, using: &random) {
      switch Int.random(in: 0..<6, using: &random) {
      case 0, 1:
        let element = elements.randomElement(using: &random) ?? ""
        page += "<\(element)>"
        open.append(String(element.prefix { $0 != " " }))
      case 2: page += "</\(open.popLast() ?? "p")>"
      case 3: page += "<p>\(Outlining.long) \(Outlining.other)"
      case 4: page += Outlining.long
      default: page += texts.randomElement(using: &random) ?? ""
      }
    }
    return Source(path: "random", format: .html, page)
  }
}
