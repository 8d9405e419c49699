import Documents
import Glibc

/// A run of a program to its end: what it was given as values, what it gave back as values.
public struct CommandRun: Sendable {
  /// The exit status; 128 and the signal's number where a signal ended the program, as shells count.
  public let status: Int32
  /// What it wrote on standard output.
  public let output: [UInt8]
  /// What it wrote on standard error.
  public let errors: [UInt8]

  /// Standard output as text.
  public var text: String { String(decoding: output, as: UTF8.self) }
  /// Standard error as text.
  public var errorText: String { String(decoding: errors, as: UTF8.self) }

  /// Why a run could not be made.
  public enum Failure: Error {
    case spawn(program: String, errno: Int32)
    case hangs(program: String)
  }

  /// Runs the built `triptych`, with no environment but `PATH`, a home that does not exist, and what is given.
  public static func triptych(
    _ arguments: [String], input: [UInt8] = [], environment: [String: String] = [:], directory: String? = nil
  ) throws -> CommandRun {
    let path = PseudoterminalPrograms.path(of: "triptych")
    return try program(path, arguments, input: input, environment: environment, directory: directory)
  }

  /// Runs a program, by path or by name on the `PATH`, for at most a minute.
  public static func program(
    _ program: String, _ arguments: [String], input: [UInt8] = [], environment: [String: String] = [:],
    directory: String? = nil
  ) throws -> CommandRun {
    let files = try TemporaryFolder()
    try files.write(input, to: "in")
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, files.path("in"), O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, files.path("out"), O_WRONLY | O_CREAT, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, files.path("err"), O_WRONLY | O_CREAT, 0o600)
    let command = (directory.map { ["env", "-C", $0] } ?? []) + [program] + arguments
    let id = try spawn(command, variables(environment), &actions)
    let status = try end(of: id, program)
    return CommandRun(status: status, output: try files.read("out"), errors: try files.read("err"))
  }

  private static func variables(_ given: [String: String]) -> [String] {
    let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
    let own = ["PATH": path, "HOME": "/nonexistent", "SWIFT_BACKTRACE": "enable=no"]
    return own.merging(given) { $1 }.map { "\($0)=\($1)" }
  }

  private static func spawn(
    _ command: [String], _ variables: [String], _ actions: inout posix_spawn_file_actions_t
  ) throws -> pid_t {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // The test runner's threads block signals and may ignore SIGPIPE: the program must not inherit that.
    var none = sigset_t()
    var all = sigset_t()
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    var id = pid_t()
    let argv = command.map { strdup($0.fileName) } + [nil]
    let envp = variables.map { strdup($0) } + [nil]
    defer { for string in argv + envp { free(string) } }
    let result = posix_spawnp(&id, command[0], &actions, &attributes, argv, envp)
    guard result == 0 else { throw Failure.spawn(program: command[0], errno: result) }
    return id
  }

  private static func end(of id: pid_t, _ program: String) throws -> Int32 {
    var status: Int32 = 0
    for _ in 0..<60_000 {
      if waitpid(id, &status, WNOHANG) == id {
        let signal = status & 0x7F
        return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
      }
      usleep(1000)
    }
    kill(id, SIGKILL)
    waitpid(id, &status, 0)
    throw Failure.hangs(program: program)
  }
}
