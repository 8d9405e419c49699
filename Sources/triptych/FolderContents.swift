import Documents
import Glibc

/// What a folder has to open, and what is left out of it.
struct FolderContents {
  /// The folder, as the reader named it.
  let path: String
  /// The files to open, in the order of their names.
  private(set) var files: [String] = []
  /// The names of what is left out: folders, with a slash, and files that hold no text as far as their names say. Hidden
  /// ones are not counted.
  private(set) var leftOut: [String] = []

  /// Nil where there is no such folder.
  ///
  /// - Parameter isDeep: whether the folders in it are entered too, but not those that are links.
  init?(_ path: String, isDeep: Bool = false) {
    guard Self.kind(of: path, followsLinks: true) == S_IFDIR else { return nil }
    self.path = path
    var waiting = [path]
    while let folder = waiting.popLast() {
      var inner: [String] = []
      for name in FileFacts.names(in: folder) where !name.hasPrefix(".") {
        let file = folder.hasSuffix("/") ? folder + name : folder + "/" + name
        switch Self.kind(of: file, followsLinks: !isDeep) {
        case S_IFDIR: if isDeep { inner.append(file) } else { leftOut.append(name + "/") }
        case S_IFREG where Self.mayHoldText(name): files.append(file)
        default: leftOut.append(name)
        }
      }
      waiting += inner.reversed()
    }
  }

  /// What is left out, in a sentence; nil where nothing is.
  var remark: String? {
    if leftOut.isEmpty { return nil }
    let named = leftOut.prefix(Self.mostNamed).map { ErrorWords.name($0) }.joined(separator: ", ")
    let more = leftOut.count - min(leftOut.count, Self.mostNamed)
    return "\(ErrorWords.name(path)): left out \(named)\(more > 0 ? " and \(more) more" : "")"
  }

  private static let mostNamed = 3

  private static func kind(of path: String, followsLinks: Bool) -> mode_t? {
    var facts = stat()
    let result = followsLinks ? stat(path.fileName, &facts) : lstat(path.fileName, &facts)
    return result == 0 ? facts.st_mode & S_IFMT : nil
  }

  /// Whether a name has the ending of something that is opened, or none at all.
  private static func mayHoldText(_ name: String) -> Bool {
    guard let dot = name.lastIndex(of: ".") else { return true }
    return endings.contains(name[name.index(after: dot)...].lowercased())
  }

  private static let endings: Set<String> = [
    "txt", "text", "md", "markdown", "mdown", "mkd", "org", "rst", "adoc", "html", "htm", "xhtml", "eml",
    "mbox", "rss",
    "atom", "xml", "json", "epub",
  ]
}

extension DocumentRequest {
  /// The request with the files of folders in the place of the folders.
  func enteringFolders(isDeep: Bool = false) -> DocumentRequest {
    var request = self
    request.files = []
    for file in files {
      guard let folder = FolderContents(file, isDeep: isDeep) else {
        request.files.append(file)
        continue
      }
      // A folder with nothing to open is named as one, and so refused.
      request.files += folder.files.isEmpty ? [file] : folder.files
      if let remark = folder.remark { request.remarks.append(remark) }
    }
    return request
  }
}
