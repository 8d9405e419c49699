import Documents
import Terminal
import TestSupport

@testable import Interface

/// A reader who presses anything at all.
struct KeysAtRandom {
  private var random: DocumentsAtRandom
  private var text: RandomText

  init(seed: UInt64) {
    random = DocumentsAtRandom(seed: seed)
    text = RandomText(seed: seed &+ 9)
  }

  /// Thirty sets of documents: hard ones, and those that people read.
  static let library: [[Document]] = {
    var random = DocumentsAtRandom(seed: 71)
    let samples = [
      SampleDocuments.library, SampleDocuments.voice, SampleDocuments.column, SampleDocuments.gazette,
      SampleDocuments.wide,
    ].map(Journey.document)
    let sets = [
      [samples[0]], [samples[1]], [samples[4]], [samples[0], samples[2]],
      [samples[0], samples[3], samples[1]],
    ]
    return sets + [[SampleDocuments.topics], [SampleDocuments.five]]
      + (0..<23).map { _ in random.documents() }
  }()

  /// A journey that is about to begin, on a screen of any size.
  mutating func journey() -> Journey {
    let size = size()
    return Journey(
      Self.library[random.number(0...Self.library.count - 1)], columns: size.columns, rows: size.rows,
      usesASCII: random.chance(8), isSample: random.chance(8))
  }

  /// One of: a bound key, a letter, a resize, a paste, an answer of the world. Prompts are soon left.
  mutating func message(inPrompt: Bool) -> Message {
    if inPrompt && random.chance(3) { return .key(Key(random.chance(2) ? .enter : .escape)) }
    return switch random.number(0...19) {
    case 0: .resize(size())
    case 1: .paste(text.words(random.number(0...3)))
    case 2: random.chance(2) ? .exists(path: text.word()) : .failed(text.words(3))
    case 3: .mouse(mouse())
    case 4 where random.chance(3): reloaded()
    case 4..<6: .key(Key(.character(letter())))
    case 6: .key(Key([.enter, .escape, .backspace, .delete, .function(7)][random.number(0...4)]))
    default: .key(boundKey())
    }
  }

  private mutating func mouse() -> MouseEvent {
    let kinds: [MouseEvent.Kind] = [.press, .drag, .drag, .release, .wheelUp, .wheelDown]
    return MouseEvent(
      kinds[random.number(0...5)], at: Point(column: random.number(0...130), row: random.number(0...30)))
  }

  /// Files that have become quite others, or are gone; as many as some set of documents has.
  private mutating func reloaded() -> Message {
    let fresh = Self.library[random.number(0...Self.library.count - 1)]
    return .reloaded(fresh.map { random.chance(4) ? nil : $0 }, troubles: [])
  }

  /// Keys that move, and no others.
  mutating func move() -> Message {
    let names = [
      "j", "k", "d", "C-u", "SPC", "b", "}", "{", "Tab", "h", "]", "[", "J", "K", "j", "j", "d", "SPC",
    ]
    return .key(Self.key(names[random.number(0...names.count - 1)]))
  }

  /// Keys that change what is shown, and some that move.
  mutating func showing() -> Message {
    let names = ["z", "0", "R", "p", "w", "T", "Tab", "h", "1", "2", "}", "G", "d", "n"]
    return .key(Self.key(names[random.number(0...names.count - 1)]))
  }

  /// A size from 1×1 to 300×100, mostly one that people have.
  mutating func size() -> Size {
    switch random.number(0...9) {
    case 0 where random.chance(3): Size(columns: random.number(1...300), rows: random.number(1...100))
    case 1: Size(columns: random.number(1...30), rows: random.number(1...9))
    default: readableSize()
    }
  }

  /// A size on which reading goes well: at least ten rows.
  mutating func readableSize() -> Size {
    Size(columns: random.number(20...130), rows: random.number(10...30))
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int { random.number(range) }

  private mutating func boundKey() -> Key {
    let bindings = KeyMap.standard.bindings
    let names = bindings[random.number(0...bindings.count - 1)].keys
    return Self.key(names[random.number(0...names.count - 1)])
  }

  private static func key(_ name: String) -> Key { KeyName.keys(name)?.first ?? Key(.escape) }

  private mutating func letter() -> Unicode.Scalar {
    let letters = Array("etaoin shrdlu.:/12390 水é\u{301}🙂ZqQ".unicodeScalars)
    return letters[random.number(0...letters.count - 1)]
  }
}
