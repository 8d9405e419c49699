import Boilerplate

/// A page's tree and blocks, with sums over every element at hand.
struct PageSurvey {
  let tree: PageTree
  let draft: DraftBlocks
  let roles: ElementRoles
  /// Number of the first block that begins in or after each node, and one more for the end.
  private let firstBlock: [Int32]
  /// Measures of all blocks before each.
  private let sums: [TextMeasure]
  private let proseSums: [Int]

  init(_ tree: PageTree) {
    self.tree = tree
    roles = ElementRoles(tree)
    draft = BlockScanner.blocks(tree, roles)
    var firstBlock = [Int32](repeating: Int32(draft.blocks.count), count: tree.nodes.count + 1)
    var node = 0
    var sum = TextMeasure()
    var sums = [sum]
    var prose = [0]
    for (index, block) in draft.blocks.enumerated() {
      while node <= block.nodes.lowerBound {
        firstBlock[node] = Int32(index)
        node += 1
      }
      sum += block.measure
      sums.append(sum)
      prose.append(prose[index] + block.prose)
    }
    self.firstBlock = firstBlock
    self.sums = sums
    proseSums = prose
  }

  /// The blocks that begin in an element.
  func blocks(in node: Int) -> Range<Int> {
    Int(firstBlock[node])..<Int(firstBlock[Int(tree.nodes[node].end)])
  }

  /// Letters of the prose in an element.
  func prose(in node: Int) -> Int {
    let blocks = blocks(in: node)
    return proseSums[blocks.upperBound] - proseSums[blocks.lowerBound]
  }

  /// Letters of all text.
  var letters: Int { sums[draft.blocks.count].letters }

  /// Letters of all prose.
  var prose: Int { proseSums[draft.blocks.count] }

  func measure(of node: Int) -> TextMeasure {
    let blocks = blocks(in: node)
    var measure = sums[blocks.upperBound]
    measure -= sums[blocks.lowerBound]
    return measure
  }

  /// The lowest element with all of a block.
  func lowestElement(around block: DraftBlock) -> Int? {
    var node = parent(of: block.nodes.lowerBound)
    while let element = node, Int(tree.nodes[element].end) < block.nodes.upperBound {
      node = parent(of: element)
    }
    return node
  }

  /// Whether an element stands for blocks, not for words in a line.
  func isContainer(_ node: Int) -> Bool { roles.isContainer[node] }

  func parent(of node: Int) -> Int? {
    let parent = Int(tree.nodes[node].parent)
    return parent < 0 ? nil : parent
  }
}

extension DraftBlock {
  /// Letters that are running text and lead nowhere.
  var prose: Int {
    switch kind {
    case .heading, .caption, .code, .table: return 0
    case .paragraph, .quotation, .list:
      guard measure.letters >= 40, measure.linkDensity < 0.5 else { return 0 }
      return measure.letters - measure.linkLetters
    }
  }
}

extension PageSurvey {
  /// Whether a block asks its readers for something: to take a newsletter, to become a member, to agree. Articles use
  /// such words too, so they count only where the element around them is no running text.
  func isAppeal(_ block: DraftBlock) -> Bool {
    block.measure.letters <= 500 && Boilerplate.isAppeal(draft.bytes, draft.asked(block))
  }
}
