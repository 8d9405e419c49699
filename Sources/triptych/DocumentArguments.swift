import ArgumentParser
import Documents
import LabelSets
import Loading
import Segmentation

/// The documents that a command is given.
struct DocumentArguments: ParsableArguments {
  @Argument(
    help: ArgumentHelp("A file to open; “-” is standard input.", valueName: "file"), completion: .file())
  var files: [String] = []

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      "Open a file that as a whole speaks for one side: conservative=a.txt.", valueName: "label=file"))
  var sides: [SideArgument] = []

  @OptionGroup var labelSets: LabelArguments

  /// The paths of all documents: the files, then those of `--as` that are not among them.
  var paths: [String] { files + sides.map(\.path).filter { !files.contains($0) } }

  /// Fails where no document is named: for commands that open nothing by themselves.
  func requireDocuments() throws {
    if paths.isEmpty { throw ValidationError("Name at least one file; “-” is standard input.") }
  }

  /// Opens the documents one after the other; what cannot be opened is said on standard error.
  ///
  /// - Parameter format: how all of them are marked up, if the reader says so.
  /// - Returns: whether all could be opened.
  func openEach(as format: Source.Format? = nil, _ use: (Document) throws -> Void) throws -> Bool {
    let catalog = try labelSets.catalog
    let labels = try sides.map { try label(of: $0, in: catalog) }
    let segmenter = Segmenter(catalog: catalog)
    var allOpened = true
    for path in paths {
      do {
        let document = segmenter.document(from: try load(path, as: format))
        let side = sides.lastIndex { $0.path == path }
        try use(side.map { document.relabelled(as: labels[$0]) } ?? document)
      } catch let error as OpeningError {
        Diagnostics.say(error)
        allOpened = false
      }
    }
    return allOpened
  }

  /// Opens all the documents.
  func open(as format: Source.Format? = nil) throws -> (documents: [Document], allOpened: Bool) {
    var documents: [Document] = []
    let allOpened = try openEach(as: format) { documents.append($0) }
    return (documents, allOpened)
  }

  /// The document on standard input.
  func openStandardInput() throws -> Document { try segmenter.document(from: load("-")) }

  /// What reads documents with the label sets of this run.
  var segmenter: Segmenter {
    get throws { Segmenter(catalog: try labelSets.catalog) }
  }

  /// The labels that a reader may give.
  var labels: [Label] {
    get throws { try labelSets.catalog.labels }
  }

  /// The sample's documents, read with the same label sets.
  func openSample() throws -> [Document] {
    let segmenter = try segmenter
    return Sample.sources.map(segmenter.document)
  }

  private func load(_ path: String, as format: Source.Format? = nil) throws -> Source {
    do {
      return try Loader().load(path: path, format: format)
    } catch {
      throw OpeningError(path: path, fact: error)
    }
  }

  private func label(of side: SideArgument, in catalog: LabelCatalog) throws -> Label {
    if let label = catalog.label(side.label) { return label }
    throw UnknownLabel(label: side.label, known: catalog.labels.map(\.id))
  }
}

/// No label set has the label that `--as` names.
struct UnknownLabel: Error {
  var label: LabelID
  var known: [LabelID]
}

/// `LABEL=FILE`: a side, and the file that speaks for it.
struct SideArgument: ExpressibleByArgument {
  var label: LabelID
  var path: String

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1)
    guard parts.count == 2 else { return nil }
    label = LabelID(rawValue: String(parts[0]))
    path = String(parts[1])
  }
}
