import LabelSets
import Storage

// A harness for libFuzzer, outside the package: `Tests/Fuzz/run toml` builds and runs it. The input is a file of settings; its
// first byte says whether it is a label set, to which a text is read then, or a configuration.

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Int32 {
  let input = UnsafeBufferPointer(start: bytes, count: count)
  guard let first = input.first else { return 0 }
  let text = String(decoding: input.dropFirst(), as: UTF8.self)
  if first & 1 == 0 { readLabels(text) } else { readConfiguration(text) }
  return 0
}

private func readLabels(_ text: String) {
  do {
    let catalog = try LabelCatalog().adding(toml: text, file: "a.toml")
    let grammar = HeadingGrammar(catalog)
    for heading in ["The case for it", "a a a b: c", "Pro"] {
      let words = HeadingWords(Array(heading.utf8), 0..<heading.utf8.count, limit: 24)
      _ = grammar.matches(words.words[...], after: words.after)
    }
  } catch {
    check(error.line, error.column ?? 1, in: text)
  }
}

private func readConfiguration(_ text: String) {
  let read = ConfigurationFile(text)
  for error in read.errors { check(error.line, error.column, in: text) }
  let again = ConfigurationFile(read.configuration.toml)
  if !again.errors.isEmpty || again.configuration != read.configuration {
    fatalError("A configuration is not read back: \(again.errors)")
  }
}

/// An error stands in the text, or right behind it.
private func check(_ line: Int, _ column: Int, in text: String) {
  let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }.count
  if line < 1 || column < 1 || line > lines + 1 { fatalError("An error in line \(line), column \(column).") }
}
