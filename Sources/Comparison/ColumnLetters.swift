import Documents

/// A letter for each column, so that a row can say where else its wording stands: the sides from A on in their
/// order, then what they share, and R for reports. Columns that are the same side have the same letter; where there
/// are several documents the document's number follows it (“A2”).
public struct ColumnLetters: Equatable, Sendable {
  private let letters: [Int: String]

  public init(_ grid: Grid) {
    var known: [EntryKey: String] = [:]
    for role in [Role.side, .shared] {
      for entry in grid.entries where entry.role == role {
        let key = entry.key.withoutTopic
        if known[key] == nil { known[key] = Self.letter(known.count) }
      }
    }
    var letters: [Int: String] = [:]
    for (index, entry) in grid.entries.enumerated() where grid.takesPart(index) {
      let letter = entry.role == .report ? "R" : known[entry.key.withoutTopic]
      letters[index] = letter.map { grid.documents.count > 1 ? "\($0)\(entry.document + 1)" : $0 }
    }
    self.letters = letters
  }

  /// The letter of an entry; nil for those that take no part in a comparison.
  public subscript(entry: Int) -> String? { letters[entry] }

  private static let alphabet = Array("ABCDEFGHIJKLMNOPQSTUVWXYZ")

  /// The letters of the alphabet but R, then two of them.
  static func letter(_ number: Int) -> String {
    let letter = String(alphabet[number % alphabet.count])
    return number < alphabet.count ? letter : self.letter(number / alphabet.count - 1) + letter
  }
}

extension EntryKey {
  /// What is the same side under every topic.
  var withoutTopic: EntryKey { EntryKey(topic: nil, label: label, name: name) }
}
