import Documents
import Testing

@testable import Segmentation

@Suite("The head of a text")
struct HeadTests {
  private func head(_ text: String, _ format: Source.Format = .text) -> [String] {
    Outlining.outline(text, format).filter {
      ["title", "byline", "published"].contains($0.split(separator: " ").first.map(String.init) ?? "")
    }
  }

  @Test(
    "A title is told by its form in every script",
    arguments: [
      (
        "Совет закрывает старый рынок",
        "Совет гавани решил закрыть старый рынок и тем закончил спор, который шёл два года."
      ),
      (
        "Το συμβούλιο κλείνει την αγορά",
        "Το συμβούλιο του λιμανιού αποφάσισε να κλείσει την παλιά αγορά με εννέα ψήφους."
      ),
      (
        "المجلس يغلق السوق القديم",
        "قرر مجلس الميناء مساء الثلاثاء إغلاق سوق السمك القديم وبذلك أنهى جدلا استمر عامين."
      ),
      (
        "המועצה סוגרת את השוק", "מועצת הנמל החליטה ביום שלישי בערב לסגור את שוק הדגים הישן, ובכך סיימה ויכוח."
      ),
      ("परिषद ने बाजार बंद किया", "बंदरगाह परिषद ने मंगलवार शाम को पुराने मछली बाजार को बंद करने का निर्णय लिया।"),
      ("สภาปิดตลาดปลาเก่าของเมือง", "สภาท่าเรือลงมติเมื่อเย็นวันอังคารด้วยคะแนนเก้าต่อสี่ให้ปิดตลาดปลาเก่า และยุติการถกเถียง"),
      ("의회, 오래된 시장 문 닫기로", "항구 의회는 화요일 저녁 아홉 대 네 표로 오래된 어시장을 닫기로 결정했다."),
      ("市場が閉鎖へ、住民は反対の声", "港の議会は火曜日の夜、古い魚市場を閉じることを九対四で決めた。議論はこれで終わった。"),
    ])
  func titles(title: String, text: String) {
    #expect(head("\(title)\n\n\(text)\n\n\(text) \(text)") == ["title \(title)"])
  }

  @Test(
    "Byline and date are read in the text's language",
    arguments: [
      ("Von Ann Lee, Berlin", "3. März 2021, 14:05 Uhr", "2021-03-03T14:05"),
      ("Par Ann Lee", "Publié le 3 mars 2021", "2021-03-03"),
      ("Автор: Анна Ли", "3 марта 2021", "2021-03-03"),
    ])
  func languages(byline: String, date: String, iso: String) {
    let text = "Night Ferry Saved for Another Year\n\n\(byline)\n\n\(date)\n\n\(Outlining.long)"
    #expect(
      head(text) == [
        "title Night Ferry Saved for Another Year", "byline \(byline)", "published \(iso) \(date)",
      ])
  }

  @Test("A byline ends where the line says when, and the publication goes before an update")
  func update() {
    let line = "By Ann Lee | Updated 3:05 p.m. ET, Wed March 3, 2021 | First published March 1, 2021"
    let head = head("Night Ferry Saved for Another Year\n\n\(line)\n\n\(Outlining.long)")
    #expect(head[1] == "byline By Ann Lee |")
    #expect(head[2].hasPrefix("published 2021-03-01 "))
  }

  @Test("Front matter has titles in blocks and authors in lists")
  func frontMatter() {
    let block =
      "---\ntitle: |\n  Night\n  ferry\nauthor:\n  - name: Ann Lee\n    email: a@b\n  - name: Bo Ek\ndate: 2024-05-01T10:00:00Z\n---\n\n"
    let inline =
      "---\ntitle: >\n  Night ferry\nauthors: [Ann Lee, Bo Ek]\ndate: 2024-05-01T10:00:00Z\n---\n\n"
    let listed = "---\ntitle: Night ferry\nauthors:\n- Ann Lee\n- Bo Ek\ndate: 2024-05-01T10:00:00Z\n---\n\n"
    for text in [block, inline, listed] {
      #expect(
        head(text + Outlining.long, .markdown) == [
          "title Night ferry", "byline Ann Lee, Bo Ek", "published 2024-05-01T10:00:00Z 2024-05-01T10:00:00Z",
        ])
    }
  }

  @Test("A header needs no marks", arguments: [Source.Format.markdown, .text])
  func header(format: Source.Format) {
    let text = "Title: Night ferry\nAuthor: Ann Lee\nDate: 2024-05-01\nTags: a, b\n\n\(Outlining.long)"
    #expect(head(text, format) == ["title Night ferry", "byline Ann Lee", "published 2024-05-01 2024-05-01"])
    #expect(Outlining.document(text, format).sections.count == 1)
  }

  @Test("Org's keys are the head, and its stars are headings")
  func org() {
    let text = """
      #+TITLE: Night ferry
      #+AUTHOR: Ann Lee
      #+DATE: 2024-05-01

      \(Outlining.long)

      * Pros

      \(Outlining.other)

      * Cons

      \(Outlining.long)
      """
    #expect(head(text) == ["title Night ferry", "byline Ann Lee", "published 2024-05-01 2024-05-01"])
    #expect(Outlining.labels(text) == ["body", "pro Pros", "con Cons"])
  }

  @Test("Stars before items of a list are bullets")
  func bullets() {
    let text = "Night Ferry\n\n\(Outlining.long)\n\n* one\n* two\n\n\(Outlining.other)"
    #expect(Outlining.labels(text) == ["body"])
  }

  @Test("The number at a page's foot and the head over the next are the page's, and the paragraph goes on")
  func printedPages() {
    let text = """
                       The Night Ferry

          The harbour board voted on Tuesday evening to
      keep the old night ferry, and the skippers, who have
      asked for a second hearing, were told that the board

                               - 12 -
      \u{0C}THE NIGHT FERRY                                13

      puts the cost at a third of the figure that the
      board had printed.
      """
    let document = Outlining.document(text)
    #expect(document.sections.map(\.label.rawValue) == ["body"])
    #expect(document.sections.first?.blocks.map(\.continues) == [false, true])
    #expect(document.discarded.map(\.reason) == [.pageHead, .control, .pageHead])
  }
}
