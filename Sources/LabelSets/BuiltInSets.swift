// Written from Resources/labels by a test: change those files, then run
// TRIPTYCH_RECORD=1 swift test --filter LabelSetsTests
// swift-format-ignore-file

import Documents

extension LabelSet {
  /// The label sets of Resources/labels, as the program starts with them.
  static var builtIn: [LabelSet] { [shared, politics, procon, court] }

  private static let shared = LabelSet(
    id: "shared", name: "Every document",
    nouns: [],
    forms: [],
    labels: [
      LabelDefinition(
        label: Label(id: "body", name: "Report", role: .report, order: 0),
        words: [],
        wordings: [],
        weakWordings: []),
      LabelDefinition(
        label: Label(id: "summary", name: "Summary", role: .report, order: 1),
        words: [],
        wordings: [
          "summary", "executive summary", "in brief|short", "at a glance", "tldr", "tl dr", "overview",
          "abstract", "syllabus", "key takeaways|points|findings", "what is this", "the? bottom line",
          "whats happening", "what happened", "what is happening", "the news", "the story", "the facts",
          "the big picture", "introduction", "what it|this would|does|will do?",
          "what the measure|proposal|amendment would|does|will do?",
        ],
        weakWordings: []),
      LabelDefinition(
        label: Label(id: "background", name: "Background", role: .report, order: 2),
        words: [],
        wordings: [
          "background", "the? background", "context", "the? context", "background and context", "motivation",
          "history", "context and problem statement", "why theres|there debate", "why there is debate",
          "historical context", "the way it is now", "why it matters", "why this matters",
          "what you need to know",
        ],
        weakWordings: []),
      LabelDefinition(
        label: Label(id: "other", name: "Other", role: .aside, order: 10),
        words: [],
        wordings: [
          "conclusion", "conclusions", "in conclusion", "final thoughts", "the? takeaway", "takeaway",
          "takeaways", "my take", "our take", "whats next", "what comes next", "what is next",
          "whats at stake", "key? areas|points of disagreement|tension|contention|conflict|dispute|debate",
          "areas|points of {topic} disagreement|tension|contention|conflict|dispute|debate", "sources",
          "references", "further reading", "more information", "alternatives", "unresolved questions",
          "decision", "decision outcome", "rationale", "questions to consider", "discussion questions",
        ],
        weakWordings: []),
    ])

  private static let politics = LabelSet(
    id: "politics", name: "Politics",
    nouns: [
      "view", "views", "viewpoint", "viewpoints", "perspective", "perspectives", "position", "positions",
      "approach", "approaches", "interpretation", "interpretations", "opinion", "opinions", "argument",
      "arguments", "take", "takes", "stance", "stances", "response", "responses", "reaction", "reactions",
      "case", "voices", "side", "commentary", "outlook", "angle", "narrative", "lens", "framing", "framings",
      "analysis", "vision", "critique", "concerns", "priorities", "point of view", "points of view",
      "thinking", "outlets", "media", "coverage", "sources", "solutions", "policies", "beliefs", "values",
      "platform",
    ],
    forms: [
      "{side}", "{side} {noun}", "{side} {noun} and {noun}", "{side} point|points of view", "from the {side}",
      "{noun}|snippets|news|notes|more|quotes|opinion|word from the {side}", "{noun} of|on the {side}",
      "on the {side}", "the {side} says|argues|thinks|claims|believes|responds",
      "{side} say|argue|think|claim|believe|contend|respond|counter",
      "{side} {noun} say|argue|think|claim|believe|contend|typically|often {topic}",
      "what|how the? {side} is|are|has|have saying|thinking|arguing|reading|reacting|said|covering|covers",
      "what|how the? {side} say|says|said|think|thinks|argue|argues|believe|believes|want|wants|see|sees|saw it?",
      "what|how the? {side} {noun} say|says|are|is saying?",
      "why the? {side} support|supports|oppose|opposes|worry|worries|disagree|object {topic}",
      "how the? {side} see|sees|view|views|frame|frames|cover|covers|covered|react|reacted|reacts {topic}",
      "the {noun} from the? {side}",
    ],
    labels: [
      LabelDefinition(
        label: Label(id: "progressive", name: "Progressive", role: .side, order: 1),
        words: [
          "progressive", "progressives", "liberal", "liberals", "left", "left wing", "left leaning",
          "left of center", "far left", "democrat", "democrats", "democratic", "center left", "leftist",
          "leftists",
        ],
        wordings: [
          "the lefts {noun}",
          "what the right isnt|wont|doesnt|is|does not? reading|read|hearing|hear|seeing|see",
        ],
        weakWordings: []),
      LabelDefinition(
        label: Label(id: "conservative", name: "Conservative", role: .side, order: 2),
        words: [
          "conservative", "conservatives", "right", "right wing", "right leaning", "right of center",
          "far right", "republican", "republicans", "gop", "center right", "rightist", "free market",
        ],
        wordings: [
          "the rights {noun}",
          "what the left isnt|wont|doesnt|is|does not? reading|read|hearing|hear|seeing|see",
        ],
        weakWordings: []),
      LabelDefinition(
        label: Label(id: "center", name: "Center", role: .side, order: 3),
        words: [
          "center", "centre", "centrist", "centrists", "moderate", "moderates", "independent", "independents",
          "middle", "nonpartisan", "bipartisan", "neutral",
        ],
        wordings: [],
        weakWordings: []),
      LabelDefinition(
        label: Label(id: "common-ground", name: "Common Ground", role: .shared, order: 9),
        words: [],
        wordings: [
          "common ground", "common ground and|on|for|in {topic}",
          "points|areas|zones|grounds|elements|signs|points of common|broad|general|shared agreement|overlap|consensus|ground|convergence",
          "points|areas|zones|elements|signs of agreement|overlap|consensus|convergence|compromise|unity",
          "points|areas|zones|elements|signs of agreement|overlap|consensus|convergence|compromise and|on|between|for {topic}",
          "where they|the|both|we sides|side|parties|camps|two? agree|agrees|overlap|converge|meet",
          "where they|we agree|overlap|converge|meet",
          "what both|the two? sides|parties|camps share|agree|have on|in? common?",
          "what they|we share|agree|have on|in? common?", "middle ground", "middle ground {topic}",
          "the middle ground", "shared ground|values|goals|concerns|interests|priorities|principles|beliefs",
          "bridging the divide|gap", "finding common ground", "finding common ground {topic}",
          "seeking common ground", "agreement", "agreements", "overlap", "consensus", "consensus view",
          "bipartisan agreement|consensus", "many on both sides {topic}:", "both sides {topic}:",
        ],
        weakWordings: []),
    ])

  private static let procon = LabelSet(
    id: "pro-con", name: "Pro and con",
    nouns: [
      "view", "views", "viewpoint", "viewpoints", "perspective", "perspectives", "position", "positions",
      "side", "argument", "arguments", "case", "stance", "reasons", "points", "point", "opinion", "opinions",
      "response",
    ],
    forms: [
      "{side}", "{side} {noun}",
      "{side} say|argue|contend|claim|believe|counter|maintain|warn|assert that? {topic}?",
      "{noun} of|by|from the? {side}",
      "what|why the? {side} say|argue|think|believe|says|argues|thinks {topic}?",
      "what|how the? {side} are|is|have saying|arguing|said|argued", "{side} of {topic}",
    ],
    labels: [
      LabelDefinition(
        label: Label(id: "pro", name: "Pro", role: .side, order: 1),
        words: [
          "pro", "pros", "supporters", "proponents", "advocates", "optimists", "backers", "advantages",
          "benefits", "positive", "positives", "upsides", "upside", "strengths", "in favor", "in favour",
          "in support", "merits", "positive consequences", "affirmative", "yea", "defenders",
          "positive impacts", "positive aspects",
        ],
        wordings: [
          "arguments|argument|reasons|points|case|evidence for",
          "arguments|argument|reasons|points|case|evidence|reason for {topic}",
          "arguments|argument|reasons|points|statements|statement in favor|favour|support of? {topic}?",
          "arguments|reasons supporting|favoring|favouring {topic}",
          "reasons to support|favor|favour|back|approve|keep|adopt {topic}?",
          "{noun} in favor|favour|support of? {topic}?",
          "those|people|voters in favor|favour|support say|argue|believe|of?",
          "rebuttal to|of the? argument|arguments against {topic}?",
          "rebuttal to|of the? argument|arguments in opposition to? {topic}?", "pro {topic} {noun}",
          "pro|pros 1|2|3|4|5|6|7|8|9|10", "good because {rest}", "yes because {rest}", "vote yes",
          "why you should vote yes", "a yes vote", "reasons to vote yes", "supporters of {topic}",
          "who supports|backs|favors|favours {topic}?",
        ],
        weakWordings: [
          "for", "for {topic}:", "good", "point", "support", "yes", "agree", "agreed",
          "supporting|favorable {noun}", "pro {topic}", "why {topic} good|right|needed|necessary|works",
          "why {topic} support|supports|back|backs|favor|favors {topic}?",
          "{topic} supporters|advocates|proponents|backers|defenders say|argue|believe?",
        ]),
      LabelDefinition(
        label: Label(id: "con", name: "Con", role: .side, order: 2),
        words: [
          "con", "cons", "critics", "opponents", "skeptics", "sceptics", "pessimists", "detractors",
          "drawbacks", "disadvantages", "negative", "negatives", "downsides", "downside", "weaknesses",
          "in opposition", "counterpoints", "counterpoint", "counterarguments", "counterargument",
          "negative consequences", "risks", "nay", "objections", "negative impacts", "negative aspects",
        ],
        wordings: [
          "arguments|argument|reasons|points|case|evidence against",
          "arguments|argument|reasons|points|case|evidence|reason against {topic}",
          "arguments|argument|statements|statement in opposition to? {topic}?",
          "arguments|reasons opposing {topic}", "reasons to oppose|reject|avoid|stop|repeal {topic}?",
          "reasons not to {topic}", "{noun} against {topic}?",
          "those|people|voters against|opposed say|argue|believe|to?",
          "rebuttal to|of the? argument|arguments in favor|favour|support of? {topic}?",
          "rebuttal to|of the? argument|arguments for {topic}?", "con|cons 1|2|3|4|5|6|7|8|9|10",
          "anti {topic} {noun}", "bad because {rest}", "no because {rest}", "vote no",
          "why you should vote no", "a no vote", "reasons to vote no", "opponents of {topic}",
          "who opposes|rejects {topic}?",
        ],
        weakWordings: [
          "against", "against {topic}:", "bad", "opposition", "oppose", "no", "disagree", "opposed",
          "opposing|unfavorable {noun}", "anti {topic}",
          "{topic} concerns|criticism|criticisms|objections|critique",
          "why {topic} bad|wrong|dangerous|harmful|unnecessary|fails",
          "why {topic} oppose|opposes|object|objects {topic}?",
          "{topic} opponents|critics|skeptics|sceptics|detractors say|argue|believe?",
        ]),
    ])

  private static let court = LabelSet(
    id: "court", name: "Court",
    nouns: [],
    forms: [],
    labels: [
      LabelDefinition(
        label: Label(id: "majority", name: "Majority", role: .side, order: 1),
        words: [],
        wordings: [
          "chief? justice {topic} delivered the opinion of the court {rest}?",
          "chief? justice {topic} announced the judgment of the court {rest}?", "opinion of the court",
          "majority", "the majority", "majority opinion", "the majority opinion", "per curiam",
          "opinion by justice|judge {topic}", "judge {topic} delivered the opinion of the court {rest}?",
        ],
        weakWordings: []),
      LabelDefinition(
        label: Label(id: "concurrence", name: "Concurrence", role: .side, order: 2),
        words: [],
        wordings: [
          "chief? justice|judge {topic} concurring {rest}?", "concurrence", "concurrences",
          "concurring opinion", "concurring opinions", "{topic} j|jj concurring {rest}?",
          "concurrence by justice|judge {topic}",
        ],
        weakWordings: []),
      LabelDefinition(
        label: Label(id: "dissent", name: "Dissent", role: .side, order: 3),
        words: [],
        wordings: [
          "chief? justice|judge {topic} dissenting {rest}?", "dissent", "dissents", "dissenting opinion",
          "dissenting opinions", "the dissent", "{topic} j|jj dissenting {rest}?",
          "dissent by justice|judge {topic}",
        ],
        weakWordings: []),
    ])
}
