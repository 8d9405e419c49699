import Documents
import Glibc
import Interface
import Loading
import Storage

/// Keeps what a reader makes of documents, and where the reader is in them.
struct Keeper {
  private let folder: StateFolder
  private let request: DocumentRequest
  /// What each document is called in the state.
  private let keys: [String]

  /// Nil where nothing can be kept: no home is known.
  init?(_ documents: [Document], request: DocumentRequest) {
    guard let folder = StateFolder.own else { return nil }
    self.folder = folder
    self.request = request
    keys = documents.map(Self.key)
  }

  /// The name of a document: its file's path without links and dots, else what its text is.
  static func key(of document: Document) -> String {
    let path = document.source.path
    return path == "-" ? "text \(Digest.sha256(document.source.raw))" : absolute(path)
  }

  private static func absolute(_ path: String) -> String {
    guard let pointer = realpath(path.fileName, nil) else { return path }
    defer { free(pointer) }
    return FileName.string(cString: pointer)
  }

  /// The name of the documents together.
  private var key: String { DocumentRecord.key(ofSet: keys) }

  // MARK: Remembering

  /// What is remembered, and what went wrong with it.
  func memory() -> (memory: Memory, errors: [StateError]) {
    var errors: [StateError] = []
    func kept<T>(_ read: () throws(StateError) -> T?) -> T? {
      do throws(StateError) {
        return try read()
      } catch {
        errors.append(error)
        return nil
      }
    }
    if let closed = folder.tidied { errors.append(closed) }
    let records = keys.map { key in kept { () throws(StateError) in try folder.record(of: key) } }
    let sides = Set(request.sides.map { Self.absolute($0.path) })
    let together = keys.count == 1 ? records[0] : kept { () throws(StateError) in try folder.record(of: key) }
    let memory = Memory(
      annotations: records.map { $0?.annotations ?? [] },
      // What --as says of a document goes before what the reader said once.
      labels: zip(keys, records).map { sides.contains($0) ? [] : $1?.labels ?? [] },
      place: together?.place, columns: together?.columns,
      searches: kept { () throws(StateError) in try folder.searches() } ?? [])
    return (memory, errors)
  }

  // MARK: Keeping

  /// The key under which a change belongs.
  func key(of change: Change) -> String {
    switch change {
    case .annotation(let document, _, _), .labels(let document, _, _): keys[document]
    case .search: ""
    }
  }

  /// Keeps where the reader is and what became of the columns, and that these documents were read last.
  func keep(_ place: LastPlace, _ columns: KeptColumns?) throws(StateError) {
    let request = again
    try folder.change(key) { record in
      record.place = place
      record.columns = columns
      record.request = request
    }
    if request != nil { try folder.setLast(key) }
  }

  /// How to open the documents again; nil where they came from a pipe.
  private var again: DocumentRecord.Request? {
    if request.paths.isEmpty || request.paths.contains("-") { return nil }
    return DocumentRecord.Request(
      files: request.files.map(Self.absolute),
      sides: request.sides.map { "\($0.label)=\(Self.absolute($0.path))" },
      labelFiles: request.labelFiles.map(Self.absolute))
  }
}

extension StateFolder {
  /// The reader's own; nil where no home is known.
  static var own: StateFolder? { Environment.folders.state.map { StateFolder(path: $0) } }

  /// Tidies up; what was open to others is to be said, once.
  var tidied: StateError? {
    let closed = tidy()
    return closed.first.map { .wasOpen(path: $0, others: closed.count - 1) }
  }
}

extension DocumentRequest {
  /// The documents that were read last; nil where there are none.
  static func last() throws(StateError) -> DocumentRequest? {
    guard let kept = try StateFolder.own?.last()?.request else { return nil }
    return DocumentRequest(
      files: kept.files, sides: kept.sides.compactMap { SideArgument(argument: $0) },
      labelFiles: kept.labelFiles, isKept: true)
  }

  /// Whether all its files are there.
  var isThere: Bool { (paths + labelFiles).allSatisfy { access($0.fileName, R_OK) == 0 } }
}
