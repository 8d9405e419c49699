/// Texts one after the other as one sequence of numbers, with what tells whether a run of them is worth showing.
struct WordSequence {
  /// A run of words in a text, and the other entries that have all of it.
  struct Stretch {
    /// Indices of the words in `GridWords`.
    let words: Range<Int>
    /// Ascending.
    let entries: [Int]
  }

  /// The numbers of the words, a number that stands nowhere else after each text.
  private(set) var numbers: [Int32] = []
  /// For each number the entry it is in.
  private(set) var entries: [Int32] = []
  /// Above all numbers.
  let limit: Int
  /// For each place the words before it that say something, and the characters before it that count half.
  private var tellingBefore: [Int32] = [0]
  private var halvesBefore: [Int32] = [0]
  /// For each text the place of its first word here, and the index of that word in `GridWords`.
  private var starts: [(place: Int, word: Int)] = []

  init(_ words: GridWords, _ texts: [GridWords.Text]) {
    limit = words.vocabulary.count + texts.count
    for (index, text) in texts.enumerated() {
      starts.append((numbers.count, text.words.lowerBound))
      for word in text.words {
        add(
          words.numbers[word], text.entry, isTelling: words.isTelling(word, in: text),
          isHalf: words.vocabulary.isIdeograph[Int(words.numbers[word])])
      }
      add(Int32(words.vocabulary.count + index), text.entry, isTelling: false, isHalf: false)
    }
  }

  private mutating func add(_ number: Int32, _ entry: Int, isTelling: Bool, isHalf: Bool) {
    numbers.append(number)
    entries.append(Int32(entry))
    tellingBefore.append(tellingBefore[tellingBefore.count - 1] + (isTelling ? 1 : 0))
    halvesBefore.append(halvesBefore[halvesBefore.count - 1] + (isHalf ? 1 : 0))
  }

  /// Whether a run has enough words, and two of them say something.
  private func isWorthShowing(_ run: Range<Int>) -> Bool {
    let halves = halvesBefore[run.upperBound] - halvesBefore[run.lowerBound]
    let telling = tellingBefore[run.upperBound] - tellingBefore[run.lowerBound]
    return 2 * Int32(run.count) - halves >= 2 * WordingMatches.fewest && telling >= 2
  }

  /// For each text its runs, by where they start, longer ones first.
  func stretches(of matches: [Int: [WordingMatches.Match]]) -> [[Stretch]] {
    var sharing: [[(entry: Int, run: Range<Int>)]] = Array(repeating: [], count: starts.count)
    for entry in matches.keys.sorted() {
      for (text, runs) in byText(maximal(matches[entry] ?? [])) {
        sharing[text] += runs.map { (entry, $0) }
      }
    }
    return sharing.enumerated().map { text, sharing in
      let offset = starts[text].word - starts[text].place
      return Self.held(sharing).map { run, entries in
        Stretch(words: run.lowerBound + offset..<run.upperBound + offset, entries: entries)
      }
    }
  }

  /// The different runs, by where they start, longer ones first, each with the entries that have a run which holds it.
  private static func held(_ runs: [(entry: Int, run: Range<Int>)]) -> [(run: Range<Int>, entries: [Int])] {
    let sorted = runs.sorted {
      ($0.run.lowerBound, -$0.run.upperBound, $0.entry) < ($1.run.lowerBound, -$1.run.upperBound, $1.entry)
    }
    var held: [(run: Range<Int>, entries: [Int])] = []
    // Those before that do not end before this one begins.
    var open: ArraySlice<(entry: Int, run: Range<Int>)> = []
    var at = 0
    while at < sorted.count {
      let run = sorted[at].run
      open.removeAll { $0.run.upperBound <= run.lowerBound }
      while at < sorted.count, sorted[at].run == run {
        open.append(sorted[at])
        at += 1
      }
      let entries = open.filter { $0.run.upperBound >= run.upperBound }.map(\.entry)
      held.append((run, Set(entries).sorted()))
    }
    return held
  }

  /// The runs that cannot be made longer on either side, by where they start; both their ends ascend.
  private func maximal(_ matches: [WordingMatches.Match]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var reach: Int32 = -1
    for match in matches.sorted(by: { ($0.start, -$0.length) < ($1.start, -$1.length) }) {
      let end = match.start + match.length
      if end <= reach { continue }
      reach = end
      let run = Int(match.start)..<Int(end)
      if isWorthShowing(run) { runs.append(run) }
    }
    return runs
  }

  /// Runs, by where they start, as those of each text.
  private func byText(_ runs: [Range<Int>]) -> [(text: Int, runs: [Range<Int>])] {
    var result: [(text: Int, runs: [Range<Int>])] = []
    var text = 0
    for run in runs {
      while text + 1 < starts.count, starts[text + 1].place <= run.lowerBound { text += 1 }
      if result.last?.text == text {
        result[result.count - 1].runs.append(run)
      } else {
        result.append((text, [run]))
      }
    }
    return result
  }
}
