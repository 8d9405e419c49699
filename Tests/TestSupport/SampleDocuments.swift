import Documents

/// Invented articles for screens and journeys: each a source that is yet to be segmented.
public enum SampleDocuments {
  /// A report with a subheading, two sides of four and three paragraphs, two on common ground, and some junk.
  public static let library = source(
    "library.txt",
    """
    Should the Marrow Street Library Open on Sundays?

    By Ines Calloway
    April 3, 2025

    A pilot would cost $86,000 a year and needs eleven volunteers; the council votes in June.

    The library on Marrow Street has been closed on Sundays since 1987. A pilot would open it from noon to five for a year, with two paid librarians and a rota of volunteers.

    Advertisement

    The city counted 2,140 people at the door on the Sundays of a trial month. On an average Saturday it counts 3,300.

    How the vote stands

    Four of nine members have said yes, three no. “I would like to see the heating bill first,” said Tomas Reyes, who is undecided.

    Progressive View

    A library that closes on the one day most people are free serves those who need it least. Of the 2,140 visitors in the trial month, half had never held a card.

    The sum is small. Eighty-six thousand dollars is what the city spends on mowing the median of Route 9, and nobody has ever learned to read on a median.

    Children who share a room have nowhere else to do their homework. A warm table is not a luxury.

    If the pilot fails, it ends in a year by itself.

    Conservative View

    The city promised in January to open nothing new until the pension fund was repaired. A promise that lasts ten weeks is no promise.

    Volunteers do not last either: of the eleven who kept the toy library going, two were left by spring, and the paid staff did the rest on overtime.

    The churches on Marrow Street have run reading rooms on Sundays since 1931, at no cost to anyone. Ask them first.

    Common Ground

    Both want the door counts published every month, and both would let the pilot end by itself.

    Nobody on the council wants fewer hours on weekdays.

    Share this story:

    """)

  /// An article from another outlet on the same question, without any labelled section.
  public static let column = source(
    "column.txt",
    """
    What a Sunday Costs

    By Petra Lindqvist

    The figure everyone quotes is $86,000. It leaves out the heating, which the building office puts at $19,000, and the guard, who has not been asked.

    In Eddington the library has opened on Sundays for six years. The first winter was empty. By the third the reading room was full at two, and the council stopped asking.

    A vote in June would come before the door counts of May are known.

    """)

  /// The same sides in another outlet's words: a second labelled document.
  public static let gazette = source(
    "gazette.txt",
    """
    Sunday Hours Divide the Council

    The vote has been put off twice. It is now set for June 10, after the budget hearing.

    From the Left

    A public room with no price at the door is rare, and rarer on a Sunday.

    The trial month shows that people come.

    From the Right

    A trial month in mild March says nothing about January.

    """)

  /// A single voice, with a subheading, a list and a quotation, and no label at all.
  public static let voice = source(
    "ferry-diary.txt",
    """
    Nine Days on the Slow Ferry

    By Aud Hellesen

    The boat leaves at six. By seven the coffee is gone, and the deck smells of rope and oranges.

    What we carried

    - 40 crates of oranges
    - one piano, tuned in Bergen
    - the mail

    On the ninth day the captain let us steer. Nobody asked what for.

    """)

  /// Two sides that are lists: four items, one with others nested in it, and three with numbers.
  public static let prosAndCons = Source(
    path: "night-ferry.md", format: .markdown,
    """
    # Should the Night Ferry Run All Year?

    The council decides in July whether the ferry from Harrow sails after ten.

    ## Pros

    - It is the last way home for nurses on the late shift.
    - The boat is there anyway: a crew of three is all that a night costs.
      - Two of them are paid already.
      - The third is a volunteer.
    - Shops on the quay stay open longer.
    - The pier is lit until midnight, and nobody walks on it.

    ## Cons

    1. Forty passengers a night are too few.
    2. It costs $210,000 a year, more than the library, and no tax will be raised for it.
    3. Noise carries over water.

    """)

  /// Wide characters, combining marks, emoji and Thai, in both sides alike.
  public static let wide = source(
    "水道橋.txt",
    """
    水道橋の図書館は日曜日に開くべきか

    Progressive View

    図書館は日曜日にも開くべきだ。試行の一か月で二千百四十人が訪れ、その半数は初めての利用者だった。家に机のない子どもたちにとって、暖かい机は贅沢ではない。

    Cafe\u{301} owners agree: nai\u{308}ve or not, ห้องสมุดเปิดวันอาทิตย์ 👩‍👩‍👧‍👦 is good for trade 🙂🙂🙂.

    Conservative View

    市は年金基金が立て直されるまで新しい施設を開かないと約束した。十週間しか続かない約束は約束ではない。教会は一九三一年から日曜日に読書室を開いてきた。

    A promise is a promise 🇩🇪 👍🏽; สัญญาต้องเป็นสัญญา, says the café owner’s brother.

    Common Ground

    双方とも毎月の入館者数の公表を求めている。

    """)

  private static func source(_ path: String, _ text: String) -> Source { Source(path: path, text) }
}
