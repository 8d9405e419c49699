/// Formatting that is crossed with blocks: how it begins anew, and the adoption agency algorithm.
extension TreeBuilder {
  mutating func startFormatting(_ tag: HTMLTokenizer.Tag) {
    switch tag.element {
    case .a:
      if let place = formatting.place(of: .a) {
        let node = formatting[place].node
        adopt(tag)
        if let place = formatting.place(of: node) { formatting.remove(at: place) }
        if nodes[node].isOpen, let place = open.reached.first(where: { open[$0].node == node }) {
          removeOpen(at: place)
        }
      }
      renewFormatting()
    case .nobr:
      renewFormatting()
      if open.has(.nobr) {
        adopt(tag)
        renewFormatting()
      }
    default: renewFormatting()
    }
    let node = insert(tag)
    formatting.push(.init(node: node, element: tag.element, name: tag.name), nodes)
  }

  /// Begins anew the formatting that a block has ended.
  mutating func renewFormatting() {
    guard let last = formatting.entries.last, last.node >= 0, !nodes[last.node].isOpen else { return }
    let closed = formatting.places.prefix { !nodes[formatting[$0].node].isOpen }
    for place in closed.reversed() {
      guard renewals > 0 else { return }
      renewals -= 1
      let entry = formatting[place]
      let node = nodes.copy(entry.node)
      nodes.insert(node, at: self.place())
      push(.init(node: node, element: entry.element, name: entry.name))
      formatting.replace(at: place, with: node)
    }
  }

  /// The adoption agency algorithm (13.2.6.4.7): ends formatting that other elements cross.
  mutating func adopt(_ tag: HTMLTokenizer.Tag) {
    if let last = open.last, last.isHTML, last.element == tag.element, formatting.place(of: last.node) == nil
    {
      return pop()
    }
    for _ in 0..<8 {
      guard let listed = formatting.place(of: tag.element) else { return endAny(tag) }
      let node = formatting[listed].node
      guard nodes[node].isOpen else { return formatting.remove(at: listed) }
      guard let start = open.place(where: { $0.node == node }) else { return }
      guard let block = (start + 1..<open.count).first(where: { OpenElements.isSpecial(open[$0]) }) else {
        pop(through: start)
        return formatting.remove(at: listed)
      }
      adopt(block: block, from: start, listed)
    }
  }

  /// One round: takes the formatting element out from around a block, and puts a copy of it into the block.
  private mutating func adopt(block: Int, from start: Int, _ listed: Int) {
    let entry = open[start]
    let outer = open[block]
    var bookmark: Int32?
    var last = outer.node
    var block = block
    for (step, place) in (start + 1..<block).reversed().enumerated() {
      let node = open[place].node
      var between = formatting.place(of: node)
      if step >= 3, let listed = between {
        formatting.remove(at: listed)
        between = nil
      }
      guard let between else {
        removeOpen(at: place)
        block -= 1
        continue
      }
      let copy = nodes.copy(node)
      formatting.replace(at: between, with: copy)
      nodes[node].isOpen = false
      nodes[copy].isOpen = true
      open.replace(at: place, with: copy)
      if last == outer.node { bookmark = copy }
      move(last, to: .init(parent: copy))
      last = copy
    }
    nodes.remove(last)
    nodes.insert(last, at: place(in: start - 1))
    let copy = nodes.copy(entry.node)
    nodes.moveChildren(of: outer.node, to: copy)
    nodes.insert(copy, at: .init(parent: outer.node))
    relist(entry, as: copy, after: bookmark)
    removeOpen(at: start)
    nodes[copy].isOpen = true
    open.insert(.init(node: copy, element: entry.element, name: entry.name), at: block)
  }

  private mutating func move(_ node: Int32, to place: LinkedNodes.Place) {
    nodes.remove(node)
    nodes.insert(node, at: place)
  }

  /// Puts the copy of an element in its place in the list, or after the one that it now stands in.
  private mutating func relist(_ entry: OpenElements.Entry, as copy: Int32, after bookmark: Int32?) {
    guard let listed = formatting.place(of: entry.node) else { return }
    formatting.remove(at: listed)
    let place = bookmark.flatMap { formatting.place(of: $0) }.map { $0 + 1 } ?? listed
    formatting.insert(.init(node: copy, element: entry.element, name: entry.name), at: place)
  }
}
