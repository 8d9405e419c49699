import Export
import Glibc
import Loading
import Segmentation

/// Documents from lines of JSON on standard input, to lines of JSON on standard output: one for each, in order,
/// written before the next is read.
struct Batch {
  private let segmenter: Segmenter
  private let loader = Loader()
  private let format = RecordFormat(sha256: Digest.sha256)

  init(segmenter: Segmenter) { self.segmenter = segmenter }

  /// Answers every line.
  ///
  /// - Returns: whether all of them gave a document.
  func run() throws -> Bool {
    var lines = LineReader(descriptor: STDIN_FILENO, limit: loader.limit)
    var number = 0
    var allGood = true
    while let line = try next(&lines) {
      number += 1
      let answer: String
      do throws(BatchError) {
        answer = try self.answer(to: line)
      } catch {
        allGood = false
        answer = format.line(for: ErrorWords.words(for: error.fact), at: number, id: error.id)
      }
      try Output.write(answer)
    }
    return allGood
  }

  private func next(_ lines: inout LineReader) throws -> [UInt8]? {
    do {
      return try lines.next()
    } catch {
      throw OpeningError(path: "-", fact: error)
    }
  }

  private func answer(to line: [UInt8]) throws(BatchError) -> String {
    if line.count > loader.limit { throw BatchError(fact: .tooLong(limit: loader.limit)) }
    let record = try BatchRecord(line: line)
    do throws(LoadingError) {
      let source = try loader.decode(Array(record.text.utf8), path: record.path, format: record.format)
      return format.line(for: segmenter.document(from: source), id: record.id)
    } catch {
      throw BatchError(fact: error == .empty ? .blankText : .unreadable(error), id: record.id)
    }
  }
}

extension BatchRecord {
  /// Where the text comes from: its id is all that is known.
  fileprivate var path: String {
    switch id {
    case .name(let name)?: name
    case .number(let number)?: String(number)
    case nil: "-"
    }
  }
}
