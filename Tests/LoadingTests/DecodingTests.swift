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
    "What a text declares is how it is decoded",
    arguments: [
      (
        "shift_jis", "こんにちは、世界",
        [
          0x82, 0xB1, 0x82, 0xF1, 0x82, 0xC9, 0x82, 0xBF, 0x82, 0xCD, 0x81, 0x41, 0x90, 0xA2, 0x8A, 0x45,
        ]
      ),
      (
        "GB2312", "论证：支持与反对",
        [
          0xC2, 0xDB, 0xD6, 0xA4, 0xA3, 0xBA, 0xD6, 0xA7, 0xB3, 0xD6, 0xD3, 0xEB, 0xB7, 0xB4, 0xB6, 0xD4,
        ]
      ),
      (
        "Windows-1251", "Довод за и против",
        [
          0xC4, 0xEE, 0xE2, 0xEE, 0xE4, 0x20, 0xE7, 0xE0, 0x20, 0xE8, 0x20, 0xEF, 0xF0, 0xEE, 0xF2, 0xE8,
          0xE2,
        ]
      ),
      (
        "iso-2022-jp", "日本語の文",
        [
          0x1B, 0x24, 0x42, 0x46, 0x7C, 0x4B, 0x5C, 0x38, 0x6C, 0x24, 0x4E, 0x4A, 0x38, 0x1B, 0x28, 0x42,
        ]
      ),
      ("euc-kr", "찬성과 반대", [0xC2, 0xF9, 0xBC, 0xBA, 0xB0, 0xFA, 0x20, 0xB9, 0xDD, 0xB4, 0xEB]),
      ("big5", "贊成與反對", [0xC3, 0xD9, 0xA6, 0xA8, 0xBB, 0x50, 0xA4, 0xCF, 0xB9, 0xEF]),
      ("iso-8859-7", "ΚΑΤΑ", [0xCA, 0xC1, 0xD4, 0xC1]), ("iso-8859-1", "“é”", [0x93, 0xE9, 0x94]),
    ] as [(String, String, [UInt8])])
  func declared(charset: String, text: String, bytes: [UInt8]) throws {
    for start in [
      "<html><head><META CharSet = '\(charset)'><p>", "<?xml version=\"1.0\" encoding=\"\(charset)\"?><p>",
      "<meta name=a><meta http-equiv=content-type content=\"text/html; charset=\(charset)\">",
      "HTTP/1.1 200 OK\r\nContent-Type: text/plain; charset=\(charset)\r\n\r\n",
      "Subject: a\nContent-Type: text/plain; charset=\"\(charset)\"\n\n",
    ] {
      let source = try decode(Array(start.utf8) + bytes)
      #expect(String(decoding: source.text, as: UTF8.self) == start + text)
      #expect(source.replaced == 0)
    }
  }

  @Test("What cannot be decoded is counted, whatever the encoding")
  func brokenLegacy() throws {
    let japanese = try decode(Array("<meta charset=shift_jis>".utf8) + [0x82, 0xB1, 0x82, 0x20, 0x82, 0xF1])
    #expect(japanese.encoding.rawValue == "windows-31j")
    #expect(String(decoding: japanese.text, as: UTF8.self) == "<meta charset=shift_jis>こ\u{FFFD} ん")
    #expect(japanese.replaced == 1)
    let unicode = try decode(Array("<meta charset=utf-8>é“a”".utf8) + [0xE9, 0x62])
    #expect(unicode.encoding == .utf8)
    #expect(String(decoding: unicode.text, as: UTF8.self) == "<meta charset=utf-8>é“a”\u{FFFD}b")
    #expect(unicode.replaced == 1)
  }

  @Test("A declaration that cannot be true, that nobody knows or that hides markup is not followed")
  func declaredInVain() throws {
    for charset in [
      "utf-8", "utf-16", "utf-7", "klingon", "a/../../b", String(repeating: "x", count: 99), "",
    ] {
      let source = try decode(Array("<meta charset=\"\(charset)\">caf".utf8) + [0xE9, 0x21])
      #expect(source.encoding == .windows1252)
      #expect(String(decoding: source.text, as: UTF8.self).hasSuffix("café!"))
    }
    // Far down it is no declaration, and in prose it is none.
    let prose = try decode(Array("The charset=koi8-r is old.".utf8) + [0xE9])
    #expect(prose.encoding == .windows1252)
  }

  @Test("A page in UTF-16 without a mark is told by its first tag")
  func unmarked() throws {
    let page = "<!DOCTYPE html><p>“ö”"
    #expect(try decode(page.utf16.flatMap { bytes(of: $0.littleEndian) }).text == Array(page.utf8))
    #expect(try decode(page.utf16.flatMap { bytes(of: $0.bigEndian) }).text == Array(page.utf8))
  }

  @Test(
    "Overstruck type is read as its letters, bold, underlined and both; other backspaces and pages stay",
    arguments: [
      ("N\u{8}NO\u{8}OT\u{8}T", "NOT"), ("a _\u{8}o_\u{8}l_\u{8}d b", "a old b"), ("x\u{8}x\u{8}x", "x"),
      ("_\u{8}x\u{8}x", "x"), ("x\u{8}_", "x"), ("é\u{8}é_\u{8}水", "é水"), ("_\u{8}__\u{8}_", "__"),
      ("e\u{8}'", "e\u{8}'"), ("\u{8}a\u{8}", "\u{8}a\u{8}"), ("a\n\u{8}\n", "a\n\u{8}\n"),
    ])
  func overstruck(text: String, read: String) throws {
    #expect(try decode(Array(text.utf8)).text == Array(read.utf8))
    #expect(try decode(Array(text.utf8)).raw == Array(text.utf8))
    #expect(try Loader().decode(Array(text.utf8), path: "a.html").text == Array(text.utf8))
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
      #expect(try (decode(bytes).encoding == .utf8) == isUTF8)
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
