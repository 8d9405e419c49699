import Interface
import Storage

/// The reader's configuration, and what is wrong with its file.
struct Settings {
  private(set) var configuration = Configuration()
  private(set) var errors: [any Error] = []

  /// Where the configuration is read from; nil where no home is known.
  static var path: String? { Environment.folders.configuration.map { "\($0)/config.toml" } }

  /// Reads the file, where there is one.
  init() {
    guard let path = Self.path else { return }
    do {
      let file = try ConfigurationFile(path: path)
      configuration = file.configuration
      errors = file.errors.map { FileError(path: path, error: $0) }
    } catch {
      errors = [error]
    }
  }

  /// Says on standard error what is wrong with the file.
  func sayErrors() { for error in errors { Diagnostics.say(error) } }

  /// The same as one sentence for the reader's screen; nil where nothing is wrong.
  var message: String? {
    guard let first = errors.first else { return nil }
    let others = errors.count == 1 ? "" : " (and \(errors.count - 1) more)"
    return (ErrorWords.sentence(for: first) ?? "\(first)") + others
  }
}

/// What is wrong with a line of a configuration file, and in which file.
struct FileError: Error {
  var path: String
  var error: ConfigurationError
}
