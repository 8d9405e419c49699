import Foundation
import TestSupport

/// The package as `swift package dump-package` describes it.
struct Manifest {
  /// The direct dependencies of each target of ours, by the target's name; a product counts as a module.
  let dependencies: [String: Set<String>]

  /// The targets with C in them: `Sources/<name>` holds no Swift.
  let cTargets: Set<String>

  /// Reads the package that these tests belong to.
  init() throws {
    let home = ProcessInfo.processInfo.environment["HOME"] ?? "/"
    // A scratch path of its own: the build that runs this test holds the lock of the usual one.
    let scratch = try TemporaryFolder()
    let arguments = [
      "package", "--package-path", PackageFolder.path, "--scratch-path", scratch.path, "dump-package",
    ]
    let run = try CommandRun.program("swift", arguments, environment: ["HOME": home])
    self = try JSONDecoder().decode(Dump.self, from: Data(run.output)).manifest
  }

  private struct Dump: Decodable {
    var targets: [Target]

    var manifest: Manifest {
      let ours = targets.filter { $0.type != "test" && $0.path == nil }
      let names = ours.map { ($0.name, Set($0.dependencies.compactMap(\.name))) }
      return Manifest(
        dependencies: Dictionary(uniqueKeysWithValues: names),
        cTargets: Set(ours.map(\.name).filter { !Repository.hasSwift(in: "Sources/\($0)") }))
    }
  }

  private init(dependencies: [String: Set<String>], cTargets: Set<String>) {
    self.dependencies = dependencies
    self.cTargets = cTargets
  }

  private struct Target: Decodable {
    var name: String
    var type: String
    var path: String?
    var dependencies: [Dependency]
  }

  /// `{"byName": ["Documents", null]}`, `{"product": ["ArgumentParser", "swift-argument-parser", …]}`.
  private struct Dependency: Decodable {
    var name: String?

    init(from decoder: any Decoder) throws {
      let forms = try decoder.singleValueContainer().decode([String: [Ignorable]].self)
      name = forms.values.first?.first?.string
    }
  }

  /// A string, or something else that does not matter here.
  private struct Ignorable: Decodable {
    var string: String?

    init(from decoder: any Decoder) throws {
      string = try? decoder.singleValueContainer().decode(String.self)
    }
  }
}
