/// The stack of open elements (13.2.4.2).
///
/// Whatever is looked for in it is looked for among the innermost few hundred: an element that is open further out counts
/// as none. So each tag costs no more than that, however deep a page nests.
struct OpenElements {
  struct Entry {
    var node: Int32
    /// `.other` of all that a drawing or a formula holds.
    var element: PageElement
    var name: UInt64
    var language = Language.html
    var point: Point?

    /// Whether it holds HTML, and not parts of a drawing or a formula.
    var isHTML: Bool { language == .html }
  }

  enum Language {
    case html, svg, math
  }

  /// A part of a drawing or a formula that holds text or HTML.
  enum Point {
    case text, html, annotation
  }

  /// How far an element is looked for: where each ends beside the ends of `normal`.
  enum Scope {
    case normal, button, listItem, table
  }

  private(set) var entries: [Entry] = []

  private static let reach = 300

  var count: Int { entries.count }
  var last: Entry? { entries.last }
  /// The innermost element's, `.other` where there is none.
  var current: PageElement { entries.last?.element ?? .other }
  subscript(index: Int) -> Entry { entries[index] }

  /// The places that are looked at, from the innermost out.
  var reached: ReversedCollection<Range<Int>> {
    (max(0, entries.count - Self.reach)..<entries.count).reversed()
  }

  mutating func push(_ entry: Entry) { entries.append(entry) }
  mutating func insert(_ entry: Entry, at place: Int) { entries.insert(entry, at: place) }
  mutating func remove(at place: Int) -> Entry { entries.remove(at: place) }
  mutating func replace(at place: Int, with node: Int32) { entries[place].node = node }

  /// Where the innermost element that is looked for stands, if no end of the scope stands between.
  func place(in scope: Scope = .normal, where matches: (Entry) -> Bool) -> Int? {
    for place in reached {
      if matches(entries[place]) { return place }
      if ends(scope, entries[place]) { return nil }
    }
    return nil
  }

  func place(of element: PageElement, in scope: Scope = .normal) -> Int? {
    place(in: scope) { $0.element == element }
  }

  func has(_ element: PageElement, in scope: Scope = .normal) -> Bool { place(of: element, in: scope) != nil }

  private func ends(_ scope: Scope, _ entry: Entry) -> Bool {
    switch scope {
    case .table: entry.element == .html || entry.element == .table || entry.element == .template
    case .normal: Self.endsScope(entry)
    case .button: entry.element == .button || Self.endsScope(entry)
    case .listItem: entry.element == .ol || entry.element == .ul || Self.endsScope(entry)
    }
  }

  private static func endsScope(_ entry: Entry) -> Bool {
    switch entry.element {
    case .applet, .caption, .html, .table, .td, .th, .marquee, .object, .select, .template, .noscript: true
    default: entry.point != nil
    }
  }

  /// Whether an element ends what crossed tags may repair.
  static func isSpecial(_ entry: Entry) -> Bool {
    switch entry.element {
    case .address, .applet, .area, .article, .aside, .base, .basefont, .bgsound, .blockquote, .body, .br,
      .button, .caption, .center, .col, .colgroup, .dd, .details, .dir, .div, .dl, .dt, .embed, .fieldset,
      .figcaption, .figure, .footer, .form, .frame, .frameset, .h1, .h2, .h3, .h4, .h5, .h6, .head, .header,
      .hgroup, .hr, .html, .iframe, .img, .input, .keygen, .li, .link, .listing, .main, .marquee, .menu,
      .meta,
      .nav, .noembed, .noframes, .noscript, .object, .ol, .p, .param, .plaintext, .pre, .script, .search,
      .section, .select, .source, .style, .summary, .table, .tbody, .td, .template, .textarea, .tfoot, .th,
      .thead, .title, .tr, .track, .ul, .wbr, .xmp:
      true
    default: entry.point != nil
    }
  }
}

/// The list of active formatting elements (13.2.4.3): those that begin anew where a block ends them.
struct FormattingElements {
  struct Entry {
    /// -1 for a mark, which keeps what is in a cell apart from what is around it.
    var node: Int32
    var element: PageElement
    var name: UInt64
  }

  private(set) var entries: [Entry] = []

  /// More than pages have; each of them begins anew in each paragraph.
  private static let most = 32

  /// The places since the last mark, from the last on.
  var places: ReversedCollection<Range<Int>> {
    let mark = entries.lastIndex { $0.node < 0 } ?? -1
    return (mark + 1..<entries.count).reversed()
  }

  subscript(place: Int) -> Entry { entries[place] }

  func place(of node: Int32) -> Int? { places.first { entries[$0].node == node } }
  func place(of element: PageElement) -> Int? { places.first { entries[$0].element == element } }

  mutating func pushMark() { entries.append(.init(node: -1, element: .other, name: 0)) }

  /// Adds an element; of its twins the last two stay.
  mutating func push(_ entry: Entry, _ nodes: LinkedNodes) {
    let places = places
    let twins = places.filter { nodes.areTwins(entries[$0].node, entry.node) }
    if twins.count >= 3 {
      entries.remove(at: twins[2])
    } else if places.count >= Self.most, let first = places.last {
      entries.remove(at: first)
    }
    entries.append(entry)
  }

  mutating func insert(_ entry: Entry, at place: Int) { entries.insert(entry, at: place) }
  mutating func remove(at place: Int) { entries.remove(at: place) }
  mutating func replace(at place: Int, with node: Int32) { entries[place].node = node }

  mutating func clearToMark() {
    while let last = entries.popLast(), last.node >= 0 {}
  }
}
