import Documents

/// Finds where the sides of a page end because the element ends that holds them: a column, a card, a tab's pane.
struct ContainerEndings {
  let containers: [[Int]]
  let kept: [Int]
  let labels: [LabelCandidate]

  /// The first piece after each such side, where no label heads it.
  func pieces() -> [Int] {
    let headings = labels.filter { $0.form == .ownLine }.map(\.piece)
    let starts = Set(labels.map(\.piece))
    var endings: [Int] = []
    var at = 0
    for (number, heading) in headings.enumerated() {
      let beside = [number - 1, number + 1].filter(headings.indices.contains).map { headings[$0] }
      guard let own = container(of: heading, beside: beside) else { continue }
      while at < kept.count, kept[at] <= heading { at += 1 }
      // A heading that is alone in its element says nothing of where its text ends.
      guard at < kept.count, holds(kept[at], own) else { continue }
      while at < kept.count, holds(kept[at], own) { at += 1 }
      if at < kept.count, !starts.contains(kept[at]) { endings.append(kept[at]) }
    }
    return endings
  }

  /// The outermost element that holds a heading and none of the others, with those around it. Elements hold what
  /// stands together: the headings before and after it are enough to ask.
  private func container(of heading: Int, beside others: [Int]) -> ArraySlice<Int>? {
    let path = containers[heading]
    return path.indices.lazy.map { path[...$0] }.first { own in others.allSatisfy { !holds($0, own) } }
  }

  private func holds(_ piece: Int, _ own: ArraySlice<Int>) -> Bool {
    containers[piece].starts(with: own)
  }
}
