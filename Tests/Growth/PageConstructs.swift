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
    page("open paragraphs") { times("<p>a", $0) },
    page("depth of divisions") { times("<div>", $0) },
    page("depth of bold") { times("<b>", $0) },
    page("crossed elements") { times("<b><p>x</b>", $0) },
    page("depth of links") { times("<a href=x>", $0) },
    page("depth of fonts") { times("<font><div>", $0) },
    page("depth of tables") { times("<table><tr><td>", $0) },
    page("depth of lists") { times("<ul><li>", $0) },
    page("forms") { times("<form>", $0) },
    page("stray ends") { times("</b>", $0) },
    page("stray ends of paragraphs") { times("</p>", $0) },
    page("references") { times("&amp;", $0) },
    page("bad references") { times("&a", $0) },
    page("numeric references") { times("&#x41;", $0) },
    page("comments") { times("<!-- a -->", $0) },
    page("open comments") { times("<!--", $0) },
    page("scripts") { times("<script>x</script>", $0) },
    page("open scripts") { times("<script><!--<script>", $0) },
    page("open style sheets") { times("<style>", $0) },
    page("text areas") { times("<textarea>", $0) },
    page("titles") { times("<title>x</title>", $0) },
    page("properties") { times("<meta property=\"og:title\" content=\"x\">", $0) },
    page("data") {
      times(
        "<script "
          + "type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"x\"}</script>",
        $0)
    },
    page("sides") {
      times(
        "<h2>Pro</h2><p>yes it is so, and more words</p><h2>Con</h2><p>no it is not, "
          + "with words</p>",
        $0)
    },
    page("links") { times("<a href=\"http://a.example/x\">link</a> ", $0) },
    page("tabs") {
      times(
        "<div role=tablist><button role=tab>Pro</button><button "
          + "role=tab>Con</button></div><div role=tabpanel>a b c</div><div role=tabpanel>d e f</div>",
        $0)
    },
    page("quotations") { times("<blockquote>A pull quote of text.</blockquote>", $0) },
    page("depth of quotations") { times("<blockquote>", $0) },
    page("articles") { times("<article><h2>a</h2><p>Some words of text in it, and more.</p></article>", $0) },
    page("depth of sections") { times("<section><h2>a</h2>", $0) },
    page("pictures") { times("<svg><g>", $0) },
    page("templates") { times("<template>", $0) },
    page("less-than signs") { times("<", $0) },
    page("less-than signs apart") { times("< ", $0) },
    page("breaks") { times("<br>", $0) },
    page("code") { times("<pre>x</pre>", $0) },
    page("styles") { times("<p style=\"font-weight:bold\">x</p>", $0) },
    page("hidden elements") { times("<div hidden>x</div>", $0) },
    page("figures") { times("<figure><figcaption>Cap</figcaption></figure>", $0) },
    page("cards") { times("<div class=card><h3>Pro</h3><a href=x>Headline of it</a></div>", $0) },
    page("pages without scripts") { times("<noscript>", $0) },
    page("frames") { times("<frameset>", $0) },
    page("raised numbers") { times("<sup>1</sup>", $0) },
    page("spans") { times("<span>a</span>", $0) },
    page("fixed spaces") { times("&nbsp;", $0) },
    page("closed divisions") { times("<div>", $0 / 2) + "x" + times("</div>", $0 / 2) },
    page("rows") { "<table>" + times("<tr><td>a<td>b", $0) },
    page("cells") { "<table><tr>" + times("<td>a", $0) },
    page("wide cells") { "<table>" + times("<tr><td colspan=1000 rowspan=65534>a", $0) },
    page("bare items") { "<ul>" + times("<li>a", $0) },
    page("terms") { "<dl>" + times("<dt>Pro<dd>yes it is", $0) },
    page("choices") { "<select>" + times("<option>a", $0) },
    page("other ends") { times("<i>", $0 / 2) + times("</b>", $0 / 2) },
    page("attributes") { bytes in "<p " + numbered(bytes) { "a\($0)=b " } + ">x" },
    page("quoted attributes") { bytes in "<p " + numbered(bytes) { "a\($0)=\"b\"" } + ">x" },
    page("an attribute again") { "<p " + times("a=b ", $0) + ">x" },
    page("a long attribute") { "<p class=\"" + times("ad related comments ", $0) + "\">x" },
    page("entities") {
      "<!DOCTYPE html [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]>" + times("&b;", $0)
    },
    page("an open comment") { "<!--" + times("-", $0) },
    page("depth of data") { "<script type=\"application/ld+json\">" + times("[", $0) + "</script>" },
    page("articles in data") {
      let article = "{\"@type\":\"NewsArticle\",\"articleBody\":\"x y z\"},"
      return "<script type=\"application/ld+json\">[" + times(article, $0) + "{}]</script>"
    },
    page("lines of code") { "<pre>" + times("line of text\n", $0) },
    page("names") { bytes in numbered(bytes) { "<p id=i\($0)><a href=\"#i\($0)\">x</a>" } },
    page("the same in data") {
      let words = "The same words here and there, said again. "
      let data = "{\"@type\":\"NewsArticle\",\"articleBody\":\"\(times(words, $0 / 2))\"}"
      return times("<p>\(words)</p>", $0 / 2) + "<script type=\"application/ld+json\">\(data)</script>"
    },
  ]
}
