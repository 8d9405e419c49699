import Documents
import Glibc

/// A folder of its own for one test, gone with the value.
public final class TemporaryFolder: Sendable {
  /// The folder's path, without a slash at the end.
  public let path: String

  public init() throws {
    var template = Array("/tmp/triptych-test-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw POSIXFailure(errno: errno) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { Self.remove(path) }

  /// The path of a file in the folder.
  public func path(_ name: String) -> String { "\(path)/\(name)" }

  /// The names of the files in the folder, in order.
  public var names: [String] { Self.names(in: path) }

  /// Writes a file.
  ///
  /// - Returns: its path.
  @discardableResult
  public func write(_ bytes: some Collection<UInt8>, to name: String) throws -> String {
    guard let file = fopen(path(name).fileName, "w") else { throw POSIXFailure(errno: errno) }
    let bytes = Array(bytes)
    let written = fwrite(bytes, 1, bytes.count, file)
    guard fclose(file) == 0, written == bytes.count else { throw POSIXFailure(errno: errno) }
    return path(name)
  }

  /// The bytes of a file.
  public func read(_ name: String) throws -> [UInt8] { try Self.bytes(of: path(name)) }

  /// The bytes of the file at a path.
  public static func bytes(of path: String) throws -> [UInt8] {
    guard let file = fopen(path.fileName, "r") else { throw POSIXFailure(errno: errno) }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&chunk, 1, chunk.count, file)
      if count == 0 { return bytes }
      bytes += chunk[..<count]
    }
  }

  /// The names in a folder, in order; none where there is no folder.
  public static func names(in path: String) -> [String] {
    guard let folder = opendir(path.fileName) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        FileName.string(cString: UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self))
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  private static func remove(_ path: String) {
    if unlink(path.fileName) == 0 { return }
    chmod(path.fileName, 0o700)
    for name in names(in: path) { remove("\(path)/\(name)") }
    rmdir(path.fileName)
  }
}

/// A call of the system that failed.
public struct POSIXFailure: Error {
  public let errno: Int32
}
