import Documents
import TestSupport
import Testing
import Typography

@testable import Comparison

@Suite("Shared wording: runs of words that stand in several columns")
struct SharedWordingTests {
  /// The runs as lines: entry, item, text, the entries that have it too.
  private func outline(_ documents: Document...) -> String {
    let grid = Grid(documents)
    return SharedWording(grid).runs.sorted { $0.key < $1.key }.flatMap { entry, runs in
      runs.map { run in
        let text = Array(grid.text(at: run.address).utf8)[run.range]
        return "\(entry).\(run.item + 1) “\(String(decoding: text, as: UTF8.self))” \(run.entries)\n"
      }
    }.joined()
  }

  @Test("The longest runs, with where they stand, whatever case and punctuation")
  func runs() {
    expectOutline(
      outline(
        Wordings.document(
          ("body", .report, "It costs $4.3 million a year.\nThe harbour board met."),
          ("pro", .side, "They say it costs 4.3 million a year!\nA fair price for the town."),
          ("con", .side, "“The Harbour Board met”, they say: “It costs $4.3 Million”, no more."))),
      """
      0.1 “It costs $4.3 million a year” [1]
      0.1 “It costs $4.3 million” [1, 2]
      0.2 “The harbour board met” [2]
      1.1 “They say it costs 4.3 million” [2]
      1.1 “it costs 4.3 million a year” [0]
      2.1 “The Harbour Board met” [0]
      2.1 “they say: “It costs $4.3 Million” [1]
      2.1 “It costs $4.3 Million” [0, 1]

      """)
  }

  @Test("A run of function words is none, nor one with a single telling word, nor two words")
  func short() {
    expectOutline(
      outline(
        Wordings.document(
          ("pro", .side, "It is one of the most that we have. Opioid crisis. And the use of the."),
          ("con", .side, "This is one of the most that we have: an opioid crisis. Of the use of the"))), "")
  }

  @Test("Columns under different questions share nothing, each of them with a report")
  func topics() {
    var one = Wordings.document(("pro", .side, "Trams run all night long."), topic: "Trams")
    one.sections += Wordings.document(("pro", .side, "Trams run all night long."), topic: "Fares").sections
    expectOutline(outline(one), "")
    one.sections += Wordings.document(("body", .report, "Trams run all night.")).sections
    expectOutline(
      outline(one),
      """
      0.1 “Trams run all night” [2]
      1.1 “Trams run all night” [2]
      2.1 “Trams run all night” [0, 1]

      """)
  }

  @Test("In a script without spaces two characters count as a word")
  func ideographs() {
    expectOutline(
      outline(
        Wordings.document(("pro", .side, "日曜日に開くべき。"), ("con", .side, "日曜日に閉じて土曜日に開くべきだ"))),
      """
      0.1 “曜日に開くべき” [1]
      1.1 “曜日に開くべき” [0]

      """)
  }

  @Test(
    "What A shares with B, B shares with A; every run is whole words that stand there, and as long as can be")
  func symmetry() throws {
    var random = SeededGenerator(seed: 63)
    for _ in 0..<100 {
      let grid = Self.grid(&random)
      let shared = SharedWording(grid)
      #expect(shared == SharedWording(grid))
      let texts = Self.texts(of: grid)
      for (entry, runs) in shared.runs {
        for run in runs { Self.check(run, of: entry, in: texts, shared, grid) }
        #expect(
          Set(runs.map { [$0.address.hashValue, $0.range.lowerBound, $0.range.upperBound] }).count
            == runs.count)
      }
      Self.checkComplete(texts, shared, grid)
    }
  }

  /// Every run stands in the entries that it names, lit there as shared with its own.
  private static func check(
    _ run: SharedRun, of entry: Int, in texts: [Text], _ shared: SharedWording, _ grid: Grid
  ) {
    guard let text = texts.first(where: { $0.address == run.address }),
      let first = text.words.firstIndex(where: { $0.range.lowerBound == run.range.lowerBound }),
      let last = text.words.firstIndex(where: { $0.range.upperBound == run.range.upperBound })
    else {
      Issue.record("\(run) is not of whole words")
      return
    }
    let words = text.words[first...last].map(\.spelling)
    #expect(words.count >= 3 && words.count { !FunctionWords.contain($0) } >= 2)
    #expect(run.entries == run.entries.sorted() && !run.entries.contains(entry) && !run.entries.isEmpty)
    for other in run.entries {
      #expect(grid.compareWording(entry, other) && grid.compareWording(other, entry))
      let places = texts.filter { $0.entry == other }.flatMap { text in
        text.places(of: words).map {
          (text, text.words[$0].range.lowerBound..<text.words[$0 + words.count - 1].range.upperBound)
        }
      }
      #expect(!places.isEmpty)
      for (text, range) in places {
        #expect(
          shared.runs[other]?.contains {
            $0.address == text.address && $0.entries.contains(entry)
              && $0.range.lowerBound <= range.lowerBound
              && $0.range.upperBound >= range.upperBound
          } ?? false)
        #expect(
          shared.ranges[text.address]?.contains {
            $0.lowerBound <= range.lowerBound && $0.upperBound >= range.upperBound
          } ?? false)
      }
    }
  }

  /// Every three words with two that tell, which stand in two entries, are in a run that says so.
  private static func checkComplete(_ texts: [Text], _ shared: SharedWording, _ grid: Grid) {
    for text in texts {
      for start in text.words.indices.dropLast(2) {
        let words = text.words[start..<start + 3]
        guard words.count(where: { !FunctionWords.contain($0.spelling) }) >= 2 else { continue }
        let range = words[start].range.lowerBound..<words[start + 2].range.upperBound
        for other in texts where grid.compareWording(text.entry, other.entry) {
          guard !other.places(of: words.map(\.spelling)).isEmpty else { continue }
          #expect(
            shared.runs[text.entry]?.contains {
              $0.address == text.address && $0.entries.contains(other.entry)
                && $0.range.lowerBound <= range.lowerBound && $0.range.upperBound >= range.upperBound
            } ?? false)
        }
      }
    }
  }

  private struct Text {
    let address: TextAddress
    let entry: Int
    let words: [(range: Range<Int>, spelling: ArraySlice<UInt8>)]

    /// Where words stand in a row.
    func places(of wanted: [ArraySlice<UInt8>]) -> [Int] {
      words.indices.filter { start in
        start + wanted.count <= words.count && zip(words[start...], wanted).allSatisfy { $0.spelling == $1 }
      }
    }
  }

  private static func texts(of grid: Grid) -> [Text] {
    grid.entries.indices.filter(grid.takesPart).flatMap { entry in
      grid.entries[entry].items.compactMap(\.block).map { place in
        let address = TextAddress(document: grid.entries[entry].document, place: place)
        let folded = FoldedText(grid.text(at: address))
        return Text(
          address: address, entry: entry, words: folded.words.map { ($0.original, folded.bytes[$0.folded]) })
      }
    }
  }

  /// Columns of a few words that come again and again.
  private static func grid(_ random: inout SeededGenerator) -> Grid {
    let words = ["Water", "rises", "the", "of", "town’s", "2,400", "bread,", "and"]
    func text() -> String {
      (0..<Int.random(in: 1...3, using: &random)).map { _ in
        (0..<Int.random(in: 1...14, using: &random)).map { _ in
          words[Int.random(in: 0..<words.count, using: &random)]
        }.joined(separator: " ")
      }.joined(separator: "\n")
    }
    return Grid(
      (0..<Int.random(in: 1...2, using: &random)).map { _ in
        Wordings.document(
          ("body", .report, text()), ("pro", .side, text()), ("con", .side, text()),
          ("letters", .aside, text()),
          ("common-ground", .shared, text()))
      })
  }
}

@Suite("Suffix arrays")
struct SuffixArrayTests {
  @Test("Suffixes are in order, with the length that neighbours have in common")
  func order() {
    var random = SeededGenerator(seed: 64)
    for _ in 0..<500 {
      let count = Int.random(in: 0...40, using: &random)
      let kinds = Int32.random(in: 1...5, using: &random)
      let numbers = (0..<count).map { _ in Int32.random(in: 0..<kinds, using: &random) } + [kinds]
      let suffixes = SuffixArray(numbers, limit: Int(kinds) + 1)
      let sorted = numbers.indices.sorted { numbers[$0...].lexicographicallyPrecedes(numbers[$1...]) }
      #expect(suffixes.order.map(Int.init) == sorted)
      for rank in sorted.indices.dropFirst() {
        let common = zip(numbers[sorted[rank]...], numbers[sorted[rank - 1]...]).prefix { $0 == $1 }.count
        #expect(Int(suffixes.common[rank]) == common)
      }
    }
  }

  @Test("In columns that repeat three words again and again, the matches grow as the words do")
  func growth() {
    func matches(_ count: Int) -> Int {
      let column = (0..<count).map { Int32($0 % 3) }
      let numbers = column + [3] + column + [4]
      let entries = (0..<numbers.count).map { Int32($0 <= count ? 0 : 1) }
      return WordingMatches(numbers, limit: 5, entries: entries, group: { _ in 0 }).matches.values.reduce(0) {
        $0 + $1.count
      }
    }
    #expect(matches(100) > 0)
    // Twice the words give twice as many more: no constant hides a square.
    #expect(matches(4_000) - matches(2_000) <= 2 * (matches(2_000) - matches(1_000)))
  }
}

extension SharedWordingTests {
  @Test("Where very many columns say the same, each is lit, and names some of the others")
  func everybody() {
    let documents = (0..<300).map { number in
      let block = Block(text: "The harbour ferry sails every night, says everybody.", range: nil)
      let section = Section(label: "pro", name: "Pro", role: .side, blocks: [block])
      return Document(source: Source(path: "\(number)", ""), sections: [section])
    }
    let shared = SharedWording(Grid(documents))
    #expect(shared.runs.count == 300)
    for (_, runs) in shared.runs {
      #expect(runs.count == 1)
      let others = runs.first?.entries.count ?? 0
      #expect((64...128).contains(others), "\(others)")
    }
  }
}

extension Grid {
  /// Whether two entries are compared by the wording they share: columns under one topic with each other, and the reports
  /// with all.
  fileprivate func compareWording(_ one: Int, _ other: Int) -> Bool {
    guard one != other else { return false }
    return entries[one].role == .report || entries[other].role == .report
      || entries[one].key.topic == entries[other].key.topic
  }
}
