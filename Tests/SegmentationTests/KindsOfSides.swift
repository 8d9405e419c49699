import Documents

// Small invented documents, each of one kind that is read wrongly at times.

let headingsKinds = [
  Kind(
    "who said a quotation stands under it", .text,
    """
    Night Ferry Saved
    \(Outlining.long)
    From the Left
    “A street that closes at ten is no street, and the sea is the street of an island.”
    Ann Lee, The Tide
    “Nurses have walked home along the dark quay for too long.”
    Bo Ek, Harbour Times
    From the Right
    “Nobody has yet said who is to pay for an empty boat in January.”
    Cy Dahl, The Ebb
    “A board that cannot mend the pier should not buy a second ship.”
    Di Orr, Coast Journal
    """,
    "body", "progressive From the Left", "conservative From the Right"),
  Kind(
    "a sentence about both sides has no counterpart", .text,
    """
    From the Left
    “A street that closes at ten is no street, and the sea is the street of an island.”
    Ann Lee, The Tide
    From the Right
    “Nobody has yet said who is to pay for an empty boat in January.”
    Cy Dahl, The Ebb
    Both sides doubt the board's figures:
    “The figures were drawn on a napkin, and the napkin is lost.”
    Ed Moe, Harbour Times
    """,
    "progressive From the Left", "conservative From the Right",
    "common-ground Both sides doubt the board's figures:"),
  Kind(
    "a label stands right over a subheading", .markdown,
    """
    # The Night Ferry
    ## Arguments in favour
    ### Work
    \(Outlining.long)
    ### Health
    \(Outlining.other)
    ## Arguments against
    ### Money
    \(Outlining.other)
    """,
    "pro Arguments in favour", "con Arguments against"),
  Kind(
    "bold words and lists stand inside a side", .markdown,
    """
    # The Night Ferry
    **Supporters**
    **Work:** \(Outlining.long)
    - \(Outlining.other)
    - \(Outlining.long)
    **Health:** \(Outlining.other)
    **Critics**
    **Money:** \(Outlining.other)
    """,
    "pro Supporters", "con Critics"),
  Kind(
    "a heading is said again after its summary", .text,
    """
    The Night Ferry
    Progressive View
    The boat is a street.
    Progressive View
    \(Outlining.long) \(Outlining.other)
    Conservative View
    The boat is a bill.
    Conservative View
    \(Outlining.other) \(Outlining.long)
    """,
    "progressive Progressive View", "conservative Conservative View"),
  Kind(
    "the headings differ in what something does", .text,
    """
    Should the Ferry Run All Night?
    \(Outlining.long) \(Outlining.other)
    How the ferry helps the island
    \(Outlining.long) \(Outlining.long)
    How the ferry hurts the island
    \(Outlining.other) \(Outlining.other)
    """,
    "body", "pro How the ferry helps the island", "con How the ferry hurts the island"),
  Kind(
    "the first side has lost its heading", .text,
    """
    Night Ferry Saved
    “The board split four to three after an evening of songs.”
    Reuters
    Those on the left say that a street which closes at ten is no street.
    “Nurses have walked home along the dark quay for too long.”
    Bo Ek, Harbour Times
    From the Right
    Those on the right ask who is to pay.
    “Nobody has yet said who is to pay for an empty boat in January.”
    Cy Dahl, The Ebb
    """,
    "body", "progressive", "conservative From the Right"),
]

let speakersKinds = [
  Kind(
    "a party that no set knows stands between two that are known", .text,
    """
    What the Parties Want for the Ferry
    \(Outlining.long)
    1. Conservatives: \(Outlining.other) \(Outlining.long)
    2. Harbour League: \(Outlining.long) \(Outlining.other)
    3. Progressives: \(Outlining.long) \(Outlining.long)
    """,
    "body", "conservative", "other", "progressive"),
  Kind(
    "groups are numbered, and their members named in brackets", .text,
    """
    Who Wants What
    \(Outlining.long)
    Group 1: Pro-ferry (associated with the nurses)
    \(Outlining.long) \(Outlining.other)
    Group 2: Anti-ferry (associated with the taxpayers)
    \(Outlining.other) \(Outlining.long)
    """,
    "body", "pro Group 1: Pro-ferry (associated with the nurses)",
    "con Group 2: Anti-ferry (associated with the taxpayers)"),
  Kind(
    "questions name a side", .text,
    """
    The Ferry, Explained
    \(Outlining.long) \(Outlining.other)
    What is planned?
    \(Outlining.long) \(Outlining.other)
    What do supporters say?
    \(Outlining.long) \(Outlining.long)
    What do critics say?
    \(Outlining.other) \(Outlining.other)
    What happens next?
    \(Outlining.other) \(Outlining.long)
    """,
    "body", "body What is planned?", "pro What do supporters say?", "con What do critics say?",
    "other What happens next?"),
  Kind(
    "myths and facts take turns", .text,
    """
    Myths About the Ferry
    MYTH: \(Outlining.other)
    FACT: \(Outlining.long)
    MYTH: \(Outlining.long)
    FACT: \(Outlining.other)
    """,
    "con", "pro", "con", "pro"),
  Kind(
    "speakers say their side once", .text,
    """
    A Debate on the Ferry
    Ann Lee (for the ferry): \(Outlining.long)
    Bo Ek (against the ferry): \(Outlining.other)
    Ann Lee: \(Outlining.other) \(Outlining.long)
    Bo Ek: \(Outlining.long) \(Outlining.other)
    """,
    "pro", "con", "pro", "con"),
  Kind(
    "turns of a debate are numbered", .markdown,
    """
    # Resolved: the ferry should run all night
    ## Turn 1: PRO Opening
    \(Outlining.long)
    ## Turn 2: CON Opening
    \(Outlining.other)
    ## Turn 3: PRO Rebuttal
    \(Outlining.long)
    ## Turn 4: CON Rebuttal
    \(Outlining.other)
    """,
    "pro Turn 1: PRO Opening", "con Turn 2: CON Opening", "pro Turn 3: PRO Rebuttal",
    "con Turn 4: CON Rebuttal"),
]

let topicsKinds = [
  Kind(
    "options have text of their own before their pros", .markdown,
    """
    # How to Cross the Sound
    ## Options
    ### Ferry
    \(Outlining.long)
    #### Pros
    - \(Outlining.long)
    #### Cons
    - \(Outlining.other)
    ### Bridge
    \(Outlining.other)
    #### Pros
    - \(Outlining.other)
    #### Cons
    - \(Outlining.long)
    """,
    "Ferry: other Ferry", "Ferry: pro Pros", "Ferry: con Cons", "Bridge: other Bridge", "Bridge: pro Pros",
    "Bridge: con Cons"),
  Kind(
    "measures repeat the arguments", .text,
    """
    Voter Guide
    Measure 1: The night ferry
    \(Outlining.long) \(Outlining.other)
    Arguments for
    \(Outlining.long) \(Outlining.long)
    Arguments against
    \(Outlining.other) \(Outlining.other)
    Measure 2: The pier
    \(Outlining.other) \(Outlining.long)
    Arguments for
    \(Outlining.other) \(Outlining.other)
    Arguments against
    \(Outlining.long) \(Outlining.long)
    """,
    "Measure 1: The night ferry: other Measure 1: The night ferry",
    "Measure 1: The night ferry: pro Arguments for", "Measure 1: The night ferry: con Arguments against",
    "Measure 2: The pier: other Measure 2: The pier", "Measure 2: The pier: pro Arguments for",
    "Measure 2: The pier: con Arguments against"),
  Kind(
    "rounds repeat the sides", .markdown,
    """
    # Should the Ferry Run All Night?
    ## Round 1
    ### For
    \(Outlining.long)
    ### Against
    \(Outlining.other)
    ## Round 2
    ### For
    \(Outlining.other)
    ### Against
    \(Outlining.long)
    """,
    "Round 1: pro For", "Round 1: con Against", "Round 2: pro For", "Round 2: con Against"),
]

let languagesKinds = [
  Kind(
    "German", .markdown,
    """
    # Nachtfähre
    ## Vorteile
    - Die Pflegerinnen kommen heim.
    - Die Läden am Kai bleiben offen.
    ## Nachteile
    - Vierzig Fahrgäste sind zu wenig.
    - Die Maschine ist laut.
    ## Fazit
    Der Rat stimmt im Juli ab.
    """,
    "pro Vorteile", "con Nachteile", "other Fazit"),
  Kind(
    "French", .markdown,
    """
    # Le bac de nuit
    ## Arguments pour
    Les infirmières rentrent chez elles.
    ## Arguments contre
    Quarante passagers, c'est trop peu.
    """,
    "pro Arguments pour", "con Arguments contre"),
  Kind(
    "Spanish", .markdown,
    """
    # El ferri nocturno
    ## A favor
    Las enfermeras vuelven a casa.
    ## En contra
    Cuarenta pasajeros son pocos.
    """,
    "pro A favor", "con En contra"),
  Kind(
    "Italian", .markdown,
    """
    # Il traghetto di notte
    ## Vantaggi
    Le infermiere tornano a casa.
    ## Svantaggi
    Quaranta passeggeri sono pochi.
    """,
    "pro Vantaggi", "con Svantaggi"),
  Kind(
    "Portuguese", .markdown,
    """
    # A balsa da noite
    ## Vantagens
    As enfermeiras voltam para casa.
    ## Desvantagens
    Quarenta passageiros são poucos.
    """,
    "pro Vantagens", "con Desvantagens"),
  Kind(
    "Dutch", .markdown,
    """
    # De nachtboot
    ## Voordelen
    De verpleegsters komen thuis.
    ## Nadelen
    Veertig reizigers is te weinig.
    """,
    "pro Voordelen", "con Nadelen"),
  Kind(
    "Polish", .markdown,
    """
    # Nocny prom
    ## Zalety
    Pielęgniarki wracają do domu.
    ## Wady
    Czterdziestu pasażerów to za mało.
    """,
    "pro Zalety", "con Wady"),
]
