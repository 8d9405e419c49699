import CZip

/// The files of a ZIP archive that stands in memory.
struct ZipArchive {
  private let zip: OpaquePointer

  /// Opens an archive; nil where the bytes are none.
  static func read<Result>(_ bytes: [UInt8], _ body: (ZipArchive) -> Result) -> Result? {
    bytes.withUnsafeBufferPointer { buffer in
      guard let zip = tri_zip_open(buffer.baseAddress, buffer.count) else { return nil }
      defer { tri_zip_close(zip) }
      return body(ZipArchive(zip: zip))
    }
  }

  /// How many bytes a file has, as far as the archive says; nil where there is none of that name.
  func size(of path: String) -> Int? {
    let size = tri_zip_size(zip, path)
    return size < 0 ? nil : Int(size)
  }

  /// A file's bytes, no more than the archive says; nil where those are more than `limit`, or cannot be read.
  func bytes(of path: String, limit: Int) -> [UInt8]? {
    guard let size = size(of: path), size > 0, size <= limit else { return nil }
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      count = max(0, Int(tri_zip_read(zip, path, buffer.baseAddress, size)))
    }
    return bytes.isEmpty ? nil : bytes
  }
}
