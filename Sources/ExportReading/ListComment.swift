/// What a comment before a list says: whether its items are blocks each, and whether its numbers stand beside the text.
struct ListComment: Equatable {
  var hasItems = false
  var isCounted = false

  /// What is so without a comment, and after one that only parts a list from the one before it.
  init() {}

  /// Nil for a line that is no such comment.
  init?(_ line: ArraySlice<UInt8>) {
    switch String(decoding: line.prefix(24), as: UTF8.self) {
    case "<!-- next list -->": break
    case "<!-- items -->": hasItems = true
    case "<!-- counted -->": isCounted = true
    case "<!-- counted items -->": (hasItems, isCounted) = (true, true)
    default: return nil
    }
  }
}
