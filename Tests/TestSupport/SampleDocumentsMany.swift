import Documents

extension SampleDocuments {
  /// Two questions, each with its own two sides, the first with something shared.
  public static let topics: Document = {
    let trams = "Should the trams run all night?"
    let fares = "Should the fares fall by half?"
    return Document(
      source: Source(path: "ballot.txt", ""), title: RangedText("Two Questions on the Harbour Ballot", nil),
      standfirst: RangedText("What each campaign says, in its own words.", nil),
      sections: [
        section(.body, "Report", .report, blocks: ["Voters in Harbour decide both questions on May 20."]),
        section(
          "pro", "Pro", .side, topic: trams, heading: "Yes campaign",
          blocks: [
            "Bakers, nurses and cleaners start before five and pay for taxis.",
            "Night trams ran until 1974 and were full.",
          ]),
        section(
          "con", "Con", .side, topic: trams, heading: "No campaign",
          blocks: ["Track work is done at night; without it the day trams stop."]),
        section(
          "common-ground", "Common Ground", .shared, topic: trams, heading: "Common ground",
          blocks: ["Both want the last tram to wait for the last ferry."]),
        section(
          "pro", "Pro", .side, topic: fares, heading: "Yes campaign",
          blocks: ["At $1.50 a ride the trams fill up and the cars stay home."]),
        section(
          "con", "Con", .side, topic: fares, heading: "No campaign",
          blocks: [
            "Half the fare is $7 million a year that nobody has offered to pay.",
            "Free transfers would reach the same riders for a tenth of it.",
          ]),
      ])
  }()

  /// Five named sides, as of candidates, the third with the most to say.
  public static let five: Document = {
    let names = ["Adeyemi", "Brandt", "Castellanos", "Dufour", "Eriksen"]
    let sections = names.enumerated().map { index, name in
      section(
        .other, name, .side, heading: name,
        blocks: (1...(index == 2 ? 4 : 2)).map {
          "\(name) promises \($0 + index) new wells and a road that somebody else will have to mend, by the year \(2030 + $0)."
        })
    }
    return Document(
      source: Source(path: "five.txt", ""), title: RangedText("Five Candidates on Water", nil),
      sections: sections)
  }()

  static func section(
    _ label: LabelID, _ name: String, _ role: Role, topic: String? = nil, heading: String? = nil,
    blocks: [String]
  ) -> Section {
    Section(
      label: label, name: name, role: role, topic: topic.map { RangedText($0, nil) },
      heading: heading.map { RangedText($0, nil) }, blocks: blocks.map { Block(text: $0, range: nil) })
  }
}
