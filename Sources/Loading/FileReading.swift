import Documents
import Glibc

/// The bytes of a file, a pipe or a device, read to the end.
enum FileReading {
  /// Reads what stands at `path`; waits where it is a pipe that nobody has opened for writing yet.
  ///
  /// - Parameter onlyFiles: read nothing but a regular file, which nobody has to wait for.
  static func bytes(path: String, limit: Int, onlyFiles: Bool) throws(LoadingError) -> [UInt8] {
    let path = path.fileName
    if onlyFiles {
      // Before it is opened, too: to open a device can be to do something.
      var facts = stat()
      guard stat(path, &facts) == 0 else { throw error(errno) }
      try requireFile(facts)
    }
    let flags = O_RDONLY | O_CLOEXEC | O_NOCTTY | (onlyFiles ? O_NONBLOCK : 0)
    var descriptor = open(path, flags)
    while descriptor < 0 && errno == EINTR { descriptor = open(path, flags) }
    guard descriptor >= 0 else { throw error(errno) }
    defer { close(descriptor) }
    if onlyFiles {
      var facts = stat()
      guard fstat(descriptor, &facts) == 0 else { throw error(errno) }
      try requireFile(facts)
    }
    return try bytes(descriptor: descriptor, limit: limit)
  }

  private static func requireFile(_ facts: stat) throws(LoadingError) {
    switch facts.st_mode & S_IFMT {
    case S_IFREG: return
    case S_IFDIR: throw .directory
    default: throw .special
    }
  }

  /// Reads an open file to its end.
  static func bytes(descriptor: Int32, limit: Int) throws(LoadingError) -> [UInt8] {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw error(errno) }
    if status.st_mode & S_IFMT == S_IFDIR { throw .directory }
    let isFile = status.st_mode & S_IFMT == S_IFREG
    if isFile && Int(status.st_size) > limit { throw .tooLarge(limit: limit) }
    // One byte more than the file has: the read that finds its end needs no second piece.
    var pieces = [try piece(descriptor, isFile ? Int(status.st_size) + 1 : 1 << 16)]
    var count = pieces[0].count
    while pieces[pieces.count - 1].count > 0 {
      if count > limit { throw .tooLarge(limit: limit) }
      pieces.append(try piece(descriptor, min(max(1 << 16, count), 1 << 24)))
      count += pieces[pieces.count - 1].count
    }
    if pieces.count <= 2 { return pieces[0] }
    // Joined once: an array that grows is there twice while it is copied.
    return [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      for index in pieces.indices {
        filled =
          UnsafeMutableBufferPointer(rebasing: buffer[filled...]).update(fromContentsOf: pieces[index])
          + filled
        pieces[index] = []
      }
    }
  }

  /// The next bytes, at most `size`; none at the end.
  private static func piece(_ descriptor: Int32, _ size: Int) throws(LoadingError) -> [UInt8] {
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let got = read(descriptor, buffer.baseAddress! + count, size - count)
        if got > 0 {
          count += got
        } else if got == 0 {
          return
        } else if errno != EINTR {
          failure = errno
          return
        }
      }
    }
    if failure != 0 { throw error(failure) }
    return bytes
  }

  private static func error(_ number: Int32) -> LoadingError {
    switch number {
    case ENOENT, ENOTDIR: .missing
    case EISDIR: .directory
    case EACCES, EPERM: .forbidden
    default: .failed(errno: number)
    }
  }
}
