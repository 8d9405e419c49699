/// What each target may import: its direct dependencies, and the modules of the system that are named here.
struct Walls {
  /// Swift's own modules, which know nothing of the machine.
  static let swiftModules: Set<String> = ["Swift", "Synchronization"]

  /// The modules of the system by target; a target that is not named is pure.
  static let systemModules: [String: Set<String>] = [
    "Loading": ["Glibc"],
    "NcursesTerminal": ["Glibc"],
    "Storage": ["FoundationEssentials", "Glibc"],
    "triptych": ["Glibc"],
  ]

  let dependencies: [String: Set<String>]
  let cTargets: Set<String>

  /// The imports in a file of a target that the walls forbid.
  func forbidden(in text: String, of target: String) -> [String] {
    let system = Self.swiftModules.union(Self.systemModules[target] ?? [])
    let allowed = system.union(dependencies[target] ?? [])
    return Imports.modules(in: text).filter { !allowed.contains($0) }
  }

  /// The C modules that more than one of a target's files import.
  func spread(in texts: [String]) -> [String] {
    let imports = texts.map { Set(Imports.modules(in: $0)) }
    return cTargets.filter { module in imports.count { $0.contains(module) } > 1 }.sorted()
  }
}

/// The `import` lines of Swift.
enum Imports {
  private static let kinds: Set<Substring> = [
    "typealias", "struct", "class", "enum", "protocol", "let", "var", "func", "actor",
  ]

  /// The modules that a text imports, whatever attributes and kinds stand beside the word `import`.
  static func modules(in text: String) -> [String] {
    text.split(whereSeparator: \.isNewline).flatMap { line in
      let code = line.firstRange(of: "//").map { line[..<$0.lowerBound] } ?? line
      return code.split(separator: ";").compactMap(module)
    }
  }

  private static func module(in statement: Substring) -> String? {
    let words = statement.split(separator: " ").drop { $0.hasPrefix("@") || modifiers.contains($0) }
    guard words.first == "import" else { return nil }
    let name = words.dropFirst().drop { kinds.contains($0) }.first
    return name?.split(separator: ".").first.map(String.init)
  }

  private static let modifiers: Set<Substring> = ["public", "package", "internal", "fileprivate", "private"]
}
