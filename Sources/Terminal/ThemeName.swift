/// The themes that a reader can choose from.
public enum ThemeName: String, CaseIterable, Sendable {
  /// The sixteen colours on whatever background the terminal has.
  case auto
  case light, dark
  /// Nothing dim, and black on bright where something lies under text.
  case highContrast = "high-contrast"
  /// Yellow and cyan alone, which people tell apart whichever colours they see.
  case colourBlind = "colour-blind"
  /// No colour.
  case mono
}

extension Theme {
  /// The theme of a name.
  public init(_ name: ThemeName) {
    switch name {
    case .auto: self = .standard
    case .mono: self = .mono
    case .light: self = .standard.with(Self.light)
    case .dark: self = .standard.with(Self.dark)
    case .highContrast: self = .standard.with(Self.highContrast)
    case .colourBlind: self = .standard.with(Self.colourBlind)
    }
  }

  /// The theme with other looks for some roles.
  private func with(_ looks: [StyleRole: Look]) -> Theme {
    Theme { looks[$0] ?? look(of: $0) }
  }

  private static let light: [StyleRole: Look] = [
    .header: Look(.bold, .blue), .focus: Look([.bold, .reverse], .blue), .code: Look([], .blue),
    .currentMatch: Look([.bold, .underline], .brightWhite, on: .blue),
  ]

  private static let dark: [StyleRole: Look] = [
    .header: Look(.bold, .brightCyan), .focus: Look([.bold, .reverse], .brightCyan),
    .code: Look([], .brightCyan), .match: Look([], .black, on: .brightYellow),
    .currentMatch: Look([.bold, .underline], .black, on: .brightCyan),
    .onlyHere: Look(.underline, .brightMagenta), .shared: Look([.bold, .underline], .brightGreen),
  ]

  private static let highContrast: [StyleRole: Look] = [
    .dim: Look(), .rule: Look(), .rowNumber: Look(), .code: Look(), .header: Look(.bold),
    .focus: Look([.bold, .reverse]), .match: Look([], .black, on: .brightYellow),
    .currentMatch: Look([.bold, .underline], .black, on: .brightWhite), .onlyHere: Look(.underline),
    .shared: Look([.bold, .underline]),
  ]

  private static let colourBlind: [StyleRole: Look] = [
    .onlyHere: Look(.underline, .yellow), .shared: Look([.bold, .underline], .cyan),
  ]
}
