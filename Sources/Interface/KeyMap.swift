import Terminal

/// One row of the key table: an action, the keys that are bound to it, and what it does in a few words.
public struct KeyBinding: Equatable, Sendable {
  /// The chapters of the help.
  public enum Chapter: String, CaseIterable, Sendable {
    case moving = "Moving"
    case columns = "Columns and layout"
    case comparing = "Comparing"
    case searching = "Searching"
    case notes = "Notes and marks"
    case taking = "Taking away"
    case program = "Help, command line, leaving"
  }

  public let action: Action
  /// Keys as the help names them: `j`, `C-e`, `PgDn`, `ZZ`.
  public internal(set) var keys: [String]
  public let chapter: Chapter
  public let words: String
}

/// The key table: bindings, help, hints and the guide's table come from here and nowhere else.
public struct KeyMap: Equatable, Sendable {
  public let bindings: [KeyBinding]
  private let actions: [[Key]: Action]
  /// Keys that a letter follows.
  private let prefixes: [[Key]: Action]

  /// What a sequence of keys means so far.
  public enum Meaning: Equatable, Sendable {
    case action(Action)
    /// The keys begin a longer sequence.
    case pending
    case nothing
  }

  /// The keys the program starts with.
  public static let standard = KeyMap(Self.table)

  init(_ bindings: [KeyBinding]) {
    self.bindings = bindings
    var actions: [[Key]: Action] = [:]
    var prefixes: [[Key]: Action] = [:]
    for binding in bindings {
      for name in binding.keys {
        guard let keys = KeyName.keys(name) else { continue }
        if binding.action.takesLetter {
          prefixes[keys] = binding.action
        } else {
          actions[keys] = binding.action
        }
      }
    }
    self.actions = actions
    self.prefixes = prefixes
  }

  /// A key of an action as hints name it: the preferred one where it is bound, else the first; its name on the command
  /// line where none is.
  func hint(_ action: Action, preferring preferred: String? = nil) -> String {
    let keys = bindings.first { $0.action == action }?.keys ?? []
    return preferred.flatMap { keys.contains($0) ? $0 : nil } ?? keys.first ?? ":\(action.rawValue)"
  }

  /// The place of a key among those of its action, from 1: the number of the column that it focuses.
  func number(of key: Key, for action: Action) -> Int? {
    bindings.first { $0.action == action }?.keys.firstIndex { KeyName.keys($0) == [key] }.map { $0 + 1 }
  }

  /// What the keys pressed so far still need, in a few words; nil where they say it themselves.
  func hint(afterKeys keys: [Key]) -> String? {
    guard let binding = bindings.first(where: { $0.action == prefixes[keys] }),
      let name = binding.keys.first(where: { KeyName.keys($0) == keys })
    else { return nil }
    return "\(name) \(binding.words)"
  }

  /// The meaning of the keys pressed so far.
  public func meaning(of keys: [Key]) -> Meaning {
    if let action = actions[keys] { return .action(action) }
    if keys.last?.letter != nil, let action = prefixes[keys.dropLast()] { return .action(action) }
    let isBegun =
      prefixes[keys] != nil || actions.keys.contains { $0.count > keys.count && $0.starts(with: keys) }
    return isBegun ? .pending : .nothing
  }

  private static func row(
    _ action: Action, _ keys: String, _ chapter: KeyBinding.Chapter, _ words: String
  ) -> KeyBinding {
    KeyBinding(
      action: action, keys: keys.split(separator: " ").map(String.init), chapter: chapter, words: words)
  }

  private static let table: [KeyBinding] = [
    row(.lineDown, "j Down C-e", .moving, "a line down"),
    row(.lineUp, "k Up C-y", .moving, "a line up"),
    row(.halfPageDown, "d C-d", .moving, "half a page down"),
    row(.halfPageUp, "C-u", .moving, "half a page up"),
    row(.pageDown, "SPC f PgDn C-f", .moving, "a page down"),
    row(.pageUp, "b PgUp C-b", .moving, "a page up"),
    row(.top, "g Home", .moving, "to the start"),
    row(.bottom, "G End", .moving, "to the end"),
    row(.nextRow, "}", .moving, "next row"),
    row(.previousRow, "{", .moving, "previous row"),
    row(.nextSection, "]", .moving, "next section"),
    row(.previousSection, "[", .moving, "previous section"),
    row(.nextDocument, "J", .moving, "next document"),
    row(.previousDocument, "K", .moving, "previous document"),
    row(.outline, "t", .moving, "outline: Enter goes there"),
    row(.jumpBack, "C-o (", .moving, "back to where one jumped from"),
    row(.jumpForward, ")", .moving, "forward again"),
    row(.nextColumn, "l Tab Right", .columns, "the same row of the next column"),
    row(.previousColumn, "h S-Tab Left", .columns, "the same row of the previous column"),
    row(.focusColumn, "1 2 3 4 5 6 7 8 9", .columns, "the column of that number"),
    row(.soloColumn, "z", .columns, "one column alone, and back"),
    row(.hideColumn, "H", .columns, "hide this column"),
    row(.allColumns, "0", .columns, "all columns again"),
    row(.moveColumnLeft, "<", .columns, "move this column to the left"),
    row(.moveColumnRight, ">", .columns, "move this column to the right"),
    row(.narrowerColumn, "-", .columns, "this column narrower"),
    row(.widerColumn, "+", .columns, "this column wider"),
    row(.equalColumns, "=", .columns, "all columns equally wide"),
    row(.freezeFirstColumn, "^", .columns, "the first column stays while the others come and go"),
    row(.scrollApart, "x", .columns, "columns scroll apart, and together again on the same row"),
    row(.toggleReport, "R", .columns, "open or fold the head and the report"),
    row(.open, "Enter", .columns, "open or close the fold under the cursor"),
    row(.cycleRows, "p", .columns, "rows by paragraph or by section"),
    row(.cycleLayout, "w", .columns, "layout: automatic, abreast, two, one"),
    row(.swapAxes, "T", .columns, "sides below each other, and back"),
    row(.toggleDiscarded, "D", .columns, "show or hide what was set apart as junk"),
    row(.sayLabel, "L", .columns, "say whose view a document or a section is"),
    row(.explain, "E", .columns, "what decided that this is the section it is"),
    row(.onlyHere, "u", .comparing, "light the words that no other column has"),
    row(.sharedWording, "U", .comparing, "light the wording that columns share, and say with which"),
    row(.veil, "V", .comparing, "hide whose views they are; again: reveal"),
    row(.search, "/", .searching, "search"),
    row(.searchBackward, "\\", .searching, "search backward"),
    row(.nextMatch, "n", .searching, "next match"),
    row(.previousMatch, "N", .searching, "previous match"),
    row(.listMatches, "F", .searching, "all matches as a list"),
    row(.filterRows, "&", .searching, "only rows with a match; without words all rows"),
    row(.toggleRegularExpression, "M-r", .searching, "search for a regular expression (also in the prompt)"),
    row(.toggleCase, "M-c", .searching, "case counts, or not (also in the prompt)"),
    row(.toggleWholeWord, "M-w", .searching, "whole words only (also in the prompt)"),
    row(.note, "i", .notes, "a note on the passage; an empty one goes away"),
    row(.bookmark, "B", .notes, "a bookmark on the passage, or none"),
    row(.setMark, "m", .notes, "with a letter: mark the passage"),
    row(.goToMark, "'", .notes, "with a letter: go to that mark"),
    row(.goBack, "''", .notes, "back to where you were before you went somewhere"),
    row(.listNotes, "'?", .notes, "notes, bookmarks and marks as a list"),
    row(.copy, "y", .taking, "copy the passage"),
    row(.copyWithCitation, "Y", .taking, "copy the passage with a citation"),
    row(.export, "s", .taking, "export: to Markdown, HTML, JSON or a picture"),
    row(.exportAgain, "S", .taking, "export again to the same file"),
    row(.pipe, "|", .taking, "give the passage to a shell command"),
    row(.edit, "e", .taking, "open the source in your editor, at the passage"),
    row(.openLink, "o", .taking, "open a link of the passage"),
    row(.reload, "r", .taking, "read the files again, and keep the place"),
    row(.help, "? F1", .program, "this help; / filters it"),
    row(.commandLine, ":", .program, "command line: :q, :12 (row), :conservative.3"),
    row(
      .undo, "Esc", .program,
      "undo one thing: prompt, page, hidden rows, lit matches, lit words, solo, shown junk"),
    row(.cycleTheme, "c", .program, "colours: auto, light, dark, high contrast, colour-blind, none"),
    row(
      .toggleMouse, "M-m", .program, "mouse on, and off: the wheel scrolls, dragging copies from one column"),
    row(.redraw, "C-l", .program, "draw the screen anew"),
    row(.suspend, "C-z", .program, "back to the shell; fg returns"),
    row(.interrupt, "C-c", .program, "cancel a prompt"),
    row(.quit, "q", .program, "close what lies over the text, else quit"),
    row(.quitFromAnywhere, "Q ZZ", .program, "quit from anywhere"),
  ]
}

extension Key {
  /// The keys that name marks.
  static let letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ".unicodeScalars.map {
    Key(.character($0))
  }

  /// The letter of the key, a to z or A to Z; nil for all others.
  var letter: String? {
    guard case .character(let scalar) = code, !control, !meta, scalar.properties.isAlphabetic, scalar.isASCII
    else { return nil }
    return String(scalar)
  }
}
