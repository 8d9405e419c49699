import Documents
import Search
import TestSupport
import Testing
import Typography

@Suite("Search in slices")
struct SearchRunTests {
  /// Queries of every kind with words of documents.
  private struct Queries {
    var random: DocumentsAtRandom
    var text: RandomText

    init(seed: UInt64) {
      random = DocumentsAtRandom(seed: seed)
      text = RandomText(seed: seed + 1)
    }

    mutating func next() throws -> Query {
      let word = String(text.word().unicodeScalars.prefix(random.number(1...3)).map(Character.init))
      let mode = Query.CaseMode.allCases[random.number(0...2)]
      let patterns = ["[aeiou]\\w", "\\b\\w", "(a|e)+", "\\W+", "t.", "^.", "[^x]{3}"]
      if random.chance(2) { return Query(word, case: mode) }
      return try Query(
        patterns[random.number(0...6)],
        Query.Modes(case: mode, isRegularExpression: true, isWholeWord: random.chance(4)))
    }
  }

  @Test("Slices of any size find what one slice finds, in the same order")
  func slices() throws {
    var queries = Queries(seed: 81)
    for _ in 0..<100 {
      let documents = queries.random.documents()
      let query = try queries.next()
      var index = SearchIndex(documents, includingDiscarded: true)
      let whole = index.matches(query)
      var run = SearchRun(query)
      var isPart = true
      while run.progress == .going {
        run.advance(in: &index, work: queries.random.number(0...1000))
        isPart = isPart && run.matches.last == whole.prefix(run.matches.count).last
      }
      #expect(isPart && run.matches == whole && run.progress == .finished)
    }
  }

  @Test("A slice does no more work than it is given and one stretch")
  func bounded() throws {
    let paragraphs = (0..<200).map { "Paragraph \($0) on the fare of the ferry." }
    var index = SearchIndex([SearchSample.document(paragraphs)])
    var run = SearchRun(Query("fare"))
    run.advance(in: &index, work: 1000)
    #expect(run.progress == .going && run.matches.count > 5 && run.matches.count < 20)
  }

  @Test("A regular expression that spells a phrase out finds what the phrase finds")
  func spelledOut() throws {
    var random = DocumentsAtRandom(seed: 83)
    var text = RandomText(seed: 84)
    for _ in 0..<500 {
      let paragraph = text.paragraph()
      let scalars = Array(paragraph.unicodeScalars)
      let start = random.number(0...scalars.count - 1)
      let phrase = String(
        String.UnicodeScalarView(scalars[start..<min(scalars.count, start + random.number(1...12))]))
      let mode = Query.CaseMode.allCases[random.number(0...2)]
      let index = SearchIndex([SearchSample.document(paragraph)])
      let literal = Query(phrase, case: mode)
      let pattern = try Query(
        escaped(phrase), Query.Modes(case: mode, isRegularExpression: true))
      #expect(
        index.matches(pattern) == index.matches(literal),
        "\(phrase.debugDescription), \(mode), in \(paragraph.debugDescription)")
    }
  }

  /// A phrase as a pattern: without the white space around it, and every ASCII sign behind a backslash.
  private func escaped(_ phrase: String) -> String {
    let words = phrase.unicodeScalars.drop { isBlank($0) }.reversed().drop { isBlank($0) }.reversed()
    return words.map { scalar in
      let isSign =
        scalar.isASCII && !scalar.properties.isWhitespace && !scalar.properties.isAlphabetic
        && !("0"..."9").contains(scalar)
      return (isSign && scalar.value >= 0x20 && scalar.value != 0x7F ? "\\" : "") + String(scalar)
    }.joined()
  }

  /// Whether nothing but a space, or nothing at all, is left of it in folded text.
  private func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    let folded = FoldedText(String(scalar)).bytes
    return folded.isEmpty || folded == [0x20]
  }

  @Test("A scope finds what is left when the matches elsewhere are taken away")
  func scopes() throws {
    var queries = Queries(seed: 85)
    for _ in 0..<100 {
      let documents = queries.random.documents()
      let names = ScopeNames(documents)
      let index = SearchIndex(documents, includingDiscarded: true)
      let query = try queries.next()
      let label = names.labels[queries.random.number(0...names.labels.count - 1)]
      let number = queries.random.number(1...documents.count)
      func holds(_ match: Match) -> (label: Bool, document: Bool) {
        let document = match.address.document
        return (documents[document].label(of: match.address.place) == label, document == number - 1)
      }
      let all = index.matches(query)
      func found(_ scopes: String) throws -> [Match] {
        index.matches(query, in: try SearchWords(scopes, names: names).scope)
      }
      #expect(try found("@\(label) @\(number)") == all.filter { holds($0).label && holds($0).document })
      #expect(try found("-@\(label) @\(number)") == all.filter { !holds($0).label && holds($0).document })
      #expect(try found("-@\(label) -@\(number)") == all.filter { !holds($0).label && !holds($0).document })
    }
  }
}
