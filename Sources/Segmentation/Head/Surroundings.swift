import Documents
import LabelSets

/// What of a source is text of its document, and what stands around it: its head, and what is set apart.
struct Surroundings {
  /// The pieces of text, in order.
  let kept: [Int]
  /// The head, and what is set apart, in order.
  let parts: [Part]

  init(_ reading: Reading, _ grammar: HeadingGrammar) {
    let boilerplate = BoilerplateStage(reading: reading, grammar: grammar)
    let (reasons, head) =
      reading.page.map { Self.told($0, reading, boilerplate) } ?? Self.read(reading, grammar, boilerplate)
    let hasTitle = head.values.joined().contains { $0.role == .title }
    // A caption names the parties, and so the document.
    let parties =
      hasTitle
      ? nil
      : reading.pieces.indices.first {
        reasons[$0]?.reason == .pageHead && reading.pieces[$0].kind != .pageLine && boilerplate.isParties($0)
      }
    kept = reading.pieces.indices.filter { reasons[$0] == nil && head[$0] == nil }
    parts = reading.pieces.indices.flatMap { index -> [Part] in
      if let parts = head[index] { return parts }
      let range = reading.pieces[index].range
      if index == parties { return [Part(role: .title, piece: index, range: range)] }
      return reasons[index].map { [Part(role: .discarded($0), piece: index, range: range)] } ?? []
    }
  }

  /// What is set apart of a text, and the parts of its head.
  private static func read(
    _ reading: Reading, _ grammar: HeadingGrammar, _ boilerplate: BoilerplateStage
  ) -> (reasons: [Junk?], head: [Int: [Part]]) {
    let reasons = boilerplate.reasons()
    let lines = HeadStage(reading: reading, reasons: reasons, grammar: grammar).parts()
    return (reasons, FieldStage(reading: reading).completed(lines))
  }

  /// The same as a web page tells them.
  private static func told(_ page: PageText, _ reading: Reading, _ boilerplate: BoilerplateStage) -> (
    reasons: [Junk?], head: [Int: [Part]]
  ) {
    var head: [Int: [Part]] = [:]
    let reasons = page.roles.enumerated().map { index, role -> Junk? in
      if case .discarded(let junk) = role { return junk }
      if let role { head[index] = [Part(role: role, piece: index, range: page.pieces[index].range)] }
      return nil
    }
    return (boilerplate.reasons(beside: reasons).enumerated().map { head[$0] == nil ? $1 : nil }, head)
  }
}
