import Terminal

/// Other keys for an action, as a reader's configuration names both.
public struct Rebinding: Equatable, Sendable {
  /// The action's name: `next-row`.
  public var action: String
  /// Instead of those it has; none unbinds it.
  public var keys: [String]

  public init(action: String, keys: [String]) {
    self.action = action
    self.keys = keys
  }
}

/// Why a rebinding, or one of its keys, does not count.
public enum RebindingError: Error, Equatable, Sendable {
  case unknownAction(String)
  case unknownKey(String, action: String)
  /// An earlier rebinding gave the key, or one that begins like it, to another action.
  case taken(String, action: String, by: Action)
}

extension KeyMap {
  /// The key table with other keys. A key that is given to one action is taken from the others that have it, and with
  /// it the sequences that begin with it; what cannot be done is reported, and the rest holds.
  public func rebound(_ rebindings: [Rebinding]) -> (keys: KeyMap, errors: [RebindingError]) {
    if rebindings.isEmpty { return (self, []) }
    var given: [Action: [String]] = [:]
    var claims: [(keys: [[Key]], action: Action)] = []
    var errors: [RebindingError] = []
    for rebinding in rebindings {
      guard let action = Action(rawValue: rebinding.action), bindings.contains(where: { $0.action == action })
      else {
        errors.append(.unknownAction(rebinding.action))
        continue
      }
      given[action] = []
      for name in rebinding.keys {
        let keys = Self.sequences(name, for: action)
        if keys.isEmpty {
          errors.append(.unknownKey(name, action: rebinding.action))
          continue
        }
        if let claim = claims.first(where: { $0.action != action && Self.collide($0.keys, keys) }) {
          errors.append(.taken(name, action: rebinding.action, by: claim.action))
          continue
        }
        claims.append((keys, action))
        given[action]?.append(name)
      }
    }
    let rest = bindings.map { binding in
      var binding = binding
      binding.keys =
        given[binding.action]
        ?? binding.keys.filter { name in
          let keys = Self.sequences(name, for: binding.action)
          return !claims.contains { Self.collide($0.keys, keys) }
        }
      return binding
    }
    return (KeyMap(rest), errors)
  }

  /// The sequences of keys that mean an action where it is bound to a name; none where the name is none.
  private static func sequences(_ name: String, for action: Action) -> [[Key]] {
    guard let keys = KeyName.keys(name) else { return [] }
    return action.takesLetter ? Key.letters.map { keys + [$0] } : [keys]
  }

  /// Whether sequences cannot all be bound: two are equal, or one begins like the other.
  private static func collide(_ some: [[Key]], _ others: [[Key]]) -> Bool {
    some.contains { one in others.contains { one.starts(with: $0) || $0.starts(with: one) } }
  }
}
