/// Turns the bytes that a terminal sends into keys, pastes and what the mouse did.
///
/// Bytes may come in any pieces. Whatever they are, each is taken once: an unknown control sequence is
/// swallowed whole, never typed into the program as letters.
public struct KeyDecoder: Sendable {
  private let sequences: [[UInt8]: Key]
  private var unfinished: [UInt8] = []
  private var paste: [UInt8]?

  /// - Parameter sequences: what the terminal's description says that its keys send, beside the common ones.
  public init(sequences: [[UInt8]: Key] = [:]) { self.sequences = sequences }

  /// Whether the bytes so far are the beginning of a longer sequence, or all of a key: an escape byte alone is
  /// the escape key when nothing follows it soon.
  public var isWaiting: Bool { !unfinished.isEmpty }

  /// The events that the next bytes complete.
  public mutating func decode(_ bytes: [UInt8]) -> [Event] {
    var events: [Event] = []
    for byte in bytes {
      if paste != nil {
        if let pasted = collect(byte) { events.append(.paste(pasted)) }
      } else {
        unfinished.append(byte)
        takeAll(into: &events)
      }
    }
    return events
  }

  /// The events that the unfinished bytes stand for when nothing follows them.
  public mutating func timeOut() -> [Event] {
    defer { unfinished = [] }
    switch unfinished {
    case []: return []
    case [Byte.escape]: return [.key(Key(.escape))]
    case [Byte.escape, Byte.escape]: return [.key(Key(.escape)), .key(Key(.escape))]
    case [Byte.escape, Byte.bracket]: return [.key(Key(.character("["), meta: true))]
    case [Byte.escape, Byte.capitalO]: return [.key(Key(.character("O"), meta: true))]
    default: return unfinished[0] == Byte.escape ? [] : [.key(Key(.character("\u{FFFD}")))]
    }
  }

  private mutating func takeAll(into events: inout [Event]) {
    while !unfinished.isEmpty {
      switch reading(of: unfinished[...]) {
      case .unfinished:
        return
      case .key(let key, let count):
        if let key { events.append(.key(key)) }
        unfinished.removeFirst(count)
      case .mouse(let event, let count):
        events.append(.mouse(event))
        unfinished.removeFirst(count)
      case .paste(let count):
        unfinished.removeFirst(count)
        paste = []
      }
    }
  }

  private enum Reading {
    case unfinished
    /// A key, or nothing, that took so many bytes.
    case key(Key?, Int)
    case mouse(MouseEvent, Int)
    case paste(Int)
  }

  private func reading(of bytes: ArraySlice<UInt8>) -> Reading {
    guard bytes.first == Byte.escape else { return character(bytes) }
    guard let second = bytes.dropFirst().first else { return .unfinished }
    switch second {
    case Byte.bracket, Byte.capitalO: return sequence(bytes)
    case Byte.escape:
      guard let third = bytes.dropFirst(2).first else { return .unfinished }
      guard third == Byte.bracket || third == Byte.capitalO else { return .key(Key(.escape), 1) }
      return withMeta(sequence(bytes.dropFirst()))
    default: return withMeta(character(bytes.dropFirst()))
    }
  }

  private func withMeta(_ reading: Reading) -> Reading {
    guard case .key(var key, let count) = reading else { return reading }
    key?.meta = true
    return .key(key, count + 1)
  }

  private func sequence(_ bytes: ArraySlice<UInt8>) -> Reading {
    switch EscapeSequence.length(of: bytes) {
    case .unfinished: return .unfinished
    case .broken(let count): return .key(nil, count)
    case .whole(let count):
      let sequence = Array(bytes.prefix(count))
      if sequence == Byte.pasteStart { return .paste(count) }
      if sequence.starts(with: MouseEvent.start) {
        return MouseEvent(sequence: sequence).map { .mouse($0, count) } ?? .key(nil, count)
      }
      return .key(sequences[sequence] ?? EscapeSequence.key(of: sequence), count)
    }
  }

  private func character(_ bytes: ArraySlice<UInt8>) -> Reading {
    guard let lead = bytes.first else { return .unfinished }
    if lead < 0x80 { return .key(Key(ascii: lead), 1) }
    let length = lead < 0xC2 || lead > 0xF4 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    let whole = bytes.prefix(length)
    let valid = whole.prefix(1) + whole.dropFirst().prefix { $0 & 0xC0 == 0x80 }
    if valid.count == whole.count && whole.count < length { return .unfinished }
    let scalar = String(decoding: valid, as: UTF8.self).unicodeScalars.first ?? "\u{FFFD}"
    return .key(Key(.character(scalar)), valid.count)
  }

  private mutating func collect(_ byte: UInt8) -> String? {
    paste?.append(byte)
    guard byte == Byte.pasteEnd.last, let all = paste, all.suffix(Byte.pasteEnd.count) == Byte.pasteEnd[...]
    else { return nil }
    paste = nil
    let text = String(decoding: all.dropLast(Byte.pasteEnd.count), as: UTF8.self)
    return String(text.map { $0 == "\r" || $0 == "\r\n" ? "\n" : $0 })
  }
}

private enum Byte {
  static let escape: UInt8 = 0x1B
  static let bracket = UInt8(ascii: "[")
  static let capitalO = UInt8(ascii: "O")
  static let pasteStart = Array("\u{1B}[200~".utf8)
  static let pasteEnd = Array("\u{1B}[201~".utf8)
}
