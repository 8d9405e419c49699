/// Finds the elements that may hold a side each: what stands beside its like, such as columns, cards and tabs, the
/// parts of definition lists, rows and columns of tables that are no data.
struct SideContainers {
  private let survey: PageSurvey
  /// What a node is numbered as, as a container; by node.
  private var numbers: [Int: [Int]] = [:]

  /// The containers around each block, from the outermost.
  static func around(_ survey: PageSurvey) -> [[Int]] {
    var containers = SideContainers(survey: survey)
    for node in survey.tree.nodes.indices where survey.tree.nodes[node].element != .text {
      // What is around a single block tells nothing apart.
      if survey.blocks(in: node).count > 1 { containers.number(childrenOf: node) }
    }
    return containers.byBlock()
  }

  private init(survey: PageSurvey) { self.survey = survey }

  private mutating func number(childrenOf node: Int) {
    switch survey.tree.nodes[node].element {
    case .table: numberCells(of: node)
    case .dl: numberParts(of: node)
    case .tr, .tbody, .thead, .tfoot: break
    default: numberAlike(in: node)
    }
  }

  /// Elements of one kind that all hold some text.
  private mutating func numberAlike(in node: Int) {
    let children = survey.tree.children(of: node).filter { mayBeSide($0) }
    guard children.count > 1, children.count <= Self.most else { return }
    for child in children where children.contains(where: { $0 != child && isAlike($0, child) }) {
      numbers[child, default: []].append(child)
    }
  }

  /// Elements alike of which more stand together are no sides.
  private static let most = 40

  private func mayBeSide(_ node: Int) -> Bool {
    switch survey.tree.nodes[node].element {
    case .div, .section, .article, .li, .details, .fieldset, .aside, .figure, .other:
      survey.measure(of: node).letters >= 40
    default: false
    }
  }

  private func isAlike(_ one: Int, _ other: Int) -> Bool {
    survey.tree.nodes[one].element == survey.tree.nodes[other].element
      && survey.tree.value(.role, of: one) == survey.tree.value(.role, of: other)
  }

  /// A term and what is said of it.
  private mutating func numberParts(of list: Int) {
    var term: Int?
    var isAfterText = false
    for child in survey.tree.children(of: list) {
      switch survey.tree.nodes[child].element {
      case .dt:
        if term == nil || isAfterText { term = child }
        isAfterText = false
        numbers[child, default: []].append(term ?? child)
      case .dd:
        isAfterText = true
        if let term { numbers[child, default: []].append(term) }
      default: break
      }
    }
  }

  /// Each row, and each column by its first cell.
  private mutating func numberCells(of table: Int) {
    var columns: [Int] = []
    for row in rows(of: table) {
      let cells = survey.tree.children(of: row).filter { [.td, .th].contains(survey.tree.nodes[$0].element) }
      guard cells.count > 1 else { continue }
      for (column, cell) in cells.enumerated() {
        if column == columns.count { columns.append(cell) }
        numbers[cell, default: []] += [row, columns[column]]
      }
    }
  }

  private func rows(of table: Int) -> [Int] {
    survey.tree.children(of: table).flatMap { child -> [Int] in
      switch survey.tree.nodes[child].element {
      case .tr: [child]
      case .tbody, .thead, .tfoot:
        survey.tree.children(of: child).filter { survey.tree.nodes[$0].element == .tr }
      default: []
      }
    }
  }

  /// One walk over the blocks, with the containers that are open.
  private func byBlock() -> [[Int]] {
    let ordered = numbers.keys.sorted()
    var open: [(end: Int, numbers: [Int])] = []
    var next = 0
    return survey.draft.blocks.map { block in
      while next < ordered.count, ordered[next] <= block.nodes.lowerBound {
        let node = ordered[next]
        while let last = open.last, last.end <= node { open.removeLast() }
        open.append((Int(survey.tree.nodes[node].end), numbers[node] ?? []))
        next += 1
      }
      while let last = open.last, last.end <= block.nodes.lowerBound { open.removeLast() }
      return open.suffix(Self.deepest).flatMap(\.numbers)
    }
  }

  /// The innermost containers of a block are told; a page with more nests them for its looks.
  private static let deepest = 8
}
