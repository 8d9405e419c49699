import Documents
import Glibc

/// A file that is being written beside the place where it will stand. Its owner alone may open it, and it is locked:
/// one that nobody has locked was left behind by a program that was ended.
struct TemporaryFile {
  let descriptor: Int32
  let path: String

  private static let start = ".triptych-"

  /// Makes a new file in the folder of `place`; what was left behind there is removed.
  init(beside place: String) throws(SystemFailure) {
    let folder = Self.folder(of: place)
    Self.removeAbandoned(in: folder)
    for attempt in 0..<100 {
      let path = "\(folder)/\(Self.start)\(getpid())-\(attempt)"
      let descriptor = open(path.fileName, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
      if descriptor >= 0 {
        flock(descriptor, LOCK_EX | LOCK_NB)
        // Before it was locked another program may have taken it for one that was left behind.
        var facts = stat()
        if fstat(descriptor, &facts) == 0, facts.st_nlink > 0 {
          (self.descriptor, self.path) = (descriptor, path)
          return
        }
        close(descriptor)
      } else if errno != EEXIST {
        break
      }
    }
    throw SystemFailure(errno: errno)
  }

  /// Removes the files that programs left behind in a folder when they were ended.
  static func removeAbandoned(in folder: String) {
    for name in Folder.names(in: folder) where isOurs(name) {
      let path = "\(folder)/\(name)"
      let descriptor = open(path.fileName, O_RDWR | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
      guard descriptor >= 0 else { continue }
      defer { close(descriptor) }
      var facts = stat()
      if fstat(descriptor, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG, facts.st_uid == geteuid(),
        flock(descriptor, LOCK_EX | LOCK_NB) == 0
      {
        unlink(path.fileName)
      }
    }
  }

  /// Whether a name is one that `init` gives: two numbers follow the start.
  private static func isOurs(_ name: String) -> Bool {
    guard name.hasPrefix(start) else { return false }
    let numbers = name.dropFirst(start.count).split(separator: "-", omittingEmptySubsequences: false)
    return numbers.count == 2 && numbers.allSatisfy { UInt32($0) != nil }
  }

  /// The folder that a path stands in.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}

/// The system refused, with this `errno`.
struct SystemFailure: Error {
  var errno: Int32
}

/// What stands in a folder.
enum Folder {
  /// The names in a folder, but for the folder and the one above; none where it cannot be read.
  static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder.fileName) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        FileName.string(Array(bytes.prefix { $0 != 0 }))
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names
  }
}
