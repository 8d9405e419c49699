import Documents
import LabelSets
import Loading
import Storage

/// The label sets of a run: the built-in ones and the reader's files.
enum LabelFiles {
  /// The catalog with the label sets of `files`, or where none is named of the reader's configuration.
  ///
  /// - Parameter areKept: whether the files were named in an earlier run.
  static func catalog(files: [String], areKept: Bool = false) throws -> LabelCatalog {
    var catalog = LabelCatalog.builtIn()
    for path in files.isEmpty ? configured : files {
      catalog = try catalog.adding(toml: try text(of: path, onlyFiles: areKept || files.isEmpty), file: path)
    }
    return catalog
  }

  /// The text of a label-set file.
  static func text(of path: String, onlyFiles: Bool = false) throws -> String {
    do {
      return String(decoding: try Loader().load(path: path, onlyFiles: onlyFiles).text, as: UTF8.self)
    } catch {
      throw OpeningError(path: path, fact: error)
    }
  }

  /// `triptych/labels/*.toml` in the configuration directory, in order of their names.
  private static var configured: [String] {
    guard let folder = Environment.folders.configuration.map({ "\($0)/labels" }) else { return [] }
    return FileFacts.names(in: folder).filter { $0.hasSuffix(".toml") }.map { "\(folder)/\($0)" }
  }
}
