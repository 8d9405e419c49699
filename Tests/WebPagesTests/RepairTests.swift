import Testing

@testable import WebPages

@Suite("Repairing pages as browsers do")
struct RepairTests {
  /// A page and the elements and texts that a browser makes of it.
  struct Repair: CustomTestStringConvertible, Sendable {
    var html: String
    var tree: String

    init(_ html: String, _ tree: String) {
      self.html = html
      self.tree = tree
    }

    var testDescription: String { html }
  }

  @Test(
    "Tags and text",
    arguments: [
      Repair("a<b>c</b>", "a b[c]"),
      Repair("1 < 2 and 3 > 2, a<3", "1 < 2 and 3 > 2, a<3"),
      Repair("<P Class=x>one</P >two", "p[one] two"),
      Repair("<p/>one<br/>two", "p[one br[] two]"),
      Repair("<p a='>' b=\"<i>\" c>one", "p[one]"),
      Repair("one<p", "one"),
      Repair("one</>two</3>three", "onetwothree"),
      Repair("one<?php echo 1 ?>two<!ELEMENT x>three", "onetwothree"),
      Repair("one\r\ntwo\rthree", "one\ntwo\nthree"),
      Repair("<pre>\n one\n</pre>", "pre[ one\n]"),
      Repair("a\0b", "ab"),
      Repair("<xmp><p>one</xmp>two", "xmp[<p>one] two"),
      Repair("<p>one<plaintext></p>two", "p[one] plaintext[</p>two]"),
      Repair("<textarea><p>one</textarea>two", "textarea[<p>one] two"),
      Repair("<title>a<b>&amp;</title><p>one", "title[a<b>&] p[one]"),
    ])
  func tags(_ repair: Repair) { expect(repair) }

  @Test(
    "Comments and scripts",
    arguments: [
      Repair("one<!-- two -->three", "onethree"),
      Repair("one<!-- two --!>three", "onethree"),
      Repair("one<!-->two<!--->three<!---->four", "onetwothreefour"),
      Repair("one<!-- a > b -- c -->two", "onetwo"),
      Repair("one<!-- two<p>three", "one two p[three]"),
      Repair("<script>a<b>'</p>'</script>one", "script[] one"),
      Repair("<script><!-- <script></script> --></script>one", "script[] one"),
      Repair("<script><!-- </script>one", "script[] one"),
      Repair("<script><!--><script></script>one", "script[] one"),
      Repair("<style>p { a: '<p>' }</style>one", "style[] one"),
      Repair(
        "<script type='application/ld+json'>{\"a\": \"<p>&amp;\"}</script>", "script[{\"a\": \"<p>&amp;\"}]"),
      Repair("<iframe><p>one</iframe>two", "iframe[<p>one] two"),
      Repair("<body><noscript><div></noscript><p>one", "noscript[div[]] p[one]"),
      Repair("<p><noscript><b>a</noscript>one", "p[noscript[b[a]] one]"),
    ])
  func unseen(_ repair: Repair) { expect(repair) }

  @Test(
    "Character references",
    arguments: [
      Repair("&amp;&lt;&AMP;&hellip;&nbsp;.", "&<&…\u{A0}."),
      Repair("AT&ampT, &copy 2020, &notit;", "AT&T, © 2020, ¬it;"),
      Repair("&notin; &CounterClockwiseContourIntegral; &NotEqualTilde;", "∉ ∳ ≂̸"),
      Repair("&nosuch; & &; &#; &#x; Q&A", "&nosuch; & &; &#; &#x; Q&A"),
      Repair("&#8217;&#x2019;&#146;&#0;&#xD800;&#x110000;&#65", "’’’\u{FFFD}\u{FFFD}\u{FFFD}A"),
      Repair("&zwnj;&AElig;&zscr;", "\u{200C}Æ\u{1D4CF}"),
    ])
  func references(_ repair: Repair) { expect(repair) }

  @Test("In values a query is no reference")
  func values() {
    let tree = HTMLParser.tree(Array("<a href='?a=1&copy=2&amp;b&lt;&reg' href=y>one</a>".utf8))
    let link = tree.nodes.indices.first { tree.nodes[$0].element == .a }
    #expect(link.flatMap { tree.string(.href, of: $0) } == "?a=1&copy=2&b<®")
  }

  @Test(
    "Blocks that end each other",
    arguments: [
      Repair("<p>one<p>two<div>three", "p[one] p[two] div[three]"),
      Repair("<p>one<section>two</p>three", "p[one] section[two p[] three]"),
      Repair("<h2>one</h3>two", "h2[one] two"),
      Repair("<h2>one<h3>two", "h2[one] h3[two]"),
      Repair("<ul><li>one<div></li><li>two</ul><p>three", "ul[li[one div[]] li[two]] p[three]"),
      Repair("<ul><li>one<ul><li>two</ul>three", "ul[li[one ul[li[two]] three]]"),
      Repair("<dl><dt>one<dd>two<dt>three", "dl[dt[one] dd[two] dt[three]]"),
      Repair("<div><p>one</div>two", "div[p[one]] two"),
      Repair("<div>one</span></section>two</div>", "div[onetwo]"),
      Repair("one</p>two</br>three", "one p[] two br[] three"),
      Repair("<p>one</body></html>two<p>three", "p[onetwo] p[three]"),
      Repair("<p>one</p></body></html><p>two", "p[one] p[two]"),
      Repair("<p>one<body class=x><head><html lang=en>two", "p[onetwo]"),
      Repair("<form>one<form>two</form>three", "form[onetwo] three"),
      Repair("<button>one<button>two", "button[one] button[two]"),
      Repair("<select><option>one<option>two</select>three", "select[option[one] option[two]] three"),
      Repair("<ruby>a<rt>b<rt>c</ruby>", "ruby[a rt[b] rt[c]]"),
      Repair("<image>one", "img[] one"),
      Repair("<template><td>one</template>two", "template[td[one]] two"),
    ])
  func blocks(_ repair: Repair) { expect(repair) }

  @Test(
    "Formatting that is crossed",
    arguments: [
      Repair("<b>one<i>two</b>three</i>four", "b[one i[two]] i[three] four"),
      Repair("<b>one<p>two</b>three", "b[one] p[b[two] three]"),
      Repair("<b>one<p>two</p><p>three", "b[one p[two] p[three]]"),
      Repair("<p><b>one<p>two", "p[b[one]] p[b[two]]"),
      Repair("<a>one<a>two", "a[one] a[two]"),
      Repair("<a>one<div>two</a>three</div>four", "a[one] div[a[two] three] four"),
      Repair("<b><b><b><b>one<p>two", "b[b[b[b[one p[two]]]]]"),
      Repair("<i>one<table><td>two</i>three</table>four", "i[one table[tbody[tr[td[twothree]]]] four]"),
    ])
  func formatting(_ repair: Repair) { expect(repair) }

  @Test(
    "Tables",
    arguments: [
      Repair("<table><td>one<td>two<tr><th>three", "table[tbody[tr[td[one] td[two]] tr[th[three]]]]"),
      Repair("<table>one<tr><td>two</table>three", "one table[tbody[tr[td[two]]]] three"),
      Repair("<table><p>one<tr><td>two</table>", "p[one] table[tbody[tr[td[two]]]]"),
      Repair("<table><caption>one<tr><td>two", "table[caption[one] tbody[tr[td[two]]]]"),
      Repair("<table><col><tbody><tr><td>one", "table[colgroup[col[]] tbody[tr[td[one]]]]"),
      Repair("<table><td><table><td>one</table>two", "table[tbody[tr[td[table[tbody[tr[td[one]]]] two]]]]"),
      Repair("<table><tr><td><div>one</td><td>two</table>", "table[tbody[tr[td[div[one]] td[two]]]]"),
      Repair("<table>one<table>two", "one table[] two table[]"),
      Repair("<!doctype html><p>one<table><td>two", "p[one] table[tbody[tr[td[two]]]]"),
      Repair("<p>one<table><td>two", "p[one table[tbody[tr[td[two]]]]]"),
      Repair("<td>one<tr>two", "onetwo"),
    ])
  func tables(_ repair: Repair) { expect(repair) }

  @Test(
    "Drawings and formulas",
    arguments: [
      Repair("<svg><title>a<b>c</b></title></svg>one", "svg[title[a b[c]]] one"),
      Repair("<svg><path/><g>a<p>one", "svg[path[] g[a]] p[one]"),
      Repair("<math><mi>x</mi><mo>&lt;</mo></math>one", "math[mi[x] mo[<]] one"),
      Repair("<math><![CDATA[a<b>]]></math><![CDATA[one]]>", "math[a<b>]"),
      Repair(
        "<svg><foreignObject><p>a<div>b</div></foreignObject></svg>one", "svg[foreignobject[p[a] div[b]]] one"
      ),
      Repair("<svg><style><p>one", "svg[style[]] p[one]"),
    ])
  func foreign(_ repair: Repair) { expect(repair) }

  @Test("What a page says of itself is read wherever it stands")
  func head() {
    let page = Outlining.page(
      """
      <html><head><noscript><img src=x></noscript><title>The ferry stays</title><html lang=en>
      <meta name=author content="Mira Holt"></head><body>\(Outlining.paragraphs(1..<4))
      """)
    #expect(page.title == "The ferry stays")
    #expect(page.byline == "Mira Holt")
    #expect(page.language == "en")
  }

  @Test("Bytes that are no UTF-8 stand as the replacement character")
  func badBytes() {
    let tree = HTMLParser.tree(Array("<p>on".utf8) + [0xFF, 0xC3] + Array("e</p>two".utf8))
    #expect(Self.outline(tree) == "p[on\u{FFFD}\u{FFFD}e] two")
  }

  @Test("Crossed formatting makes no more than a page holds", arguments: [2000, 4000])
  func renewals(count: Int) {
    let open = (0..<200).map { "<b class=\($0)>" }.joined()
    for part in ["<p>x", "<p>x</i>", "<div>x</b>", "<table><a>x"] {
      let html = open + String(repeating: part, count: count)
      #expect(HTMLParser.tree(Array(html.utf8)).nodes.count < 6 * count + html.utf8.count / 8 + 2000)
    }
  }

  private func expect(_ repair: Repair) {
    #expect(Self.outline(HTMLParser.tree(Array(repair.html.utf8))) == repair.tree)
  }

  /// The elements of a page as names with what they hold in brackets, without those that every page has.
  private static func outline(_ tree: PageTree) -> String {
    var outline = ""
    var open: [Int] = []
    var isAfterText = false
    func close(before node: Int) {
      while let last = open.last, Int(tree.nodes[last].end) <= node {
        outline += "]"
        isAfterText = false
        open.removeLast()
      }
    }
    for node in tree.nodes.indices where ![.html, .head, .body].contains(tree.nodes[node].element) {
      close(before: node)
      let isText = tree.nodes[node].element == .text
      if let last = outline.last, last != "[", !isText || !isAfterText { outline += " " }
      isAfterText = isText
      if isText {
        outline += String(decoding: tree.text(of: node), as: UTF8.self)
        continue
      }
      let other = tree.otherNames[Int32(node)].map {
        String(decoding: tree.bytes[Int($0.lowerBound)..<Int($0.upperBound)], as: UTF8.self).lowercased()
      }
      outline += (other ?? tree.nodes[node].element.rawValue) + "["
      open.append(node)
    }
    close(before: Int.max)
    return outline
  }
}
