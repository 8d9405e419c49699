import Documents

/// A run of words that stands in other entries too.
public struct SharedRun: Equatable, Sendable {
  public let address: TextAddress
  /// UTF-8 offsets in the text at the address, from the first word to the last.
  public let range: Range<Int>
  /// Index of the entry's item that the text is in.
  public let item: Int
  /// The other entries that have the whole run, ascending; where very many have it, some of them.
  public let entries: [Int]
}

/// The wording that a column shares with other columns or with a report: runs of three or more words, as long as
/// they can be, compared folded and without regard to punctuation. Headings over columns are no wording.
///
/// A run counts if two of its words say something by themselves (are no function words): “the opioid crisis” does,
/// “one of the most” does not. In scripts without spaces two characters count as a word. Which entries are compared:
/// columns under one topic, and reports with all (`Grid.wordingPartners`).
public struct SharedWording: Equatable, Sendable {
  /// For each entry that is compared with another its runs, in reading order. Where different entries share more and less of a
  /// passage, runs overlap; no two are the same.
  public private(set) var runs: [Int: [SharedRun]] = [:]
  /// For each text what is in any run, UTF-8 offsets, ascending and disjoint; texts without any are left out.
  public private(set) var ranges: [TextAddress: [Range<Int>]] = [:]

  /// How many runs there are in all entries.
  public var total: Int { runs.values.reduce(0) { $0 + $1.count } }

  /// Compares the entries of a grid. The time grows with the texts, and with the entries that share a passage.
  public init(_ grid: Grid) {
    let entries = grid.entries.indices.filter(grid.takesPart)
    let words = GridWords(grid, entries: entries)
    let texts = words.texts.filter { $0.item != nil }
    let sequence = WordSequence(words, texts)
    let partners = grid.wordingPartners(of: entries)
    let found = WordingMatches(
      sequence.numbers, limit: sequence.limit, entries: sequence.entries,
      group: { partners.groups[$0] })
    let stretches = sequence.stretches(of: found.matches)
    for entry in entries where grid.hasPartner(entry, in: partners) { runs[entry] = [] }
    for (text, stretches) in zip(texts, stretches) {
      add(stretches, in: text, words)
    }
  }

  private mutating func add(_ stretches: [WordSequence.Stretch], in text: GridWords.Text, _ words: GridWords)
  {
    for stretch in stretches {
      let range =
        words.ranges[stretch.words.lowerBound]
        .lowerBound..<words.ranges[stretch.words.upperBound - 1].upperBound
      runs[text.entry, default: []].append(
        SharedRun(address: text.address, range: range, item: text.item ?? 0, entries: stretch.entries))
      light(range, at: text.address)
    }
  }

  /// Lights a range that does not start before the last.
  private mutating func light(_ range: Range<Int>, at address: TextAddress) {
    var lit = ranges[address] ?? []
    if let last = lit.last, range.lowerBound <= last.upperBound {
      lit[lit.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
    } else {
      lit.append(range)
    }
    ranges[address] = lit
  }
}
