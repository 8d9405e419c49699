/// Tells by their words, wherever they stand in a block, the appeals that pages put between an article's paragraphs: to
/// take a newsletter, to become a member, to agree to something. Articles use such words too, so they count only where
/// the element around them is no running text.
enum Appeals {
  /// Whether a block holds the words of an appeal.
  static func isAppeal(_ text: ArraySlice<UInt8>, _ measure: TextMeasure) -> Bool {
    guard measure.letters <= longest else { return false }
    let words = Prompts.words(text)
    for start in words.indices where leads.contains(words[start]) {
      var phrase = ""
      for word in words[start...].prefix(longestPhrase) {
        phrase += phrase.isEmpty ? word : " " + word
        if phrases.contains(phrase) { return true }
      }
    }
    return false
  }

  /// Letters of the longest block that is looked at.
  private static let longest = 500
  private static let longestPhrase = 4

  private static let leads = Set(phrases.map { String($0.prefix { $0 != " " }) })

  private static let phrases = Set(
    """
    newsletter|newsletters|your inbox|your email|your e mail|sign up|sign up for|subscribe to|subscribe now|subscribe for|
    already a subscriber|already subscribed|become a member|become a supporter|become a subscriber|
    support our mission|support our journalism|support our work|supporting our work|support independent journalism|
    supports our journalism|already contributed|log in to|make a contribution|make a donation|
    privacy policy|privacy notice|terms of service|terms of use|terms and conditions|unsubscribe|opt out|
    datenschutzerklärung|abonnieren|abonnent|abonnentin|weiterlesen|abonnement|réservé aux abonnés|déjà abonné|ya soy suscriptor|ihr postfach|jetzt anmelden|mitglied werden|unterstützen sie uns|
    abonnez vous|inscrivez vous|votre boîte|politique de confidentialité|
    suscríbete|suscríbase|tu correo|su correo|política de privacidad|boletín|iscriviti|la tua email|informativa sulla privacy|
    assine|inscreva se|seu e mail|schrijf je in|nieuwsbrief|nyhetsbrev|nyhedsbrev|uutiskirje|newslettera|подпишитесь|рассылку
    """.split(separator: "|").map { String($0).foldingSpace() })
}
