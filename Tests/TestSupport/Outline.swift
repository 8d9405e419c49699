import Testing

/// Expects a printed structure to be `expected`, and shows the lines that differ if it is not.
public func expectOutline(
  _ printed: String, _ expected: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  guard printed != expected else { return }
  let difference = LineDifference(old: expected, new: printed)
  Issue.record("The outline differs:\n\(difference)", sourceLocation: sourceLocation)
}
