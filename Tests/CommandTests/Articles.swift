import TestSupport

/// Small articles for the commands to open, in a folder of their own.
struct Articles {
  /// A report, two sides and what they share.
  static let labelled = """
    Should the Ferry Run at Night?

    The island council asked on Monday what a night ferry would cost. The answer was $210,000
    a year, for about forty passengers.

    Advertisement

    Progressive View

    Nurses on the late shift sleep in their cars. “A road that closes at ten is no road,” one of
    them said.

    Conservative View

    Forty passengers is $14 a ride from people who never board. A dial-a-boat would serve them for
    a third.

    Common Ground

    Both want the pier light repaired before winter.

    """

  /// No labels at all.
  static let plain = """
    The Pier Light Is Out

    It has been dark since a storm in March, and the harbour master has counted nine near misses.

    """

  /// Two sides that are lists.
  static let list = """
    # Should the Ferry Run at Night?

    ## Pros

    - It is the last way home.
    - The boat is there at night anyway.
      - So is its crew.
    - Shops stay open longer.

    ## Cons
    1. Forty passengers are too few.
    2. A night costs $570.

    """

  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(Self.labelled.utf8, to: "ferry.txt")
    try folder.write(Self.plain.utf8, to: "pier.txt")
  }

  /// Runs `triptych` in the folder.
  func triptych(
    _ arguments: String..., input: String = "", environment: [String: String] = [:]
  ) throws -> CommandRun {
    try CommandRun.triptych(
      arguments, input: Array(input.utf8), environment: environment, directory: folder.path)
  }

  /// Runs a line of bash in the folder, `triptych` being a command in it.
  func bash(_ line: String) throws -> CommandRun {
    let program = PseudoterminalPrograms.path(of: "triptych")
    return try CommandRun.program(
      "bash", ["-c", "triptych() { '\(program)' \"$@\"; }; \(line)"], directory: folder.path)
  }
}
