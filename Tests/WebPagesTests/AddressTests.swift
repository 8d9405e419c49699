import Testing

@testable import WebPages

@Suite("Addresses of links")
struct AddressTests {
  private func absolute(_ link: String, _ base: String? = "http://a/b/c/d;p?q") -> String? {
    Address.absolute(Array(link.utf8)[...], base: base.flatMap { Address($0) })
  }

  @Test(
    "Relative addresses are resolved as RFC 3986 has it",
    arguments: [
      ("g", "http://a/b/c/g"), ("./g", "http://a/b/c/g"), ("g/", "http://a/b/c/g/"), ("/g", "http://a/g"),
      ("//g", "http://g"), ("?y", "http://a/b/c/d;p?y"), ("g?y", "http://a/b/c/g?y"),
      ("#s", "http://a/b/c/d;p?q#s"),
      ("g?y#s", "http://a/b/c/g?y#s"), (".", "http://a/b/c/"), ("..", "http://a/b/"),
      ("../g", "http://a/b/g"),
      ("../..", "http://a/"), ("../../../g", "http://a/g"), ("/./g", "http://a/g"),
      ("g/../h", "http://a/b/c/h"),
      ("g?y/../x", "http://a/b/c/g?y/../x"),
    ])
  func resolving(link: String, address: String) {
    #expect(absolute(link) == address)
  }

  @Test("Only pages and mail are led to, and nothing where the page does not say where it stands")
  func kept() {
    #expect(absolute("javascript:alert(1)") == nil)
    #expect(absolute("data:text/html,x") == nil)
    #expect(absolute(" HTTPS://b/c\n ") == "HTTPS://b/c")
    #expect(absolute("mailto:a@b.c", nil) == "mailto:a@b.c")
    #expect(absolute("g", nil) == nil)
    #expect(absolute("") == nil)
  }
}
