import Layout
import Terminal

/// What a reader has chosen, as far as it differs from what the program starts with.
public struct Configuration: Equatable, Sendable {
  public var theme = ThemeName.auto
  /// Whether lines are drawn with ASCII characters.
  public var usesASCII = false
  /// Whether the mouse is on at first.
  public var usesMouse = false
  /// How narrow and how wide columns may be.
  public var limits = ColumnLimits()
  /// Whether the first column stays in view at first.
  public var freezesFirstColumn = false
  /// Whether places, notes and the like are kept on disk.
  public var keepsState = true
  /// Other keys than the standard ones.
  public var keys: [Rebinding] = []

  public init() {}

  /// The key table with the reader's keys, and what was wrong with them.
  public var keyMap: (keys: KeyMap, errors: [RebindingError]) { KeyMap.standard.rebound(keys) }
}
