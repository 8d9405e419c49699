/// The program's folders, as the XDG Base Directory Specification (0.8) has them: a path that is not absolute does not
/// count.
public struct BaseFolders: Sendable {
  /// Where the configuration is read from; nil where no home is known.
  public let configuration: String?
  /// Where the state is kept; nil where no home is known.
  public let state: String?

  /// - Parameter variable: the value of an environment variable; nil where it is not set.
  public init(_ variable: (String) -> String?) {
    func folder(_ name: String, inHome path: String) -> String? {
      if let given = variable(name), given.hasPrefix("/") { return "\(given)/triptych" }
      guard let home = variable("HOME"), home.hasPrefix("/") else { return nil }
      return "\(home)/\(path)/triptych"
    }
    configuration = folder("XDG_CONFIG_HOME", inHome: ".config")
    state = folder("XDG_STATE_HOME", inHome: ".local/state")
  }
}
