/// What pages hold.
extension Construct {
  private static let start = """
    <!doctype html><html><head><title>T</title></head><body><article><h1>Head of it</h1>\
    <p>A paragraph of running text, which is long enough.</p>
    """

  private static func page(_ name: String, _ markup: @escaping @Sendable (Int) -> String) -> Construct {
    Construct(.html, name) { start + markup($0) }
  }

  static let pages: [Construct] = [
    page("paragraphs") { times("<p>Some words of text in it, and more.</p>", $0) },
    page("sides") {
      times(
        "<h2>Pro</h2><p>yes it is so, and more words</p><h2>Con</h2><p>no it is not, with words</p>", $0)
    },
    page("tabs") {
      times(
        "<div role=tablist><button role=tab>Pro</button><button role=tab>Con</button></div>"
          + "<div role=tabpanel>a b c</div><div role=tabpanel>d e f</div>", $0)
    },
    page("attributes") { bytes in "<p " + numbered(bytes) { "a\($0)=b " } + ">x" },
    page("a long attribute") { "<p class=\"" + times("ad related comments ", $0) + "\">x" },
    page("depth of divisions") { times("<div>", $0) },
    page("depth of links") { times("<a href=x>", $0) },
    page("depth of tables") { times("<table><tr><td>", $0) },
    page("depth of lists") { times("<ul><li>", $0) },
    page("crossed elements") { times("<b><p>x</b>", $0) },
    page("stray ends") { times("</b>", $0) },
    page("other ends") { times("<i>", $0 / 2) + times("</b>", $0 / 2) },
    page("rows") { "<table>" + times("<tr><td>a<td>b", $0) },
    page("bad references") { times("&a", $0) },
    page("entities") {
      "<!DOCTYPE html [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]>" + times("&b;", $0)
    },
    page("open comments") { times("<!--", $0) },
    page("open scripts") { times("<script><!--<script>", $0) },
    page("depth of data") { "<script type=\"application/ld+json\">" + times("[", $0) + "</script>" },
    page("names") { bytes in numbered(bytes) { "<p id=i\($0)><a href=\"#i\($0)\">x</a>" } },
    page("the same in data") {
      let words = "The same words here and there, said again. "
      let data = "{\"@type\":\"NewsArticle\",\"articleBody\":\"\(times(words, $0 / 2))\"}"
      return times("<p>\(words)</p>", $0 / 2) + "<script type=\"application/ld+json\">\(data)</script>"
    },
  ]
}
