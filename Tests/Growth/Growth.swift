/// usage: Growth BYTES [NAME…]
/// Reads every construct, or those that are named, at a size and at twice that size, and prints its name. `.ci/growth` runs it
/// under callgrind, which counts the instructions between marks. For measuring, no part of the program.
@main
enum Growth {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    guard let bytes = arguments.first.flatMap({ Int($0) }) else { fatalError("usage: Growth BYTES [NAME…]") }
    let names = arguments.dropFirst()
    let all = Construct.texts + Construct.markdown + Construct.pages + Construct.others
    for construct in all where names.isEmpty || names.contains(construct.name) {
      // What is made once at the first use is made before anything is counted.
      construct.work(100)()
      for work in [construct.work(bytes), construct.work(2 * bytes)] {
        growthMark()
        work()
        growthMark()
      }
      print(construct.name)
    }
  }
}

/// Where what was counted is written down, and counting begins anew.
@inline(never) @_optimize(none)
func growthMark() {}
