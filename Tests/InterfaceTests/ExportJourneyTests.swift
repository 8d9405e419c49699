import Documents
import Terminal
import TestSupport
import Testing

@testable import Interface

@Suite("Journeys: exporting")
struct ExportJourneyTests {
  private let library = Journey(SampleDocuments.library)
  private let two = Journey(SampleDocuments.library, SampleDocuments.gazette)

  /// What a journey asked to have written last.
  private func written(
    _ journey: Journey, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> (path: String, text: String, over: Effect.Replaceable) {
    guard case .write(let path, let text, let over)? = journey.effects.last else {
      Issue.record("asked for \(journey.effects)", sourceLocation: sourceLocation)
      throw Unexpected()
    }
    return (path, text, over)
  }

  private struct Unexpected: Error {}

  @Test("s shows what is written, and Enter writes it; the message says where")
  func notes() throws {
    var journey = library.pressing("s")
    try expectScreen(journey, "export-80x24.txt")
    try expectScreen(journey.resized(40, 12), "export-40x12.txt")
    try expectScreen(journey.resized(20, 6), "export-20x6.txt")
    journey.press("RET")
    let file = try written(journey)
    #expect(file.path == "library.triptych.md" && file.over == .nothing)
    #expect(file.text.contains("# Should the Marrow Street Library Open on Sundays?"))
    #expect(file.text.hasPrefix("---\ntriptych: 1\n"))
    journey.send(.wrote(path: file.path))
    #expect(journey.status.hasPrefix("Exported to library.triptych.md"))
  }

  @Test("The purpose decides the format and the end of the name")
  func purposes() throws {
    let handout = try written(library.pressing("s l RET"))
    #expect(handout.path == "library.triptych.html" && handout.text.hasPrefix("<!DOCTYPE html>"))
    let data = try written(library.pressing("s Right SPC RET"))
    #expect(data.path == "library.triptych.json" && data.text.hasPrefix("{"))
    let screen = try written(library.pressing("s h RET"))
    #expect(screen.path == "library.triptych.svg" && screen.text.hasPrefix("<svg"))
    #expect(!screen.text.contains("How it begins"))
    #expect(try written(library.pressing("s h l RET")).path == "library.triptych.md")
  }

  @Test("Layout, contents and notes are chosen; the preview follows")
  func choices() throws {
    let rows = library.pressing("s j l")
    #expect(rows.shows("Layout") && rows.shows("[row by row]"))
    #expect(try !written(rows.pressing("RET")).text.contains("triptych: 1"))

    let sides = try written(library.pressing("s j j l RET")).text
    #expect(!sides.contains("label=\"body\"") && sides.contains("<!-- label=\"progressive\""))

    let second = two.pressing("s j j l l l")
    #expect(second.shows("only 2 gazette.txt"))
    #expect(try !written(second.pressing("RET")).text.contains("# Should the Marrow Street Library"))

    let noted = library.pressing("i mine RET s")
    #expect(noted.shows("[with yours]  without"))
    #expect(try written(noted.pressing("RET")).text.contains("# Notes\n<!-- chapter=\"notes\" -->"))
    #expect(try !written(noted.pressing("j j j l RET")).text.contains("# Notes"))
    #expect(!library.pressing("s").shows("with yours"))
  }

  @Test("A veiled handout names no side before its end, not even in the notes")
  func veiled() throws {
    let journey = library.pressing("i mine RET s l j j j l")
    #expect(journey.shows("Veil") && journey.shows("[sides are A, B, …; who they are stands last]"))
    let page = try written(journey.pressing("RET")).text
    let parts = page.components(separatedBy: "id=\"chapter.key\">")
    #expect(parts.count == 2)
    #expect(!parts[0].contains("Progressive View") && !parts[0].contains("library.txt"))
    #expect(parts[0].contains("mine"))
    #expect(parts[1].contains("Progressive") && parts[1].contains("Conservative"))
    #expect(parts[1].contains("library.txt"))
  }

  @Test("The key of a veiled handout of one document names no other")
  func veiledOne() throws {
    let journey = two.pressing("s l j l l j l")
    #expect(journey.shows("only 1 library.txt"))
    let page = try written(journey.pressing("RET")).text
    #expect(page.contains("id=\"chapter.key\">") && page.contains("library.txt"))
    #expect(!page.contains("gazette.txt"))
  }

  @Test("The path is typed, pasted and completed in its own line")
  func path() throws {
    let path = library.pressing("s k C-u")
    #expect(try written(path.pressing("qjl.txt RET")).path == "qjl.txt")
    var pasted = path
    pasted.send(.paste("out/"))
    #expect(try written(pasted.pressing("a RET")).path == "out/a")
    pasted = path
    pasted.send(.paste("a\tb\nc\u{1B}d"))
    #expect(try written(pasted.pressing("RET")).path == "a b cd")

    var completed = path.pressing("n Tab")
    #expect(completed.effects == [.completePath("n")])
    completed.send(.completions(["notes/a.md", "notes/ab.md"]))
    #expect(completed.status == "notes/a: 2 begin so: a.md ab.md")
    completed.send(.completions([]))
    #expect(completed.status == "notes/a: nothing begins so")
    completed.send(.completions(["notes/a.md"]))
    #expect(try written(completed.pressing("RET")).path == "notes/a.md")

    let empty = path.pressing("RET")
    #expect(empty.effects.isEmpty && empty.status == ": a file needs a name")
  }

  @Test(
    "A file that exists is replaced only by y; one that cannot be written is said",
    arguments: ["n", "Esc", "RET", "q"])
  func replacing(no: String) throws {
    var asked = library.pressing("s RET")
    asked.send(.exists(path: "library.triptych.md"))
    #expect(asked.status.hasPrefix("library.triptych.md exists. Replace it? y n"))
    #expect(try written(asked.pressing("y")).over == .anything)
    let left = asked.pressing(no)
    #expect(left.effects.count == 1)
    #expect(left.status.hasPrefix("Nothing was written"))
    asked.send(.exists(path: String(repeating: "folder/", count: 20) + "a.md"))
    #expect(asked.status.contains("…") && asked.status.contains("/a.md exists. Replace it? y n"))
    asked.press(no)
    asked.send(.failed("library.triptych.md: no room left on the device"))
    #expect(asked.pressing(no).pressing("s").shows("library.triptych.md"))
  }

  @Test(
    "S asks the first time, then writes the same again over what was written, and asks where that has changed"
  )
  func again() throws {
    #expect(library.pressing("S").screen == library.pressing("s").screen)
    var journey = library.pressing("s l RET S")
    let file = try written(journey)
    #expect(file.path == "library.triptych.html" && file.over == .whatWasWritten)
    journey.send(.changed(path: file.path))
    #expect(
      journey.pressing("").status.hasPrefix(
        "library.triptych.html has changed since it was written. Replace it?"))
    #expect(try written(journey.pressing("y")).over == .anything)
  }

  @Test("Esc, q and C-c leave the dialog as if it had not been opened", arguments: ["Esc", "q", "C-c"])
  func leaving(keys: String) {
    let left = library.pressing("s l j \(keys)")
    #expect(left.effects.isEmpty && left.status.hasPrefix("Nothing was written"))
    #expect(left.lines.dropLast() == library.lines.dropLast())
  }

  @Test("Under the veil nothing is exported")
  func underVeil() {
    #expect(library.pressing("V s").status.hasPrefix("Not under the veil"))
    #expect(library.pressing("V S").status.hasPrefix("Not under the veil"))
  }
}
