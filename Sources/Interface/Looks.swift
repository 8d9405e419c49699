import Terminal

/// Colours, and the mouse.
extension State {
  mutating func cycleTheme() -> [Effect] {
    let all = ThemeName.allCases
    theme = all[((all.firstIndex(of: theme) ?? 0) + 1) % all.count]
    message = "Colours: \(theme.words)"
    return [.wear(theme)]
  }

  mutating func toggleMouse() -> [Effect] {
    usesMouse.toggle()
    message =
      usesMouse
      ? "Mouse on: the wheel scrolls, dragging copies from one column"
      : "Mouse off: the terminal selects"
    return [.useMouse(usesMouse)]
  }
}
