import Documents
import Loading
import Testing

@Suite("Mail and feeds")
struct CollectionTests {
  private func pages(_ text: String, path: String = "a.txt") throws -> [String]? {
    let source = try Loader().decode(Array(text.utf8), path: path)
    return SourceCollection.sources(in: source)?.map { page in
      #expect(page.format == .html)
      #expect(page.raw == source.raw)
      return String(decoding: page.text, as: UTF8.self)
    }
  }

  @Test("A message says title, writer and date in its header, and its text is decoded")
  func message() throws {
    let pages = try #require(
      try pages(
        """
        From: =?iso-8859-1?Q?Ren=E9_Holt?= <rene@example.org>
        To: list@example.org
        Subject: =?utf-8?B?0KDRi9C9?=
         =?utf-8?B?0L7Qug==?= & more
        Date: Wed, 01 May 2024 10:00:00 +0200
        MIME-Version: 1.0
        Content-Type: text/plain; charset=utf-8
        Content-Transfer-Encoding: quoted-printable

        The council votes =E2=80=93 on a roof that has l=
        eaked.

        a < b
        """))
    #expect(pages.count == 1)
    for part in [
      "<title>Рынок &amp; more</title>", "content=\"René Holt\"",
      "content=\"Wed, 01 May 2024 10:00:00 +0200\"",
      "votes – on a roof that has leaked.", "a &lt; b",
    ] {
      #expect(pages[0].contains(part), "\(part)")
    }
  }

  @Test("Of several parts the first in HTML is read, in its own encoding; what is attached is not")
  func parts() throws {
    let pages = try #require(
      try pages(
        """
        From: a@example.org
        Subject: Parts
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary="x"

        --x
        Content-Type: text/html
        Content-Disposition: attachment; filename=a.html

        <p>attached</p>
        --x
        Content-Type: multipart/alternative; boundary="y"

        --y
        Content-Type: text/plain

        plain
        --y
        Content-Type: text/html; charset=iso-8859-1
        Content-Transfer-Encoding: base64

        PHA+VGhlIGNhZukgaXMgY2xvc2VkLjwvcD4=
        --y--
        --x--
        """))
    #expect(pages.count == 1)
    #expect(pages[0].contains("<h1>Parts</h1><p>The café is closed.</p>"))
    #expect(!pages[0].contains("attached"))
  }

  @Test("A box has a document for each of its messages")
  func box() throws {
    let pages = try pages(
      """
      From a@b Wed May  1 10:00:00 2024
      From: Ann Lee <a@example.org>
      Subject: One
      Message-ID: <1@x>

      First.
      >From here on.

      From c@d Wed May  1 10:00:00 2024
      From: c@example.org
      Subject: Two

      Second.
      """)
    #expect(pages?.count == 2)
    #expect(pages?.first?.contains("First.\nFrom here on.") == true)
    #expect(pages?.last?.contains("content=\"c@example.org\"") == true)
  }

  @Test(
    "What only looks like a header is a text",
    arguments: [
      "From: Ann\nTo: Bo\n\nA play.", "Subject: a\n\nb", "From here on it is text.\n\nFrom: a", "From \n\nx",
    ])
  func noMail(text: String) throws {
    #expect(try pages(text) == nil)
  }

  @Test("Parts in parts without an end are not followed")
  func deep() throws {
    let head = "From: a@b.example\nSubject: deep\nMIME-Version: 1.0\n"
    let parts = (0..<20_000).map { "Content-Type: multipart/mixed; boundary=b\($0)\n\n--b\($0)\n" }.joined()
    #expect(try pages(head + parts) == nil)
  }

  @Test("RSS has a document for each item")
  func rss() throws {
    let pages = try #require(
      try pages(
        """
        <?xml version="1.0" encoding="utf-8"?>
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
          xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Quay</title><image><title>Logo</title></image>
        <item><title>One</title><pubDate>Wed, 01 May 2024 10:00:00 +0200</pubDate><dc:creator>Ann Lee</dc:creator>
        <link>https://example.org/1</link><description>Short.</description>
        <content:encoded><![CDATA[<p>The council votes.</p><h2>For</h2>]]></content:encoded></item>
        <item><title>Two</title><description>&lt;p&gt;Second&lt;/p&gt;</description></item></channel></rss>
        """, path: "feed"))
    #expect(pages.count == 2)
    for part in [
      "<title>One</title>", "content=\"Ann Lee\"", "content=\"The Quay\"", "href=\"https://example.org/1\"",
      "<h1>One</h1><p>The council votes.</p><h2>For</h2>",
    ] {
      #expect(pages[0].contains(part), "\(part)")
    }
    #expect(pages[1].contains("<h1>Two</h1><p>Second</p>"))
  }

  @Test("Atom says whether a text is markup")
  func atom() throws {
    let pages = try #require(
      try pages(
        """
        <feed xmlns="http://www.w3.org/2005/Atom"><title>The Quay</title>
        <entry><title>One</title><author><name>Ann Lee</name></author><updated>2024-05-02</updated>
        <published>2024-05-01</published><content type="html">&lt;p&gt;First&lt;/p&gt;</content></entry>
        <entry><title>Two</title><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Second</p></div></content></entry>
        <entry><title>Three</title><summary>a &lt; b</summary></entry></feed>
        """))
    #expect(pages.count == 3)
    #expect(
      pages[0].contains("<p>First</p>") && pages[0].contains("2024-05-01") && pages[0].contains("Ann Lee"))
    #expect(pages[1].contains("<p>Second</p>"))
    #expect(pages[2].contains("<p>a &lt; b</p>"))
  }

  @Test(
    "A feed that is cut keeps what came before, and one that names files or grows without an end reads none")
  func broken() throws {
    let cut = "<rss><channel><item><title>One</title><description>First</description></item><item><title>Tw"
    #expect(try pages(cut)?.first?.contains("First") == true)
    let entity = """
      <?xml version="1.0"?><!DOCTYPE r [<!ENTITY f SYSTEM "file:///etc/passwd">]>
      <rss><channel><item><title>One</title><description>a&f;b</description></item></channel></rss>
      """
    #expect(try pages(entity)?.first?.contains("root") == false)
  }

  @Test(
    "A page is no feed", arguments: ["<html><body><rss></rss></body></html>", "<p>The <rss> element", "rss"])
  func noFeed(text: String) throws {
    #expect(try pages(text) == nil)
  }
}
