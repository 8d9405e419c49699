import Documents
import Glibc

/// An open file, pipe or terminal.
public struct Descriptor: Sendable {
  private let number: Int32
  private let name: String

  /// - Parameter name: what it is, for the errors.
  public init(_ number: Int32, name: String) {
    self.number = number
    self.name = name
  }

  /// Writes bytes until all are out.
  public func write(_ bytes: [UInt8]) throws(WritingError) {
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { Glibc.write(number, $0.baseAddress, $0.count) }
      if count >= 0 {
        written += count
      } else if errno != EINTR {
        throw .failed(path: name, errno: errno)
      }
    }
  }

  /// Reads to the end.
  func read() throws(ReadingError) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = chunk.withUnsafeMutableBytes { Glibc.read(number, $0.baseAddress, $0.count) }
      if count == 0 { return bytes }
      if count > 0 {
        bytes += chunk[..<count]
      } else if errno != EINTR {
        throw ReadingError(path: name, errno: errno)
      }
    }
  }
}

/// A file that is there could not be read.
public struct ReadingError: Error, Equatable, Sendable {
  public var path: String
  /// Why the system refused; nil where it is no regular file, which nobody asked to read.
  public var errno: Int32?
}

/// Small files of the program's own.
enum OwnFile {
  /// The bytes of a file; nil where there is none. A pipe in its place is not waited for.
  static func bytes(of path: String) throws(ReadingError) -> [UInt8]? {
    // Before it is opened, too: to open a device can be to do something.
    var facts = stat()
    if stat(path.fileName, &facts) == 0 { try requireFile(facts, path) }
    let number = open(path.fileName, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard number >= 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw ReadingError(path: path, errno: errno)
    }
    defer { close(number) }
    guard fstat(number, &facts) == 0 else { throw ReadingError(path: path, errno: errno) }
    try requireFile(facts, path)
    return try Descriptor(number, name: path).read()
  }

  private static func requireFile(_ facts: stat, _ path: String) throws(ReadingError) {
    switch facts.st_mode & S_IFMT {
    case S_IFREG: return
    case S_IFDIR: throw ReadingError(path: path, errno: EISDIR)
    default: throw ReadingError(path: path, errno: nil)
    }
  }
}
