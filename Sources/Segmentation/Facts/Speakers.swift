import Documents
import LabelSets

/// Gives speakers whose side is declared once the same side wherever their name alone opens a text: “Ann Lee (for the
/// ferry): …”, then “Ann Lee: …”.
enum Speakers {
  static func resolve(_ facts: inout Table<Facts>) {
    var declared: [(name: [UInt64], naming: Naming)] = []
    for block in facts.elements {
      guard let (words, naming) = label(of: block), naming.declaresSpeaker else { continue }
      let name = words.words.prefix { $0.before.isDisjoint(with: [.parenthesis, .comma]) }.map(\.key)
      if !declared.contains(where: { $0.name == name }) { declared.append((name, naming)) }
      if declared.count == most { break }
    }
    guard !declared.isEmpty else { return }
    for index in facts.indices {
      guard let (words, naming) = label(of: facts[index]), naming.label == nil else { continue }
      let keys = words.words.map(\.key)
      guard
        let known = declared.first(where: {
          $0.name == keys || $0.name.first == keys.first && keys.count == 1
        })
      else { continue }
      if facts[index].lead != nil {
        facts[index].lead?.naming = known.naming
      } else {
        facts[index].naming = known.naming
      }
    }
  }

  /// The words that may name who speaks: those that open a block, or all of a short one.
  private static func label(of block: Facts) -> (HeadingWords, Naming)? {
    if let lead = block.lead { return (lead.words, lead.naming) }
    guard block.wordCount <= longest, let words = block.words else { return nil }
    return (words, block.naming)
  }

  private static let most = 12
  private static let longest = 10
}
