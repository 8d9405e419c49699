/// The sixteen colours that every terminal user has chosen to his taste.
public enum Colour: UInt8, Sendable, CaseIterable {
  case black, red, green, yellow, blue, magenta, cyan, white
  case brightBlack, brightRed, brightGreen, brightYellow, brightBlue, brightMagenta, brightCyan, brightWhite
}

/// How the cells of a role look; no colour is the terminal's own.
public struct Look: Hashable, Sendable {
  /// What a terminal can do to a character without colour.
  public struct Attributes: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    public static let bold = Attributes(rawValue: 1)
    public static let dim = Attributes(rawValue: 2)
    public static let underline = Attributes(rawValue: 4)
    public static let reverse = Attributes(rawValue: 8)
    /// Underlined on a terminal without italics.
    public static let italic = Attributes(rawValue: 16)
  }

  public var attributes: Attributes
  public var foreground: Colour?
  public var background: Colour?

  public init(_ attributes: Attributes = [], _ foreground: Colour? = nil, on background: Colour? = nil) {
    self.attributes = attributes
    self.foreground = foreground
    self.background = background
  }
}

/// Says how each role looks.
public struct Theme: Equatable, Sendable {
  private var looks: [Look]

  /// A theme by a rule.
  public init(_ look: (StyleRole) -> Look) { looks = StyleRole.allCases.map(look) }

  /// How the cells of a role look.
  public func look(of role: StyleRole) -> Look { looks[Int(role.rawValue)] }

  /// The theme without colours with something added to its looks: what tells the roles apart there does so in
  /// every theme. A colour under the text stands for a reversal.
  private static func mono(_ add: (StyleRole, inout Look) -> Void) -> Theme {
    Theme { role in
      var look = mono.look(of: role)
      add(role, &look)
      if look.background != nil { look.attributes.remove(.reverse) }
      // Many terminals show bold black as grey, which nobody can read on a colour; it is underlined too.
      if role == .currentMatch, look.foreground == .black { look.attributes.remove(.bold) }
      return look
    }
  }

  /// Bold, underlined, reversed and italic, for `NO_COLOR` and for terminals without colour. What is not in the list
  /// shows by its place, by its words or by a mark.
  public static let mono = Theme { role in
    switch role {
    case .text, .quotation, .overlay, .dim, .rule, .rowNumber, .code, .prompt: Look()
    case .title, .overlayTitle, .message, .header, .subheading, .strong: Look(.bold)
    case .emphasis: Look(.italic)
    case .focus: Look([.bold, .reverse])
    case .shared: Look([.bold, .underline])
    case .match, .status, .selected: Look(.reverse)
    case .currentMatch: Look([.bold, .underline, .reverse])
    case .onlyHere: Look(.underline)
    }
  }

  /// Sixteen colours on the terminal's own background. Where a colour lies under text the text's colour is given
  /// too, so that it can be read on dark and on light terminals alike.
  public static let standard = coloured(head: .cyan, here: .magenta, both: .green, current: .cyan)

  /// For a light background: dark colours.
  public static let light = coloured(
    head: .blue, here: .magenta, both: .green, current: .blue, currentText: .brightWhite)

  /// For a dark background: bright colours.
  public static let dark = coloured(
    head: .brightCyan, here: .brightMagenta, both: .brightGreen, current: .brightCyan)

  /// Blue, yellow and the terminal's own: what people tell apart who take red for green.
  public static let colourBlind = coloured(
    head: .brightBlue, here: .brightBlue, both: nil, current: .blue, currentText: .brightWhite)

  /// Bright on black, whatever the terminal's own colours are; nothing is dim.
  public static let highContrast = mono { role, look in
    (look.foreground, look.background) = (.brightWhite, .black)
    switch role {
    case .header, .onlyHere: look.foreground = .brightYellow
    case .shared: look.foreground = .brightCyan
    case .focus, .currentMatch: (look.foreground, look.background) = (.black, .brightYellow)
    case .match, .status, .selected: (look.foreground, look.background) = (.black, .brightWhite)
    default: break
    }
  }

  private static func coloured(
    head: Colour, here: Colour, both: Colour?, current: Colour, currentText: Colour = .black
  ) -> Theme {
    mono { role, look in
      switch role {
      case .dim, .rule, .rowNumber: look.attributes.insert(.dim)
      case .header, .focus, .code: look.foreground = head
      case .match: (look.foreground, look.background) = (.black, .yellow)
      case .currentMatch: (look.foreground, look.background) = (currentText, current)
      case .onlyHere: look.foreground = here
      case .shared: look.foreground = both
      default: break
      }
    }
  }
}

/// The themes that a reader can choose from.
public enum ThemeName: String, Sendable, CaseIterable {
  /// What the surroundings say: no colours, those for the background, or those that can be read on any.
  case auto
  case light, dark
  case highContrast = "high-contrast"
  case colourBlind = "colour-blind"
  case mono

  /// The name as one reads it.
  public var words: String {
    switch self {
    case .highContrast: "high contrast"
    case .mono: "none"
    default: rawValue
    }
  }

  /// The theme of this name.
  ///
  /// - Parameters:
  ///   - background: the value of `COLORFGBG`, “foreground;background” in palette numbers, where it is set.
  public func theme(background: String? = nil) -> Theme {
    switch self {
    case .auto:
      switch background?.split(separator: ";").last {
      case "7", "15": .light
      case .some(let number) where Int(number) != nil: .dark
      default: .standard
      }
    case .light: .light
    case .dark: .dark
    case .highContrast: .highContrast
    case .colourBlind: .colourBlind
    case .mono: .mono
    }
  }
}
