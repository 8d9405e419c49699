import Documents
import TestSupport
import Testing
import Typography

@testable import Export

@Suite("HTML pages")
struct PageTests {
  private struct Answer: Decodable {
    var tags: [String]
    /// Element, attribute, value.
    var attributes: [[String]]
    /// Element, text.
    var texts: [[String]]
  }

  @Test("Attack strings in every place, in what is read back too")
  func attacks() throws {
    var documents = [Hostile.document(of: AttackStrings.all)]
    documents[0].source.original = Source.Original(path: "<b>", sha256: "\"><script>\u{1B}</script>")
    let page = format.text(of: documents)
    expectInert(try Judge.answer("html", page))
    #expect(try Judge.tidy(page) == "")
    let bad = page.unicodeScalars.first {
      $0 != "\n" && $0 != "\t" && Printable.of($0, for: .page) == .dropped
    }
    #expect(bad == nil)
  }

  /// A digest that only has to be one.
  private static let digest: SHA256Hex = { _ in String(repeating: "0123456789abcdef", count: 4) }

  private let format = HTMLFormat(options: ExportOptions(discarded: true, provenance: true), sha256: digest)

  @Test("A document with sides, topics, a reader's label, a list and a quotation")
  func everything() throws {
    let page = format.text(of: [Examples.ferry])
    let end = try #require(page.firstRange(of: "</style>"))
    try Golden.expect(String(page[end.lowerBound...]), "ferry.html")
  }

  @Test("Two documents that each speak for one side stand beside each other, row by row")
  func sides() throws {
    let documents = ["Pro", "Con"].map { name in
      let section = Section(
        label: LabelID(rawValue: name.lowercased()), name: name, role: .side, isReadersLabel: true,
        blocks: [Block(text: "One.", range: nil), Block(text: "Two.", range: nil)])
      return Document(source: Source(path: name, ""), sections: [section])
    }
    let page = HTMLFormat(sha256: Self.digest).text(of: documents)
    #expect(page.contains("<div class=\"band columns-2\">"))
    #expect(page.contains("<section id=\"con\"") && page.contains("id=\"con.2\""))
    #expect(try Judge.tidy(page) == "")
  }

  @Test(
    "Hostile text: nothing active, only our own elements and attributes, good HTML, and every word is there")
  func hostile() throws {
    var random = RandomDocuments(seed: 9)
    for count in [1, 1, 2, 3] {
      let documents = (0..<count).map { _ in random.document() } + (count == 1 ? [] : [Hostile.document])
      let page = format.text(of: documents)
      let answer: Answer = try Judge.answer("html", page)
      expectInert(answer)
      expectWhole(answer, documents)
      let trouble = try Judge.tidy(page)
      #expect(trouble == "", "\(trouble)")
    }
  }

  private static let tags: Set<String> = [
    "html", "head", "meta", "title", "style", "body", "main", "header", "nav", "section", "div", "footer",
    "h1", "h2",
    "h3", "p", "ul", "ol", "li", "blockquote", "pre", "code", "table", "thead", "tbody", "tr", "th", "td",
    "a", "span",
    "time", "bdi",
  ]

  private func expectInert(_ answer: Answer) {
    #expect(Set(answer.tags).subtracting(Self.tags) == [])
    let names = Set(answer.attributes.map { $0[1] })
    let allowed: Set<String> = [
      "lang", "charset", "http-equiv", "content", "name", "class", "id", "href", "dir", "datetime", "value",
      "type", "aria-label",
      "aria-labelledby",
    ]
    #expect(names.subtracting(allowed) == [])
    let links = answer.attributes.filter { $0[1] == "href" }.map { $0[2] }
    #expect(links.allSatisfy { $0.hasPrefix("#") })
    let ids = answer.attributes.filter { $0[1] == "id" }.map { $0[2] }
    #expect(Set(ids).count == ids.count)
    #expect(Set(links.map { String($0.dropFirst()) }).subtracting(ids) == [])
  }

  /// Every text of the documents is the whole of an element's.
  private func expectWhole(_ answer: Answer, _ documents: [Document]) {
    let found = Set(answer.texts.map { Expected.page($0[1]) })
    for document in documents {
      let blocks = document.sections.flatMap(\.readingBlocks)
      for block in blocks where block.kind != .code && block.kind != .table {
        let lines = block.listText.lines
        var items = lines.map { String($0.words) }
        if block.kind == .item, lines[0].isNumbered { items[0] = "\(lines[0].mark) \(items[0])" }
        for line in block.kind == .list || block.kind == .item ? items : [block.text] {
          #expect(found.contains(Expected.page(line)), "\(line)")
        }
      }
      for part in document.discarded {
        #expect(found.contains(Expected.page("\(part.reason.words): \(part.text.text)")))
      }
    }
  }

  @Test("The policy names the style that the page has, by its digest, and nothing else")
  func policy() throws {
    let digest: SHA256Hex = { bytes in
      let run = try? CommandRun.program("sha256sum", [], input: bytes)
      return String(run?.text.prefix(64) ?? "")
    }
    let page = HTMLFormat(sha256: digest).text(of: [Examples.ferry])
    let start = try #require(page.firstRange(of: "<style>")).upperBound
    let end = try #require(page.firstRange(of: "</style>")).lowerBound
    let line = "printf %s \"$0\" | openssl dgst -sha256 -binary | base64"
    let hash = try CommandRun.program("bash", ["-c", line, String(page[start..<end])]).text.dropLast()
    #expect(
      page.contains("default-src 'none'; style-src 'sha256-\(hash)'; base-uri 'none'; form-action 'none'"))
  }
}

/// A document of which every text would like to be more.
enum Hostile {
  static let texts = [
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "\"><svg onload=alert(1)>",
    "' onclick='alert(1)",
    "[click](javascript:alert(1))", "![](http://a.b/c.png)", "javascript:alert(1)",
    "<a href=\"javascript:x\">y</a>",
    "---\ntitle: \"other\"\n---", "</style><script>x</script>", "=HYPERLINK(\"http://a.b\")",
    "+1+cmd|' /C calc'!A0",
    "-2+3", "@SUM(A1)", "\u{202E}drowssap\u{2066}", "\u{1B}]0;title\u{7}\u{9B}31m", "-->\n<b>",
    "{{7*7}} ${x} `id`",
    "می\u{200C}خواهم 👩\u{200D}👩\u{200D}👧 ❤\u{FE0F}", "\u{E000}\u{FFFE}",
  ]

  static let document = document(of: texts)

  static func document(of texts: [String]) -> Document {
    let blocks =
      texts.map { Block(text: $0, range: nil) } + texts.map { Block(kind: .quotation, text: $0, range: nil) }
    let sections = texts.prefix(20).map {
      Section(
        label: "pro", name: $0, role: .side, topic: RangedText($0, nil), heading: RangedText($0, nil),
        blocks: blocks)
    }
    return Document(
      source: Source(path: texts[0], ""), title: RangedText(texts[8], nil),
      standfirst: RangedText(texts[9], nil),
      byline: RangedText(texts[2], nil), published: PublishedDate(RangedText(texts[3], nil), iso: texts[2]),
      language: texts[2], sections: sections,
      discarded: texts.map { Discarded(.sharing, RangedText($0, nil)) })
  }
}
