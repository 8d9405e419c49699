import Boilerplate
import Documents
import Testing

@Suite("What a line is among others")
struct PlaceTests {
  private let long =
    "The harbour board met on Monday and talked about the night ferry until late in the evening, the clerk said."

  /// What is found of lines: a line right under another has no blank line before it.
  private func reasons(_ lines: [String], underEachOther: Bool = false, sides: Set<Int> = []) -> [Discarded
    .Reason?]
  {
    var text: [UInt8] = []
    var blocks: [BoilerplateBlock] = []
    for (index, line) in lines.enumerated() {
      let start = text.count
      text += Array(line.utf8)
      var block = BoilerplateBlock(line.hasPrefix("# ") ? .heading : .paragraph, start..<text.count)
      block.isRightUnder = underEachOther && index > 0
      block.namesSide = sides.contains(index)
      blocks.append(block)
      text.append(0x0A)
    }
    return Boilerplate.findings(in: text, blocks).map { $0?.reason }
  }

  @Test("Bare titles after a line that announces links go with it, up to the text")
  func titles() {
    let found = reasons([long, "Related stories", "The Ferry at Night", "Who Pays for the Lamps", long])
    #expect(found == [nil, .relatedLinks, .relatedLinks, .relatedLinks, nil])
    #expect(reasons([long, "Related stories", "The Ferry at Night", long])[2] == nil)
  }

  @Test("A title between two lines that lead away goes; between paragraphs it stays")
  func between() {
    let found = reasons([long, "Just watched", "The Ferry at Night", "Replay", long])
    #expect(found == [nil, .caption, .relatedLinks, .caption, nil])
    #expect(reasons([long, "The Ferry at Night", long]) == [nil, nil, nil])
  }

  @Test("A box goes with its button, inside a text")
  func boxes() {
    let box = reasons(
      [long, "The Tide in the Evening", "What happened while you slept", "Sign up"], underEachOther: true)
    #expect(box == [nil, nil, nil, .subscription] || box.dropFirst().allSatisfy { $0 != nil })
  }

  @Test("What names a side stays, whatever stands around it")
  func sides() {
    let lines = [long, "Related stories", "From the Left", "From the Right", "Comments"]
    #expect(reasons(lines, sides: [2, 3]) == [nil, .relatedLinks, nil, nil, .comments])
    #expect(reasons(["Comments", long], sides: [0]) == [nil, nil])
  }

  @Test(
    "A word that stands on buttons and over texts goes where it stands again or at an end, not over a paragraph"
  )
  func buttons() {
    #expect(reasons([long, "# Background", long]) == [nil, nil, nil])
    #expect(
      reasons([long, "Video", "And so on they talked", "Video", "The boat ran on", long])[1] == .caption)
  }

  @Test("What a company says of itself under its name goes at the end alone")
  func portraits() {
    let note = "Tide Foods makes fish cakes for the whole coast and has done so since the war."
    #expect(
      reasons([long, long, long, "About Tide Foods", note]).suffix(2) == [
        .repeatedMetadata, .repeatedMetadata,
      ])
    #expect(reasons(["About Tide Foods", note, long, long, long, long]) == [nil, nil, nil, nil, nil, nil])
    #expect(reasons([long, long, long, "About Tide Foods", long]).suffix(2) == [nil, nil])
  }

  @Test("The lines over an opinion count together: court, number, parties, days")
  func captions() {
    let lines = ["SUPREME COURT OF THE COAST", "No. 17-204", "LOW v. PIER COUNTY", "[May 28, 2019]", long]
    #expect(reasons(lines) == [.pageHead, .pageHead, .pageHead, .pageHead, nil])
    #expect(reasons([long, "SUPREME COURT OF THE COAST", long]) == [nil, nil, nil])
  }

  @Test("Keys and values on top are the document's record; under the text they are text")
  func records() {
    #expect(reasons(["# The ferry", "Status: accepted", long])[1] == .frontMatter)
    #expect(reasons([long, long, long, "Status: accepted", long])[3] == nil)
  }

  @Test("Who the writer of a byline is goes at the end; who others are stays")
  func writers() {
    let lines = { (name: String) in
      ["The Ferry", "By Ann Lee", long, long, "\(name) is a staff writer at The Tide."]
    }
    #expect(reasons(lines("Ann Lee"))[4] == .repeatedMetadata)
    #expect(reasons(lines("Bo Ek"))[4] == nil)
  }

  @Test("After “Comments” nothing but titles and teasers goes to the end; a sentence keeps what is before it")
  func tails() {
    #expect(
      reasons([long, "Comments", "The Ferry at Night", "Lamps"]) == [
        nil, .comments, .relatedLinks, .relatedLinks,
      ])
    #expect(reasons([long, "Comments", "Lamps", long]) == [nil, .comments, nil, nil])
  }

  @Test("Twice the text takes no more than twice the time, and gives the same")
  func linear() {
    let lines = [long, "Related stories", "The Ferry at Night", "Who Pays for the Lamps", "Video", "3 of 9"]
    func time(_ count: Int) -> Duration {
      let many = (0..<count).flatMap { _ in lines }
      return ContinuousClock().measure { _ = reasons(many) }
    }
    _ = time(100)
    #expect(time(8_000) < time(2_000) * 16)
    #expect(reasons(lines + lines) == reasons(lines + lines))
  }
}
