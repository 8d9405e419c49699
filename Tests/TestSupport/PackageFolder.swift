/// The package that the tests belong to.
public enum PackageFolder {
  /// Its path, with a slash at the end.
  public static let path = folder(above: 3)

  private static func folder(above count: Int, of path: String = #filePath) -> String {
    path.split(separator: "/", omittingEmptySubsequences: false).dropLast(count).joined(separator: "/") + "/"
  }
}
