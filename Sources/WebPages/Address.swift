/// Addresses of links made absolute, after RFC 3986, section 5.2.
struct Address {
  private let scheme: ArraySlice<UInt8>
  /// With the two slashes before it.
  private let host: ArraySlice<UInt8>
  private let path: ArraySlice<UInt8>
  /// With the question mark before it; empty where there is none.
  private let query: ArraySlice<UInt8>

  /// An absolute address; nil where the text is none of http or https.
  init?(_ text: ArraySlice<UInt8>) {
    guard let scheme = Self.scheme(of: text), Self.isWeb(scheme) else { return nil }
    let rest = text[scheme.endIndex...].dropFirst()
    guard rest.starts(with: "//".utf8) else { return nil }
    let end = rest.dropFirst(2).firstIndex { "/?#".utf8.contains($0) } ?? rest.endIndex
    self.scheme = scheme
    host = rest[..<end]
    let local = rest[end...].prefix { $0 != UInt8(ascii: "#") }
    path = local.prefix { $0 != UInt8(ascii: "?") }
    query = local[path.endIndex...]
  }

  init?(_ text: String) { self.init(Array(text.utf8)[...]) }

  /// Where a link on a page leads; nil where that is no page and no mail, or cannot be known.
  /// - Parameter base: where the page stands; nil where it does not say.
  static func absolute(_ link: ArraySlice<UInt8>, base: Address?) -> String? {
    let link = link.filter { $0 != 0x0A && $0 != 0x0D && $0 != 0x09 }[...].trimmingSpace()
    if let scheme = scheme(of: link) {
      let isKept = isWeb(scheme) || scheme.lowercasedEquals("mailto")
      return isKept ? String(decoding: link, as: UTF8.self) : nil
    }
    guard let base, !link.isEmpty else { return nil }
    return String(decoding: base.resolve(link), as: UTF8.self)
  }

  private static func isWeb(_ scheme: ArraySlice<UInt8>) -> Bool {
    scheme.lowercasedEquals("https") || scheme.lowercasedEquals("http")
  }

  /// What stands before a colon, if it can be a scheme.
  private static func scheme(of link: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let scheme = link.prefix { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A || "0123456789+-.".utf8.contains($0) }
    guard let first = scheme.first, first > 0x39, scheme.endIndex < link.endIndex,
      link[scheme.endIndex] == UInt8(ascii: ":")
    else { return nil }
    return scheme
  }

  private func resolve(_ link: ArraySlice<UInt8>) -> [UInt8] {
    let origin = scheme + ":".utf8 + host
    switch link.first {
    case UInt8(ascii: "#"): return Array(origin + path + query + link)
    case UInt8(ascii: "?"): return Array(origin + path + link)
    case UInt8(ascii: "/"):
      if link.starts(with: "//".utf8) { return Array(scheme + ":".utf8 + link) }
      return Array(origin + Self.withoutDots(link))
    default:
      let folder = path.lastIndex(of: UInt8(ascii: "/")).map { path[...$0] } ?? [UInt8(ascii: "/")]
      return Array(origin + Self.withoutDots(folder + link))
    }
  }

  /// A path with its steps to itself and upwards taken.
  private static func withoutDots(_ path: ArraySlice<UInt8>) -> [UInt8] {
    let end = path.firstIndex { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") } ?? path.endIndex
    var parts: [ArraySlice<UInt8>] = []
    let steps = path[..<end].split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    for (index, step) in steps.enumerated() {
      let isUp = step.elementsEqual("..".utf8)
      guard isUp || step.elementsEqual(".".utf8) else {
        parts.append(step)
        continue
      }
      if isUp, parts.count > 1 { parts.removeLast() }
      if index + 1 == steps.count { parts.append([]) }
    }
    return Array(parts.joined(separator: [UInt8(ascii: "/")])) + path[end...]
  }
}

extension ArraySlice<UInt8> {
  fileprivate func lowercasedEquals(_ word: StaticString) -> Bool {
    count == word.utf8CodeUnitCount
      && indices.allSatisfy { self[$0] | 0x20 == word.utf8Start[$0 - startIndex] }
  }

  fileprivate func trimmingSpace() -> ArraySlice<UInt8> {
    let start = drop { $0 <= 0x20 }
    return start[..<(start.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? start.startIndex)]
  }
}
