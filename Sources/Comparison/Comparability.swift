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

  /// Which entries are compared by the wording they share: columns under one topic with each other, and the reports with
  /// all.
  struct WordingPartners {
    /// The group of each entry, nil for reports: those of one group are compared with each other.
    fileprivate(set) var groups: [Int?]
    /// How many entries each group has, and how many reports there are.
    fileprivate var counts: [Int]
    fileprivate var reports: Int
  }

  func wordingPartners(of compared: [Int]) -> WordingPartners {
    var numbers: [String?: Int] = [:]
    var partners = WordingPartners(
      groups: Array(repeating: nil, count: entries.count), counts: [], reports: 0)
    for entry in compared {
      if entries[entry].role == .report {
        partners.reports += 1
        continue
      }
      let group = numbers[entries[entry].key.topic] ?? numbers.count
      numbers[entries[entry].key.topic] = group
      if group == partners.counts.count { partners.counts.append(0) }
      partners.counts[group] += 1
      partners.groups[entry] = group
    }
    return partners
  }

  /// Whether an entry is compared with any other.
  func hasPartner(_ entry: Int, in partners: WordingPartners) -> Bool {
    guard let group = partners.groups[entry] else {
      return partners.reports > 1 || !partners.counts.isEmpty
    }
    return partners.reports > 0 || partners.counts[group] > 1
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
