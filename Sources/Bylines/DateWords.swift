/// The words of dates, in the languages of which there is a stemmer or a newspaper: one row for all of them, because a
/// line of a date seldom says in which language it is.
enum DateWords {
  /// Months by their names, whole and cut short, in the forms that dates have them in.
  static let months: [String: Int] = {
    var months: [String: Int] = [:]
    for (index, names) in names.enumerated() {
      for name in names.split(whereSeparator: \.isWhitespace) { months[String(name)] = index + 1 }
    }
    return months
  }()

  private static let names = [
    """
    january jan januar jänner jän janvier janv enero ene janeiro gennaio gen januari styczeń stycznia sty января январь
    янв січня січень leden ledna ledna tammikuuta tammikuu ocak ιανουαρίου ιανουάριος ianuarie január gener يناير جانفي
    ינואר בינואר जनवरी
    """,
    """
    february feb februar feber février févr fév febrero fevereiro fev febbraio febbr februari luty lutego lut февраля
    февраль фев лютого únor února helmikuuta şubat φεβρουαρίου februarie február febrer فبراير فيفري פברואר בפברואר फ़रवरी
    फरवरी
    """,
    """
    march mar märz mär mars marzo março maart mrt marzec marca марта март мар березня březen března maaliskuuta mart
    μαρτίου martie március márc marts març maret مارس מרץ במרץ मार्च
    """,
    """
    april apr avril avr abril abr aprile kwiecień kwietnia kwi апреля апрель апр квітня duben dubna huhtikuuta nisan
    απριλίου aprilie április ápr أبريل ابريل אפריל באפריל अप्रैल
    """,
    """
    may mai mayo maio maggio mag mei maj maja мая май травня květen května toukokuuta mayıs μαΐου május máj maig مايو
    מאי במאי मई
    """,
    """
    june jun juni juin junio junho giugno giu czerwiec czerwca cze июня июнь июн червня červen června kesäkuuta haziran
    ιουνίου iunie június jún يونيو יוני ביוני जून
    """,
    """
    july jul juli juillet juil julio julho luglio lug lipiec lipca lip июля июль июл липня červenec července heinäkuuta
    temmuz ιουλίου iulie július júl juliol يوليو יולי ביולי जुलाई
    """,
    """
    august aug août agosto ago augustus sierpień sierpnia sie августа август авг серпня srpen srpna elokuuta ağustos
    αυγούστου augusztus augusti agost agustus أغسطس אוגוסט באוגוסט अगस्त
    """,
    """
    september sept sep septembre septiembre setiembre setembro set settembre sett wrzesień września wrz сентября сентябрь
    сен сент вересня září syyskuuta eylül σεπτεμβρίου septembrie szeptember szept setembre سبتمبر ספטמבר בספטמבר सितंबर
    """,
    """
    october oct oktober okt octobre octubre outubro out ottobre ott październik października paź октября октябрь окт
    жовтня říjen října lokakuuta ekim οκτωβρίου octombrie október أكتوبر אוקטובר באוקטובר अक्टूबर
    """,
    """
    november nov novembre noviembre novembro listopad listopada lis ноября ноябрь ноя листопада listopadu marraskuuta
    kasım νοεμβρίου noiembrie نوفمبر נובמבר בנובמבר नवंबर
    """,
    """
    december dec dezember dez décembre déc diciembre dic dezembro dicembre grudzień grudnia gru декабря декабрь дек грудня
    prosinec prosince joulukuuta aralık δεκεμβρίου decembrie desember des ديسمبر דצמבר בדצמבר दिसंबर
    """,
  ]

  /// What stands inside a date and says nothing: “3 de marzo de 2021”, “1er mars”, “3rd of March”.
  static let inside = words("st nd rd th er ère of de del di den d da")

  /// What makes a date the date of a change.
  static let updates = words(
    """
    updated update modified revised edited corrected aktualisiert aktualisierung geändert bearbeitet stand mis jour
    modifié actualizado actualizada modificado aggiornato aggiornamento modificato atualizado atualizada bijgewerkt
    gewijzigd zaktualizowano aktualizacja aktualizacja обновлено обновлена изменено оновлено aktualizováno päivitetty
    uppdaterad oppdatert opdateret güncelleme güncellendi ενημέρωση actualizat frissítve تحديث עודכן 更新 更新日 更新日時 最終更新
    수정 업데이트 अपडेटेड
    """)

  /// What stands beside a date on its line: that it was published, on which day, at what time.
  static let company = updates.union(
    words(
      """
      published publication posted date last first originally on at am pm a p m the of time eastern et est edt ct cst cdt
      mt mst mdt pt pst pdt gmt utc bst cet cest ist z t h o clock
      monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
      veröffentlicht erschienen erstellt publiziert am um uhr vom den der zuletzt datum montag dienstag mittwoch
      donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so
      publié publiée le à lundi mardi mercredi jeudi vendredi samedi dimanche parution heure heures
      publicado publicada el las los a la lunes martes miércoles jueves viernes sábado domingo horas hora fecha
      pubblicato pubblicata il alle ore lunedì martedì mercoledì giovedì venerdì sabato domenica
      em às segunda terça quarta quinta sexta feira
      gepubliceerd geplaatst op om maandag dinsdag woensdag donderdag vrijdag zaterdag zondag uur
      opublikowano data dodano poniedziałek wtorek środa czwartek piątek sobota niedziela godz
      опубликовано опубликована дата в г года понедельник вторник среда четверг пятница суббота воскресенье пн вт ср чт пт
      сб вс мск опубліковано р року о
      publikováno zveřejněno v pondělí úterý středa čtvrtek pátek neděle julkaistu klo publicerad publisert udgivet
      offentliggjort kl yayınlanma yayın tarihi tarih saat pazartesi salı çarşamba perşembe cuma cumartesi pazar
      δημοσίευση publicat közzétéve dátum
      نشر في تاريخ النشر פורסם שעה प्रकाशित
      年 月 日 時 分 公開 公開日 掲載 配信 発行 投稿 投稿日 日付 月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日 火 水 木 金 土 发布 发表 发布时间
      时间 发表时间 发布于 发表于 星期一 星期二 星期三 星期四 星期五 星期六 星期日 时 時 分 上午 下午 發布
      년 월 일 시 분 입력 게시 등록 오전 오후 월요일 화요일 수요일 목요일 금요일 토요일 일요일
      """))

  static func words(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
