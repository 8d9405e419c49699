// Written from Resources/labels by a test: change those files, then run
// TRIPTYCH_RECORD=1 swift test --filter LabelSetsTests
// swift-format-ignore-file

import Documents

extension LabelSet {
  /// The label sets of Resources/labels, as the program starts with them.
  static var builtIn: [LabelSet] { [shared, politics, procon, court] }

  private static let shared = LabelSet(
    id: "shared", name: "Every document",
    nouns: [
      "view", "views", "viewpoint", "viewpoints", "perspective", "perspectives", "position", "positions", "argument", "arguments", "side", "sides", "take", "takes", "opinion", "opinions",
      "approach", "approaches", "case", "cases", "point", "points", "voice", "voices", "snippet", "snippets", "reason", "reasons", "response", "responses", "rebuttal", "rebuttals",
      "opening", "closing", "statement", "statements", "constructive", "speech", "speeches", "reaction", "reactions", "aspect", "aspects", "effect", "effects", "impact", "impacts",
      "consequence", "consequences", "implication", "implications", "outcome", "outcomes", "stance", "stances", "consideration", "considerations", "thoughts", "commentary", "framing",
      "framings", "frame", "turn", "round", "thinking", "tanks", "camp", "camps", "scenario", "scenarios", "evidence", "feedback", "factors", "lean", "leaning", "media", "outlet", "outlets",
      "coverage", "justices", "judges", "lawmakers", "world", "interpretation", "interpretations", "angle", "narrative", "lens", "analysis", "vision", "critique", "outlook", "sources",
      "reading", "logic", "reasoning", "worldview", "press", "policies", "beliefs", "column", "columns", "editorial", "testimony", "letters", "comments", "thesis", "contention",
      "contentions", "essay", "cross", "examination", "summary", "list", "quotes", "news", "notes", "columnists", "commentators", "writers", "voters", "thinkers", "economists", "leaders",
      "politicians", "people", "folks", "standpoint", "standpoints", "speaker", "speakers", "debater", "debaters", "team", "teams", "student", "students", "vote", "votes", "user", "users",
      "experts", "groups", "priorities", "platform", "perspektive", "perspektiven", "sicht", "seite", "position", "positionen", "argument", "argumente", "stimmen", "folgen", "konsequenzen",
      "aspekte", "auswirkungen", "meinung", "meinungen", "perspectiva", "perspectivas", "argumento", "argumentos", "consecuencias", "postura", "posturas", "razones", "puntos", "visión",
      "opinión", "argumentaire", "conséquences", "avis", "raisons", "regard", "regards", "arguments", "consequências", "razões", "pontos", "visão", "opinião", "argomenti", "conseguenze",
      "prospettiva", "prospettive", "ragioni", "punti", "argumenten", "gevolgen", "perspectief", "standpunt", "standpunten", "argumenty", "konsekwencje", "perspektywa", "stanowisko",
    ],
    verbs: [
      "say", "says", "said", "saying", "think", "thinks", "believe", "believes", "argue", "argues", "argued", "arguing", "claim", "claims", "claimed", "contend", "contends", "see", "sees",
      "seeing", "emphasize", "emphasizes", "emphasise", "worry", "worries", "fear", "fears", "hope", "hopes", "react", "reacts", "respond", "responds", "counter", "counters", "warn",
      "warns", "tend", "tends", "prefer", "prefers", "propose", "proposes", "focus", "focuses", "highlight", "highlights", "value", "values", "interpret", "interprets", "describe",
      "describes", "present", "presents", "take", "takes", "make", "makes", "feel", "feels", "answer", "answers", "reply", "replies", "push", "urge", "urges", "call", "calls", "express",
      "raise", "raises", "report", "reports", "portray", "portrays", "explain", "explains", "suggest", "suggests", "recommend", "recommends", "look", "looks", "like", "likes", "maintain",
      "maintains", "assert", "asserts", "insist", "insists", "note", "notes", "want", "wants", "frame", "frames", "cover", "covers", "covering", "read", "reads", "stress", "stresses",
      "cite", "point", "meinen", "sagen", "sagt", "disent", "pensent", "dicen", "opinan", "dizem", "dicono", "zeggen", "mówią",
    ],
    forms: [],
    weakForms: [],
    fillers: [
      "the", "a", "an", "of", "from", "what", "whats", "who", "whos", "how", "why", "is", "are", "do", "does", "did", "can", "could", "may", "might", "will", "would", "be", "been", "that",
      "this", "these", "those", "it", "its", "in", "on", "about", "some", "many", "most", "other", "others", "potential", "possible", "key", "main", "major", "primary", "several", "few",
      "a few", "number", "important", "also", "there", "theres", "and", "or", "more", "i", "we", "they", "their", "your", "our", "as", "with", "by", "typically", "generally", "often",
      "note", "thats", "was", "were", "has", "have", "where", "when", "to", "at", "both", "all", "top", "expected", "common", "additional", "general", "overall", "proposed", "specific",
      "strong", "strongest", "biggest", "leading", "typical", "further", "against it", "for it", "de", "la", "le", "les", "des", "el", "los", "las", "der", "die", "das", "und", "y", "ein",
      "eine", "un", "una", "l", "d", "wer", "wie", "warum", "wieso", "mit", "von", "zu", "zum", "zur", "im", "am", "auf", "bei", "einer", "eines", "dem", "den", "ist", "sind", "als", "sich",
      "du", "au", "aux", "que", "qui", "ce", "cette", "ces", "est", "sont", "pourquoi", "comment", "quels", "quelles", "quel", "quelle", "avec", "sur", "del", "al", "qué", "por", "como",
      "es", "son", "do", "da", "dos", "das", "o", "os", "um", "uma", "são", "é", "il", "lo", "gli", "i", "per", "che", "een", "het", "en", "voor", "op", "van", "di", "della", "dei", "et",
      "ou", "oder", "e", "ed", "z", "w", "na", "i", "dla", "mögliche", "weitere", "wichtige", "wichtigste", "posibles", "principales", "principaux", "possibles",
    ],
    prepositions: [
      "for", "against", "of", "on", "about", "to", "in", "over", "with", "toward", "towards", "into", "behind", "regarding", "from", "at", "around", "concerning", "versus", "vs", "pour",
      "contre", "de", "du", "des", "para", "contra", "sobre", "für", "fuer", "gegen", "zu", "zum", "zur", "von", "vom", "da", "do", "del", "van", "di", "della", "per", "contro", "voor",
      "tegen", "over", "za", "przeciw", "dla", "bei", "sur",
    ],
    differences: [
      "disagreement", "disagreements", "disagree", "differences", "difference", "divide", "divides", "tension", "tensions", "dispute", "disputes", "differ", "diverge", "clash", "conflict",
      "division", "divisions", "split",
    ],
    groups: [
      "perspectives", "perspective", "views", "viewpoints", "view", "options", "option", "considered", "analysis", "consequences", "decision", "outcome", "debate", "arguments", "overview",
      "sides", "side", "two", "different", "alternatives", "details", "evaluation", "comparison", "tradeoffs", "trade", "offs", "results", "discussion", "pros", "cons", "background",
      "named", "opinions", "opinion", "reactions", "assessment", "weighing", "diverse", "commentary", "voices", "positions", "competing", "opposing", "contrasting", "stand", "stands",
      "candidates", "compared", "flipside", "case", "questions", "alternative", "variant", "solution", "plan", "measure", "ergebnis", "optionen", "opción", "option", "lösung", "variante",
      "betrachtete", "bewertung", "vergleich", "resultado", "opciones", "consideradas", "opções", "résultat", "avantages", "inconvénients", "vor", "nachteile", "vorteile", "analyse",
      "análisis", "detalle",
    ],
    falseFriends: [
      "center for", "centre for", "right to", "right of way", "rights", "left behind", "whats left", "liberal arts", "liberal democrat", "liberal democrats", "conservative estimate",
      "conservative estimates", "right now", "right away", "moderate to severe", "all right", "for example", "for instance", "for now", "for more", "for the record", "for sale", "for free",
      "for whom", "for further", "for reference", "for details", "for all", "against the backdrop", "pro tip", "pro tips", "pro forma", "no one", "no longer", "benefit of the doubt",
      "data center", "medical center", "center stage", "call center", "democratic republic", "common good", "the right thing", "do right", "civil right", "civil rights", "human right",
      "human rights", "majority leader", "minority leader", "majority of", "cost of", "costs of", "helping hand", "support for", "help wanted", "help center", "test positive",
      "negative for", "positive for", "right after", "right before", "right side", "left side", "left hand", "right hand", "top left", "top right", "bottom left", "bottom right",
      "left to right", "right to left", "right angle", "left join", "right join", "no problem", "no more", "moderate exercise", "labor day", "labor market", "labour market", "labor force",
      "liberal democracy", "independent of", "risk factors", "risk management", "cost benefit", "benefits package", "customer support", "support us", "con artist", "pro bono", "middle east",
      "middle class", "middle school", "middle name", "data center", "in the center", "in the centre",
    ],
    closings: [
      "both sides", "both perspectives", "both views", "both viewpoints", "both positions", "both approaches", "both camps", "both parties", "both of these", "these perspectives",
      "these debates", "these views", "these arguments", "these positions", "these differing", "these different", "these competing", "these considerations", "these viewpoints",
      "advantages and disadvantages", "pros and cons", "this debate", "the debate", "arguments for and against", "case for and against", "on balance", "in conclusion", "to conclude",
      "to sum up", "overall", "ultimately", "each side", "all sides", "would you like", "are you interested", "let me know", "in summary", "all in all", "benefits and drawbacks",
      "benefits and risks", "strengths and weaknesses", "the answer depends", "weigh the", "a balanced approach", "letztlich", "insgesamt", "zusammenfassend", "beide seiten",
      "en conclusion", "en définitive", "les deux camps", "en conclusión", "en resumen", "ambas partes", "em conclusão", "em resumo", "in conclusione", "tot slot", "podsumowując",
    ],
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
          "summary", "executive summary", "in brief|short", "at a glance", "tldr", "tl dr", "overview", "abstract", "syllabus", "key takeaways|points|findings", "what is this",
          "the? bottom line", "whats happening", "what happened", "what is happening", "the news", "the story", "the facts", "the big picture", "introduction",
          "what it|this would|does|will do?", "what the measure|proposal|amendment would|does|will do?", "zusammenfassung", "überblick", "résumé", "en bref", "resumen", "resumo", "sommario",
          "riepilogo", "samenvatting", "podsumowanie",
        ],
        weakWordings: []),
      LabelDefinition(
        label: Label(id: "background", name: "Background", role: .report, order: 2),
        words: [],
        weakWords: [],
        wordings: [
          "background", "the? background", "context", "the? context", "background and context", "motivation", "history", "context and problem statement", "why theres|there debate",
          "why there is debate", "historical context", "the way it is now", "why it matters", "why this matters", "what you need to know", "how we got here", "hintergrund", "kontext",
          "kontext und problemstellung", "contexte", "contexto", "contesto", "antecedentes", "achtergrond", "kontekst",
        ],
        weakWordings: []),
      LabelDefinition(
        label: Label(id: "other", name: "Other", role: .aside, order: 10),
        words: [],
        weakWords: [],
        wordings: [
          "conclusion", "conclusions", "in conclusion", "final thoughts", "the? takeaway", "takeaway", "takeaways", "my take", "our take", "whats next", "what comes next", "what is next",
          "whats at stake", "key? areas|points of disagreement|tension|contention|conflict|dispute|debate", "areas|points of {topic} disagreement|tension|contention|conflict|dispute|debate",
          "sources", "references", "further reading", "more information", "alternatives", "unresolved questions", "decision", "decision outcome", "rationale", "on the bright side",
          "quick hits", "under the radar", "have a nice day", "your questions answered", "one last thing", "one more thing", "what happens next", "by the numbers", "go deeper",
          "how to vote", "have your say", "what do you think", "tell us what you think", "your turn", "about the writer|writers|author|authors|contributors", "neutral because {rest}",
          "questions to consider", "discussion questions", "verdict", "next steps", "analysis", "fazit", "conclusión", "conclusão", "conclusione", "conclusie", "wnioski", "quellen",
          "entscheidung", "neutral weil {rest}", "neutre parce que {rest}", "neutral porque {rest}", "neutre car {rest}",
        ],
        weakWordings: []),
    ])

  private static let politics = LabelSet(
    id: "politics", name: "Politics",
    nouns: [],
    verbs: [],
    forms: [
      "{side} view|views|viewpoint|viewpoints|perspective|perspectives|take|takes|lens|pov|standpoint", "from the? {side}",
      "{noun}|snippets|news|notes|more|quotes|opinion|word|view|heard from the? {side}", "what|how the? {side} is|are|has|have saying|thinking|arguing|reading|reacting|said|covering|covers",
      "what|how the? {side} say|says|think|thinks|argue|argues", "whats|what|how is? being? said|heard|happening|argued on|from|by the {side}",
    ],
    weakForms: [],
    labels: [
      LabelDefinition(
        label: Label(id: "progressive", name: "Progressive", role: .side, order: 1),
        words: [
          "progressive", "progressives", "liberal", "the left", "left wing", "left leaning", "leftist", "left of center", "left of centre", "far left", "center left", "centre left", "lefts",
          "the lefts", "gauche", "la gauche", "izquierda", "la izquierda", "progresista", "linke", "die linke", "linke sicht", "sinistra", "la sinistra", "esquerda", "a esquerda", "lewica",
          "progressista", "progressiste",
        ],
        weakWords: [
          "left", "links", "democrat", "democrats", "democratic", "dems", "labour", "labor", "socialist", "socialists", "social democrats", "house democrats", "senate democrats",
          "egalitarian", "egalitarians",
        ],
        wordings: [
          "what the right isnt|wont|doesnt|is|does not? reading|read|hearing|hear|seeing|see|telling|tell {rest}?", "from the left {rest}?:",
        ],
        weakWordings: [],
        holders: [
          "liberals", "leftists", "left wingers", "progressives say", "progresistas", "progressistes", "progressistas", "progressisti", "lewicy",
        ]),
      LabelDefinition(
        label: Label(id: "conservative", name: "Conservative", role: .side, order: 2),
        words: [
          "conservative", "conservatives", "the right", "right wing", "right leaning", "rightist", "right of center", "right of centre", "far right", "center right", "centre right",
          "the rights", "droite", "la droite", "derecha", "la derecha", "conservador", "rechte", "die rechte", "destra", "la destra", "direita", "a direita", "prawica", "conservatrice",
          "conservateur",
        ],
        weakWords: [
          "right", "rechts", "republican", "republicans", "gop", "tory", "tories", "libertarian conservative", "nationalists", "populists", "free marketeers", "house republicans",
          "senate republicans", "coalition",
        ],
        wordings: [
          "what the left isnt|wont|doesnt|is|does not? reading|read|hearing|hear|seeing|see|telling|tell {rest}?", "from the right {rest}?:",
        ],
        weakWordings: [],
        holders: [
          "right wingers", "rightists", "traditionalists", "conservadores", "conservateurs", "conservatori", "konservative", "conservatieven", "konserwatyści", "prawicy",
        ]),
      LabelDefinition(
        label: Label(id: "center", name: "Center", role: .side, order: 3),
        words: [
          "the center", "the centre", "centrist", "moderate", "from the center", "from the centre", "nonpartisan", "centrism", "le centre", "el centro", "il centro", "o centro", "die mitte",
          "het midden", "centrum",
        ],
        weakWords: [
          "center", "centre", "independents", "middle", "lib dems", "neutral", "bipartisan",
        ],
        wordings: [],
        weakWordings: [],
        holders: [
          "centrists", "moderates", "centristas", "centristes",
        ]),
      LabelDefinition(
        label: Label(id: "common-ground", name: "Common Ground", role: .shared, order: 9),
        words: [
          "common ground", "middle ground", "shared ground", "areas of agreement", "points of agreement", "area of agreement", "areas of overlap", "points of overlap", "areas of consensus",
          "points of consensus", "areas of convergence", "points of convergence", "areas of potential overlap", "areas of potential agreement", "zones of agreement", "shared values",
          "shared concerns", "shared goals", "shared interests", "shared principles", "where they agree", "where both sides agree", "where we agree", "where the sides agree",
          "where they overlap", "what both sides agree on", "what they share", "what they agree on", "what both sides share", "finding common ground", "in common",
          "middle ground considerations", "bridging the divide", "bridging the gap", "where both agree", "both agree", "common concerns", "agreement on both sides", "potential compromise",
          "potential compromises", "bipartisan agreement", "bipartisan consensus", "what unites us", "what unites them", "consensus view", "terrain d entente", "points communs",
          "point d accord", "points d accord", "convergences", "puntos en común", "puntos de acuerdo", "terreno común", "coincidencias", "gemeinsamkeiten", "gemeinsame basis",
          "gemeinsamer nenner", "pontos em comum", "pontos de acordo", "punti in comune", "terreno comune", "raakvlakken", "overeenkomsten", "punkty wspólne", "wspólny grunt",
        ],
        weakWords: [
          "agreement", "overlap", "consensus", "agreements", "on both sides", "compromise", "unity",
        ],
        wordings: [],
        weakWordings: [],
        stems: [
          "both sides", "both parties", "both camps", "both groups", "both perspectives", "both viewpoints", "all sides", "the two sides", "many on both sides", "some on both sides",
          "people on both sides", "left and right", "right and left", "the left and the right", "the right and the left", "conservatives and progressives", "conservatives and liberals",
          "liberals and conservatives", "progressives and conservatives", "democrats and republicans", "republicans and democrats", "beide seiten", "les deux camps", "ambos lados",
          "ambas partes", "os dois lados", "entrambe le parti", "beide kampen", "obie strony",
        ]),
    ])

  private static let procon = LabelSet(
    id: "pro-con", name: "Pro and con",
    nouns: [],
    verbs: [],
    forms: [],
    weakForms: [],
    labels: [
      LabelDefinition(
        label: Label(id: "pro", name: "Pro", role: .side, order: 1),
        words: [
          "pro", "pros", "advantage", "advantages", "upside", "upsides", "argument in favor", "argument in favour", "arguments in favor", "arguments in favour", "arguments in support",
          "argument in support", "in favor", "in favour", "in support of", "in support", "case for", "the case for", "case in favor", "arguments for", "argument for", "reasons for",
          "reason for", "points for", "points in favor", "points in favour", "reasons to support", "reasons to vote yes", "why vote yes", "yes vote arguments", "why we should",
          "what we like", "what i like", "what we liked", "what i liked", "what you gain", "what works", "what went well", "evidence for", "positive", "positives", "positive consequences",
          "positive impacts", "positive aspects", "pluses", "plusses", "plus points", "supporting", "supportive", "affirmative", "benefits", "benefit", "strengths", "strength", "merits",
          "good reasons", "selling points", "voice for", "statement for", "first affirmative", "arguments supporting", "argument supporting", "reasons supporting", "pro side", "yes side",
          "voices for", "case for yes", "vote yes", "support side", "in defense of", "in defence of", "in praise of", "vorteile", "vorteil", "argumente dafür", "argumente für",
          "argumente dafuer", "argumente fuer", "gruende fuer", "gründe für", "gründe dafür", "spricht dafür", "was dafür spricht", "dafür", "pluspunkte", "stärken", "chancen",
          "positive konsequenzen", "positive folgen", "plädoyer für", "pro argumente", "avantages", "avantage", "arguments pour", "raisons pour", "points forts", "points positifs",
          "les plus", "conséquences positives", "bénéfices", "bienfaits", "ce qui plaide pour", "a favor", "ventajas", "ventaja", "argumentos a favor", "razones a favor", "razones para",
          "puntos a favor", "puntos fuertes", "consecuencias positivas", "beneficios", "fortalezas", "pró", "prós", "vantagens", "vantagem", "pontos fortes", "pontos positivos",
          "consequências positivas", "benefícios", "a favore", "vantaggi", "vantaggio", "argomenti a favore", "punti di forza", "ragioni a favore", "conseguenze positive", "benefici",
          "voordelen", "voordeel", "argumenten voor", "pluspunten", "redenen voor", "positieve gevolgen", "zalety", "zaleta", "plusy", "argumenty za", "mocne strony",
          "pozytywne konsekwencje", "fördelar", "fordeler", "fordele", "преимущества", "плюсы", "аргументы за", "за", "优点", "优势", "为什么支持", "メリット", "長所", "賛成",
        ],
        weakWords: [
          "nutzen", "positiv", "gut", "forces", "za", "positivo", "positivos", "positivas", "positif", "positifs", "pour", "korzyści", "likes", "highs", "thumbs up", "helpful", "beneficial",
          "safe", "effective", "necessary", "justified", "good idea", "right idea", "support", "favor", "favour", "favors", "winners", "opportunities", "opportunity", "hopes", "hope",
          "virtues", "backing", "yes", "good", "plus", "gains", "aye", "rewards", "promise", "praise", "proposition", "proposers", "proposer", "proposing", "fans", "friends", "agree",
          "favorable", "favourable", "best case", "green flags", "perks", "good news", "the good", "our view", "liked", "opening affirmative", "motion for", "worth it", "overrated no",
          "bull case", "bulls", "fact", "when to use", "when to use it", "use it when", "desirable", "useful",
        ],
        wordings: [
          "rebuttal|reply|response|answer to|of the? argument|arguments|case against {topic}?", "rebuttal|reply|response|answer to|of the? argument|arguments in opposition to? {topic}?",
          "rebuttal|reply|response|answer to|of the? con|opponents|opposition {topic}?", "pro|pros 1|2|3|4|5|6|7|8|9|10", "good because|since|as|if|when {rest}", "bien parce que {rest}",
          "bien porque {rest}", "bueno porque {rest}", "bom porque {rest}", "gut weil {rest}", "bon car {rest}", "bon parce que {rest}", "buono perché {rest}", "goed omdat {rest}",
          "dobrze ponieważ|bo {rest}", "yes because {rest}?", "why you should vote yes", "for the motion|measure|bill|proposal|proposition|plan|resolution",
        ],
        weakWordings: [],
        holders: [
          "supporters", "proponents", "advocates", "optimists", "defenders", "backers", "believers", "believer", "supporter", "proponent", "champions", "enthusiasts", "yes campaigners",
          "those in favor", "those in favour", "people in favor", "people in favour", "those who support it", "people who support it", "ayes", "yeas", "promoters", "boosters", "sponsors",
          "advocate", "optimist", "defender", "adopters", "befürworter", "unterstützer", "partisans", "défenseurs", "partidarios", "defensores", "partidários", "apoiadores", "sostenitori",
          "fautori", "voorstanders", "zwolennicy", "сторонники",
        ],
        deeds: [
          "helps", "help", "helped", "gains from", "wins", "protect", "protects", "works", "improves", "strengthens", "succeeds", "saves", "boosts", "benefits from", "solves", "pays off",
        ],
        prepositions: [
          "for", "in favor of", "in favour of", "in support of", "supporting", "defending", "backing", "favoring", "favouring", "promoting",
        ],
        prefixes: [
          "pro",
        ]),
      LabelDefinition(
        label: Label(id: "con", name: "Con", role: .side, order: 2),
        words: [
          "con", "cons", "disadvantage", "disadvantages", "downside", "downsides", "drawback", "drawbacks", "argument in opposition", "arguments in opposition", "in opposition to",
          "in opposition", "case against", "the case against", "arguments against", "argument against", "reasons against", "reason against", "points against", "reasons to oppose",
          "reasons not to", "reasons to vote no", "why vote no", "no vote arguments", "why we should not", "why we shouldnt", "what we dont like", "what i dont like", "what we didnt like",
          "what i didnt like", "what we disliked", "what could be better", "what you lose", "what doesnt work", "what went wrong", "evidence against", "negative", "negatives",
          "negative consequences", "negative impacts", "negative aspects", "minuses", "counterpoint", "counterpoints", "counterargument", "counterarguments", "counter arguments",
          "counter argument", "objection", "objections", "opposing", "critical", "risks", "weaknesses", "weakness", "first negative", "arguments opposing", "argument opposing",
          "reasons opposing", "con side", "no side", "case for no", "vote no", "voices against", "oppose side", "statement against", "voice against", "nachteile", "nachteil", "contra",
          "kontra", "argumente dagegen", "argumente gegen", "gründe gegen", "gründe dagegen", "spricht dagegen", "was dagegen spricht", "dagegen", "minuspunkte", "schwächen", "schwaechen",
          "risiken", "einschränkungen", "einschraenkungen", "gruende gegen", "einwaende", "negative konsequenzen", "negative folgen", "einwände", "gegenargumente", "kritikpunkte", "kritik",
          "contra argumente", "inconvénients", "inconvénient", "arguments contre", "raisons contre", "points faibles", "points négatifs", "les moins", "conséquences négatives", "faiblesses",
          "risques", "ce qui plaide contre", "en contra", "desventajas", "desventaja", "argumentos en contra", "razones en contra", "razones contra", "puntos en contra", "puntos débiles",
          "consecuencias negativas", "debilidades", "riesgos", "inconvenientes", "objeciones", "contras", "desvantagens", "desvantagem", "pontos fracos", "pontos negativos",
          "consequências negativas", "fraquezas", "riscos", "argumentos contra", "objeções", "contro", "svantaggi", "svantaggio", "argomenti contro", "punti deboli", "ragioni contro",
          "conseguenze negative", "obiezioni", "nadelen", "nadeel", "argumenten tegen", "minpunten", "redenen tegen", "negatieve gevolgen", "bezwaren", "wady", "wada", "minusy",
          "argumenty przeciw", "słabe strony", "negatywne konsekwencje", "zagrożenia", "nackdelar", "ulemper", "недостатки", "минусы", "аргументы против", "против", "缺点", "劣势", "デメリット",
          "短所", "反対",
        ],
        weakWords: [
          "limites", "negativ", "schlecht", "critiques", "negativo", "negativos", "negativas", "négatif", "négatifs", "przeciw", "tegen", "contre", "dislikes", "misses", "lows",
          "thumbs down", "opposed", "harmful", "dangerous", "unsafe", "ineffective", "unnecessary", "unjustified", "counterproductive", "bad idea", "wrong idea", "limitations", "oppose",
          "opposes", "opposition", "concerns", "concern", "questioning", "criticisms", "criticism", "losers", "challenges", "challenge", "dangers", "danger", "problems", "fears", "fear",
          "costs", "doubts", "no", "bad", "minus", "threats", "caveats", "perils", "flaws", "shortcomings", "pitfalls", "trade offs", "tradeoffs", "reservations", "worries", "losses",
          "demerits", "nay", "disagree", "unfavorable", "unfavourable", "worst case", "red flags", "vices", "haters", "cynics", "bad news", "the bad", "opposing view", "disliked",
          "motion against", "bear case", "bears", "myth", "when not to use", "when not to use it", "avoid it when", "undesirable", "risk", "limits",
        ],
        wordings: [
          "rebuttal|reply|response|answer to|of the? argument|arguments|case in favor|favour|support of? {topic}?",
          "rebuttal|reply|response|answer to|of the? argument|arguments|case for {topic}?", "rebuttal|reply|response|answer to|of the? pro|proponents|supporters {topic}?",
          "con|cons 1|2|3|4|5|6|7|8|9|10", "bad because|since|as|if|when {rest}", "mauvais parce que {rest}", "mal porque {rest}", "malo porque {rest}", "mau|ruim porque {rest}",
          "schlecht weil {rest}", "mauvais car {rest}", "cattivo perché {rest}", "slecht omdat {rest}", "źle ponieważ|bo {rest}", "no because {rest}?", "why you should vote no",
          "against the motion|measure|bill|proposal|proposition|plan|resolution",
        ],
        weakWordings: [],
        holders: [
          "critics", "opponents", "skeptics", "sceptics", "pessimists", "detractors", "naysayers", "objectors", "opponent", "critic", "skeptic", "sceptic", "doubters", "foes",
          "no campaigners", "those opposed", "those against", "people opposed", "those who oppose it", "people who oppose it", "nays", "noes", "opposers", "dissenters", "pessimist",
          "detractor", "kritiker", "gegner", "opposants", "détracteurs", "detractores", "críticos", "opositores", "oppositori", "critici", "tegenstanders", "przeciwnicy", "противники",
        ],
        deeds: [
          "hurts", "hurt", "harms", "harm", "harmed", "loses", "damages", "fails", "weakens", "backfires", "endangers", "costs too much", "wont work", "doesnt work",
        ],
        prepositions: [
          "against", "opposed to", "opposing", "questioning", "rejecting", "criticizing", "criticising", "attacking", "resisting",
        ],
        prefixes: [
          "anti",
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
        words: [
          "majority opinion", "the majority", "majority", "opinion of the court", "courts opinion", "the courts opinion", "lead opinion", "plurality opinion",
        ],
        weakWords: [
          "supreme court decision", "court decision", "courts decision", "courts ruling", "the courts ruling", "court ruling", "the ruling", "the decision", "supreme court ruling",
          "the holding", "opinion", "the court", "decision of the court",
        ],
        wordings: [
          "mr? chief? justice {topic} delivered the opinion {rest}?", "mr? chief? justice {topic} announced the judgment of the court {rest}?", "per curiam",
          "opinion by chief? justice|judge {topic}", "judge {topic} delivered the opinion of the court {rest}?",
          "{topic} justice|judge|j|cj|jj delivered|announced|filed the? opinion|judgment of|for the court {rest}?",
          "{topic} delivered|announced the opinion|judgment of|for the court {rest}?", "justice|judge {topic} writing|wrote for the majority|court", "opinion for the court",
          "opinion of chief? justice|judge {topic}", "majority opinion by {topic}", "for the majority", "the? judgment|judgement|opinion of {topic} was|were delivered by {rest}?",
        ],
        weakWordings: [],
        endings: [
          "it is so ordered", "so ordered", "judgment affirmed", "judgment reversed", "reversed and remanded", "vacated and remanded", "affirmed", "reversed",
        ],
        signatures: [
          "j", "jj", "cj", "c j", "judge", "circuit judge", "district judge", "chief judge", "justice", "chief justice", "presiding justice",
        ]),
      LabelDefinition(
        label: Label(id: "concurrence", name: "Concurrence", role: .side, order: 2),
        words: [
          "concurring opinion", "concurring opinions", "concurrence", "concurrences", "the concurrence", "concurring", "special concurrence",
        ],
        weakWords: [],
        wordings: [
          "mr? chief? justice|justices|judge|judges {topic} concurring {rest}?", "mr? chief? justice|judge {topic} concurs|concurred in {rest}?",
          "{topic} j|jj|cj|justice|judge concurring {rest}?", "concurrence by|of chief? justice|judge {topic}", "{topic} judge|justice|j specially|separately concurring {rest}?",
          "{topic} concurring in part and dissenting in part {rest}?", "{topic} filed a concurring opinion {rest}?", "concurring opinion by|of {topic}",
          "joint|separate|partly? concurring opinion|opinions of judges|judge|justices|justice {topic}", "opinion|opinions concurring of|by {topic}",
          "opinion concordante|concurrente du|des|de juge|juges? {topic}",
        ],
        weakWordings: [],
        holders: [
          "concurring justices", "concurring justice", "concurring judges",
        ]),
      LabelDefinition(
        label: Label(id: "dissent", name: "Dissent", role: .side, order: 3),
        words: [
          "dissenting opinion", "dissenting opinions", "the dissent", "dissents", "dissent", "dissenting", "abweichende meinung", "sondervotum", "opinion dissidente", "voto particular",
          "voto vencido", "opinione dissenziente",
        ],
        weakWords: [],
        wordings: [
          "mr? chief? justice|justices|judge|judges {topic} dissenting {rest}?", "mr? chief? justice|judge {topic} dissents|dissented {rest}?",
          "{topic} j|jj|cj|justice|judge dissenting {rest}?", "dissent by|of chief? justice|judge {topic}", "{topic} judge|justice|j respectfully dissenting {rest}?",
          "{topic} filed a dissenting opinion {rest}?", "dissenting opinion by|of {topic}", "joint|separate|partly? dissenting opinion|opinions of judges|judge|justices|justice {topic}",
          "opinion dissidente|partiellement du|des|de juge|juges? {topic}", "abweichende meinung des|der richters|richterin|richter {topic}",
        ],
        weakWordings: [],
        holders: [
          "dissenting justices", "dissenting justice", "dissenting judges", "dissenters",
        ]),
    ])
}
