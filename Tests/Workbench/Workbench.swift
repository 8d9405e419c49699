import Documents
import Export
import LabelSets
import Loading
import Segmentation

/// usage: Workbench [--without ROW,ROW] [--stages] FILE
///        Workbench --rows
/// Segments a file with rows of the table of evidence left out, and prints JSON, or with --stages the facts and the outline.
/// --rows lists the rows. For measuring, no part of the program: `.ci/ablate` calls it.
@main
enum Workbench {
  static func main() throws {
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
      default: fatalError("unknown option \(argument)")
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
