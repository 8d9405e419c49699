/// The words by which authors of pages name the parts of one.
enum HintWords {
  static let seed: UInt64 = 0

  /// A word's hash with one more letter. Polynomial, so that the hash of two words together follows from theirs.
  @inline(__always)
  static func add(_ letter: UInt8, to word: UInt64) -> UInt64 { word &* 0x1_0000_01B3 &+ UInt64(letter) }

  /// The hash of a word.
  static func hash(_ word: some StringProtocol) -> UInt64 { word.utf8.reduce(seed) { add($1, to: $0) } }

  /// The hash of two words that follow each other.
  @inline(__always)
  static func joined(_ first: UInt64, _ second: UInt64) -> UInt64 { first &* 0x9E37_79B9_7F4A_7C15 ^ second }

  /// The words after which a name tells what is in an element or beside it.
  static let besides = ["with", "has"].map { hash($0) }

  static let table: WordTable<ElementHints> = {
    var table: [UInt64: ElementHints] = [:]
    for (hints, words) in words {
      for word in words.split(separator: " ") {
        let parts = word.split(separator: "-").map { hash($0) }
        let key = parts.count == 2 ? joined(parts[0], parts[1]) : parts[0]
        table[key, default: []].formUnion(hints)
        // Authors write two words as one as well.
        if parts.count == 2 {
          let run = word.utf8.reduce(seed) { $1 == UInt8(ascii: "-") ? $0 : add($1, to: $0) }
          table[run, default: []].formUnion(hints)
        }
      }
    }
    return WordTable(table)
  }()

  private static let words: [(ElementHints, String)] = [
    (
      .navigation,
      """
      nav navi navbar navigation navigator menu menus submenu dropdown breadcrumb breadcrumbs crumb crumbs pagination \
      pager paging pagenav prevnext nextprev post-navigation post-nav skip-link skip-links toc-nav sitemap topbar \
      masthead megamenu page-numbers jump-link subnav navlinks
      """
    ),
    (
      .advertisement,
      """
      ad ads advert adverts advertisement advertisements advertising adslot adsense adsbygoogle adunit adbox adwrap \
      adcontainer ad-container sponsor sponsored sponsors sponsorship dfp gpt-ad banner banners promo promos promotion \
      promoted promobox anzeige werbung publicite publicidad pubblicita reklama reklame affiliate commercial shop shopping \
      outbrain taboola zergnet revcontent mgid ligatus plista interstitial leaderboard skyscraper
      """
    ),
    (
      .sharing,
      """
      share sharing shares sharebar sharebox sharedaddy sharer shareit social socials socialmedia addthis addtoany \
      sharethis share-tools share-buttons share-links social-links social-icons socialbar follow-us follow-links \
      heateor shariff bookmark bookmarks likes like-button tweet-button
      """
    ),
    (
      .comments,
      """
      comment comments commentlist commentform comment-list comment-form disqus respond livefyre viafoura coral-talk \
      spotim openweb commentary-list reader-comments post-comments kommentare kommentar commentaires comentarios \
      commenti reacties replies reply usercomments cmt discussion-list
      """
    ),
    (
      .subscription,
      """
      newsletter newsletters signup sign-up subscribe subscription subscriptions mailchimp optin \
      opt-in registration regwall login signin sign-in email-signup mailing-list abo abonnement donate donation donations contribution contribute membership support-us
      """
    ),
    (
      .related,
      """
      related relatedposts related-posts related-articles related-stories related-content related-links recirc \
      recirculation recommend recommended recommendation recommendations suggested suggestions trending popular \
      most-popular most-read mostread mostpopular top-stories topstories latest-news more-stories morestories more-from \
      more-news morenews read-next readnext up-next upnext see-also seealso also-read alsoread read-more readmore \
      read-also you-may also-like teaser teasers teaserlist onward yarpp crp similar more-on next-article next-post \
      related-news relatednews relatedarticle story-links moreon latest-posts recent-posts recentposts \
      related-article related-story related-post related-items promo-list headline-list headlines editors-picks dont-miss partner-content further-reading weitere verwandte article-list post-list card-list
      """
    ),
    (
      .sidebar,
      """
      sidebar sidebars side-bar sidecol right-rail rightrail left-rail rail right-column rightcol right-col left-col \
      leftcol aside widget-area complementary infobar
      """
    ),
    (
      .caption,
      """
      caption captions figcaption image-caption imagecaption photo-caption photocaption media-caption \
      credit credits photo-credit photocredit image-credit imagecredit cutline img-caption picture-caption \
      bildunterschrift bildquelle legende pie-foto image-source imgcaption
      """
    ),
    (.paid, "paywall paywalled subscriber subscribers premium-content"),
    (.media, "video videos videoplayer player jwplayer audio audioplayer podcast"),
    (.gallery, "gallery slideshow carousel photogallery photo-gallery image-gallery picture-gallery"),
    (.pullQuote, "pullquote pullquotes pull-quote pull-quotes pulled-quote"),
    (.copyright, "copyright copyrights disclaimer legal license licence terms imprint impressum colophon"),
    (
      .writer,
      "byline bylines author authors writer writtenby written-by contributor contributors authorname dateline-author posted-by autor auteur autore"
    ),
    (
      .date,
      """
      date dates datetime timestamp pubdate published publishdate pub-date publish-date post-date postdate \
      entry-date time updated datum fecha published-date dateline-date
      """
    ),
    (
      .title,
      "title headline heading entry-title post-title article-title story-title page-title headlines-main hed"
    ),
    (
      .standfirst,
      """
      standfirst subtitle sub-title subheadline sub-headline subhead deck dek strapline article-summary lede lead-in \
      article-intro excerpt kicker summary teaser-text chapeau vorspann entradilla sommario
      """
    ),
    (
      .details,
      """
      meta metadata post-meta postmeta entry-meta entrymeta article-meta articlemeta story-meta post-info postinfo \
      article-info article-details post-details entry-utility postmetadata reading-time \
      read-time readtime
      """
    ),
    (
      .tags,
      "tags taglist tag-list tagcloud tag-cloud tag-links post-tags keywords topics topic-list categories cat-links post-categories hashtags article-tags"
    ),
    (
      .tool,
      """
      tool tools toolbar toolbox print printer print-button rating ratings rate vote voting poll quiz survey search \
      searchform search-form search-box searchbox widget-tool popup popover modal lightbox overlay cookie cookies \
      cookiebar gdpr consent tooltip toast snackbar player-controls jwplayer videoplayer skiplink screen-reader \
      feedback report-error correction-form editsection language-switcher font-size text-size button buttons btn controls
      """
    ),
    (.foot, "footer foot footers page-footer site-footer bottom-bar colophon"),
    (.head, "header site-header page-header topheader"),
    (
      .articleBody,
      """
      article-body articlebody article-content articlecontent article-text articletext story-body storybody story-content \
      story-text post-body postbody post-content postcontent entry-content entrycontent entry-text post-text \
      body-content body-copy bodycopy body-text article-copy main-text news-text newstext news-content content-body \
      contentbody page-content blog-content single-content article-main text-content \
      rich-text richtext field-body mw-content mw-parser
      """
    ),
    (
      .content,
      """
      article articles content main post entry hentry story body text page blog news page-body column instapaper prose \
      paragraph artikel inhalt contenido contenu
      """
    ),
    (.collapsed, "visually-hidden visuallyhidden sr-only sronly offscreen"),
    (
      .biography,
      """
      author-bio authorbio author-box authorbox about-author aboutauthor author-info authorinfo bio biography \
      author-description author-card writer-bio author-profile profile
      """
    ),
  ]
}
