import CUchardet

/// The encoding of a text that is no UTF-8 and declares none, as its letters tell.
enum EncodingGuess {
  /// The guess; nil where nothing speaks against Windows-1252, in which most such texts are.
  static func charset(of bytes: [UInt8]) -> Charset? {
    let sample = bytes.prefix(farthest)
    let high = HighBytes(sample)
    guard high.count >= fewest, let name = detected(sample), !westerns.contains(name) else { return nil }
    // Other scripts write whole words above ASCII; Latin letters with accents stand alone among others. What says
    // otherwise was guessed badly.
    let isLatin = latins.contains(name)
    guard isLatin != high.areMostlyTogether, !isLatin || high.kinds >= 3 else { return nil }
    return Charset(named: windows(name, high))
  }

  /// Bytes that are looked at.
  private static let farthest = 256 << 10
  /// Bytes above ASCII of which something can be told.
  private static let fewest = 10

  private static let westerns: Set<String> = [
    "", "ascii", "us-ascii", "utf-8", "iso-8859-1", "iso-8859-15", "windows-1252", "mac-roman", "macroman",
  ]

  private static let latins: Set<String> = [
    "iso-8859-2", "iso-8859-3", "iso-8859-4", "iso-8859-9", "iso-8859-10", "iso-8859-13", "iso-8859-16",
    "windows-1250",
    "windows-1254", "windows-1257", "windows-1258", "ibm852", "mac-centraleurope", "viscii",
  ]

  private static func detected(_ bytes: ArraySlice<UInt8>) -> String? {
    let detector = uchardet_new()
    defer { uchardet_delete(detector) }
    let isRead = bytes.withUnsafeBytes { uchardet_handle_data(detector, $0.baseAddress, $0.count) == 0 }
    guard isRead else { return nil }
    uchardet_data_end(detector)
    return uchardet_get_charset(detector).map { String(cString: $0).lowercased() }
  }

  /// The encodings of Windows have letters or quotation marks where those of ISO have controls, which no text has. ISO
  /// 8859-2 has three Polish letters where Windows-1250 has signs.
  private static func windows(_ name: String, _ high: HighBytes) -> String {
    if high.holdsControls { return siblings[name] ?? name }
    if name == "koi8-r", high.holdsUkrainian { return "koi8-u" }
    return name == "windows-1250" && high.holdsPolish ? "iso-8859-2" : name
  }

  private static let siblings = [
    "iso-8859-2": "windows-1250", "iso-8859-5": "windows-1251", "iso-8859-6": "windows-1256",
    "iso-8859-7": "windows-1253", "iso-8859-8": "windows-1255", "iso-8859-9": "windows-1254",
    "iso-8859-13": "windows-1257",
  ]
}

/// How the bytes above ASCII stand in a text.
private struct HighBytes {
  private(set) var count = 0
  private(set) var together = 0
  private var seen = [Bool](repeating: false, count: 256)

  init(_ bytes: ArraySlice<UInt8>) {
    var last: UInt8 = 0
    var isAfterPair = false
    for byte in bytes {
      if byte >= 0x80 {
        count += 1
        seen[Int(byte)] = true
        // Both of a pair, the first only once.
        if last >= 0x80 { together += isAfterPair ? 1 : 2 }
      }
      isAfterPair = byte >= 0x80 && last >= 0x80
      last = byte
    }
  }

  var kinds: Int { seen.count { $0 } }
  var areMostlyTogether: Bool { together * 2 > count }
  var holdsControls: Bool { seen[0x80..<0xA0].contains(true) }
  /// Letters of KOI8-U where KOI8-R has lines of boxes.
  var holdsUkrainian: Bool { [0xA4, 0xA6, 0xA7, 0xAD].contains { seen[$0] } }
  var holdsPolish: Bool { seen[0xB1] || seen[0xB6] || seen[0xBC] }
}
