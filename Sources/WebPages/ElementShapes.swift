/// Which lists, tables and code stand as one block each, seen from what is in them.
struct ElementShapes {
  /// The kind of block that an element is as a whole.
  private(set) var whole: [Int: PageBlock.Kind] = [:]

  /// What stands somewhere in an element.
  private struct Inside {
    var holds: Contents = []
    var letters: Int32 = 0
    var items: Int32 = 0
    var paragraphs: Int32 = 0
    var rows: Int32 = 0
    var cells: Int32 = 0
  }

  private struct Contents: OptionSet {
    var rawValue: UInt8
    static let heading = Contents(rawValue: 1)
    static let table = Contents(rawValue: 2)
    static let container = Contents(rawValue: 4)
    static let tableHead = Contents(rawValue: 8)
    static let list = Contents(rawValue: 16)
  }

  init(_ tree: PageTree) {
    var inside = [Inside](repeating: Inside(), count: tree.nodes.count)
    for node in tree.nodes.indices.reversed() {
      let element = tree.nodes[node].element
      if let kind = Self.kind(of: element, inside[node], tree, node) { whole[node] = kind }
      Self.count(tree, node, element, &inside[node])
      let parent = Int(tree.nodes[node].parent)
      guard parent >= 0, !element.holdsNoText else { continue }
      Self.add(inside[node], to: &inside[parent])
    }
  }

  private static func count(_ tree: PageTree, _ node: Int, _ element: PageElement, _ inside: inout Inside) {
    switch element {
    case .text: inside.letters = letters(tree.text(of: node))
    case .li: inside.items += 1
    case .p: inside.paragraphs += 1
    case .tr: inside.rows += 1
    case .td: inside.cells += 1
    case .th, .thead, .caption: inside.holds.insert(.tableHead)
    case .table: inside.holds.insert(.table)
    case .ul, .ol: inside.holds.insert(.list)
    case .h1, .h2, .h3, .h4, .h5, .h6: inside.holds.insert(.heading)
    case .article, .section, .blockquote, .pre, .listing, .plaintext, .xmp, .dl, .form, .nav, .aside, .footer,
      .header, .figure:
      inside.holds.insert(.container)
    default: break
    }
  }

  private static func letters(_ text: ArraySlice<UInt8>) -> Int32 {
    var letters: Int32 = 0
    for byte in text where byte > 0x20 { letters += 1 }
    return letters
  }

  private static func add(_ one: Inside, to sum: inout Inside) {
    sum.holds.formUnion(one.holds)
    sum.letters &+= one.letters
    sum.items += one.items
    sum.paragraphs += one.paragraphs
    sum.rows += one.rows
    sum.cells += one.cells
  }

  private static func kind(of element: PageElement, _ inside: Inside, _ tree: PageTree, _ node: Int)
    -> PageBlock.Kind?
  {
    switch element {
    case .pre, .listing, .plaintext, .xmp: .code
    case .p, .div: isTyped(inside, tree, node) ? .code : nil
    case .ul, .ol: isPlainList(inside) ? .list : nil
    case .table: isDataTable(inside, tree.value(.role, of: node)) ? .table : nil
    default: nil
    }
  }

  /// Whether the lines of a paragraph are shown as they were typed.
  private static func isTyped(_ inside: Inside, _ tree: PageTree, _ node: Int) -> Bool {
    guard inside.holds.isEmpty, inside.paragraphs == 0, inside.items == 0, inside.rows == 0,
      let style = tree.value(.style, of: node)
    else { return false }
    let declared = style.filter { $0 != 0x20 }
    let rule = Array("white-space:pre".utf8)
    return declared.indices.contains { declared[$0...].starts(with: rule) }
      && tree.children(of: node).prefix(8).contains {
        tree.nodes[$0].element == .text && tree.text(of: $0).dropLast().contains(0x0A)
      }
  }

  /// Whether nothing but short items stands in a list.
  private static func isPlainList(_ inside: Inside) -> Bool {
    inside.items > 0 && inside.holds.isDisjoint(with: [.heading, .table, .container])
      && inside.paragraphs <= inside.items && inside.letters / inside.items < 600
  }

  /// Whether a table says something by its rows and columns, with short cells, and is not there for the looks.
  private static func isDataTable(_ inside: Inside, _ role: ArraySlice<UInt8>?) -> Bool {
    if let role, role.elementsEqual("presentation".utf8) || role.elementsEqual("none".utf8) { return false }
    guard inside.rows > 0, inside.holds.isDisjoint(with: [.table, .container, .heading]) else { return false }
    let columns = Double(inside.cells) / Double(inside.rows)
    let lettersPerCell = inside.cells == 0 ? 0 : inside.letters / inside.cells
    // Lists of arguments are no data.
    if inside.holds.contains(.list), lettersPerCell >= 40 { return false }
    if inside.holds.contains(.tableHead) { return lettersPerCell < 70 }
    return inside.rows > 1 && columns >= 1.5 && lettersPerCell < 60
  }
}
