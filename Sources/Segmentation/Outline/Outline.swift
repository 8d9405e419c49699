import Documents
import LabelSets

/// The headings of a document as a tree: who stands under whom, whatever they are called.
struct Outline {
  var headings = Table<Heading>()
  /// The headings under none.
  private(set) var roots: [HeadingIndex] = []
  /// The headings of each block; of a block at most one.
  private(set) var byBlock: [HeadingIndex?]
  /// Lines in a form under which no text ever stands: titles of other stories.
  var orphans: [BlockIndex] = []
  let blockCount: Int

  init(_ headings: [Heading], blockCount: Int) {
    self.blockCount = blockCount
    byBlock = Array(repeating: nil, count: blockCount)
    set(headings)
  }

  /// Replaces the headings, and builds the tree by their ranks.
  mutating func set(_ headings: [Heading]) {
    self.headings = Table(headings)
    byBlock = Array(repeating: nil, count: blockCount)
    for index in self.headings.indices { byBlock[self.headings[index].block.value] = index }
    build()
  }

  /// Builds the tree anew, after ranks have changed.
  mutating func build() {
    roots = []
    var open: [HeadingIndex] = []
    for index in headings.indices {
      headings[index].children = []
      headings[index].end = BlockIndex(blockCount)
      while let last = open.last, headings[last].rank >= headings[index].rank {
        headings[last].end = headings[index].block
        open.removeLast()
      }
      headings[index].parent = open.last
      if let parent = open.last { headings[parent].children.append(index) } else { roots.append(index) }
      open.append(index)
    }
  }

  func heading(of block: BlockIndex) -> HeadingIndex? {
    block.value < byBlock.count ? byBlock[block.value] : nil
  }

  /// The headings under a heading, or under none.
  func children(of heading: HeadingIndex?) -> [HeadingIndex] {
    heading.map { headings[$0].children } ?? roots
  }

  /// Whether text stands right under a heading, before any other.
  func hasText(_ index: HeadingIndex) -> Bool {
    let next = headings[index].block + 1
    return headings[index].runsOn || next.value < blockCount && heading(of: next) == nil
  }

  /// The headings above a heading, from the nearest.
  func ancestors(of index: HeadingIndex) -> [HeadingIndex] {
    var chain: [HeadingIndex] = []
    var at = headings[index].parent
    while let parent = at {
      chain.append(parent)
      at = headings[parent].parent
    }
    return chain
  }
}
