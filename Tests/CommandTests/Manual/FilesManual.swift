import Storage

@testable import Interface

/// The manual page of the files that people write: triptych(5).
struct FilesManual {
  /// - Parameter guide: the guide to label sets, in Markdown.
  static func text(guide: String, version: String) -> String {
    var page = ManualWriter(
      section: 5, version: version, summary: "configuration and label sets of triptych(1)")
    page.macro("Sh DESCRIPTION")
    page.words("Both kinds of files are TOML. None of them has to be there.")
    write(configuration: Configuration().toml, to: &page)
    page.macro("Sh LABEL SETS")
    MarkdownManual.write(guide, to: &page)
    page.macro("Sh SEE ALSO")
    page.macro("Xr triptych 1")
    return page.text
  }

  private static func write(configuration: String, to page: inout ManualWriter) {
    page.macro("Sh CONFIGURATION")
    page.words(
      "It is read from `triptych/config.toml` in the configuration directory (`$XDG_CONFIG_HOME`, else `~/.config`). "
        + "`triptych config` prints it, `triptych config --path` where it is read from. A line that is wrong is "
        + "reported with its place, and the rest holds. As long as nothing else is said:")
    let lines = configuration.split(separator: "\n")
    let settings = lines.prefix { $0 != "[keys]" }
    page.list(
      settings.indices.filter { $0 % 2 == 1 }.map { index in
        ("Ic " + ManualWriter.argument(settings[index]), String(settings[index - 1].dropFirst(2)))
      })
    page.macro("Ss Keys")
    page.words(
      "Under `[keys]` stand actions with their keys. A key that is given to one action is taken from the others; an "
        + "action with an empty list is reached by its name alone. `triptych --list-keys` prints the names.")
    page.literal(["[keys]", "next-row = [\"J\", \"}\"]", "suspend = []"])
  }
}
