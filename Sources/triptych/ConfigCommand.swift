import ArgumentParser
import Storage

/// `triptych config`: the configuration, with the comments that explain it.
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config", abstract: "Prints the configuration, with comments.",
    discussion: """
      What is printed can be saved as the configuration and changed. What is wrong with the file is said as \
      file:line:column: sentence, its other lines hold, and the exit status is 2.

      Examples:

        triptych config > config.toml
            To be changed, and moved to where it is read from.
        triptych config --path
            That place.
      """)

  @Flag(help: "Print where the configuration is read from, and nothing else.")
  var path = false

  func run() throws {
    if path {
      guard let path = Settings.path else { throw ValidationError("HOME is not set: nothing is read.") }
      return try Output.write(path + "\n")
    }
    let settings = Settings()
    settings.sayErrors()
    try Output.write(settings.configuration.toml)
    if !settings.errors.isEmpty { throw Status.trouble }
  }
}
