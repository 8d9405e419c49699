/// The programs that the package builds beside its tests.
public enum PseudoterminalPrograms {
  /// The path of a built program, by its name.
  public static func path(of name: String) -> String {
    // The program that runs the tests gets the test bundle, which lies among the built programs, as an argument;
    // or it is the bundle.
    let arguments = CommandLine.arguments
    let bundle = arguments.first { $0.hasSuffix(".xctest") } ?? arguments[0]
    let folder = bundle.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    return (folder + [name[...]]).joined(separator: "/")
  }
}
