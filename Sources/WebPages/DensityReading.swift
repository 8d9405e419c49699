/// Finds the element with the article by its text density: paragraphs give points to the elements around them, and
/// links take them away. After Sun, Song and Liao, “DOM Based Content Extraction via Text Density” (SIGIR 2011), and
/// the way in which reader views weigh parents and grandparents.
struct DensityReading {
  private let survey: PageSurvey
  private let excluded: [PageBlock.LeftOut?]
  private var points: [Int: Double] = [:]

  /// The blocks of the article; nil where there is none.
  static func blocks(_ survey: PageSurvey, excluding excluded: [PageBlock.LeftOut?]) -> [Bool]? {
    var reading = DensityReading(survey: survey, excluded: excluded)
    reading.givePoints()
    guard let top = reading.top() else { return nil }
    return reading.joined(around: top)
  }

  private init(survey: PageSurvey, excluded: [PageBlock.LeftOut?]) {
    self.survey = survey
    self.excluded = excluded
  }

  private mutating func givePoints() {
    for (index, block) in survey.draft.blocks.enumerated() where excluded[index] == nil {
      guard block.measure.letters >= 25, !block.isHeading else { continue }
      let length = min(Double(block.measure.letters) / 100, 3)
      var point = (1 + Double(min(block.measure.commas, 12)) + length) * (1 - block.measure.linkDensity)
      if block.measure.letters < 60 && block.measure.sentences == 0 { point *= 0.3 }
      give(point, from: block.element)
    }
  }

  private mutating func give(_ point: Double, from element: Int) {
    var node: Int? = isContainer(element) ? element : survey.parent(of: element)
    var level = 0
    while let container = node, level < 6 {
      node = survey.parent(of: container)
      guard isContainer(container) else { continue }
      let share = level == 0 ? 1 : level == 1 ? 2 : Double(level * 3)
      points[container] = (points[container] ?? weight(of: container)) + point / share
      level += 1
    }
  }

  private func isContainer(_ node: Int) -> Bool {
    switch survey.tree.nodes[node].element {
    case .div, .section, .article, .main, .td, .body, .blockquote, .li, .ul, .ol, .dd, .dl, .center, .details, .header,
      .aside, .other, .form, .fieldset, .span, .tbody, .table, .tr:
      true
    default: false
    }
  }

  /// What an element has before any paragraph in it.
  private func weight(of node: Int) -> Double {
    let hints = survey.roles.hints[node]
    var weight = 0.0
    if !hints.isDisjoint(with: [.content, .articleBody]) { weight += 25 }
    if hints.contains(.articleBody) { weight += 15 }
    if !hints.isDisjoint(with: .unlikely) { weight -= 25 }
    switch survey.tree.nodes[node].element {
    case .div, .article, .main, .section: weight += 5
    case .td, .blockquote: weight += 3
    case .ul, .ol, .dl, .dd, .li, .form: weight -= 3
    default: break
    }
    return weight
  }

  private func score(_ node: Int) -> Double {
    (points[node] ?? 0) * (1 - survey.measure(of: node).linkDensity)
  }

  private func top() -> Int? {
    let ranked = points.keys.map { ($0, score($0)) }.sorted { ($0.1, $1.0) > ($1.1, $0.0) }
    guard let (first, best) = ranked.first else { return nil }
    var top = first
    let rivals = ranked.dropFirst().prefix(8).filter { $0.1 >= best * 0.75 }.map(\.0)
    if rivals.count >= 3, let common = ancestor(of: top, sharedWith: rivals) { top = common }
    return climbed(from: top)
  }

  /// The lowest element that holds `node` and three of the rivals.
  private func ancestor(of node: Int, sharedWith rivals: [Int]) -> Int? {
    var up = survey.parent(of: node)
    while let element = up, survey.tree.nodes[element].element != .body {
      let range = element..<Int(survey.tree.nodes[element].end)
      if rivals.count(where: { range.contains($0) }) >= 3 { return element }
      up = survey.parent(of: element)
    }
    return nil
  }

  /// Where the elements around have more points still, there is more of the article.
  private func climbed(from node: Int) -> Int {
    var top = node
    var last = points[top] ?? 0
    let threshold = last / 3
    var up = survey.parent(of: top)
    while let element = up, survey.tree.nodes[element].element != .body {
      up = survey.parent(of: element)
      guard let points = points[element] else { continue }
      if points < threshold { break }
      if points > last {
        top = element
        break
      }
      last = points
    }
    while let parent = survey.parent(of: top), survey.tree.nodes[parent].element != .body,
      survey.prose(in: parent) == survey.prose(in: top)
    {
      top = parent
    }
    return top
  }

  /// The element's blocks and those of siblings that look like more of the same: advertisements split bodies.
  private func joined(around top: Int) -> [Bool] {
    var isArticle = Array(repeating: false, count: survey.draft.blocks.count)
    guard let parent = survey.parent(of: top) else {
      for block in survey.blocks(in: top) { isArticle[block] = true }
      return isArticle
    }
    let threshold = max(10, score(top) * 0.2)
    let name = survey.tree.value(.class, of: top)
    for child in survey.tree.children(of: parent) {
      var belongs = child == top
      if !belongs {
        let isAlike = name != nil && !name!.isEmpty && survey.tree.value(.class, of: child) == name
        belongs = score(child) + (isAlike ? threshold : 0) >= threshold && points[child] != nil
      }
      if !belongs { belongs = isParagraph(child) }
      if belongs { for block in survey.blocks(in: child) { isArticle[block] = true } }
    }
    return isArticle
  }

  private func isParagraph(_ node: Int) -> Bool {
    let element = survey.tree.nodes[node].element
    guard element == .p || element == .text else { return false }
    let measure = survey.measure(of: node)
    return measure.letters > 80 && measure.linkDensity < 0.25
      || measure.letters > 0 && measure.linkLetters == 0 && measure.sentences > 0
  }
}

extension DraftBlock {
  var isHeading: Bool { if case .heading = kind { true } else { false } }
}
