import Comparison
import Documents
import Layout

/// Documents in the layouts `rows` and `table`: band by band, what stands beside each other row by row.
struct MarkdownRows {
  private let plan: ExportPlan
  private let citations: [Citations?]
  private let asTable: Bool
  /// Whether a topic stands over the next band, whose heading is then a level lower.
  private var isUnderTopic = false

  /// - Parameter asTable: whether bands with several columns become tables, if all their cells are short.
  init(_ documents: [Document], _ options: ExportOptions, asTable: Bool) {
    plan = ExportPlan(documents)
    citations = documents.map(options.citations)
    self.asTable = asTable
  }

  mutating func parts(_ notes: inout Footnotes) -> [String] {
    let isTable = asTable && longCell == nil
    var parts: [String] = []
    var before: ExportPlan.Part?
    for part in plan.parts {
      if case .rule = part, case .band? = before { isUnderTopic = false }
      before = part
      switch part {
      case .head(let document): parts += head(of: plan.grid.documents[document])
      case .titles: parts.append(titles)
      case .rule(let words): parts.append(MarkdownText.line(words))
      case .topic(let topic):
        isUnderTopic = true
        parts.append("## " + MarkdownText.heading(topic))
      case .band(let band): parts += self.parts(of: band, isTable: isTable, &notes)
      }
    }
    return parts
  }

  private func head(of document: Document) -> [String] {
    let title = "# " + MarkdownText.heading(document.title?.text ?? document.source.name)
    return [title] + (document.standfirst.map { [MarkdownText.line($0.text)] } ?? [])
  }

  /// The titles of several documents, numbered as their columns are.
  private var titles: String {
    plan.grid.documents.enumerated().map { index, document in
      let title = "\(index + 1). " + MarkdownText.line(document.title?.text ?? document.source.name)
      let indent = String(repeating: " ", count: "\(index + 1). ".count)
      return title + (document.standfirst.map { "\n\n\(indent)" + MarkdownText.line($0.text) } ?? "")
    }.joined(separator: "\n\n")
  }

  // MARK: Bands

  private func parts(of band: Band, isTable: Bool, _ notes: inout Footnotes) -> [String] {
    let names = band.columns.map(plan.heading)
    let level = level(of: band)
    let heading = marks(level) + " " + MarkdownText.heading(names.joined(separator: " · "))
    if band.columns.count > 1 {
      return [heading] + (isTable ? [table(band, &notes)] : rows(of: band, &notes))
    }
    return [heading] + blocks(0..<band.rowCount, of: band.columns[0], in: band, &notes)
  }

  private func level(of band: Band) -> Int {
    isUnderTopic && (band.kind == .sides || band.kind == .shared) ? 3 : 2
  }

  private func marks(_ level: Int) -> String { String(repeating: "#", count: level) }

  private func rows(of band: Band, _ notes: inout Footnotes) -> [String] {
    var parts: [String] = []
    for row in 0..<band.rowCount {
      if band.rows == .paragraph { parts.append("\(marks(level(of: band) + 1)) \(row + 1)") }
      for entry in band.columns {
        let blocks = blocks(row..<row + 1, of: entry, in: band, &notes)
        if blocks.isEmpty { continue }
        parts += ["**\(MarkdownText.inline(plan.heading(of: entry)))**", Self.quoted(blocks)]
      }
    }
    return parts
  }

  private func blocks(
    _ rows: Range<Int>, of entry: Int, in band: Band, _ notes: inout Footnotes
  ) -> [String] {
    let citations = citations[plan.grid.entries[entry].document]
    let blocks = rows.flatMap { plan.blocks($0, of: entry, in: band) }
    return MarkdownBlock.parts(of: blocks, citations, &notes, level: level(of: band) + 2)
  }

  private static func quoted(_ parts: [String]) -> String {
    parts.joined(separator: "\n\n").split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? ">" : "> \($0)" }.joined(separator: "\n")
  }

  // MARK: Tables

  private func table(_ band: Band, _ notes: inout Footnotes) -> String {
    var rows = [[""] + band.columns.map { MarkdownText.cell(plan.heading(of: $0)) }]
    for row in 0..<band.rowCount {
      var cells = [band.rows == .paragraph ? "\(row + 1)" : ""]
      for entry in band.columns { cells.append(cell(row, of: entry, in: band, &notes)) }
      rows.append(cells)
    }
    return MarkdownBlock.table(rows, columns: band.columns.count + 1)
  }

  /// The blocks of a cell, and their lines, with breaks between.
  private func cell(_ row: Int, of entry: Int, in band: Band, _ notes: inout Footnotes) -> String {
    let citations = citations[plan.grid.entries[entry].document]
    var cells: [String] = []
    for block in plan.blocks(row, of: entry, in: band) {
      let lines = Self.lines(of: block).joined(separator: "<br>")
      let reference = citations.map { " " + notes.add($0.citation(of: block.ranges)) }
      cells.append(lines + (reference ?? ""))
    }
    return cells.joined(separator: "<br>")
  }

  private static func lines(of block: ExportBlock) -> [String] {
    guard block.kind == .list || block.kind == .item else {
      return block.text.split(separator: "\n").map { MarkdownText.cell(LinkedText($0, block.links)) }
    }
    return ListText(block.kind, block.text, block.listLines).lines.map { line in
      let words = MarkdownText.cell(LinkedText(line.isCounted ? line.words : line.whole, block.links))
      return line.isCounted ? "\(line.mark) \(words)" : words
    }
  }

  /// The first cell that is too long for a table.
  var longCell: LongCell? {
    for case .band(let band) in plan.parts where band.columns.count > 1 {
      for row in 0..<band.rowCount {
        for entry in band.columns {
          let characters = plan.blocks(row, of: entry, in: band).reduce(0) { $0 + $1.text.count }
          if characters > LongCell.limit {
            return LongCell(column: plan.heading(of: entry), row: row + 1, characters: characters)
          }
        }
      }
    }
    return nil
  }
}
