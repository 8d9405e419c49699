import Foundation
import JSONReading
import TestSupport
import Testing

@Suite("Reading JSON")
struct JSONParserTests {
  private func node(_ text: String, allowing leniency: JSONParser.Leniency = []) throws -> JSONNode {
    var parser = JSONParser(Array(text.utf8), allowing: leniency)
    let values = try parser.values()
    guard values.count == 1 else { throw JSONParser.Failure(offset: text.utf8.count) }
    return values[0]
  }

  private func offset(_ text: String) -> Int? {
    do {
      _ = try node(text)
      return nil
    } catch {
      return (error as? JSONParser.Failure)?.offset
    }
  }

  @Test("Members, items and words")
  func values() throws {
    let object = try node(#" {"a": [1, -2.5, true, null, "x"], "b": {"c": false}} "#)
    let items = try #require(object["a"]?.items)
    try #require(items.count == 5)
    #expect(items.map(\.offset) == [8, 11, 17, 23, 29])
    if case .number(1) = items[0].value {} else { Issue.record("1 is \(items[0])") }
    if case .number(nil) = items[1].value {} else { Issue.record("-2.5 is \(items[1])") }
    if case .bool(true) = items[2].value {} else { Issue.record("true is \(items[2])") }
    if case .null = items[3].value {} else { Issue.record("null is \(items[3])") }
    #expect(items[4].string == "x")
    #expect(object["b"]?["c"] != nil)
    #expect(object["c"] == nil && items[0]["a"] == nil)
    #expect(object["b"]?.items.count == 1)
  }

  @Test(
    "Strings",
    arguments: [
      (#""""#, ""), (#""é\u00e9\ud83d\ude00\/\n\"\\""#, "éé😀/\n\"\\"),
      (#""\b\f\r\t\u0000""#, "\u{8}\u{C}\r\t\0"),
    ])
  func strings(text: String, value: String) throws {
    #expect(try node(text).string == value)
  }

  @Test(
    "A string that is not made of characters stands where it stands, and has no text",
    arguments: [#""\ud800""#, #""\ud800\u0041""#, #""\udc00""#, #""\x""#, #""\u12""#, #""\u+123""#])
  func broken(text: String) throws {
    #expect(try node("[\(text), 1]").items[0].string == nil)
  }

  @Test("Bytes that are no UTF-8 are no text")
  func noUTF8() throws {
    var parser = JSONParser([0x22, 0xC3, 0x22])
    #expect(try parser.next().string == nil)
  }

  @Test(
    "Where an error is",
    arguments: [
      ("{", 1), ("[1 2]", 3), (#"{"a" 1}"#, 5), ("{a: 1}", 1), (#""a"#, 2), ("nul", 0), ("[01]", 1),
      ("[1.]", 1),
      ("[1,]", 3), (#"{"a":1,"a":2}"#, 7), ("\"a\nb\"", 2), (#""a\"#, 3), ("-", 0), ("[1e]", 1),
    ])
  func errors(text: String, offset: Int) {
    #expect(self.offset(text) == offset)
  }

  @Test("What is let pass where it is asked for")
  func leniency() throws {
    #expect(try node("[1, 2,]", allowing: .slips).items.count == 2)
    #expect(try node("\"a\nb\"", allowing: .slips).string == "a\nb")
    #expect(try node(#"{"a":"1","a":"2"}"#, allowing: .repeatedMembers)["a"]?.string == "1")
    var parser = JSONParser(Array("{} ;".utf8), allowing: .slips)
    #expect(try parser.next().items.count == 1)
  }

  @Test("A hundred levels are read, a hundred thousand are an error")
  func depth() {
    let deep = String(repeating: "[", count: 100) + String(repeating: "]", count: 100)
    #expect(offset(deep) == nil)
    #expect(offset(String(repeating: "[", count: 100_000)) == 100)
  }

  @Test("What is JSON to us says the same to Foundation", arguments: 0..<20 as Range<UInt64>)
  func asFoundation(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let pieces = [
      "{", "}", "[", "]", ",", ":", "\"a\"", "\"\\n\"", "\"\\ud83d\\ude00\"", "\"\\ud83d\"", "1", "-0", "01",
      "1.5",
      "true", "null", "nul", " ", "\t", "\"", "é",
    ]
    let whole = [#"{"a":[1,{"b":null}],"c":"x"}"#, "[[],[\"x\",true]]", "{\"k\":-1.5e2}"]
    for _ in 0..<500 {
      var text = Array(whole.randomElement(using: &generator) ?? "")
      for _ in 0..<Int.random(in: 0...2, using: &generator) {
        let place = Int.random(in: 0...text.count, using: &generator)
        let end = Int.random(in: place...min(text.count, place + 3), using: &generator)
        text.replaceSubrange(place..<end, with: pieces.randomElement(using: &generator) ?? "")
      }
      let json = String(text)
      guard let ours = (try? node(json))?.shape else { continue }
      #expect(ours == Self.shapeToFoundation(json))
    }
  }

  @Test("What Foundation writes is JSON to us, and says the same", arguments: 0..<20 as Range<UInt64>)
  func fromFoundation(seed: UInt64) throws {
    var random = RandomText(seed: seed)
    let value: [String: Any] = [
      "text": random.words(20), "items": [random.paragraph(), 1, true, NSNull()],
      random.words(2): [String: Any](),
    ]
    for options in [JSONSerialization.WritingOptions.prettyPrinted, []] {
      let json = String(
        decoding: try JSONSerialization.data(withJSONObject: value, options: options), as: UTF8.self)
      #expect(try node(json).shape == Self.shape(value))
    }
  }

  private static func shapeToFoundation(_ json: String) -> String? {
    let value = try? JSONSerialization.jsonObject(with: Data(json.utf8), options: .fragmentsAllowed)
    return value.map(shape)
  }

  /// What Foundation read, in the words of `JSONNode.shape`.
  private static func shape(_ value: Any) -> String {
    switch value {
    case let text as String: "“\(text)”"
    case let items as [Any]: "[" + items.map(shape).joined(separator: ",") + "]"
    case let members as [String: Any]:
      "{" + members.mapValues(shape).sorted { $0.key < $1.key }.map { "\($0.key):\($0.value)" }.joined() + "}"
    default: "·"
    }
  }
}

extension JSONNode {
  /// Its strings in its brackets; nil where a string in it has no text.
  fileprivate var shape: String? {
    switch value {
    case .string: return string.map { "“\($0)”" }
    case .array(let nodes):
      let items = nodes.compactMap(\.shape)
      return items.count == nodes.count ? "[" + items.joined(separator: ",") + "]" : nil
    case .object(let nodes):
      let members = nodes.compactMapValues(\.shape)
      if members.count < nodes.count { return nil }
      return "{" + members.sorted { $0.key < $1.key }.map { "\($0.key):\($0.value)" }.joined() + "}"
    default: return "·"
    }
  }
}
