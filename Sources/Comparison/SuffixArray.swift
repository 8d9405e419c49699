/// All suffixes of a sequence of numbers in lexical order, and how much neighbours have in common.
///
/// The order comes from prefix doubling with counting sorts (U. Manber and G. Myers, “Suffix arrays: a new method
/// for on-line string searches”, 1990): a round a doubling of the longest repetition, in prose five or six. The
/// common lengths come from T. Kasai and others, “Linear-time longest-common-prefix computation in suffix arrays”,
/// 2001.
struct SuffixArray {
  /// Where the suffixes start, in order.
  private(set) var order: [Int32]
  /// For each place in the order, how many numbers its suffix has in common with the one before; 0 for the first.
  private(set) var common: [Int32]

  /// - Parameter numbers: from 0 up to `limit`; the last of them stands nowhere else.
  init(_ numbers: [Int32], limit: Int) {
    let all = Array(0..<Int32(numbers.count))
    order = Self.sorted(all, by: numbers, limit: limit)
    common = []
    var ranks = numbers
    var classes = rank(&ranks, by: numbers, ahead: nil)
    var length = 1
    while classes < numbers.count {
      // By what follows after `length`; then, keeping that order, by what comes first.
      var later = Array(all.suffix(min(length, all.count)))
      later.reserveCapacity(all.count)
      for start in order where start >= length { later.append(start - Int32(length)) }
      order = Self.sorted(later, by: ranks, limit: classes)
      classes = rank(&ranks, by: ranks, ahead: length)
      length *= 2
    }
    common = Self.common(numbers, order, ranks)
  }

  /// Sorts suffixes by a number each has, from 0 up to `limit`; equal ones stay in their order.
  private static func sorted(_ suffixes: [Int32], by keys: [Int32], limit: Int) -> [Int32] {
    var ends = [Int32](repeating: 0, count: limit + 1)
    for key in keys { ends[Int(key) + 1] += 1 }
    for index in 1..<max(1, ends.count) { ends[index] += ends[index - 1] }
    return [Int32](unsafeUninitializedCapacity: suffixes.count) { sorted, count in
      for suffix in suffixes {
        let key = Int(keys[Int(suffix)])
        sorted[Int(ends[key])] = suffix
        ends[key] += 1
      }
      count = suffixes.count
    }
  }

  /// Numbers the suffixes by their place in the order; those that are equal so far have the same number.
  ///
  /// - Returns: how many numbers there are.
  private func rank(_ ranks: inout [Int32], by keys: [Int32], ahead: Int?) -> Int {
    var rank: Int32 = -1
    var last: (Int32, Int32) = (-1, -1)
    for suffix in order {
      let start = Int(suffix)
      let next = ahead.map { start + $0 < keys.count ? keys[start + $0] : -1 } ?? 0
      if (keys[start], next) != last {
        rank += 1
        last = (keys[start], next)
      }
      ranks[start] = rank
    }
    return Int(rank) + 1
  }

  private static func common(_ numbers: [Int32], _ order: [Int32], _ ranks: [Int32]) -> [Int32] {
    var common = [Int32](repeating: 0, count: order.count)
    var length = 0
    for start in numbers.indices {
      let rank = Int(ranks[start])
      guard rank > 0 else {
        length = 0
        continue
      }
      let other = Int(order[rank - 1])
      while start + length < numbers.count, other + length < numbers.count,
        numbers[start + length] == numbers[other + length]
      {
        length += 1
      }
      common[rank] = Int32(length)
      length = max(0, length - 1)
    }
    return common
  }
}
