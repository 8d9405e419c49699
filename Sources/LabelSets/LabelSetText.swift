/// Finds the lines of a label-set file that its errors name: the parser tells them for bad syntax alone.
struct LabelSetText {
  private let lines: [Substring]

  init(_ text: String) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.drop { $0 == " " || $0 == "\t" } }
  }

  /// The line, from 1, of `key` before the first table (`label` nil) or in the label table of that index; the
  /// table's own line where the key is missing.
  func line(of key: String?, label: Int?) -> Int {
    var table = -1
    var head = 1
    for (index, line) in lines.enumerated() {
      if line.hasPrefix("[") && !line.hasPrefix("[\"") {
        table += 1
        if let label, table == label { head = index + 1 }
        if label == nil || table > label ?? 0 { break }
      } else if table == label ?? -1, let key, isAssignment(line, to: key) {
        return index + 1
      }
    }
    return head
  }

  /// The first line, from 1, that holds `string` in quotation marks; `otherwise` where none does.
  func line(quoting string: String, otherwise: Int) -> Int {
    let index = lines.firstIndex { $0.split(separator: "\"").contains { $0 == string } }
    return index.map { $0 + 1 } ?? otherwise
  }

  private func isAssignment(_ line: Substring, to key: String) -> Bool {
    guard line.hasPrefix(key) else { return false }
    return line.dropFirst(key.count).drop { $0 == " " || $0 == "\t" }.hasPrefix("=")
  }
}
