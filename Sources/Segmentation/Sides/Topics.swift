import Documents
import LabelSets

/// Finds what repeated sides are about: the nearest heading above a group of them that tells it from the others.
struct Topics {
  /// Sides beside each other under one heading.
  private struct Sides {
    var members: [HeadingIndex]
    /// The headings above them, from the nearest.
    var above: [HeadingIndex]
  }

  /// What headings share that may be topics of one kind: a level of markup, or a form.
  private struct Tier: Hashable {
    var form: Heading.Form
    var rank: Int

    init(_ heading: Heading) {
      form = heading.form
      rank = heading.form == .marked ? heading.rank : 0
    }
  }

  /// The outline with the topics of its sides.
  static func named(_ outline: Outline) -> Outline {
    var outline = outline
    let topics = Topics()
    let groups = topics.groups(outline)
    let done = topics.nameBeside(groups, &outline)
    topics.nameAbove(groups, done, &outline)
    return outline
  }

  private func groups(_ outline: Outline) -> [Sides] {
    var groups: [Sides] = []
    var place: [HeadingIndex?: Int] = [:]
    for index in outline.headings.indices {
      let heading = outline.headings[index]
      guard heading.label != nil, !heading.isFormula else { continue }
      if let known = place[heading.parent] {
        groups[known].members.append(index)
      } else {
        place[heading.parent] = groups.count
        groups.append(Sides(members: [index], above: outline.ancestors(of: index)))
      }
    }
    return groups
  }

  /// Names groups in one row of siblings, each after a neutral heading of its own; tells which it named.
  private func nameBeside(_ groups: [Sides], _ outline: inout Outline) -> Set<Int> {
    var done: Set<Int> = []
    for (number, group) in groups.enumerated() {
      let siblings = outline.children(of: outline.headings[group.members[0]].parent)
      var runs: [(topic: HeadingIndex?, sides: [HeadingIndex])] = []
      var isOpen = false
      var last: HeadingIndex?
      for index in siblings {
        if outline.headings[index].label != nil {
          if isOpen { runs[runs.count - 1].sides.append(index) } else { runs.append((last, [index])) }
          isOpen = true
        } else {
          isOpen = false
        }
        last = index
      }
      let labels = runs.flatMap(\.sides).compactMap { outline.headings[$0].label?.id }
      let telling = runs.filter { run in run.topic.map { !outline.headings[$0].naming.isGroup } ?? false }
      guard runs.count > 1, labels.count > Set(labels).count, telling.count >= 2 else { continue }
      for run in telling { for side in run.sides { outline.headings[side].topic = run.topic } }
      done.insert(number)
    }
    return done
  }

  /// Names groups after the headings above them, at the tier where most have a name of their own.
  private func nameAbove(_ groups: [Sides], _ done: Set<Int>, _ outline: inout Outline) {
    guard groups.count > 1 else {
      // One group alone is under a topic where others of its kind are numbered beside it.
      guard let only = groups.first,
        let option = only.above.first(where: { outline.headings[$0].naming.isOption })
      else { return }
      for side in only.members { outline.headings[side].topic = option }
      return
    }
    let headings = outline.headings
    func name(_ index: HeadingIndex) -> [UInt64] { headings[index].words.words.map(\.key) }
    var names: [Tier: Set<[UInt64]>] = [:]
    for group in groups {
      var seen: Set<Tier> = []
      for index in group.above where !headings[index].naming.isGroup && headings[index].label == nil {
        let tier = Tier(headings[index])
        if seen.insert(tier).inserted { names[tier, default: []].insert(name(index)) }
      }
    }
    let nearest = groups.compactMap(\.above.first)
    // Words of groups tell groups apart only where these repeat a side.
    let labels = groups.map { Set($0.members.compactMap { headings[$0].label?.id }) }
    let repeats = labels.reduce(0) { $0 + $1.count } > Set(labels.joined()).count
    let areDistinct = repeats && nearest.count > 1 && Set(nearest.map(name)).count == nearest.count
    for (number, group) in groups.enumerated() where !done.contains(number) {
      var telling = group.above.filter { !headings[$0].naming.isGroup && headings[$0].label == nil }
      if telling.isEmpty, areDistinct, let first = group.above.first, headings[first].label == nil,
        !headings[first].naming.namesOpposites
      {
        telling = [first]
      }
      var best: (index: HeadingIndex, worth: Int)?
      for (distance, index) in telling.enumerated() {
        let worth = (names[Tier(headings[index])]?.count ?? 0) * 4 - distance * 3
        if worth > best?.worth ?? Int.min { best = (index, worth) }
      }
      guard let best else { continue }
      for side in group.members { outline.headings[side].topic = best.index }
    }
  }
}
