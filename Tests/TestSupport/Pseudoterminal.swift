import Documents
import Glibc

/// A program on a real terminal of its own: the kernel's pseudo-terminal, a new session, an emulated screen.
///
/// Nothing here sleeps: every wait is for a condition, with a deadline that only a failing test reaches.
public final class Pseudoterminal {
  /// What the program reads as standard input.
  public enum StandardInput {
    /// The terminal.
    case terminal
    /// A pipe with a text of less than 64 KB, then its end.
    case text(String)
  }

  /// How a program ended.
  public enum ExitStatus: Equatable, Sendable {
    case exited(Int32)
    case signalled(Int32)
  }

  /// What went wrong in the harness, and what stood on the screen.
  public struct Failure: Error, CustomStringConvertible {
    public var description: String
  }

  public let screen: PseudoterminalScreen
  /// All that the program wrote, as bytes.
  public private(set) var output: [UInt8] = []
  private var master: CInt
  private var slave: CInt
  private var process: pid_t = 0
  private var exit: ExitStatus?
  private var formerModes = Modes(flags: [], characters: [])

  /// Starts `command`, a path and its arguments.
  ///
  /// - Parameter environment: what is set (or unset, where nil) beside `PATH`, `HOME`, `TERM=xterm-256color`
  ///   and a UTF-8 locale; nothing is inherited.
  public init(
    command: [String], columns: Int = 80, rows: Int = 24, environment: [String: String?] = [:],
    standardInput: StandardInput = .terminal
  ) throws {
    screen = PseudoterminalScreen(columns: columns, rows: rows)
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK)
    var unlocked: CInt = 0
    var number: CInt = 0
    // TIOCSPTLCK and TIOCGPTN: unlockpt and ptsname.
    guard master >= 0, ioctl(master, 0x4004_5431, &unlocked) == 0, ioctl(master, 0x8004_5430, &number) == 0
    else { throw Failure(description: "no pseudo-terminal: errno \(errno)") }
    let path = "/dev/pts/\(number)"
    slave = open(path, O_RDWR | O_NOCTTY | O_CLOEXEC)
    setSize(columns, rows)
    formerModes = modes
    var variables: [String: String?] = [
      "PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": "/nonexistent", "TERM": "xterm-256color",
      "LANG": "C.UTF-8",
      "SWIFT_BACKTRACE": "enable=no",
    ]
    variables.merge(environment) { $1 }
    let strings = variables.compactMap { name, value in value.map { "\(name)=\($0)" } }
    process = try Self.spawn(command, strings, terminal: path, standardInput)
  }

  deinit {
    if exit == nil && process > 0 {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    if master >= 0 { close(master) }
    if slave >= 0 { close(slave) }
  }

  // MARK: What a person does

  /// Types bytes: characters, `\r` for the enter key, `\u{1B}` for escape.
  public func send(_ keys: String) throws {
    var bytes = Array(keys.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      if count > 0 {
        bytes = bytes.dropFirst(count)
      } else if errno == EAGAIN {
        pump(milliseconds: 5)
      } else {
        throw Failure(description: "cannot type: errno \(errno)")
      }
    }
  }

  /// Pastes a text as a terminal does: between marks where the program asked for them.
  public func paste(_ text: String) throws {
    try send(screen.bracketsPastes ? "\u{1B}[200~\(text)\u{1B}[201~" : text)
  }

  /// Makes the window that large.
  public func resize(columns: Int, rows: Int) {
    screen.resize(columns: columns, rows: rows)
    setSize(columns, rows)
  }

  /// Tells the program a size that is not that of the screen: one that large would take all the memory there is.
  public func claim(columns: Int, rows: Int) { setSize(columns, rows) }

  /// The most memory that the program has had so far, in kilobytes; nil where it is gone.
  public var mostMemory: Int? {
    let status = (try? TemporaryFolder.bytes(of: "/proc/\(process)/status")) ?? []
    let line = String(decoding: status, as: UTF8.self).split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    return line.flatMap { Int($0.filter(\.isNumber)) }
  }

  /// Takes nothing any more of what the program writes.
  public func freeze() { tcflow(slave, TCOOFF) }

  /// Sends a signal to the program, or to another process of this terminal.
  public func signal(_ number: Int32, to process: Int32? = nil) { kill(process ?? self.process, number) }

  /// Closes the window: the terminal is gone.
  public func hangUp() {
    close(master)
    close(slave)
    (master, slave) = (-1, -1)
  }

  // MARK: What a person sees

  /// Reads on until the screen is as awaited.
  public func wait(
    seconds: Int = 20, _ what: String = "the awaited screen",
    until isMet: (PseudoterminalScreen) throws -> Bool
  ) throws {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while try !isMet(screen) {
      let hasOutput = pump(milliseconds: 5)
      if hasOutput { continue }
      guard !hasEnded, ContinuousClock.now < deadline else {
        throw Failure(description: "\(what) did not come\(exit.map { ", \($0)" } ?? ""):\n\(screen.text)")
      }
    }
  }

  /// Reads on until the program ends.
  public func waitForExit(seconds: Int = 20) throws -> ExitStatus {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while !hasEnded {
      pump(milliseconds: 5)
      guard ContinuousClock.now < deadline else {
        throw Failure(description: "the program did not end:\n\(screen.text)")
      }
    }
    while pump(milliseconds: 0) {}
    return exit ?? .exited(-1)
  }

  /// How the terminal treats what is typed: to compare before and after.
  public struct Modes: Equatable, Sendable {
    var flags: [tcflag_t]
    var characters: [cc_t]
    /// Whether typed characters appear and lines can be edited, as in a shell.
    public var isCooked: Bool { flags[3] & tcflag_t(ECHO | ICANON) == tcflag_t(ECHO | ICANON) }
  }

  public var modes: Modes {
    var modes = termios()
    tcgetattr(slave, &modes)
    let characters = withUnsafeBytes(of: &modes.c_cc) { $0.map { cc_t($0) } }
    return Modes(
      flags: [modes.c_iflag, modes.c_oflag, modes.c_cflag, modes.c_lflag], characters: characters)
  }

  /// What a program that ended has not put back as it was.
  public var remains: [String] {
    [
      ("modes of the line", modes != formerModes), ("alternate screen", screen.isAlternate),
      ("hidden cursor", !screen.isCursorVisible), ("bracketed paste", screen.bracketsPastes),
      ("mouse reports", screen.reportsMouse), ("application keys", screen.sendsApplicationKeys),
    ].filter(\.1).map(\.0)
  }

  // MARK: Inside

  private func setSize(_ columns: Int, _ rows: Int) {
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  /// Waits so long for output and shows it. Returns whether there was some.
  @discardableResult
  private func pump(milliseconds: CInt) -> Bool {
    var waiting = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&waiting, 1, milliseconds) > 0 else { return false }
    return withUnsafeTemporaryAllocation(byteCount: 65536, alignment: 1) { buffer in
      let count = read(master, buffer.baseAddress, buffer.count)
      guard count > 0 else { return false }
      output += buffer[0..<count]
      let answer = screen.feed(UnsafeRawBufferPointer(rebasing: buffer[0..<count]))
      if !answer.isEmpty { _ = write(master, answer, answer.count) }
      return true
    }
  }

  private var hasEnded: Bool {
    if exit != nil { return true }
    var status: CInt = 0
    guard waitpid(process, &status, WNOHANG) == process else { return false }
    exit = status & 0x7F == 0 ? .exited(status >> 8 & 0xFF) : .signalled(status & 0x7F)
    return true
  }

  private static func spawn(
    _ command: [String], _ environment: [String], terminal: String, _ input: StandardInput
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // The first terminal that the leader of a new session opens becomes the one that controls it.
    posix_spawn_file_actions_addopen(&actions, 1, terminal, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 1, 2)
    var text: CInt = -1
    switch input {
    case .terminal: posix_spawn_file_actions_adddup2(&actions, 1, 0)
    case .text(let string):
      text = try pipe(with: string)
      posix_spawn_file_actions_adddup2(&actions, text, 0)
    }
    defer { if text >= 0 { close(text) } }

    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    let newSession: Int16 = 0x80
    posix_spawnattr_setflags(
      &attributes, newSession | Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF))

    var arguments = command.map { strdup($0.fileName) } + [nil]
    var variables = environment.map { strdup($0) } + [nil]
    defer { for string in arguments + variables { free(string) } }
    var process: pid_t = 0
    let failure = posix_spawn(&process, command[0], &actions, &attributes, &arguments, &variables)
    guard failure == 0 else { throw Failure(description: "cannot start \(command[0]): errno \(failure)") }
    return process
  }

  private static func pipe(with text: String) throws -> CInt {
    var ends: [CInt] = [-1, -1]
    guard Glibc.pipe(&ends) == 0 else { throw Failure(description: "no pipe: errno \(errno)") }
    defer { close(ends[1]) }
    _ = fcntl(ends[0], F_SETFD, FD_CLOEXEC)
    _ = fcntl(ends[1], F_SETFD, FD_CLOEXEC)
    guard fcntl(ends[1], F_SETFL, O_NONBLOCK) == 0, write(ends[1], text, text.utf8.count) == text.utf8.count
    else { throw Failure(description: "a pipe does not hold \(text.utf8.count) bytes") }
    return ends[0]
  }
}
