import Interface
import Storage

/// `triptych --list-keys`: the key table, as the reader has it.
enum KeyListing {
  /// Writes the table: name of the action, keys, what it does.
  static func write() throws {
    let settings = Settings()
    settings.sayErrors()
    try Output.write(settings.configuration.keyMap.keys.plainTable)
    if !settings.errors.isEmpty { throw Status.trouble }
  }
}
