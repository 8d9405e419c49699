import Documents

/// What the values of an export must be that are no text of its source. They go into other exports, so that nothing else
/// gets in.
enum ExportValue: CaseIterable {
  case digest, date, language, format, listNumber

  /// What it must be, for errors.
  var expected: String {
    switch self {
    case .digest: "64 hexadecimal digits"
    case .date: "a date such as 2025-03-14 or 2025-03-14T09:30:00Z"
    case .language: "the tag of a language, such as en or pt-BR"
    case .format: Source.Format.allCases.map(\.rawValue).joined(separator: ", ")
    case .listNumber: "the number of an item with its stop, such as 5. or b."
    }
  }

  func isGood(_ value: String) -> Bool {
    switch self {
    case .digest:
      value.utf8.count == 64
        && value.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0 | 0x20) }
    case .date: Self.isDate(value)
    case .language: LanguageTag.isValid(value)
    case .format: Source.Format(rawValue: value) != nil
    case .listNumber: ListNumber(mark: value) != nil
    }
  }

  /// A day, with or without a time; the time with or without seconds and zone.
  private static func isDate(_ value: String) -> Bool {
    let digits = value.utf8.map { (0x30...0x39).contains($0) ? UInt8(ascii: "0") : $0 }
    let form = String(decoding: digits, as: UTF8.self)
    let times = ["", "T00:00", "T00:00:00"]
    let zones = ["", "Z", "+00:00", "-00:00"]
    return form == "0000-00-00"
      || times.dropFirst().contains { time in zones.contains { form == "0000-00-00" + time + $0 } }
  }
}
