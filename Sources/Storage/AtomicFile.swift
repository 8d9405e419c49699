import Documents
import Glibc

/// Why a text could not be written.
public enum WritingError: Error, Equatable, Sendable {
  /// There is something already, and nobody said that it may be replaced.
  case exists(path: String)
  /// There is a file already, and its permissions forbid to write it.
  case readOnly(path: String)
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

  /// Writes the file. One that is replaced leaves its permissions to the new one; a symbolic link is followed. Until
  /// all of it stands there nobody but the owner can read it.
  ///
  /// - Parameters:
  ///   - replacing: whether a file that is there already may go.
  ///   - readOnlyToo: whether it may go although its permissions forbid to write it.
  public func write(
    _ text: String, replacing: Bool, readOnlyToo: Bool = false
  ) throws(WritingError) {
    try write(Array(text.utf8), replacing: replacing, readOnlyToo: readOnlyToo)
  }

  func write(
    _ bytes: [UInt8], replacing: Bool, readOnlyToo: Bool = false
  ) throws(WritingError) {
    let mode = try modeOfPlace(replacing: replacing, readOnlyToo: readOnlyToo)
    let place = mode == nil ? path : resolved
    let beside: TemporaryFile
    do {
      beside = try TemporaryFile(beside: place)
    } catch {
      throw .failed(path: path, errno: error.errno)
    }
    // It stays locked until it has its name.
    defer { close(beside.descriptor) }
    do {
      try Descriptor(beside.descriptor, name: path).write(bytes)
      try check(fchmod(beside.descriptor, mode.map { $0 & 0o7777 } ?? newMode))
      try check(fsync(beside.descriptor))
    } catch {
      unlink(beside.path.fileName)
      throw error
    }
    try move(beside.path, to: place, replacing: mode != nil)
  }

  /// The bytes that stand there now; nil where no file stands, or it cannot be read.
  public var bytes: [UInt8]? {
    var facts = stat()
    guard stat(path.fileName, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else { return nil }
    return (try? OwnFile.bytes(of: path)) ?? nil
  }

  /// The mode of the file that is to be replaced; nil where there is none.
  private func modeOfPlace(replacing: Bool, readOnlyToo: Bool) throws(WritingError) -> mode_t? {
    var facts = stat()
    guard stat(path.fileName, &facts) == 0 else {
      if errno == ENOENT { return nil }
      throw .failed(path: path, errno: errno)
    }
    switch facts.st_mode & S_IFMT {
    case S_IFREG where !readOnlyToo && isReadOnly(facts): throw .readOnly(path: path)
    case S_IFREG where replacing: return facts.st_mode
    case S_IFREG: throw .exists(path: path)
    case S_IFDIR: throw .directory(path: path)
    default: throw .special(path: path)
    }
  }

  /// Whether the permissions of the file that stands there forbid to write it, be it to the superuser, who could.
  private func isReadOnly(_ facts: stat) -> Bool {
    facts.st_mode & 0o222 == 0 || access(path.fileName, W_OK) != 0 && errno == EACCES
  }

  /// The permissions of a file that is new, behind the process's mask, which can be read only by setting it.
  private var newMode: mode_t {
    let mask = umask(0o077)
    umask(mask)
    return permissions & ~mask
  }

  private var resolved: String {
    guard let pointer = realpath(path.fileName, nil) else { return path }
    defer { free(pointer) }
    return FileName.string(cString: pointer)
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
    let folder = open(TemporaryFile.folder(of: place).fileName, O_RDONLY | O_CLOEXEC)
    if folder >= 0 {
      fsync(folder)
      close(folder)
    }
  }

  private func check(_ result: Int32) throws(WritingError) {
    if result != 0 { throw .failed(path: path, errno: errno) }
  }
}
