import Documents
import Search
import TestSupport
import Testing

@Suite("Search")
struct SearchIndexTests {
  private let ferry = Document(
    source: Source(path: "ferry.txt", ""), title: RangedText("The ferry’s fare", SourceRange(0, 18)),
    sections: [
      Section(
        label: .body, name: "Report", role: .report,
        blocks: [
          Block(text: "The “naïve” plan cost 10\u{A0}000 – or 12,000.", range: SourceRange(20, 70)),
          Block(text: "A fare rise, she said, is", range: SourceRange(72, 97)),
          Block(text: "unfair to the ferry’s riders.", range: SourceRange(120, 151), continues: true),
        ]),
      Section(
        label: "pro", name: "Pro", role: .side, heading: RangedText("For the Ferry", nil),
        blocks: [Block(text: "Straße, ﬁnal, cafe\u{301} and か\u{3099}.", range: nil)]),
    ],
    discarded: [Discarded(.sharing, RangedText("Share this ferry", nil))])

  private func found(_ query: String, case mode: Query.CaseMode = .smart, discarded: Bool = false) -> [String]
  {
    let index = SearchIndex([ferry], includingDiscarded: discarded)
    return index.matches(Query(query, case: mode)).map { match in
      String(decoding: Array((index.text(at: match.address)?.text ?? "").utf8)[match.range], as: UTF8.self)
    }
  }

  @Test(
    "A phrase is found as it reads",
    arguments: [
      ("naive", ["naïve"]), ("naïve", ["naïve"]), ("\"naive\"", ["“naïve”"]),
      ("10 000 - or", ["10\u{A0}000 – or"]),
      ("ferry's", ["ferry’s", "ferry’s"]), (" fare rise ", ["fare rise"]), ("is unfair", ["is unfair"]),
      ("strasse", ["Straße"]), ("inal", ["ﬁnal"]), ("café", ["cafe\u{301}"]), ("caf", ["caf"]),
      ("e and", ["e\u{301} and"]),
      ("か", ["か\u{3099}"]), ("zebra", []), ("", []), ("  ", []), ("\u{AD}", []),
      ("fare\n\tRISE".lowercased(), ["fare rise"]),
    ] as [(String, [String])])
  func phrases(query: String, matches: [String]) {
    // As bytes: decomposed letters equal composed ones as strings.
    #expect(found(query).map { Array($0.utf8) } == matches.map { Array($0.utf8) })
  }

  @Test("A capital makes case count, unless told otherwise") func smartCase() {
    #expect(found("the ferry") == ["The ferry", "the ferry", "the Ferry"])
    #expect(found("Ferry") == ["Ferry"])
    #expect(found("Ferry", case: .ignored).count == 3)
    #expect(found("ferry", case: .matters).count == 2)
    #expect(found("NAÏVE").isEmpty)
  }

  @Test("Matches stand in reading order, with the address of their text") func readingOrder() {
    let matches = SearchIndex([ferry, ferry], includingDiscarded: true).matches(Query("ferry"))
    let places: [TextPlace] = [
      .title, .block(section: 0, block: 1), .heading(section: 1), .discarded(0),
    ]
    #expect(
      matches.map(\.address)
        == [0, 1].flatMap { doc in places.map { TextAddress(document: doc, place: $0) } })
  }

  @Test("Discarded parts are searched only where asked for") func discarded() {
    #expect(found("share").isEmpty)
    #expect(found("share", discarded: true) == ["Share"])
  }

  @Test("Matches do not overlap, and case is looked at in every place") func overlaps() {
    let index = SearchIndex([document(of: "aaaa aaA ﬀﬀ")])
    #expect(index.matches(Query("aa")).map(\.range) == [0..<2, 2..<4, 5..<7])
    #expect(index.matches(Query("aA")).map(\.range) == [6..<8])
    #expect(index.matches(Query("f")).map(\.range) == [9..<12, 12..<15])
  }

  @Test("No match reaches from one text into the next") func separateTexts() {
    #expect(found("fare The").isEmpty)
  }

  @Test("A match leads back to the source's offset") func sourceOffset() throws {
    let index = SearchIndex([document(of: "a “b” c")])
    let match = try #require(index.matches(Query("c")).first)
    #expect(index.text(at: match.address)?.origins.source(at: match.range.lowerBound) == 110)
  }

  /// Invariant 7.
  @Test(
    "Any run of words, typed with other quotes, dashes, spaces, case and accents, is found where it stands")
  func findWhatIsRead() throws {
    var random = RandomText(seed: 41)
    var retyping = Retyping(seed: 42)
    for _ in 0..<1000 {
      let text = random.paragraph()
      let run = retyping.run(of: text)
      let query = Query(retyping.retype(run.phrase), case: .ignored)
      guard !query.isEmpty else { continue }
      let index = SearchIndex([document(of: text)])
      let ranges = index.matches(query).map(\.range)
      let isFound = ranges.contains {
        $0.lowerBound <= run.range.lowerBound && $0.upperBound >= run.range.upperBound
      }
      // Where the phrase also begins earlier and overlaps itself, the earlier one is the match.
      let isOverlapped = ranges.contains { $0.overlaps(run.range) }
      #expect(isFound || isOverlapped, "\(query.text.debugDescription) in \(text.debugDescription)")
    }
  }

  @Test("Matches are whole scalars, in order, never empty, whatever is searched for") func matchesAreSound() {
    var random = RandomText(seed: 43)
    for count in 0..<1000 {
      let text = String(decoding: random.bytes(120), as: UTF8.self) + random.words(5)
      let bytes = Array(text.utf8)
      let query =
        count % 2 == 0 ? String(random.word().prefix(2)) : String(text.unicodeScalars.suffix(count % 7))
      var end = 0
      for match in SearchIndex([document(of: text)]).matches(Query(query)) {
        #expect(match.range.lowerBound >= end && !match.range.isEmpty)
        end = match.range.upperBound
        let part = String(decoding: bytes[match.range], as: UTF8.self)
        #expect(Array(part.utf8) == Array(bytes[match.range]))
      }
      #expect(end <= bytes.count)
    }
  }

  private func document(of text: String) -> Document {
    let block = Block(text: text, range: nil, origins: OffsetMap([.init(text: 0, source: 100)]))
    return Document(
      source: Source(path: "a.txt", text),
      sections: [Section(label: .body, name: "Report", role: .report, blocks: [block])])
  }
}
