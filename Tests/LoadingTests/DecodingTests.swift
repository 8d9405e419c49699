import Documents
import Loading
import TestSupport
import Testing

@Suite("Decoding")
struct DecodingTests {
  private func decode(_ bytes: [UInt8]) throws -> Source { try Loader().decode(bytes, path: "a.txt") }

  @Test("UTF-8 is kept byte for byte, its byte-order mark too") func utf8() throws {
    let bytes = [0xEF, 0xBB, 0xBF] + Array("Naïve\r\n“two”\rthree\u{0B}".utf8)
    let source = try decode(bytes)
    #expect(source.text == bytes)
    #expect(source.raw == bytes)
    #expect(source.encoding == .utf8)
    #expect(source.replaced == 0)
  }

  @Test("UTF-16 and UTF-32 are told by their signatures") func signatures() throws {
    let string = "\u{FEFF}Bridge “open” 🙂"
    let encodings: [(Source.Encoding, [UInt8])] = [
      (.utf16LittleEndian, string.utf16.flatMap { bytes(of: $0.littleEndian) }),
      (.utf16BigEndian, string.utf16.flatMap { bytes(of: $0.bigEndian) }),
      (.utf32LittleEndian, string.unicodeScalars.flatMap { bytes(of: $0.value.littleEndian) }),
      (.utf32BigEndian, string.unicodeScalars.flatMap { bytes(of: $0.value.bigEndian) }),
    ]
    for (encoding, bytes) in encodings {
      let source = try decode(bytes)
      #expect(source.encoding == encoding)
      #expect(String(decoding: source.text, as: UTF8.self) == string)
      #expect(source.raw == bytes)
      #expect(source.replaced == 0)
    }
  }

  @Test("Half a surrogate pair and an odd last byte each become U+FFFD, and are counted") func brokenUTF16()
    throws
  {
    let source = try decode([0xFF, 0xFE, 0x61, 0x00, 0x3D, 0xD8, 0x62, 0x00, 0x63])
    #expect(String(decoding: source.text, as: UTF8.self) == "\u{FEFF}a\u{FFFD}b\u{FFFD}")
    #expect(source.replaced == 2)
  }

  @Test("A value that is no scalar becomes U+FFFD in UTF-32") func brokenUTF32() throws {
    let source = try decode([0, 0, 0xFE, 0xFF, 0, 0, 0, 0x61, 0, 0x11, 0, 0, 0, 0, 0xD8, 0, 0])
    #expect(String(decoding: source.text, as: UTF8.self) == "\u{FEFF}a\u{FFFD}\u{FFFD}\u{FFFD}")
    #expect(source.replaced == 3)
  }

  @Test("What is no UTF-8 is Windows-1252 as a whole, and its undefined bytes are counted") func windows1252()
    throws
  {
    let source = try decode([0x93, 0x63, 0x61, 0x66, 0xE9, 0x94, 0x20, 0x80, 0x35, 0x81, 0x9D, 0xC3, 0xA9])
    #expect(source.encoding == .windows1252)
    #expect(String(decoding: source.text, as: UTF8.self) == "“café” €5\u{FFFD}\u{FFFD}Ã©")
    #expect(source.replaced == 2)
  }

  @Test(
    "Malformed UTF-8 is not taken for UTF-8",
    arguments: [
      [0xC0, 0xAF], [0xE0, 0x9F, 0xBF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
      [0xF5, 0x80, 0x80, 0x80],
      [0xE2, 0x82], [0x80], [0xF0, 0x8F, 0xBF, 0xBF], [0xF0, 0x9F, 0x99], [0xC3, 0x28],
    ] as [[UInt8]])
  func malformed(bytes: [UInt8]) throws {
    #expect(try decode([0x61] + bytes).encoding == .windows1252)
  }

  @Test("Whether bytes are UTF-8 is what Swift says of them") func agreesWithSwift() throws {
    var random = RandomText(seed: 31)
    for count in 0..<1000 {
      var bytes = Array("x".utf8) + random.bytes(count % 200)
      bytes.removeAll { $0 == 0 }
      let repaired = String(decoding: bytes, as: UTF8.self)
      let isUTF8 = Array(repaired.utf8) == bytes
      #expect(try decode(bytes).encoding == (isUTF8 ? .utf8 : .windows1252))
    }
  }

  @Test("Any bytes at all become valid UTF-8 or one error") func total() {
    var random = RandomText(seed: 32)
    let signatures: [[UInt8]] = [[], [0xFF, 0xFE], [0xFE, 0xFF], [0xFF, 0xFE, 0, 0], [0, 0, 0xFE, 0xFF]]
    for count in 0..<1000 {
      let bytes = signatures[count % signatures.count] + random.bytes(count % 100)
      guard let source = try? decode(bytes) else { continue }
      #expect(Array(String(decoding: source.text, as: UTF8.self).utf8) == source.text)
      let marks = String(decoding: source.text, as: UTF8.self).unicodeScalars.count { $0 == "\u{FFFD}" }
      #expect(source.replaced <= marks)
      #expect(source.raw == bytes)
    }
  }

  private func bytes(of value: some FixedWidthInteger) -> [UInt8] { withUnsafeBytes(of: value) { Array($0) } }
}
