import CMail
import Documents

/// Mail: one message, or several in a row, each behind a line that begins with “From ”.
enum MailBox {
  /// The messages of a source; nil where it is no mail.
  static func sources(in source: Source) -> [Source]? {
    let isBox = source.raw.starts(with: "From ".utf8)
    let messages = isBox ? messages(source.raw) : [source.raw[...]]
    guard let first = messages.first, isMail(first, named: source.path) else { return nil }
    let sources = messages.compactMap { Self.source(of: Array($0), in: source) }
    return sources.isEmpty ? nil : sources
  }

  /// The messages of a box without the lines that part them.
  private static func messages(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var messages: [ArraySlice<UInt8>] = []
    var start: Int?
    var at = 0
    var isAfterBlank = true
    while at < bytes.count {
      let end = bytes[at...].firstIndex(of: 0x0A) ?? bytes.count
      let line = bytes[at..<end]
      if isAfterBlank, line.starts(with: "From ".utf8) {
        if let start { messages.append(bytes[start..<at]) }
        start = min(bytes.count, end + 1)
      }
      isAfterBlank = line.allSatisfy { $0 == 0x0D }
      at = end + 1
    }
    if let start { messages.append(bytes[start...]) }
    return messages
  }

  /// Whether a text begins with the header of a message: fields alone, from whom among them, and one that only programs
  /// write, unless its name says that it is mail.
  private static func isMail(_ text: ArraySlice<UInt8>, named path: String) -> Bool {
    var names: Set<String> = []
    for line in text.prefix(64 << 10).split(separator: 0x0A, omittingEmptySubsequences: false) {
      if line.allSatisfy({ $0 == 0x0D }) { break }
      if line.first == 0x20 || line.first == 0x09 { continue }
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex,
        line[..<colon].allSatisfy({ $0 > 0x20 && $0 < 0x7F })
      else { return false }
      names.insert(String(decoding: line[..<colon], as: UTF8.self).lowercased())
    }
    guard names.contains("from"), !names.isDisjoint(with: ["date", "subject"]) else { return false }
    return !names.isDisjoint(with: ["mime-version", "message-id", "received", "content-type", "return-path"])
      || [".eml", ".mbox", ".mbx"].contains { path.lowercased().hasSuffix($0) }
  }

  private static func source(of message: [UInt8], in source: Source) -> Source? {
    guard let mail = tri_mail_parse(message, message.count) else { return nil }
    defer { tri_mail_free(mail) }
    func field(_ name: String) -> String {
      EncodedWords.decoded(String(cString: tri_mail_field(mail, name))).trimmed
    }
    var length = 0
    guard let bytes = tri_mail_body(mail, &length) else { return nil }
    let decoding = Decoding(
      Array(UnsafeBufferPointer(start: bytes, count: length)),
      declaring: String(cString: tri_mail_charset(mail)).lowercased())
    let text = String(decoding: decoding.text, as: UTF8.self)
    var page = ComposedPage()
    page.title = field("Subject")
    page.author = name(in: field("From"))
    page.date = field("Date")
    let plain = text.replacing("\r\n", with: "\n").replacing("\n>From ", with: "\nFrom ")
    // One paragraph is no text that was typed in paragraphs.
    let tag = plain.trimmed.firstRange(of: "\n\n") == nil ? "p" : "pre"
    page.body = tri_mail_is_html(mail) != 0 ? text : "<\(tag)>\(ComposedPage.escaped(plain))</\(tag)>"
    return page.source(
      from: source, encoding: decoding.encoding, isGuessed: decoding.isGuessed, replaced: decoding.replaced)
  }

  /// The name before an address, without quotation marks; the address where there is none.
  private static func name(in field: String) -> String {
    guard let open = field.lastIndex(of: "<"), open > field.startIndex else {
      return String(field.filter { $0 != "<" && $0 != ">" })
    }
    var name = String(field[..<open]).trimmed
    if name.count > 1, name.first == "\"", name.last == "\"" { name = String(name.dropFirst().dropLast()) }
    return name.isEmpty ? String(field[open...].dropFirst().prefix { $0 != ">" }) : name
  }
}

/// The words of a header that are no ASCII: `=?utf-8?Q?caf=C3=A9?=` (RFC 2047).
enum EncodedWords {
  static func decoded(_ text: String) -> String {
    var decoded = ""
    var rest = text[...]
    // Bytes of words that follow each other: a letter may be cut between two.
    var (bytes, charset): ([UInt8], String) = ([], "")
    func end() {
      decoded += String(decoding: Decoding(bytes, declaring: charset).text, as: UTF8.self)
      (bytes, charset) = ([], "")
    }
    while let start = rest.firstRange(of: "=?") {
      let between = rest[..<start.lowerBound]
      let parts = rest[start.upperBound...].split(
        separator: "?", maxSplits: 3, omittingEmptySubsequences: false)
      guard parts.count == 4, parts[3].first == "=", let word = Self.bytes(of: parts[2], in: parts[1]) else {
        break
      }
      let named = parts[0].lowercased()
      if bytes.isEmpty || named != charset || between.contains(where: { !$0.isWhitespace }) {
        let isFirst = bytes.isEmpty
        let isApart = isFirst || between.contains { !$0.isWhitespace }
        end()
        if isApart { decoded += between }
      }
      charset = named
      bytes += word
      rest = parts[3].dropFirst()
    }
    end()
    return decoded + rest
  }

  private static func bytes(of text: Substring, in encoding: Substring) -> [UInt8]? {
    switch encoding.lowercased() {
    case "q": quoted(text)
    case "b": base64(text)
    default: nil
    }
  }

  private static func quoted(_ text: Substring) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      let digits = rest.prefix(2)
      if byte == UInt8(ascii: "="), digits.count == 2,
        let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte == UInt8(ascii: "_") ? 0x20 : byte)
      }
    }
    return bytes
  }

  private static func base64(_ text: Substring) -> [UInt8] {
    var (bytes, bits, count): ([UInt8], UInt32, Int) = ([], 0, 0)
    for byte in text.utf8 {
      guard let value = digits.firstIndex(of: byte) else { continue }
      bits = bits << 6 | UInt32(value)
      count += 6
      if count >= 8 {
        count -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return bytes
  }

  private static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
}
