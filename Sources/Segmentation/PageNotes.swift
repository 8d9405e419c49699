import Documents
import LabelSets

/// Finds what a page says to its readers before and after an article: sign-ups, thanks, addresses, disclaimers, who
/// the writer is. Such words stand in articles too, so only short pieces at the two ends are looked at.
struct PageNotes {
  let reading: Reading

  /// Sets the notes apart that stand in one run with junk, or with nothing, from an end of the document on.
  func setApart(_ reasons: inout [Junk?]) {
    var skipped = 0
    for index in reasons.indices.reversed() where reasons[index] == nil {
      if let note = note(reading.pieces[index]) {
        reasons[index] = note
      } else {
        skipped += 1
        if skipped > Self.mostBetween || reading.isSentence(reading.pieces[index]) { break }
      }
    }
    for index in reasons.indices.prefix(Self.mostTop) where reasons[index] == nil {
      let piece = reading.pieces[index]
      if let note = note(piece) {
        reasons[index] = note
      } else if reading.isSentence(piece), reading.length(of: piece) >= Self.leastText {
        break
      }
    }
  }

  /// Bare titles that can stand between notes at the end.
  private static let mostBetween = 4
  /// Pieces at the top that can be notes: title, standfirst, byline and date stand among them.
  private static let mostTop = 12
  /// Bytes of a sentence with which the article has begun.
  private static let leastText = 80
  private static let longest = 260

  private func note(_ piece: Piece) -> Junk? {
    switch piece.kind {
    case .paragraph, .boldLine, .heading, .list: break
    default: return nil
    }
    guard reading.length(of: piece) <= Self.longest else { return nil }
    let words = reading.words(of: piece, limit: 60).words
    guard let first = words.first else { return nil }
    if isAboutWriter(words) { return Junk(.repeatedMetadata, .writer) }
    if isAddress(piece), words.contains(where: { Self.invitations.contains($0.key) }) {
      return Junk(.templateResidue, .words)
    }
    for start in words.indices {
      if let reason = reason(words[start...], isFirst: words[start].start == first.start) {
        return Junk(reason, .words)
      }
    }
    return nil
  }

  /// The reason of the first cue that words begin with.
  private func reason(_ words: ArraySlice<HeadingWord>, isFirst: Bool) -> Discarded.Reason? {
    guard let key = words.first?.key else { return nil }
    var reason: Discarded.Reason?
    Self.cues.forEach(key) { cue in
      guard cue.isAnywhere || isFirst, cue.words.count <= words.count else { return }
      let begins = cue.words.indices.allSatisfy { cue.words[$0] == words[words.startIndex + $0].key }
      if begins { reason = reason ?? cue.reason }
    }
    return reason
  }

  // MARK: Writers

  /// The words of the bylines on top.
  private let writers: Set<UInt64>

  init(reading: Reading) {
    self.reading = reading
    let bylines = reading.pieces.prefix(Self.mostTop).filter(reading.isByline)
    writers = Set(bylines.flatMap { reading.words(of: $0, limit: 12).words.map(\.key) })
  }

  /// Whether a piece says who the writer is that a byline names: “Ann Lee is a staff writer.”, “Ann Lee covers the
  /// courts.” Of others an article may say so: “Medicare Advantage covers dentists.”
  private func isAboutWriter(_ words: [HeadingWord]) -> Bool {
    let name = words.prefix { $0.capital }
    guard (2...4).contains(name.count), name.endIndex + 1 < words.count,
      name.allSatisfy({ writers.contains($0.key) })
    else { return false }
    let verb = words[name.endIndex]
    if Self.beats.contains(verb.key) { return true }
    return verb.key == Self.isVerb
      && words[name.endIndex...].prefix(7).contains { Self.offices.contains($0.key) }
  }

  private static let isVerb = HeadingWords.key(of: "is")
  private static let beats = Set(["covers", "writes", "reports"].map { HeadingWords.key(of: $0) })
  private static let offices = Set(
    ["staff", "reporter", "correspondent", "columnist", "editor", "journalist"].map {
      HeadingWords.key(of: $0)
    })

  // MARK: Addresses

  /// Whether an address of the web or of mail stands in a piece.
  private func isAddress(_ piece: Piece) -> Bool {
    let text = reading.text[reading.bareText(of: piece)]
    return text.indices.dropFirst(2).dropLast(2).contains { at in
      "@.".utf8.contains(text[at]) && text[(at - 2)..<at].allSatisfy(Self.isLetter)
        && text[(at + 1)...(at + 2)].allSatisfy(Self.isLetter)
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }

  private static let invitations = Set(
    [
      "send", "sent", "reach", "contact", "email", "follow", "vote", "visit", "tip", "tips", "subscribe",
      "join",
      "buy", "register", "signed", "signing", "donate",
    ].map { HeadingWords.key(of: $0) })

  // MARK: Words

  private struct Cue {
    var words: [UInt64]
    /// Whether it says enough in the middle of a line too.
    var isAnywhere: Bool
    var reason: Discarded.Reason
  }

  /// By the first word; of several for one word the first is the one that counts.
  private static let cues: WordIndex<Cue> = {
    var cues = WordIndex<Cue>(capacity: 256)
    for (reason, isAnywhere, phrases) in wordings {
      for phrase in phrases {
        let words = HeadingWords.keys(of: phrase)
        cues.insert(Cue(words: words, isAnywhere: isAnywhere, reason: reason), for: words[0])
      }
    }
    return cues
  }()

  private static let wordings: [(Discarded.Reason, isAnywhere: Bool, [String])] = [
    (
      .subscription, true,
      [
        "signing up for our", "sign up here", "sign up for our", "our newsletter",
        "free daily newsletter", "free newsletter", "unsubscribe", "our tip jar", "buy me a coffee",
        "your inbox",
        "subscribe here", "subscribe for free", "subscribe by rss", "support our work",
        "support our newsroom",
        "nonprofit newsroom", "our journalism depends", "forward it to a friend",
        "you signed up at", "you subscribed to", "to stop getting", "receive these emails", "got this email",
        "received this email",
        "read in browser", "update your preferences", "manage your subscription", "subscribe today",
      ]
    ),
    (
      .subscription, false,
      [
        "tell a friend", "thats all for this week", "thats it for this week", "thats all for today",
        "thats it for today", "how did we do", "was this helpful", "did you like this", "support the show",
        "leave us five", "leave us a review", "thanks for reading", "like what you read", "before you go if",
        "have a news tip", "have a tip", "got a tip", "have a question about", "become a member",
      ]
    ),
    (
      .templateResidue, true,
      [
        "suggestions to the editors",
        "affiliate programs", "affiliate links", "earn a commission", "earn a small commission",
        "not investment advice",
        "not legal advice", "relied upon as legal advice", "no shares in", "not responsible for the content",
        "printed on recycled paper", "for members dues",
        "correct at the time of",
        "updated without notice", "change without notice", "have not been checked for accuracy",
        "transcripts may contain errors", "transcripts are generated",
        "truth of any statement", "reproduction without permission",
        "reproduction in whole", "all rights reserved", "contact us at", "staff photo", "photo illustration",
        "reprints at",
        "see an error", "report a typo", "report an error", "restore default view", "lively but civil forum",
        "civil forum for discussion", "this page helpful",
        "what do you think of this",
      ]
    ),
    (
      .templateResidue, false,
      [
        "letters on this subject", "letters to the editor", "disclaimer", "correction an earlier",
        "corrections an earlier",
        "paid for by members", "results are provided", "prices are correct", "who won vote",
        "last weeks result", "sorted by highest",
        "add a comment", "you must be logged", "by clicking", "this page was last",
        "from the free encyclopedia",
        "jump to navigation", "for text of proposition", "we concur", "cite this page",
      ]
    ),
    (.relatedLinks, false, ["read more from", "recent stories from", "more headlines"]),
  ]
}
