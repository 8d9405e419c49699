import Comparison
import Documents
import Export
import Terminal

/// Writing what is read to a file: what is written, and where.
extension State {
  // MARK: The dialog

  mutating func openExport() {
    let choice = lastExport?.choice ?? ExportChoice(hasNotes: hasAnnotations)
    exportDialog = ExportDialog(choice, path: lastExport?.path ?? exportName + choice.purpose.ending)
    choose(choice)
  }

  /// The lines that the dialog has for a choice.
  func fields(of choice: ExportChoice) -> [ExportDialog.Field] {
    ExportDialog.Field.allCases.filter { field in
      switch field {
      case .purpose, .path: true
      case .layout: choice.purpose == .notes
      case .contents: choice.purpose != .screen
      case .notes: hasAnnotations && (choice.purpose == .notes || choice.purpose == .handout)
      case .veil: choice.purpose == .handout && hasSides
      }
    }
  }

  private var hasAnnotations: Bool { annotations.contains { $0.annotation.kind != .mark } }
  private var hasSides: Bool { documents.contains { $0.sections.contains { $0.role == .side } } }

  /// Takes another choice, as far as it can be had, and shows how the file begins.
  mutating func choose(_ choice: ExportChoice) {
    var choice = choice
    if !allContents.contains(choice.contents) { choice.contents = .allSections }
    exportDialog?.choose(choice)
    let preview = Self.firstLines(of: preview(of: choice))
    exportDialog?.preview = preview
  }

  /// What the dialog shows of a file: how its text begins. Of a page it is what people read.
  private func preview(of choice: ExportChoice) -> String {
    switch choice.purpose {
    case .notes, .data: exported(choice)
    case .handout: exported(choice, as: .text)
    case .screen: "\(size.columns) columns, \(size.rows) rows, theme \(theme.rawValue)"
    }
  }

  private static func firstLines(of text: String) -> [String] {
    text.utf8.split(
      separator: UInt8(ascii: "\n"), maxSplits: longestPreview, omittingEmptySubsequences: false
    )
    .prefix(longestPreview).map { String(decoding: $0.prefix(longestPreview * 10), as: UTF8.self) }
  }

  private static let longestPreview = 100

  /// What of the documents can be written.
  private var allContents: [ExportChoice.Contents] {
    [.allSections] + (documents.contains(where: \.hasLabelledSections) ? [.sides] : [])
      + (documents.count > 1 ? documents.indices.map { .document($0 + 1) } : [])
      + (documents.contains { !$0.discarded.isEmpty } ? [.withDiscarded] : [])
  }

  /// The choices that differ in one field, in order; none for the path, which is typed.
  func alternatives(of field: ExportDialog.Field, to choice: ExportChoice) -> [ExportChoice] {
    func all<Value>(_ path: WritableKeyPath<ExportChoice, Value>, _ values: [Value]) -> [ExportChoice] {
      values.map { value in
        var choice = choice
        choice[keyPath: path] = value
        return choice
      }
    }
    return switch field {
    case .purpose: all(\.purpose, ExportChoice.Purpose.allCases)
    case .layout: all(\.layout, ExportOptions.Layout.allCases)
    case .contents: all(\.contents, allContents)
    case .notes: all(\.hasNotes, [true, false])
    case .veil: all(\.isVeiled, [false, true])
    case .path: []
    }
  }

  /// What a choice says of a field, in words.
  func words(of field: ExportDialog.Field, in choice: ExportChoice) -> String {
    switch field {
    case .purpose: choice.purpose.words
    case .layout: choice.layout.words
    case .contents: words(of: choice.contents)
    case .notes: choice.hasNotes ? "with yours" : "without"
    case .veil: choice.isVeiled ? "sides are A, B, …; who they are stands last" : "off"
    case .path: ""
    }
  }

  private func words(of contents: ExportChoice.Contents) -> String {
    switch contents {
    case .allSections: "all sections"
    case .sides: "sides and what they share"
    case .document(let number): "only \(number) \(documents[number - 1].source.name)"
    case .withDiscarded: "all, and what was set apart"
    }
  }

  /// Changes the field in focus to its next value, or the one before.
  mutating func changeField(by step: Int) {
    guard let dialog = exportDialog else { return }
    let all = alternatives(of: dialog.field, to: dialog.choice)
    guard let at = all.firstIndex(of: dialog.choice) else { return }
    choose(all[(at + step + all.count) % all.count])
  }

  // MARK: Writing

  /// Writes what the dialog says, and closes it.
  mutating func endExport() -> [Effect] {
    guard let dialog = exportDialog else { return [] }
    if dialog.path.text.isEmpty {
      exportDialog?.field = .path
      exportDialog?.remark = "a file needs a name"
      return []
    }
    exportDialog = nil
    lastExport = LastExport(choice: dialog.choice, path: dialog.path.text)
    return write(over: .nothing)
  }

  /// Writes the last export again; where there was none, asks.
  mutating func exportAgain() -> [Effect] {
    if lastExport == nil { openExport() }
    return exportDialog == nil ? write(over: .whatWasWritten) : []
  }

  /// Writes the last export that was asked for.
  func write(over: Effect.Replaceable) -> [Effect] {
    guard let lastExport else { return [] }
    return [.write(path: lastExport.path, text: exported(lastExport.choice), over: over)]
  }

  /// The text of the file.
  private func exported(_ choice: ExportChoice) -> String {
    switch choice.purpose {
    case .notes: exported(choice, as: .markdown)
    case .handout: exported(choice, as: .html)
    case .data: exported(choice, as: .json)
    case .screen: screenBelow.picture(theme: theme.theme())
    }
  }

  private func exported(_ choice: ExportChoice, as format: ExportFormat) -> String {
    let fields = fields(of: choice)
    var numbers = Array(self.documents.indices)
    if case .document(let number) = choice.contents { numbers = [number - 1] }
    let chosen = numbers.map { self.documents[$0] }
    let veil = choice.isVeiled && fields.contains(.veil) ? Veil(chosen) : nil
    let documents = veil?.documentsInOrder ?? chosen
    var options = ExportOptions(discarded: choice.contents == .withDiscarded)
    if fields.contains(.layout) { options.layout = choice.layout }
    if choice.contents == .sides {
      let shown = documents.flatMap(\.sections).filter { $0.role == .side || $0.role == .shared }
      options.labels = Set(shown.map(\.label))
    }
    let chapters = [
      choice.hasNotes && fields.contains(.notes) ? notesChapter(on: documents, numbers) : nil,
      veil?.key(to: chosen),
    ]
    return format.text(
      of: documents, options, chapters: chapters.compactMap(\.self), sha256: self.options.sha256.hex)
  }

  /// - Parameter numbers: which of all documents they are.
  private func notesChapter(on documents: [Document], _ numbers: [Int]) -> Chapter? {
    NotesFormat(
      zip(documents, numbers).map { document, number in
        NoteSheet(
          name: document.source.name, document: document,
          annotations: annotations.filter { $0.document == number }.map(\.annotation))
      }
    ).chapter
  }

  /// The screen as it was before the dialog.
  private var screenBelow: State {
    var state = self
    (state.exportDialog, state.message) = (nil, nil)
    return state
  }

  /// The screen as a picture: SVG.
  public func picture(theme: Theme) -> String {
    let titles = unveiled.compactMap { $0.title?.text }.joined(separator: "; ")
    return Picture(render().canvas, theme: theme, title: "The screen of Triptych: \(titles)").svg
  }
}

/// An export that was asked for, to be repeated.
struct LastExport: Equatable, Sendable {
  var choice: ExportChoice
  var path: String
}
