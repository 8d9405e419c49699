/// Reads HTML as browsers do.
enum HTMLParser {
  /// The tree of a page. Total: anything gives a tree, in linear time.
  /// - Parameter utf8: the page; what is no UTF-8 stands as U+FFFD.
  static func tree(_ utf8: [UInt8]) -> PageTree {
    let page =
      String(validating: utf8, as: UTF8.self) == nil
      ? Array(String(decoding: utf8, as: UTF8.self).utf8) : utf8
    return page.withUnsafeBufferPointer { page in
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 16) { scratch in
        var builder = TreeBuilder(HTMLTokenizer(page: page, scratch: scratch))
        builder.build()
        return builder.nodes.flattened()
      }
    }
  }
}
