import Documents
import Export
import Foundation
import LabelSets
import Loading
import Segmentation

/// An option that the workbench does not have.
private struct UnknownOption: Error, CustomStringConvertible {
  let name: String
  var description: String { "no option “\(name)”; there are --rows, --stages and --without ROW,ROW" }
}

/// usage: Workbench [--without ROW,ROW] [--stages] FILE
///        Workbench --rows
/// Segments a file with rows of the table of evidence left out, and prints JSON, or with --stages the facts and the outline.
/// --rows lists the rows. For measuring, no part of the program: `.ci/ablate` calls it.
@main
enum Workbench {
  static func main() {
    do {
      try run()
    } catch {
      FileHandle.standardError.write(Data("Workbench: \(error)\n".utf8))
      exit(2)
    }
  }

  private static func run() throws {
    var arguments = CommandLine.arguments.dropFirst()
    var without: Set<Evidence> = []
    var showsStages = false
    while let argument = arguments.first, argument.hasPrefix("--") {
      arguments = arguments.dropFirst()
      switch argument {
      case "--rows":
        for row in Evidence.allCases { print("\(row)\t\(row.row.points)\t\(row.row.sentence)") }
        return
      case "--stages": showsStages = true
      case "--without":
        let names = arguments.removeFirst().split(separator: ",")
        without = Set(Evidence.allCases.filter { row in names.contains { $0 == "\(row)" } })
      default: throw UnknownOption(name: argument)
      }
    }
    for path in arguments {
      let source = try Loader().load(path: path)
      let segmenter = Segmenter(catalog: .builtIn(), without: without)
      if showsStages {
        print(segmenter.stages(of: source), terminator: "")
      } else {
        let document = segmenter.document(from: source)
        print(JSONFormat(shape: .object, sha256: Digest.sha256).text(of: [document]), terminator: "")
      }
    }
  }
}
