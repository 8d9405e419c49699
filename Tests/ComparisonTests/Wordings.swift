import Documents
import TestSupport

@testable import Comparison

/// Grids for comparing wording, and their words shown as text.
enum Wordings {
  /// A document with a section for each label and text.
  static func document(
    _ sections: (LabelID, Role, String)..., topic: String? = nil, language: String? = nil
  ) -> Document {
    Document(
      source: Source(path: "a.txt", ""), language: language,
      sections: sections.map { label, role, text in
        Section(
          label: label, name: label.rawValue, role: role, topic: topic.map { RangedText($0, nil) },
          heading: role == .report ? nil : RangedText("\(label) view", nil),
          blocks: text.split(separator: "\n").map { Block(text: String($0), range: nil) })
      })
  }

  /// Stretches of a text of a grid, in brackets in the text.
  static func bracketed(_ ranges: [Range<Int>], in text: String) -> String {
    var bytes: [UInt8] = []
    var at = 0
    let source = Array(text.utf8)
    for range in ranges {
      bytes += source[at..<range.lowerBound] + Array("[".utf8) + source[range] + Array("]".utf8)
      at = range.upperBound
    }
    return String(decoding: bytes + source[at...], as: UTF8.self)
  }
}
