import Documents

/// HTML: one page with nothing in it that runs and nothing that is fetched, for people to read, print and hand out.
/// Sides stand beside each other, row by row, and below each other on a narrow screen.
public struct HTMLFormat: DocumentFormat {
  public var options: ExportOptions
  /// What follows the documents, in order.
  public var chapters: [Chapter]
  /// The page allows the style that has this digest, and nothing else.
  private let sha256: SHA256Hex

  /// - Parameter sha256: the digest, for the page's policy and for naming the sources.
  public init(
    options: ExportOptions = ExportOptions(), chapters: [Chapter] = [], sha256: @escaping SHA256Hex
  ) {
    self.options = options
    self.options.sha256 = sha256
    self.chapters = chapters
    self.sha256 = sha256
  }

  public func text(of documents: [Document]) -> String {
    let documents = options.selected(documents)
    let body = HTMLBody(documents, options)
    let main = body.main + chapters.map(HTMLBody.chapter)
    let style = HTMLStyle.text(rowCounts: body.rowCounts)
    let page = head(of: documents, style: style) + ["<body>", "<main>"] + main + ["</main>"]
    return (page + body.footer + ["</body>", "</html>"]).joined(separator: "\n") + "\n"
  }

  private func head(of documents: [Document], style: String) -> [String] {
    let titles = documents.map { $0.title?.text ?? $0.source.name }
    let languages = Set(documents.map(\.language))
    let language = languages.count == 1 ? languages.first ?? nil : nil
    let hash = Base64.text(hexadecimal: sha256(Array(style.utf8)))
    let policy = "default-src 'none'; style-src 'sha256-\(hash)'; base-uri 'none'; form-action 'none'"
    return [
      "<!DOCTYPE html>",
      language.map { "<html lang=\"\(HTMLText.escaped($0))\">" } ?? "<html>",
      "<head>",
      "<meta charset=\"utf-8\">",
      "<meta http-equiv=\"Content-Security-Policy\" content=\"\(policy)\">",
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
      "<meta name=\"color-scheme\" content=\"light dark\">",
      "<title>\(HTMLText.escaped(titles.joined(separator: " · ")))</title>",
      "<style>\(style)</style>",
      "</head>",
    ]
  }
}

/// Bytes as Base64 has them (RFC 4648).
enum Base64 {
  private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// The bytes that hexadecimal digits stand for.
  static func text(hexadecimal: String) -> String {
    let digits = hexadecimal.utf8.map { UInt32($0 < 0x3A ? $0 &- 0x30 : $0 &- 0x57) & 15 }
    let bytes = stride(from: 0, to: digits.count - 1, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    var out: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.reduce(0) { $0 << 8 | $1 } << UInt32(8 * (3 - group.count))
      for place in 0..<4 {
        let letter = letters[Int(bits >> UInt32(18 - 6 * place) & 63)]
        out.append(place > group.count ? UInt8(ascii: "=") : letter)
      }
    }
    return String(decoding: out, as: UTF8.self)
  }
}
