import Documents

/// Lists in HTML, one in another; where some lines have numbers and others bullets, or numbers of another kind, a list
/// becomes several.
struct HTMLList: Equatable {
  /// `ul` or `ol`.
  let tag: String
  /// What its start tag says: how its numbers are written.
  let attributes: String
  private let depth: Int

  /// The list that a line stands in, and its number in it.
  ///
  /// - Parameter last: the number of the line before it in its list.
  static func around(_ line: ListText.Line, after last: ListNumber?) -> (list: HTMLList, number: ListNumber?)
  {
    guard line.isNumbered, let number = ListNumber(mark: line.mark, after: last) else {
      return (HTMLList(tag: "ul", attributes: "", depth: line.depth), nil)
    }
    let type = number.style == .figures ? "" : " type=\"\(number.style.rawValue)\""
    return (HTMLList(tag: "ol", attributes: type, depth: line.depth), number)
  }

  /// Lines as lists.
  static func html(_ lines: ArraySlice<ListText.Line>, _ links: [TextLink]) -> String {
    var html = ""
    var open: [(list: HTMLList, number: ListNumber?)] = []
    func close() -> String { open.popLast().map { "</li></\($0.list.tag)>" } ?? "" }
    for line in lines {
      while let last = open.last, last.list.depth > line.depth { html += close() }
      let own = around(line, after: open.last.flatMap { $0.list.depth == line.depth ? $0.number : nil })
      if let last = open.last, last.list.depth == line.depth, last.list != own.list { html += close() }
      if let last = open.last, last.list == own.list {
        html += "</li>"
        open[open.count - 1] = own
      } else {
        html += "<\(own.list.tag)\(own.list.attributes)>"
        open.append(own)
      }
      let value = own.number.map { " value=\"\($0.value)\"" } ?? ""
      html += "<li\(value) dir=\"auto\">\(HTMLText.linked(LinkedText(line.words, links)))"
    }
    while !open.isEmpty { html += close() }
    return html
  }
}
