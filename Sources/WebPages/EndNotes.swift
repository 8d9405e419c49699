// What a newsroom sets under a text or between its parts: rules, credits, how to reach the writer.

extension CleanUp {
  /// Whether a block is a rule made of marks, as wire services set between a report and its notes.
  func isRule(_ block: DraftBlock) -> Bool {
    block.kind == .paragraph && block.measure.letters <= 80
      && survey.draft.text(block).allSatisfy { Self.ruleMarks.contains($0) }
  }

  private static let ruleMarks = Set("_*-=~#+. ".utf8)

  /// Whether a paragraph ends in the credit of a photograph: then it is what stands under one.
  func endsInCredit(_ block: DraftBlock) -> Bool {
    guard block.kind == .paragraph, block.measure.letters <= 400 else { return false }
    var text = survey.draft.text(block)
    if text.last == UInt8(ascii: ".") { text.removeLast() }
    if text.last == UInt8(ascii: ")"), let start = text.lastIndex(of: UInt8(ascii: "(")) {
      return isCredit(text[start...])
    }
    return block.measure.letters <= 300 && endsAfterCreditMark(text)
  }

  /// Whether what stands in brackets names a photograph, or a name of two words or more and a paper with a stroke between
  /// them. An agency alone is where a report comes from.
  private func isCredit(_ brackets: ArraySlice<UInt8>) -> Bool {
    guard brackets.count <= 80, brackets.contains(where: { $0 >= 0x41 && $0 <= 0x5A }) else { return false }
    if Prompts.words(brackets).contains(where: { Self.creditWords.contains($0) }) {
      return brackets.count <= 60
    }
    let parts = brackets.dropFirst().dropLast().split(separator: UInt8(ascii: "/"))
    guard parts.count == 2 else { return false }
    let names = parts.map { $0.split(separator: 0x20) }
    let areNames = names.joined().allSatisfy {
      $0[$0.startIndex] >= 0x41 && $0[$0.startIndex] <= 0x5A || $0[$0.startIndex] >= 0x80
    }
    return areNames && names[0].count >= 2
  }

  /// Whether “Photograph:” or the like stands a few words before the end, after the end of a sentence.
  private func endsAfterCreditMark(_ text: ArraySlice<UInt8>) -> Bool {
    guard let mark = text.lastIndex(of: UInt8(ascii: ":")), text.endIndex - mark < 60 else { return false }
    let before = text[..<mark].split(separator: 0x20).suffix(2)
    guard let word = before.last, before.count == 2, let end = before.first?.last,
      ".!?\"".utf8.contains(end) || end >= 0x80
    else { return false }
    return Self.creditMarks.contains(String(decoding: word, as: UTF8.self))
  }

  private static let creditWords: Set<String> = [
    "photo", "photos", "photograph", "photographer", "shutterstock", "istock", "foto", "fotos", "handout",
    "courtesy",
  ]

  private static let creditMarks: Set<String> = [
    "Photo", "Photos", "Photograph", "PHOTO", "Foto", "Fotos", "FOTO", "Fotografía", "Bild", "Picture",
    "Pictures",
    "Image", "Credit", "Crédito",
  ]

  /// Leaves out how to reach the writer or the newsroom: it stands in the last paragraphs, with an address of mail, and
  /// begins with words of its own or names the writer.
  mutating func removeEndNotes() {
    let own = blocks.indices.filter { reasons[$0] == nil && blocks[$0].kind == .paragraph }
    guard own.count > 4 else { return }
    for index in own.suffix(4) where blocks[index].measure.letters <= 400 {
      if isContact(blocks[index]) { reasons[index] = .outside }
    }
  }

  private func isContact(_ block: DraftBlock) -> Bool {
    let text = survey.draft.text(block)
    guard text.contains(UInt8(ascii: "@")) else { return false }
    let words = Prompts.words(text)
    let isLead = Self.contactLeads.contains { words.starts(with: $0) }
    let isPhrase = Self.contactPhrases.contains { words.holds($0) }
    guard !isLead, !isPhrase else { return true }
    let folded = survey.draft.string(block).foldedForComparison()
    return writers.contains { folded.contains($0) }
  }

  private static let contactLeads = phrases(
    """
    reach|write to|contact reporter|contact the reporter|contact the writer|contact the author|email the|e mail the|follow|
    got a tip|have a tip|do you have a|do you have an|send tips|send us|tips to|have a story|have a news tip|
    letters to the editor|to contact the reporter|to contact the author|to contact the editor|questions or comments|
    if you have a story
    """)

  private static let contactPhrases = phrases(
    """
    can be reached|may be reached|be reached at|be contacted at|follow him|follow her|follow them|email her at|email him at|
    email them at|reach him at|reach her at|reach them at|contact him at|contact her at|send us|get in touch
    """)

  private static func phrases(_ text: String) -> [[String]] {
    text.split(separator: "|").map { $0.split { $0 == " " || $0 == "\n" }.map(String.init) }
  }
}

extension [String] {
  /// Whether words stand in a row in these.
  fileprivate func holds(_ words: [String]) -> Bool {
    guard count >= words.count else { return false }
    return (0...count - words.count).contains { self[$0..<$0 + words.count].elementsEqual(words) }
  }
}
