import Documents

extension Grid {
  /// The entries that are compared with each other, by what no other column has: a list for every question.
  ///
  /// Sides and shared sections under one topic are each other's columns, whichever documents they are in. The
  /// reports of several documents are each other's columns where they have the same label. A report is no column
  /// of its own document's sides. Other sections, and what was set apart, are not compared.
  public var comparedEntries: [[Int]] {
    var order: [EntryKey] = []
    var groups: [EntryKey: [Int]] = [:]
    for index in entries.indices where takesPart(index) {
      let key =
        entries[index].role == .report ? entries[index].key : EntryKey(topic: entries[index].key.topic)
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(index)
    }
    return order.compactMap { groups[$0] }.filter { $0.count > 1 }
  }

  /// Whether two entries are compared by the wording they share: columns under one topic with each other, and
  /// the reports with all.
  func compareWording(_ one: Int, _ other: Int) -> Bool {
    guard one != other else { return false }
    return entries[one].role == .report || entries[other].role == .report
      || entries[one].key.topic == entries[other].key.topic
  }

  /// Whether an entry is a side, what sides share, or a report.
  func takesPart(_ entry: Int) -> Bool {
    switch entries[entry].role {
    case .side, .shared, .report: true
    case .aside: false
    }
  }
}

extension EntryKey {
  /// The key of all sides and shared sections under a topic.
  fileprivate init(topic: String?) {
    self.init(topic: topic, label: "", name: nil)
  }
}

extension Document {
  /// Whether its words are English, as where nothing says otherwise.
  var isEnglish: Bool { language.map { $0.lowercased().hasPrefix("en") } ?? true }
}
