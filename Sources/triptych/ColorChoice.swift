import ArgumentParser
import Terminal

/// `--color auto|always|never`: whether what is shown or printed has colours.
enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
  case auto, always, never

  /// Whether colours are wanted on a screen.
  private var wantsColors: Bool {
    switch self {
    case .auto: !Environment.isSet("NO_COLOR")
    case .always: true
    case .never: false
    }
  }

  /// The theme that the reader starts with.
  ///
  /// - Parameter configured: the one of the configuration.
  func theme(_ configured: ThemeName) -> ThemeName { wantsColors ? configured : .mono }

  /// Whether printed output has colours: `auto` gives them to a terminal alone.
  var colorsOutput: Bool {
    switch self {
    case .auto: wantsColors && Environment.writesToTerminal && Environment.variable("TERM") != "dumb"
    case .always, .never: wantsColors
    }
  }
}
