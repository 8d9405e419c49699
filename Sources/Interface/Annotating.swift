import Comparison
import Documents
import Layout

/// Notes, bookmarks and marks on passages.
extension State {
  /// What stands beside the numbers of passages: “note, bookmark, mark a”.
  func marginalia(in grid: Grid) -> [Passage: String] {
    var words: [Passage: [String]] = [:]
    for placed in annotations {
      guard let passage = placed.passage(in: grid) else { continue }
      words[passage, default: []].append(placed.annotation.name)
    }
    return words.mapValues { $0.sorted().joined(separator: ", ") }
  }

  // MARK: Notes and bookmarks

  mutating func askForNote() {
    guard focus != nil else { return }
    prompt = Prompt(.note, annotation(.note)?.annotation.text ?? "")
  }

  mutating func endNote(_ text: String) -> [Effect] {
    let old = annotation(.note)
    if text.isEmpty && old == nil { return [] }
    message = text.isEmpty ? "Note taken away" : "Note kept\(untilWhen)"
    return replace(old, with: text.isEmpty ? nil : anchored(.note, text))
  }

  mutating func toggleBookmark() -> [Effect] {
    let old = annotation(.bookmark)
    message = old == nil ? "Bookmark set\(untilWhen)" : "Bookmark taken away"
    return replace(old, with: old == nil ? anchored(.bookmark) : nil)
  }

  /// What is to be added where nothing is kept on disk.
  private var untilWhen: String { options.keepsState ? "" : " until you quit" }

  /// The annotation of a kind on the passage in focus.
  private func annotation(_ kind: Annotation.Kind) -> PlacedAnnotation? {
    annotations.first { $0.annotation.kind == kind && focus != nil && $0.passage(in: grid) == focus }
  }

  /// An annotation on the passage in focus.
  private func anchored(_ kind: Annotation.Kind, _ text: String = "") -> PlacedAnnotation? {
    guard let address = focus.flatMap(grid.address),
      let anchor = Anchoring(unveiled[address.document]).anchor(of: address.place)
    else { return nil }
    return PlacedAnnotation(
      document: address.document, annotation: Annotation(kind, text, at: anchor),
      anchored: .same(address.place))
  }

  private mutating func replace(_ old: PlacedAnnotation?, with new: PlacedAnnotation?) -> [Effect] {
    guard let document = (new ?? old)?.document else { return [] }
    annotations.removeAll { $0 == old || $0 == new }
    if let new { annotations.append(new) }
    relayout()
    return [.remember(.annotation(document: document, old: old?.annotation, new: new?.annotation))]
  }

  // MARK: Marks

  /// Sets the mark of a letter, or goes to it.
  mutating func perform(_ action: Action, letter: String) -> [Effect] {
    let old = annotations.filter { $0.annotation.kind == .mark && $0.annotation.text == letter }
    if action == .goToMark {
      recordingJump(from: place) { $0.goToMark(letter, old) }
      return []
    }
    guard let new = anchored(.mark, letter) else { return [] }
    message = "Mark \(letter) is here\(untilWhen)"
    // A letter marks one passage: in all documents the mark from before goes.
    let elsewhere = old.filter { $0.document != new.document }.flatMap { replace($0, with: nil) }
    return elsewhere + replace(old.first { $0.document == new.document }, with: new)
  }

  private mutating func goToMark(_ letter: String, _ marks: [PlacedAnnotation]) {
    guard let mark = marks.first else {
      message = "There is no mark \(letter)"
      return
    }
    guard let passage = mark.passage(in: grid) else {
      message = "The passage of mark \(letter) is no longer in the text"
      return
    }
    visit(passage)
    if case .changed = mark.anchored { message = "Mark \(letter): the passage has changed" }
  }

  /// Back to where one was before the last jump; the next time forth again.
  mutating func goBack() {
    let (state, here) = (self, place)
    guard let before = jumps.back.last(where: { $0 != here && state.canGo(to: $0) }) else {
      message = "You have gone nowhere yet"
      return
    }
    jump(to: before)
    jumps.record(here)
  }

  // MARK: The list

  mutating func listNotes() {
    var rows: [Overlay.Row] = []
    let groups: [(String, (PlacedAnnotation) -> Bool)] = [
      ("Notes", { $0.annotation.kind == .note && $0.anchored != .orphaned }),
      ("Bookmarks", { $0.annotation.kind == .bookmark && $0.anchored != .orphaned }),
      ("Marks", { $0.annotation.kind == .mark && $0.anchored != .orphaned }),
      ("Orphaned: their passages are no longer in the text", { $0.anchored == .orphaned }),
    ]
    for (title, belongs) in groups {
      let group = annotations.filter(belongs).sorted { $0.isBefore($1, in: grid) }
      if !group.isEmpty { rows += [.title(title)] + group.map(row) }
    }
    guard !rows.isEmpty else {
      let (note, bookmark, mark) = (keys.hint(.note), keys.hint(.bookmark), keys.hint(.setMark))
      message = "No notes (\(note)), bookmarks (\(bookmark)) or marks (\(mark) and a letter) here"
      return
    }
    overlay = Overlay("Notes", by: .listNotes, rows)
  }

  private func row(_ placed: PlacedAnnotation) -> Overlay.Row {
    let quotation = "“\(Ellipsis.cut(placed.annotation.anchor.quotation.exact, to: 60, glyphs))”"
    let passage = placed.passage(in: grid)
    var words = [placed.annotation.text, quotation].filter { !$0.isEmpty }.joined(separator: " · ")
    if case .changed = placed.anchored { words += " (has changed)" }
    return Overlay.Row(
      lead: passage.map(address) ?? placed.annotation.name, words: words,
      target: passage.map(Overlay.Target.passage))
  }

  /// The address of a passage as the command line takes it, behind the document's number where there are several.
  private func address(_ passage: Passage) -> String {
    let entry = grid.entries[passage.entry]
    let number = documents.count > 1 ? "\(entry.document + 1) " : ""
    return "\(number)\(entry.key.label.rawValue).\(passage.item + 1)"
  }
}

extension Annotation {
  /// What it is, in words: “note”, “mark a”.
  fileprivate var name: String { kind == .mark ? "mark \(text)" : kind.rawValue }
}

extension PlacedAnnotation {
  /// Whether it comes first in the order of the grid; orphaned ones by their position.
  fileprivate func isBefore(_ other: PlacedAnnotation, in grid: Grid) -> Bool {
    func order(_ placed: PlacedAnnotation) -> (Int, Int, Int, String) {
      let passage = placed.passage(in: grid)
      return (
        passage?.entry ?? placed.document, passage?.item ?? placed.annotation.anchor.position,
        placed.annotation.anchor.position, placed.annotation.text
      )
    }
    return order(self) < order(other)
  }
}
