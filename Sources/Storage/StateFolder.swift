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
  /// - Throws: `StateError.damaged` where the file meant nothing; it has been set aside then.
  public func record(of key: String) throws(StateError) -> DocumentRecord? {
    try read(DocumentRecord.self, from: file(of: key)).flatMap { $0.key == key ? $0 : nil }
  }

  /// Changes what is kept under a key.
  ///
  /// - Throws: `StateError.damaged` where the file meant nothing: it has been set aside, and the change was made to an
  ///   empty record.
  public func change(_ key: String, _ change: (inout DocumentRecord) -> Void) throws(StateError) {
    try locked { () throws(StateError) in
      try afterDamage { () throws(StateError) in
        try record(of: key)
      } then: { old throws(StateError) in
        var new = old ?? DocumentRecord(key: key)
        change(&new)
        if old == nil { makeRoom() }
        if old != new { try write(new, to: file(of: key)) }
      }
    }
  }

  /// All documents of which something is kept, in the order of their keys; damaged files are left out.
  public func records() -> [DocumentRecord] {
    names().compactMap { try? read(DocumentRecord.self, from: "documents/\($0)") }.sorted { $0.key < $1.key }
  }

  // MARK: The last one read

  /// What was read last; nil where that is not known.
  public func last() throws(StateError) -> DocumentRecord? {
    guard let bytes = try? OwnFile.bytes(of: "\(path)/last") else { return nil }
    return try record(of: String(decoding: bytes, as: UTF8.self))
  }

  /// Keeps which document or set was read last.
  public func setLast(_ key: String) throws(StateError) {
    if let bytes = try? OwnFile.bytes(of: "\(path)/last"), bytes == Array(key.utf8) { return }
    try locked { () throws(StateError) in try write(key, as: "last") }
  }

  // MARK: Searches

  /// What was searched for, the newest last.
  public func searches() throws(StateError) -> [String] {
    try read([String].self, from: "searches.json") ?? []
  }

  /// Keeps what was searched for.
  public func add(search words: String) throws(StateError) {
    try locked { () throws(StateError) in
      try afterDamage { () throws(StateError) in
        try searches()
      } then: { old throws(StateError) in
        let others = (old ?? []).filter { $0 != words }
        try write(Array((others + [words]).suffix(Self.searchCapacity)), to: "searches.json")
      }
    }
  }

  // MARK: Files

  private func file(of key: String) -> String {
    // FNV-1a; the record names its key, so that two that meet are told apart.
    let hash = key.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    return "documents/\(String(hash, radix: 16)).json"
  }

  private func read<T: Decodable>(_ type: T.Type, from name: String) throws(StateError) -> T? {
    let file = "\(path)/\(name)"
    do {
      guard let bytes = try OwnFile.bytes(of: file) else { return nil }
      return try JSONDecoder().decode(type, from: Data(bytes))
    } catch let error as ReadingError {
      throw error.errno.map { .failed(path: file, errno: $0) } ?? .special(path: file)
    } catch {
      rename(file, file + ".damaged")
      throw .damaged(path: file + ".damaged")
    }
  }

  private func write(_ value: some Encodable, to name: String) throws(StateError) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(value) else { return }
    try write(String(decoding: data, as: UTF8.self) + "\n", as: name)
  }

  private func write(_ text: String, as name: String) throws(StateError) {
    do throws(WritingError) {
      try AtomicFile(path: "\(path)/\(name)", permissions: 0o600).write(text, replacing: true)
    } catch .failed(let path, let number) {
      throw .failed(path: path, errno: number)
    } catch {
      throw .failed(path: "\(path)/\(name)", errno: EEXIST)
    }
  }

  /// Goes on although what was there is damaged, and says so at the end.
  private func afterDamage<T>(
    _ read: () throws(StateError) -> T?, then goOn: (T?) throws(StateError) -> Void
  ) throws(StateError) {
    let old: T?
    do throws(StateError) {
      old = try read()
    } catch .damaged(let path) {
      try goOn(nil)
      throw .damaged(path: path)
    }
    try goOn(old)
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
    guard let stream = opendir("\(path)/documents".fileName) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name.hasSuffix(".json") { names.append(name) }
    }
    return names
  }

  /// Takes away the oldest documents where there are too many, but for those with notes or labels.
  private func makeRoom() {
    let names = names()
    guard names.count >= capacity else { return }
    let byAge = names.map { name in
      var facts = stat()
      stat("\(path)/documents/\(name)", &facts)
      return (name: name, seconds: facts.st_mtim.tv_sec, fraction: facts.st_mtim.tv_nsec)
    }.sorted { ($0.seconds, $0.fraction, $0.name) < ($1.seconds, $1.fraction, $1.name) }
    var surplus = names.count - capacity + 1
    for (name, _, _) in byAge where surplus > 0 {
      let record = try? read(DocumentRecord.self, from: "documents/\(name)")
      if record?.isPrecious == true { continue }
      unlink("\(path)/documents/\(name)")
      surplus -= 1
    }
  }
}

/// What went wrong with the state on disk.
public enum StateError: Error, Equatable, Sendable {
  /// A file meant nothing and was set aside under that path.
  case damaged(path: String)
  /// Something that is no regular file stands where one must be.
  case special(path: String)
  /// Another program holds the lock, and does not give it back.
  case locked(path: String)
  /// The system refused, with this `errno`.
  case failed(path: String, errno: Int32)
}
