/// Tells by their words which blocks a page put into its article.
enum Prompts {
  /// Why a block is none of the article's own; nil where its words do not say so.
  static func reason(_ text: ArraySlice<UInt8>, _ measure: TextMeasure, isHeading: Bool) -> PageBlock.LeftOut?
  {
    guard measure.letters <= (measure.linkDensity > 0.8 ? longest * 3 : longest) else { return nil }
    let (words, colon) = words(text) { PromptWording.leads.contains($0) }
    var phrase = ""
    for (index, word) in words.prefix(PromptWording.longest).enumerated() {
      phrase += index == 0 ? word : " " + word
      guard let entries = PromptWording.entries[phrase] else { continue }
      let isAll = index + 1 == words.count
      let isLead = colon == index || measure.linkDensity > 0.6
      for entry in entries {
        switch entry.fit {
        case .whole: if isAll { return entry.reason }
        case .start: if measure.letters <= 160 || measure.linkDensity > 0.3 { return entry.reason }
        case .lead:
          // A heading may announce pictures: what is under it is the article's.
          if isHeading, entry.reason == .caption { continue }
          if isAll || isLead || isHeading && index > 0 && measure.letters < 60 { return entry.reason }
        }
      }
    }
    return nil
  }

  /// Letters of the longest block that is looked at.
  private static let longest = 260

  /// The first words of a text in small letters.
  static func words(_ text: ArraySlice<UInt8>) -> [String] { words(text) { _ in true }.words }

  /// The first words in small letters, and after which of them the first colon stands; no words where the first one is
  /// none that is looked for.
  private static func words(_ text: ArraySlice<UInt8>, where isLead: (String) -> Bool) -> (
    words: [String], colon: Int?
  ) {
    var words: [String] = []
    var word = ""
    var colon: Int?
    for scalar in String(decoding: text.prefix(600), as: UTF8.self).unicodeScalars {
      if scalar.isASCIILetter || ("0"..."9").contains(scalar) {
        word.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value) | 0x20))
        continue
      }
      if !scalar.isASCII,
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "©"
      {
        word += scalar.properties.lowercaseMapping
        if scalar == "©" {
          words.append(word)
          word = ""
        }
        continue
      }
      if !word.isEmpty {
        if words.isEmpty, !isLead(word) { return ([], nil) }
        words.append(word)
      }
      word = ""
      if scalar == ":" || scalar == "：" || scalar == "»" || scalar == ">" || scalar == "|" {
        colon = colon ?? words.count - 1
      }
    }
    if !word.isEmpty { words.append(word) }
    return (words, colon)
  }
}
