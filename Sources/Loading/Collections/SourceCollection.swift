import Documents

/// What holds articles and is none itself: mail, a box of mail, a feed, a book. Each article is a source of its own, composed as
/// a web page that says title, writer and date, for there is no file in which its text stands as one reads it.
public enum SourceCollection {
  /// The articles in a source; nil where it is none of these.
  public static func sources(in source: Source) -> [Source]? {
    guard source.format == .text else { return nil }
    if let book = Book(source.raw) { return book.sources(in: source) }
    return Feed.sources(in: source) ?? MailBox.sources(in: source)
  }
}

/// An article on its way to a page.
struct ComposedPage {
  var title = ""
  var author = ""
  var date = ""
  var site = ""
  var address = ""
  var language = ""
  /// The markup of the text.
  var body = ""

  /// A source of it that says where it comes from.
  func source(from source: Source, encoding: Source.Encoding, isGuessed: Bool = false, replaced: Int = 0)
    -> Source
  {
    Source(
      path: source.path, format: .html, encoding: encoding, raw: source.raw, text: Array(markup.utf8),
      replaced: replaced, isEncodingGuessed: isGuessed)
  }

  private var markup: String {
    let metas = [
      ("property", "og:title", title), ("name", "author", author),
      ("property", "article:published_time", date),
      ("property", "og:site_name", site),
    ].filter { !$0.2.isEmpty }.map { "<meta \($0.0)=\"\($0.1)\" content=\"\(Self.escaped($0.2))\">" }
    let link = address.isEmpty ? "" : "<link rel=canonical href=\"\(Self.escaped(address))\">"
    let lang = language.isEmpty ? "" : " lang=\"\(Self.escaped(language))\""
    let head = "<meta charset=utf-8><title>\(Self.escaped(title))</title>\(metas.joined())\(link)"
    let heading = title.isEmpty ? "" : "<h1>\(Self.escaped(title))</h1>"
    return
      "<!doctype html><html\(lang)><head>\(head)</head><body><article>\(heading)\(body)</article></body></html>"
  }

  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
