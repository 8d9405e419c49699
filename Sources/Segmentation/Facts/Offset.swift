/// A place in a sequence of one kind of element: places in other sequences are of other types.
struct Offset<Element>: Hashable, Strideable, Sendable {
  /// From 0.
  var value: Int

  init(_ value: Int) { self.value = value }

  static func + (place: Offset, steps: Int) -> Offset { Offset(place.value + steps) }
  static func - (place: Offset, steps: Int) -> Offset { Offset(place.value - steps) }

  func distance(to other: Offset) -> Int { other.value - value }
  func advanced(by n: Int) -> Offset { Offset(value + n) }
}

/// The blocks of a document are told apart by their places among those that are its own.
typealias BlockIndex = Offset<Facts>
typealias HeadingIndex = Offset<Heading>
typealias PieceIndex = Offset<Piece>

/// Elements by the places that are theirs alone.
struct Table<Element>: RandomAccessCollection, MutableCollection {
  var elements: [Element]

  init(_ elements: [Element] = []) { self.elements = elements }

  var startIndex: Offset<Element> { Offset(0) }
  var endIndex: Offset<Element> { Offset(elements.count) }

  subscript(position: Offset<Element>) -> Element {
    get { elements[position.value] }
    set { elements[position.value] = newValue }
    _modify { yield &elements[position.value] }
  }

  /// The element before or after one, where there is one.
  func at(_ position: Offset<Element>) -> Element? {
    elements.indices.contains(position.value) ? elements[position.value] : nil
  }
}
