import Export

/// What a reader wants to have written, and for what.
struct ExportChoice: Equatable, Sendable {
  /// What it is for decides the format.
  enum Purpose: String, CaseIterable, Sendable {
    case notes, handout, data, screen

    var words: String {
      switch self {
      case .notes: "Notes: Markdown"
      case .handout: "Handout: HTML"
      case .data: "Data: JSON"
      case .screen: "Screen: SVG"
      }
    }

    /// How a file's name ends.
    var ending: String {
      switch self {
      case .notes: ".md"
      case .handout: ".html"
      case .data: ".json"
      case .screen: ".svg"
      }
    }
  }

  /// What of the documents is written.
  enum Contents: Equatable, Sendable {
    case allSections
    /// The sides and what they share, without reports and the rest.
    case sides
    /// One of several, by its number from 1.
    case document(Int)
    /// All sections, and what was set apart.
    case withDiscarded
  }

  var purpose = Purpose.notes
  var layout = ExportOptions.Layout.sections
  var contents = Contents.allSections
  var hasNotes = false
  var isVeiled = false
}

extension ExportOptions.Layout {
  var words: String {
    switch self {
    case .sections: "sections"
    case .rows: "row by row"
    case .table: "tables, where cells are short"
    }
  }
}
