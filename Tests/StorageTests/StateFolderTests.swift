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
    #expect(state.records().records == [expected] && state.records().errors == [])
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

  private static let searches = "home/state/triptych/searches.json"

  @Test("A damaged file is said by whoever reads it; a change sets it aside under a name of its own")
  func damaged() throws {
    let path = folder.path(Self.searches)
    try state.add(search: "dam")
    for (text, aside) in [("{\"nothing", ".damaged"), ("[1]", ".damaged-2"), ("\u{0}", ".damaged-3")] {
      try folder.write(text.utf8, to: Self.searches)
      for _ in 0..<2 { #expect(throws: StateError.damaged(path: path)) { try state.searches() } }
      #expect(throws: StateError.setAside(path: path, as: path + aside)) { try state.add(search: "mill") }
      #expect(try state.searches() == ["mill"])
      #expect(try TemporaryFolder.bytes(of: path + aside) == Array(text.utf8))
    }
  }

  @Test("A damaged document is named among all, never makes room, and stays where nothing can be written")
  func damagedDocument() throws {
    let state = StateFolder(path: folder.path("home"), capacity: 2)
    try state.change("/a.txt") { $0.annotations = [note("x", "y")] }
    let name = try #require(TemporaryFolder.names(in: folder.path("home/documents")).first)
    try folder.write("{".utf8, to: "home/documents/\(name)")
    let file = folder.path("home/documents/\(name)")
    for number in 0..<4 {
      try state.change("/\(number).txt") { $0.request = .init(files: [], sides: [], labelFiles: []) }
    }
    #expect(state.records().errors == [.damaged(path: file)])
    #expect(state.records().records.map(\.key) == ["/3.txt"])
    // Another document's file says nothing of this one, and is not lost either.
    try folder.write(folder.read("home/documents/\(fileName("/3.txt", state))"), to: "home/documents/\(name)")
    #expect(throws: StateError.damaged(path: file)) { try state.record(of: "/a.txt") }
  }

  /// The name of the only file that holds a key.
  private func fileName(_ key: String, _ state: StateFolder) throws -> String {
    try #require(
      TemporaryFolder.names(in: folder.path("home/documents")).first { name in
        let text = (try? folder.read("home/documents/\(name)")).map { String(decoding: $0, as: UTF8.self) }
        return text?.contains("\"\(key)\"") == true
      })
  }

  @Test("What a newer program wrote is read as far as it is known, and left as it is")
  func newer() throws {
    try state.change("/a.txt") {
      $0.annotations = [note("x", "y"), note("z", "y")]
      $0.labels = [GivenLabel("pro", to: nil)]
    }
    try state.setLast("/a.txt")
    try state.add(search: "dam")
    let documents = "home/state/triptych/documents"
    let name = "\(documents)/" + (try #require(TemporaryFolder.names(in: folder.path(documents)).first))
    for file in [name, "home/state/triptych/last", Self.searches] {
      let text = String(decoding: try folder.read(file), as: UTF8.self)
      #expect(text.contains("\"version\":1"))
      let newer = text.replacing("\"version\":1", with: "\"colour\":\"red\",\"version\":2")
        .replacing("\"text\":\"z\"", with: "\"text\":{\"markdown\":\"z\"}")
        .replacing("\"labels\":[", with: "\"labels\":[7,")
      try folder.write(newer.utf8, to: file)
      func expectLeft(_ change: () throws -> Void) throws {
        #expect(throws: StateError.newer(path: folder.path(file)), performing: change)
        #expect(try folder.read(file) == Array(newer.utf8))
      }
      if file == name {
        let record = try state.record(of: "/a.txt")
        #expect(record?.annotations == [note("x", "y")] && record?.labels == [GivenLabel("pro", to: nil)])
        try expectLeft { try state.change("/a.txt") { $0.labels = nil } }
      } else if file == Self.searches {
        #expect(try state.searches() == ["dam"])
        try expectLeft { try state.add(search: "mill") }
      } else {
        #expect(try state.last()?.key == "/a.txt")
        try expectLeft { try state.setLast("/b.txt") }
      }
    }
    try folder.write("{\"version\":3,\"pages\":[]}".utf8, to: name)
    #expect(try state.record(of: "/a.txt") == nil)
    #expect(throws: StateError.newer(path: folder.path(name))) {
      try state.change("/a.txt") { $0.labels = [] }
    }
  }

  @Test("Folders and files that others may open are closed, and files that were left behind are removed")
  func tidies() throws {
    try state.change("/a.txt") { $0.annotations = [note("x", "y")] }
    try state.add(search: "dam")
    let home = "home/state/triptych"
    let document = try #require(TemporaryFolder.names(in: folder.path("\(home)/documents")).first)
    #expect(state.tidy() == [])
    let paths = [home, "\(home)/searches.json", "\(home)/documents", "\(home)/documents/\(document)"]
      .map(folder.path)
    for path in paths { chmod(path, 0o755) }
    for name in [".triptych-1-0", "documents/.triptych-99999999-3", "documents/.triptych-x"] {
      try folder.write("half".utf8, to: "\(home)/\(name)")
      chmod(folder.path("\(home)/\(name)"), 0o600)
    }
    #expect(state.tidy() == paths)
    #expect(state.tidy() == [])
    for path in paths {
      var facts = stat()
      stat(path, &facts)
      #expect(facts.st_mode & 0o077 == 0)
    }
    #expect(TemporaryFolder.names(in: folder.path(home)) == ["documents", "lock", "searches.json"])
    #expect(TemporaryFolder.names(in: folder.path("\(home)/documents")) == [".triptych-x", document])
    #expect(try state.record(of: "/a.txt")?.annotations?.count == 1)
  }

  @Test("A path may hold anything: a line end makes no set of it")
  func sets() throws {
    #expect(!DocumentRecord(key: "/a\nb.txt").isOfSet)
    #expect(DocumentRecord(key: DocumentRecord.key(ofSet: ["/a.txt", "/b.txt"])).isOfSet)
    try state.change("/a\nb\u{10FFFF}.txt") { $0.annotations = [note("x", "y")] }
    #expect(state.records().records.map(\.key) == ["/a\nb\u{10FFFF}.txt"])
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
    #expect(state.records().records.count == 20)
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
