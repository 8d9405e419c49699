import Documents
import LabelSets

/// Ranks the lines of a text without marks: which stand below a side and which beside it, by their forms.
struct LineRanks {
  let facts: Table<Facts>

  func rank(_ outline: inout Outline) {
    let headings = outline.headings
    let sides = headings.indices.filter { isSide(headings[$0]) }
    guard let first = sides.first else { return }
    let isCourt = sides.count { headings[$0].isFormula } * 2 > sides.count
    let isSideAt = Set(sides)
    let sideStyles = Set(sides.map { headings[$0].style })
    let hasNumbers = sideStyles.contains(where: \.isNumbered)
    let hasSentences = sideStyles.contains(where: \.isSentence)
    let hasQuestions = sideStyles.contains(where: \.isQuestion)
    let sideNumber = sides.lazy.map { headings[$0].number }.first { !$0.isEmpty } ?? []
    /// The number of the last heading outside of the sides.
    var outside: [Int] = []
    var lower: Set<Heading.Style> = []
    var named: [LabelID] = []
    var following = sides[...]
    for index in headings.indices {
      while let side = following.first, side <= index { following = following.dropFirst() }
      if isCourt, !headings[index].naming.isFormula {
        outline.headings[index].rank = 50
        continue
      }
      if isSideAt.contains(index) {
        guard let label = headings[index].naming.label?.id else { continue }
        if named.contains(label) { named = [] }
        named.append(label)
        continue
      }
      let goesOn = self.goesOn(headings[index].number, after: outside, sides: sideNumber)
      if goesOn || index < first, !headings[index].number.isEmpty { outside = headings[index].number }
      guard headings[index].form == .line, index > first else { continue }
      let style = headings[index].style
      let next = following.first.flatMap { headings[$0].naming.label?.id }
      let isBelow: Bool
      if goesOn {
        isBelow = false
      } else if style.isNumbered, !hasNumbers {
        isBelow = true
      } else if headings[index].isClaim, !hasSentences {
        isBelow = true
      } else if style.isQuestion, hasQuestions {
        isBelow = false
      } else if isRightUnder(index, outline),
        isSideAt.contains(index - 1) || outline.headings[index - 1].rank == 50
      {
        isBelow = true
      } else if lower.contains(style) {
        isBelow = true
      } else {
        // A neutral line before a side that this group has not named yet.
        isBelow = next.map { !named.contains($0) && !style.isQuestion } ?? false
      }
      if isBelow {
        outline.headings[index].rank = 50
        lower.insert(style)
      } else if !named.isEmpty {
        named = []
      }
    }
    outline.build()
  }

  private func isSide(_ heading: Heading) -> Bool {
    heading.form == .line && heading.namesOne && heading.naming.kind < .deed && heading.naming.residue <= 1
  }

  /// Whether a number goes on with those outside of the sides, or has fewer parts than the sides' own.
  private func goesOn(_ number: [Int], after outside: [Int], sides: [Int]) -> Bool {
    guard let last = number.last else { return false }
    if number.count < sides.count { return true }
    return number.dropLast() == outside.dropLast() && outside.last == last - 1
  }

  private func isRightUnder(_ index: HeadingIndex, _ outline: Outline) -> Bool {
    index.value > 0 && outline.headings[index - 1].block + 1 == outline.headings[index].block
      && !outline.headings[index - 1].runsOn
  }
}

/// Ranks forms that stand only between headings of another form below it, though their marks be stronger: “Liberal view:”
/// over “**Costs**” twice.
struct EnclosedRanks {
  func rank(_ outline: inout Outline) {
    var hasChanged = false
    var start = outline.headings.startIndex
    while start < outline.headings.endIndex {
      var end = start + 1
      while end < outline.headings.endIndex, isInText(outline.headings[end]) { end = end + 1 }
      let run = isInText(outline.headings[start]) ? start..<end : (start + 1)..<end
      if run.count > 3, lower(run, &outline) { hasChanged = true }
      start = end
    }
    if hasChanged { outline.build() }
  }

  /// Whether a heading is none of markup's own, whose levels say outright what stands below what.
  private func isInText(_ heading: Heading) -> Bool { (70..<80).contains(heading.rank) }

  private func lower(_ run: Range<HeadingIndex>, _ outline: inout Outline) -> Bool {
    guard let first = run.first else { return false }
    let (form, rank) = (outline.headings[first].form, outline.headings[first].rank)
    let outer = run.filter { outline.headings[$0].form == form }
    let inner = run.filter { outline.headings[$0].form != form && outline.headings[$0].rank < rank }
    guard outer.count > 1, !inner.isEmpty,
      outer.allSatisfy({ $0 + 1 < run.upperBound && outline.headings[$0 + 1].form != form })
    else { return false }
    for index in inner { outline.headings[index].rank = rank + 1 }
    return true
  }
}

/// Ranks bold words that open paragraphs: under a bold line, or beside it where text stands between; and bold lines right
/// under a side's, which claim something.
struct LeadRanks {
  let facts: Table<Facts>

  func rank(_ outline: inout Outline) {
    var open: [HeadingIndex] = []
    var lastLead: BlockIndex?
    var hasChanged = false
    for index in outline.headings.indices {
      let heading = outline.headings[index]
      while let last = open.last, outline.headings[last].rank >= heading.rank { open.removeLast() }
      if isClaim(index, outline) {
        outline.headings[index].rank += 1
        hasChanged = true
      }
      if heading.form == .boldLead, let last = open.last, outline.headings[last].rank == 70 {
        let over = outline.headings[last]
        let isBeside =
          over.form == .boldLead
          || over.form == .boldLine && over.block + 1 < heading.block
            && (lastLead.map { $0 < over.block } ?? true)
        if isBeside {
          outline.headings[index].rank = 70
          hasChanged = true
          while let last = open.last, outline.headings[last].rank >= 70 { open.removeLast() }
        }
      }
      if heading.form == .boldLead { lastLead = heading.block }
      open.append(index)
    }
    if hasChanged { outline.build() }
  }

  /// Whether a bold line that is a sentence stands right under a side's.
  private func isClaim(_ index: HeadingIndex, _ outline: Outline) -> Bool {
    guard index.value > 0 else { return false }
    let (last, heading) = (outline.headings[index - 1], outline.headings[index])
    return heading.form == .boldLine && last.form == .boldLine && last.block + 1 == heading.block
      && last.rank == heading.rank
      && last.namesOne && last.naming.isPlain && !heading.naming.isPlain
      && (heading.isClaim || heading.marks.contains(.endsInStop))
  }
}

/// Ranks sides below the options that they are repeated under, where both have one form: “Ferry / Pros / Cons / Bridge /
/// Pros / Cons”.
struct OptionRanks {
  let facts: Table<Facts>

  func rank(_ outline: inout Outline) {
    var lowered: [HeadingIndex] = []
    for parent in [nil] + outline.headings.indices.map(Optional.init) {
      let siblings = outline.children(of: parent)
      if siblings.count > 3 { lowered += self.lowered(siblings, outline) }
    }
    guard !lowered.isEmpty else { return }
    for index in lowered { outline.headings[index].rank += 1 }
    outline.build()
  }

  private func lowered(_ siblings: [HeadingIndex], _ outline: Outline) -> [HeadingIndex] {
    let headings = outline.headings
    var repeated: [LabelID: [HeadingIndex]] = [:]
    for index in siblings where headings[index].namesOne && headings[index].naming.residue == 0 {
      guard let label = headings[index].naming.label?.id else { continue }
      // The same heading twice in a row is one.
      if let last = repeated[label]?.last, headings[last].block + 1 == headings[index].block { continue }
      repeated[label, default: []].append(index)
    }
    guard
      let first = siblings.first(where: { index in
        headings[index].naming.label.map { (repeated[$0.id]?.count ?? 0) > 1 } ?? false
      })
    else { return [] }
    let options = zip(siblings, siblings.dropFirst()).filter {
      headings[$1].namesOne && !headings[$0].namesOne
    }.map(\.0)
    guard options.count > 1, options.first == siblings.first,
      options.allSatisfy({ headings[$0].form == headings[first].form })
    else { return [] }
    return siblings.filter { headings[$0].namesOne }
  }
}
