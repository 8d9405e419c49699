import Glibc
import NcursesTerminal
import Terminal

/// A program that shows what a device does, for tests of the device alone: it draws characters of all widths and
/// lists the events it gets. `q` quits, `t` traps, `h` hides the cursor, `m` turns the mouse on and off, `C-z`
/// suspends, `C-l` draws anew.
@main
struct Probe {
  private let device: NcursesDevice
  private var names: [String] = []
  private var hidesCursor = false

  static func main() {
    do {
      let options = CommandLine.arguments
      var probe = Probe(
        device: try NcursesDevice(
          theme: options.contains("--mono") ? .mono : .standard, asciiOnly: options.contains("--ascii")))
      probe.run()
    } catch {
      print("failed: \(error)")
      exit(2)
    }
  }

  private mutating func run() -> Never {
    while true {
      device.show(canvas(), cursor: hidesCursor ? nil : Point(column: 3, row: 4))
      var next: Event? = device.nextEvent()
      while let event = next {
        names.append(Self.name(event))
        perform(event)
        next = device.waitingEvent()
      }
    }
  }

  private mutating func perform(_ event: Event) {
    switch event {
    case .key(Key(.character("q"))), .vanished:
      device.restore()
      exit(event == .vanished ? 3 : 0)
    case .key(Key(.character("t"))): print(names[names.count])
    case .key(Key(.character("h"))): hidesCursor.toggle()
    case .key(Key(.character("m"))): device.reportsMouse.toggle()
    case .key(Key(.character("z"), control: true)): device.suspend()
    case .key(Key(.character("l"), control: true)): device.invalidate()
    case .ended(let signal): device.end(by: signal)
    default: break
    }
  }

  private func canvas() -> Canvas {
    let size = device.size
    var canvas = Canvas(size)
    let form = device.isASCIIOnly ? " ASCII" : ""
    canvas.put("size \(size.columns)x\(size.rows)\(form)", column: 0, row: 0, style: Style(.title))
    canvas.put("“wide” 漢字 한글 | e\u{301} n\u{303} | 🙂 👩\u{200D}👩 | ─│┼▸…", column: 0, row: 1)
    canvas.put("a\u{1B}[31mb\u{7}\u{202E}c\u{9B}d\te", column: 0, row: 2)
    canvas.put("match", column: 0, row: 3, style: Style(.match))
    canvas.put("only here", column: 10, row: 3, style: Style(.onlyHere))
    canvas.put(names.suffix(8).joined(separator: " ") + " ;", column: 0, row: 5)
    canvas.put("漢", column: size.columns - 2, row: size.rows - 2)
    let bar = String(repeating: "=", count: max(0, size.columns))
    canvas.put(bar, column: 0, row: size.rows - 1, style: Style(.status))
    return canvas
  }

  private static func name(_ event: Event) -> String {
    switch event {
    case .key(let key): name(key)
    case .paste(let text): "paste(\(text.split(separator: "\n").joined(separator: "|")))"
    case .resize(let size): "resize(\(size.columns)x\(size.rows))"
    case .mouse(let mouse): "\(mouse.kind)(\(mouse.point.column),\(mouse.point.row))"
    case .resumed: "resumed"
    case .ended(let signal): "ended(\(signal))"
    case .vanished: "vanished"
    }
  }

  private static func name(_ key: Key) -> String {
    let modifiers = (key.control ? "C-" : "") + (key.meta ? "M-" : "")
    switch key.code {
    case .character(let scalar): return modifiers + String(scalar)
    case .function(let number): return "\(modifiers)F\(number)"
    default: return "\(modifiers)\(key.code)"
    }
  }
}
