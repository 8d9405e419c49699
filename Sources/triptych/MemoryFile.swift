import CMemory
import Glibc
import Storage

/// Open files in memory: a full disk and a `/tmp` that cannot be written do not matter to them, and they have no name by
/// which others could open them.
enum MemoryFile {
  /// Opens a file that holds a text, at its beginning. A pipe would have to be written while the other program reads, and
  /// clipboard tools may read on after the reader has ended.
  ///
  /// - Parameter name: what it is, for the errors.
  /// - Returns: its number, for the caller to close.
  static func open(holding text: String, name: String) throws(WritingError) -> Int32 {
    let closesInPrograms: UInt32 = 1
    let number = memfd_create("text", closesInPrograms)
    if number < 0 { throw .failed(path: name, errno: errno) }
    do throws(WritingError) {
      try Descriptor(number, name: name).write(Array(text.utf8))
    } catch {
      close(number)
      throw error
    }
    lseek(number, 0, SEEK_SET)
    return number
  }
}
