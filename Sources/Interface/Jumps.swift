/// The places one has jumped from: back through them, and forward again.
struct Jumps: Equatable, Sendable {
  /// Most places that are kept; the oldest go first.
  static let most = 100

  /// Where one was before each jump, the latest last.
  private(set) var back: [Place] = []
  /// Where one was before going back, the latest last.
  private(set) var forward: [Place] = []

  /// Remembers where a jump began: there is no way forward from a new jump.
  mutating func record(_ place: Place) {
    back.append(place)
    if back.count > Self.most { back.removeFirst() }
    forward = []
  }

  /// Makes other places of all of them.
  mutating func change(_ change: (Place) -> Place) {
    (back, forward) = (back.map(change), forward.map(change))
  }

  /// The place to go back to, from `here`; nil where there is none that `holds`.
  mutating func goBack(from here: Place, where holds: (Place) -> Bool) -> Place? {
    Self.step(from: here, &back, &forward, holds)
  }

  /// The place to go forward to, from `here`; nil where there is none that `holds`.
  mutating func goForward(from here: Place, where holds: (Place) -> Bool) -> Place? {
    Self.step(from: here, &forward, &back, holds)
  }

  private static func step(
    from here: Place, _ source: inout [Place], _ target: inout [Place], _ holds: (Place) -> Bool
  ) -> Place? {
    while let place = source.popLast() {
      guard holds(place), place != here else { continue }
      target.append(here)
      return place
    }
    return nil
  }
}

/// Jumping: whatever leads away from what one reads, and the way back.
extension State {
  /// Remembers `start` as a place to come back to, if one is elsewhere by now.
  mutating func recordJump(from start: Place) {
    if place != start { jumps.record(start) }
  }

  /// Does what may lead elsewhere, and remembers `start` as a place to come back to if it did; what goes back or
  /// forward, or has remembered a place of its own, is left alone.
  mutating func recordingJump<Result>(from start: Place, _ move: (inout State) -> Result) -> Result {
    let known = jumps
    let result = move(&self)
    if jumps == known { recordJump(from: start) }
    return result
  }

  mutating func jumpBack() {
    let (state, here) = (self, place)
    guard let place = jumps.goBack(from: here, where: state.canGo) else {
      message = "No jump to go back from"
      return
    }
    jump(to: place)
  }

  mutating func jumpForward() {
    let (state, here) = (self, place)
    guard let place = jumps.goForward(from: here, where: state.canGo) else {
      message = "No jump to go forward to"
      return
    }
    jump(to: place)
  }

  /// Whether a place can be shown.
  func canGo(to place: Place) -> Bool { passage(of: place) != nil }

  /// Goes to a place, and opens the report where the place is inside it.
  mutating func jump(to place: Place) {
    wantedItem = nil
    if let focus = passage(of: place), focus.item > 0, isFolded(focus.entry) { setReport(open: true) }
    go(to: place)
  }
}

extension Action {
  /// Whether the action leads away from what one reads, so that one may want to come back.
  var isJump: Bool {
    switch self {
    case .top, .bottom, .nextSection, .previousSection, .nextDocument, .previousDocument, .nextMatch,
      .previousMatch:
      true
    default: false
    }
  }
}
