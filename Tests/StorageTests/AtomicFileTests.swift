import Glibc
import TestSupport
import Testing

@testable import Storage

@Suite("Files that are written whole")
struct AtomicFileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func mode(_ name: String) -> mode_t {
    var facts = stat()
    lstat(folder.path(name), &facts)
    return facts.st_mode & 0o7777
  }

  @Test("What is being written is its owner's alone, and locked; a program that is at it keeps it")
  func temporary() throws {
    let file = try TemporaryFile(beside: folder.path("out.md"))
    defer { close(file.descriptor) }
    let name = try #require(folder.names.first)
    #expect(mode(name) == 0o600)
    TemporaryFile.removeAbandoned(in: folder.path)
    let other = try TemporaryFile(beside: folder.path("other.md"))
    #expect(folder.names.count == 2)
    close(other.descriptor)
    TemporaryFile.removeAbandoned(in: folder.path)
    #expect(folder.names == [name])
  }

  @Test("A new file has the permissions that were asked for, one that is replaced leaves its own")
  func permissions() throws {
    try AtomicFile(path: folder.path("a"), permissions: 0o666).write("x", replacing: false)
    let mask = umask(0o077)
    umask(mask)
    #expect(mode("a") == 0o666 & ~mask)
    try AtomicFile(path: folder.path("b"), permissions: 0o600).write("x", replacing: false)
    #expect(mode("b") == 0o600)
    chmod(folder.path("b"), 0o2640)
    try AtomicFile(path: folder.path("b")).write("y", replacing: true)
    #expect(mode("b") == 0o2640)
    #expect(folder.names == ["a", "b"])
  }

  @Test("A file that may not be written is replaced only by who says so", arguments: [0o400, 0o444, 0o500])
  func readOnly(permissions: mode_t) throws {
    let file = AtomicFile(path: try folder.write("old".utf8, to: "a"))
    chmod(folder.path("a"), permissions)
    for replacing in [false, true] {
      #expect(throws: WritingError.readOnly(path: folder.path("a"))) {
        try file.write("new", replacing: replacing)
      }
    }
    #expect(try folder.read("a") == Array("old".utf8))
    try file.write("new", replacing: true, readOnlyToo: true)
    #expect(try folder.read("a") == Array("new".utf8))
    #expect(mode("a") == permissions)
  }

  @Test("Files that programs left behind go with the next one that is written there; no other file does")
  func leftBehind() throws {
    for name in [
      ".triptych-1-0", ".triptych-4000000-99", ".triptych-notes", ".triptych-1-0.md", ".other-1-0",
    ] {
      try folder.write("half".utf8, to: name)
    }
    symlink(folder.path(".other-1-0"), folder.path(".triptych-2-0"))
    mkfifo(folder.path(".triptych-3-0"), 0o600)
    try AtomicFile(path: folder.path("out.md")).write("whole", replacing: false)
    #expect(
      folder.names
        == [".other-1-0", ".triptych-1-0.md", ".triptych-2-0", ".triptych-3-0", ".triptych-notes", "out.md"])
  }
}
