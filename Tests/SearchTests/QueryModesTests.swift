import Documents
import Search
import TestSupport
import Testing

@Suite("Search: regular expressions, whole words, case")
struct QueryModesTests {
  private func found(_ query: String, _ modes: Query.Modes, in text: String) throws -> [String] {
    let index = SearchIndex([SearchSample.document(text)])
    return index.matches(try Query(query, modes)).map {
      String(decoding: Array(text.utf8)[$0.range], as: UTF8.self)
    }
  }

  @Test(
    "A regular expression is matched against the text as it reads",
    arguments: [
      ("fent\\w+", "Fentanyl and fentanyl’s price", ["Fentanyl", "fentanyl"]),
      ("don't|won't", "They don’t, she won’t.", ["don’t", "won’t"]),
      (
        "\\$[\\d.,]+ (m|b)illion", "from $6.2\u{A0}million to $11 billion",
        ["$6.2\u{A0}million", "$11 billion"]
      ),
      ("caf. na[iï]ve", "Cafe\u{301} naïve", ["Cafe\u{301} naïve"]),
      ("1999-\\d+", "1999–2004", ["1999–2004"]),
      ("a–b", "a-b a—b", ["a-b", "a—b"]), ("said--that", "she said—that", ["said—that"]),
      ("…", "one… two.. abc", ["…"]), ("^the", "The end of the", ["The"]),
      ("the$", "The end of the", ["the"]),
      ("end\\s+of", "the end\n of it", ["end\n of"]), ("a*", "baac", ["aa"]), ("\\b", "one two", []),
      ("x*|two", "one two", ["two"]), ("", "one", []), ("水.", "水道橋", ["水道"]), ("(?<=a)b", "ab b", ["b"]),
      ("a\\Kb", "ab", ["b"]), ("straße", "Die Strasse", ["Strasse"]),
      ("[^ ]+@[^ ]+", "to a@b.c now", ["a@b.c"]),
    ] as [(String, String, [String])])
  func patterns(pattern: String, text: String, matches: [String]) throws {
    let found = try found(pattern, Query.Modes(isRegularExpression: true), in: text)
    #expect(found.map { Array($0.utf8) } == matches.map { Array($0.utf8) })
  }

  @Test("A capital makes case count, but not in the name of a class")
  func smartCase() throws {
    func count(_ pattern: String, _ mode: Query.CaseMode = .smart) throws -> Int {
      try found(pattern, Query.Modes(case: mode, isRegularExpression: true), in: "Fare fare FARE").count
    }
    #expect(try count("fare") == 3)
    #expect(try count("Fare") == 1)
    #expect(try count("far\\S") == 3)
    #expect(try count("\\\\Sx|Fare") == 1)
    #expect(try count("fare", .matters) == 1)
    #expect(try count("FARE", .ignored) == 3)
  }

  @Test(
    "A whole word has no letter, digit or low line beside it",
    arguments: [
      ("fare", "fares fare, fare’s warfare", ["fare", "fare"]), ("a fare", "a fare a fares", ["a fare"]),
      ("$5", "costs $5, $55 or x$5", ["$5"]), ("c++", "c++ cc++ c++x", ["c++"]),
      ("don't", "don’t donut", ["don’t"]),
      ("café", "Cafe\u{301}s cafe\u{301}", ["cafe\u{301}"]), ("", "a", []), (".", "a . b", ["."]),
    ] as [(String, String, [String])])
  func words(phrase: String, text: String, matches: [String]) throws {
    let found = try found(phrase, Query.Modes(isWholeWord: true), in: text)
    #expect(found.map { Array($0.utf8) } == matches.map { Array($0.utf8) })
  }

  @Test("A whole word that is a regular expression")
  func wordPattern() throws {
    let modes = Query.Modes(isRegularExpression: true, isWholeWord: true)
    #expect(try found("far.|x", modes, in: "fare fares x xx") == ["fare", "x"])
  }

  @Test(
    "A broken pattern says what is wrong and where",
    arguments: [
      ("fent(anyl", 9), ("a[bc", 4), ("é**", 2), ("a)", 1), ("\\", 1), ("(?<n>a)(?<n>b)", 12), ("*", 1),
      ("½(", 2),
      ("a\\Cb", 3),
    ] as [(String, Int)])
  func broken(pattern: String, position: Int) {
    for isWord in [false, true] {
      let error = #expect(throws: PatternError.self) {
        _ = try Query(pattern, Query.Modes(isRegularExpression: true, isWholeWord: isWord))
      }
      #expect(error?.position == position && error?.reason.isEmpty == false, "\(error?.reason ?? "")")
    }
  }

  @Test(
    "A pattern that takes too many steps is stopped, and what was found before stands",
    arguments: ["(a+)+$", "(a|aa)+[!]", "((a*)*)*[bx]", "(\\w+\\s?)+!"])
  func stopped(pattern: String) throws {
    let runaway = String(repeating: "a", count: 4000) + "?"
    let texts = ["an aab aac ab!", runaway, "an aac ab!"]
    var index = SearchIndex([SearchSample.document(texts)])
    let query = try Query(pattern + "|aac", Query.Modes(isRegularExpression: true))
    var run = SearchRun(query)
    for _ in 0..<10 where run.progress == .going { run.advance(in: &index, work: .max) }
    #expect(run.progress == .stopped)
    #expect(run.matches.contains { $0.address.place == .block(section: 0, block: 0) })
    #expect(!run.matches.contains { $0.address.place == .block(section: 0, block: 2) })
  }

  @Test(
    "A pattern whose steps are few and long is stopped too", .timeLimit(.minutes(1)),
    arguments: ["(a*)\\1b", "(?<x>a+)\\k<x>+b", "[a-y]*z", "(?:a*b|a*c)"])
  func longSteps(pattern: String) throws {
    // Without the letters that the patterns end in, no step would be taken.
    let text = String(repeating: "a", count: 80_000) + "?bcz"
    var index = SearchIndex([SearchSample.document(text)])
    var run = SearchRun(try Query(pattern, Query.Modes(isRegularExpression: true)))
    while run.progress == .going { run.advance(in: &index, work: .max) }
    #expect(run.progress == .stopped && run.matches.isEmpty)
  }

  @Test("A long text is searched whole, and no match is lost where a stretch of it ends")
  func longText() throws {
    let text = String(repeating: "fare, ", count: 3000)
    #expect(try found("f[a-z]+, f", Query.Modes(isRegularExpression: true), in: text).count == 1500)
    let wide = String(repeating: "水道", count: 3000)
    #expect(try found("[^道]", Query.Modes(isRegularExpression: true), in: wide).count == 3000)
  }
}

/// Documents to search.
enum SearchSample {
  static func document(_ texts: String...) -> Document { document(texts) }

  static func document(_ texts: [String]) -> Document {
    Document(
      source: Source(path: "a.txt", ""),
      sections: [
        Section(
          label: .body, name: "Report", role: .report, blocks: texts.map { Block(text: $0, range: nil) })
      ])
  }
}
