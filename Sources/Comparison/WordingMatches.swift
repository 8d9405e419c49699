/// The longest wording that each place of a text shares with each other entry.
struct WordingMatches {
  /// From one word on, how many words also stand, in this order, in an entry.
  struct Match {
    let start: Int32
    let length: Int32
  }

  /// The fewest words that count.
  static let fewest: Int32 = 3

  /// For each entry the places in others from which on its wording stands there too, in any order, some twice.
  private(set) var matches: [Int: [Match]] = [:]

  private let entries: [Int32]
  private let suffixes: SuffixArray
  private let isCompared: (Int, Int) -> Bool
  /// While a block is read: the entries that came up, and the length that all since have in common with each.
  private var seen: [(entry: Int32, length: Int32)] = []

  /// - Parameters:
  ///   - numbers: the words of all texts, a number that stands nowhere else after each text.
  ///   - limit: above all numbers.
  ///   - entries: for each word the entry it is in.
  ///   - isCompared: whether two entries are compared.
  init(
    _ numbers: [Int32], limit: Int, entries: [Int32], isCompared: @escaping (Int, Int) -> Bool
  ) {
    self.entries = entries
    self.isCompared = isCompared
    suffixes = SuffixArray(numbers, limit: limit)
    // Suffixes with three words in common are a block; in it every suffix is compared with those of other entries
    // before and behind it, of which the nearest of each entry has most in common.
    var start = 0
    while start < suffixes.order.count {
      var end = start + 1
      while end < suffixes.order.count, suffixes.common[end] >= Self.fewest { end += 1 }
      if end > start + 1 { read(start..<end) }
      start = end
    }
  }

  private mutating func read(_ block: Range<Int>) {
    seen.removeAll(keepingCapacity: true)
    for rank in block { see(rank, common: suffixes.common[rank]) }
    seen.removeAll(keepingCapacity: true)
    for rank in block.reversed() {
      see(rank, common: rank + 1 < block.upperBound ? suffixes.common[rank + 1] : 0)
    }
  }

  private mutating func see(_ rank: Int, common: Int32) {
    let start = suffixes.order[rank]
    let own = entries[Int(start)]
    var isSeen = false
    for index in seen.indices {
      seen[index].length = min(seen[index].length, common)
      let other = seen[index].entry
      if other == own {
        isSeen = true
        seen[index].length = .max
      } else if isCompared(Int(own), Int(other)) {
        matches[Int(other), default: []].append(Match(start: start, length: seen[index].length))
      }
    }
    if !isSeen { seen.append((own, .max)) }
  }
}
