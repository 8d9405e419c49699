import ArgumentParser
import Documents
import LabelSets
import Storage

/// What a shell offers where a label belongs: the labels of the built-in sets and of the reader's own.
enum LabelCompletion {
  /// For `LABEL=FILE`: the labels, and after the equals sign files.
  static var side: CompletionKind {
    .custom { _, _, word in
      guard let equals = word.firstIndex(of: "=") else { return labels.map { $0 + "=" } }
      let label = String(word[...equals])
      return files(beginningWith: word[word.index(after: equals)...]).map { label + $0 }
    }
  }

  /// For a list with commas: the labels that are not in it.
  static var list: CompletionKind {
    .custom { _, _, word in
      let given = word.split(separator: ",", omittingEmptySubsequences: false).dropLast()
      let start = given.map { $0 + "," }.joined()
      return labels.filter { !given.contains($0[...]) }.map { start + $0 }
    }
  }

  private static var labels: [String] {
    let catalog = try? LabelFiles.catalog(files: [])
    return (catalog?.labels ?? []).map(\.id.rawValue)
  }

  private static func files(beginningWith path: Substring) -> [String] {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    let names = FileFacts.names(in: folder.isEmpty ? "." : folder)
    return names.filter { !$0.hasPrefix(".") }.map { folder + $0 }.filter { $0.hasPrefix(path) }
  }
}
