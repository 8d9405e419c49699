/// A word of a folded text, for comparing: `FoldedText.words`.
public struct FoldedWord: Equatable, Sendable {
  /// The word, UTF-8 offsets in the folded text.
  public let folded: Range<Int>
  /// The word as it was written, UTF-8 offsets in the original: whole scalars, with the marks on them.
  public let original: Range<Int>
}

extension FoldedText {
  /// The words, in order; no two overlap. A word is a run of letters, digits and the marks on them, with
  /// apostrophes and points inside (“don't”, “U.S.” without its last point) and the marks inside a figure
  /// (“2,400”, “1/2”). A hyphen parts words. In scripts that have no spaces between words, Chinese and Japanese,
  /// every character is a word.
  public var words: [FoldedWord] {
    var words: [FoldedWord] = []
    bytes.withUnsafeBufferPointer { text in
      var at = 0
      while at < text.count {
        guard let end = text.wordEnd(from: at) else {
          at += text.scalar(at: at).length
          continue
        }
        add(at..<end, to: &words)
        at = end
      }
    }
    return words
  }

  /// Adds a word; what one scalar was taken apart to is one word (“a/c” written as a single sign).
  private func add(_ range: Range<Int>, to words: inout [FoldedWord]) {
    let original = original(range)
    if let last = words.last, original.lowerBound < last.original.upperBound {
      words[words.count - 1] = FoldedWord(
        folded: last.folded.lowerBound..<range.upperBound,
        original: last.original.lowerBound..<max(last.original.upperBound, original.upperBound))
    } else {
      words.append(FoldedWord(folded: range, original: original))
    }
  }

  /// Whether a word is a character of a script without spaces between words, by its first scalar.
  public func isIdeograph(_ word: FoldedWord) -> Bool {
    bytes.withUnsafeBufferPointer { WordPart($0.scalar(at: word.folded.lowerBound).value) == .ideograph }
  }
}

/// What a scalar is in a word.
private enum WordPart {
  case letter, ideograph, mark

  /// Nil for what stands between words.
  @inline(__always)
  init?(_ value: UInt32) {
    if value < 0x80 {
      guard (value | 0x20) &- 0x61 < 26 || value &- 0x30 < 10 else { return nil }
      self = .letter
    } else {
      self.init(other: value)
    }
  }

  private init?(other value: UInt32) {
    let facts = ScalarFacts(value)
    if facts.isMark {
      self = .mark
    } else if facts.isLetterOrNumber {
      self = Self.isIdeograph(value) ? .ideograph : .letter
    } else {
      return nil
    }
  }

  /// Han characters and kana.
  private static func isIdeograph(_ value: UInt32) -> Bool {
    switch value {
    case 0x3005...0x3007, 0x3041...0x30FF, 0x31F0...0x31FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF,
      0x1AFF0...0x1B16F, 0x20000...0x3FFFF:
      true
    default: false
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The end of the word that starts at `start`; nil where none does.
  fileprivate func wordEnd(from start: Int) -> Int? {
    let (value, length) = scalar(at: start)
    guard let first = WordPart(value), first != .mark else { return nil }
    var end = start + length
    while end < count {
      let (value, length) = scalar(at: end)
      switch WordPart(value) {
      case .mark: end += length
      case .letter where first == .letter: end += length
      case nil where first == .letter && joins(at: end): end += 1
      default: return end
      }
    }
    return end
  }

  /// Whether the mark at `at`, inside a text and after a letter, holds together what stands around it.
  private func joins(at: Int) -> Bool {
    let next = at + 1
    guard next < count else { return false }
    switch self[at] {
    case UInt8(ascii: "'"), UInt8(ascii: "."): return WordPart(scalar(at: next).value) == .letter
    case UInt8(ascii: ","), UInt8(ascii: "/"): return self[at - 1] &- 0x30 < 10 && self[next] &- 0x30 < 10
    default: return false
    }
  }
}
