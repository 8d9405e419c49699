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

  /// Sixteen colours on the terminal's own background. Where a colour lies under text the text's colour is
  /// given too, so that it can be read on dark and on light terminals alike.
  public static let standard = Theme { role in
    switch role {
    case .text, .quotation, .overlay: Look()
    case .dim, .rule, .rowNumber: Look(.dim)
    case .title, .overlayTitle, .message: Look(.bold)
    case .header: Look(.bold, .cyan)
    case .focus: Look([.bold, .reverse], .cyan)
    case .subheading: Look([.bold, .underline])
    case .code: Look([], .cyan)
    case .match: Look([], .black, on: .yellow)
    case .currentMatch: Look([.bold, .underline], .black, on: .cyan)
    case .onlyHere: Look(.underline, .magenta)
    case .shared: Look([.bold, .underline], .green)
    case .status, .selected: Look(.reverse)
    case .prompt: Look()
    }
  }

  /// Bold, underlined and reversed, for `NO_COLOR` and for terminals without colour.
  public static let mono = Theme { role in
    switch role {
    case .text, .quotation, .overlay, .dim, .rule, .rowNumber, .code, .prompt: Look()
    case .title, .overlayTitle, .message, .header: Look(.bold)
    case .focus: Look([.bold, .reverse])
    case .subheading, .shared: Look([.bold, .underline])
    case .match, .status, .selected: Look(.reverse)
    case .currentMatch: Look([.bold, .underline, .reverse])
    case .onlyHere: Look(.underline)
    }
  }
}
