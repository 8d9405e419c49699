import Glibc

/// What the file system says of files without their being opened.
enum FileFacts {
  /// The size of files together, in bytes; pipes and what is not there count nothing.
  static func bytes(of paths: [String]) -> Int {
    paths.reduce(0) { sum, path in
      var facts = stat()
      return stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFREG ? sum + Int(facts.st_size) : sum
    }
  }

  /// The names in a folder, in order; none where there is no such folder, or it may not be read.
  static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      names.append(
        withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
          String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        })
    }
    return names.sorted()
  }
}
