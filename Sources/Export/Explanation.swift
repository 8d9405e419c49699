import Documents
import Typography

/// Why the parts of a document are what they are, in a reader's words: the rule, and the evidence that decided.
/// The facts come from segmentation; this is the one place that words them.
public struct Explanation: Sendable {
  private let source: Source
  private let lines: SourceLines

  public init(_ document: Document) {
    source = document.source
    lines = SourceLines(document.source)
  }

  /// Why a section has its label, as a sentence that begins with the label's name: “Progressive: the heading
  /// “From the Left” stands alone on line 12; …”
  public func words(for section: Section) -> String {
    if section.isReadersLabel { return "\(name(section)): you gave this label." }
    let topic =
      section.topic.map { " It is under the question \(quoted($0.text)), as other sides are." } ?? ""
    return "\(name(section)): \(why(section)).\(topic)"
  }

  /// Why a part belongs to no section, as a sentence that begins with the reason.
  public func words(for part: Discarded) -> String { "\(part.reason.words): \(why(part))." }

  /// Where a section stands, from its heading to its last block: “lines 26–34”; empty without ranges.
  public func place(of section: Section) -> String { place(Self.range(of: section)) }

  /// Where a part that was set apart stands.
  public func place(of part: Discarded) -> String { place(part.text.range) }

  /// From a section's heading to its last block.
  static func range(of section: Section) -> SourceRange? {
    let ranges = [section.heading?.range].compactMap(\.self) + section.blocks.compactMap(\.range)
    guard let first = ranges.first, let last = ranges.last else { return nil }
    return SourceRange(first.start, last.end)
  }

  private func name(_ section: Section) -> String { Printable.text(section.name) }

  /// “line 3”, “lines 3–7”, of a web page “block 3”; empty without a range.
  func place(_ range: SourceRange?) -> String {
    guard let range else { return "" }
    let (first, last) = (lines.number(at: range.start), lines.number(at: max(range.start, range.end - 1)))
    let unit = source.hasPlaces ? "line" : "block"
    return first == last ? "\(unit) \(first)" : "\(unit)s \(first)–\(last)"
  }

  // MARK: Sections

  private func why(_ section: Section) -> String {
    let heading =
      section.heading.map { "the heading \(quoted($0.text)) on \(place($0.range))" } ?? "its heading"
    return switch section.evidence {
    case .announced(let words, let form, let reasons, let other):
      announced(words, form) + self.words(for: reasons)
        + (other.map { "; it is answered by \(quoted($0)) on \(place($0))" } ?? "")
    case .heading: "\(heading) announces no side"
    case .unconvinced(let name, let reasons):
      "\(heading) could announce \(Printable.text(name))" + self.words(for: reasons)
    case .unannounced: "no heading before it announces a side"
    case .lostHeading(let before, let reasons):
      "its heading is lost; \(quoted(before)) on \(place(before)) follows" + words(for: reasons)
    case .conclusion: "what stands after a side and belongs to none"
    case nil: "the document says so"
    }
  }

  private func announced(_ words: SourceRange, _ form: Section.Form) -> String {
    let stands =
      switch form {
      case .heading: "the heading \(quoted(words)) stands alone on"
      case .start: "\(quoted(words)) opens a paragraph on"
      case .sentence: "\(quoted(words)) opens a sentence in a paragraph on"
      case .item: "\(quoted(words)) opens an item of a list on"
      }
    return "\(stands) \(place(words))"
  }

  /// What spoke for a label, what against it, and the sum: above 0 it is believed.
  private func words(for reasons: [Section.Reason]) -> String {
    let sum = reasons.reduce(0) { $0 + $1.points }
    func list(_ lead: String, _ reasons: [Section.Reason]) -> String {
      reasons.isEmpty
        ? "" : "; \(lead): " + reasons.map { "\($0.words) (\(signed($0.points)))" }.joined(separator: ", ")
    }
    let total = sum > 0 ? "in all \(signed(sum))" : "in all \(signed(sum)), \(1 - sum) too little"
    return list("for it", reasons.filter { $0.points > 0 })
      + list("against it", reasons.filter { $0.points < 0 })
      + "; \(total)"
  }

  /// A number with its sign, the minus as one writes it.
  private func signed(_ points: Int) -> String { points < 0 ? "−\(-points)" : "+\(points)" }

  // MARK: Discarded parts

  private func why(_ part: Discarded) -> String {
    switch part.evidence {
    case .words: "pages wrap lines of these words around articles"
    case .marks: "marks alone, with nothing to read"
    case .titles(let after): "a bare title after \(quoted(after)) on \(place(after))"
    case .tail(let from):
      "nothing but titles and teasers from \(quoted(from)) on \(place(from)) to the end"
    case .repeats(let first): "says \(quoted(first)) on \(place(first)) again"
    case .credit: "ends in the credit of a photograph"
    case .picture: "a picture alone"
    case .page: "belongs to the printed page, not to the text"
    case .caption: "stands between the page’s head and the opinion, as court, number and parties do"
    case .navigation: "short lines of a site’s parts over the title"
    case .outlet: "a short name between the title and the byline or date"
    case .second: "a byline or date stands over it already"
    case .record: "lines of a name and a value on top"
    case .writer: "says who wrote this, no more"
    case .controls: "counts, times or buttons of a page"
    case .box: "stands together with a line that asks readers to sign up"
    case .update: "says when the document was changed"
    case .markup: "the elements of the page around the article, or words that such pages are made of"
    case .over(let lower): over(lower)
    case nil: "the document says so"
    }
  }

  private func over(_ lower: SourceRange?) -> String {
    guard let lower else { return "a heading with no text of its own" }
    return "a heading with no text of its own over \(quoted(lower)) on \(place(lower))"
  }

  // MARK: Quotations

  /// A part of the source in quotation marks, without the marks of headings, items and bold type.
  private func quoted(_ range: SourceRange) -> String {
    let words = source[range].split(separator: "**").joined().drop { " \t#*+->•".contains($0) }
    return quoted(String(words))
  }

  /// A text in quotation marks, cut after 60 cells.
  private func quoted(_ text: String) -> String {
    let shown = Printable.text(text)
    let line = Wrapping.lines(of: shown, width: 60)[0]
    let words = String(decoding: Array(shown.utf8)[line], as: UTF8.self)
    return "“\(words)\(line.count < shown.utf8.count ? "…" : "")”"
  }
}
