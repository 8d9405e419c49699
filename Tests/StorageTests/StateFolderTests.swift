import Documents
import Glibc
import Interface
import TestSupport
import Testing

@testable import Storage

@Suite("The state on disk")
struct StateFolderTests {
  private let folder: TemporaryFolder
  private let state: StateFolder

  init() throws {
    folder = try TemporaryFolder()
    state = StateFolder(path: folder.path("home/state/triptych"))
  }

  private func note(_ text: String, _ words: String) -> Annotation {
    Annotation(
      .note, text,
      at: Anchor(position: 3, quotation: Quotation(prefix: "a “", exact: words, suffix: "” \u{1B}/\\ z")))
  }

  @Test("What is kept comes back; nothing is written before there is something to keep")
  func roundTrip() throws {
    #expect(try state.record(of: "/a.txt") == nil)
    #expect(try state.searches() == [] && state.last() == nil)
    #expect(folder.names == [])
    var expected = DocumentRecord(key: "/a.txt")
    expected.request = .init(files: ["/a.txt"], sides: ["pro=/b.txt"], labelFiles: ["/l.toml"])
    expected.place = LastPlace(document: 0, passage: note("", "dam").anchor, offset: 12, row: 4)
    expected.annotations = [note("Check this 水", "the dam")]
    expected.labels = [GivenLabel("pro", to: nil), GivenLabel("con", to: note("", "x").anchor)]
    try state.change("/a.txt") { $0 = expected }
    try state.setLast("/a.txt")
    #expect(try state.record(of: "/a.txt") == expected)
    #expect(try state.last() == expected)
    #expect(state.records() == [expected])
  }

  @Test("Folders and files are the reader's own alone")
  func permissions() throws {
    try state.change("/a.txt") { $0.annotations = [note("x", "y")] }
    try state.add(search: "dam")
    func mode(_ name: String) -> mode_t {
      var facts = stat()
      stat(folder.path("home/state/\(name)"), &facts)
      return facts.st_mode & 0o7777
    }
    let file = try #require(TemporaryFolder.names(in: folder.path("home/state/triptych/documents")).first)
    #expect(mode("triptych") == 0o700 && mode("triptych/documents") == 0o700)
    #expect(mode("triptych/documents/\(file)") == 0o600 && mode("triptych/searches.json") == 0o600)
  }

  @Test("Writers at once lose nothing of each other's")
  func writers() async throws {
    await withTaskGroup(of: Void.self) { group in
      for writer in 0..<4 {
        group.addTask {
          for number in 0..<10 {
            try? state.change("/a.txt") { $0.replace(nil, with: note("\(writer) \(number)", "dam")) }
            try? state.add(search: "\(writer) \(number)")
          }
        }
      }
    }
    #expect(try state.record(of: "/a.txt")?.annotations?.count == 40)
    #expect(try state.searches().count == 40)
  }

  @Test("Labels from elsewhere stay where one's own are replaced")
  func labels() {
    let (pro, con, all) = (
      GivenLabel("pro", to: note("", "x").anchor), GivenLabel("con", to: note("", "y").anchor),
      GivenLabel("con", to: nil)
    )
    var record = DocumentRecord(key: "/a.txt")
    record.replace([], with: [pro])
    record.replace([], with: [con])
    #expect(record.labels == [pro, con])
    record.replace([pro], with: [all])
    #expect(record.labels == [con, all])
    record.replace([con, all], with: [])
    #expect(record.labels == nil)
  }

  @Test("A damaged file is set aside, and what is new is kept")
  func damaged() throws {
    try state.add(search: "dam")
    try folder.write("{\"nothing".utf8, to: "home/state/triptych/searches.json")
    let aside = folder.path("home/state/triptych/searches.json.damaged")
    #expect(throws: StateError.damaged(path: aside)) { try state.add(search: "mill") }
    #expect(try state.searches() == ["mill"])
    #expect(try TemporaryFolder.bytes(of: aside) == Array("{\"nothing".utf8))
    try folder.write("[1]".utf8, to: "home/state/triptych/searches.json")
    #expect(throws: StateError.damaged(path: aside)) { try state.searches() }
    #expect(try state.searches() == [])
  }

  @Test("The newest are remembered, and whatever has notes or labels")
  func capacity() throws {
    let state = StateFolder(path: folder.path("home"), capacity: 20)
    try state.change("/noted.txt") { $0.annotations = [note("x", "y")] }
    try state.change("/labelled.txt") { $0.labels = [GivenLabel("pro", to: nil)] }
    for number in 0..<20 + 3 {
      try state.change("/\(number).txt") {
        $0.request = .init(files: ["/\(number).txt"], sides: [], labelFiles: [])
      }
    }
    #expect(state.records().count == 20)
    for name in ["/noted.txt", "/labelled.txt", "/\(20 + 2).txt"] {
      #expect(try state.record(of: name) != nil, "\(name)")
    }
    for number in 0..<StateFolder.searchCapacity + 2 { try state.add(search: "\(number)") }
    #expect(try state.searches().count == StateFolder.searchCapacity)
    #expect(try state.searches().first == "2")
  }

  @Test("Where nothing can be kept one error says so")
  func refused() throws {
    let state = StateFolder(path: "/dev/null/triptych")
    #expect(throws: StateError.self) { try state.add(search: "dam") }
    #expect(try state.searches() == [])
  }

  @Test("The folders are those of the XDG specification")
  func folders() {
    func folders(_ variables: [String: String]) -> [String?] {
      let folders = BaseFolders { variables[$0] }
      return [folders.configuration, folders.state]
    }
    #expect(folders(["HOME": "/h"]) == ["/h/.config/triptych", "/h/.local/state/triptych"])
    let given = ["HOME": "/h", "XDG_CONFIG_HOME": "/c", "XDG_STATE_HOME": "relative"]
    #expect(folders(given) == ["/c/triptych", "/h/.local/state/triptych"])
    #expect(folders([:]) == [nil, nil])
  }
}
