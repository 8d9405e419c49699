import Testing

/// The built program on real terminals; one after the other, for each keeps a terminal and a process busy.
@Suite("The program on a terminal", .serialized)
struct PseudoterminalTests {}
