import Documents

/// The words that no other column has: a set difference, and no judgement of what a side left out.
///
/// Words are compared by their stems, folded; a document in another language than English by its folded words.
/// Function words are left aside. The heading over a column counts as the column's, so that what stands in it is
/// not called another's alone, and is not lit itself. What the columns are: `Grid.comparedEntries`.
public struct OnlyHere: Equatable, Sendable {
  /// For each text the words in it, UTF-8 offsets, ascending; texts without any are left out.
  public private(set) var ranges: [TextAddress: [Range<Int>]] = [:]
  /// How many words of each entry are only there; nil for entries that are compared with none.
  public private(set) var counts: [Int: Int] = [:]

  /// Compares the columns of a grid; linear in its texts.
  public init(_ grid: Grid) {
    let groups = grid.comparedEntries
    var words = GridWords(grid, entries: groups.flatMap(\.self))
    let stems = words.stems()
    var owners = Owners(count: words.vocabulary.count)
    var rest = words.texts[...]
    for group in groups {
      let members = Set(group)
      let texts = rest.prefix { members.contains($0.entry) }
      rest = rest.dropFirst(texts.count)
      owners.forget()
      for entry in group { counts[entry] = 0 }
      for text in texts {
        for word in text.words { owners.add(words.numbers[word], stems, text) }
      }
      for text in texts where text.item != nil { light(text, words, stems, owners) }
    }
  }

  /// How many words are lit.
  public var total: Int { counts.values.reduce(0, +) }

  private mutating func light(_ text: GridWords.Text, _ words: GridWords, _ stems: [Int32], _ owners: Owners)
  {
    let own = text.words.filter { word in
      words.isTelling(word, in: text) && owners.isOnly(words.numbers[word], stems, text)
    }
    if own.isEmpty { return }
    ranges[text.address] = own.map { words.ranges[$0] }
    counts[text.entry, default: 0] += own.count
  }
}

/// For each word and stem the one entry that has it, or that several have it.
private struct Owners {
  private static let several: Int32 = -1
  private var owners: [Int32]
  /// The question for which the owner was noted: what an earlier one left counts for nothing.
  private var questions: [Int32]
  private var question: Int32 = 0

  init(count: Int) {
    owners = Array(repeating: 0, count: count)
    questions = owners
  }

  /// Forgets all, for the next question.
  mutating func forget() { question += 1 }

  /// A word is had as it is spelled and, in English, by its stem: so that documents in two languages that have
  /// the same word both have it.
  mutating func add(_ word: Int32, _ stems: [Int32], _ text: GridWords.Text) {
    add(Int(word), to: Int32(text.entry))
    if text.isEnglish { add(Int(stems[Int(word)]), to: Int32(text.entry)) }
  }

  func isOnly(_ word: Int32, _ stems: [Int32], _ text: GridWords.Text) -> Bool {
    owners[Int(word)] == Int32(text.entry)
      && (!text.isEnglish || owners[Int(stems[Int(word)])] == Int32(text.entry))
  }

  private mutating func add(_ word: Int, to entry: Int32) {
    if questions[word] != question {
      questions[word] = question
      owners[word] = entry
    } else if owners[word] != entry {
      owners[word] = Self.several
    }
  }
}
