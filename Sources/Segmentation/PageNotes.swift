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
      guard let cues = Self.cues[words[start].key] else { continue }
      for cue in cues where cue.isAnywhere || words[start].start == first.start {
        if words[start...].lazy.map(\.key).starts(with: cue.words) { return Junk(cue.reason, .words) }
      }
    }
    return nil
  }

  // MARK: Writers

  /// Whether a piece says of whom the article is: “Ann Lee is a staff writer.”, “Ann Lee covers the courts.”
  private func isAboutWriter(_ words: [HeadingWord]) -> Bool {
    let name = words.prefix { $0.capital }
    guard (2...4).contains(name.count), name.endIndex + 1 < words.count else { return false }
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

  private static let cues: [UInt64: [Cue]] = {
    var cues: [UInt64: [Cue]] = [:]
    for (reason, isAnywhere, phrases) in wordings {
      for phrase in phrases {
        let words = HeadingWords.keys(of: phrase)
        if let first = words.first {
          cues[first, default: []].append(Cue(words: words, isAnywhere: isAnywhere, reason: reason))
        }
      }
    }
    return cues
  }()

  private static let wordings: [(Discarded.Reason, isAnywhere: Bool, [String])] = [
    (
      .subscription, true,
      [
        "signing up for our", "sign up here", "sign up for our", "our newsletter", "our free newsletter",
        "free daily newsletter", "free newsletter", "unsubscribe", "our tip jar", "buy me a coffee",
        "in your inbox", "your inbox",
        "subscribe here", "subscribe for free", "subscribe by", "support our work", "support our newsroom",
        "nonprofit newsroom", "our journalism depends", "become a member", "forward it to a friend",
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
        "leave us", "rate us", "thanks for reading", "like what you read", "dont forget", "before you go",
        "have a news tip", "have a tip", "got a tip", "have a question about", "new here", "love it",
      ]
    ),
    (
      .templateResidue, true,
      [
        "suggestions to the editors", "letters to the editor", "terms of service", "privacy policy",
        "affiliate programs", "affiliate links", "a commission if", "small commission", "investment advice",
        "not legal advice", "legal advice", "no shares in", "not responsible for the content",
        "should not be relied upon", "printed on recycled paper", "for members dues",
        "correct at the time of",
        "without notice", "have not been checked for accuracy", "may contain errors", "generated by software",
        "opinions of the authors", "truth of any statement", "reproduction without permission",
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
        "letters on this subject", "disclaimer", "correction an earlier", "corrections an earlier",
        "paid for by", "results are provided", "prices are", "who won", "last weeks result", "sorted by",
        "add a comment", "you must be logged", "by clicking", "this page was last",
        "from the free encyclopedia",
        "jump to navigation", "for text of proposition", "we concur", "cite this page", "your answer",
      ]
    ),
    (.relatedLinks, false, ["read more from", "recent stories from", "more from", "more headlines"]),
  ]
}
