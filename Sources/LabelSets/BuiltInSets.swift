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
    verbs: [],
    forms: [],
    weakForms: [],
    labels: [
      LabelDefinition(
        label: Label(id: "body", name: "Report", role: .report, order: 0),
        words: [],
        weakWords: [],
        wordings: [],
        weakWordings: []),
      LabelDefinition(
        label: Label(id: "summary", name: "Summary", role: .report, order: 1),
        words: [],
        weakWords: [],
        wordings: [
          "summary", "executive summary", "in brief|short", "at a glance", "tldr", "tl dr", "overview", "abstract", "syllabus",
          "key takeaways|points|findings", "what is this", "the? bottom line", "whats happening", "what happened", "what is happening", "the news",
          "the story", "the facts", "the big picture", "introduction", "what it|this would|does|will do?",
          "what the measure|proposal|amendment would|does|will do?",
        ],
        weakWordings: []),
      LabelDefinition(
        label: Label(id: "background", name: "Background", role: .report, order: 2),
        words: [],
        weakWords: [],
        wordings: [
          "background", "the? background", "context", "the? context", "background and context", "motivation", "history",
          "context and problem statement", "why theres|there debate", "why there is debate", "historical context", "the way it is now",
          "why it matters", "why this matters", "what you need to know",
        ],
        weakWordings: []),
      LabelDefinition(
        label: Label(id: "other", name: "Other", role: .aside, order: 10),
        words: [],
        weakWords: [],
        wordings: [
          "conclusion", "conclusions", "in conclusion", "final thoughts", "the? takeaway", "takeaway", "takeaways", "my take", "our take",
          "whats next", "what comes next", "what is next", "whats at stake",
          "key? areas|points of disagreement|tension|contention|conflict|dispute|debate",
          "areas|points of {topic} disagreement|tension|contention|conflict|dispute|debate", "sources", "references", "further reading",
          "more information", "alternatives", "unresolved questions", "decision", "decision outcome", "rationale", "on the bright side", "quick hits",
          "under the radar", "have a nice day", "your questions answered", "one last thing", "one more thing", "what happens next", "by the numbers",
          "go deeper", "how to vote", "have your say", "what do you think", "tell us what you think", "your turn",
          "about the writer|writers|author|authors|contributors", "neutral because {rest}", "questions to consider", "discussion questions",
        ],
        weakWordings: []),
    ])

  private static let politics = LabelSet(
    id: "politics", name: "Politics",
    nouns: [
      "view", "views", "viewpoint", "viewpoints", "perspective", "perspectives", "position", "positions", "approach", "approaches", "interpretation",
      "interpretations", "opinion", "opinions", "argument", "arguments", "take", "takes", "stance", "stances", "response", "responses", "reaction",
      "reactions", "case", "voices", "side", "commentary", "outlook", "angle", "narrative", "lens", "framing", "framings", "analysis", "vision",
      "critique", "concerns", "priorities", "point of view", "points of view", "thinking", "outlets", "media", "coverage", "sources", "solutions",
      "policies", "beliefs", "values", "platform", "corner", "camp", "reading", "logic", "rebuttal", "reasoning", "counterargument",
      "counterarguments", "talking points", "worldview", "criticism", "criticisms", "answer", "pov", "spin", "press",
    ],
    verbs: [
      "say", "says", "said", "saying", "argue", "argues", "argued", "arguing", "think", "thinks", "thinking", "claim", "claims", "believe",
      "believes", "contend", "contends", "respond", "responds", "counter", "counters", "want", "wants", "see", "sees", "saw", "seeing", "view",
      "views", "frame", "frames", "framing", "cover", "covers", "covered", "covering", "react", "reacts", "reacted", "reacting", "read", "reads",
      "reading", "worry", "worries", "fear", "fears", "hope", "hopes", "feel", "feels", "support", "supports", "supported", "oppose", "opposes",
      "opposed", "object", "objects", "disagree", "insist", "insists", "maintain", "maintains", "warn", "warns", "note", "notes", "point", "points",
      "stress", "stresses", "emphasize", "emphasizes", "emphasise", "prefer", "prefers", "propose", "proposes", "like", "likes", "love", "loves",
      "hate", "hates", "get", "gets", "need", "needs", "favor", "favors", "favour", "favours", "tend", "tends", "typically", "often", "usually",
      "generally", "approach", "approaches", "answer", "answers", "reply", "replies", "make", "makes", "value", "values", "are", "is", "has", "have",
      "would", "might", "could", "may", "will", "do", "does", "talk", "talks", "look", "looks", "lean", "leans", "stand", "stands", "understand",
      "understands", "interpret", "interprets", "tell", "tells", "care", "cares", "respectfully",
    ],
    forms: [
      "{side}", "{side} {noun}", "{side} {noun} and|or {noun}", "{side} point|points of view", "from the {side}",
      "{noun}|snippets|news|notes|more|quotes|opinion|word from the {side}", "{noun} of|on the {side}",
      "the {side} says|argues|thinks|claims|believes|responds", "{side} say|argue|think|claim|believe|contend|respond|counter",
      "{side} {noun} say|argue|think|claim|believe|contend|typically|often {topic}",
      "what|how the? {side} is|are|has|have saying|thinking|arguing|reading|reacting|said|covering|covers",
      "what|how the? {side} say|says|said|think|thinks|argue|argues|believe|believes|want|wants|see|sees|saw it?",
      "what|how the? {side} {noun} say|says|are|is saying?", "why the? {side} support|supports|oppose|opposes|worry|worries|disagree|object {topic}",
      "how the? {side} see|sees|view|views|frame|frames|cover|covers|covered|react|reacted|reacts {topic}", "the {noun} from the? {side}",
      "whats|what|how is? being? said|heard|happening|argued on|from|by the {side}", "what we|im|were are? hearing|reading|seeing from|on the {side}",
      "how it|this|things|that look|looks|sounds|plays|play from|to|on the {side}", "view|seen|heard|voices from|on the {side}",
    ],
    weakForms: [
      "on|over the {side}", "to|for the? {side}", "if? youre|you|are? lean|leaning {side}",
      "and? from|on the {side} {noun}|side|hand|ground|wing|flank of? {rest}?",
      "what|how|why {side} columnists|commentators|lawmakers|leaders|voters|writers|editorials|papers|outlets|economists|thinkers {verb} {rest}?",
      "{topic} from|on|to|by|for|in the? {side}", "{topic} from|on|by|in the? {side} {noun}|ground|side|wing|flank",
      "{topic} according to the? {side}", "according to the? {side}", "{side} {verb} {rest}?", "{side} {noun} {verb} {rest}?",
      "what|how|why|where is|are|do|does|did|would|might? the? {side} {noun}|folks|people|leaders|voters|lawmakers? {verb} {rest}?",
      "{side} leaders|lawmakers|voters|politicians|thinkers|economists|writers|columnists|pundits|commentators|senators|plan|plans|proposal|proposals|agenda|goals|ideas|answers|principles|message|messaging|editorials|newspapers|headlines|papers|policy|reform|reforms|story|priority|bill|budget|people|folks|activists|officials|members|readers {verb}? {rest}?",
      "what|how|why many|most|some|people|those|folks|voters|others|thinkers on|from the {side} {verb} {rest}?", "{side} {topic} {noun}",
      "the {side} wing|ground|side|camp|flank|bench {verb}? {rest}?", "{noun} by|for|among the? {side}",
    ],
    labels: [
      LabelDefinition(
        label: Label(id: "progressive", name: "Progressive", role: .side, order: 1),
        words: [
          "progressive", "progressives", "liberal", "liberals", "left", "left wing", "left leaning", "left of center", "far left", "democrat",
          "democrats", "democratic", "center left", "centre left", "left of centre", "leftist", "leftists", "dems",
        ],
        weakWords: [
          "labour", "labours", "labor", "socialist", "socialists", "social democrats", "social democratic", "greens", "activists", "unions", "ndp",
          "egalitarian", "egalitarians", "lefts", "democrats", "house democrats", "senate democrats",
        ],
        wordings: [
          "the lefts {noun}", "what the right isnt|wont|doesnt|is|does not? reading|read|hearing|hear|seeing|see",
        ],
        weakWordings: []),
      LabelDefinition(
        label: Label(id: "conservative", name: "Conservative", role: .side, order: 2),
        words: [
          "conservative", "conservatives", "right", "right wing", "right leaning", "right of center", "far right", "republican", "republicans", "gop",
          "center right", "centre right", "right of centre", "rightist", "rightists", "free market", "the right wing",
        ],
        weakWords: [
          "tory", "tories", "libertarian", "libertarians", "traditionalist", "traditionalists", "nationalist", "nationalists", "populist",
          "populists", "free marketeers", "rights", "coalition", "house republicans", "senate republicans",
        ],
        wordings: [
          "the rights {noun}", "what the left isnt|wont|doesnt|is|does not? reading|read|hearing|hear|seeing|see",
        ],
        weakWordings: []),
      LabelDefinition(
        label: Label(id: "center", name: "Center", role: .side, order: 3),
        words: [
          "center", "centre", "centrist", "centrists", "moderate", "moderates", "independent", "independents", "middle", "nonpartisan", "bipartisan",
          "neutral", "middle of the road", "centrism",
        ],
        weakWords: [
          "liberal democrats", "lib dems", "swing voters", "undecided", "pragmatists", "pragmatic", "in between", "crossbench", "crossbenchers",
        ],
        wordings: [],
        weakWordings: []),
      LabelDefinition(
        label: Label(id: "common-ground", name: "Common Ground", role: .shared, order: 9),
        words: [],
        weakWords: [],
        wordings: [
          "common ground", "common ground and|on|for|in {topic}",
          "points|areas|zones|grounds|elements|signs|points of common|broad|general|shared agreement|overlap|consensus|ground|convergence",
          "points|areas|zones|elements|signs of agreement|overlap|consensus|convergence|compromise|unity",
          "points|areas|zones|elements|signs of agreement|overlap|consensus|convergence|compromise and|on|between|for {topic}",
          "where they|the|both|we sides|side|parties|camps|two? agree|agrees|overlap|converge|meet", "where they|we agree|overlap|converge|meet",
          "what both|the two? sides|parties|camps share|agree|have on|in? common?", "what they|we share|agree|have on|in? common?", "middle ground",
          "middle ground {topic}", "the middle ground", "shared ground|values|goals|concerns|interests|priorities|principles|beliefs",
          "bridging the divide|gap", "finding common ground", "finding common ground {topic}", "seeking common ground", "agreement", "agreements",
          "overlap", "consensus", "consensus view", "bipartisan agreement|consensus", "many on both sides {topic}:", "both sides {topic}:",
        ],
        weakWordings: [
         
          "common|shared|mutual|joint|overlapping ground|aims|goals|values|concerns|interests|priorities|principles|beliefs|hopes|views|themes|threads|thread|points|commitments|truths|facts {rest}?",
          "where|how {topic} come|comes|stand|stands|work|works together {rest}?",
          "what|where|things|points|issues|areas|ideas|why|how on? which? {topic} agree|agrees|agreed|concur|concurs|share|shares|overlap|overlaps|converge|converges|meet|meets|align|aligns|unite|unites|intersect {rest}?",
          "agree|agreed|agreeing on {rest}?",
          "what|where|things|points|issues|how nearly|almost|virtually|just|practically? about? everyone|everybody|all|most|both {rest}",
          "what|where|things|points|issues they|theyd|we|wed|you|youd|these|the both|all|two? {topic}? both|agree|share|accept|support|meet|overlap {rest}?",
          "where|what theres|there is|are|might|may|could|can? be? {topic}? agreement|overlap|consensus|unity|compromise|convergence {rest}?",
          "{topic} common|middle|shared ground {rest}?",
          "room|hope|space|grounds|basis|potential|prospects|path|paths|a|one? possible? for|to|toward|of? compromise|agreement|consensus|overlap|unity {rest}?",
          "possible|potential compromise|compromises|agreement|solutions|overlap",
          "both|everyone|everybody|nearly|almost|all|most {topic}? agree|agrees|share|accept|want|support|concur {rest}?",
          "agreed|accepted|supported|shared by both|all|everyone {rest}?", "what|where|how unites|joins|connects|binds|brings {rest}", "in common",
          "on common ground", "on both sides", "both sides", "meeting in the middle", "the overlap", "in agreement", "building bridges", "bridges",
          "where the|their lines|paths|roads cross|meet|converge", "not so far apart", "neither side {rest}", "despite their|the differences",
          "not in dispute", "what nobody|neither disputes|side {rest}?", "what isnt|is not? disputed|in dispute?",
        ]),
    ])

  private static let procon = LabelSet(
    id: "pro-con", name: "Pro and con",
    nouns: [
      "view", "views", "viewpoint", "viewpoints", "perspective", "perspectives", "position", "positions", "side", "argument", "arguments", "case",
      "stance", "reasons", "points", "point", "opinion", "opinions", "response", "statement", "statements", "voices", "testimony", "evidence", "camp",
      "reasoning", "essay", "speech", "letters", "thesis", "contention", "contentions", "take", "takes", "column", "scenario", "list", "rebuttal",
      "comments",
    ],
    verbs: [
      "say", "says", "said", "saying", "argue", "argues", "argued", "arguing", "contend", "contends", "claim", "claims", "believe", "believes",
      "counter", "counters", "maintain", "maintains", "warn", "warns", "warned", "assert", "asserts", "think", "thinks", "promise", "promises",
      "fear", "fears", "hope", "hopes", "want", "wants", "see", "sees", "like", "likes", "love", "loves", "dislike", "dislikes", "hate", "hates",
      "worry", "worries", "feel", "feels", "point", "points", "note", "notes", "respond", "responds", "reply", "replies", "support", "supports",
      "back", "backs", "favor", "favors", "favour", "favours", "oppose", "opposes", "object", "objects", "reject", "rejects", "doubt", "doubts",
      "insist", "insists", "stress", "cite", "cites", "answer", "answers", "push", "urge", "approve", "disapprove", "welcome", "complain", "predict",
      "expect", "cheer", "are", "is", "have", "has", "would", "do", "do not", "dont",
    ],
    forms: [
      "{side}", "{side} {noun}", "{side} say|argue|contend|claim|believe|counter|maintain|warn|assert that? {topic}?",
      "{noun} of|by|from the? {side}", "what|why the? {side} say|argue|think|believe|says|argues|thinks {topic}?",
      "what|how the? {side} are|is|have saying|arguing|said|argued", "{side} of {topic}",
    ],
    weakForms: [
      "{noun} on|of|for|from|by|in the? {side} {noun}?", "{side} {verb} {rest}?", "{side} {noun} {verb} {rest}?",
      "what|why|how|where do|does|did|are|is|have? the? {side} {verb} {rest}?", "on|from the? {side} {noun}", "{topic} {side}",
      "{side} {topic} {noun}", "{side} for|to|from|in|about|over|with|against {topic}", "{topic} {side} {verb} {rest}?", "according to the? {side}",
      "to|for the? {side}",
    ],
    labels: [
      LabelDefinition(
        label: Label(id: "pro", name: "Pro", role: .side, order: 1),
        words: [
          "pro", "pros", "supporters", "proponents", "advocates", "optimists", "backers", "advantages", "benefits", "positive", "positives",
          "upsides", "upside", "strengths", "in favor", "in favour", "in support", "merits", "positive consequences", "affirmative", "yea",
          "defenders", "positive impacts", "positive aspects", "potential benefits", "advantage", "benefit", "supporter", "proponent", "pluses",
          "plusses", "plus points",
        ],
        weakWords: [
          "champions", "fans", "friends", "boosters", "enthusiasts", "believers", "admirers", "promoters", "yes campaigners", "yes", "for", "good",
          "plus", "opportunities", "opportunity", "gains", "rewards", "reward", "hopes", "hope", "promise", "praise", "likes", "strong points",
          "proposition", "proposers", "proposer", "sponsors", "those in favor", "those in favour", "those for", "people in favor",
          "people who support it", "those who support it", "those who favor it", "ayes", "aye", "selling points", "best case", "optimist",
          "optimistic", "green flags", "yays", "assents", "assent", "advocate", "backer", "support", "favorable", "favourable", "supportive",
          "champion", "fan", "pro side", "in favor side", "perks", "virtues", "virtue", "agree", "supporting", "defender",
        ],
        wordings: [
          "arguments|argument|reasons|points|case|evidence for", "arguments|argument|reasons|points|case|evidence|reason for {topic}",
          "arguments|argument|reasons|points|statements|statement in favor|favour|support of? {topic}?",
          "arguments|reasons supporting|favoring|favouring {topic}", "reasons to support|favor|favour|back|approve|keep|adopt {topic}?",
          "{noun} in favor|favour|support of? {topic}?", "those|people|voters in favor|favour|support say|argue|believe|of?",
          "those|people who support|favor|favour|back|like {topic}? say|argue|believe|contend|claim",
          "rebuttal to|of the? argument|arguments against {topic}?", "rebuttal to|of the? argument|arguments in opposition to? {topic}?",
          "pro {topic} {noun}", "pro|pros 1|2|3|4|5|6|7|8|9|10", "good because {rest}", "yes because {rest}?", "vote yes", "why you should vote yes",
          "a yes vote", "reasons to vote yes", "supporters of {topic}", "why vote yes", "why {topic} vote yes {topic}?",
          "who supports|backs|favors|favours {topic}?", "the? {noun} for",
        ],
        weakWordings: [
          "for {topic}:", "for it|them|this|that|us|me|him|her", "point", "favor", "favour", "agreed", "pro {topic}",
          "supporting|favorable|defending|backing {noun}|evidence", "supporting|defending|backing|favoring|promoting {topic}",
          "in its|their|his|her|the|our favor|favour", "in favor|favour|support of {topic}", "in defense|defence|praise of {topic}",
          "why {topic} good|right|needed|necessary|works|matters {rest}?",
          "why {topic} support|supports|back|backs|favor|favors|like|likes|love|loves|want|wants|welcome|cheer {topic}?",
          "why|when it|this|they|we|you|i|people|some should|would|could|might|may|will {topic}", "why|when youd|id|wed|theyd|you|we|i|they {topic}",
          "when it works|helps|matters {rest}?", "why|reasons it|its|this|that works|succeeds|helps|good|great|matters|worth {rest}?",
          "{topic} supporters|advocates|proponents|backers|defenders|champions|fans|boosters|allies|friends {verb}? {rest}?",
          "those|people|voters|residents|members|speakers|groups|experts|some who|for|that|supporting|backing|favoring? support|supports|favor|favour|back|like|love|agree|approve|welcome|defend|want|for|supporting|favoring|it {rest}?",
          "what|how|where {topic}? easier|better|simpler|improves|improved|gained|cheaper|faster|right|well|good|gain|win|likes|liked|love|loved {rest}?",
          "what works|worked|helps|speaks {rest}?", "good|great|bright news|things|parts|points|side|stuff|bits", "the good", "argument", "gained",
          "what we gain|win|get {rest}?", "what? we|you|i like|love|liked|loved {rest}?", "when|where to use|choose|do|pick|adopt it? {rest}?",
          "use it when", "best for", "good for", "suited for|to {rest}?", "reasons for {topic}",
          "reason|reasons to buy|keep|stay|go|hope|like|try|watch|use|choose|start|join {rest}?",
          "buy|get|choose|use|try|pick it|this|them if {rest}?", "good because", "bull|bullish {noun}", "what? bulls {verb} {rest}?",
          "case|reasons|grounds for optimism|hope|doing|acting|action {rest}?", "on the plus|bright|up|positive side", "plus|bright|up side",
          "thumbs up", "points in favor|favour of? {topic}?", "what speaks|counts|argues for|in {rest}",
          "what you|we|they|it gain|gains|get|gets|win|wins {rest}?", "yes its|it|we|they {rest}", "keep it", "do it", "go for it", "say yes",
          "vote for {topic}?", "vote in favor|favour of? {topic}?", "what could|can|might go right", "in theory good",
          "speaking|speakers|voting|writing|voices|letters|comments for {topic}?",
          "speaking|speakers|voting|writing|voices|letters in favor|favour|support of? {topic}?",
          "who|whos for|supports|likes|backs|behind it|this|them? {topic}?", "team yes", "the yes side|camp|campaign|vote|case|argument|arguments",
          "pro {topic} side|camp|group|groups|advocates", "reasons|arguments|why|case {topic}? for? voting|vote yes|for|aye|approve {rest}?",
          "motion for", "for the motion|measure|bill|proposal|proposition|plan|resolution", "proposing {topic}", "first|opening affirmative {topic}?",
          "yes on|to {topic}", "our view|opinion|position|editorial",
        ]),
      LabelDefinition(
        label: Label(id: "con", name: "Con", role: .side, order: 2),
        words: [
          "con", "cons", "critics", "opponents", "skeptics", "sceptics", "pessimists", "detractors", "drawbacks", "disadvantages", "negative",
          "negatives", "downsides", "downside", "weaknesses", "in opposition", "counterpoints", "counterpoint", "counterarguments", "counterargument",
          "negative consequences", "risks", "nay", "objections", "negative impacts", "negative aspects", "potential risks", "potential drawbacks",
          "drawback", "disadvantage", "opponent", "skeptic", "sceptic", "naysayers", "minuses",
        ],
        weakWords: [
          "foes", "doubters", "objectors", "challengers", "cynics", "haters", "no campaigners", "no", "against", "demerits", "bad", "minus",
          "challenges", "challenge", "costs", "concerns", "concern", "limitations", "caveats", "fears", "fear", "peril", "perils", "criticism",
          "criticisms", "dislikes", "weak points", "weakness", "threats", "problems", "worries", "losses", "loss", "opposition", "opposers",
          "opposer", "those opposed", "those against", "people opposed", "people against", "those who oppose it", "people who oppose it",
          "those who disagree", "nays", "noes", "nos", "objector", "trade offs", "tradeoffs", "pitfalls", "dangers", "danger", "harms", "harm",
          "risk", "critic", "doubter", "worst case", "pessimist", "pessimistic", "skeptical", "sceptical", "red flags", "dissenters", "unfavorable",
          "unfavourable", "critical", "critiques", "critique", "opposing", "gripes", "vices", "vice", "flaws", "shortcomings", "oppose", "harmful",
          "disagree", "opposed", "objection", "detractor", "protesters", "reservations", "doubts",
        ],
        wordings: [
          "arguments|argument|reasons|points|case|evidence against", "arguments|argument|reasons|points|case|evidence|reason against {topic}",
          "arguments|argument|statements|statement|reasons|case|points|evidence in opposition to? {topic}?", "{noun} in opposition to? {topic}?",
          "arguments|reasons opposing {topic}", "reasons to oppose|reject|avoid|stop|repeal {topic}?", "reasons not to {topic}",
          "{noun} against {topic}?", "those|people|voters against|opposed say|argue|believe|to?",
          "those|people who oppose|reject|dislike|fear|distrust {topic}? say|argue|believe|contend|claim",
          "rebuttal to|of the? argument|arguments in favor|favour|support of? {topic}?", "rebuttal to|of the? argument|arguments for {topic}?",
          "con|cons 1|2|3|4|5|6|7|8|9|10", "anti {topic} {noun}", "bad because {rest}", "no because {rest}?", "vote no", "why you should vote no",
          "a no vote", "reasons to vote no", "opponents of {topic}", "why vote no", "why {topic} vote no {topic}?", "who opposes|rejects {topic}?",
        ],
        weakWordings: [
          "against {topic}:", "against it|them|this|that|us|me|him|her", "anti {topic}", "opposing|unfavorable|attacking {noun}|evidence",
          "opposing|questioning|attacking|criticizing|rejecting|fighting {topic}", "against {topic}", "in opposition to {topic}",
          "{topic} concerns|criticism|criticisms|objections|critique", "why {topic} bad|wrong|dangerous|harmful|unnecessary|fails {rest}?",
          "why {topic} oppose|opposes|object|objects|dislike|dislikes|hate|hates|fear|fears|doubt|doubts|reject|rejects|distrust|resist|worry|disagree {topic}?",
          "why|when it|this|they|we|you|i|people|some|youd? should|would|could|might|may|will? not {topic}",
          "why|when it|this|they|we|you|i|people|some|youd? wouldnt|shouldnt|couldnt|wont|cant|dont|cannot|doesnt|isnt|didnt {rest}?",
          "why|reasons it|its|this|that fails|hurts|harms|bad|wrong|dangerous|not {rest}?",
          "{topic} opponents|critics|skeptics|sceptics|detractors|foes|doubters|enemies|objectors {verb}? {rest}?",
          "those|people|voters|residents|members|speakers|groups|experts|some|others who|that|against|opposing|opposed? oppose|opposes|dislike|reject|fear|disagree|object|resist|hate|distrust|doubt|against|opposing|opposed|to {rest}?",
          "what|how|where {topic}? harder|worse|difficult|lost|slower|dearer|costlier|wrong|badly|bad|lose|dislikes|disliked|dislike|hate|hated {rest}?",
          "what doesnt|didnt|does|did not? work|help|speaks|like {rest}?",
          "what? we|i|you|they|users dont|didnt|do|did|dislike not? like|love|gain {rest}?",
          "bad|dark|worrying news|things|parts|points|side|stuff|bits", "the bad", "lost", "what we|you|they|it lose|loses|give|gives {rest}?",
          "when|where not|to not|use|avoid|choose|do|pick|adopt it? {rest}?", "avoid it when", "not for", "bad for", "not suited for|to {rest}?",
          "reasons against|not {topic}", "reason|reasons to skip|avoid|sell|leave|wait|worry|pass|doubt|stop|quit {rest}?",
          "skip|avoid|pass on? it|this|them if {rest}?", "bad because", "bear|bearish {noun}", "what? bears {verb} {rest}?",
          "trouble|problem with {topic}", "case|reasons|grounds for concern|doubt|skepticism|scepticism|worry|caution|pessimism|fear|waiting {rest}?",
          "on the minus|dark|down|negative side", "minus|dark|down side", "thumbs down", "points against {topic}?",
          "what speaks|counts|argues against {rest}", "why|reasons not {topic}?", "no its|it|we|they {rest}", "scrap it", "dont do it", "say no",
          "vote against {topic}?", "vote in opposition {topic}?", "what could|can|might go wrong",
          "speaking|speakers|voting|writing|voices|letters|comments against {topic}?",
          "speaking|speakers|voting|writing|voices|letters in opposition to? {topic}?",
          "who|whos against|opposes|dislikes|fights it|this|them? {topic}?", "team no", "the no side|camp|campaign|vote|case|argument|arguments",
          "anti {topic} side|camp|group|groups|advocates",
          "reasons|arguments|why|case {topic}? for|against? voting|vote no|against|nay|reject {rest}?", "motion against",
          "against the motion|measure|bill|proposal|proposition|plan|resolution", "opposing {topic}", "first|opening negative {topic}?",
          "no on|to {topic}",
        ]),
    ])

  private static let court = LabelSet(
    id: "court", name: "Court",
    nouns: [],
    verbs: [],
    forms: [],
    weakForms: [],
    labels: [
      LabelDefinition(
        label: Label(id: "majority", name: "Majority", role: .side, order: 1),
        words: [],
        weakWords: [],
        wordings: [
          "chief? justice {topic} delivered the opinion of the court {rest}?", "chief? justice {topic} announced the judgment of the court {rest}?",
          "opinion of the court", "majority", "majority opinion", "per curiam", "opinion by justice|judge {topic}",
          "judge {topic} delivered the opinion of the court {rest}?",
          "{topic} justice|judge|j|cj delivered|announced|filed the opinion|judgment of|for the court {rest}?",
          "{topic} delivered|announced the opinion|judgment of|for the court {rest}?",
          "justice|judge {topic} wrote|writing|filed|for the? opinion? for? the majority|court {rest}?", "plurality opinion", "opinion for the court",
          "lead opinion", "opinion of chief? justice|judge {topic}", "majority opinion by {topic}", "for the majority",
          "the? judgment|judgement|opinion of {topic} was|were delivered by {rest}?",
        ],
        weakWordings: [
          "opinion", "the court", "decision of the court",
        ]),
      LabelDefinition(
        label: Label(id: "concurrence", name: "Concurrence", role: .side, order: 2),
        words: [],
        weakWords: [],
        wordings: [
          "chief? justice|judge {topic} concurring {rest}?", "concurrence", "concurrences", "concurring opinion", "concurring opinions",
          "{topic} j|jj|cj|justice|judge concurring {rest}?", "concurrence by|of chief? justice|judge {topic}",
          "{topic} judge|justice specially|separately concurring {rest}?", "{topic} filed a concurring opinion {rest}?", "special concurrence",
          "concurring in {topic}", "concurring opinion by|of {topic}",
        ],
        weakWordings: [
          "chief? justice|judge {topic} concurs|concurred {rest}?",
        ]),
      LabelDefinition(
        label: Label(id: "dissent", name: "Dissent", role: .side, order: 3),
        words: [],
        weakWords: [],
        wordings: [
          "chief? justice|judge {topic} dissenting {rest}?", "dissent", "dissents", "dissenting opinion", "dissenting opinions",
          "{topic} j|jj|cj|justice|judge dissenting {rest}?", "dissent by|of chief? justice|judge {topic}",
          "{topic} judge|justice respectfully dissenting {rest}?", "{topic} filed a dissenting opinion {rest}?", "dissenting in {topic}",
          "dissenting opinion by|of {topic}",
        ],
        weakWordings: [
          "chief? justice|judge {topic} dissents|dissented {rest}?",
        ]),
    ])
}
