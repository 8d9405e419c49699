import Glibc
import Testing

/// Texts compared with files: a test's expectation that is too long, or too much of a picture, for its source.
public enum Golden {
  /// Expects `text` to be what the file `Golden/<name>` beside the calling test holds. With `TRIPTYCH_RECORD=1`
  /// in the environment it writes the file instead; the change then shows in the version control's diff.
  public static func expect(
    _ text: String, _ name: String, testFile: String = #filePath,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let folder = testFile[..<(testFile.lastIndex(of: "/") ?? testFile.startIndex)]
    try expect(text, at: "\(folder)/Golden/\(name)", sourceLocation: sourceLocation)
  }

  /// Expects `text` to be what the file at `path` holds, or writes it there.
  public static func expect(
    _ text: String, at path: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    if getenv("TRIPTYCH_RECORD") != nil { return try record(text, path) }
    let bytes = try? TemporaryFolder.bytes(of: path)
    let golden = bytes.map { String(decoding: $0, as: UTF8.self) }
    guard text != golden else { return }
    let difference = golden.map { LineDifference(old: $0, new: text).description } ?? "no such file"
    Issue.record(
      "\(path) differs (TRIPTYCH_RECORD=1 records it):\n\(difference)", sourceLocation: sourceLocation)
  }

  private static func record(_ text: String, _ path: String) throws {
    mkdir(String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)]), 0o755)
    guard let file = fopen(path, "w") else { throw POSIXFailure(errno: errno) }
    fputs(text, file)
    guard fclose(file) == 0 else { throw POSIXFailure(errno: errno) }
  }
}

/// The lines in which two texts differ, `-` old and `+` new, with the old text's line numbers.
public struct LineDifference: CustomStringConvertible {
  private let old: [Substring]
  private let new: [Substring]

  public init(old: String, new: String) {
    self.old = old.split(separator: "\n", omittingEmptySubsequences: false)
    self.new = new.split(separator: "\n", omittingEmptySubsequences: false)
  }

  public var description: String {
    var lines: [(at: Int, text: String)] = []
    for change in new.difference(from: old) {
      switch change {
      case .remove(let offset, let line, _): lines.append((offset, "\(offset + 1) - \(line)"))
      case .insert(let offset, let line, _): lines.append((offset, "\(offset + 1) + \(line)"))
      }
    }
    return lines.sorted { $0.at < $1.at }.map(\.text).joined(separator: "\n")
  }
}
