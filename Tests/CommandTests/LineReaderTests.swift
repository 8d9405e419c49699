import Glibc
import TestSupport
import Testing

@testable import triptych

@Suite("Lines of an open file")
struct LineReaderTests {
  private func lines(_ bytes: [UInt8], limit: Int) throws -> [[UInt8]] {
    let folder = try TemporaryFolder()
    let descriptor = open(try folder.write(bytes, to: "lines"), O_RDONLY)
    defer { close(descriptor) }
    var reader = LineReader(descriptor: descriptor, limit: limit)
    var lines: [[UInt8]] = []
    while let line = try reader.next() { lines.append(line) }
    return lines
  }

  @Test("Lines are what stands between line feeds; the last one needs none")
  func atRandom() throws {
    var generator = SeededGenerator(seed: 8)
    for _ in 0..<1_000 {
      let bytes: [UInt8] = (0..<Int.random(in: 0..<40, using: &generator)).map { _ in
        [10, 10, 13, 65, 0xFF].randomElement(using: &generator) ?? 10
      }
      var expected = bytes.split(separator: 10, omittingEmptySubsequences: false).map(Array.init)
      if expected.last == [] { expected.removeLast() }
      #expect(try lines(bytes, limit: 40) == expected)
    }
  }

  @Test("Lines longer than a piece of reading are whole", arguments: [65_535, 65_536, 65_537, 1 << 20])
  func long(length: Int) throws {
    let line = [UInt8](repeating: 65, count: length)
    #expect(try lines(line + [10] + line + [10, 66], limit: 1 << 20) == [line, line, [66]])
  }

  @Test("Of a line past the limit one byte more is kept, and the next line is whole")
  func limit() throws {
    let line = [UInt8](repeating: 65, count: 200_000)
    #expect(try lines(line + [10, 66, 10], limit: 4) == [Array(line.prefix(5)), [66]])
  }

  @Test("What cannot be read is an error")
  func failure() {
    var reader = LineReader(descriptor: -1, limit: 1)
    #expect(throws: (any Error).self) { try reader.next() }
  }
}
