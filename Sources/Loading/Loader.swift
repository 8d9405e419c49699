import Documents

/// Opens sources: bytes in, a decoded `Source` or one fact out.
public struct Loader: Sendable {
  /// The most bytes a source may have.
  public var limit: Int

  /// The most bytes a web page may have.
  public var pageLimit: Int

  /// - Parameters:
  ///   - limit: the most bytes a source may have; 256 MiB unless told.
  ///   - pageLimit: the most bytes a web page may have; 32 MiB unless told.
  public init(limit: Int = 256 << 20, pageLimit: Int = 32 << 20) {
    self.limit = limit
    self.pageLimit = pageLimit
  }

  /// Opens a file, pipe or device; `-` is standard input.
  ///
  /// - Parameters:
  ///   - format: how it is marked up, if the reader says so.
  ///   - onlyFiles: open nothing but a regular file: where nobody named the path just now, a pipe or a device would be
  ///     a surprise, and the wait for it without an end.
  public func load(
    path: String, format: Source.Format? = nil, onlyFiles: Bool = false
  ) throws(LoadingError) -> Source {
    let bytes =
      path == "-"
      ? try FileReading.bytes(descriptor: 0, limit: limit)
      : try FileReading.bytes(path: path, limit: limit, onlyFiles: onlyFiles)
    return try decode(bytes, path: path, format: format)
  }

  /// Decodes bytes that were already read.
  ///
  /// - Parameters:
  ///   - path: where they come from; its extension tells the format.
  ///   - format: how they are marked up, if the reader says so.
  public func decode(
    _ bytes: [UInt8], path: String, format: Source.Format? = nil
  ) throws(LoadingError) -> Source {
    if bytes.count > limit { throw .tooLarge(limit: limit) }
    if format == nil, let book = Book(bytes) {
      if book.size > pageLimit { throw .pageTooLarge(limit: pageLimit) }
      if let parts = Fineness.tooManyParts(of: book.markup, .html) { throw .tooFine(parts: parts) }
      // Its text stands in its chapters (`SourceCollection`).
      return Source(path: path, format: .text, encoding: .utf8, raw: bytes, text: [])
    }
    if Signature.of(bytes) == nil, let kind = BinaryKind.of(bytes) {
      // Browsers pass over a NUL in a page.
      let isPage = (format ?? FormatGuess.format(path: path, text: bytes)) == .html
      guard kind == .unknown, isPage || UnmarkedUnicode.encoding(of: bytes) != nil else {
        throw .binary(kind)
      }
    }
    let decoding = Decoding(bytes)
    if Self.isBlank(decoding.text) { throw .empty }
    if format == nil, let form = ForeignForm.of(decoding.text) { throw .foreign(form) }
    let format = format ?? FormatGuess.format(path: path, text: decoding.text)
    if format == .html && bytes.count > pageLimit { throw .pageTooLarge(limit: pageLimit) }
    if let parts = Fineness.tooManyParts(of: decoding.text, format) { throw .tooFine(parts: parts) }
    let text = format == .html ? decoding.text : Overstrikes.read(decoding.text)
    return Source(
      path: path, format: format,
      encoding: decoding.encoding, raw: bytes, text: text, replaced: decoding.replaced,
      isEncodingGuessed: decoding.isGuessed)
  }

  /// Whether a text is nothing but white space and byte-order marks.
  private static func isBlank(_ text: [UInt8]) -> Bool {
    text.withUnsafeBufferPointer { bytes in
      var decoder = UTF8()
      var iterator = bytes.makeIterator()
      while case .scalarValue(let scalar) = decoder.decode(&iterator) {
        if !scalar.properties.isWhitespace && scalar != "\u{FEFF}" { return false }
      }
      return true
    }
  }
}
