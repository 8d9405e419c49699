import CUTF8Proc

/// What Unicode says of a scalar. All that the program knows of Unicode it asks here, of libutf8proc's tables:
/// nothing depends on the locale or the machine.
struct ScalarFacts {
  let value: UInt32
  private let property: utf8proc_property_t

  init(_ value: UInt32) {
    self.value = value
    property = utf8proc_get_property(utf8proc_int32_t(bitPattern: value)).pointee
  }

  private var category: utf8proc_category_t { utf8proc_category_t(UInt32(property.category)) }

  /// A letter of any script.
  var isLetter: Bool {
    (UTF8PROC_CATEGORY_LU.rawValue...UTF8PROC_CATEGORY_LO.rawValue).contains(category.rawValue)
  }

  /// A letter of any script, or a number.
  var isLetterOrNumber: Bool {
    isLetter || (UTF8PROC_CATEGORY_ND.rawValue...UTF8PROC_CATEGORY_NO.rawValue).contains(category.rawValue)
  }

  /// A mark on the scalar before it: an accent, a vowel sign.
  var isMark: Bool {
    (UTF8PROC_CATEGORY_MN.rawValue...UTF8PROC_CATEGORY_ME.rawValue).contains(category.rawValue)
  }

  /// A hyphen or a dash of any length.
  var isDash: Bool { category == UTF8PROC_CATEGORY_PD }

  /// A quotation mark that opens in most languages: “ ‘ «.
  var opensQuotation: Bool { category == UTF8PROC_CATEGORY_PI }

  /// A quotation mark that closes in most languages: ” ’ ».
  var closesQuotation: Bool { category == UTF8PROC_CATEGORY_PF }

  /// Punctuation of any kind.
  var isPunctuation: Bool {
    (UTF8PROC_CATEGORY_PC.rawValue...UTF8PROC_CATEGORY_PO.rawValue).contains(category.rawValue)
  }

  /// A syllable of Korean, or a letter that begins one.
  static func isHangul(_ value: UInt32) -> Bool {
    (0xAC00...0xD7A3).contains(value) || (0x1100...0x115F).contains(value)
  }

  /// Invisible by nature (Default_Ignorable_Code_Point).
  var isIgnorable: Bool { property.ignorable != 0 }

  /// A mark that search ignores: accents, points of Hebrew and Arabic, strokes, enclosing rings. Marks that make
  /// another letter (the vowel signs of India, the voicing of kana) count.
  var isAccent: Bool {
    if category == UTF8PROC_CATEGORY_ME { return true }
    guard category == UTF8PROC_CATEGORY_MN else { return false }
    switch property.combining_class {
    case 1, 10...36, 200...240: return true
    default: return false
    }
  }

  private var isPrepended: Bool {
    category == UTF8PROC_CATEGORY_CF && property.boundclass == UTF8PROC_BOUNDCLASS_PREPEND.rawValue
  }

  /// What of it may reach a screen, controls aside.
  var printable: Printable {
    switch category {
    case UTF8PROC_CATEGORY_CN, UTF8PROC_CATEGORY_CO, UTF8PROC_CATEGORY_CS: .replaced
    case UTF8PROC_CATEGORY_CC: .dropped
    // The signs that enclose an Arabic number are format controls, and yet are seen.
    case UTF8PROC_CATEGORY_CF: isPrepended ? .shown : .dropped
    default: .shown
    }
  }

  /// Terminal cells: utf8proc's width, but for the scalars where `wcwidth` of glibc, which ncurses asks, says
  /// otherwise.
  var cells: Int {
    switch value {
    case 0x1160...0x11FF, 0xD7B0...0xD7FF: 0  // vowels and finals of a Hangul syllable
    case 0x302E, 0x302F, 0x3248...0x324F, 0x4DC0...0x4DFF, 0x16FF0, 0x16FF1: 2
    default: category == UTF8PROC_CATEGORY_MC || isPrepended ? 1 : Int(property.charwidth)
    }
  }

  /// The scalars it is made of: the full compatibility decomposition.
  func decomposition(_ body: (UInt32) -> Void) {
    decompose(UTF8PROC_DECOMPOSE.rawValue | UTF8PROC_COMPAT.rawValue, body)
  }

  /// The scalars it is when case does not count: the full case folding.
  func caseFolding(_ body: (UInt32) -> Void) {
    decompose(UTF8PROC_CASEFOLD.rawValue, body)
  }

  private func decompose(_ options: UInt32, _ body: (UInt32) -> Void) {
    // The longest decomposition in Unicode is 18 scalars, of U+FDFA.
    withUnsafeTemporaryAllocation(of: utf8proc_int32_t.self, capacity: 32) { scalars in
      var lastBoundary: CInt = 0
      let count = utf8proc_decompose_char(
        utf8proc_int32_t(bitPattern: value), scalars.baseAddress, scalars.count, utf8proc_option_t(options),
        &lastBoundary)
      guard count > 0, count <= scalars.count else { return body(value) }
      for scalar in scalars[0..<count] { body(UInt32(bitPattern: scalar)) }
    }
  }
}
