import Foundation
import TestSupport
import Testing

/// Swift walks dictionaries and sets in another order in every process. Where they are walked is read off the object files:
/// what the compiler says of types is exact, and a scan of the source would have to guess.
private enum UnorderedWalks {
  /// The files in which a dictionary or a set is walked, and why the order reaches no output.
  static let known = [
    "Bylines/DateWords.swift": "Sets that are united.",
    "Comparison/Grid.swift": "The groups of places are disjoint.",
    "Comparison/Letters.swift": "Documents are named one by one; names are only looked for.",
    "Comparison/OnlyHere.swift": "A sum.",
    "Comparison/SharedWording.swift": "A sum.",
    "Comparison/Veil.swift": "The groups of places are disjoint.",
    "Comparison/WordSequence.swift": "Sorted.",
    "Documents/Anchoring.swift": "Sums.",
    "Export/HTMLFormat.swift": "The only one of a set.",
    "Export/HTMLStyle.swift": "Sorted.",
    "Export/WordingChapter.swift": "Sorted.",
    "ExportReading/SectionComment.swift": "The least.",
    "Interface/Apart.swift": "A set of the keys.",
    "Interface/Comparing.swift": "Sums, and sets that are united.",
    "Interface/KeyMap.swift": "Whether there is one.",
    "Interface/MatchGutter.swift": "Sorted.",
    "Interface/Memory.swift": "Sorted.",
    "Interface/RowFilter.swift": "Sets of the keys.",
    "Interface/StatusLine.swift": "A sum.",
    "Segmentation/FieldStage.swift": "Whether there is one.",
    "Segmentation/HeadStage.swift": "Whether there is one.",
    "Segmentation/MidLabels.swift": "Sorted.",
    "Segmentation/NamedSides.swift": "Whether there is one.",
    "Segmentation/OutlineReader.swift": "Sums, and a set of the keys.",
    "Segmentation/Ranks.swift": "Sets that are united.",
    "Segmentation/Surroundings.swift": "Whether there is one.",
    "Segmentation/Topics.swift": "Sets that are united.",
    "WebPages/SideContainers.swift": "Sorted.",
    "WebPages/TeaserLists.swift": "They go into a set.",
    "WebPages/WordTable.swift": "Each goes to its own place.",
    "triptych/ExportCommand.swift": "The least.",
    "triptych/ReadingAgain.swift": "Sorted.",
  ]

  /// What Swift calls to walk them: their iterators, and their conformances to `Sequence` and `Collection`, by which they are
  /// handed to what walks anything.
  private static let symbols = [
    "$sSD12makeIterator", "$sSDyxq_GST", "$sSDyxq_GSl", "$sSD4KeysV", "$sSD6ValuesV", "$sSh12makeIterator",
    "$sShyxGST", "$sShyxGSl",
  ]

  /// The files whose objects name one of these, as `Target/File.swift`.
  static func files() throws -> [String] {
    let folder = PseudoterminalPrograms.path(of: "").split(separator: "/").joined(separator: "/")
    let sources = try Repository.swiftFiles(in: "Sources").map(\.path)
    let objects = sources.compactMap { path -> (object: String, name: String)? in
      let parts = path.split(separator: "/")
      let object = "/\(folder)/\(parts[1]).build/\(parts[parts.count - 1]).o"
      let exists = FileManager.default.fileExists(atPath: object)
      return exists ? (object, "\(parts[1])/\(parts[parts.count - 1])") : nil
    }
    try #require(objects.count > sources.count / 2, "no object files in /\(folder)")
    let run = try CommandRun.program("nm", ["-u", "-A"] + objects.map(\.object))
    let names = Dictionary(objects.map { ($0.object, $0.name) }) { first, _ in first }
    return Set(
      run.text.split(separator: "\n").compactMap { line in
        let isWalk = symbols.contains { line.contains(" U \($0)") }
        return isWalk ? line.firstIndex(of: ":").flatMap { names[String(line[..<$0])] } : nil
      }
    ).sorted()
  }
}

@Suite("The order of what has none")
struct OrderTests {
  @Test("No dictionary and no set is walked where the order could reach an output")
  func walks() throws {
    let found = try UnorderedWalks.files()
    #expect(
      found.filter { UnorderedWalks.known[$0] == nil } == [],
      "Sort, or say in the table why the order is lost")
    #expect(
      UnorderedWalks.known.keys.sorted().filter { !found.contains($0) } == [], "Nothing is walked there")
  }

  @Test("No hash reaches anything", arguments: ["hashValue", "Hasher()", "ObjectIdentifier("])
  func hashes(word: String) throws {
    let files = try Repository.swiftFiles(in: "Sources").filter { $0.text.contains(word) }
    #expect(files.map(\.path) == [])
  }
}
