import Documents
import Interface

/// What is kept of a document, or of a set of documents that were read side by side.
public struct DocumentRecord: Equatable, Sendable, Codable {
  /// Names the document; of a set, `names` with `separator` between them. A name is the absolute path of a
  /// file, else not a path.
  public var key: String
  /// How to open it again; nil where that is not possible.
  public var request: Request?
  public var place: LastPlace?
  public var columns: KeptColumns?
  public var annotations: [Annotation]?
  public var labels: [GivenLabel]?

  enum CodingKeys: CodingKey { case key, request, place, columns, annotations, labels }

  /// The files, with absolute paths, and what was said of them on the command line.
  public struct Request: Equatable, Sendable, Codable {
    public var files: [String]
    /// Sides and the files that speak for them, as `label=path`.
    public var sides: [String]
    public var labelFiles: [String]

    public init(files: [String], sides: [String], labelFiles: [String]) {
      self.files = files
      self.sides = sides
      self.labelFiles = labelFiles
    }
  }

  /// What stands between the names of a set: a path may hold anything else.
  private static let separator = "\u{0}"

  public init(key: String) { self.key = key }

  /// The key of documents that are read side by side.
  public static func key(ofSet names: [String]) -> String { names.joined(separator: separator) }

  /// Whether it is of several documents.
  public var isOfSet: Bool { key.contains(Self.separator) }

  /// Whether the reader would miss it: it never has to make room.
  var isPrecious: Bool { annotations?.isEmpty == false || labels?.isEmpty == false }

  /// Puts labels in the place of others; those from elsewhere stay.
  public mutating func replace(_ old: [GivenLabel], with new: [GivenLabel]) {
    let others = (labels ?? []).filter { !old.contains($0) && !new.contains($0) }
    labels = others + new == [] ? nil : others + new
  }

  /// Puts an annotation in the place of another.
  public mutating func replace(_ old: Annotation?, with new: Annotation?) {
    var all = annotations ?? []
    all.removeAll { $0 == old || $0 == new }
    if let new { all.append(new) }
    annotations = all.isEmpty ? nil : all
  }
}
