import ArgumentParser
import Documents
import Glibc

/// A command line whose first word is neither a command nor a file, but nearly a command. Without this it would be taken
/// for the name of a file that is missing, and the rest of the line for more files.
struct UnknownCommand: Error, Equatable {
  /// The command line up to the command that is meant, as “triptych labels check”.
  var nearest: String
  /// The word as it was typed.
  var word: String

  /// Looks at the arguments of the program; nil where they name a command, a file, or nothing like a command.
  ///
  /// - Parameter isFile: whether there is a file at a path.
  init?(in arguments: some Collection<String>, isFile: (String) -> Bool = { access($0.fileName, F_OK) == 0 })
  {
    var command: any ParsableCommand.Type = TriptychCommand.self
    var path = "triptych"
    for word in arguments {
      let isRoot = command == TriptychCommand.self
      if isRoot && word == "help" { continue }
      let names = command.configuration.subcommands.filter { $0.configuration.shouldDisplay }.map(Self.name)
      if let next = command.configuration.subcommands.first(where: { Self.name($0) == word }) {
        command = next
        path += " " + word
        continue
      }
      let known = names + (isRoot ? ["help"] : [])
      guard let nearest = Self.nearest(to: word, among: known), !isFile(word) else { return nil }
      (self.nearest, self.word) = ("\(path) \(nearest)", word)
      return
    }
    return nil
  }

  private static func name(_ command: any ParsableCommand.Type) -> String {
    command.configuration.commandName ?? ""
  }

  /// The name that takes the fewest mistakes to become `word`: at most two, and one in a name of up to five letters.
  private static func nearest(to word: String, among names: [String]) -> String? {
    let distances = names.map { (name: $0, mistakes: mistakes(in: word, for: $0)) }
    guard let best = distances.min(by: { $0.mistakes < $1.mistakes }) else { return nil }
    return best.mistakes <= (best.name.utf8.count > 5 ? 2 : 1) ? best.name : nil
  }

  /// How many letters are missing, too many, wrong, or in the wrong order (optimal string alignment); 9 for a word
  /// that is much too long.
  private static func mistakes(in word: String, for name: String) -> Int {
    let (a, b) = (Array(word.utf8), Array(name.utf8))
    if a.count > b.count + 2 { return 9 }
    var rows = [Array(0...b.count)]
    for i in 0..<a.count {
      var row = [i + 1]
      for j in 0..<b.count {
        var least = min(rows[i][j] + (a[i] == b[j] ? 0 : 1), rows[i][j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { least = min(least, rows[i - 1][j - 1] + 1) }
        row.append(least)
      }
      rows.append(row)
    }
    return rows[a.count][b.count]
  }
}
