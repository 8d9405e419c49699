import Boilerplate
import Documents
import LabelSets

/// Asks which pieces are boilerplate: those that are by their kind, then what the module finds among the rest.
struct BoilerplateStage {
  let reading: Reading
  let grammar: HeadingGrammar

  /// The reason for each piece, by index; nil for what is kept.
  ///
  /// - Parameter told: what is set apart already, as a page tells it.
  func reasons(beside told: [Junk?] = []) -> [Junk?] {
    let known = reading.pieces.indices.map { told.isEmpty ? reason(of: $0) : told[$0] }
    let blocks = reading.pieces.indices.map { block($0, known[$0]) }
    return zip(reading.pieces, zip(known, Boilerplate.findings(in: reading.text, blocks))).map {
      piece, told in
      let (known, finding) = told
      // Links under a heading that somebody wrote in Markdown are a part of the text: “Further reading”.
      if isWritten(piece), finding?.reason == .relatedLinks { return known }
      return known ?? finding.map { Junk($0.reason, $0.told) }
    }
  }

  private func isWritten(_ piece: Piece) -> Bool {
    guard reading.source.format == .markdown else { return false }
    switch piece.kind {
    case .heading, .list: return true
    default: return false
    }
  }

  /// Whether a piece of a caption names the parties of a case, and so the document.
  func isParties(_ index: Int) -> Bool {
    Boilerplate.namesParties(block(index, nil), in: reading.text)
  }

  private func block(_ index: Int, _ known: Junk?) -> BoilerplateBlock {
    let piece = reading.pieces[index]
    var block = BoilerplateBlock(kind(piece), reading.bareText(of: piece))
    block.isRightUnder = index > 0 && reading.isRightUnder(index)
    block.known = known?.reason
    if known == nil, block.text.count <= Self.longestName { block.namesSide = namesSide(piece) }
    block.isEmphasised = isEmphasised(piece)
    return block
  }

  /// Whether a page emphasises all of a piece but a few letters.
  private func isEmphasised(_ piece: Piece) -> Bool {
    guard let styles = reading.page?.styles, piece.range.count <= 500 else { return false }
    let first = styles.partitionPoint { $0.range.lowerBound < piece.range.lowerBound }
    var (emphasised, end) = (0, 0)
    for style in styles[first...].prefix(while: { $0.range.lowerBound < piece.range.upperBound })
    where style.style == .emphasis && style.range.upperBound > end {
      emphasised += style.range.upperBound - max(end, style.range.lowerBound)
      end = style.range.upperBound
    }
    return emphasised * 5 >= piece.range.count * 4
  }

  /// Bytes of the longest line that is asked whether it names a side.
  private static let longestName = 120

  private func kind(_ piece: Piece) -> BoilerplateBlock.Kind {
    switch piece.kind {
    case .heading, .boldLine: .heading
    case .list: .item
    case .code, .table, .image: .verbatim
    default: .paragraph
    }
  }

  private func namesSide(_ piece: Piece) -> Bool {
    let naming = grammar.naming(reading.words(of: piece, limit: 20), in: reading.text)
    return naming.isPlain || naming.isAgreement
  }

  // MARK: Kinds

  /// Why a piece is boilerplate whatever its words are.
  private func reason(of index: Int) -> Junk? {
    let piece = reading.pieces[index]
    switch piece.kind {
    case .rule: return Junk(.separator, .marks)
    case .invisible: return Junk(isByteOrderMark(piece) ? .byteOrderMark : .control, .marks)
    case .frontMatter, .field: return Junk(.frontMatter, .record)
    case .linkDefinition: return Junk(.linkDefinition, .marks)
    case .footnote: return Junk(.footnote, .marks)
    case .markup: return Junk(.templateResidue, .marks)
    case .pageLine: return Junk(.pageHead, .page)
    case .code, .table: return nil
    default: return isPicture(piece) ? Junk(.caption, .picture) : nil
    }
  }

  private func isByteOrderMark(_ piece: Piece) -> Bool {
    piece.range.lowerBound == 0 && reading.text.starts(with: [0xEF, 0xBB, 0xBF])
  }

  /// Whether a piece of Markdown is nothing but images, each a link or without a description.
  private func isPicture(_ piece: Piece) -> Bool {
    guard let range = piece.sourceRange, range.count <= Self.longestPicture else { return false }
    let text = reading.source.text[range].drop { $0 == 0x20 || $0 == UInt8(ascii: ">") }
    guard text.starts(with: "[![".utf8) || text.starts(with: "![](".utf8) else { return false }
    var depth = 0
    for (at, byte) in zip(text.indices, text) {
      switch byte {
      case UInt8(ascii: "["), UInt8(ascii: "("):
        // A link that begins with something else than an image.
        if depth == 0, byte == UInt8(ascii: "["), !text[at...].starts(with: "[![".utf8), at > 0,
          text[at - 1] != UInt8(ascii: "!")
        {
          return false
        }
        depth += 1
      case UInt8(ascii: "]"), UInt8(ascii: ")"): depth -= 1
      case UInt8(ascii: "!"), UInt8(ascii: "|"), 0x0A, 0x0D, 0x20: break
      default: if depth == 0 { return false }
      }
    }
    return depth == 0
  }

  private static let longestPicture = 2_000
}
