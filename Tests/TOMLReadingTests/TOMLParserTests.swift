import TOMLReading
import Testing

@Suite("Reading TOML")
struct TOMLParserTests {
  private func error(_ text: String) -> TOMLError? {
    do {
      _ = try TOMLNode(toml: text)
      return nil
    } catch {
      return error
    }
  }

  @Test("Values know where they stand")
  func values() throws {
    let read = try TOMLNode(toml: "a = \"x\"\nb = [1, true,\n  1.5]\n[[c]]\nd.\"é\" = 'y'\n[[c]]\n")
    #expect(read["a"]?.string == "x")
    let items = try #require(read["b"]?.array)
    #expect(items.map(\.value) == [.integer(1), .boolean(true), .other])
    #expect(items.map(\.line) == [2, 2, 3] && items.map(\.column) == [6, 9, 3])
    let tables = try #require(read["c"]?.array)
    #expect(tables.map(\.line) == [4, 6])
    #expect(read.table?.map(\.key) == ["a", "b", "c"])
  }

  @Test("Nothing is an empty table")
  func nothing() throws {
    #expect(try TOMLNode(toml: "").table == [])
  }

  @Test(
    "A typing error that the parser does not count on is an error at its place",
    arguments: [
      ("[*]", 1, 2), ("a = 1\n[é]", 2, 2), ("[^1]", 1, 2), ("e = 1\n\n [(", 3, 3), ("[[*]]", 1, 3),
    ])
  func assertions(text: String, line: Int, column: Int) {
    let error = error(text)
    #expect(error?.line == line && error?.column == column, "\(String(describing: error))")
  }

  @Test(
    "No depth exhausts the stack",
    arguments: [
      String(repeating: "a.", count: 200_000) + "a = 1", "[" + String(repeating: "a.", count: 200_000) + "a]",
      "a = " + String(repeating: "[", count: 200_000), "a = " + String(repeating: "{a=", count: 200_000),
      String(repeating: "\"a,\".", count: 200_000) + "a = 1",
    ])
  func depth(text: String) {
    #expect(error(text)?.line == 1)
  }

  @Test("The deepest text that is read is freed")
  func deepest() throws {
    let key = String(repeating: "a.", count: 190) + "a"
    let text = "[\(key)]\n\(key) = " + String(repeating: "[\n{\(key) = ", count: 7) + "1"
    #expect(try TOMLNode(toml: text + String(repeating: "}\n]", count: 7)).table?.count == 1)
  }
}
