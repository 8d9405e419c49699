/// What a line of a list is besides its text.
public struct ListLine: Equatable, Sendable {
  /// How many items of the block the line stands in, from 0.
  public var depth: Int
  /// The number that a page counts, with its stop, “1.” or “b.”; nil where the mark of the line is part of its text.
  public var number: String?

  /// Lines that are nested deeper are shown as deep as that: what stands before them would be longer than all text.
  public static let deepest = 20

  public init(depth: Int, number: String? = nil) {
    self.depth = depth
    self.number = number
  }
}

extension [ListLine] {
  /// The lines whose depths follow from how far in each stands: a line is nested in the nearest one before it that stands
  /// further out. No line is more than one deeper than the one before, and the first is not nested.
  ///
  /// - Parameters:
  ///   - indents: how far in each line stands.
  ///   - step: by how much at least a nested line stands further in.
  public init(indents: [Int], step: Int = 1) {
    var around: [Int] = []
    self = indents.map { indent in
      while let last = around.last, indent < last + step { around.removeLast() }
      around.append(indent)
      return ListLine(depth: Swift.min(around.count - 1, ListLine.deepest))
    }
  }

  /// Whether they say anything: some line is nested or counted.
  public var saySomething: Bool { contains { $0.depth > 0 || $0.number != nil } }
}
