import CPCRE2

/// A compiled regular expression.
///
/// PCRE2 backtracks, so that some patterns take longer than anybody waits. It calls back before each step here
/// (`PCRE2_AUTO_CALLOUT`), the steps are counted, and too many end the search: the same everywhere, as its own
/// machine code, which counts otherwise, is not used.
final class Pattern: @unchecked Sendable {
  /// What a search has cost so far.
  private struct Effort {
    var steps = 0
    /// Where the step before began.
    var position = 0
    /// Whether the pattern has references to what it captured.
    let refersBack: Bool
    /// How many bytes cost as much as a step.
    static let bytesAStep = 16
  }

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

  private var refersBack: Bool {
    var groups: UInt32 = 0
    return pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_BACKREFMAX), &groups) == 0 && groups > 0
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
    var effort = Effort(refersBack: refersBack)
    withUnsafeMutablePointer(to: &effort) { effort in
      pcre2_set_callout_8(context, Self.countStep, effort)
      while stretch.next < last && !stretch.isStopped { match(text, &stretch, last, data, context) }
    }
    stretch.steps = effort.steps
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
      block, data in
      guard let effort = data?.assumingMemoryBound(to: Effort.self), let step = block?.pointee else {
        return 0
      }
      // A single step can go through all of the text: `.*` does, and so does a reference to something long.
      var bytes = max(0, step.current_position - effort.pointee.position)
      if effort.pointee.refersBack {
        for group in 1..<max(1, Int(step.capture_top)) {
          let (start, end) = (step.offset_vector[2 * group], step.offset_vector[2 * group + 1])
          bytes += start < end ? end - start + 1 : 1
        }
      }
      effort.pointee.position = step.current_position
      effort.pointee.steps += 1 + bytes / Effort.bytesAStep
      return effort.pointee.steps > mostSteps ? PCRE2_ERROR_CALLOUT : 0
    }
}
