import Documents

/// How far each block stands in the article's text as the page's data give it. The data check the reading of the page
/// and do not replace it: they have no headings and no marks, are often cut, and sometimes are another text.
struct BodyAgreement {
  /// The part of each block's words that the data have, by block; nil where a block is too short to tell, or the data
  /// are not to be relied on.
  private(set) var shares: [Double?]
  /// How many blocks before each can be told, and how many of them the data have.
  private var told = [0]
  private var agreed = [0]

  init(_ survey: PageSurvey, body: String?) {
    shares = Array(repeating: nil, count: survey.draft.blocks.count)
    defer { sumUp() }
    let given = Shingles(Self.withoutTags(body ?? "").utf8).hashes
    guard given.count >= Self.fewest else { return }
    let known = Set(given)
    var found: Set<UInt64> = []
    var prose = 0
    var lastFound = -1
    var isCut = true
    for (index, block) in survey.draft.blocks.enumerated() where block.measure.letters >= 40 {
      let own = Shingles(survey.draft.text(block)).hashes
      let shared = own.filter(known.contains)
      shares[index] = own.isEmpty ? nil : Double(shared.count) / Double(own.count)
      if block.prose > 0, !shared.isEmpty { prose += own.count }
      found.formUnion(shared)
      if !shared.isEmpty { lastFound = index }
      // A body that is whole ends where a block does.
      if let end = own.last, given.suffix(Self.tail).contains(end) { isCut = false }
    }
    let isWhole = found.count * 10 >= known.count * 8 && given.count * 10 >= prose * 8
    if !isWhole { shares = Array(repeating: nil, count: shares.count) }
    // What is cut in the middle of a block says nothing of that block, nor of those after it.
    if isWhole, isCut {
      for index in shares.indices.dropFirst(max(0, lastFound)) { shares[index] = nil }
    }
  }

  private mutating func sumUp() {
    for share in shares {
      told.append(told.last! + (share == nil ? 0 : 1))
      agreed.append(agreed.last! + (share ?? 0 > 0.8 ? 1 : 0))
    }
  }

  /// How many shingles from a body’s end its last block may end: a mark or a number may follow.
  private static let tail = 4

  /// Shingles of the shortest text that is relied on.
  private static let fewest = 60

  /// Whether most of what can be told of some blocks stands in the data, several of them.
  func hasBody(in blocks: Range<Int>) -> Bool {
    let inside = agreed[blocks.upperBound] - agreed[blocks.lowerBound]
    let all = told[blocks.upperBound] - told[blocks.lowerBound]
    return inside >= 3 && inside * 2 > all
  }

  /// Some data hold the article with its markup.
  private static func withoutTags(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "<")) else { return text }
    var isTag = false
    let bytes = text.utf8.map { byte -> UInt8 in
      if byte == UInt8(ascii: "<") { isTag = true }
      defer { if byte == UInt8(ascii: ">") { isTag = false } }
      return isTag ? 0x20 : byte
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension CleanUp {
  /// Paragraphs that the page's data do not have go, once the text has begun; those that only they have come back.
  mutating func apply(_ agreement: BodyAgreement) {
    var isInText = false
    for (index, share) in agreement.shares.enumerated() where blocks[index].kind == .paragraph {
      guard let share, blocks[index].measure.linkDensity < 0.5 else { continue }
      if share > 0.8, let reason = reasons[index], blocks[index].prose >= 80,
        Self.mayComeBack.contains(reason)
      {
        reasons[index] = nil
      }
      if share > 0.5, reasons[index] == nil { isInText = true }
      let isLong = blocks[index].measure.letters >= 80
      if share < 0.1, reasons[index] == nil, isInText || !isLong { reasons[index] = .outsideArticle }
    }
  }

  private static let mayComeBack: Set<Discarded.Reason> = [
    .advertisement, .sharing, .subscription, .comments, .copyright,
  ]
}
