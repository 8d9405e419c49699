/// What keys do while a page lies over the reading.
extension State {
  mutating func performInOverlay(_ action: Action) -> [Effect] {
    guard let overlay else { return [] }
    switch action {
    case overlay.action, .quit, .interrupt: closePage()
    case .help:
      pageBelow = overlay
      self.overlay = .help(keys, on: overlay)
    case .undo where !overlay.filter.isEmpty: self.overlay?.setFilter("")
    case .undo: closePage()
    case .open: return pick(overlay)
    case .search: prompt = Prompt(.filter, overlay.filter)
    case .quitFromAnywhere: return [.quit]
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    default:
      let (width, height) = (size.columns, contentRows)
      self.overlay?.take(action, width: width, height: height)
    }
    return []
  }

  /// Closes the page, down to the one that it lies on.
  private mutating func closePage() {
    (overlay, pageBelow) = (pageBelow, nil)
    refreshMatchList()
  }

  /// Goes where the selected row leads.
  mutating func pick(_ overlay: Overlay) -> [Effect] {
    guard let selected = overlay.selected, let target = overlay.rows[selected].target else { return [] }
    self.overlay = nil
    switch target {
    case .passage(let passage): recordingJump(from: place) { $0.visit(passage) }
    case .match(let index): recordingJump(from: place) { $0.goToMatch(index) }
    case .link(let link): return open(link)
    }
    return []
  }
}
