/// The one table of wordings that pages and letters put around texts: in many languages, in small letters, without
/// apostrophes, parted by bars. A line “@ fit reason” says for the lines under it how they must meet a line of the text
/// (`WordingIndex.Fit`) and what such a line is.
enum Wordings {
  static let table: StaticString = """
    @ whole advertisement
    advertisement|advertisements|sponsor advertisement|sponsored|sponsored content|ad|ads|story continues|
    article content|continue reading|scroll to continue|paid post|promoted|advertise here|remove ads|advertising|
    paid content|anzeige|werbung|publicité|publicidad|pubblicità|publicidade|advertentie|reklama|reklam|annonce|
    annons|mainos|реклама|広告|广告|continue reading the main story|inread invented by teads|ad feedback|
    skip advertisement|skip ad|report ad|report this ad|ad choices|sponsor|advertisement advertisement|
    scroll down to continue|this is an advertisement|paid advertisement|article continues|content from our partners|
    from our partners|partner content|sponsored links|sponsored stories
    @ whole sharing
    share|reply|permalink|follow debate|share post|tweet|facebook|twitter|whatsapp|telegram|linkedin|pinterest|
    reddit|copy link|facebook twitter|click to copy|instagram|youtube|flipboard|share article|e mail|
    share full article|gift this article|gift article|save this story|save article|save for later|read later|
    add to your saved stories|listen to article|listen to this story|listen to story|link copied|
    copy link to clipboard|comments disabled|like loading|teilen|artikel teilen|beitrag teilen|drucken|versenden|
    link kopieren|partager|partager cet article|imprimer|compartir|compartir en|compartilhar|compartilhe|imprimir|
    condividi|stampa|deel dit artikel|udostępnij|podziel się|поделиться|распечатать|sdílet|paylaş|分享|分享到|シェア|
    report this|artikel merken|artikel verschenken|artikel anhören|artikel vorlesen|zur merkliste hinzufügen|
    artikel drucken|offrir cet article|offrir larticle|écouter larticle|lire plus tard|ajouter à vos sélections|
    ajouter à mes favoris|copier le lien|temps de lecture|escuchar noticia|guardar artículo|regalar artículo|
    copiar enlace|ir a los comentarios|ascolta larticolo|regala questo articolo|copia link|ouça este conteúdo|
    salvar para ler depois|presentear|copiar link|deel via|reageer|lees later|skopiuj link|記事を保存|この記事をシェア|印刷|続きを読む|
    有料記事|收藏|点赞|공유|글자크기|share tweet|tweet share|share the love|shares|email share|share link|print article|
    email article|share email|suggest a correction|close share page|link copied to clipboard|send to a friend|
    email to a friend|add to favorites|share your thoughts|print friendly version|printer friendly
    @ whole comments
    comments|comment|no comments|0 comments|load comments|kommentare|kommentar|keine kommentare|commentaires|
    commentaire|comentarios|commenti|comentários|reacties|kommentarer|komentarze|комментарии|评论|コメント|
    show all comments|comments closed|be the first to comment|write a comment|load more comments|sort by newest|
    sort by oldest|most voted|oldest first|newest first|reader comments|sign in to comment|post comment|
    submit comment|facebook comments|view the discussion thread
    @ whole subscription
    subscribe|sign up|sign up now|sign in|log in|newsletter|newsletters|subscribe today|donate now|create account|
    support us|unsubscribe|manage preferences|update your preferences|manage your subscription|upgrade to paid|
    give a gift subscription|open in app|view in browser|view online|view in your browser|forward to a friend|
    restack|subscribe here|start your free trial|update your preferences or unsubscribe|login|anmelden|abonnieren|
    registrieren|einloggen|sabonner|se connecter|suscribirse|iniciar sesión|registrarse|sign up today|
    subscribe via email|thank you for subscribing|thanks for subscribing|thanks for signing up|start free trial|
    view web version|no thanks|no thank you|continue with google|continue with facebook|invalid email|
    manage newsletters
    @ whole related-links
    related|related stories|related articles|related content|related posts|related news|more like this|most popular|
    most read|trending now|see also|read more|read next|recommended for you|recommended stories|you may also like|
    you might also like|latest news|latest stories|top stories|up next|read this next|what to read next|
    more to read|editors picks|dont miss|more news|more coverage|in case you missed it|related links|
    you may also be interested in|in this article|more articles|next article|previous article|watch now|
    popular posts|recent posts|similar posts|in other news|see all|view all|load more|ähnliche artikel|
    ähnliche beiträge|verwandte artikel|verwandte themen|weitere artikel|weitere themen|weitere meldungen|
    weitere beiträge|weitere nachrichten|das könnte sie interessieren|das könnte dich auch interessieren|
    empfehlungen|meistgelesen|neueste beiträge|beliebte beiträge|schlagworte|schlagwörter|mehr aus|
    beiträge zum thema|mehr zum thema|articles similaires|articles liés|dans la même rubrique|les plus lus|
    sur le même thème|pour aller plus loin|noticias relacionadas|notas relacionadas|artículos relacionados|
    lo más leído|más noticias|más leídas|articoli correlati|potrebbe interessarti|ti potrebbe interessare|
    notizie correlate|notícias relacionadas|mais lidas|artigos relacionados|gerelateerde artikelen|meest gelezen|
    relaterade artiklar|powiązane artykuły|najczęściej czytane|похожие статьи|похожие записи|相关文章|热门文章|最新文章|人気記事|
    lesen sie mehr zum thema|das könnte sie auch interessieren|mehr aus dem ressort|lo más visto|
    contenido relacionado|archivado en|sobre la firma|últimas notícias|leia mais sobre|à lire également|
    nos derniers articles|i più letti|potrebbe interessarti anche|関連ニュース|関連リンク|おすすめ記事|アクセスランキング|あなたへのおすすめ|相关推荐|猜你喜欢|
    관련기사|관련 기사|other opinions below|other views below|other voices below|more opinions below|must reads|
    editors pick|read full story|read full article|full story|full coverage|full article|see full story|
    view all posts|all posts|latest posts|older posts|newer posts|previous post|next post|previous story|next story|
    stories you may like|popular stories|popular now|from around the web|around the web|from the web|
    promoted stories|paid stories|you may like|what others are reading|more to explore|explore more|
    more in politics|more in opinion|quicktake|before you go|in this stream|read original article|read it here|
    read the rest|related items|read more here|learn more here|todays top stories|more headlines|other stories|
    other news|past coverage|previous coverage|prior coverage|see also related|recent articles|recent stories|
    recent news|latest articles|from the blog|from our blog|watch the full video|read the story|
    listen to the podcast
    @ whole caption
    spot img|toggle caption|caption|gallery|slideshow|must watch|replay|more videos|watch this video|video player|
    view slideshow|hide captions|show captions|click to expand|click to enlarge|expand image|view larger|autoplay|
    show thumbnails|last slide|next slide|previous slide|close gallery|skip in skip|x embed|embed share|embed video|
    loading video|video loading|mute|unmute|audio player|listen download|download embed|listen download transcript|
    play audio|play now|hide transcript|view transcript|view caption|ad x of y|tap to unmute|autoplay on off|
    video transcript|video ad feedback|see all photos|view all photos|full screen|fullscreen|story highlights
    @ whole navigation
    skip to content|skip to main content|back to top|nach oben|vorheriger beitrag|nächster beitrag|zur startseite|
    startseite|haut de page|précédent|torna su|please wait|privacy policy|terms of use|terms of service|contact us|
    datenschutz|spis treści|cookie policy|cookie settings|jump to recipe|print recipe|jump to section|go to section|
    on this page jump to|toc|back to contents|back to table of contents|return to contents|previous chapter|
    next chapter|previous section|next section|previous page|next page|first page|last page|view history|
    what links here|permanent link|page information|download as pdf|printable version|retrieved from
    @ whole template-residue
    terms and conditions|toggle navigation|main menu|sitemap|site map|do not sell my personal information|
    printed on recycled paper|accept all|manage cookies|e edition|skip navigation|privacy terms|advertise with us|
    rss|rss feed|rss feeds|site index|page not found|read aloud|text size|font size|print friendly|print page|
    edit this page|view source|download pdf|view pdf|end of article|end of document|page break|
    this page intentionally left blank|dark mode|light mode|toggle menu|skip to main|jump to content|
    jump to navigation|loading comments|go to top|return to top|top of page|end of page|copy code|
    regenerate response|regenerate
    @ whole empty-metadata
    date|author|authors|by|published|updated|source|category|categories|posted
    @ button sharing
    follow|report|flag|improve this question|improve this answer|email|print|save|listen|like this|bookmark|send|
    merken|delen|dela|del|anhören|écouter|réagir|escuchar|guardar|ascolta|salva|regala|ouvir|salvar|bewaar|opslaan|
    lyssna|spara|lyt|gem|posłuchaj|zapisz|保存
    @ button comments
    antworten|répondre|comentar
    @ button subscription
    register|donate
    @ button related-links
    related topics|popular|trending|recommended|keep reading|find out more|live updates|show more|topics|tags|
    themen|links zum thema|temas relacionados|suggested reading|recommended reading|related reading|the latest|
    more information|more info|in this series|partners|previously
    @ button caption
    image|photo|video|watch|loading|audio|photos|play|pause|credits
    @ button navigation
    top|menu|previous|next|close|open|zurück|weiter|retour|suivant|volver|inicio|siguiente|anterior|expand|collapse|
    show|hide|impressum|kontakt|table of contents|contents|inhaltsverzeichnis|inhalt|sommaire|índice|indice|inhoud|
    содержание|目次|目录|search|suche|buscar|rechercher|jump to|edit|in this issue|on this page
    @ button template-residue
    about us|accessibility|subscribers|terms|privacy|jobs|corrections|help|faq|careers|masthead|powered by
    @ button empty-metadata
    views|location|title|keywords|word count|length|reading time|section|topic|filed under|rating
    @ start advertisement
    advertisement story|advertisement article|advertisement continue|advertisement scroll|sponsored by|check price|
    see price|shop now|buy now|view deal|see it at|add to cart|continua después de|continúa leyendo|
    we may earn a commission|we may earn commission|this post may contain affiliate|this article contains affiliate|
    this post contains affiliate|as an amazon associate|a message from our sponsor|a word from our sponsor|
    story continues after|publicidad continúa|la nota continúa|el artículo continúa|continúa debajo|
    continua após a publicidad|continua depois da publicidade|continua após publicidade|la suite de larticle après|
    weiter nach der anzeige|artikel wird unten fortgesetzt|larticolo continua|continua a leggere|tekst loopt door|
    tekst gaat verder|lees verder na|artikeln fortsätter|artikkelen fortsetter|artiklen fortsætter|
    dalsza część artykułu|ciąg dalszy artykułu|článek pokračuje|juttu jatkuu|artikkeli jatkuu|haberin devamı
    @ start sharing
    share this|share on|like us on|share via|share with|follow us|follow me on|follow @|join us on|find us on|
    connect with us|tried this recipe|did you make this recipe|join our whatsapp|join our telegram|join our channel|
    join the whatsapp|add us on google|add us as a preferred|make us preferred|set us as preferred|
    únete a nuestro canal|únete al canal|entre no canal|siga o canal|participe do canal|rejoignez nous|
    segui il canale|dołącz do|teilen sie|teilen auf|folgen sie uns|folge uns|folgt uns|partagez|suivez nous|
    síguenos|sigue a|siga a|siga nos|seguici su|volg ons|följ oss|obserwuj nas|подписывайтесь на|подпишитесь на|
    читайте нас в|diesen beitrag teilen|diesen artikel teilen|tweet this|email this|print this
    @ start comments
    please enter your|you have entered an incorrect email|comments are closed|you must be logged in|
    you need to log in|please log in|login to|log in to|notify me of|view all comments|cancel reply|leave a comment|
    leave a reply|leave a response|post a comment|add a comment|view comments|show comments|join the conversation|
    join the discussion|share your thoughts in|tell us what you think|let us know in the comments|tell us in the comments|
    comments on this|read the comments|what do you think|kommentar schreiben|
    kommentar hinterlassen|kommentieren sie|schreibe einen kommentar|schreiben sie einen kommentar|
    hinterlasse eine antwort|ihre meinung zu|diskutieren sie|deine e mail adresse|bitte loggen sie sich|
    zum kommentieren|laisser un commentaire|laissez un commentaire|ajouter un commentaire|réagir à|
    deja un comentario|deja tu comentario|dejar un comentario|lascia un commento|deixe um comentário|
    deixe seu comentário|plaats een reactie|skriv en kommentar|dodaj komentarz|оставить комментарий|
    оставьте комментарий|добавить комментарий
    @ start subscription
    sign up for|sign up to|subscribe to|subscribe for|get our|enter your email|join our newsletter|
    already a subscriber|to continue reading|thank you for reading|thanks for reading|support our journalism|
    this article is for subscribers|you received this|this post is public|was this forwarded|forward this|
    enjoying this|email address|your email|create a free account|get unlimited access|get the latest|sign me up|
    never miss a story|subscribe and|was this email|got this email from|sign up here|subscribe now|get breaking|
    support independent journalism|become a member|become a subscriber|register for|download our app|
    download the app|get the app|want more|for more stories like this|to read the full|stay up to date|
    stay informed|melden sie sich|jetzt anmelden|jetzt abonnieren|abonnieren sie|abonniere|newsletter abonnieren|
    unser newsletter|inscrivez vous|abonnez vous|recevez|suscríbete|suscribite|suscríbase|regístrate|recibe las|
    iscriviti|abbonati|assine|inscreva se|receba as|meld je aan|schrijf je in|abonneer|prenumerera|zapisz się|
    zaprenumeruj|подпишись|подписаться|apúntate|apúntese|recibe en tu|date de alta|hazte socio|hazte suscriptor|
    tu suscripción se está|este contenido es exclusivo|cadastre se|receba no|recevez chaque|la suite est réservée|
    cet article est réservé|article réservé|pour lire la suite|jetzt weiterlesen|weiterlesen mit|
    bleiben sie auf dem laufenden|per continuare a leggere|contenuto riservato|registrati|blijf op de hoogte|
    al abonnee
    @ start related-links
    related coverage|also on|read the full|see our prior coverage|see our previous coverage|
    see our earlier coverage|see our coverage|see all our|see all of our|more from|more on|click here|click for|
    click through|view the full|see the full|read all our|read our full|find all our|stories you might|
    read more about|read more on|read more at|read more from|watch more|listen to more|previously on|previously in|
    previous editions|past issues|browse past|read more of|to read more|to learn more|for more information|
    for more about|for more on|find out more|see more of|see more stories|see more at|read the rest of|
    read the original|read the entire|read the whole|want to read more|you can read more|you can find more|
    more in this series|more stories|also read|also see|past newsletters|older newsletters|all newsletters|
    view past|read past|browse all|browse our|see past|see previous|read previous|view previous
    @ start caption
    photo by|photos by|photo illustration|photo courtesy|image credit|image courtesy|picture by|photograph by|
    getty images|foto von|foto dpa|bild von|bildquelle|bildnachweis|fotocredit|crédit photo|crédits photo|
    photo dillustration|foto de archivo|crédito|foto di|foto archivo|zdj źródło|źródło zdjęcia|фото|related video|
    related videos|watch live|watch the video|watch video|watch below|video by|illustration by|graphic by|image by|
    images by|photography by|view gallery|see photos|view photos|slideshow|photo gallery|cover thumbnail|
    cover photo|cover image|lead image|header image|thumbnail photo|featured image|top photo|top image|hero image|
    screenshot of|screengrab|image via|photo via
    @ start copyright
    copyright|this material may not be published|the associated press all rights|©|alle rechte vorbehalten|
    tous droits réservés|todos los derechos reservados|tutti i diritti riservati|todos os direitos reservados|
    alle rechten voorbehouden|wszelkie prawa zastrzeżone|все права защищены|diese website verwendet|
    permission required for|reprints|except for the headline|this story has not been edited|dpa infocom|
    afp all rights|quelle dpa|dieses werk ist lizenziert|republished with permission|reprinted with permission|
    used by permission|© copyright
    @ start navigation
    externer inhalt|empfohlener externer inhalt|an dieser stelle finden sie|an dieser stelle befindet sich|
    contenu externe|contenido externo|contenuto esterno|externe inhoud|this content is hosted by|
    this content is provided by|this article contains content provided by|please enable javascript|javascript is disabled|javascript is required|to view this video please enable|
    this video is not available|this video can not be played|this content is not available|sorry your browser|
    dein browser unterstützt|ihr browser unterstützt|votre navigateur ne|tu navegador no|seu navegador não|
    il tuo browser non
    @ start template-residue
    we use cookies|this site uses cookies|this website uses cookies|by continuing to use|by using this site|
    republish our|republish this|this is not investment advice|this story may contain affiliate|
    add as a preferred source|this transcript was|listen to this article|we may earn revenue|
    we may earn a small commission|arguments printed on this page|recent stories from|find a constituency|
    enter a uk postcode|enter your postcode|enter your zip|enter a zip|enter a postcode|site search|powered by|
    this post is part of|this story is part of|this article is part of|this piece is part of|this essay is part of|
    this series is part of|this column is part of|a version of this article|a version of this story|
    a version of this op ed|this article does not necessarily|the views expressed|the opinions expressed|
    views expressed|opinions expressed|the views in this|editing by|writing by|our editors|see something wrong|
    spotted an error|report an error|transcript provided|have your say|rush transcript|the following is a rush
    @ start word-count
    word count
    @ sure advertisement
    this advertisement has not loaded|story continues below|article continues below|article continues after|
    story continued below|article continued below|continue reading below
    @ sure sharing
    click to share|read or share this story|a link has been sent to your|a link has been posted to your|
    let friends in your social network|facebook twitter pinterest|facebook twitter email|share this with|
    copy this link|chat with us in|chat with us on
    @ sure comments
    save my name email|your email address will not be published
    @ sure subscription
    you are receiving this|youre receiving this|youre getting this|you are getting this|this email was sent|
    you received this email|new you can now listen|click here to get the|before its here its on|get the latest news|
    get stories delivered|get the best of|get our daily|sign up here to|you have free articles|
    you have reached your limit|already have an account|dont have an account|by entering your email|
    by submitting your email|by signing up|by subscribing|we respect your privacy|please check your inbox|
    check your inbox|please enter a valid email|youre all set|want to get this|like this newsletter|
    did someone forward|was this email forwarded|forwarded this email|view this email|newyou can now|
    for your security weve sent|thank you for your security|put todays news in context
    @ sure caption
    enlarge this image|media playback is unsupported|media playback is not supported|media caption|image copyright|
    image caption|image source|photo credit|file photo|just watched|replay more videos|photos you should see|
    close video|play video|now playing|hide caption|show caption
    @ sure copyright
    this story has been published from a wire|this story was produced by|this article is republished from|
    this article was originally published|this article originally appeared|this story was originally published|
    this post was originally published|this post originally appeared|this story originally appeared|
    this essay was originally published|this work is licensed|copyright ©|© copyright|all rights reserved|
    all content copyright
    @ sure navigation
    your browser does not support|this browser does not support
    @ sure template-residue
    notice this opinion|note where it is feasible|is there a topic youd|is there a topic you|have a topic youd|
    content created by|content is available|we want to hear what you think|submit a letter to|letters should be|
    does not work for consult|disclosure statement|this article does not necessarily|reporting by|
    additional reporting by|our standards|write to the author|media contact|press contact|local variables
    @ lead related-links
    related|read more|see also|also read|more|read|read next|up next|read also|recommended|dont miss|watch|listen|
    related story|related article|related stories|more from us|watch now|also see|must read|further reading|
    from the archives|more on this|learn more|in pictures|related video|more from|see more|lesen sie auch|
    lesen sie mehr|lesen sie hier|lesen sie dazu|mehr zum thema|mehr dazu|siehe auch|auch interessant|weiterlesen|
    auch lesenswert|mehr lesen|lies auch|lest auch|das könnte sie auch interessieren|passend dazu|hintergrund|
    lire aussi|à lire aussi|a lire aussi|à lire|lire également|voir aussi|à voir aussi|lire la suite|
    sur le même sujet|también puede leer|también puedes leer|también le puede interesar|también te puede interesar|
    le recomendamos|te recomendamos|vea también|lea también|lee también|leer también|leer más|lea más|ver también|
    le puede interesar|te puede interesar|mira también|lea además|además|más información|puedes leer|relacionado|
    relacionadas|leggi anche|leggi tutto|vedi anche|approfondisci|per approfondire|leia também|leia mais|
    veja também|saiba mais|veja mais|lees ook|lees meer|zie ook|bekijk ook|läs också|läs mer|läs även|se også|
    les også|læs også|lue myös|czytaj także|czytaj też|czytaj również|czytaj więcej|zobacz także|zobacz też|
    zobacz również|przeczytaj także|polecamy|čtěte také|čtěte též|přečtěte si také|viz také|prečítajte si aj|
    olvassa el|читайте также|читать также|смотрите также|читайте на эту тему|по теме|читайте також|дивіться також|
    ayrıca okuyun|baca juga|simak juga|lihat juga|xem thêm|đọc thêm|مقالات ذات صلة|اقرأ أيضا|اقرأ أيضًا|שתף|相关阅读|
    相关新闻|延伸阅读|推荐阅读|更多|関連記事|あわせて読みたい|more on|related coverage|related reading|related articles|related link|
    related links|see our prior coverage|also on|quicktake|related posts|click here|full coverage|full story|
    must watch|watch live|recommended reading|from our archives
    @ lead caption
    photo|foto|fotos|image|picture|bild|bilder|zdjęcie|zdj|video|credit|credits|crédit|fotografía|imagen|imagem|
    фото|видео|caption|slideshow|image via|top image|lead image|illustration|photos
    @ lead template-residue
    contributing|additional reporting|topics|filed under|video by|with reporting by
    @ lead empty-metadata
    tags|categories|category|posted in|tagged
    @ notice subscription
    signing up for our|sign up here|sign up for our|our newsletter|free daily newsletter|free newsletter|
    unsubscribe|our tip jar|buy me a coffee|your inbox|subscribe here|subscribe for free|subscribe by rss|
    support our work|support our newsroom|nonprofit newsroom|our journalism depends|forward it to a friend|
    you signed up at|you subscribed to|to stop getting|receive these emails|got this email|received this email|
    read in browser|update your preferences|manage your subscription|subscribe today|for your security weve sent|
    agree to our|you agree to the|click to subscribe|get it in your inbox
    @ notice caption
    hide caption|show caption|toggle caption|enlarge this image|image copyright|image caption|media caption|
    getty images|file photo|ap photo|photo credit|photo courtesy|image via|photo via|image courtesy|screenshot via|
    click to enlarge|cover thumbnail|replay more videos|just watched|media playback
    @ notice copyright
    reprint permission|permission to reprint|reprint permissions|reproduced with permission|all rights reserved|
    may not be reproduced|may not be published broadcast
    @ notice template-residue
    suggestions to the editors|affiliate programs|affiliate links|earn a commission|earn a small commission|
    not investment advice|not legal advice|relied upon as legal advice|no shares in|not responsible for the content|
    printed on recycled paper|for members dues|correct at the time of|updated without notice|change without notice|
    have not been checked for accuracy|transcripts may contain errors|transcripts are generated|
    truth of any statement|reproduction without permission|reproduction in whole|contact us at|staff photo|
    photo illustration|reprints at|see an error|report a typo|report an error|restore default view|
    lively but civil forum|civil forum for discussion|this page helpful|what do you think of this|
    the views expressed|views expressed here|opinions expressed|do not necessarily reflect|
    do not necessarily represent|subject to formal revision|was automatically generated|generated automatically|
    produced with the help of|follow her on|follow him on|follow them on|follow us on|reach her at|reach him at|
    reach the reporter|can be reached at|placed in the public domain|topic youd like to see|send your suggestions|
    send us your suggestions|a version of this article appears|does not work for consult|wed love to hear|
    we want to hear|this story has been updated|this article has been updated|this post has been updated|
    this article was updated|this story was updated|first appeared on|originally appeared in|originally appeared on|
    originally published on|originally published in|originally published by|was first published|cross posted|
    may be reached|be reached at|be contacted at|email her at|email him at|email them at|reach them at|
    contact him at|contact her at
    @ notice word-count
    min read|minute read|minutes read|mins read|min lesezeit|lesezeit|temps de lecture|min de lecture|
    min de lectura|minutos de lectura|min de leitura|minuti di lettura|min leestijd|min lästid
    @ opening-notice subscription
    tell a friend|thats all for this week|thats it for this week|thats all for today|thats it for today|
    how did we do|was this helpful|did you like this|support the show|leave us five|leave us a review|
    thanks for reading|like what you read|before you go if|have a news tip|have a tip|got a tip|
    have a question about|become a member
    @ opening-notice related-links
    read more from|recent stories from|more headlines
    @ opening-notice template-residue
    letters on this subject|letters to the editor|disclaimer|correction an earlier|corrections an earlier|
    paid for by members|results are provided|prices are correct|who won vote|last weeks result|sorted by highest|
    add a comment|you must be logged|by clicking|this page was last|from the free encyclopedia|jump to navigation|
    for text of proposition|we concur|cite this page|editors note|editor note|note to readers|the writer is|
    the author is|the writers are|the authors are|views are|the views are|opinions are
    @ asks sharing
    follow|like us|share this|find us|connect with|join the conversation
    @ asks subscription
    sign up|subscribe|subscribe to|subscribe for|subscribe now|become a supporter|become a subscriber|
    make a donation|make a contribution|donate|join our|get our|download our|forward this|register for|sign me up|
    upgrade to|abonnieren|abonnez vous|inscrivez vous|suscríbete|suscríbase|iscriviti|assine|inscreva se|
    jetzt anmelden|подпишитесь|sign up for|already a subscriber|already subscribed|support our mission|
    support our journalism|supporting our work|support independent journalism|supports our journalism|
    already contributed|log in to|abonnent|abonnentin|weiterlesen|abonnement|réservé aux abonnés|déjà abonné|
    ya soy suscriptor|mitglied werden|unterstützen sie uns|seu e mail|schrijf je in
    @ asks related-links
    click|click here|click for|tap here|find our|check out|see our|read our|watch our|listen to our|visit our|
    explore our|view our|browse our|learn more|read more|find more|see more|for more on|find|visit|read the full|
    see the full|view the full|read the rest
    @ asks template-residue
    shows you|brings you|gives you|delivers you|sends you|tells you everything|shows its readers|tell us|
    let us know|write to us|send us|email us|contact us|give us|call us|visit us|reach us|join us|help us|suggest a|
    reach|write to|contact reporter|contact the reporter|contact the writer|contact the author|contact the editor|
    email the|e mail the|got a tip|have a tip|do you have a|send tips|tips to|have a story|have a news tip|
    letters to the editor|to contact the|questions or comments|if you have a story|get in touch|vote at
    @ offers sharing
    on twitter|on facebook|on instagram|on linkedin|on tiktok|on youtube|on bluesky|on telegram|on whatsapp|
    on mastodon|on social media|our facebook|our twitter|our instagram|our telegram|our whatsapp
    @ offers subscription
    newsletter|newsletters|your inbox|your email|free trial|our app|mobile app|podcast app|daily email|weekly email|
    straight to your|our reporting|our journalism|our mission|independent journalism|nonprofit journalism|
    nieuwsbrief|nyhetsbrev|nyhedsbrev|uutiskirje|newslettera|boletín|рассылку|ihr postfach|votre boîte|tu correo|
    su correo|terms of use|terms of service|privacy policy|privacy notice|terms and conditions|
    politique de confidentialité|política de privacidad|informativa sulla privacy|datenschutzerklärung|
    become a member|your e mail|opt out|la tua email
    @ offers related-links
    full transcript|transcript|full report|full article|full story|full interview|full list|full coverage|
    our coverage|prior coverage|previous coverage|previous reporting|earlier coverage|our live blog|our podcast|
    our guide|our website|our site|this link|for details|for more information|past issues|past editions|
    previous editions|fact checks|here
    @ offers template-residue
    top stories|days top|stories and debates|weeks top|days news|days stories|biggest stories|latest headlines|
    top headlines|most important stories|feedback|your questions|topic youd|our editors|our team|our staff|
    topic youd like|suggestions|your postcode
    """
}
