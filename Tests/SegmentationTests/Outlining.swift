import Documents
import LabelSets

@testable import Segmentation

/// Outlines without ranges: those are checked by the invariants; here they would hide the structure.
enum Outlining {
  static let long =
    "The harbour board met on Monday and talked about the night ferry until late in the evening."
  static let other =
    "Fares would have to rise by a third if the boat kept running through the winter, the clerk told the room."

  static func outline(_ text: String, _ format: Source.Format = .text) -> [String] {
    document(text, format).outline.split(separator: "\n").map { line in
      line.split(separator: " ", omittingEmptySubsequences: false).filter { !isRange($0) }
        .joined(separator: " ")
    }
  }

  /// The labels alone, each with the first words of its heading.
  static func labels(_ text: String, _ format: Source.Format = .text) -> [String] {
    document(text, format).sections.map { section in
      [section.topic.map { "\($0.text): " }, section.label.rawValue, section.heading.map { " \($0.text)" }]
        .compactMap(\.self).joined()
    }
  }

  static func document(_ text: String, _ format: Source.Format = .text) -> Document {
    segmenter.document(from: Source(path: "a", format: format, text))
  }

  private static let segmenter = Segmenter(catalog: .builtIn())

  /// “12-34”, and no date.
  private static func isRange(_ word: Substring) -> Bool {
    word.contains("-") && word.allSatisfy { $0.isNumber || $0 == "-" } && word.count != 10 && word.count <= 11
  }
}
