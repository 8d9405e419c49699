import Terminal
import Testing

@Suite("The mouse, from bytes")
struct MouseEventTests {
  private static let bytes = Array(
    "a\u{1B}[<0;12;5M\u{1B}[<32;14;6M\u{1B}[<0;14;6m\u{1B}[<64;1;1M\u{1B}[<65;300;100Mb".utf8)
  private static let events: [Event] = [
    .key(Key(.character("a"))), .mouse(MouseEvent(.press, at: Point(column: 11, row: 4))),
    .mouse(MouseEvent(.drag, at: Point(column: 13, row: 5))),
    .mouse(MouseEvent(.release, at: Point(column: 13, row: 5))),
    .mouse(MouseEvent(.wheelUp, at: Point(column: 0, row: 0))),
    .mouse(MouseEvent(.wheelDown, at: Point(column: 299, row: 99))), .key(Key(.character("b"))),
  ]

  private func events(_ text: String) -> [Event] {
    var decoder = KeyDecoder()
    return decoder.decode(Array(text.utf8)) + decoder.timeOut()
  }

  @Test("Bytes that are cut anywhere give the same events")
  func cuts() {
    for cut in 0...Self.bytes.count {
      var decoder = KeyDecoder()
      let (start, end) = (Array(Self.bytes[..<cut]), Array(Self.bytes[cut...]))
      #expect(decoder.decode(start) + decoder.decode(end) == Self.events)
    }
  }

  @Test("Shift and control make no other button of it")
  func modifiers() {
    let press = Event.mouse(MouseEvent(.press, at: Point(column: 1, row: 2)))
    #expect(events("\u{1B}[<4;2;3M\u{1B}[<16;2;3M") == [press, press])
  }

  @Test(
    "Other buttons, motions without one, and what is no event are swallowed whole",
    arguments: [
      "<2;1;1M", "<1;1;1m", "<35;4;4M", "<66;1;1M", "<0;1M", "<;;M", "<0;99999999999999999999;1M", "<M",
    ])
  func others(sequence: String) { #expect(events("\u{1B}[\(sequence)x") == [.key(Key(.character("x")))]) }
}

@Suite("The clipboard's control sequence")
struct ClipboardSequenceTests {
  @Test(
    "Base64 as its standard has it",
    arguments: [
      ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy"), ("é“", "w6nigJw="),
    ])
  func base64(text: String, encoded: String) {
    #expect(ClipboardSequence.copying(text) == "\u{1B}]52;c;\(encoded)\u{07}")
  }

  @Test("No more than 100,000 bytes of base64, and no character in halves")
  func limit() {
    let longest = ClipboardSequence.copying(String(repeating: "a", count: 200_000))
    #expect(longest.utf8.count == 99_992 + 8)
    // A letter of two bytes stands across the limit.
    let text = String(repeating: "a", count: ClipboardSequence.limit - 1) + "éé"
    let cut = ClipboardSequence.copying(String(text.dropLast(2)))
    #expect(ClipboardSequence.copying(text) == cut)
  }
}
