import Glibc

/// usage: Growth BYTES [NAME…]
/// Reads every construct, or those that are named, at a size and at twice that size, and prints the name of each with the
/// processor's nanoseconds for both. `.ci/growth` runs it, by itself to see which constructs may grow too fast, and for those
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
      let times = [bytes, 2 * bytes].map { bytes in
        let work = construct.work(bytes)
        let start = processorTime()
        growthMark()
        work()
        growthMark()
        return processorTime() - start
      }
      print(construct.name, times[0], times[1], separator: "\t")
      fflush(nil)
    }
  }

  private static func processorTime() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }
}

/// Where what was counted is written down, and counting begins anew.
@inline(never) @_optimize(none)
func growthMark() {}
