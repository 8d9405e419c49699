/// Reads who wrote something from a line that says it by its form: “By Ann Lee”, “Von Ann Lee, Berlin”, “作者：王小明”,
/// with a date after it.
public struct BylineReader {
  /// The names found.
  public struct Found: Equatable, Sendable {
    /// The bytes of the names, without “By” and without what stands behind them: places, offices, dates.
    public var names: Range<Int>
    /// Whether the line says nothing else.
    public var isWhole: Bool
  }

  private let tokens: [HeadTokens.Token]
  /// Where the line begins to say when.
  private let date: Int

  public init(_ text: [UInt8], _ line: Range<Int>) {
    guard line.count <= Self.longest else {
      (tokens, date) = ([], line.upperBound)
      return
    }
    tokens = HeadTokens(text, line, limit: Self.mostTokens).all
    date = DateReader(text, line).start() ?? line.upperBound
  }

  private static let longest = 240
  private static let mostTokens = 40

  /// The names; nil where the line is not worded as bylines are.
  public func found() -> Found? {
    guard let start = lead(), start < tokens.count else { return nil }
    let groups = groups(from: start)
    guard let first = groups.first, groups.allSatisfy(isOfHead) else { return nil }
    let isCaseless = tokens[first.lowerBound].text.unicodeScalars.allSatisfy { !$0.properties.isLowercase }
    let isAnnounced = tokens[start].gap.contains { $0 == ":" || $0 == "：" || $0 == "／" }
    guard isName(first), first.count >= (isCaseless || isAnnounced ? 1 : 2) else { return nil }
    var last = first
    for group in groups.dropFirst() {
      guard isJoined(group), group.count >= 2, isName(group) else { break }
      last = group
    }
    return Found(
      names: tokens[first.lowerBound].range.lowerBound..<tokens[last.upperBound - 1].range.upperBound,
      isWhole: last.upperBound == tokens.count)
  }

  // MARK: Parts

  /// The index of the first token after the words that introduce a writer.
  private func lead() -> Int? {
    guard let first = tokens.first, first.gap.allSatisfy({ !$0.isLetter }) else { return nil }
    if BylineWords.participles.contains(first.text), tokens.count > 2,
      BylineWords.leads.contains(tokens[1].text)
    {
      return 2
    }
    if BylineWords.leads.contains(first.text) { return 1 }
    // A noun needs a colon: “Author: Ann Lee”.
    let isAnnounced = tokens.count > 1 && tokens[1].gap.contains { $0 == ":" || $0 == "：" || $0 == "／" }
    return isAnnounced && BylineWords.nouns.contains(first.text) ? 1 : nil
  }

  /// What marks and conjunctions part, from a token on.
  private func groups(from start: Int) -> [Range<Int>] {
    var groups: [Range<Int>] = []
    var first = start
    for index in start..<tokens.count {
      let isBreak = index > first && tokens[index].gap.contains { ",|•·–—/()\n;&、，｜:".contains($0) }
      if isBreak || BylineWords.joining.contains(tokens[index].text) {
        if first < index { groups.append(first..<index) }
        first = BylineWords.joining.contains(tokens[index].text) ? index + 1 : index
      }
    }
    if first < tokens.count { groups.append(first..<tokens.count) }
    return groups
  }

  /// Whether a group stands before the story with another, so that it does not give a new fact.
  private func isJoined(_ group: Range<Int>) -> Bool {
    let before = group.lowerBound - 1
    if BylineWords.joining.contains(tokens[before].text) { return true }
    return tokens[group.lowerBound].gap.contains { ",&、，".contains($0) }
  }

  private func isName(_ group: Range<Int>) -> Bool {
    guard group.count <= 5, tokens[group.lowerBound].range.lowerBound < date else { return false }
    return group.allSatisfy { index in
      let token = tokens[index]
      return token.digits == 0 && !BylineWords.noNames.contains(token.text)
        && (token.opensAsName || BylineWords.particles.contains(token.text))
    }
  }

  /// Whether a group can stand in a byline: a name, a place, an office, an outlet, or when.
  private func isOfHead(_ group: Range<Int>) -> Bool {
    if tokens[group.lowerBound].range.lowerBound >= date { return true }
    return group.count <= 7
      && group.allSatisfy { index in
        let token = tokens[index]
        return token.opensAsName || BylineWords.particles.contains(token.text)
          || BylineWords.noNames.contains(token.text) || DateWords.company.contains(token.text)
      }
  }
}

/// The words of bylines, in several languages.
enum BylineWords {
  static let leads = DateWords.words(
    "by von par por di door av af autor author auteur autore napisał przez yazan γράφει بقلم كتب מאת пише")
  static let participles = DateWords.words(
    "written posted published reported words story text verfasst geschrieben écrit escrito scritto geschreven"
  )
  static let nouns = DateWords.words(
    """
    author authors writer reporter autor autorin autoren autores auteur auteurs autore autori text texte testo texto tekst
    автор авторы текст szerző yazar συντάκτης συγγραφέας الكاتب כותב 作者 文 記者 记者 撰文 執筆 글 기자
    """)
  static let joining = DateWords.words("and und et y e i en och og und ja и та și és kai και")
  static let particles = DateWords.words(
    "de da do dos das di del della van von der den ter ten la le el al bin ibn af zu zur du of jr sr")
  /// What is written like a name and is none: offices, outlets, parts of the day.
  static let noNames = DateWords.words(
    """
    the staff editor editors editorial reporter reporters correspondent writer writers columnist contributor news press times
    team desk agency redaktion redakteur redakteurin rédaction redacción redazione redactie redakcja redação newsroom admin
    administrator guest updated published newspaper magazine post daily journal media online tv radio
    """)
}

/// Whether a name is a person's, as far as its form tells.
public enum Writer {
  /// What of a writer's name is no writer: an address, a site's name, “admin”, a month.
  public static func isNobody(_ name: String) -> Bool {
    let tokens = HeadTokens(Array(name.utf8), 0..<name.utf8.count, limit: 12).all
    if name.contains("://") || tokens.isEmpty || tokens.allSatisfy({ $0.digits > 0 }) { return true }
    // “example.org”
    let isDomain =
      !name.contains(" ") && name.split(separator: ".").count > 1
      && name.split(separator: ".").allSatisfy { $0.count > 1 }
      && name.utf8.allSatisfy {
        $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A || $0 == 0x2E || $0 == 0x2D || $0 < 0x3A
      }
    if isDomain { return true }
    if DateReader(name).published() != nil { return true }
    return tokens.allSatisfy {
      nobody.contains($0.text) || DateWords.company.contains($0.text) || $0.digits > 0
        || DateWords.months[$0.text] != nil && tokens.count == 1
    }
  }

  /// Whether a name has the form of a person's: two words and more, none of them an office or an outlet; or a few letters
  /// of a script without capitals.
  public static func isPerson(_ name: String) -> Bool {
    let tokens = HeadTokens(Array(name.utf8), 0..<name.utf8.count, limit: 12).all
    guard !isNobody(name), let first = tokens.first else { return false }
    let isCaseless = first.text == first.text.uppercased() && first.digits == 0
    if isCaseless, tokens.count == 1 { return (2...5).contains(first.text.unicodeScalars.count) }
    return (2...5).contains(tokens.count)
      && tokens.allSatisfy { $0.digits == 0 && !BylineWords.noNames.contains($0.text) }
  }

  private static let nobody = DateWords.words(
    """
    by admin administrator author authors staff editor editors editorial redaktion rédaction redacción redazione redactie
    redakcja user guest webmaster root anonymous unknown contributor contributors newsroom none null undefined follow share
    """)
}
