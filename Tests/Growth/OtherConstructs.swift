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
    labels("wordings") { bytes in
      head + label + "wordings = [" + numbered(bytes) { "\"wording \($0)\", " } + "]\n"
    },
    labels("wordings that begin alike") { bytes in
      head + label + "wordings = [" + numbered(bytes) { "\"a a \($0)\", " } + "]\n"
    },
    labels("optional words") { bytes in
      head + label + "wordings = [" + times("\"\(times("a? ", 100))zz\", ", bytes) + "]\n"
    },
    labels("topics of a wording") { bytes in
      head + label + "wordings = [" + times("\"\(times("{topic} a ", 80))zz\", ", bytes) + "]\n"
    },
    labels("alternatives") { bytes in
      head + label + "wordings = [\"" + numbered(bytes) { "w\($0)|" } + "zz b\"]\n"
    },
    labels("words") { bytes in head + label + "words = [" + numbered(bytes) { "\"word \($0)\", " } + "]\n" },
    labels("words that begin alike") { bytes in
      head + label + "words = [" + numbered(bytes) { "\"a \($0)\", " } + "]\n"
    },
    labels("wrong keys") { bytes in numbered(bytes) { "k\($0) = 1\n" } },
    labels("parts of a key") { times("a.", $0) + "a = 1\n" },
    labels("brackets") { "a = " + times("[", $0) },
    labels("braces") { "a = " + times("{a = ", $0) },
    labels("broken headers") { times("a = 1\n", $0) + "[*]\n" },
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
    configuration("wrong keys of an action") { bytes in
      "[keys]\nquit = [" + numbered(bytes) { "\"wrong\($0)\", " } + "]\n"
    },
    configuration("keys that are taken") { bytes in
      let list = numbered(bytes / 2) { "\"\(keys($0))\", " }
      return "[keys]\nquit = [\(list)]\nhelp = [\(list)]\n"
    },
    configuration("actions") { bytes in "[keys]\n" + numbered(bytes) { "action-\($0) = [\"x\"]\n" } },
    configuration("statements") { bytes in numbered(bytes) { "k\($0) = 1\n" } },
    configuration("a statement again") { times("ascii = true\n", $0) },
    configuration("tables") { bytes in numbered(bytes) { "[t\($0)]\n" } },
    configuration("lines of an open list") { "a = [\n" + times("1,\n", $0) },
    configuration("broken headers") { times("[*]\n", $0) },
    configuration("a long broken header") { "[" + times(" ", $0) + "*]\n" },
  ]

  // MARK: Searches

  private static func search(
    _ name: String, _ phrase: String, isPattern: Bool = false, _ text: @escaping @Sendable (Int) -> String
  ) -> Construct {
    Construct("search/\(name)") { bytes in
      let document = Document(
        source: Source(path: "a", ""),
        sections: [
          Section(
            label: .body, name: "Report", role: .report, blocks: [Block(text: text(bytes), range: nil)])
        ])
      return {
        guard let query = try? Query(phrase, Query.Modes(isRegularExpression: isPattern)) else { return }
        var index = SearchIndex([document])
        var run = SearchRun(query)
        while run.progress == .going { run.advance(in: &index, work: 1 << 16) }
        let text = document.sections[0].blocks[0].text
        let snippets = run.matches.map { Snippet(of: $0.range, in: text, width: 80).text.utf8.count }
        precondition(snippets.reduce(0, +) >= 0)
      }
    }
  }

  private static let searches: [Construct] = [
    search("matches of a phrase", "dam") { times("the dam ", $0) },
    search("matches of a pattern", "d.m", isPattern: true) { times("the dam ", $0) },
    search("nearly a phrase", "aaaaaaaab") { times("a", $0) },
    search("nearly a pattern", "(a+)+$", isPattern: true) { times("a", $0) + "b" },
    search("a repetition without an end", "[a-y]*z", isPattern: true) { times("a", $0) },
    search("a reference back", "(a*)\\1b", isPattern: true) { times("a", $0) },
    search("a named reference back", "(?<x>a+)\\k<x>+b", isPattern: true) { times("a", $0) },
    search("a look ahead", "(?=a*b)a", isPattern: true) { times("a", $0) },
    search("alternatives", "(a|aa|aaa)*b", isPattern: true) { times("a", $0) },
    search("recursion", "(a(?1)?)b", isPattern: true) { times("a", $0) },
    search("marks of a match", "a") { times("a\u{300}", $0) },
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
    files("alike") { "Title \($0)\n\nPro\n\nText one.\n\nCon\n\nText two.\n" },
    files("without sides") { "Title \($0)\n\nText of number \($0).\n" },
    files("with a topic each") { "Title\n\nQuestion \($0)?\n\nPro\n\nText one.\n\nCon\n\nText two.\n" },
    files("of one side") { "\($0.isMultiple(of: 2) ? "Pro" : "Con")\n\nText \($0) of one side, alone.\n" },
  ]
}
