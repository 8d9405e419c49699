import Search

/// The words for what can be wrong with a search, on the screen and on the command line.
public enum SearchErrorWords {
  /// One sentence for a broken regular expression.
  public static func sentence(for error: PatternError) -> String {
    "No regular expression: \(error.reason), after character \(error.position)"
  }

  /// One sentence for a scope that names nothing, with those that there are.
  public static func sentence(for error: UnknownScope) -> String {
    let labels = error.known.labels.map { "@\($0)" }
    let count = error.known.documents.count
    let numbers = count > 1 ? ["@1 to @\(count)"] : []
    return "No label or document begins with “\(error.word)”. There are "
      + (numbers + labels).joined(separator: ", ")
  }

  /// What is said where a regular expression took too many steps.
  public static let stopped = "the search was stopped: the pattern takes too many steps"
}
