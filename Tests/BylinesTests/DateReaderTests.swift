import Bylines
import Testing

@Suite("Dates in lines and in values")
struct DateReaderTests {
  private func line(_ text: String) -> DateReader.Found? { DateReader(text).wholeLine() }

  @Test(
    "A line that is a date is read in any of many languages",
    arguments: [
      "March 3, 2021", "3 March 2021", "3rd of March, 2021", "Wednesday, Mar. 3, 2021", "3. März 2021",
      "Mittwoch, den 3. März 2021", "Publié le 3 mars 2021", "3 de marzo de 2021",
      "Publicado em 3 de março de 2021",
      "3 marzo 2021", "3 maart 2021", "3 marca 2021", "3 марта 2021", "3 марта 2021 г.",
      "3 березня 2021 року",
      "3. března 2021", "3 Mart 2021 Çarşamba", "3 Μαρτίου 2021", "2021. március 3.", "3. maaliskuuta 2021",
      "3. mars 2021", "3 مارس 2021", "٣ مارس ٢٠٢١", "3 במרץ 2021", "3 मार्च 2021", "2021年3月3日", "2021年3月3日（水）",
      "2021년 3월 3일", "2021-03-03", "2021-3-3", "2021/03/03", "03.03.2021", "2021. 3. 3.", "3-Mar-2021",
    ])
  func languages(text: String) {
    #expect(line(text)?.iso == "2021-03-03")
  }

  @Test(
    "A time beside a date is read with it",
    arguments: [
      ("3. März 2021, 14:05 Uhr", "2021-03-03T14:05"), ("Dec 14, 2016, 1:55pm EST", "2016-12-14T13:55"),
      ("3 mars 2021 à 14h05", "2021-03-03T14:05"), ("2019年3月15日 09:43", "2019-03-15T09:43"),
      ("2019年3月15日 9時43分", "2019-03-15T09:43"), ("March 3, 2021 at 12:30 a.m.", "2021-03-03T00:30"),
      ("Published 3:05 p.m. ET, Wed March 3, 2021", "2021-03-03T15:05"),
      ("3.3.2021 klo 14.05", "2021-03-03T14:05"),
      ("2021-03-03 14:05:09 +0100", "2021-03-03T14:05:09+01:00"),
    ])
  func times(text: String, iso: String) {
    #expect(line(text)?.iso == iso)
  }

  @Test(
    "Dates that programs write are read in every common form",
    arguments: [
      ("Tue, 07 Apr 2020 15:49:34 +0530", "2020-04-07T15:49:34+05:30"),
      ("Wed, 04 May 2022 00:25:56 GMT", "2022-05-04T00:25:56Z"),
      ("Mon Aug 03 12:45:00 EDT 2015", "2015-08-03T12:45:00"),
      ("20180619T055000+0900", "2018-06-19T05:50:00+09:00"),
      ("2022-5-5 22:17:36", "2022-05-05T22:17:36"), ("20210303", "2021-03-03"),
      ("Tue Apr 07 2020 15:49:34 GMT+0530 (IST)", "2020-04-07T15:49:34+05:30"),
      ("2024-03-03T10:15:00.123Z", "2024-03-03T10:15:00Z"),
      ("Mon Aug  3 12:45:00 2015", "2015-08-03T12:45:00"),
    ])
  func machines(text: String, iso: String) {
    #expect(DateReader(text).published()?.iso == iso)
  }

  @Test("The publication goes before a change, in whatever order they stand")
  func publication() {
    #expect(
      DateReader("Updated 3:05 p.m. ET, Wed March 3, 2021 | First published March 1, 2021").published()?.iso
        == "2021-03-01")
    #expect(
      DateReader("Aktualisiert am 3. März 2021, erschienen am 1. März 2021").published()?.iso == "2021-03-01")
    #expect(line("Updated March 3, 2021")?.iso == "2021-03-03")
  }

  @Test("What day is meant is not guessed where figures leave it open")
  func ambiguous() throws {
    let found = try #require(line("03/04/2021"))
    #expect(found.iso == nil)
    #expect(line("13/04/2021")?.iso == "2021-04-13")
    #expect(line("04/13/2021")?.iso == "2021-04-13")
  }

  @Test(
    "What says more than a date, or is none, is no line of a date",
    arguments: [
      "March 3, 2021 was a Wednesday like no other", "31 February 2021", "Flight 2021-99-03", "In May 2021",
      "Room 12, March 3", "12345678", "",
      "99999999999999999999999999999999 March 2021",
    ])
  func others(text: String) {
    #expect(line(text) == nil)
  }
}
