/// A guide in Markdown as a part of a manual page: headings, paragraphs, lists, tables of two columns, code.
struct MarkdownManual {
  private var lines: Substring
  private var page: ManualWriter
  private var isAfterText = false

  /// Writes a guide without its title.
  static func write(_ guide: String, to page: inout ManualWriter) {
    var manual = MarkdownManual(lines: guide[...], page: page)
    while let line = manual.next() { manual.write(line) }
    page = manual.page
  }

  private var first: Substring { lines.prefix { $0 != "\n" } }

  private mutating func next() -> Substring? {
    guard !lines.isEmpty else { return nil }
    let line = first
    lines = lines[line.endIndex...].dropFirst()
    return line
  }

  private mutating func write(_ line: Substring) {
    if line.isEmpty || line.hasPrefix("# ") { return }
    if line.hasPrefix("## ") {
      page.macro("Ss " + line.dropFirst(3))
      isAfterText = false
    } else if line.hasPrefix("```") {
      page.literal(take { $0 != "```" })
      _ = next()
      isAfterText = true
    } else if line.hasPrefix("| ") {
      if isAfterText { page.macro("Pp") }
      writeTable(Self.cells(of: line), take { $0.hasPrefix("|") }.dropFirst())
    } else if line.hasPrefix("- ") {
      writeList([line] + take { !$0.isEmpty })
    } else {
      if isAfterText { page.macro("Pp") }
      page.words(([line] + take { !$0.isEmpty }).joined(separator: " "))
      isAfterText = true
    }
  }

  /// The lines for which something holds.
  private mutating func take(while holds: (Substring) -> Bool) -> [Substring] {
    var taken: [Substring] = []
    while !lines.isEmpty, holds(first), let line = next() { taken.append(line) }
    return taken
  }

  /// What the first column has, and a list of its cells with those beside them.
  private mutating func writeTable(_ head: [String], _ rows: some Sequence<Substring>) {
    page.words(head[0].prefix(1).uppercased() + head[0].dropFirst() + ":")
    page.list(
      rows.map { row in
        let cells = Self.cells(of: row)
        return ("Ic " + ManualWriter.argument(cells[0].replacing("`", with: "")), cells[1])
      })
  }

  private static func cells(of row: Substring) -> [String] {
    String(row).replacing("\\|", with: "\u{0}").split(separator: "|").map { cell in
      String(cell).replacing("\u{0}", with: "|").trimmed
    }
  }

  private mutating func writeList(_ lines: [Substring]) {
    page.macro("Bl -bullet")
    var item = ""
    for line in lines {
      if line.hasPrefix("- "), !item.isEmpty {
        write(item: item)
        item = ""
      }
      item += (item.isEmpty ? "" : " ") + line.dropFirst(2)
    }
    write(item: item)
    page.macro("El")
  }

  private mutating func write(item: String) {
    page.macro("It")
    page.words(item)
  }
}

extension String {
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
