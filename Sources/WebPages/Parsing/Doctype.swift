/// What a page's document type says of how old its habits are.
enum Doctype {
  /// Whether browsers show the page as those of the nineties did, where a table may stand in a paragraph.
  /// - Parameter declaration: what follows “<!DOCTYPE”, to the “>”.
  static func isQuirky(_ declaration: UnsafeBufferPointer<UInt8>) -> Bool {
    let letters = String(decoding: declaration, as: UTF8.self).lowercased()
    let words = letters.split { $0 == " " || $0 == "\n" || $0 == "\t" || $0 == ">" }
    guard words.first == "html" else { return true }
    let parts = letters.split(separator: "\"", omittingEmptySubsequences: false)
    guard parts.count > 1, parts[0].contains("public") else { return false }
    let isOld = old.contains { parts[1].hasPrefix($0) }
    return isOld || parts.count < 4 && oldAlone.contains { parts[1].hasPrefix($0) }
  }

  private static let old = [
    "-//w3c//dtd html 3", "-//w3c//dtd html 4.0 transitional//", "-//w3c//dtd html 4.0 frameset//",
    "-//ietf//dtd html", "-//netscape comm. corp.//dtd", "-//microsoft//dtd internet explorer",
    "-//softquad", "-//w3c//dtd w3 html//", "-//w3o//dtd w3 html", "html", "-//sun microsystems corp.//dtd",
  ]

  /// Old only where no address follows.
  private static let oldAlone = [
    "-//w3c//dtd html 4.01 transitional//", "-//w3c//dtd html 4.01 frameset//",
  ]
}
