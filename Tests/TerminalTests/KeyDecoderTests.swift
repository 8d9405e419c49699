import Terminal
import TestSupport
import Testing

@Suite("Keys from bytes")
struct KeyDecoderTests {
  private func events(_ text: String, _ sequences: [[UInt8]: Key] = [:]) -> [Event] {
    var decoder = KeyDecoder(sequences: sequences)
    return decoder.decode(Array(text.utf8)) + decoder.timeOut()
  }

  @Test("Letters of every script are keys of one scalar")
  func characters() {
    #expect(events("aé漢🙂") == ["a", "é", "漢", "🙂"].map { .key(Key(.character($0))) })
  }

  @Test("Control characters are keys with control, but for those with names")
  func controls() {
    #expect(
      events("\u{1}\u{3}\u{1A}\u{1C}\0")
        == ["a", "c", "z", "\\", " "].map { .key(Key(.character($0), control: true)) })
    #expect(
      events("\t\r\n\u{7F}\u{8}") == [.tab, .enter, .enter, .backspace, .backspace].map { .key(Key($0)) })
  }

  @Test("Escape is a key alone, meta before a key, and the beginning of a sequence")
  func escape() {
    #expect(events("\u{1B}") == [.key(Key(.escape))])
    #expect(events("\u{1B}\u{1B}") == [.key(Key(.escape)), .key(Key(.escape))])
    #expect(events("\u{1B}m\u{1B}é") == ["m", "é"].map { .key(Key(.character($0), meta: true)) })
    #expect(events("\u{1B}[") == [.key(Key(.character("["), meta: true))])
    #expect(events("\u{1B}O") == [.key(Key(.character("O"), meta: true))])
    #expect(events("\u{1B}\u{1B}[A") == [.key(Key(.up, meta: true))])
    #expect(events("\u{1B}\u{1B}x") == [.key(Key(.escape)), .key(Key(.character("x"), meta: true))])
  }

  @Test("Modifiers of a sequence are the key's")
  func modifiers() {
    #expect(
      events("\u{1B}[1;5A\u{1B}[1;3B\u{1B}[6;7~\u{1B}[1;2C") == [
        .key(Key(.up, control: true)), .key(Key(.down, meta: true)),
        .key(Key(.pageDown, control: true, meta: true)), .key(Key(.right)),
      ])
  }

  @Test("The terminal's description has the first word")
  func description() {
    #expect(events("\u{1B}[A", [Array("\u{1B}[A".utf8): Key(.function(1))]) == [.key(Key(.function(1)))])
    #expect(events("\u{1B}[[A", [Array("\u{1B}[[A".utf8): Key(.function(1))]) == [.key(Key(.function(1)))])
  }

  @Test("An unknown sequence is swallowed whole, a broken one up to the break")
  func unknown() {
    #expect(events("\u{1B}[?1;2cq") == [.key(Key(.character("q")))])
    #expect(events("\u{1B}[38;5\u{1B}[Bq") == [.key(Key(.down)), .key(Key(.character("q")))])
    #expect(events("\u{1B}[1;") == [])
  }

  @Test("Invalid bytes become U+FFFD, and the next key is read right")
  func invalid() {
    var decoder = KeyDecoder()
    let unknown = Event.key(Key(.character("\u{FFFD}")))
    #expect(decoder.decode([0xFF, 0xC3, 0x61]) == [unknown, unknown, .key(Key(.character("a")))])
    #expect(decoder.decode([0xE2, 0x80]) == [] && decoder.isWaiting)
    #expect(decoder.timeOut() == [unknown] && !decoder.isWaiting)
  }

  @Test("What is pasted between marks is one text; its carriage returns are line feeds")
  func paste() {
    #expect(
      events("\u{1B}[200~a\u{1B}[Bq\r\nb\rc\u{1B}[201~d") == [
        .paste("a\u{1B}[Bq\nb\nc"), .key(Key(.character("d"))),
      ])
  }

  @Test("Any bytes in any pieces give the same events as the bytes at once")
  func pieces() {
    var generator = SeededGenerator(seed: 11)
    let parts = [
      "\u{1B}", "[", "O", "A", "1", ";", "5", "~", "200~", "\u{1B}[200~", "\u{1B}[201~", "\u{1B}[A", "é", "漢",
      "q", "\r", "\u{3}", "\u{7F}",
    ].map { Array($0.utf8) }
    for _ in 0..<2000 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0...12, using: &generator) {
        if let part = parts.randomElement(using: &generator) { bytes += part }
        if Int.random(in: 0..<4, using: &generator) == 0 {
          bytes.append(.random(in: 0...255, using: &generator))
        }
      }
      var whole = KeyDecoder()
      var pieces = KeyDecoder()
      let cut = Int.random(in: 0...bytes.count, using: &generator)
      let atOnce = whole.decode(bytes) + whole.timeOut()
      let (start, end) = (Array(bytes[..<cut]), Array(bytes[cut...]))
      let inPieces = pieces.decode(start) + pieces.decode(end) + pieces.timeOut()
      #expect(atOnce == inPieces)
      #expect(!whole.isWaiting)
      #expect(atOnce.count <= bytes.count)
    }
  }
}
