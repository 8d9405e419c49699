import Documents
import Testing

@testable import Loading

@Suite("Books in EPUB")
struct BookTests {
  private static let container =
    "<container><rootfiles><rootfile full-path='OPS/package.opf'/></rootfiles></container>"
  private static let package = """
    <package xmlns:dc='http://purl.org/dc/elements/1.1/'><metadata><dc:title>Ferries</dc:title>
    <dc:creator>Ann Lee</dc:creator><dc:language>en</dc:language></metadata>
    <manifest><item id='nav' href='nav.xhtml' properties='nav'/><item id='b' href='text/two%20b.xhtml'/>
    <item id='a' href='./text/one.xhtml'/><item id='x' href='../../etc/passwd'/></manifest>
    <spine><itemref idref='nav'/><itemref idref='a'/><itemref idref='b'/><itemref idref='x'/><itemref idref='gone'/></spine>
    </package>
    """
  private static let one = """
    <html><head><title>The Night</title><script src='x'/></head>
    <body><p><a id='p1'/>The ferry runs at night.</p><p>It did so in June.</p></body></html>
    """
  private static let two = "<html><body><h1>The Day</h1><p>By day it runs too.</p></body></html>"

  private static func book(_ files: [(String, String)]) -> [UInt8] {
    StoredArchive([("mimetype", "application/epub+zip")] + files).bytes
  }

  @Test("Chapters are articles, in the order of the spine, with what the package says of the book")
  func chapters() throws {
    let book = Self.book([
      ("META-INF/container.xml", Self.container), ("OPS/package.opf", Self.package),
      ("OPS/text/two b.xhtml", Self.two), ("OPS/text/one.xhtml", Self.one), ("OPS/nav.xhtml", Self.two),
    ])
    let source = try Loader().decode(book, path: "ferries.epub")
    let pages = try #require(SourceCollection.sources(in: source)).map {
      String(decoding: $0.text, as: UTF8.self)
    }
    #expect(pages.count == 2)
    #expect(pages[0].contains("<h1>The Night</h1><p><a id='p1'></a>The ferry runs at night.</p>"))
    #expect(pages[1].contains("<h1>The Day</h1>"))
    #expect(pages.allSatisfy { $0.contains("content=\"Ann Lee\"") && $0.contains("lang=\"en\"") })
  }

  @Test("An archive that is no book, or has no chapter, is said to be an archive")
  func others() {
    #expect(throws: LoadingError.binary(.zip)) {
      try Loader().decode(StoredArchive([("a.txt", "The ferry runs at night.")]).bytes, path: "a.zip")
    }
    for (name, kind) in [("word/document.xml", BinaryKind.word), ("content.xml", .openDocument)] {
      let archive = StoredArchive([("mimetype", "application/x"), (name, "<document/>")]).bytes
      #expect(throws: LoadingError.binary(kind)) { try Loader().decode(archive, path: "a") }
    }
    for package in ["", "<package/>", "<package><spine><itemref idref='a'/></spine></package>", "\u{0}"] {
      let book = Self.book([("META-INF/container.xml", Self.container), ("OPS/package.opf", package)])
      #expect(throws: LoadingError.binary(.zip)) { try Loader().decode(book, path: "a.epub") }
    }
  }

  @Test("However a book is cut or damaged, it opens or is refused")
  func damaged() {
    let book = Self.book([
      ("META-INF/container.xml", Self.container), ("OPS/package.opf", Self.package),
      ("OPS/text/one.xhtml", Self.one),
    ])
    var random = SystemRandomNumberGenerator()
    for round in 0..<400 {
      var bytes = book
      if round.isMultiple(of: 2) { bytes.removeLast(Int.random(in: 1..<bytes.count, using: &random)) }
      for _ in 0..<3 where !bytes.isEmpty {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      guard let source = try? Loader().decode(bytes, path: "a.epub") else { continue }
      _ = SourceCollection.sources(in: source)
    }
  }

  @Test("A book that says to be larger than may be is refused before it is read")
  func large() {
    let book = Self.book([
      ("META-INF/container.xml", Self.container), ("OPS/package.opf", Self.package),
      ("OPS/text/one.xhtml", Self.one),
    ])
    #expect(throws: LoadingError.pageTooLarge(limit: 60)) {
      try Loader(pageLimit: 60).decode(book, path: "a.epub")
    }
    let tags = String(repeating: "<p>a", count: 600_000)
    let fine = Self.book([
      ("META-INF/container.xml", Self.container), ("OPS/package.opf", Self.package),
      ("OPS/text/one.xhtml", tags),
    ])
    #expect(throws: LoadingError.tooFine(parts: 600_000)) { try Loader().decode(fine, path: "a.epub") }
  }
}

/// An archive whose files are not compressed. Sums are left 0, as readers do not look at them.
private struct StoredArchive {
  private(set) var bytes: [UInt8] = []

  init(_ files: [(name: String, text: String)]) {
    var directory: [UInt8] = []
    for file in files {
      let (name, text) = (Array(file.name.utf8), Array(file.text.utf8))
      let sizes = Self.number(text.count, 4) + Self.number(text.count, 4) + Self.number(name.count, 2)
      let common = Self.number(0, 2) + Self.number(0, 2) + Self.number(0, 4) + Self.number(0, 4) + sizes
      directory += Self.number(0x0201_4B50, 4) + Self.number(20, 2) + Self.number(20, 2) + common
      directory += Self.number(0, 12) + Self.number(bytes.count, 4) + name
      bytes += Self.number(0x0403_4B50, 4) + Self.number(20, 2) + common + Self.number(0, 2) + name + text
    }
    let start = bytes.count
    bytes += directory + Self.number(0x0605_4B50, 4) + Self.number(0, 4) + Self.number(files.count, 2)
    bytes +=
      Self.number(files.count, 2) + Self.number(directory.count, 4) + Self.number(start, 4)
      + Self.number(0, 2)
  }

  private static func number(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { $0 < 8 ? UInt8(truncatingIfNeeded: value >> (8 * $0)) : 0 }
  }
}
