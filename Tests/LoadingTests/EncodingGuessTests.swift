import Documents
import Foundation
import Loading
import Testing

@Suite("Encodings that nobody declares")
struct EncodingGuessTests {
  private static let russian =
    "Совет гавани во вторник вечером решил закрыть старый рыбный рынок, о котором спорили почти два года."
  private static let japanese = "港の議会は火曜日の夜、古い魚市場を閉じることを九対四で決めた。二年近く続いた議論はこれで終わった。"
  private static let polish =
    "Rada portu zdecydowała zamknąć stary targ rybny. Kupcy mówią, że nie dano im żadnego miejsca, a śnieg leży już tydzień."
  private static let german =
    "Der Hafenrat hat beschlossen, den Fischmarkt zu schließen. Die Händler sagen, dafür gäbe es keine Gründe."

  @Test(
    "The letters tell which encoding it is, and that it was guessed is kept",
    arguments: [
      (russian, String.Encoding.windowsCP1251, "windows-1251"), (japanese, .shiftJIS, "windows-31j"),
      (polish, .isoLatin2, "iso-8859-2"),
      (polish, .windowsCP1250, "windows-1250"),
      (german, .windowsCP1252, "windows-1252"),
    ])
  func guessed(text: String, encoding: String.Encoding, name: String) throws {
    let bytes = Array(try #require(text.data(using: encoding)))
    let source = try Loader().decode(bytes, path: "a.txt")
    #expect(source.encoding.rawValue == name)
    #expect(source.isEncodingGuessed)
    #expect(String(decoding: source.text, as: UTF8.self) == text)
  }

  @Test("A few letters above ASCII tell nothing: they are Windows-1252")
  func few() throws {
    let source = try Loader().decode(Array("A caf".utf8) + [0xE9, 0x2E], path: "a.txt")
    #expect(source.encoding == .windows1252)
    #expect(source.isEncodingGuessed)
  }

  @Test("What is UTF-8 or declares itself is not guessed")
  func declared() throws {
    #expect(try !Loader().decode(Array(Self.russian.utf8), path: "a.txt").isEncodingGuessed)
    let page =
      Array("<meta charset=windows-1251>".utf8)
      + Array(try #require(Self.russian.data(using: .windowsCP1251)))
    #expect(try !Loader().decode(page, path: "a.html").isEncodingGuessed)
  }

  @Test(
    "UTF-16 and UTF-32 are told without a signature",
    arguments: [
      (String.Encoding.utf16LittleEndian, "utf-16le"), (.utf16BigEndian, "utf-16be"),
      (.utf32LittleEndian, "utf-32le"),
      (.utf32BigEndian, "utf-32be"),
    ])
  func unmarked(encoding: String.Encoding, name: String) throws {
    for text in ["Town report\n\nThe council voted.\n", Self.russian, Self.japanese + "\n\n" + Self.japanese]
    {
      let source = try Loader().decode(Array(try #require(text.data(using: encoding))), path: "a.txt")
      #expect(source.encoding.rawValue == name)
      #expect(String(decoding: source.text, as: UTF8.self) == text)
    }
  }

  @Test("Bytes with NUL that say nothing are no text")
  func binary() {
    for bytes in [[0, 1, 2, 3, 4, 5, 6, 7], [0x41, 0, 0, 0x42, 1, 0, 9, 0], Array("ab\0\u{1}cd".utf8)]
      as [[UInt8]]
    {
      #expect(throws: LoadingError.binary(.unknown)) { try Loader().decode(bytes, path: "a.bin") }
    }
  }

  @Test("A stray NUL makes a text in ASCII no Chinese")
  func stray() {
    for text in ["a NUL: \0", "The board met on Monday, and the night ferry stays: \0 fares rise by a third"]
    {
      #expect(throws: LoadingError.binary(.unknown)) { try Loader().decode(Array(text.utf8), path: "a.txt") }
    }
  }
}
