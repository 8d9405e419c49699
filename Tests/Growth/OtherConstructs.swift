import Documents
import LabelSets
import Search
import Segmentation
import Storage

/// What the reader's own files, a search and a command line hold.
extension Construct {
  static let others = labelSets + configurations + searches + comparisons

  // MARK: Label sets

  private static let head = "id = \"z\"\nname = \"Z\"\n"
  private static let label = "[[label]]\nid = \"l\"\nname = \"L\"\nrole = \"side\"\n"
  private static let heading = "T\n\n" + times("a ", 40) + "b\n\nText of it.\n"

  /// A label-set file of about so many bytes: it is read, and a text with it.
  private static func labels(_ name: String, _ toml: @escaping @Sendable (Int) -> String) -> Construct {
    Construct("labels/\(name)") { bytes in
      let toml = toml(bytes)
      let source = Source(path: "a", heading)
      return {
        guard let catalog = try? LabelCatalog.builtIn().adding(toml: toml, file: "z.toml") else { return }
        read([source], Segmenter(catalog: catalog))
      }
    }
  }

  private static let labelSets: [Construct] = [
    labels("labels") { bytes in
      head
        + numbered(bytes) {
          "[[label]]\nid = \"l\($0)\"\nname = \"N\"\nrole = \"side\"\nwordings = [\"label \($0)\"]\n"
        }
    },
    labels("wordings that begin alike") { bytes in
      head + label + "wordings = [" + numbered(bytes) { "\"a a \($0)\", " } + "]\n"
    },
    // As many as a wording may have; few of these are much work.
    labels("optional words") { bytes in
      head + label + "wordings = [" + times("\"\(times("a? ", 186))zz\", ", bytes / 4) + "]\n"
    },
    labels("topics of a wording") { bytes in
      head + label + "wordings = [" + times("\"\(times("{topic} a ", 300))zz\", ", bytes / 4) + "]\n"
    },
    labels("words that begin alike") { bytes in
      head + label + "words = [" + numbered(bytes) { "\"a \($0)\", " } + "]\n"
    },
    labels("wrong keys") { bytes in numbered(bytes) { "k\($0) = 1\n" } },
    labels("brackets") { "a = " + times("[", $0) },
  ]

  // MARK: Configurations

  private static func configuration(_ name: String, _ toml: @escaping @Sendable (Int) -> String) -> Construct
  {
    Construct("configuration/\(name)") { bytes in
      let toml = toml(bytes)
      return { precondition(ConfigurationFile(toml).errors.count >= 0) }
    }
  }

  /// Letters of no alphabet in particular, two for each number.
  private static func keys(_ number: Int) -> String {
    [0x4E00 + number % 4_000, 0x6000 + number / 4_000].compactMap(Unicode.Scalar.init)
      .map { String($0) }.joined()
  }

  private static let configurations: [Construct] = [
    configuration("keys of an action") { bytes in
      "[keys]\nquit = [" + numbered(bytes) { "\"\(keys($0))\", " } + "]\n"
    },
    configuration("keys that are taken") { bytes in
      let list = numbered(bytes / 2) { "\"\(keys($0))\", " }
      return "[keys]\nquit = [\(list)]\nhelp = [\(list)]\n"
    },
    configuration("statements") { bytes in numbered(bytes) { "k\($0) = 1\n" } },
    configuration("lines of an open list") { "a = [\n" + times("1,\n", $0) },
    configuration("broken headers") { times("[*]\n", $0) },
    configuration("a long broken header") { "[" + times(" ", $0) + "*]\n" },
  ]

  // MARK: Searches

  /// A text of four times so many bytes, for searching is quick, and counted by pieces of four kilobytes.
  private static func search(
    _ name: String, _ phrase: String, isPattern: Bool = false, in text: String
  ) -> Construct {
    Construct("search/\(name)") { bytes in
      let blocks = [Block(text: times(text, 4 * bytes), range: nil)]
      let document = Document(
        source: Source(path: "a", ""),
        sections: [Section(label: .body, name: "Report", role: .report, blocks: blocks)])
      return {
        guard let query = try? Query(phrase, Query.Modes(isRegularExpression: isPattern)) else { return }
        var index = SearchIndex([document])
        var run = SearchRun(query)
        while run.progress == .going { run.advance(in: &index, work: 1 << 16) }
        let text = blocks[0].text
        let snippets = run.matches.map { Snippet(of: $0.range, in: text, width: 80).text.utf8.count }
        precondition(snippets.reduce(0, +) >= 0)
      }
    }
  }

  private static let searches: [Construct] = [
    search("matches of a phrase", "dam", in: "the dam "),
    search("matches of a pattern", "d.m", isPattern: true, in: "the dam "),
    search("nearly a phrase", "aaaaaaaab", in: "a"),
    search("nearly a pattern", "(a+)+$", isPattern: true, in: "ab"),
    search("a reference back", "(a*)\\1b", isPattern: true, in: "a"),
    search("a look ahead", "(?=a*b)a", isPattern: true, in: "a"),
  ]

  // MARK: Comparisons

  /// Documents of about so many bytes together.
  private static func files(_ name: String, _ text: @escaping @Sendable (Int) -> String) -> Construct {
    Construct("files/\(name)") { bytes in
      var sources: [Source] = []
      var size = 0
      while size < bytes {
        let text = text(sources.count)
        sources.append(Source(path: "f\(sources.count)", text))
        size += text.utf8.count
      }
      return { [sources] in read(sources) }
    }
  }

  private static let comparisons: [Construct] = [
    files("alike") { "T\($0)\n\nPro\n\nOne.\n\nCon\n\nTwo.\n" },
    files("without sides") { "Title \($0)\n\nText of number \($0).\n" },
    files("with a topic each") { "T\n\nQuestion \($0)?\n\nPro\n\nOne.\n\nCon\n\nTwo.\n" },
  ]
}
