import Documents
import Glibc

/// Why a text could not be written.
public enum WritingError: Error, Equatable, Sendable {
  /// There is something already, and nobody said that it may be replaced.
  case exists(path: String)
  /// A directory stands there.
  case directory(path: String)
  /// A device, a pipe or a socket stands there.
  case special(path: String)
  /// The system refused, with this `errno`.
  case failed(path: String, errno: Int32)
}

/// A file that is written whole or not at all: beside its place, then moved there.
public struct AtomicFile: Sendable {
  private let path: String
  private let permissions: mode_t

  /// - Parameter permissions: those of a file that is new, before the process's mask.
  public init(path: String, permissions: mode_t = 0o666) {
    self.path = path
    self.permissions = permissions
  }

  /// Writes the file. One that is replaced leaves its permissions to the new one; a symbolic link is followed.
  ///
  /// - Parameter replacing: whether a file that is there already may go.
  public func write(_ text: String, replacing: Bool) throws(WritingError) {
    let mode = try modeOfPlace(replacing: replacing)
    let place = mode == nil ? path : resolved
    let (descriptor, beside) = try openBeside(place)
    do {
      defer { close(descriptor) }
      try Descriptor(descriptor, name: path).write(Array(text.utf8))
      if let mode { try check(fchmod(descriptor, mode & 0o7777)) }
      try check(fsync(descriptor))
    } catch {
      unlink(beside.fileName)
      throw error
    }
    try move(beside, to: place, replacing: mode != nil)
  }

  /// The bytes that stand there now; nil where no file stands, or it cannot be read.
  public var bytes: [UInt8]? {
    var facts = stat()
    guard stat(path.fileName, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else { return nil }
    return (try? OwnFile.bytes(of: path)) ?? nil
  }

  /// The mode of the file that is to be replaced; nil where there is none.
  private func modeOfPlace(replacing: Bool) throws(WritingError) -> mode_t? {
    var facts = stat()
    guard stat(path.fileName, &facts) == 0 else {
      if errno == ENOENT { return nil }
      throw .failed(path: path, errno: errno)
    }
    switch facts.st_mode & S_IFMT {
    case S_IFREG where replacing: return facts.st_mode
    case S_IFREG: throw .exists(path: path)
    case S_IFDIR: throw .directory(path: path)
    default: throw .special(path: path)
    }
  }

  private var resolved: String {
    guard let pointer = realpath(path.fileName, nil) else { return path }
    defer { free(pointer) }
    return FileName.string(cString: pointer)
  }

  /// A new file in the folder of `place`, with the permissions that the process gives to new files.
  private func openBeside(_ place: String) throws(WritingError) -> (descriptor: Int32, path: String) {
    for attempt in 0..<100 {
      let beside = "\(folder(of: place)).triptych-\(getpid())-\(attempt)"
      let descriptor = open(beside.fileName, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, permissions)
      if descriptor >= 0 { return (descriptor, beside) }
      if errno != EEXIST { break }
    }
    throw .failed(path: path, errno: errno)
  }

  /// The folder of a path with its slash; empty for the working directory.
  private func folder(of path: String) -> Substring {
    path.lastIndex(of: "/").map { path[...$0] } ?? ""
  }

  /// Puts the new file in its place. A link, unlike a move, cannot replace what came there in the meantime; some
  /// file systems have no links.
  private func move(_ beside: String, to place: String, replacing: Bool) throws(WritingError) {
    defer { unlink(beside.fileName) }
    if replacing {
      try check(rename(beside.fileName, place.fileName))
    } else if link(beside.fileName, place.fileName) != 0 {
      if errno == EEXIST { throw .exists(path: path) }
      guard [EPERM, EOPNOTSUPP, ENOSYS].contains(errno), access(place.fileName, F_OK) != 0 else {
        throw .failed(path: path, errno: errno)
      }
      try check(rename(beside.fileName, place.fileName))
    }
    let folder = open(
      (folder(of: place).isEmpty ? "." : String(folder(of: place))).fileName, O_RDONLY | O_CLOEXEC)
    if folder >= 0 {
      fsync(folder)
      close(folder)
    }
  }

  private func check(_ result: Int32) throws(WritingError) {
    if result != 0 { throw .failed(path: path, errno: errno) }
  }
}
