/// The programs that the package builds beside its tests.
public enum PseudoterminalPrograms {
  /// The path of a built program, by its name.
  ///
  /// The test bundle, a file of the build folder, is the first argument of the program that runs the tests,
  /// or the program itself.
  public static func path(of name: String) -> String {
    let bundle = CommandLine.arguments.first { $0.contains(".build/") } ?? CommandLine.arguments[0]
    let folder = bundle.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    return (folder + [name[...]]).joined(separator: "/")
  }
}
