import Documents

/// A book in EPUB: an archive of web pages, which a package file names in order (EPUB 3.3 of the W3C; EPUB 2 too). One
/// article a chapter.
struct Book {
  /// A chapter's page.
  private struct Chapter {
    var path: String
    /// Its bytes, as far as the archive says.
    var size: Int
  }

  private let bytes: [UInt8]
  private var chapters: [Chapter] = []
  private var title = ""
  private var author = ""
  private var date = ""
  private var language = ""

  /// Nil where the bytes are no book with a chapter.
  init?(_ bytes: [UInt8]) {
    guard Self.isBook(bytes) else { return nil }
    self.bytes = bytes
    let found = ZipArchive.read(bytes) { archive -> Package? in
      archive.bytes(of: "META-INF/container.xml", limit: Self.longestPackage)
        .flatMap(Package.path)
        .flatMap { path in
          archive.bytes(of: path, limit: Self.longestPackage).map { Package($0, at: path) }
        }
    }
    guard let package = found ?? nil else { return nil }
    (title, author, date, language) = (package.title, package.author, package.date, package.language)
    chapters =
      ZipArchive.read(bytes) { archive in
        package.chapters.compactMap { path in archive.size(of: path).map { Chapter(path: path, size: $0) } }
      } ?? []
    if chapters.isEmpty { return nil }
  }

  /// Bytes of the longest package file.
  private static let longestPackage = 4 << 20

  /// Whether bytes begin as the standard wants a book's: with a file that says so, and is not compressed.
  static func isBook(_ bytes: [UInt8]) -> Bool {
    bytes.count > 58 && bytes.starts(with: "PK\u{3}\u{4}".utf8)
      && bytes[30...].starts(with: "mimetypeapplication/epub+zip".utf8)
  }

  /// Bytes of all chapters, as far as the archive says.
  var size: Int { chapters.reduce(0) { $0.addingReportingOverflow($1.size).overflow ? .max : $0 + $1.size } }

  /// The bytes of all chapters, one behind the other.
  var markup: [UInt8] { Array(pages.joined()) }

  /// The bytes of each chapter that can be read.
  private var pages: [[UInt8]] {
    ZipArchive.read(bytes) { archive in
      chapters.compactMap { archive.bytes(of: $0.path, limit: $0.size) }
    } ?? []
  }

  /// The chapters that have text, in order.
  func sources(in source: Source) -> [Source] {
    pages.map { Self.body(Decoding($0).text) }.filter { page in
      page.contains { $0 > 0x20 }
    }.map { body in
      var page = ComposedPage()
      (page.author, page.date, page.site, page.language) = (author, date, title, language)
      page.body = String(decoding: body, as: UTF8.self)
      return page.source(from: source, encoding: .utf8)
    }
  }

  /// What stands in a page's body, with elements that XML closes in one tag closed as HTML closes them.
  private static func body(_ page: [UInt8]) -> [UInt8] {
    var start = page.startIndex
    if let tag = page.firstRange(of: Array("<body".utf8)),
      let end = page[tag.upperBound...].firstIndex(of: UInt8(ascii: ">"))
    {
      start = end + 1
    }
    let end = page[start...].firstRange(of: Array("</body".utf8))?.lowerBound ?? page.endIndex
    var body = heading(page[..<start], over: page[start..<end])
    body.reserveCapacity(end - start)
    var at = start
    while let tag = page[at..<end].firstIndex(of: UInt8(ascii: "<")),
      let close = page[tag..<end].firstIndex(of: UInt8(ascii: ">"))
    {
      body += page[at..<tag]
      let name = page[(tag + 1)..<close].prefix { ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 }
      if page[close - 1] == UInt8(ascii: "/"), !name.isEmpty,
        !void.contains(String(decoding: name, as: UTF8.self).lowercased())
      {
        body += page[tag..<(close - 1)] + Array("></".utf8) + name + Array(">".utf8)
      } else {
        body += page[tag...close]
      }
      at = close + 1
    }
    return body + page[at..<end]
  }

  /// The title that a page's head gives, as a heading, where its body has none.
  private static func heading(_ head: ArraySlice<UInt8>, over body: ArraySlice<UInt8>) -> [UInt8] {
    guard body.firstRange(of: Array("<h1".utf8)) == nil, body.firstRange(of: Array("<h2".utf8)) == nil,
      let start = head.firstRange(of: Array("<title>".utf8))?.upperBound,
      let end = head[start...].firstRange(of: Array("</title".utf8))?.lowerBound
    else { return [] }
    return Array("<h1>".utf8) + head[start..<end] + Array("</h1>".utf8)
  }

  /// Elements that HTML never closes.
  private static let void: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
  ]
}

/// What a book's package file says: who wrote it, and its chapters in order.
private struct Package {
  var title = ""
  var author = ""
  var date = ""
  var language = ""
  /// Paths in the archive; the table of contents is none.
  private(set) var chapters: [String] = []

  /// The path of the package file, as the container names it.
  static func path(_ container: [UInt8]) -> String? {
    let path = XMLReader.read(container) { xml -> String? in
      while let event = xml.next() {
        if event == .begins || event == .empty, xml.name == "rootfile" { return xml.attribute("full-path") }
      }
      return nil
    }
    return path ?? nil
  }

  init(_ bytes: [UInt8], at path: String) {
    var files: [String: String] = [:]
    var order: [String] = []
    var texts: [String: String] = [:]
    _ = XMLReader.read(bytes) { xml in
      var name = ""
      while let event = xml.next() {
        switch event {
        case .begins, .empty:
          name = xml.name
          if name == "item" { Self.add(xml, to: &files) }
          if name == "itemref", xml.attribute("linear") != "no" {
            xml.attribute("idref").map { order.append($0) }
          }
        case .text:
          if ["title", "creator", "date", "language"].contains(name), texts[name] == nil {
            texts[name] = xml.text.trimmed
          }
        case .ends: name = ""
        }
      }
    }
    title = texts["title"] ?? ""
    author = texts["creator"] ?? ""
    date = texts["date"] ?? ""
    language = texts["language"] ?? ""
    var seen: Set<String> = []
    chapters = order.compactMap { files[$0] }.compactMap { Self.resolved($0, from: path) }
      .filter { seen.insert($0).inserted }
  }

  private static func add(_ xml: XMLReader, to files: inout [String: String]) {
    let isContents = xml.attribute("properties")?.split(separator: " ").contains("nav") ?? false
    if let id = xml.attribute("id"), let file = xml.attribute("href"), !isContents { files[id] = file }
  }

  /// A path in the archive that is given relative to another; nil where it leads out of it.
  private static func resolved(_ reference: String, from base: String) -> String? {
    var parts = base.split(separator: "/").dropLast().map(String.init)
    let file = reference.prefix { $0 != "#" }
    for part in file.split(separator: "/") {
      switch part {
      case ".": break
      case "..": if parts.popLast() == nil { return nil }
      default: parts.append(unescaped(part))
      }
    }
    return parts.joined(separator: "/")
  }

  private static func unescaped(_ text: Substring) -> String {
    var bytes: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
      let digits = rest.prefix(2)
      if byte == UInt8(ascii: "%"), digits.count == 2, let value = UInt8(String(Substring(digits)), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
