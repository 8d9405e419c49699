import Documents
import Glibc
import Interface
import NcursesTerminal
import Terminal

/// Opens many or large files on a terminal: shows how far it is, and lets the reader stop it.
struct LoadingView {
  /// How waiting ended.
  enum Outcome {
    /// All is open, or the reader has had enough: how far it came.
    case came(LoadingJob.Progress)
    /// The reader quits.
    case quit
    /// A signal asked for the end.
    case ended(signal: Int32)
  }

  private let device: NcursesDevice
  private let job: LoadingJob
  private var screen: LoadingScreen
  private let start = ContinuousClock.now

  /// Work that ends sooner shows nothing.
  private static let patience = Duration.milliseconds(150)

  /// - Parameter isAgain: whether there is something to read already.
  init(_ job: LoadingJob, bytes: Int, isAgain: Bool = false, on device: NcursesDevice) {
    self.device = device
    self.job = job
    screen = LoadingScreen(done: 0, total: job.count, bytes: bytes, seconds: 0)
    screen.isAgain = isAgain
  }

  /// Waits until all is open or the reader has had enough.
  mutating func wait() -> Outcome {
    while !job.now.hasEnded {
      if ContinuousClock.now - start > Self.patience { show() }
      guard let event = device.nextEvent(within: 20) else { continue }
      switch event {
      case .key(Key(.character("c"), control: true)):
        if screen.isAgain || !job.now.documents.isEmpty {
          job.cancel()
          return .came(job.now)
        }
        screen.message = "Nothing is open yet. q quits"
      case .key(Key(.character("q"))), .key(Key(.character("Q"))): return .quit
      case .ended(let signal): return .ended(signal: signal)
      case .vanished: return .ended(signal: SIGHUP)
      case .resumed: device.invalidate()
      case .key, .paste, .mouse, .resize: break
      }
    }
    return .came(job.now)
  }

  private mutating func show() {
    screen.done = job.now.files.count
    screen.seconds = Int((ContinuousClock.now - start).components.seconds)
    let drawn = screen.render(size: device.size, usesASCII: device.isASCIIOnly)
    device.show(drawn.canvas, cursor: drawn.cursor)
  }
}
