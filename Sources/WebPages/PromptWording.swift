/// Lines that pages put into and around articles, known by their words in many languages.
enum PromptWording {
  /// How a wording must meet a block.
  enum Fit {
    /// The block is the wording.
    case whole
    /// The block begins with it and is short.
    case start
    /// The block begins with it, and a link or a colon follows.
    case lead
  }

  struct Entry {
    var fit: Fit
    var reason: PageBlock.LeftOut
  }

  /// Words of the longest wording.
  static let longest = 7

  /// By the wording's words in small letters, parted by spaces.
  static let entries: [String: [Entry]] = {
    var entries: [String: [Entry]] = [:]
    for (reason, fit, wordings) in wordings {
      for wording in wordings.split(separator: "|") {
        entries[String(wording).foldingSpace(), default: []].append(Entry(fit: fit, reason: reason))
      }
    }
    return entries
  }()

  /// The first words of all wordings: most blocks begin with none of them.
  static let leads = Set(entries.keys.map { String($0.prefix { $0 != " " }) })

  private static let wordings: [(PageBlock.LeftOut, Fit, String)] = [
    (
      .advertisement, .whole,
      """
      advertisement|advertisements|ad|ads|advertising|sponsored|sponsored content|paid content|paid post|promoted|anzeige|werbung|
      publicité|publicidad|pubblicità|publicidade|advertentie|reklama|reklam|annonce|annons|mainos|реклама|広告|广告|
      story continues below advertisement|article continues below advertisement|continue reading below|scroll to continue|
      continue reading the main story|article continues below|story continues|inread invented by teads|ad feedback|skip advertisement|
      skip ad
      """
    ),
    (
      .advertisement, .start,
      """
      advertisement scroll|article continues after|story continues below|article continues below|continua después de|
      continúa leyendo|we may earn a commission|we may earn commission|this post may contain affiliate|this article contains affiliate|
      this post contains affiliate|as an amazon associate|sponsored by|a message from our sponsor|a word from our sponsor|story continues after|
      publicidad continúa|la nota continúa|el artículo continúa|continúa debajo|continua após a publicidad|
      continua depois da publicidade|continua após publicidade|la suite de l article après|
      weiter nach der anzeige|artikel wird unten fortgesetzt|l articolo continua|continua a leggere|
      tekst loopt door|tekst gaat verder|lees verder na|artikeln fortsätter|artikkelen fortsetter|
      artiklen fortsætter|dalsza część artykułu|ciąg dalszy artykułu|článek pokračuje|juttu jatkuu|artikkeli jatkuu|
      haberin devamı
      """
    ),
    (
      .relatedLinks, .lead,
      """
      read more|read also|also read|see also|related|read|more|watch|listen|recommended|read next|up next|don t miss|must read|
      more on this|related story|related article|further reading|learn more|in pictures|related video|more from|see more|
      lesen sie auch|lesen sie mehr|lesen sie hier|lesen sie dazu|mehr zum thema|mehr dazu|siehe auch|auch interessant|weiterlesen|
      auch lesenswert|mehr lesen|lies auch|lest auch|das könnte sie auch interessieren|passend dazu|hintergrund|
      lire aussi|à lire aussi|a lire aussi|à lire|lire également|voir aussi|à voir aussi|lire la suite|sur le même sujet|
      también puede leer|también puedes leer|también le puede interesar|también te puede interesar|le recomendamos|te recomendamos|vea también|lea también|lee también|leer también|leer más|lea más|ver también|le puede interesar|te puede interesar|mira también|
      lea además|también puedes leer|además|más información|puedes leer|relacionado|relacionadas|
      leggi anche|leggi tutto|vedi anche|approfondisci|per approfondire|
      leia também|leia mais|veja também|saiba mais|veja mais|
      lees ook|lees meer|zie ook|bekijk ook|läs också|läs mer|läs även|se også|les også|læs også|lue myös|
      czytaj także|czytaj też|czytaj również|czytaj więcej|zobacz także|zobacz też|zobacz również|przeczytaj także|polecamy|
      čtěte také|čtěte též|přečtěte si také|viz také|prečítajte si aj|olvassa el|
      читайте также|читать также|смотрите также|читайте на эту тему|по теме|читайте також|дивіться також|
      ayrıca okuyun|baca juga|simak juga|lihat juga|xem thêm|đọc thêm|مقالات ذات صلة|اقرأ أيضا|اقرأ أيضًا|שתף|
      相关阅读|相关新闻|延伸阅读|推荐阅读|更多|関連記事|あわせて読みたい
      """
    ),
    (
      .relatedLinks, .whole,
      """
      related articles|related stories|related content|related posts|related links|related topics|related news|related coverage|most popular|
      most read|trending|trending now|top stories|latest news|latest stories|more stories|more news|recommended for you|
      you may also like|you might also like|you may also be interested in|more like this|editors picks|editor s picks|
      what to read next|keep reading|read this next|in this article|more from this author|more articles|next article|previous article|
      find out more|watch now|watch live|live updates|
      popular posts|recent posts|similar posts|in other news|show more|see all|view all|load more|topics|tags|
      ähnliche artikel|ähnliche beiträge|verwandte artikel|verwandte themen|weitere artikel|weitere themen|weitere meldungen|
      weitere beiträge|weitere nachrichten|das könnte sie interessieren|das könnte dich auch interessieren|empfehlungen|meistgelesen|
      neueste beiträge|beliebte beiträge|schlagworte|schlagwörter|themen|mehr aus|links zum thema|beiträge zum thema|mehr zum thema|
      articles similaires|articles liés|dans la même rubrique|les plus lus|sur le même thème|pour aller plus loin|
      noticias relacionadas|notas relacionadas|artículos relacionados|temas relacionados|lo más leído|más noticias|más leídas|
      articoli correlati|potrebbe interessarti|ti potrebbe interessare|notizie correlate|
      notícias relacionadas|mais lidas|artigos relacionados|gerelateerde artikelen|meest gelezen|relaterade artiklar|
      powiązane artykuły|najczęściej czytane|похожие статьи|похожие записи|相关文章|热门文章|最新文章|人気記事|
      lesen sie mehr zum thema|das könnte sie auch interessieren|mehr aus dem ressort|lo más visto|contenido relacionado|
      archivado en|sobre la firma|últimas notícias|leia mais sobre|à lire également|nos derniers articles|i più letti|
      potrebbe interessarti anche|関連ニュース|関連リンク|おすすめ記事|アクセスランキング|あなたへのおすすめ|相关推荐|
      猜你喜欢|관련기사|관련 기사
      """
    ),
    (
      .sharing, .whole,
      """
      share|share this|share this article|share this story|share this post|share article|tweet|email|e mail|print|save|copy link|
      share full article|gift this article|gift article|save this story|save article|save for later|read later|
      add to your saved stories|listen to this article|listen to article|listen to this story|listen to story|listen|
      link copied|copy link to clipboard|print this page|print this story|email this story|comments disabled|
      facebook|twitter|whatsapp|linkedin|pinterest|reddit|telegram|follow us|like this|like loading|bookmark|send|
      teilen|artikel teilen|beitrag teilen|drucken|merken|versenden|link kopieren|partager|partager cet article|imprimer|
      compartir|compartir en|compartilhar|compartilhe|imprimir|condividi|stampa|delen|deel dit artikel|dela|del|udostępnij|podziel się|
      поделиться|распечатать|sdílet|paylaş|分享|分享到|シェア|report this|flag|
      artikel merken|artikel verschenken|artikel anhören|anhören|artikel vorlesen|zur merkliste hinzufügen|artikel drucken|
      offrir cet article|offrir l article|écouter l article|écouter|lire plus tard|ajouter à vos sélections|
      ajouter à mes favoris|copier le lien|réagir|temps de lecture|
      escuchar|escuchar noticia|guardar|guardar artículo|regalar artículo|copiar enlace|ir a los comentarios|
      ascolta l articolo|ascolta|salva|regala|regala questo articolo|copia link|
      ouvir|ouça este conteúdo|salvar|salvar para ler depois|presentear|copiar link|
      bewaar|opslaan|deel via|reageer|lees later|lyssna|spara|lyt|gem|posłuchaj|zapisz|skopiuj link|
      保存|記事を保存|この記事をシェア|印刷|続きを読む|有料記事|收藏|点赞|공유|글자크기
      """
    ),
    (
      .sharing, .start,
      """
      share this|share on|share via|share with|follow us on|follow us|follow me on|follow @|like us on|click to share|
      join us on|find us on|connect with us|tried this recipe|did you make this recipe|
      join our whatsapp|join our telegram|join our channel|join the whatsapp|add us on google|
      add us as a preferred|make us preferred|set us as preferred|únete a nuestro canal|únete al canal|entre no canal|
      siga o canal|participe do canal|rejoignez nous|segui il canale|volg ons op|dołącz do|teilen sie|teilen auf|folgen sie uns|folge uns|folgt uns|partagez|suivez nous|
      síguenos|sigue a|siga a|siga nos|seguici su|volg ons|följ oss|obserwuj nas|подписывайтесь на|подпишитесь на|читайте нас в|
      diesen beitrag teilen|diesen artikel teilen|teilen sie dies
      """
    ),
    (
      .subscription, .start,
      """
      sign up for|sign up to|sign up here|subscribe to|subscribe now|subscribe for|click here to subscribe|click here to sign up|get our|
      get the latest|get breaking|enter your email|join our newsletter|already a subscriber|support our journalism|
      support independent journalism|become a member|become a subscriber|to continue reading|thank you for reading|
      thanks for reading|register for|download our app|download the app|get the app|want more|for more stories like this|
      to read the full|click here to read|click here to join|click here to follow|click here for|
      this article is for subscribers|never miss a story|stay up to date|stay informed|
      melden sie sich|jetzt anmelden|jetzt abonnieren|abonnieren sie|abonniere|newsletter abonnieren|unser newsletter|
      inscrivez vous|abonnez vous|recevez|suscríbete|suscribite|suscríbase|regístrate|recibe las|iscriviti|abbonati|
      assine|inscreva se|receba as|meld je aan|schrijf je in|abonneer|prenumerera|zapisz się|zaprenumeruj|подпишись|подписаться|
      apúntate|apúntese|recibe en tu|date de alta|hazte socio|hazte suscriptor|tu suscripción se está|
      este contenido es exclusivo|cadastre se|receba no|recevez chaque|la suite est réservée|
      cet article est réservé|article réservé|pour lire la suite|jetzt weiterlesen|weiterlesen mit|
      bleiben sie auf dem laufenden|per continuare a leggere|contenuto riservato|registrati|blijf op de hoogte|al abonnee
      """
    ),
    (
      .subscription, .whole,
      """
      subscribe|subscribe now|sign up|sign in|log in|login|register|newsletter|newsletters|donate|donate now|
      anmelden|abonnieren|registrieren|einloggen|s abonner|se connecter|suscribirse|iniciar sesión|registrarse
      """
    ),
    (
      .comments, .start,
      """
      leave a comment|leave a reply|leave a response|post a comment|add a comment|view comments|view all comments|show comments|
      join the conversation|join the discussion|
      comments are closed|comments on this|read the comments|what do you think|
      your email address will not be published|you must be logged in|please log in to|log in to comment|please enter your|
      kommentar schreiben|kommentar hinterlassen|kommentieren sie|schreibe einen kommentar|schreiben sie einen kommentar|
      hinterlasse eine antwort|ihre meinung zu|diskutieren sie|deine e mail adresse|bitte loggen sie sich|zum kommentieren|
      laisser un commentaire|laissez un commentaire|ajouter un commentaire|réagir à|deja un comentario|deja tu comentario|dejar un comentario|
      lascia un commento|deixe um comentário|deixe seu comentário|plaats een reactie|skriv en kommentar|dodaj komentarz|
      оставить комментарий|оставьте комментарий|добавить комментарий
      """
    ),
    (
      .comments, .whole,
      """
      comments|comment|reply|no comments|0 comments|kommentare|kommentar|keine kommentare|antworten|commentaires|commentaire|répondre|
      comentarios|comentar|commenti|comentários|reacties|kommentarer|komentarze|комментарии|评论|コメント
      """
    ),
    (
      .copyright, .start,
      """
      copyright|©|all rights reserved|this material may not be published|alle rechte vorbehalten|tous droits réservés|
      todos los derechos reservados|tutti i diritti riservati|todos os direitos reservados|alle rechten voorbehouden|
      wszelkie prawa zastrzeżone|все права защищены|this article is republished from|this article was originally published|
      this article originally appeared|this story was originally published|this work is licensed|diese website verwendet|
      permission required for|reprints|our standards the thomson reuters|
      except for the headline|this story has not been edited|dpa infocom|afp all rights|
      quelle dpa|dieses werk ist lizenziert
      """
    ),
    (
      .navigation, .whole,
      """
      skip to content|skip to main content|back to top|top|menu|home|previous|next|close|open|zurück|nach oben|weiter|vorheriger beitrag|
      nächster beitrag|zur startseite|startseite|haut de page|retour|suivant|précédent|volver|inicio|siguiente|anterior|torna su|
      expand|collapse|show|hide|loading|please wait|privacy policy|terms of use|terms of service|contact us|impressum|datenschutz|kontakt|
      table of contents|contents|inhaltsverzeichnis|inhalt|sommaire|índice|indice|inhoud|spis treści|содержание|目次|目录|
      search|suche|buscar|rechercher|cookie policy|cookie settings|jump to recipe|print recipe
      """
    ),
    (
      .navigation, .start,
      """
      your browser does not support|this browser does not support|please enable javascript|
      javascript is disabled|javascript is required|to view this video please enable|this video is not available|
      this video can not be played|this content is not available|sorry your browser|dein browser unterstützt|
      ihr browser unterstützt|votre navigateur ne|tu navegador no|seu navegador não|il tuo browser non
      """
    ),
    (
      .caption, .start,
      """
      photo by|photo credit|photos by|photo courtesy|image credit|image source|image copyright|image caption|image courtesy|picture by|
      photograph by|getty images|foto von|foto dpa|bild von|bildquelle|bildnachweis|fotocredit|crédit photo|crédits photo|photo d illustration|
      foto de archivo|crédito|foto di|foto archivo|media caption|file photo|zdj źródło|źródło zdjęcia|фото
      """
    ),
    (
      .caption, .lead,
      """
      photo|photos|foto|fotos|image|picture|bild|bilder|zdjęcie|zdj|video|credit|credits|crédit|fotografía|imagen|imagem|фото|видео
      """
    ),
  ]
}
