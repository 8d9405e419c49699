import Documents

// Small invented documents, each of one kind that is read wrongly at times.

let courtsKinds = [
  Kind(
    "crossheads of a news story speak of a court", .text,
    """
    Court Stops the Night Ferry
    \(Outlining.long) \(Outlining.other)
    What did the court decide?
    \(Outlining.other) \(Outlining.other)
    What did the dissenting judges say?
    \(Outlining.long) \(Outlining.long)
    What happens now?
    \(Outlining.long) \(Outlining.other)
    """,
    "body", "majority What did the court decide?", "dissent What did the dissenting judges say?",
    "other What happens now?"),
  Kind(
    "running heads say again whose opinion it is", .text,
    """
    2                       REED v. HARBOUR BOARD
                             Opinion of the Court
    JUSTICE LOW delivered the opinion of the Court.
    \(Outlining.long) \(Outlining.other)
                        Cite as: 12 T. R. 34 (1999)                       3
                             TIDE, J., dissenting
    JUSTICE TIDE, dissenting.
    \(Outlining.other) \(Outlining.long)
    """,
    "majority JUSTICE LOW delivered the opinion of the Court.", "dissent JUSTICE TIDE, dissenting."),
  Kind(
    "citations look like opinions", .text,
    """
    CHIEF JUSTICE LOW delivered the opinion of the Court.
    \(Outlining.long) See 12 T. R. 34 (TIDE, J., dissenting). \(Outlining.other)
    We have said so before. 9 T. R. 2, 7 (BELL, J., concurring).
    JUSTICE TIDE, dissenting.
    \(Outlining.other) \(Outlining.long)
    """,
    "majority CHIEF JUSTICE LOW delivered the opinion of the Court.", "dissent JUSTICE TIDE, dissenting."),
  Kind(
    "opinions are joint, or dissent in part", .text,
    """
    JUSTICE LOW delivered the opinion of the Court.
    \(Outlining.long) \(Outlining.other)
    JUSTICE BELL, concurring in part and dissenting in part.
    \(Outlining.other) \(Outlining.long)
    JOINT DISSENTING OPINION OF JUDGES TIDE AND REED
    \(Outlining.long) \(Outlining.other)
    """,
    "majority JUSTICE LOW delivered the opinion of the Court.",
    "concurrence JUSTICE BELL, concurring in part and dissenting in part.",
    "dissent JOINT DISSENTING OPINION OF JUDGES TIDE AND REED"),
  Kind(
    "paragraphs of a judgment are numbered, and a judge dissents in part", .text,
    """
    CASE OF LEE v. THE ISLES
    THE FACTS
    1. The applicant was born in 1961 and lives on the island.
    2. \(Outlining.long)
    THE LAW
    3. \(Outlining.other)
    PARTLY DISSENTING OPINION OF JUDGE TIDE
    1. \(Outlining.long) \(Outlining.other)
    2. \(Outlining.other)
    """,
    "summary THE FACTS", "body THE LAW", "dissent PARTLY DISSENTING OPINION OF JUDGE TIDE"),
]

let temptationsKinds = [
  Kind(
    "a table of plans has advantages", .markdown,
    """
    # Fares
    | Plan | Price | Advantages |
    |---|---|---|
    | Day | $4 | Two trips |
    | Year | $300 | All trips |
    """,
    "body"),
  Kind(
    "a manual has advantages", .markdown,
    """
    # tide-clock
    Shows the tide in a terminal.
    ## Installation
    Run the script in the folder.
    ## Advantages
    - It is small.
    - It needs no network.
    ## License
    MIT
    """,
    "body", "body Installation", "body Advantages", "body License"),
  Kind(
    "captions say left and right", .text,
    """
    \(Outlining.long)
    Left: The old boat at the quay in March. Right: The new boat at the same quay in May.
    \(Outlining.other)
    """,
    "body"),
  Kind(
    "a poll gives shares", .text,
    """
    Poll: Most Want the Night Ferry
    \(Outlining.long)
    Support: 54 percent
    Oppose: 38 percent
    \(Outlining.other)
    """,
    "body"),
  Kind(
    "a vote gives results", .text,
    """
    The Vote on the Night Ferry
    \(Outlining.long) \(Outlining.other)
    Yes: 1,204
    No: 1,118
    \(Outlining.other)
    """,
    "body"),
  Kind(
    "the title begins with a small letter", .markdown,
    """
    # the night ferry, explained
    By Ann Lee
    \(Outlining.long)
    ## Pros
    \(Outlining.other)
    ## Cons
    \(Outlining.long)
    """,
    "body", "pro Pros", "con Cons"),
  Kind(
    "what pages say to their readers stands between", .text,
    """
    Night Ferry Saved
    Story highlights
    \(Outlining.long)
    Story Continued Below
    \(Outlining.other)
    From the Left
    \(Outlining.long) \(Outlining.long)
    From the Right
    \(Outlining.other) \(Outlining.other)
    Subscribe to our newsletter
    """,
    "body", "progressive From the Left", "conservative From the Right"),
]

let pagesKinds = [
  Kind(
    "cards end with their element", .html,
    """
    <article><h1>The Night Ferry</h1><p>\(Outlining.long)</p><p>\(Outlining.other)</p><div class="row"><div class="card"><h3>For</h3><p>\(Outlining.long)</p></div><div class="card"><h3>Against</h3><p>\(Outlining.other)</p></div></div><p>\(Outlining.long) \(Outlining.other)</p></article>
    """,
    "body", "pro For", "con Against", "other")
]
