import Documents
import Typography

/// The words of the entries that take part in a comparison, as numbers: equal words, folded, have equal numbers.
struct GridWords {
  /// A text of an entry.
  struct Text {
    let address: TextAddress
    let entry: Int
    /// The item it is in; nil for the heading of the whole column.
    let item: Int?
    let isEnglish: Bool
    /// Its words: indices in `numbers` and `ranges`.
    let words: Range<Int>
  }

  private(set) var texts: [Text] = []
  /// For each word its number.
  private(set) var numbers: [Int32] = []
  /// For each word its range in its text.
  private(set) var ranges: [Range<Int>] = []
  private(set) var vocabulary = Vocabulary()

  /// Reads the texts of some entries of a grid, entry by entry.
  init(_ grid: Grid, entries: [Int]) {
    for entry in entries {
      let heading = grid.entries[entry].heading
      if let heading { read(heading, of: entry, item: nil, in: grid) }
      for (index, item) in grid.entries[entry].items.enumerated() {
        for place in item.headings { read(place, of: entry, item: index, in: grid) }
        if let place = item.block { read(place, of: entry, item: index, in: grid) }
      }
    }
  }

  private mutating func read(_ place: TextPlace, of entry: Int, item: Int?, in grid: Grid) {
    let document = grid.entries[entry].document
    let address = TextAddress(document: document, place: place)
    let folded = FoldedText(grid.text(at: address))
    let start = numbers.count
    for word in folded.words {
      numbers.append(vocabulary.number(of: folded.bytes[word.folded], isIdeograph: folded.isIdeograph(word)))
      ranges.append(word.original)
    }
    texts.append(
      Text(
        address: address, entry: entry, item: item, isEnglish: grid.documents[document].isEnglish,
        words: start..<numbers.count))
  }

  /// For each number of the vocabulary that of its stem.
  mutating func stems() -> [Int32] {
    guard let stemmer = Stemmer() else { return Array(0..<Int32(vocabulary.count)) }
    return (0..<vocabulary.count).map { number in
      vocabulary.number(of: stemmer.stem(vocabulary.spellings[number]), isIdeograph: false)
    }
  }

  /// Whether a word of a text says something by itself; all words of other languages do.
  func isTelling(_ word: Int, in text: Text) -> Bool {
    !text.isEnglish || !vocabulary.isFunctionWord[Int(numbers[word])]
  }
}

/// Words and their numbers, from 0 in the order of their first appearance.
struct Vocabulary {
  private var known: [ArraySlice<UInt8>: Int32] = [:]
  private(set) var spellings: [ArraySlice<UInt8>] = []
  private(set) var isFunctionWord: [Bool] = []
  /// Whether a word is a character of a script without spaces between words.
  private(set) var isIdeograph: [Bool] = []

  var count: Int { spellings.count }

  /// The number of a folded word, a new one for a new word.
  mutating func number(of word: ArraySlice<UInt8>, isIdeograph: Bool) -> Int32 {
    if let number = known[word] { return number }
    // A copy, so that the text it stands in need not be kept.
    let spelling = ArraySlice(Array(word))
    let number = Int32(spellings.count)
    known[spelling] = number
    spellings.append(spelling)
    isFunctionWord.append(FunctionWords.contain(spelling))
    self.isIdeograph.append(isIdeograph)
    return number
  }
}
