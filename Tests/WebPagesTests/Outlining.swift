@testable import WebPages

/// Pages as lines: a block of the article after “+”, one that was left out after “-” with the reason.
enum Outlining {
  static func outline(_ html: String) -> [String] { page(html).blocks.map(line) }

  /// The texts of the article alone.
  static func article(_ html: String) -> [String] { page(html).article.map(\.text) }

  static func page(_ html: String) -> WebPage { WebPage(utf8: Array(html.utf8)) }

  static func line(_ block: PageBlock) -> String {
    let reason = block.leftOut.map { "- \($0.rawValue)" } ?? "+"
    return "\(reason) \(kind(block.kind)) \(block.text.replacing("\n", with: " / "))"
  }

  private static func kind(_ kind: PageBlock.Kind) -> String {
    if case .heading(let level) = kind { "h\(level)" } else { "\(kind)" }
  }

  /// Running text: no two numbers give the same.
  static func prose(_ number: Int) -> String {
    "The harbour board met for the \(number)th time on Monday, and it talked about the night ferry until late in the "
      + "evening. Fares would have to rise by a third, the clerk told room \(number), if the boat kept running."
  }

  static func paragraphs(_ numbers: Range<Int>) -> String { numbers.map { "<p>\(prose($0))</p>" }.joined() }
}
