import Documents
import FoundationEssentials
import Interface
import Storage
import Terminal

// A harness for libFuzzer, outside the package: `Tests/Fuzz/run state` builds and runs it. The input is what the disk holds of a
// document: it is read, a reader opens with it, and some keys are pressed.

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Int32 {
  let input = Data(UnsafeBufferPointer(start: bytes, count: count))
  guard let record = try? JSONDecoder().decode(DocumentRecord.self, from: input) else { return 0 }
  var options = State.Options()
  options.memory = Memory(
    annotations: [record.annotations ?? []], labels: [record.labels ?? []], place: record.place,
    columns: record.columns, searches: [record.key])
  var state = State([document], size: Size(columns: 80, rows: 24), options: options)
  _ = state.render()
  for key in "jlH>+'tBp" {
    _ = state.update(.key(Key(.character(key.unicodeScalars.first ?? "j"))))
    while state.hasWork { _ = state.update(.idle) }
    _ = state.render()
  }
  return 0
}

private let document: Document = {
  let sections = [("body", Role.report), ("pro", .side), ("con", .side)].map { label, role in
    Section(
      label: LabelID(rawValue: label), name: label, role: role,
      blocks: (0..<3).map { Block(text: "Words of \(label), passage \($0).", range: nil) })
  }
  return Document(source: Source(path: "a.txt", ""), sections: sections)
}()
