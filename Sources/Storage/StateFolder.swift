import FoundationEssentials
import Glibc

/// What is kept between runs, as JSON: a file for each document and each set of documents, and the searches. Changes
/// are made to what stands on the disk at that moment, under a lock, so that two programs lose nothing of each other's.
public struct StateFolder: Sendable {
  /// How many searches are remembered.
  public static let searchCapacity = 200

  /// How long another program may hold the lock: a change takes it for a hundredth of that.
  private static let patience = Duration.seconds(1)

  private let path: String
  private let capacity: Int

  /// - Parameter capacity: how many documents and sets are remembered; those with notes or labels beyond that.
  public init(path: String, capacity: Int = 500) {
    self.path = path
    self.capacity = capacity
  }

  // MARK: Documents

  /// What is kept under a key; nil where nothing is.
  ///
  /// - Throws: `StateError.damaged` where the file means nothing. It stays where it is until something is to be kept.
  public func record(of key: String) throws(StateError) -> DocumentRecord? {
    try kept(key)?.value
  }

  /// Changes what is kept under a key.
  ///
  /// - Throws: `StateError.setAside` where the file meant nothing: it has been set aside, and the change was made to an
  ///   empty record. After any other error nothing has been changed.
  public func change(_ key: String, _ change: (inout DocumentRecord) -> Void) throws(StateError) {
    try locked { () throws(StateError) in
      try replace(file(of: key)) { () throws(StateError) in
        try kept(key)
      } with: { old in
        var new = old ?? DocumentRecord(key: key)
        change(&new)
        if old == nil { makeRoom() }
        return new
      }
    }
  }

  /// All documents of which something is kept, in the order of their keys, and why files could not be read.
  public func records() -> (records: [DocumentRecord], errors: [StateError]) {
    var records: [DocumentRecord] = []
    var errors: [StateError] = []
    if access("\(path)/documents".fileName, R_OK | X_OK) != 0, errno != ENOENT {
      errors.append(.failed(path: "\(path)/documents", errno: errno))
    }
    for name in names() {
      do {
        if let record = try read(DocumentRecord.self, from: "documents/\(name)")?.value {
          records.append(record)
        }
      } catch {
        errors.append(error)
      }
    }
    return (records.sorted { $0.key < $1.key }, errors)
  }

  /// The file of a key, which must name it: what two keys shared would else be lost.
  private func kept(_ key: String) throws(StateError) -> KeptFile<DocumentRecord>? {
    let kept = try read(DocumentRecord.self, from: file(of: key))
    if let value = kept?.value, value.key != key { throw .damaged(path: "\(path)/\(file(of: key))") }
    return kept
  }

  // MARK: The last one read

  /// What was read last; nil where that is not known.
  public func last() throws(StateError) -> DocumentRecord? {
    guard let key = try read(KeptLast.self, from: "last")?.value?.key else { return nil }
    return try record(of: key)
  }

  /// Keeps which document or set was read last.
  public func setLast(_ key: String) throws(StateError) {
    if let last = try? read(KeptLast.self, from: "last"), last.value?.key == key { return }
    try locked { () throws(StateError) in
      try replace("last") { () throws(StateError) in
        try read(KeptLast.self, from: "last")
      } with: { _ in
        KeptLast(key: key)
      }
    }
  }

  // MARK: Searches

  /// What was searched for, the newest last.
  public func searches() throws(StateError) -> [String] {
    try read(KeptSearches.self, from: "searches.json")?.value?.searches ?? []
  }

  /// Keeps what was searched for.
  public func add(search words: String) throws(StateError) {
    try locked { () throws(StateError) in
      try replace("searches.json") { () throws(StateError) in
        try read(KeptSearches.self, from: "searches.json")
      } with: { old in
        let others = (old?.searches ?? []).filter { $0 != words }
        return KeptSearches(searches: Array((others + [words]).suffix(Self.searchCapacity)))
      }
    }
  }

  // MARK: Tidying

  /// Closes folders and files of the state that others may open, and removes what programs left when they were ended.
  ///
  /// - Returns: what was open to others, the folder first.
  public func tidy() -> [String] {
    var closed: [String] = []
    func close(_ path: String, _ type: mode_t) {
      var facts = stat()
      guard lstat(path.fileName, &facts) == 0, facts.st_mode & S_IFMT == type, facts.st_mode & 0o077 != 0
      else {
        return
      }
      if chmod(path.fileName, facts.st_mode & 0o7700) == 0 { closed.append(path) }
    }
    for folder in [path, "\(path)/documents"] {
      close(folder, S_IFDIR)
      TemporaryFile.removeAbandoned(in: folder)
      for name in Folder.names(in: folder) { close("\(folder)/\(name)", S_IFREG) }
    }
    return closed
  }

  // MARK: Files

  private func file(of key: String) -> String {
    // FNV-1a; the record names its key, so that two that meet are told apart.
    let hash = key.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    return "documents/\(String(hash, radix: 16)).json"
  }

  private func read<T>(_ type: T.Type, from name: String) throws(StateError) -> KeptFile<T>? {
    let file = "\(path)/\(name)"
    do {
      guard let bytes = try OwnFile.bytes(of: file) else { return nil }
      return try JSONDecoder().decode(KeptFile<T>.self, from: Data(bytes))
    } catch let error as ReadingError {
      throw error.errno.map { .failed(path: file, errno: $0) } ?? .special(path: file)
    } catch {
      throw .damaged(path: file)
    }
  }

  /// Puts another value in the place of what a file holds. What a newer program wrote stays; what means nothing is set
  /// aside first, and that is said at the end.
  private func replace<T: Equatable>(
    _ name: String, _ read: () throws(StateError) -> KeptFile<T>?, with change: (T?) -> T
  ) throws(StateError) {
    let file = "\(path)/\(name)"
    var old: KeptFile<T>?
    var aside: String?
    do throws(StateError) {
      old = try read()
    } catch .damaged {
      aside = try setAside(file)
    }
    if old?.isNewer == true { throw .newer(path: file) }
    let new = change(old?.value)
    do throws(StateError) {
      if new != old?.value { try write(KeptFile(new), to: name) }
    } catch {
      // The damaged file still stands in its place: the copy would be one of many, one for each time it is tried.
      if let aside { unlink(aside.fileName) }
      throw error
    }
    if let aside { throw .setAside(path: file, as: aside) }
  }

  /// Copies a damaged file to a name that no other has.
  ///
  /// - Returns: the path of the copy.
  private func setAside(_ file: String) throws(StateError) -> String {
    for number in 1... {
      let aside = "\(file).damaged" + (number == 1 ? "" : "-\(number)")
      if access(aside.fileName, F_OK) != 0, try copy(file, to: aside) { return aside }
    }
    throw .failed(path: file, errno: EEXIST)
  }

  /// - Returns: false where something came to stand there in the meantime.
  private func copy(_ file: String, to aside: String) throws(StateError) -> Bool {
    do {
      let bytes = try OwnFile.bytes(of: file) ?? []
      try AtomicFile(path: aside, permissions: 0o600).write(bytes, replacing: false)
      return true
    } catch let error as ReadingError {
      throw error.errno.map { .failed(path: file, errno: $0) } ?? .special(path: file)
    } catch WritingError.failed(let path, let number) {
      throw .failed(path: path, errno: number)
    } catch {
      return false
    }
  }

  private func write(_ value: some Encodable, to name: String) throws(StateError) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(value) else { return }
    let file = AtomicFile(path: "\(path)/\(name)", permissions: 0o600)
    do throws(WritingError) {
      try file.write(Array(data) + [0x0A], replacing: true, readOnlyToo: true)
    } catch .failed(let path, let number) {
      throw .failed(path: path, errno: number)
    } catch {
      throw .failed(path: "\(path)/\(name)", errno: EEXIST)
    }
  }

  /// Does something while no other program does.
  private func locked(_ work: () throws(StateError) -> Void) throws(StateError) {
    try makeFolders()
    let lock = open("\(path)/lock".fileName, O_RDWR | O_CREAT | O_CLOEXEC | O_NONBLOCK, 0o600)
    guard lock >= 0 else { throw .failed(path: "\(path)/lock", errno: errno) }
    defer { close(lock) }
    let end = ContinuousClock.now + Self.patience
    while flock(lock, LOCK_EX | LOCK_NB) != 0 {
      if errno == EWOULDBLOCK {
        guard ContinuousClock.now < end else { throw .locked(path: "\(path)/lock") }
        usleep(10_000)
      } else if errno != EINTR {
        throw .failed(path: "\(path)/lock", errno: errno)
      }
    }
    try work()
  }

  private func makeFolders() throws(StateError) {
    let folder = "\(path)/documents"
    if access(folder.fileName, W_OK | X_OK) == 0 { return }
    for end in folder.indices.dropFirst() where folder[end] == "/" {
      mkdir(String(folder[..<end]).fileName, 0o700)
    }
    if mkdir(folder.fileName, 0o700) != 0, errno != EEXIST { throw .failed(path: folder, errno: errno) }
  }

  private func names() -> [String] {
    Folder.names(in: "\(path)/documents").filter { $0.hasSuffix(".json") }
  }

  /// Takes away the oldest documents where there are too many, but for those with notes or labels, and those that cannot
  /// be read or come from a newer program.
  private func makeRoom() {
    let names = names()
    guard names.count >= capacity else { return }
    let byAge = names.map { name in
      var facts = stat()
      stat("\(path)/documents/\(name)".fileName, &facts)
      return (name: name, seconds: facts.st_mtim.tv_sec, fraction: facts.st_mtim.tv_nsec)
    }.sorted { ($0.seconds, $0.fraction, $0.name) < ($1.seconds, $1.fraction, $1.name) }
    var surplus = names.count - capacity + 1
    for (name, _, _) in byAge where surplus > 0 {
      guard let kept = try? read(DocumentRecord.self, from: "documents/\(name)"), !kept.isNewer,
        kept.value?.isPrecious == false
      else { continue }
      unlink("\(path)/documents/\(name)".fileName)
      surplus -= 1
    }
  }
}
