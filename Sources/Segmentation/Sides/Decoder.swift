import Documents
import LabelSets

/// Takes the best reading of the whole outline: which headings announce sides and which are neutral, exactly, by dynamic
/// programming over the siblings of each heading (Viterbi 1967; the state is the last side), from the leaves up.
struct Decoder {
  private let outline: Outline
  private let weights: Weights
  private var headings: Table<Heading> { outline.headings }

  /// The outline with the labels of the best reading.
  static func decoded(_ outline: Outline, weights: Weights) -> Outline {
    let decoder = Decoder(outline: outline, weights: weights)
    var result = outline
    for (index, label) in decoder.reading(under: nil).sides { result.headings[index].label = label }
    return result
  }

  private init(outline: Outline, weights: Weights) {
    self.outline = outline
    self.weights = weights
  }

  /// The best reading of what stands under a heading.
  private struct Reading {
    var points = 0
    var sides: [(HeadingIndex, Label)] = []
  }

  /// The best reading so far that ends in a side.
  private struct State {
    var label: Label?
    var set: Int
    var points: Int
    /// The step that led here, in the list of steps.
    var step: Int
  }

  private struct Step {
    var previous: Int
    var sides: [(HeadingIndex, Label)]
  }

  private func reading(under parent: HeadingIndex?) -> Reading {
    var steps: [Step] = []
    var states = [State(label: nil, set: -1, points: 0, step: -1)]
    for child in outline.children(of: parent) {
      let inner = headings[child].children.isEmpty ? Reading() : reading(under: child)
      var next: [State] = []
      func put(_ state: State, sides: [(HeadingIndex, Label)], from previous: State) {
        var state = state
        if let known = next.firstIndex(where: { $0.label == state.label }) {
          guard state.points > next[known].points else { return }
          state.step = step(sides, previous, &steps)
          next[known] = state
        } else {
          state.step = step(sides, previous, &steps)
          next.append(state)
        }
      }
      for state in states {
        put(
          State(label: state.label, set: state.set, points: state.points + inner.points, step: 0),
          sides: inner.sides, from: state)
        guard let hypothesis = headings[child].hypothesis else { continue }
        let set = headings[child].naming.set
        var points = hypothesis.points
        if let last = state.label, last.role == hypothesis.label.role,
          hypothesis.label.answers(last, inSet: set == state.set)
        {
          points += weights.sum([.opposesPrevious])
        }
        if inner.sides.allSatisfy({ $0.1 == hypothesis.label }) {
          points += inner.points
        }
        put(
          State(label: hypothesis.label, set: set, points: state.points + points, step: 0),
          sides: [(child, hypothesis.label)], from: state)
      }
      states = next
    }
    return path(to: states, steps)
  }

  private func step(_ sides: [(HeadingIndex, Label)], _ previous: State, _ steps: inout [Step]) -> Int {
    // A step that names nothing need not be kept.
    if sides.isEmpty { return previous.step }
    steps.append(Step(previous: previous.step, sides: sides))
    return steps.count - 1
  }

  private func path(to states: [State], _ steps: [Step]) -> Reading {
    var best = states[0]
    for state in states.dropFirst() where state.points > best.points { best = state }
    var parts: [[(HeadingIndex, Label)]] = []
    var at = best.step
    while at >= 0 {
      parts.append(steps[at].sides)
      at = steps[at].previous
    }
    return Reading(points: best.points, sides: parts.reversed().flatMap(\.self))
  }
}
