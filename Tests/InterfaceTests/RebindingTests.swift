import Terminal
import TestSupport
import Testing

@testable import Interface

@Suite("Keys of one's own")
struct RebindingTests {
  private func rebound(_ rebindings: [(String, [String])]) -> (keys: KeyMap, errors: [RebindingError]) {
    KeyMap.standard.rebound(rebindings.map { Rebinding(action: $0.0, keys: $0.1) })
  }

  @Test("A key given to one action is taken from the others, with the sequences that begin with it")
  func taken() {
    let (keys, errors) = rebound([("next-row", ["J", "C-n"]), ("redraw", ["Z"])])
    #expect(errors == [])
    #expect(keys.meaning(of: KeyName.keys("J") ?? []) == .action(.nextRow))
    #expect(keys.meaning(of: KeyName.keys("C-n") ?? []) == .action(.nextRow))
    #expect(keys.meaning(of: KeyName.keys("}") ?? []) == .nothing)
    #expect(keys.meaning(of: KeyName.keys("Z") ?? []) == .action(.redraw))
    #expect(keys.hint(.quitFromAnywhere) == "Q" && keys.hint(.nextDocument) == ":next-document")
  }

  @Test("Very many keys are bound one by one", .timeLimit(.minutes(1)))
  func many() {
    let names = (0..<30_000).compactMap { Unicode.Scalar(0x4E00 + $0 % 20_000) }.map {
      String($0) + String($0)
    }
    let (keys, errors) = rebound([("quit", names), ("help", names)])
    #expect(errors.count == names.count)
    #expect(keys.bindings.first { $0.action == .quit }?.keys.count == names.count)
  }

  @Test("Hints and messages name the keys that are bound")
  func hints() {
    let (keys, _) = rebound([("toggle-report", ["r"]), ("help", []), ("next-match", ["x"])])
    let journey = Journey(SampleDocuments.library, keys: keys)
    #expect(journey.shows("r opens") && journey.status.hasSuffix(":help help"))
    #expect(journey.pressing("RET").status.hasPrefix("No fold here: r opens the report"))
    #expect(
      Journey(SampleDocuments.library, columns: 120, keys: keys).pressing("/the RET").status.contains(
        "x next  N previous"))
    #expect(journey.pressing("?").status.hasPrefix("That key is not bound: :help shows the keys"))
  }

  @Test("An empty list unbinds; the action keeps its name")
  func unbound() {
    let (keys, errors) = rebound([("quit", [])])
    #expect(errors == [])
    #expect(keys.meaning(of: [Key(.character("q"))]) == .nothing)
    var journey = Journey(SampleDocuments.library, keys: keys)
    journey.press("q")
    #expect(journey.effects == [])
    journey.press(":quit RET")
    #expect(journey.effects == [.quit])
  }

  @Test("The n-th key that focuses a column focuses column n")
  func digits() {
    let (keys, _) = rebound([("focus-column", ["F2", "F3"])])
    #expect(Journey(SampleDocuments.library, keys: keys).pressing("F3").focus == "conservative.1")
  }

  @Test("Two of one's own that cannot both hold: the first does")
  func conflict() {
    let (keys, errors) = rebound([
      ("help", ["x"]), ("undo", ["xy", "u"]), ("fly", ["w"]), ("top", ["Space"]),
    ])
    #expect(
      errors == [
        .taken("xy", action: "undo", by: .help), .unknownAction("fly"), .unknownKey("Space", action: "top"),
      ])
    #expect(keys.hint(.undo) == "u" && keys.hint(.top) == ":top")
    #expect(keys.hint(.cycleLayout) == "w")
  }

  @Test("The help lists what is bound now, and what has no key")
  func help() {
    let (keys, _) = rebound([("next-row", ["C-n"]), ("quit", [])])
    let lines = Journey(SampleDocuments.library, rows: 100, keys: keys).pressing("?").lines
    #expect(lines.contains { $0.hasPrefix("C-n ") && $0.hasSuffix("next row") })
    #expect(
      lines.contains { $0.hasPrefix(":quit ") && $0.hasSuffix("close what lies over the text, else quit") })
    #expect(!lines.contains { $0.hasPrefix("}") })
  }

  @Test("Every key that has a name is that key, and every action a name that the command line completes")
  func names() {
    for binding in KeyMap.standard.bindings {
      for name in binding.keys { #expect(KeyName.keys(name) != nil, "\(name)") }
    }
    for name in ["", " ", "C-", "C-ab", "Pgdn", "F0", "F13", "abc", "\u{7F}", "S-a"] {
      #expect(KeyName.keys(name) == nil, "\(name)")
    }
    #expect(KeyName.keys("C-i") == KeyName.keys("Tab") && KeyName.keys("ZZ")?.count == 2)
    #expect(Set(KeyMap.standard.bindings.map(\.action)) == Set(Action.allCases))
    let prompt = Journey(SampleDocuments.library).pressing(":")
    for action in Action.allCases {
      var journey = prompt
      for scalar in action.rawValue.unicodeScalars { journey.send(.key(Key(.character(scalar)))) }
      #expect(journey.pressing("Tab").status.hasPrefix(":\(action.rawValue)"))
      #expect(!journey.pressing("RET").status.contains("No command"))
    }
  }
}
