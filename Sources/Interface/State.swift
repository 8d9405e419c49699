import Comparison
import Documents
import Layout
import Search
import Terminal

/// Everything the screen shows, and everything that a key may change.
public struct State: Equatable, Sendable {
  /// What the program was opened with.
  public struct Options: Equatable, Sendable {
    /// The labels a reader may give, in order.
    public var labels: [Label]
    /// Whether lines are drawn with ASCII characters.
    public var usesASCII: Bool
    /// Whether the bundled sample is open.
    public var isSample: Bool
    /// How narrow and how wide columns may be.
    public var limits = ColumnLimits()
    /// What the reader made of the columns the last time.
    public var readersColumns = ReadersColumns()
    /// The colours at first.
    public var theme: ThemeName
    /// Whether the mouse is on at first.
    public var usesMouse: Bool
    /// What is remembered of the documents.
    public var memory = Memory()
    /// Whether what the reader makes is kept when the program ends.
    public var keepsState = true
    /// Whether nothing but reading is allowed: no other program is started and no file is written.
    public var isRestricted = false
    /// Whether nothing was named, and the documents are those that were read last.
    public var isReadAgain = false
    /// What is to be said on opening.
    public var message: String?
    /// The digest that exports name sources by.
    public var sha256 = SHA256 { _ in "" }

    public init(
      labels: [Label] = [], usesASCII: Bool = false, isSample: Bool = false, theme: ThemeName = .auto,
      usesMouse: Bool = false
    ) {
      self.labels = labels
      self.usesASCII = usesASCII
      self.isSample = isSample
      self.theme = theme
      self.usesMouse = usesMouse
    }
  }

  public let options: Options
  let keys: KeyMap
  /// The documents as they were opened.
  var originals: [Document]
  /// The labels that the reader gave to each of them.
  var given: [[GivenLabel]]
  /// The notes, bookmarks and marks, and where they stand.
  var annotations: [PlacedAnnotation] = []
  /// The documents as the reader sees them, with the labels the reader gave.
  var documents: [Document]
  public internal(set) var size: Size

  // What is shown, and how.
  var rows: LayoutRequest.Rows?
  var columns = LayoutRequest.Columns.automatic
  var isSwapped = false
  /// What the reader has made of the columns; it can be kept for the next time.
  public internal(set) var readersColumns: ReadersColumns
  var isReportOpen = false
  var isOpenedBySearch = false
  var showsDiscarded = false
  var isSolo = false
  var theme: ThemeName
  var usesMouse: Bool

  // Where one is.
  var arrangement: Arrangement
  var top = ScrollPosition(strip: 0, line: 0)
  /// Where the columns stand that scroll apart; nil while all scroll together.
  var apart: Apart?
  var focus: Passage?
  /// The item that moves between columns aim at, although a shorter column could not show it.
  var wantedItem: Int?
  var jumps = Jumps()
  /// Where one was before the report was opened.
  var placeBeforeReport: Place?

  // What lies over it.
  var finding: Finding?
  var searched: SearchedTexts?
  /// What is wrong with the words in the prompt.
  var searchTrouble: SearchTrouble?
  var beforeSearch: BeforeSearch?
  var searchHistory: [String] = []
  /// How the words of the history were understood.
  var searchModes: [String: Query.Modes] = [:]
  /// Only some rows show.
  var rowFilter: RowFilter?
  /// The rows of the screen at whose end a mark says that there are matches, as far down in the whole.
  var gutter: Set<Int> = []
  var comparing: Comparing?
  /// The documents without the veil; nil where none is over them.
  var veiled: Veiled?
  /// What could not be written yet, although it should outlive the program.
  var unsaved: [Change] = []
  var prompt: Prompt?
  var exportDialog: ExportDialog?
  var lastExport: LastExport?
  var overlay: Overlay?
  /// The page that the help lies on.
  var pageBelow: Overlay?
  var message: String?
  var pending: [Key] = []
  /// What is being selected with the mouse.
  var selection: Selection?
  var isNew: Bool

  /// The state on opening: the focus on the first row of the sides.
  public init(_ opened: [Document], size: Size, options: Options = Options(), keys: KeyMap = .standard) {
    originals = opened
    given = opened.indices.map { options.memory.labels.indices.contains($0) ? options.memory.labels[$0] : [] }
    let documents = zip(opened, given).map { $0.relabelled(by: $1, of: options.labels) }
    self.documents = documents
    searchHistory = options.memory.searches
    annotations = PlacedAnnotation.all(options.memory.annotations, in: documents)
    self.size = size
    self.options = options
    self.keys = keys
    isNew = options.isSample
    readersColumns = options.memory.columns?.columns ?? options.readersColumns
    theme = options.theme
    usesMouse = options.usesMouse
    arrangement = Arrangement(LayoutRequest(grid: Grid(documents), width: size.columns))
    relayout(keepingPlace: false)
    focus = firstFocus
    if let focus, !showsColumn(of: focus.entry) { relayout(keepingPlace: false) }
    if let focus { reveal(focus, atLeast: 2) }
    message = openingMessage
    if let last = options.memory.place { goBack(to: last) }
    message = options.message ?? message
  }

  var grid: Grid { arrangement.grid }
  /// The sources of the documents that are open.
  public var sources: [Source] { unveiled.map(\.source) }
  /// Rows above the status line, in the layout that stands: a screen that has become too small leaves it alone.
  var contentRows: Int { max(1, (arrangement.request.height ?? size.rows) - 1) }
  /// Whether keys are taken as an answer.
  var isAsking: Bool { prompt != nil || exportDialog != nil }
  var isTooSmall: Bool { !Self.fits(size) }
  var glyphs: Glyphs { options.usesASCII ? .ascii : .lines }

  /// The smallest screen that can show a comparison.
  public static let smallest = Size(columns: 20, rows: 6)

  /// Whether a screen is large enough.
  public static func fits(_ size: Size) -> Bool {
    size.columns >= smallest.columns && size.rows >= smallest.rows
  }

  var firstFocus: Passage? {
    let bands = arrangement.bands
    let first =
      bands.first { ($0.kind == .sides || $0.kind == .shared) && !$0.openColumns.isEmpty } ?? bands.first
    guard let entry = first?.openColumns.first(where: { !grid.entries[$0].items.isEmpty }) else {
      return anyPassage
    }
    return Passage(entry: entry, item: 0)
  }

  private var anyPassage: Passage? {
    arrangement.bands.flatMap(\.openColumns).first { !grid.entries[$0].items.isEmpty }
      .map { Passage(entry: $0, item: 0) }
  }

  private var openingMessage: String? {
    if documents.count == 1, !documents[0].hasLabelledSections {
      return "No labelled sections: shown as one report. \(keys.hint(.sayLabel)) says whose view it is."
    }
    return nil
  }
}

/// A line of a layout: a strip, and a line of it.
struct ScrollPosition: Hashable, Comparable, Sendable {
  var strip: Int
  var line: Int

  static func < (one: Self, other: Self) -> Bool { (one.strip, one.line) < (other.strip, other.line) }
}

/// A place to come back to, whatever the layout and the names of the columns have become since.
struct Place: Equatable, Sendable {
  /// The text by which the passage in focus is found again.
  var focus: TextAddress?
  /// The first text that showed; nil at the very start.
  var slice: TextSlice?
  /// On which row of the screen it stood.
  var row: Int
  /// Where the other columns stood, if they scrolled apart.
  var apart: Apart?

  /// The place in texts that were moved; what `move` has no text for is left out.
  func moved(_ move: (TextAddress) -> TextAddress?) -> Place {
    Place(
      focus: focus.flatMap(move),
      slice: slice.flatMap { slice in
        move(slice.address).map { TextSlice(address: $0, range: slice.range) }
      }, row: row)
  }
}
