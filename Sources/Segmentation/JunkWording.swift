import Documents
import LabelSets

/// Lines that pages wrap around an article, known by their words.
struct JunkWording: Sendable {
  /// How a wording must meet a line.
  enum Fit: Sendable {
    /// The line is the wording.
    case whole
    /// The line begins with the wording and is short.
    case start
    /// The wording, a colon, and a title.
    case lead
  }

  private struct Entry: Sendable {
    var fit: Fit
    var reason: Discarded.Reason
  }

  /// By the key of the wording's words together.
  private var entries = WordIndex<Entry>(capacity: 512)

  init() {
    for (reason, fit, wordings) in Self.wordings {
      for wording in wordings {
        let key = HeadingWords.keys(of: wording).reduce(0, Self.joined)
        entries.insert(Entry(fit: fit, reason: reason), for: key)
      }
    }
  }

  private static func joined(_ phrase: UInt64, _ word: UInt64) -> UInt64 {
    (phrase ^ word) &* 0x9E37_79B9_7F4A_7C15
  }

  /// Why a line of these words is junk; nil where it is none.
  func reason(_ words: HeadingWords) -> Discarded.Reason? {
    var reason: Discarded.Reason?
    var phrase: UInt64 = 0
    for (index, word) in words.words.prefix(Self.longest).enumerated() {
      phrase = Self.joined(phrase, word.key)
      let isAll = index + 1 == words.words.count
      let isLead = !isAll && words.words[index + 1].before.contains(.colon)
      entries.forEach(phrase) { entry in
        let fits = entry.fit == .start || isAll || isLead && entry.fit == .lead
        if fits { reason = reason ?? entry.reason }
      }
    }
    return reason
  }

  /// Words of the longest wording.
  private static let longest = 10

  private static let wordings: [(Discarded.Reason, Fit, [String])] = [
    (
      .advertisement, .whole,
      [
        "advertisement", "advertisements", "sponsor advertisement", "sponsored", "sponsored content", "ad",
        "ads",
        "story continues", "story continues below", "article continues below", "article content",
        "continue reading",
        "continue reading below", "scroll to continue", "paid post", "promoted", "advertise here",
        "remove ads",
      ]
    ),
    (
      .advertisement, .start,
      [
        "story continues below", "article continues after", "article continues below", "advertisement story",
        "advertisement article", "advertisement continue", "advertisement scroll", "sponsored by",
        "this advertisement has not loaded", "check price", "see price", "shop now", "buy now", "view deal",
        "see it at", "add to cart",
      ]
    ),
    (
      .sharing, .whole,
      [
        "share", "follow", "reply", "report", "flag", "permalink", "improve this question",
        "improve this answer",
        "follow debate", "share post", "share this", "share this post", "share this article",
        "share this story",
        "tweet",
        "facebook", "twitter", "whatsapp", "telegram", "linkedin", "pinterest", "reddit", "email", "print",
        "copy link",
        "facebook twitter", "email this article", "share on facebook", "share on twitter", "share on x",
        "save",
        "click to copy", "instagram", "youtube", "flipboard",
      ]
    ),
    (.sharing, .start, ["share this", "share on", "follow us on", "like us on"]),
    (
      .comments, .whole,
      [
        "comments", "comment", "leave a reply", "leave a comment", "post a comment", "add a comment",
        "view comments",
        "show comments", "no comments", "please enter your comment", "please enter your name here",
        "0 comments",
        "join the conversation", "load comments",
      ]
    ),
    (
      .comments, .start,
      [
        "please enter your", "you have entered an incorrect email", "save my name email",
        "comments are closed", "you must be logged in", "you need to log in", "please log in", "login to",
        "log in to",
        "log in to leave a comment", "notify me of", "view all comments", "cancel reply",
      ]
    ),
    (
      .subscription, .whole,
      [
        "subscribe", "subscribe now", "sign up", "sign up now", "sign in", "log in", "newsletter",
        "newsletters",
        "subscribe today", "register", "become a member", "donate", "donate now", "create account",
        "get the app",
        "support us",
      ]
    ),
    (
      .subscription, .start,
      [
        "sign up for", "sign up to", "subscribe to", "subscribe for", "get our", "click here to subscribe",
        "click here to sign up", "enter your email", "join our newsletter", "by signing up",
        "already a subscriber",
        "to continue reading", "thank you for reading", "thanks for reading", "support our journalism",
        "this article is for subscribers", "you are receiving this", "youre receiving this",
        "youre getting this",
        "you are getting this", "you received this", "this post is public", "was this forwarded",
        "forward this",
        "this email was sent", "enjoying this", "email address", "your email", "create a free account",
        "get unlimited access",
      ]
    ),
    (
      .relatedLinks, .whole,
      [
        "related", "related stories", "related articles", "related content", "related posts",
        "related topics",
        "related news", "popular", "more like this", "most popular", "most read", "trending", "trending now",
        "see also",
        "read more", "read next", "recommended", "recommended for you", "recommended stories",
        "you may also like",
        "you might also like", "more from this author", "latest news", "latest stories", "top stories",
        "more stories",
        "up next", "read this next", "what to read next", "more to read", "keep reading", "editors picks",
        "dont miss", "also read", "more news", "more coverage",
        "in case you missed it",
      ]
    ),
    (
      .templateResidue, .whole,
      [
        "privacy policy", "terms of use", "terms of service", "terms and conditions", "contact us",
        "about us",
        "cookie policy", "skip to content", "skip to main content", "back to top", "toggle navigation",
        "menu",
        "main menu", "accessibility", "sitemap", "site map", "cookie settings",
        "do not sell my personal information", "printed on recycled paper", "accept all", "manage cookies",
        "close",
        "search", "subscribers", "e edition", "republish this article", "skip navigation",
      ]
    ),
    (
      .templateResidue, .start,
      [
        "we use cookies", "this site uses cookies", "this website uses cookies", "by continuing to use",
        "by using this site", "republish our", "republish this", "we may earn a commission",
        "this is not investment advice",
        "this story may contain affiliate", "our standards", "follow us on", "add as a preferred source",
        "this article was originally published", "this transcript was", "listen to this article",
        "we may earn revenue", "we may earn a small commission", "arguments printed on this page",
        "recent stories from",
      ]
    ),
    (
      .subscription, .whole,
      [
        "unsubscribe", "manage preferences", "update your preferences", "manage your subscription",
        "upgrade to paid", "give a gift subscription", "open in app", "view in browser", "view online",
        "view in your browser", "view this email in your browser", "forward to a friend", "restack",
        "subscribe here", "subscribe for free", "start your free trial",
        "update your preferences or unsubscribe",
      ]
    ),
    (
      .subscription, .start,
      [
        "get the latest", "sign me up", "never miss a story", "subscribe and", "was this email",
        "got this email from",
      ]
    ),
    (.emptyMetadata, .lead, ["tags", "filed under", "categories", "category", "posted in", "tagged"]),
    (
      .relatedLinks, .lead,
      [
        "related", "read more", "see also", "also read", "more", "read", "read next", "up next", "read also",
        "recommended", "dont miss", "watch", "listen", "related story", "related article", "related stories",
        "more from us", "watch now", "also see", "must read", "further reading", "from the archives",
      ]
    ),
    (
      .caption, .whole,
      [
        "spot img", "enlarge this image", "toggle caption", "hide caption", "image", "photo", "video",
        "watch", "listen",
        "play video", "image caption", "view gallery", "image source", "loading", "audio",
      ]
    ),
    (
      .caption, .start,
      [
        "image copyright", "image source", "image caption", "photo credit", "photo by", "photos by",
        "file photo", "photo illustration",
      ]
    ),
    (
      .copyright, .start,
      [
        "copyright", "all rights reserved", "this material may not be published",
        "the associated press all rights",
      ]
    ),
    (.wordCount, .start, ["word count"]),
    (
      .emptyMetadata, .whole,
      [
        "date", "author", "authors", "by", "published", "updated", "source", "tags", "category", "categories",
        "posted",
      ]
    ),
  ]
}
