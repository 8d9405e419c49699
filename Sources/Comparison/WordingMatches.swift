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

  /// The most entries of a group that a place is compared with: those that have most in common with it. Wording that
  /// more entries have is everybody's, and comparing all with all would take the square of their number.
  static let mostEntries = 64

  private let entries: [Int32]
  private let suffixes: SuffixArray
  private let group: (Int) -> Int?
  /// While a block is read: the entries that came up, the last of each group, and of all.
  private var recent: [Int?: Recent] = [:]
  private var recentOfAll = Recent()
  /// Ranks of the block with what they have in common with the one before, where none behind has less: the least in
  /// common since a rank is that of the first behind it.
  private var least: [(step: Int32, common: Int32)] = []

  /// Entries by the step at which they came up last, the latest last.
  private struct Recent {
    var entries: [(entry: Int32, step: Int32)] = []

    mutating func see(_ entry: Int32, step: Int32) {
      if let known = entries.lastIndex(where: { $0.entry == entry }) {
        entries.remove(at: known)
      } else if entries.count == WordingMatches.mostEntries {
        entries.removeFirst()
      }
      entries.append((entry, step))
    }
  }

  /// - Parameters:
  ///   - numbers: the words of all texts, a number that stands nowhere else after each text.
  ///   - limit: above all numbers.
  ///   - entries: for each word the entry it is in.
  ///   - group: the group of an entry, whose entries are compared with each other; nil for one that is compared with
  ///     all.
  init(
    _ numbers: [Int32], limit: Int, entries: [Int32], group: @escaping (Int) -> Int?
  ) {
    self.entries = entries
    self.group = group
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
    begin()
    for (step, rank) in block.enumerated() { see(rank, step: Int32(step), common: suffixes.common[rank]) }
    begin()
    for (step, rank) in block.reversed().enumerated() {
      let common = rank + 1 < block.upperBound ? suffixes.common[rank + 1] : 0
      see(rank, step: Int32(step), common: common)
    }
  }

  private mutating func begin() {
    recent = [:]
    recentOfAll = Recent()
    least = []
  }

  private mutating func see(_ rank: Int, step: Int32, common: Int32) {
    let start = suffixes.order[rank]
    let own = entries[Int(start)]
    let group = group(Int(own))
    while let last = least.last, last.common >= common { least.removeLast() }
    least.append((step, common))
    if group == nil {
      match(start, own, with: recentOfAll)
    } else {
      match(start, own, with: recent[group])
      match(start, own, with: recent[nil])
    }
    recent[group, default: Recent()].see(own, step: step)
    recentOfAll.see(own, step: step)
  }

  private mutating func match(_ start: Int32, _ own: Int32, with others: Recent?) {
    for (other, step) in others?.entries ?? [] where other != own {
      matches[Int(other), default: []].append(Match(start: start, length: leastInCommon(since: step)))
    }
  }

  /// What all since a step have in common with it.
  private func leastInCommon(since step: Int32) -> Int32 {
    var low = 0
    var high = least.count
    while low < high {
      let middle = (low + high) / 2
      if least[middle].step > step { high = middle } else { low = middle + 1 }
    }
    return least[low].common
  }
}
