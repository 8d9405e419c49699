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
    var claims = Claims()
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
        if let other = claims.first(against: keys, of: action) {
          errors.append(.taken(name, action: rebinding.action, by: other))
          continue
        }
        claims.add(keys, action)
        given[action]?.append(name)
      }
    }
    let rest = bindings.map { binding in
      var binding = binding
      binding.keys =
        given[binding.action]
        ?? binding.keys.filter { name in
          let keys = Self.sequences(name, for: binding.action)
          return claims.first(against: keys) == nil
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

  /// The sequences of keys that are given away. Two cannot both be bound where they are equal, or one begins like the
  /// other.
  private struct Claims {
    private var count = 0
    /// By a sequence and by each of its beginnings: whose it is first. `isWhole` tells a sequence from a beginning.
    private var owners: [[Key]: [(number: Int, action: Action, isWhole: Bool)]] = [:]

    mutating func add(_ sequences: [[Key]], _ action: Action) {
      count += 1
      for sequence in sequences {
        for length in 1...max(1, sequence.count) {
          let start = Array(sequence.prefix(length))
          let isWhole = length == sequence.count
          let known = owners[start]?.contains { $0.action == action && $0.isWhole == isWhole } ?? false
          if !known { owners[start, default: []].append((count, action, isWhole)) }
        }
      }
    }

    /// The action, other than one's own, that first took what collides with sequences; nil where none did.
    func first(against sequences: [[Key]], of own: Action? = nil) -> Action? {
      var first: (number: Int, action: Action)?
      for sequence in sequences {
        for length in 1...max(1, sequence.count) {
          for owner in owners[Array(sequence.prefix(length))] ?? []
          where owner.action != own && (owner.isWhole || length == sequence.count)
            && owner.number < first?.number ?? .max
          {
            first = (owner.number, owner.action)
          }
        }
      }
      return first?.action
    }
  }
}
