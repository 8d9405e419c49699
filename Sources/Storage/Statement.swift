/// A statement of a TOML file: a table's header, or a key and its value, with the lines its list goes on over.
/// Statements are parsed one by one, so that one which is wrong leaves the others alone.
struct Statement: Equatable {
  var text: String
  /// Number of its first line, from 1.
  var line: Int

  var isHeader: Bool { text.drop { $0 == " " || $0 == "\t" }.hasPrefix("[") }

  /// The statements of a file.
  static func all(in file: String) -> [Statement] {
    let lines = file.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    var statements: [Statement] = []
    var open = 0
    for (index, line) in lines.enumerated() {
      let start = line.drop { $0 == " " || $0 == "\t" }
      if open > 0, !begins(start) {
        statements[statements.count - 1].text += "\n" + line
        open += depth(of: line)
      } else if !start.isEmpty, !start.hasPrefix("#") {
        statements.append(Statement(text: String(line), line: index + 1))
        open = depth(of: line)
      }
    }
    return statements
  }

  /// Whether a line begins a statement: a list that was never closed ends before it.
  private static func begins(_ line: Substring) -> Bool {
    let key = line.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" || $0 == "." }
    return line.hasPrefix("[")
      || !key.isEmpty && line.dropFirst(key.count).drop { $0 == " " || $0 == "\t" }.hasPrefix("=")
  }

  /// How many more brackets a line opens than it closes, outside strings and comments.
  private static func depth(of line: Substring) -> Int {
    var depth = 0
    var quote: Character?
    var isEscaped = false
    for character in line {
      if let open = quote {
        if isEscaped {
          isEscaped = false
        } else if character == "\\", open == "\"" {
          isEscaped = true
        } else if character == open {
          quote = nil
        }
      } else {
        switch character {
        case "\"", "'": quote = character
        case "#": return depth
        case "[": depth += 1
        case "]": depth -= 1
        default: break
        }
      }
    }
    return depth
  }

  /// Where something stands in the file, line and column from 1: a string in quotation marks, or where it is nil or
  /// written otherwise, the key.
  func place(of string: String? = nil) -> (line: Int, column: Int) {
    let lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    if let string {
      for (index, line) in lines.enumerated() {
        for form in ["\"\(string)\"", "'\(string)'"] {
          if let range = line.firstRange(of: form) {
            return (self.line + index, line.distance(from: line.startIndex, to: range.lowerBound) + 1)
          }
        }
      }
    }
    return (line, text.prefix { $0 == " " || $0 == "\t" }.count + 1)
  }
}
