/// The elements of HTML that the reading of a page tells apart.
enum PageElement: String, CaseIterable {
  /// No element: text.
  case text = "#text"
  /// An element that HTML does not know.
  case other = "#other"
  case html, head, body, title, base, meta, link, script, style, template, noscript
  case h1, h2, h3, h4, h5, h6
  case p, div, section, article, main, header, footer, nav, aside, address, hgroup, center, search
  case blockquote, pre, figure, figcaption, hr, details, summary, dialog, fieldset, form, legend
  case ul, ol, li, dl, dt, dd, menu
  case table, caption, colgroup, col, thead, tbody, tfoot, tr, td, th
  case a, abbr, b, bdi, bdo, big, br, cite, code, data, del, dfn, em, font, i, ins, kbd, label, mark, q, rp,
    rt
  case ruby, s, samp, small, span, strike, strong, sub, sup, time, tt, u, `var`, wbr
  case basefont, bgsound, dir, keygen, listing, marquee, nobr, noembed, plaintext, rb, rtc, xmp
  case img, picture, video, audio, source, track, iframe, object, embed, canvas, svg, math, mfrac, msup,
    annotation, map, area
  case button, input, select, option, optgroup, textarea, datalist, output, progress, meter
  case frame, frameset, noframes, applet, param

  /// Elements by the hashes of their names.
  static let byName = WordTable(namesOf: Self.self)

  /// Whether it begins and ends a block of its own.
  var isBlock: Bool {
    switch self {
    case .html, .head, .body, .title, .h1, .h2, .h3, .h4, .h5, .h6, .p, .div, .section, .article, .main,
      .header,
      .footer, .nav, .aside, .address, .hgroup, .center, .search, .blockquote, .pre, .figure, .figcaption,
      .hr, .dir, .listing, .plaintext, .xmp,
      .details, .summary, .dialog, .fieldset, .form, .legend, .ul, .ol, .li, .dl, .dt, .dd, .menu, .table,
      .caption,
      .thead, .tbody, .tfoot, .tr, .td, .th, .option, .optgroup, .select, .textarea, .iframe, .video, .audio,
      .frameset, .noframes:
      true
    default: false
    }
  }

  /// Whether a browser shows none of the text in it as text of the page.
  var holdsNoText: Bool {
    switch self {
    case .title, .script, .style, .template, .noscript, .iframe, .object, .embed, .canvas, .svg, .video,
      .audio,
      .select, .datalist, .textarea, .noframes, .applet, .map, .noembed, .rp, .progress, .meter, .annotation:
      true
    default: false
    }
  }

  /// 1 to 6 for a heading.
  var headingLevel: Int? {
    switch self {
    case .h1: 1
    case .h2: 2
    case .h3: 3
    case .h4: 4
    case .h5: 5
    case .h6: 6
    default: nil
    }
  }
}

/// The attributes that the reading of a page looks at.
enum PageAttribute: String, CaseIterable {
  case id, `class`, role, rel, href, name, property, content, itemprop, itemtype, datetime, title, style,
    hidden
  case lang, type, start, value, colspan, rowspan, pubdate
  case color, encoding, face, size
  case ariaHidden = "aria-hidden"
  case ariaLabel = "aria-label"
  case testID = "data-testid"
  case component = "data-component"

  /// Attributes by the hashes of their names.
  static let byName = WordTable(namesOf: Self.self)
}
