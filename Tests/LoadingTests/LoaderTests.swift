import Documents
import Glibc
import Loading
import TestSupport
import Testing

@Suite("Loading")
struct LoaderTests {
  private func decode(_ text: String, path: String = "a.txt", format: Source.Format? = nil) throws -> Source {
    try Loader().decode(Array(text.utf8), path: path, format: format)
  }

  @Test(
    "Nothing but white space is empty",
    arguments: ["", " \n\t\r\n", "\u{FEFF}", "\u{FEFF}\n\u{A0}\u{3000}\u{2028}"])
  func empty(text: String) {
    #expect(throws: LoadingError.empty) { try decode(text) }
  }

  @Test(
    "What is no text is named by what it begins with",
    arguments: [
      ("%PDF-1.7\n", .pdf), ("PK\u{3}\u{4}\u{14}", .zip), ("{\\rtf1 hello}", .richText), ("GIF89a", .gif),
      ("BZh91AY&SY", .bzip2), ("\u{7F}ELF\u{2}", .executable), ("SQLite format 3\u{0}", .sqlite),
      ("text\u{0}text", .unknown),
    ] as [(String, BinaryKind)])
  func binary(text: String, kind: BinaryKind) {
    #expect(throws: LoadingError.binary(kind)) { try decode(text) }
  }

  @Test(
    "Text in a form that is not read as one is named, whatever its file is called",
    arguments: [
      ("<?xml version='1.0'?>\n<!-- a -->\n<FictionBook xmlns='x'>", .fictionBook),
      ("\u{FEFF}<opml version=\"2.0\"><head>", .outline),
      ("<?xml version='1.0'?><article xmlns=\"http://docbook.org/ns/docbook\"><title>", .docBook),
      ("<!DOCTYPE book PUBLIC \"-//OASIS//DTD DocBook XML V4.5//EN\" \"a.dtd\"><book>", .docBook),
      ("{\"cells\": [], \"metadata\": {}, \"nbformat\": 4}", .notebook),
      ("{\n \"nbformat\": 4,\n \"metadata\": {},\n \"cells\": []\n}", .notebook),
    ] as [(String, ForeignForm)])
  func foreign(text: String, form: ForeignForm) throws {
    for path in ["a.txt", "-"] {
      #expect(throws: LoadingError.foreign(form)) { try decode(text, path: path) }
    }
    #expect(try Loader().decode(Array(text.utf8), path: "a", format: .text).format == .text)
  }

  @Test("A page's article and data of other programs are no such forms") func noForeign() throws {
    for text in ["<article><h1>DocBook</h1></article>", "{\"cells\": 3}", "The <opml> element"] {
      #expect(try decode(text).text == Array(text.utf8))
    }
  }

  @Test("Pictures and archives are named too") func binaryBytes() {
    let files: [([UInt8], BinaryKind)] = [
      ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], .png), ([0xFF, 0xD8, 0xFF, 0xE0], .jpeg),
      ([0x1F, 0x8B, 0x08, 0x00], .gzip), ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], .xz),
      ([0x28, 0xB5, 0x2F, 0xFD], .zstandard),
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .oldOffice),
    ]
    for (bytes, kind) in files {
      #expect(throws: LoadingError.binary(kind)) { try Loader().decode(bytes, path: "a") }
    }
  }

  @Test("A NUL past the first 8 KB is text with a control") func lateNUL() throws {
    let text = String(repeating: "x", count: 8192) + "\u{0}"
    #expect(try decode(text).text.count == 8193)
    #expect(throws: LoadingError.binary(.unknown)) { try decode(String(text.dropFirst())) }
  }

  @Test("A NUL makes no page unreadable") func nulInPage() throws {
    for path in ["a.html", "-"] {
      #expect(try decode("<!doctype html><p>a\u{0}b", path: path).format == .html)
    }
    #expect(throws: LoadingError.binary(.unknown)) { try decode("<!doctype html>\u{0}", path: "a.txt") }
  }

  @Test("More bytes than the limit are too large") func tooLarge() {
    #expect(throws: LoadingError.tooLarge(limit: 3)) {
      try Loader(limit: 3).decode(Array("four".utf8), path: "a")
    }
  }

  @Test("A web page may not be as large as a text")
  func pageTooLarge() throws {
    let loader = Loader(pageLimit: 3)
    #expect(throws: LoadingError.pageTooLarge(limit: 3)) {
      try loader.decode(Array("<p>x".utf8), path: "a.html")
    }
    #expect(try loader.decode(Array("<p>x".utf8), path: "a.txt").format == .text)
  }

  @Test(
    "The extension tells the format",
    arguments: [
      ("a.txt", .text), ("a.md", .markdown), ("A.MARKDOWN", .markdown), ("x/a.html", .html), ("a.HTM", .html),
      ("a.b/c", .text),
      (".html", .text), ("a.", .text), ("-", .text), ("a.org", .text),
    ] as [(String, Source.Format)])
  func extensions(path: String, format: Source.Format) throws {
    #expect(try decode("x", path: path).format == format)
  }

  @Test(
    "Without an extension that is known a web page is told by its beginning",
    arguments: [
      "<!doctype html><p>x", "\u{FEFF}\n <!DOCTYPE HTML>", "<html lang=en>", "<!-- a --> <HTML>",
      "<?xml version=\"1.0\"?>\n<!DOCTYPE html>",
      "HTTP/1.1 301 Moved\r\nLocation: /b\r\n\r\nHTTP/2 200\r\ncontent-type: text/html\r\n\r\n<!doctype html>",
    ])
  func sniffing(text: String) throws {
    for path in ["-", "page", "/dev/stdin", "/dev/fd/63"] {
      #expect(try decode(text, path: path).format == .html)
    }
    #expect(try decode(text, path: "page.txt").format == .text)
    #expect(try decode(text, path: "page", format: .markdown).format == .markdown)
  }

  @Test(
    "Text that speaks of HTML is text",
    arguments: [
      "The <html> tag", "<p>x", "<!-- never closed <html>", "<?xml?><rss>", "HTTP/1.1 <html>",
      "HTTP is\n\nold.",
    ])
  func noHTML(text: String) throws {
    #expect(try decode(text, path: "-").format == .text)
  }

  @Test("SHA-256 gives the standard's test vectors") func digest() {
    #expect(Digest.sha256([]) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    #expect(
      Digest.sha256(Array("abc".utf8)) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }
}

@Suite("Reading files")
struct FileReadingTests {
  @Test("A file is read whole, whatever its size", arguments: [1, 65_535, 65_536, 65_537, 1_000_003])
  func whole(size: Int) throws {
    try withFile(Array(repeating: 0x61, count: size)) { (path) throws in
      #expect(try Loader().load(path: path).raw.count == size)
    }
  }

  @Test("A missing file, a path through a file, a directory") func facts() throws {
    try withFile([0x61]) { path in
      #expect(throws: LoadingError.missing) { try Loader().load(path: path + ".none") }
      #expect(throws: LoadingError.missing) { try Loader().load(path: path + "/a") }
    }
    #expect(throws: LoadingError.missing) { try Loader().load(path: "") }
    #expect(throws: LoadingError.directory) { try Loader().load(path: "/") }
  }

  @Test("A file that may not be read", .enabled(if: geteuid() != 0, "the superuser may read everything"))
  func forbidden() throws {
    try withFile([0x61]) { path in
      chmod(path, 0)
      #expect(throws: LoadingError.forbidden) { try Loader().load(path: path) }
    }
  }

  @Test("A read that fails tells the system's reason") func failed() {
    #expect(throws: LoadingError.failed(errno: EIO)) { try Loader().load(path: "/proc/self/mem") }
  }

  @Test("A device without end stops at the limit") func endless() {
    #expect(throws: LoadingError.tooLarge(limit: 100_000)) {
      try Loader(limit: 100_000).load(path: "/dev/zero")
    }
  }

  @Test("A pipe that is read in pieces is read whole") func pieces() throws {
    let bytes = (0..<700_000).map { UInt8(truncatingIfNeeded: 97 + $0 % 23) }
    let folder = try TemporaryFolder()
    mkfifo(folder.path("pipe.txt"), 0o600)
    let run = Task.detached { [path = folder.path("pipe.txt")] in
      guard let file = fopen(path, "w") else { return }
      fwrite(bytes, 1, bytes.count, file)
      fclose(file)
    }
    defer { run.cancel() }
    #expect(try Loader().load(path: folder.path("pipe.txt")).raw == bytes)
  }

  @Test("A file larger than the limit is not read") func tooLarge() throws {
    try withFile(Array(repeating: 0x61, count: 101)) { (path) throws in
      #expect(throws: LoadingError.tooLarge(limit: 100)) { try Loader(limit: 100).load(path: path) }
      #expect(try Loader(limit: 101).load(path: path).raw.count == 101)
    }
  }

  @Test("A file that claims no size is read to its end") func unsized() throws {
    #expect(try Loader().load(path: "/proc/self/status").raw.starts(with: Array("Name:".utf8)))
  }

  @Test("Where only a file will do a pipe is not waited for, a device not opened") func onlyFiles() throws {
    let folder = try TemporaryFolder()
    mkfifo(folder.path("a.txt"), 0o600)
    for path in [folder.path("a.txt"), "/dev/zero", "/dev/null"] {
      #expect(throws: LoadingError.special) { try Loader().load(path: path, onlyFiles: true) }
    }
    #expect(throws: LoadingError.directory) { try Loader().load(path: folder.path, onlyFiles: true) }
    #expect(throws: LoadingError.missing) { try Loader().load(path: folder.path("b"), onlyFiles: true) }
    try folder.write("text\n".utf8, to: "c.txt")
    #expect(try Loader().load(path: folder.path("c.txt"), onlyFiles: true).text == Array("text\n".utf8))
  }

  @Test("A pipe is read to its end") func pipes() throws {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    let text = Array("through a pipe\n".utf8)
    write(ends[1], text, text.count)
    close(ends[1])
    defer { close(ends[0]) }
    #expect(try Loader().load(path: "/dev/fd/\(ends[0])").raw == text)
  }

  /// Runs `body` with a temporary file that holds `bytes`.
  private func withFile(_ bytes: [UInt8], _ body: (String) throws -> Void) throws {
    var template = Array("/tmp/triptych-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    try #require(descriptor >= 0)
    let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer { unlink(path) }
    try #require(write(descriptor, bytes, bytes.count) == bytes.count)
    close(descriptor)
    try body(path)
  }
}
