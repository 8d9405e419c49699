import Documents

/// What the words of a heading name: a side or what sides share, and how much of the heading that explains.
public struct Naming: Equatable, Sendable {
  /// How a side is named, the most telling first.
  public enum Kind: Int, Comparable, Sendable {
    /// By a wording or a form that has no other use: “From the Left”, “JUSTICE LOW, dissenting”.
    case wording
    /// By its name: “Pros”, “conservative”.
    case name
    /// By those who hold it: “Supporters”.
    case holder
    /// By what it says that something does: “helps”, “hurts”.
    case deed
    /// By a word that names it only beside its counterpart: “Concerns”, “Democrats”.
    case weak

    public static func < (a: Kind, b: Kind) -> Bool { a.rawValue < b.rawValue }
  }

  /// The side, or what sides share; nil where the words name none.
  public var label: Label?
  /// The label's set, by its place in the catalog; -1 without a label.
  public var set = -1
  public var kind = Kind.weak
  /// How many words nothing explains.
  public var residue = 0
  /// Whether the heading goes on to say what the side speaks about.
  public var hasTopic = false
  /// Whether the words name two sides of one set.
  public var namesOpposites = false
  /// Whether it is a sentence about all sides: “Both sides …”.
  public var isAgreement = false
  /// Whether it speaks of disagreement.
  public var isDifference = false
  /// Whether the side stands in brackets after a name, which may stand alone elsewhere: “Ann Lee (for the ferry)”.
  public var declaresSpeaker = false
  /// Whether a wording of the label's own names it, and no form of its set: “JUSTICE LOW, dissenting”.
  public var isFormula = false
  /// Whether a side is said to say something.
  public var says = false
  /// Whether all that it says is that sides follow: “Perspectives”, “Pros and Cons of the Options”.
  public var isGroup = false
  /// Whether a number or a letter tells what it names from others of its kind: “Option 2”.
  public var isOption = false
  /// The words with the side's taken out (0 in their place): headings of one frame answer each other.
  public var frame: [UInt64] = []
  /// The label of a heading of the report or of an aside: “Background”, “What’s next”.
  public var standing: Label?

  public init() {}

  /// Whether the words name a side plainly: no word is left over, and none needs a counterpart.
  public var isPlain: Bool { label != nil && residue == 0 && kind < .deed && !namesOpposites }
  /// Whether the words name neither a side nor who speaks, nor a section of another kind.
  public var namesNothing: Bool {
    label == nil && standing == nil && !isGroup && !isOption && !isAgreement && !declaresSpeaker
  }
  /// Whether two headings differ in one slot, or in nothing but the side.
  public func sharesFrame(with other: Naming) -> Bool {
    let (one, two) = (frame, other.frame)
    if one == two { return one.contains { $0 != 0 } }
    if one.count == two.count, one.count >= 2 { return zip(one, two).count { $0 != $1 } <= 1 }
    guard one.count >= 4, two.count >= 4, one[0] == two[0], abs(one.count - two.count) <= 1 else {
      return false
    }
    return one.count { two.contains($0) } >= max(one.count, two.count) - 2
  }
}
