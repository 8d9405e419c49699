extension LabelSet {
  /// The shortest heading that a wording of the set matches: of a choice the first that something stands for, “…” for any
  /// words. Nil where the wording is such a heading itself, or nothing stands for its `{side}`, `{noun}` or `{verb}`.
  ///
  /// - Parameters:
  ///   - wording: a wording of the set.
  ///   - side: what stands for `{side}`: a word of a label.
  public func example(of wording: String, side: String?) -> String? {
    if !wording.contains(where: "|?{".contains) { return nil }
    var words: [String] = []
    for step in wording.split(separator: " ").map({ $0.filter { $0 != ":" } }) where !step.hasSuffix("?") {
      guard let word = first(of: step, side: side) else { return nil }
      words.append(word)
    }
    return words.joined(separator: " ") + (wording.hasSuffix(":") ? ":" : "")
  }

  private func first(of step: String, side: String?) -> String? {
    step.split(separator: "|").lazy.compactMap { word in
      switch word {
      case "{side}": side
      case "{noun}": nouns.first
      case "{verb}": verbs.first
      case "{topic}", "{rest}": "…"
      case let word: String(word)
      }
    }.first
  }
}
