import Documents
import Glibc

/// What the file system says of files without their being opened.
enum FileFacts {
  /// The size of files together, in bytes; pipes and what is not there count nothing.
  static func bytes(of paths: [String]) -> Int {
    paths.reduce(0) { sum, path in
      var facts = stat()
      return stat(path.fileName, &facts) == 0 && facts.st_mode & S_IFMT == S_IFREG
        ? sum + Int(facts.st_size) : sum
    }
  }

  /// The names in a folder, in order; none where there is no such folder, or it may not be read.
  static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder.fileName) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      names.append(
        withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
          FileName.string(Array(bytes.prefix { $0 != 0 }))
        })
    }
    return names.sorted()
  }

  /// The paths that begin with some text, folders with a slash at the end; hidden files only where a dot is typed.
  static func paths(beginning start: String) -> [String] {
    let folder = start.lastIndex(of: "/").map { start[...$0] } ?? ""
    let name = start[folder.endIndex...]
    return names(in: folder.isEmpty ? "." : String(folder))
      .filter { $0.hasPrefix(name) && $0 != "." && $0 != ".." && (name.hasPrefix(".") || !$0.hasPrefix(".")) }
      .map { name in
        var facts = stat()
        let path = String(folder) + name
        let isFolder = stat(path.fileName, &facts) == 0 && facts.st_mode & S_IFMT == S_IFDIR
        return isFolder ? path + "/" : path
      }
  }
}
