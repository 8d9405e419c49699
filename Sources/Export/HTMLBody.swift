import Comparison
import Documents
import Layout
import Typography

/// What stands on the page.
struct HTMLBody {
  private let plan: ExportPlan
  private let citations: [Citations?]
  private let sha256: SHA256Hex?
  /// What each entry is called in addresses: its label, with a number from the second entry of that label on.
  private let names: [String]

  init(_ documents: [Document], _ options: ExportOptions) {
    plan = ExportPlan(documents)
    citations = documents.map(options.citations)
    sha256 = options.sha256
    names = Self.names(of: plan.grid.entries)
  }

  private static func names(of entries: [Entry]) -> [String] {
    var counts: [String: Int] = [:]
    return entries.map { entry in
      let label = entry.key.label.rawValue
      var name = label
      while let count = counts[name] {
        counts[label] = count + 1
        name = "\(label)-\(count + 1)"
      }
      counts[name] = 1
      return name
    }
  }

  /// How many rows the bands with several columns have.
  var rowCounts: Set<Int> { Set(bands.filter { $0.columns.count > 1 }.map(\.rowCount)) }

  private var bands: [Band] {
    plan.parts.compactMap { if case .band(let band) = $0 { band } else { nil } }
  }

  var main: [String] {
    var parts = plan.parts.map(html)
    // The links stand under the titles, which come first.
    if !contents.isEmpty { parts.insert(contents, at: 1) }
    return parts
  }

  private func html(of part: ExportPlan.Part) -> String {
    switch part {
    case .head(let document): "<header class=\"head\">\n\(head(of: document))\n</header>"
    case .titles: titles
    case .rule(let words): HTMLText.element("p", words, attributes: " class=\"rule\"")
    case .topic(let topic): HTMLText.element("h2", topic, attributes: " class=\"topic\"")
    case .band(let band): html(of: band)
    }
  }

  // MARK: Heads

  private func head(of index: Int) -> String {
    let document = plan.grid.documents[index]
    let number = plan.grid.documents.count > 1 ? "<span class=\"count\">\(index + 1)</span> " : ""
    let title = HTMLText.escaped(document.title?.text ?? document.source.name)
    var parts = ["<h1 dir=\"auto\">\(number)\(title)</h1>"]
    if let standfirst = document.standfirst {
      parts.append(HTMLText.element("p", standfirst.text, attributes: " class=\"standfirst\""))
    }
    let lines = [
      document.byline.map { HTMLText.element("span", $0.text) }, document.published.map(Self.time),
    ]
    let by = lines.compactMap(\.self).joined(separator: " · ")
    return (parts + (by.isEmpty ? [] : ["<p class=\"byline\">\(by)</p>"])).joined(separator: "\n")
  }

  private static func time(_ published: PublishedDate) -> String {
    let attribute = published.iso.map { " datetime=\"\(HTMLText.escaped($0))\"" }
    return HTMLText.element(
      attribute == nil ? "span" : "time", published.text.text, attributes: attribute ?? "")
  }

  private var titles: String {
    let heads = plan.grid.documents.indices.map { "<div>\n\(head(of: $0))\n</div>" }
    return "<header class=\"heads \(columns(heads.count))\">\n\(heads.joined(separator: "\n"))\n</header>"
  }

  private func columns(_ count: Int) -> String { "columns-\(min(count, HTMLStyle.mostColumns))" }

  /// Links to the sections, with their words, where there are several.
  private var contents: String {
    let entries = bands.flatMap(\.columns)
    if entries.count < 2 { return "" }
    let links = entries.map { entry in
      let words = plan.grid.entries[entry].words
      return
        "<li><a href=\"#\(names[entry])\">\(heading(of: entry))</a> <span class=\"count\">\(words)</span></li>"
    }
    return "<nav aria-label=\"Sections, with their words\"><ul>\(links.joined())</ul></nav>"
  }

  private func heading(of entry: Int) -> String { "<bdi>\(HTMLText.escaped(plan.heading(of: entry)))</bdi>" }

  // MARK: Bands

  private func html(of band: Band) -> String {
    let isAlone = band.columns.count == 1
    let columns = band.columns.map { section(of: $0, in: band, isAlone: isAlone) }
    if isAlone { return columns[0] }
    let name = "band \(self.columns(columns.count))"
    return "<div class=\"\(name)\">\n\(columns.joined(separator: "\n"))\n</div>"
  }

  private func section(of entry: Int, in band: Band, isAlone: Bool) -> String {
    let name = names[entry]
    let words = plan.grid.entries[entry].words
    let count = "<span class=\"count\">\(words) \(words == 1 ? "word" : "words")</span>"
    let rows = self.rows(of: entry, in: band)
    let kind = isAlone ? "alone" : "column rows-\(band.rowCount)"
    return """
      <section id="\(name)" class="\(kind)" aria-labelledby="\(name).heading">
      <h2 id="\(name).heading">\(heading(of: entry)) \(count)</h2>
      \(isAlone ? "<div class=\"text\">\n" : "")\(rows.joined(separator: "\n"))\(isAlone ? "\n</div>" : "")
      </section>
      """
  }

  /// The items of an entry, each behind its number.
  private func rows(of entry: Int, in band: Band) -> [String] {
    let items = (0..<band.rowCount).flatMap { plan.items($0, of: entry, in: band) }
    if items.isEmpty { return [] }
    let passages = self.passages(items, of: entry)
    return band.rows == .section
      ? ["<div class=\"row\">\n\(passages.joined(separator: "\n"))\n</div>"] : passages
  }

  /// Passages one after the other; items of a list that follow each other stand in one.
  private func passages(_ items: [Item], of entry: Int) -> [String] {
    let document = plan.grid.entries[entry].document
    var html: [String] = []
    var open: (list: HTMLList, number: ListNumber?)?
    func close() {
      if let open { html.append("</\(open.list.tag)>") }
      open = nil
    }
    for (index, item) in items.enumerated() {
      let id = "\(names[entry]).\(index + 1)"
      let blocks = plan.grid.documents[document].exportBlocks(of: item)
      let own = Self.list(of: item, blocks, after: open?.number)
      // A heading begins another list: it is over the items after it.
      if own?.list != open?.list || !item.headings.isEmpty { close() }
      if let own, open == nil { html.append("<\(own.list.tag)\(own.list.attributes) class=\"items\">") }
      open = own
      let element = own == nil ? "div" : "li"
      let value = own?.number.map { " value=\"\($0.value)\"" } ?? ""
      let notes = plan.grid.documents[document].exportNotes(of: item, plan.grid.notes[document])
      let words = (blocks + notes).map {
        HTMLBlock(kind: $0.kind, text: $0.text, links: $0.links, listLines: $0.listLines).html
      }
      html.append(
        """
        <\(element) class="passage" id="\(id)"\(value)><a class="number" href="#\(id)">\(index + 1)</a>
        \(words.joined(separator: "\n"))\(source(of: blocks, document))</\(element)>
        """)
    }
    close()
    return html
  }

  /// The list that an item is in, and its number; nil for what is no item.
  private static func list(
    of item: Item, _ blocks: [ExportBlock], after last: ListNumber?
  ) -> (list: HTMLList, number: ListNumber?)? {
    guard item.kind == .item, let block = blocks.last,
      let line = ListText(block.kind, block.text, block.listLines).lines.first
    else { return nil }
    return HTMLList.around(line, after: last)
  }

  private func source(of blocks: [ExportBlock], _ document: Int) -> String {
    guard let citations = citations[document] else { return "" }
    let words = citations.citation(of: blocks.flatMap(\.ranges))
    return "\n" + HTMLText.element("p", words, attributes: " class=\"source\"")
  }

  // MARK: After the documents

  /// Where the text comes from, and what a row is.
  var footer: [String] {
    let sources = plan.grid.documents.map { document in
      let original = document.source.original
      let hash = original == nil ? sha256?(document.source.raw) : original?.sha256
      let path = HTMLText.escaped((original?.path ?? document.source.path).printedName)
      return "<p><bdi>\(path)</bdi>\(hash.map { ", SHA-256 <code>\(HTMLText.escaped($0))</code>" } ?? "")</p>"
    }
    let isNumbered = bands.contains { $0.columns.count > 1 && $0.rows == .paragraph }
    let hasItems = bands.contains { $0.columns.contains { plan.grid.entries[$0].listItems > 0 } }
    let note =
      "<p>Rows are in order: row 2 is the second paragraph\(hasItems ? " or list item" : "") of each side. "
      + "Side by side does not mean about the same point.</p>"
    return ["<footer>"] + (isNumbered ? [note] : []) + sources + ["</footer>"]
  }

  static func chapter(_ chapter: Chapter) -> String {
    let parts = chapter.parts.map { part in
      switch part {
      case .heading(let words): HTMLText.element("h3", words)
      case .paragraph(let words): HTMLText.element("p", words)
      case .quotation(let words, let citation):
        "<blockquote>\(HTMLText.element("p", words))\(HTMLText.element("footer", citation))</blockquote>"
      case .list(let items):
        items.isEmpty ? "" : "<ul>\(items.map { HTMLText.element("li", $0) }.joined())</ul>"
      }
    }
    let heading = HTMLText.element("h2", chapter.title)
    return "<section class=\"chapter\" id=\"chapter.\(HTMLText.escaped(chapter.id))\">\n"
      + ([heading] + parts).joined(separator: "\n") + "\n</section>"
  }
}
