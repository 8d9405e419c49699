import Documents

/// A column as the reader knows it, in whatever layout it stands.
public enum ColumnID: Hashable, Sendable {
  /// A label, where the columns are the sides of one document; with its name where the document itself names it.
  case label(LabelID, name: String?)
  /// A document, by its index, where documents stand beside each other.
  case document(Int)
}

/// The form in which a column can be stored: `conservative`, `other Eriksen`, `document 2`.
extension ColumnID: LosslessStringConvertible {
  public var description: String {
    switch self {
    case .label(let label, nil): label.rawValue
    case .label(let label, let name?): "\(label.rawValue) \(name)"
    case .document(let index): "document \(index + 1)"
    }
  }

  /// The column of a description; nil where it is none. A label is an identifier without blanks, and only `other`
  /// has a name behind it.
  public init?(_ description: String) {
    let words = description.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = words.first, !first.isEmpty else { return nil }
    if words.count == 1 {
      self = .label(LabelID(rawValue: String(first)), name: nil)
    } else if first == "document" {
      guard let number = Int(words[1]), number > 0 else { return nil }
      self = .document(number - 1)
    } else {
      self = .label(LabelID(rawValue: String(first)), name: String(words[1]))
    }
  }
}

/// What the reader has made of the columns. It outlives every change of layout, and can be stored.
public struct ReadersColumns: Equatable, Sendable {
  /// The order of columns that were moved, first to last; all others keep their places.
  public var order: [ColumnID] = []
  /// The columns that are hidden: one still shows while the focus is in it.
  public var hidden: Set<ColumnID> = []
  /// Widths in percent of an equal share; 100 for columns that are not in it.
  public var widths: [ColumnID: Int] = [:]
  /// Whether the first column stays in view while the others come and go.
  public var isFirstFrozen = false

  public init() {}

  /// The places of some columns in the reader's order: those that were moved share the places they have.
  func places(of ids: [ColumnID]) -> [Int] {
    let moved = ids.indices.filter { order.contains(ids[$0]) }
    let sorted = moved.sorted { rank(ids[$0]) < rank(ids[$1]) }
    var places = Array(ids.indices)
    for (slot, place) in zip(moved, sorted) { places[slot] = place }
    return places
  }

  private func rank(_ id: ColumnID) -> Int { order.firstIndex(of: id) ?? order.count }

  /// Takes over the order of the columns of one band; columns of other bands keep theirs.
  public mutating func reorder(_ ids: [ColumnID]) {
    order += ids.filter { !order.contains($0) }
    let slots = order.indices.filter { ids.contains(order[$0]) }
    for (slot, id) in zip(slots, ids) { order[slot] = id }
  }

  /// Forgets what was made of the columns of some labels.
  public mutating func forget(_ labels: [LabelID]) {
    let ids = labels.map { ColumnID.label($0, name: nil) }
    order.removeAll(where: ids.contains)
    hidden.subtract(ids)
    for id in ids { widths[id] = nil }
  }

  /// The least and the most that a width may be of an equal share, in percent.
  public static let percents = 20...500

  /// The width of a column in percent of an equal share.
  public func percent(of id: ColumnID) -> Int {
    min(max(widths[id] ?? 100, Self.percents.lowerBound), Self.percents.upperBound)
  }
}

/// How narrow and how wide columns of text may be, in cells.
public struct ColumnLimits: Equatable, Sendable {
  /// The narrowest column that the automatic layout sets beside others; at least 16.
  public let narrowest: Int
  /// The widest: longer lines are hard to read.
  public let widest: Int

  public init(narrowest: Int = 30, widest: Int = 88) {
    self.narrowest = max(Self.narrowestByHand, narrowest)
    self.widest = max(self.narrowest, widest)
  }

  /// The narrowest column that a layout set by hand may have.
  static let narrowestByHand = 16
}
