import Documents
import ExportReading
import LabelSets
import Loading
import Segmentation

/// Documents to open: files, whose view they are, and the label sets to read them with.
struct DocumentRequest {
  var files: [String] = []
  var sides: [SideArgument] = []
  /// Files of label sets, instead of those in the reader's configuration.
  var labelFiles: [String] = []
  /// Whether nothing but errors is said on standard error.
  var isQuiet = false
  /// What is to be said of the folders that it names.
  var remarks: [String] = []
  /// Whether its paths were kept from an earlier run: then nothing but regular files is opened.
  var isKept = false

  /// The paths of all documents: the files, then those of `sides` that are not among them.
  var paths: [String] { files + sides.map(\.path).filter { !files.contains($0) } }
}

/// Opens the documents of a request.
struct DocumentOpener {
  private let request: DocumentRequest
  private let catalog: LabelCatalog
  /// The labels of the request's sides.
  private let sides: [Label]
  /// What reads the documents.
  let segmenter: Segmenter

  /// Reads the label sets.
  init(_ request: DocumentRequest) throws {
    self.request = request
    let catalog = try LabelFiles.catalog(files: request.labelFiles, areKept: request.isKept)
    self.catalog = catalog
    sides = try request.sides.map { try Self.label(of: $0, in: catalog) }
    segmenter = Segmenter(catalog: catalog)
  }

  /// The labels that a reader may give.
  var labels: [Label] { catalog.labels }

  /// Opens the documents one after the other; what cannot be opened is said on standard error.
  ///
  /// - Parameter format: how all of them are marked up, if the reader says so.
  /// - Returns: whether all could be opened.
  func openEach(as format: Source.Format? = nil, _ use: (Document) throws -> Void) throws -> Bool {
    var allOpened = true
    if !request.isQuiet { for remark in request.remarks { Diagnostics.say("triptych: \(remark).") } }
    let progress = ProgressLine(total: paths.count, isQuiet: request.isQuiet)
    for (index, path) in paths.enumerated() {
      progress.show(done: index)
      let result = Result { try documents(at: path, as: format) }
      progress.erase()
      do {
        let documents = try result.get()
        if !request.isQuiet { sayGuesses(documents) }
        for document in documents { try use(document) }
      } catch let error as OpeningError {
        Diagnostics.say(error)
        allOpened = false
      } catch let error as BrokenExport {
        Diagnostics.say(error)
        allOpened = false
      }
    }
    return allOpened
  }

  /// Says which encoding a file was read in that declares none, and that a page was read whole.
  private func sayGuesses(_ documents: [Document]) {
    guard let source = documents.first?.source else { return }
    let name = ErrorWords.name(source.path)
    if source.isEncodingGuessed {
      Diagnostics.say("triptych: \(name): declares no encoding; read as \(source.encoding.rawValue)")
    }
    if documents.contains(where: \.source.isPageWhole) {
      Diagnostics.say(
        "triptych: \(name): no article could be told from the rest of the page; all of it is read")
    }
  }

  /// The paths of all documents.
  var paths: [String] { request.paths }

  /// Opens a file again.
  ///
  /// - Returns: what it holds now; nil where its bytes are the same as before, or came from standard input.
  func reopened(_ old: Source) throws -> [Document]? {
    if old.path == "-" { return nil }
    let source = try load(old.path, onlyFiles: true)
    return source.raw == old.raw ? nil : try documents(in: source)
  }

  private func labelled(_ document: Document, _ path: String) -> Document {
    request.sides.lastIndex { $0.path == path }.map { document.relabelled(as: sides[$0]) } ?? document
  }

  /// Opens all the documents.
  func open(as format: Source.Format? = nil) throws -> (documents: [Document], allOpened: Bool) {
    var documents: [Document] = []
    let allOpened = try openEach(as: format) { documents.append($0) }
    return (documents, allOpened)
  }

  /// The documents on standard input.
  func openStandardInput() throws -> [Document] { try documents(at: "-") }

  /// The sample's documents.
  func openSample() -> [Document] { Sample.sources.map(segmenter.document) }

  /// What a file holds: the documents of an export, those of mail or a feed, else one document. Where the reader says how the file is marked
  /// up, it is read as that.
  func documents(at path: String, as format: Source.Format? = nil) throws -> [Document] {
    try documents(in: load(path, as: format, onlyFiles: request.isKept), as: format)
  }

  private func documents(in source: Source, as format: Source.Format? = nil) throws -> [Document] {
    let path = source.path
    do {
      if format == nil, let exported = try ExportReader.documents(from: source) {
        return exported.map { labelled($0, path) }
      }
    } catch {
      throw BrokenExport(path: path, error: error)
    }
    let sources = format == nil ? SourceCollection.sources(in: source) : nil
    return (sources ?? [source]).map { labelled(segmenter.document(from: $0), path) }
  }

  private func load(
    _ path: String, as format: Source.Format? = nil, onlyFiles: Bool
  ) throws -> Source {
    do {
      return try Loader().load(path: path, format: format, onlyFiles: onlyFiles)
    } catch {
      throw OpeningError(path: path, fact: error)
    }
  }

  private static func label(of side: SideArgument, in catalog: LabelCatalog) throws -> Label {
    if let label = catalog.label(side.label) { return label }
    throw UnknownLabel(label: side.label, known: catalog.labels.map(\.id))
  }
}

/// No label set has the label that `--as` names.
struct UnknownLabel: Error {
  var label: LabelID
  var known: [LabelID]
}

/// A file that says it is an export, and is none.
struct BrokenExport: Error {
  var path: String
  var error: ExportError
}
