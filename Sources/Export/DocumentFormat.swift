import Documents

/// A way to write documents down. Every format takes any document, gives the same text on every run, and lets
/// nothing of a source through that a terminal or a page would obey.
public protocol DocumentFormat: Sendable {
  /// The documents, in order, as one text; what is not empty ends with a line feed.
  func text(of documents: [Document]) -> String
}

/// The SHA-256 of bytes as 64 lower-case hexadecimal digits: given by the caller, for the library is C's.
public typealias SHA256Hex = @Sendable ([UInt8]) -> String
