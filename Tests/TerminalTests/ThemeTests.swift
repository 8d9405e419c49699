import Terminal
import Testing

@Suite("Themes")
struct ThemeTests {
  /// Roles that stand side by side in a text and mean different things.
  private static let distinct: [[StyleRole]] = [
    [.text, .match, .currentMatch, .onlyHere, .shared], [.overlay, .selected], [.text, .focus, .header],
    [.text, .status], [.text, .subheading],
  ]

  @Test("What stands side by side looks different without colour", arguments: distinct)
  func mono(roles: [StyleRole]) {
    #expect(Set(roles.map { Theme.mono.look(of: $0) }).count == roles.count)
  }

  @Test("In no theme the hue is the only difference", arguments: distinct, ThemeName.allCases)
  func standard(roles: [StyleRole], name: ThemeName) {
    let looks = roles.map { role in
      let look = Theme(name).look(of: role)
      return "\(look.attributes.rawValue) \(look.background != nil)"
    }
    #expect(Set(looks).count == roles.count)
  }

  @Test("The mono theme uses bold, underline and reverse alone")
  func plain() {
    for look in StyleRole.allCases.map(Theme.mono.look(of:)) {
      #expect(look.foreground == nil && look.background == nil)
      #expect(look.attributes.isSubset(of: [.bold, .underline, .reverse]))
    }
  }

  @Test("A colour under text comes with the colour of the text", arguments: ThemeName.allCases)
  func readable(name: ThemeName) {
    for look in StyleRole.allCases.map(Theme(name).look(of:)) where look.background != nil {
      #expect(look.foreground != nil)
    }
  }
}

@Suite("ASCII in the place of other characters")
struct ASCIIFormTests {
  @Test("Lines, quotation marks, dashes and spaces have a form in ASCII")
  func forms() {
    let text = "─│┼═ “a” ‘b’ – — … · ▸ \u{A0}|é漢"
    let ascii = String(String.UnicodeScalarView(text.unicodeScalars.map(ASCIIForm.of)))
    #expect(ascii == "-|+= \"a\" 'b' - - . . >  |??")
  }

  @Test("Whatever comes, what stands in is printable ASCII")
  func total() {
    for value in UInt32(0)..<0x11_0000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      #expect((0x20...0x7E).contains(ASCIIForm.of(scalar).value))
    }
  }
}
