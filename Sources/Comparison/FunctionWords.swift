/// The words that hold an English sentence together, whatever it is about: articles, pronouns, prepositions,
/// conjunctions, auxiliaries and the commonest adverbs. They are never lit as only here, and do not make a run of
/// words worth showing.
enum FunctionWords {
  /// Whether a folded word is one of them, or one with a contraction (“it's”, “don't”).
  static func contain(_ word: ArraySlice<UInt8>) -> Bool {
    // The longest of them has ten letters.
    if word.count > 10 { return false }
    if words.contains(String(decoding: word, as: UTF8.self)) { return true }
    guard let apostrophe = word.lastIndex(of: 0x27) else { return false }
    if word.suffix(3).elementsEqual("n't".utf8) { return true }
    let end = String(decoding: word[(apostrophe + 1)...], as: UTF8.self)
    return contractions.contains(end) && contain(word[..<apostrophe])
  }

  private static let contractions: Set<String> = ["d", "ll", "m", "re", "s", "ve"]

  private static let words = Set(
    """
    a an the this that these those
    i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers
    herself it its itself they them their theirs themselves one who whom whose which what
    about above across after against along among around as at before behind below beneath beside between beyond by
    despite down during except for from in inside into like near of off on onto out outside over past per since
    through throughout to toward towards under until up upon via with within without
    and but or nor so yet if unless because although though while whereas whether than when where why how
    am is are was were be been being have has had having do does did doing done will would shall should may might
    must can could cannot
    all also already always any both each either else enough even ever every few here how however just less many
    more moreover most much neither never no not now often only other others rather same some still such then
    there therefore thus too very well another again furthermore instead indeed
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
