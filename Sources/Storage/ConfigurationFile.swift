import Interface
import Layout
import TOMLReading
import Terminal

/// A configuration file, read: what holds of it, and what is wrong with the rest.
public struct ConfigurationFile: Equatable, Sendable {
  public private(set) var configuration = Configuration()
  /// In the order of their places.
  public private(set) var errors: [ConfigurationError] = []

  /// The configuration where there is no file.
  public init() {}

  /// Reads TOML.
  public init(_ text: String) {
    var reader = ConfigurationReader()
    for statement in Statement.all(in: text) { reader.take(statement) }
    (configuration, errors) = reader.result
  }

  /// Reads the file at a path; nothing is parsed where there is none.
  public init(path: String) throws(ReadingError) {
    if let bytes = try OwnFile.bytes(of: path) {
      self.init(String(decoding: bytes, as: UTF8.self))
    } else {
      self.init()
    }
  }
}

private struct ConfigurationReader {
  private var configuration = Configuration()
  private var errors: [ConfigurationError] = []
  /// The table that statements belong to; nil for the one at the start.
  private var table: String?
  /// The statements taken, by table and key.
  private var taken: [String: Statement] = [:]

  /// Where the keys of each action stand.
  private var places: [String: [String: (line: Int, column: Int)]] = [:]

  /// What the statements say together.
  var result: (Configuration, [ConfigurationError]) {
    var (configuration, errors) = (configuration, errors)
    let (keys, troubles) = configuration.keyMap
    for trouble in troubles {
      let (action, key) = trouble.subject
      let place =
        key.flatMap { places[action]?[$0] } ?? taken["keys.\(action)"]?.place() ?? (line: 1, column: 1)
      errors.append(ConfigurationError(.rebinding(trouble), line: place.line, column: place.column))
    }
    let given = Set(configuration.keys.map(\.action))
    configuration.keys = keys.bindings.filter { given.contains($0.action.rawValue) }.map {
      Rebinding(action: $0.action.rawValue, keys: $0.keys)
    }
    return (configuration, errors.sorted { ($0.line, $0.column) < ($1.line, $1.column) })
  }

  mutating func take(_ statement: Statement) {
    let parsed: TOMLNode
    do {
      parsed = try TOMLNode(toml: statement.text)
    } catch {
      let line = statement.line + error.line - 1
      errors.append(ConfigurationError(.syntax(error.words), line: line, column: error.column))
      return
    }
    for member in parsed.table ?? [] {
      if statement.isHeader {
        table = member.key
        if member.key != "keys" || member.node.table?.isEmpty != true {
          report(.unknownKey(member.key), statement)
        }
      } else {
        take(member.key, member.node, statement)
      }
    }
  }

  private mutating func take(_ key: String, _ value: TOMLNode, _ statement: Statement) {
    // What stands in a table that means nothing was reported with its header.
    if table != nil && table != "keys" { return }
    if table == nil, key == "keys", let inner = value.table {
      for member in inner { rebind(member.key, member.node, statement) }
    } else if table == "keys" {
      rebind(key, value, statement)
    } else if isFirst(key, statement) {
      set(key, value, statement)
    }
  }

  /// Whether a key is set for the first time; says so where it is not.
  private mutating func isFirst(_ name: String, _ statement: Statement) -> Bool {
    if taken[name] != nil {
      report(.repeated(name.hasPrefix("keys.") ? String(name.dropFirst(5)) : name), statement)
      return false
    }
    taken[name] = statement
    return true
  }

  private mutating func rebind(_ action: String, _ value: TOMLNode, _ statement: Statement) {
    guard isFirst("keys.\(action)", statement) else { return }
    let keys = value.array.map { array in array.compactMap(\.string) }
    guard let keys, keys.count == value.array?.count else {
      return report(.wrongType(key: action, expected: "a list of keys, such as [\"}\", \"J\"]"), statement)
    }
    for node in value.array ?? [] {
      guard let key = node.string, places[action]?[key] == nil else { continue }
      places[action, default: [:]][key] = (statement.line + node.line - 1, node.column)
    }
    configuration.keys.append(Rebinding(action: action, keys: keys))
  }

  private mutating func set(_ key: String, _ value: TOMLNode, _ statement: Statement) {
    switch ConfigurationKey(rawValue: key) {
    case .theme:
      guard let name = value.string else {
        return report(.wrongType(key: key, expected: "a string"), statement)
      }
      guard let theme = ThemeName(rawValue: name) else {
        let known = ThemeName.allCases.map(\.rawValue)
        return report(.unknownValue(name, key: key, known: known), statement, at: name)
      }
      configuration.theme = theme
    case .ascii: set(\.usesASCII, key, value, statement)
    case .mouse: set(\.usesMouse, key, value, statement)
    case .state: set(\.keepsState, key, value, statement)
    case .freezeFirstColumn: set(\.freezesFirstColumn, key, value, statement)
    case .narrowestColumn:
      if let cells = cells(key, value, statement) {
        configuration.limits = ColumnLimits(narrowest: cells, widest: configuration.limits.widest)
      }
    case .widestText:
      if let cells = cells(key, value, statement) {
        configuration.limits = ColumnLimits(narrowest: configuration.limits.narrowest, widest: cells)
      }
    case nil: report(.unknownKey(key), statement)
    }
  }

  private mutating func set(
    _ path: WritableKeyPath<Configuration, Bool>, _ key: String, _ value: TOMLNode,
    _ statement: Statement
  ) {
    guard let bool = value.boolean else {
      return report(.wrongType(key: key, expected: "true or false"), statement)
    }
    configuration[keyPath: path] = bool
  }

  /// A number of cells; nil where it is none, or out of range.
  private mutating func cells(_ key: String, _ value: TOMLNode, _ statement: Statement) -> Int? {
    guard let cells = value.integer else {
      report(.wrongType(key: key, expected: "a whole number"), statement)
      return nil
    }
    if ConfigurationKey.cells.contains(cells) { return cells }
    report(.outOfRange(key: key, ConfigurationKey.cells), statement)
    return nil
  }

  private mutating func report(
    _ fact: ConfigurationError.Fact, _ statement: Statement, at string: String? = nil
  ) {
    let place = statement.place(of: string)
    errors.append(ConfigurationError(fact, line: place.line, column: place.column))
  }
}

/// The keys of a configuration file outside its tables.
enum ConfigurationKey: String, CaseIterable {
  case theme, ascii, mouse, state
  case narrowestColumn = "narrowest-column"
  case widestText = "widest-text"
  case freezeFirstColumn = "freeze-first-column"

  /// The numbers of cells that a limit may be.
  static let cells = 16...1000
}

extension RebindingError {
  /// The action whose line is meant, and the key in it; nil for the line as a whole.
  fileprivate var subject: (action: String, key: String?) {
    switch self {
    case .unknownAction(let action): (action, nil)
    case .unknownKey(let key, let action): (action, key)
    case .taken(let key, let action, _): (action, key)
    }
  }
}
