import Documents
import LabelSets
import Segmentation
import TestSupport
import Testing
import Typography

@testable import Comparison

@Suite("Only here: words that no other column has")
struct OnlyHereTests {
  /// The texts of the entries that are compared, with brackets around the words that are only there.
  private func shown(_ documents: Document...) -> [String] {
    let grid = Grid(documents)
    let only = OnlyHere(grid)
    return grid.comparedEntries.flatMap(\.self).flatMap { entry in
      grid.entries[entry].items.compactMap(\.block).map { place in
        let address = TextAddress(document: grid.entries[entry].document, place: place)
        return Wordings.bracketed(only.ranges[address] ?? [], in: grid.text(at: address))
      }
    }
  }

  @Test("Words are compared by stem; function words and the report count for nothing")
  func stems() {
    let shown = shown(
      Wordings.document(
        ("body", .report, "The council votes on equity."),
        ("pro", .side, "The councils vote for “equity”, and it doesn’t cost."),
        ("con", .side, "A council’s voting is costly and slow."),
        ("common-ground", .shared, "Nobody’s cost is small.")
      ))
    #expect(
      shown == [
        "The councils vote for “[equity]”, and it doesn’t cost.", "A council’s voting is costly and [slow].",
        "[Nobody’s] cost is [small].",
      ])
  }

  @Test("A column's heading is the column's, and is not lit")
  func headings() {
    let shown = shown(
      Wordings.document(("pro", .side, "The con view fails."), ("con", .side, "No view at all.")))
    #expect(shown == ["The con view [fails].", "No view at all."])
  }

  @Test("Sides are compared under their own question, and a side alone with nothing")
  func topics() {
    let grid = Grid([SampleDocuments.topics])
    #expect(grid.comparedEntries == [[1, 2, 3], [4, 5]])
    let alone = Grid([Wordings.document(("pro", .side, "All of it."), ("body", .report, "News."))])
    #expect(OnlyHere(alone).counts.isEmpty)
    #expect(OnlyHere(alone).ranges.isEmpty)
  }

  @Test("Sides of several documents are all each other's columns; so are their reports")
  func several() {
    let shown = shown(
      Wordings.document(
        ("body", .report, "Rain fell."), ("pro", .side, "Water rises."), ("con", .side, "Bread.")),
      Wordings.document(
        ("body", .report, "Snow falls."), ("pro", .side, "Bread and water."), ("con", .side, "Salt.")))
    #expect(
      shown == [
        "[Rain] [fell].", "[Snow] [falls].", "Water [rises].", "Bread.", "Bread and water.", "[Salt].",
      ])
  }

  @Test("In other languages words are compared as they are, whatever their accents and case")
  func languages() {
    let shown = shown(
      Wordings.document(
        ("pro", .side, "Les écoles, the school."), ("con", .side, "ECOLES; the schools"), language: "fr"))
    #expect(shown == ["[Les] écoles, the [school].", "ECOLES; the [schools]"])
  }

  @Test("The sides of an article light the words that are their own")
  func article() {
    let document = Segmenter(catalog: .builtIn()).document(from: SampleDocuments.library)
    let grid = Grid([document])
    let only = OnlyHere(grid)
    let words = grid.comparedEntries[0].map { entry in
      Set(
        only.ranges.filter { grid.entry(holding: $0.key) == entry }.flatMap { address, ranges in
          ranges.map { String(decoding: Array(grid.text(at: address).utf8)[$0], as: UTF8.self).lowercased() }
        })
    }
    #expect(words[0].isSuperset(of: ["homework", "luxury", "mowing"]))
    #expect(words[1].isSuperset(of: ["pension", "churches", "overtime"]))
    #expect(words[2].isSuperset(of: ["counts", "weekdays"]))
    #expect(words.allSatisfy { $0.isDisjoint(with: ["the", "both", "month", "nobody", "pilot"]) })
  }

  @Test("What is lit stands in no other column by its stem; what is not lit does, or is a function word")
  func difference() throws {
    var random = DocumentsAtRandom(seed: 62)
    for _ in 0..<100 {
      let grid = Grid(random.documents())
      let only = OnlyHere(grid)
      #expect(only == OnlyHere(grid))
      for group in grid.comparedEntries {
        let stems = group.map { Set(Self.words(of: $0, in: grid).map(\.stem)) }
        for (place, entry) in group.enumerated() {
          let others = stems.enumerated().filter { $0.offset != place }.reduce(into: Set()) {
            $0.formUnion($1.element)
          }
          let words = Self.words(of: entry, in: grid).filter {
            $0.address.place != grid.entries[entry].heading
          }
          for word in words {
            let isLit = only.ranges[word.address]?.contains(word.range) ?? false
            #expect(isLit == (!others.contains(word.stem) && !FunctionWords.contain(word.spelling)))
          }
          #expect(only.counts[entry] == words.count { only.ranges[$0.address]?.contains($0.range) ?? false })
        }
      }
    }
  }

  private struct Word {
    let address: TextAddress
    let range: Range<Int>
    let spelling: ArraySlice<UInt8>
    let stem: ArraySlice<UInt8>
  }

  /// All words of an entry, headings too.
  private static func words(of entry: Int, in grid: Grid) -> [Word] {
    guard let stemmer = Stemmer() else { return [] }
    let entry = grid.entries[entry]
    let places = [entry.heading] + entry.items.flatMap { $0.headings + [$0.block] }
    return places.compactMap(\.self).flatMap { place in
      let address = TextAddress(document: entry.document, place: place)
      let folded = FoldedText(grid.text(at: address))
      return folded.words.map {
        let spelling = folded.bytes[$0.folded]
        return Word(address: address, range: $0.original, spelling: spelling, stem: stemmer.stem(spelling))
      }
    }
  }
}
