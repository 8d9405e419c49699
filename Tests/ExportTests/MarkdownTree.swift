import TestSupport

/// What a reader of Markdown sees: each piece of text with what holds it, as cmark-gfm parses it with GFM's
/// extensions.
struct MarkdownTree {
  /// A piece of text; markup within it shows as `<emph>` and the like, so that no text equals one that lost its
  /// marks.
  struct Leaf: Equatable, CustomStringConvertible {
    /// `heading 2`, `paragraph`, `quotation`, `item`, `code_block` or `table_cell`.
    var holder: String
    var text: String

    var description: String { "\(holder): \(text.debugDescription)" }
  }

  private(set) var leaves: [Leaf] = []
  /// Where its links lead, in order.
  private(set) var destinations: [String] = []
  private var holders: [String] = []

  init(_ markdown: String) throws {
    let extensions = ["table", "autolink", "strikethrough", "tasklist"].flatMap { ["-e", $0] }
    let run = try CommandRun.program("cmark-gfm", ["-t", "xml"] + extensions, input: Array(markdown.utf8))
    var rest = run.output[...]
    while let start = rest.firstIndex(of: UInt8(ascii: "<")), let end = rest.firstIndex(of: UInt8(ascii: ">"))
    {
      if holders.last == "text" || holders.last == "code_block" { add(rest[..<start]) }
      read(String(decoding: rest[(start + 1)..<end], as: UTF8.self))
      rest = rest[(end + 1)...]
    }
  }

  private mutating func read(_ tag: String) {
    if tag.hasPrefix("/") {
      holders.removeLast()
      return
    }
    let name = String(tag.prefix { $0 != " " })
    if name.hasPrefix("?") || name.hasPrefix("!") { return }
    switch name {
    case "heading": leaves.append(Leaf(holder: "heading " + tag.filter(\.isNumber), text: ""))
    case "paragraph": leaves.append(Leaf(holder: outerHolder ?? name, text: ""))
    case "code_block", "table_cell": leaves.append(Leaf(holder: name, text: ""))
    case "emph", "strong", "strikethrough", "code", "image", "html_inline", "softbreak", "linebreak":
      leaves[leaves.count - 1].text += "<\(name)>"
    case "link":
      let start = tag.firstRange(of: "destination=\"").map { tag[$0.upperBound...] } ?? ""
      destinations.append(
        String(start.prefix { $0 != "\"" }).replacing("&amp;", with: "&"))
    default: break
    }
    if !tag.hasSuffix("/") { holders.append(name) }
  }

  private var outerHolder: String? {
    holders.contains("item") ? "item" : holders.contains("block_quote") ? "quotation" : nil
  }

  private mutating func add(_ bytes: ArraySlice<UInt8>) {
    let marks: [[UInt8]: UInt8] = [Array("lt".utf8): 0x3C, Array("gt".utf8): 0x3E, Array("amp".utf8): 0x26]
    var text: [UInt8] = []
    var rest = bytes
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "&"), let end = rest.firstIndex(of: UInt8(ascii: ";")) {
        text.append(marks[Array(rest[..<end])] ?? UInt8(ascii: "\""))
        rest = rest[(end + 1)...]
      } else {
        text.append(byte)
      }
    }
    leaves[leaves.count - 1].text += String(decoding: text, as: UTF8.self)
  }
}
