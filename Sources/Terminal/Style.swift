/// What a cell is for; a theme says how it looks. Every distinction also shows without colour.
public enum StyleRole: UInt8, Sendable, CaseIterable {
  case text, dim, title, header, rule, rowNumber, focus, subheading, quotation, code
  case match, currentMatch, onlyHere, shared
  case status, prompt, message, overlay, overlayTitle, selected
  case emphasis, strong
}

/// The style of a cell.
public struct Style: Hashable, Sendable {
  public var role: StyleRole

  public init(_ role: StyleRole = .text) { self.role = role }
}
