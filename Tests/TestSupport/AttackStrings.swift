import Foundation

/// Strings that try to be more than text, by class; `.ci/attack` sends the same through the command line.
public enum AttackStrings {
  /// Every string; those of the class `bytes`, whose characters stand for bytes, as they decode.
  public static let all: [String] = {
    let file = URL(fileURLWithPath: PackageFolder.path + "Tests/Attacks/strings.json")
    guard let data = try? Data(contentsOf: file),
      let classes = try? JSONDecoder().decode([String: [String]].self, from: data)
    else { preconditionFailure("Tests/Attacks/strings.json is no list of strings by class") }
    return classes.sorted { $0.key < $1.key }.flatMap { name, strings in
      name == "bytes" ? strings.map(decoded) : strings
    }
  }()

  private static func decoded(_ bytes: String) -> String {
    String(decoding: bytes.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }, as: UTF8.self)
  }
}
