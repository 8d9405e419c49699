import Documents
import Export
import Layout
import Typography

/// Taking passages away: to the clipboard, a command, the editor, a browser.
extension State {
  /// The passage in focus as it is taken away.
  private var excerpt: Excerpt? { focus.flatMap { Excerpt($0, in: grid) } }

  mutating func copy(cited: Bool) -> [Effect] {
    guard let excerpt else { return nothingInFocus() }
    message = "Copied\(cited ? " with citation" : ""), \(Self.words(excerpt.words))"
    return [.copy(cited ? excerpt.citation : excerpt.text)]
  }

  static func words(_ count: Int) -> String { count == 1 ? "1 word" : "\(count) words" }

  private mutating func nothingInFocus() -> [Effect] {
    message = "No passage here"
    return []
  }

  // MARK: Commands

  mutating func askForPipe() {
    guard let focus, excerpt != nil else {
      _ = nothingInFocus()
      return
    }
    prompt = Prompt(.pipe(passage: "\(grid.entries[focus.entry].key.label).\(focus.item + 1)"))
  }

  func pipe(to command: String) -> [Effect] {
    guard let excerpt, command.contains(where: { $0 != " " }) else { return [] }
    return [.pipe(excerpt.text + "\n", command: command)]
  }

  mutating func edit() -> [Effect] {
    guard let focus, let excerpt else { return nothingInFocus() }
    let path = documents[grid.entries[focus.entry].document].source.path
    if options.isSample {
      message = "The sample has no file to edit"
    } else if path == "-" {
      message = "Standard input has no file to edit"
    } else {
      return [.edit(path: path, line: excerpt.lines?.lowerBound ?? 1)]
    }
    return []
  }

  // MARK: Links

  mutating func openLink() -> [Effect] {
    guard let focus else { return nothingInFocus() }
    let entry = grid.entries[focus.entry]
    let item = entry.items[focus.item]
    let places = item.headings + [item.block].compactMap(\.self)
    let links = places.flatMap { documents[entry.document].links(at: $0) }
    switch links.count {
    case 0: message = "No link in this passage"
    case 1: return open(links[0])
    default:
      let rows = links.map { Overlay.Row(words: $0.address, target: .link($0)) }
      overlay = Overlay("Links", by: .openLink, rows, leadWidth: 0)
    }
    return []
  }

  mutating func open(_ link: Link) -> [Effect] {
    message = "Opening \(link.address)"
    return [.open(link)]
  }
}
