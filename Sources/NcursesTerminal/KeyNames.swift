import Terminal

/// The keys that a terminal's description names (terminfo(5), string capabilities).
enum KeyNames {
  private static let keys: [(capability: String, code: Key.Code)] =
    [
      ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home), ("kend", .end),
      ("kpp", .pageUp), ("knp", .pageDown), ("kich1", .insert), ("kdch1", .delete), ("kcbt", .backTab),
      ("kent", .enter),
    ] + (1...12).map { ("kf\($0)", .function($0)) }

  /// What a terminal sends for each key it has.
  ///
  /// - Parameter bytes: what the description gives for a capability; nil where the terminal lacks it.
  static func sequences(_ bytes: (_ capability: String) -> [UInt8]?) -> [[UInt8]: Key] {
    var sequences: [[UInt8]: Key] = [:]
    for key in keys {
      if let bytes = bytes(key.capability) { sequences[bytes] = Key(key.code) }
    }
    return sequences
  }
}
