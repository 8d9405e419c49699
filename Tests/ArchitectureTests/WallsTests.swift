import Testing

@Suite("The walls between the modules")
struct WallsTests {
  @Test("Every import is a direct dependency, or a module of the system that the target may use")
  func imports() throws {
    let manifest = try Manifest()
    let walls = Walls(dependencies: manifest.dependencies, cTargets: manifest.cTargets)
    #expect(manifest.dependencies.keys.contains("Segmentation"))
    for target in manifest.dependencies.keys.sorted() {
      let files = try Repository.swiftFiles(in: "Sources/\(target)")
      for file in files {
        #expect(walls.forbidden(in: file.text, of: target) == [], "\(file.path)")
      }
      #expect(walls.spread(in: files.map(\.text)) == [], "C modules in more than one file of \(target)")
    }
  }

  @Test(
    "An import that is not allowed is found, however it is written",
    arguments: [
      "import Foundation", "import Glibc", "@testable import Interface", "import struct Terminal.Canvas",
      "@preconcurrency internal import Interface // why", "  import CNcurses", "public import Terminal",
      "import Documents; import Terminal",
    ])
  func badImports(line: String) {
    let walls = Walls(dependencies: ["Search": ["Documents", "Typography"]], cTargets: [])
    #expect(walls.forbidden(in: "import Documents\n\(line)\nstruct Query {}\n", of: "Search").count == 1)
  }

  @Test("What is allowed, and what only looks like an import, is left alone")
  func goodImports() {
    let walls = Walls(dependencies: ["Loading": ["Documents"]], cTargets: [])
    let text = "import Documents\nimport Glibc\n// import Foundation\nlet important = 1 // import Terminal\n"
    #expect(walls.forbidden(in: text, of: "Loading") == [])
  }

  @Test("A C module in two files of a target is found")
  func spread() {
    let walls = Walls(dependencies: [:], cTargets: ["CDigest"])
    #expect(walls.spread(in: ["import CDigest", "import Documents"]) == [])
    #expect(walls.spread(in: ["import CDigest", "import CDigest\nimport Documents"]) == ["CDigest"])
  }

  @Test("No file is longer than 400 lines")
  func lengths() throws {
    for folder in ["Sources", "Tests"] {
      for file in try Repository.swiftFiles(in: folder) {
        #expect(
          file.text.split(separator: "\n", omittingEmptySubsequences: false).count <= 401, "\(file.path)")
      }
    }
  }
}
