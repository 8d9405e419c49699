import WebPages

// A harness for libFuzzer, outside the package: `Tests/Fuzz/run pages` builds and runs it. The input is the page.

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Int32 {
  let input = Array(UnsafeBufferPointer(start: bytes, count: count))
  let page = WebPage(utf8: input)
  for block in page.blocks { check(block) }
  return 0
}

/// What must hold of every block; ends the process where it does not.
private func check(_ block: PageBlock) {
  let text = Array(block.text.utf8)
  if text.isEmpty { fatalError("A block is empty.") }
  for range in block.styles.map(\.range) + block.links.map(\.range) {
    let isWhole =
      range.upperBound <= text.count && text[range.lowerBound] & 0xC0 != 0x80
      && (range.upperBound == text.count || text[range.upperBound] & 0xC0 != 0x80)
    if range.isEmpty || !isWhole { fatalError("\(range) is no range of \(block.text.debugDescription).") }
  }
  if block.containers.contains(where: { $0 < 0 }) { fatalError("A container has no number.") }
}
