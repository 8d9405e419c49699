import Terminal
import Testing

@Suite("Themes")
struct ThemeTests {
  /// Roles that may stand in one text, or side by side, and mean different things; what is missing shows by its place,
  /// its words or its marks.
  private static let distinct: [[StyleRole]] = [
    [.text, .match, .currentMatch, .onlyHere, .shared, .strong, .emphasis],
    [.text, .selected, .strong, .emphasis],
    [.overlay, .overlayTitle, .selected], [.text, .focus, .header], [.header, .focus, .match, .currentMatch],
    [.text, .status], [.prompt, .status], [.text, .subheading],
    [.subheading, .match, .currentMatch, .onlyHere, .shared],
  ]

  private static let themes = ThemeName.allCases.map { $0.theme() } + [.mono, .light, .dark]

  @Test("What stands side by side looks different in every theme", arguments: distinct)
  func everyTheme(roles: [StyleRole]) {
    for theme in Self.themes {
      #expect(Set(roles.map { theme.look(of: $0) }).count == roles.count)
    }
  }

  @Test("And so it does where the colours cannot be told apart", arguments: distinct)
  func withoutHue(roles: [StyleRole]) {
    for theme in Self.themes {
      // A background of high contrast lies under everything: it is what differs from it that counts.
      let ground = theme.look(of: .text).background
      let looks = roles.map { role in
        let look = theme.look(of: role)
        return "\(look.attributes.subtracting([.dim, .reverse]).rawValue) "
          + "\(look.attributes.contains(.reverse) || look.background != ground)"
      }
      #expect(Set(looks).count == roles.count)
    }
  }

  @Test("The current match is not bold black, which many terminals show as grey")
  func legible() {
    for theme in Self.themes {
      let look = theme.look(of: .currentMatch)
      #expect(look.foreground != .black || !look.attributes.contains(.bold))
    }
  }

  @Test("The theme without colours uses bold, italic, underline and reverse alone")
  func plain() {
    for look in StyleRole.allCases.map(Theme.mono.look(of:)) {
      #expect(look.foreground == nil && look.background == nil)
      #expect(look.attributes.isSubset(of: [.bold, .underline, .reverse, .italic]))
    }
  }

  @Test("A colour under text comes with another colour of the text")
  func readable() {
    for theme in Self.themes {
      for look in StyleRole.allCases.map(theme.look(of:)) where look.background != nil {
        #expect(look.foreground != nil && look.foreground != look.background)
      }
    }
  }

  @Test("For the colour-blind there are blue, yellow, black and white alone")
  func colourBlind() {
    let allowed: Set<Colour> = [.blue, .brightBlue, .yellow, .brightYellow, .black, .white, .brightWhite]
    for look in StyleRole.allCases.map(Theme.colourBlind.look(of:)) {
      #expect([look.foreground, look.background].allSatisfy { $0.map(allowed.contains) ?? true })
    }
  }

  @Test("High contrast is bright on black or black on bright, and nothing is dim")
  func highContrast() {
    let bright: Set<Colour> = [.brightWhite, .brightYellow, .brightCyan]
    for look in StyleRole.allCases.map(Theme.highContrast.look(of:)) {
      let colours = [look.foreground, look.background].compactMap(\.self)
      #expect(colours.count == 2 && colours.contains(.black) && colours.contains(where: bright.contains))
      #expect(!look.attributes.contains(.dim))
    }
  }

  @Test("The automatic theme follows the background, if that is known")
  func automatic() {
    #expect(ThemeName.auto.theme() == .standard)
    #expect(ThemeName.auto.theme(background: "15;0") == .dark)
    #expect(ThemeName.auto.theme(background: "0;default;15") == .light)
    #expect(ThemeName.auto.theme(background: "default;default") == .standard)
    #expect(ThemeName.light.theme(background: "15;0") == .light)
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
