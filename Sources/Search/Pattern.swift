import CPCRE2

/// A compiled regular expression.
///
/// PCRE2 backtracks, so that some patterns take longer than anybody waits. It calls back before each step here
/// (`PCRE2_AUTO_CALLOUT`), the steps are counted, and too many end the search: the same everywhere, as its own
/// machine code, which counts otherwise, is not used.
final class Pattern: @unchecked Sendable {
  /// Compiled, and never changed after that: it may be used by several threads at once.
  private let code: OpaquePointer

  /// - Throws: where it is none. A pattern is compiled by itself before it is put between the ends of a word, so
  ///   that what is wrong with it is said of it.
  init(_ pattern: FoldedPattern, keepingCase: Bool, isWholeWord: Bool) throws(PatternError) {
    var options = UInt32(PCRE2_UTF | PCRE2_UCP | PCRE2_NEVER_BACKSLASH_C)
    options |= UInt32(PCRE2_USE_OFFSET_LIMIT) | UInt32(PCRE2_AUTO_CALLOUT)
    if !keepingCase { options |= UInt32(PCRE2_CASELESS) }
    let plain = try Self.compiled(pattern.bytes, options, of: pattern)
    guard isWholeWord else {
      code = plain
      return
    }
    pcre2_code_free_8(plain)
    code = try Self.compiled(
      Array(#"(?<!\w)(?:"#.utf8) + pattern.bytes + Array(#")(?!\w)"#.utf8), options, of: pattern)
  }

  deinit { pcre2_code_free_8(code) }

  private static func compiled(
    _ bytes: [UInt8], _ options: UInt32, of pattern: FoldedPattern
  ) throws(PatternError) -> OpaquePointer {
    var number: CInt = 0
    var offset = 0
    if let code = pcre2_compile_8(bytes, bytes.count, options, &number, &offset, nil) { return code }
    throw PatternError(reason: reason(number), position: pattern.position(of: offset))
  }

  private static func reason(_ number: CInt) -> String {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 256) { words in
      let count = pcre2_get_error_message_8(number, words.baseAddress, words.count)
      return count < 0 ? "error \(number)" : String(decoding: words[0..<Int(count)], as: UTF8.self)
    }
  }

  // MARK: Matching

  /// A stretch of a text, searched.
  struct Stretch {
    /// The matches that begin in it, ascending; none is empty.
    var ranges: [Range<Int>] = []
    /// Where the search goes on.
    var next: Int
    /// Steps of the matching that it took.
    var steps = 0
    /// Whether it took too many steps: the search ends.
    var isStopped = false
  }

  /// The most bytes of a stretch.
  static let longestStretch = 4096
  /// The most steps for one stretch: a tenth of a second, if that.
  static let mostSteps = 1_000_000

  /// Searches a text, valid UTF-8, from an offset on, for matches that begin in the next `longestStretch` bytes.
  func search(_ text: [UInt8], from start: Int) -> Stretch {
    var stretch = Stretch(next: start)
    let last = min(text.count, start + Self.longestStretch)
    let context = pcre2_match_context_create_8(nil)
    let data = pcre2_match_data_create_8(1, nil)
    defer {
      pcre2_match_data_free_8(data)
      pcre2_match_context_free_8(context)
    }
    Self.limit(context, to: last)
    var steps = 0
    withUnsafeMutablePointer(to: &steps) { steps in
      pcre2_set_callout_8(context, Self.countStep, steps)
      while stretch.next < last && !stretch.isStopped { match(text, &stretch, last, data, context) }
    }
    stretch.steps = steps
    // On to a whole scalar.
    while stretch.next < text.count && text[stretch.next] & 0xC0 == 0x80 { stretch.next += 1 }
    return stretch
  }

  /// Looks for the next match of a stretch.
  private func match(
    _ text: [UInt8], _ stretch: inout Stretch, _ last: Int, _ data: OpaquePointer?, _ context: OpaquePointer?
  ) {
    let options = UInt32(PCRE2_NOTEMPTY) | UInt32(PCRE2_NO_UTF_CHECK)
    let result = pcre2_match_8(code, text, text.count, stretch.next, options, data, context)
    if result == PCRE2_ERROR_NOMATCH {
      stretch.next = max(last, stretch.next)
    } else if result < 0 {
      stretch.isStopped = true
    } else if let ends = pcre2_get_ovector_pointer_8(data), ends[0] < ends[1] {
      stretch.ranges.append(ends[0]..<ends[1])
      stretch.next = ends[1]
    } else {
      stretch.next += 1
    }
  }

  /// PCRE2's own limits, should steps ever pass uncounted, and the last place at which a match may begin.
  private static func limit(_ context: OpaquePointer?, to last: Int) {
    pcre2_set_match_limit_8(context, UInt32(10 * mostSteps))
    pcre2_set_depth_limit_8(context, UInt32(mostSteps))
    let kibibytes: UInt32 = 64 << 10
    pcre2_set_heap_limit_8(context, kibibytes)
    pcre2_set_offset_limit_8(context, last - 1)
  }

  private static let countStep:
    @convention(c) (UnsafeMutablePointer<pcre2_callout_block_8>?, UnsafeMutableRawPointer?) -> CInt = {
      _, data in
      guard let steps = data?.assumingMemoryBound(to: Int.self) else { return 0 }
      steps.pointee += 1
      return steps.pointee > mostSteps ? PCRE2_ERROR_CALLOUT : 0
    }
}
