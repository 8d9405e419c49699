import Foundation
import TestSupport

/// The files these tests look at.
enum Repository {
  /// A Swift file.
  struct File {
    /// The path from the package's folder.
    var path: String
    var text: String
  }

  /// The Swift files under a folder of the package.
  static func swiftFiles(in folder: String) throws -> [File] {
    let names = FileManager.default.enumerator(atPath: PackageFolder.path + folder)
    let paths = (names?.allObjects ?? []).compactMap { $0 as? String }.sorted().map { "\(folder)/\($0)" }
    return try paths.filter { $0.hasSuffix(".swift") }.map { path in
      File(path: path, text: try String(contentsOfFile: PackageFolder.path + path, encoding: .utf8))
    }
  }

  /// Whether a folder of the package holds Swift.
  static func hasSwift(in folder: String) -> Bool { (try? swiftFiles(in: folder).isEmpty) == false }
}
