/// What stands before the items of a list: numbers where the page gives one, as a start or a value. Others are the
/// browser's, not the page's text.
struct ListNumbers {
  /// The number of the next item; nil where they have none.
  private var number: Int?
  private var isOrdered = false
  private var isLettered = false

  /// A list without numbers.
  init() {}

  init(ordered node: Int, _ tree: PageTree) {
    number = tree.string(.start, of: node).flatMap { Int($0) }.map(Self.inRange)
    isOrdered = true
    isLettered = tree.string(.type, of: node)?.lowercased() == "a"
  }

  /// The mark of the next item, with a space after it.
  mutating func next(_ item: Int, _ tree: PageTree) -> String {
    let given = isOrdered ? tree.string(.value, of: item).flatMap { Int($0) }.map(Self.inRange) : nil
    guard let own = given ?? number else { return "- " }
    number = own + 1
    guard isLettered, (1...26).contains(own) else { return "\(own). " }
    return "\(Character(Unicode.Scalar(UInt8(ascii: "a") + UInt8(own - 1)))). "
  }

  private static func inRange(_ number: Int) -> Int { min(max(number, 0), 999_999_999) }
}
