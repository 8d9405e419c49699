import Foundation
import TestSupport

/// What the program says of a command of its own, as the parser of arguments dumps it.
struct CommandInfo: Decodable {
  var commandName: String
  var abstract: String?
  var discussion: String?
  var shouldDisplay: Bool?
  var subcommands: [CommandInfo]?
  var arguments: [ArgumentInfo]?

  /// The whole program.
  static func triptych() throws -> CommandInfo {
    struct Tool: Decodable { var command: CommandInfo }
    let dump = try CommandRun.triptych(["--experimental-dump-help"]).output
    return try JSONDecoder().decode(Tool.self, from: Data(dump)).command
  }

  /// The commands that the help lists, without the help itself.
  var commands: [CommandInfo] {
    (subcommands ?? []).filter { $0.shouldDisplay != false && $0.commandName != "help" }
  }

  /// This command and those in it, with what one types to run them.
  func all(after words: String = "") -> [(words: String, command: CommandInfo)] {
    let words = words.isEmpty ? commandName : "\(words) \(commandName)"
    return [(words, self)] + commands.flatMap { $0.all(after: words) }
  }

  /// The discussion without the examples.
  var explanation: [String] {
    let paragraphs = (discussion ?? "").split(separator: "\n\n").map(String.init)
    return paragraphs.filter { $0 != "Examples:" && !$0.hasPrefix("  ") }
  }

  /// The examples: command lines, and what they do.
  var examples: [(line: String, words: String)] {
    var examples: [(line: String, words: String)] = []
    for line in (discussion ?? "").split(separator: "\n") where line.hasPrefix("  ") {
      let text = String(line.drop { $0 == " " })
      if line.hasPrefix("   ") {
        examples[examples.count - 1].words += text
      } else {
        examples.append((text, ""))
      }
    }
    return examples
  }
}

/// What the program says of an argument.
struct ArgumentInfo: Decodable, Hashable {
  struct Name: Decodable, Hashable {
    var kind: String
    var name: String
  }

  var kind: String
  var shouldDisplay: Bool
  var isRepeating: Bool
  var isOptional: Bool
  var names: [Name]?
  var valueName: String?
  var defaultValue: String?
  var allValueStrings: [String]?
  var allValues: [String]?
  var abstract: String?

  /// As the words of a list in mdoc.
  var tag: String {
    guard kind != "positional" else { return "Ar " + ManualWriter.argument(valueName ?? "") }
    let flags = (names ?? []).sorted { $0.kind > $1.kind }.map { name in
      "Fl " + ManualWriter.argument(name.kind == "long" ? "-" + name.name : name.name)
    }
    let value = kind == "option" ? " Ar " + ManualWriter.argument(valueName ?? "") : ""
    return flags.joined(separator: " , ") + value
  }

  /// What it is for, with the values it may have.
  var words: String {
    var words = abstract ?? ""
    let values = allValues ?? allValueStrings ?? []
    if kind == "option" && !values.isEmpty { words += " Values: \(values.joined(separator: ", "))." }
    if kind == "option", let defaultValue { words += " Unless given: \(defaultValue)." }
    return words
  }
}
