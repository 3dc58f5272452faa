"""The words that stand beside a date and say what it is the date of."""

import re
from typing import Literal

from searchapp.patterns import late

Role = Literal["published", "updated", "other"]

_PUBLISHED = (
    "first published|published|publication date|date published|publish date|posted|pubdate|issued|released|created|"
    "date of publication|date|dated|filed|submitted|"
    "опубликовано|опубликована|опубликован|дата публикации|дата|размещено|добавлено|опубліковано|дата публікації|"
    "geschrieben|verfasst|publiziert|veröffentlicht|veröffentlichung|veröffentlichungsdatum|erschienen|erstellt|datum|stand|"
    "publié|publiée|paru|mis en ligne|diffusé|publicado|publicada|fecha|publicação|data|pubblicato|"
    "yayınlanma tarihi|yayın tarihi|yayınlanma|giriş tarihi|giriş|eklenme tarihi|eklenme|oluşturulma|tarih|"
    "gepubliceerd|opublikowano|publikováno|vydáno|geplaatst|publisert|publicerad|udgivet|offentliggjort|julkaistu|"
    "paskelbta|publicēts|avaldatud|objavljeno|objavljen|megjelent|publicat|δημοσιεύθηκε|δημοσίευση|dipublikasikan|diterbitkan|"
    "terbit|imechapishwa|đăng ngày|xuất bản|등록|입력|birt|gepubliseer|"
    "نشر|نشرت|تاريخ النشر|تاريخ|تاریخ انتشار|تاریخ|انتشار|发布时间|发布|时间|公開|掲載|投稿日|등록|입력"
)
_UPDATED = (
    "last updated|last update|updated|update|last modified|modified|last edited|edited|revised|last reviewed|"
    "обновлено|изменено|оновлено|aktualisiert|zuletzt geändert|geändert|letzte änderung|"
    "mis à jour|mise à jour|modifié|actualizado|actualizada|última actualización|atualizado|aggiornato|"
    "oppdatert|uppdaterad|opdateret|päivitetty|atnaujinta|atualizada|diperbarui|cập nhật|uppfært|bygewerk|"
    "son güncelleme|güncelleme tarihi|güncelleme|güncellendi|bijgewerkt|aktualizacja|zaktualizowano|aktualizováno|"
    "آخر تحديث|تحديث|به روز|更新|수정"
)
_OTHER = (
    "copyright|©|(c|all rights reserved|correction|corrections|accessed|retrieved|archived|expires|"
    "load-date|expiry|deadline|valid until|effective|born|died|joined|member since|registered|since|until|through|"
    "stated on|on air|reply|replied|commented|comment by|says|said|wrote|crawled|saved from|downloaded|printed on|"
    "printed|next meeting|starts|ends|begins|event date|founded|established|est.|photo|photograph|image|file|picture|"
    "filmed|taken|captured|recorded|premieres|premiere|airs|in theaters|release date|available from|shipping|"
    "as it appeared|saved|clipped|bookmarked|extracted annotations|annotations|"
    "added to pocket|gespeichert|enregistré|guardado|сохранено|kaydedildi|"
    "isbn|volume|vol.|no.|version|build|price as of|as of|до|с|until|bis|ab|seit|depuis|hasta|desde|"
    "commentaire|antwort|kommentar|ответить|комментарий|birthday|birth date|date of birth|geburtsdatum|geburtstag|"
    "geboren|gestorben|date de naissance|né|née|fecha de nacimiento|nacido|nacida|дата рождения|день рождения|родился|"
    "родилась|doğum tarihi|data di nascita|death date|date of death|todesdatum|date de décès|fecha de fallecimiento|"
    "дата смерти|ölüm tarihi|data di morte|due|maturing|payable|record date|ended|ending|"
    "year to|quarter to|months to|weeks to|"
    "as at|community created"
)


_LONGEST_LABELLED = 80
"""Characters before a date of a line that opens with a label, at most."""
_LABELS: tuple[tuple[Role, tuple[str, ...]], ...] = (
    ("updated", tuple(_UPDATED.split("|"))),
    ("other", tuple(_OTHER.split("|"))),
    ("published", tuple(_PUBLISHED.split("|"))),
)
_BEHIND_LABEL = ":：;,-–—|()[]•·/. \t\xa0\u2009\u202f\u3000"
_BEFORE_DAY = frozenset(("on", "at", "by", "le", "el", "am", "il", "in", "den", "op"))
_TOLD = late(  # `a video released on`, but `This entry was posted on`
    r"(?<![^\W\d_])(?!(?:was|were|is|been|first|originally|article|story|entry|post|report|page|last|news|also)\s)"
    r"[a-z]+\s(?:released|issued|published|posted|created|filed|dated)\b\W{0,2}(?:on|at)?\s?$"
)
_OF_THAT_DAY = late(r"\W{0,3}(?:[\w-]{2,30}\s)?vom\s$", re.IGNORECASE)  # `Artikel vom`, but not within a sentence
_NAMES_OF_DAYS = """
mon monday tue tues tuesday wed wednesday thu thur thurs thursday fri friday sat saturday sun sunday
montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag
lundi mardi mercredi jeudi vendredi samedi dimanche
lunes martes miércoles jueves viernes sábado domingo lunedì martedì mercoledì giovedì venerdì sabato domenica
segunda-feira terça-feira quarta-feira quinta-feira sexta-feira maandag dinsdag woensdag donderdag vrijdag zaterdag
zondag понедельник вторник среда среду четверг пятница пятницу суббота субботу воскресенье понеділок вівторок середа
середу четвер п'ятниця п'ятницю п’ятниця п’ятницю субота суботу неділя неділю poniedziałek wtorek środa środę środy
czwartek piątek sobota sobotę soboty niedziela niedzielę niedzieli pondělí úterý středa čtvrtek pátek neděle
pazartesi salı çarşamba perşembe cuma cumartesi pazar Δευτέρα Τρίτη Τετάρτη Πέμπτη Παρασκευή Σάββατο Κυριακή
الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد شنبه یکشنبه دوشنبه سهشنبه چهارشنبه پنجشنبه جمعه
"""
_PERSIAN_DAYS = tuple(f"{count}{space}شنبه" for count in ("یک", "دو", "سه", "چهار", "پنج") for space in " \u200c")
_WEEKDAYS = (*_PERSIAN_DAYS, *_NAMES_OF_DAYS.lower().split())
_RUNNING = late(
    r"\b(?:on|in|since|until|till|of|from|by|between|and|to|before|after|for|dated|the|this|next|last|during|"
    r"through|vom|am|im|en|seit|bis|le|du|el|del|il|dal|al|em|с|до|от|на|к|после|в|з|від|od|στις|από|την|"
    r"في|يوم|منذ|حتى|الموافق|المصادف|بتاريخ|در|از|تا|روز|ڕۆژی|رۆژی|ڕێکەوتی|لە)\s?$",
    re.IGNORECASE,
)
_WITHIN = late(r"(?<![^\W\d_])[a-zß-ÿа-яёіїєґα-ωά-ώ][^\W\d_]*\s?$")
_PLACE_AND = late(r"\W{0,3}[A-ZÀ-Þ][\w’'-]{1,24}(?:\s[A-ZÀ-Þ][\w’'-]{1,24}){0,2},\s(?:le|den|il|el|lì|dnia|a)\s")
"""The place of a dateline with the word that some languages set before its day: `Paris, le`, `Warszawa, dnia`."""
_TODAY = late(
    r"\b(?:today|hoy|hoje|oggi|heute|aujourd[’']hui|vandaag|сегодня|сьогодні|bugün|dziś|dzisiaj|dnes|σήμερα|اليوم|امروز|"
    r"ئەمڕۆ)\W{0,3}$",
    re.IGNORECASE,
)
_BENT = late(
    r"[’'][a-zçğışöü]{1,5}\b|\s(?:tarih(?:inde|li|indeki|ine|inden)|gün(?:ü|ünde|kü))\b|-j?(?:[áé]n|ig|t[őó]l)\b",
    re.IGNORECASE,
)
"""What languages that bend dates set behind one that something happened on: `15 Eylül'de`, `tarihinde`, `15-én`."""


_LAST_EDIT = late(
    r"\W{0,3}(?:this page was last (?:edited|modified) on\b|latest revision as of\b|"
    r"diese seite wurde zuletzt am\b.{4,40}\b(?:bearbeitet|geändert)|la dernière modification de cette page\b|"
    r"(?:dernière )?version du\b.{4,30}\bà \d|esta página se editó por última vez\b|"
    r"esta página foi (?:editada|modificada) pela última vez\b|"
    r"questa pagina è stata modificata per l[’']ultima volta\b|"
    r"(?:эта страница в последний раз была отредактирована|последнее изменение этой страницы)\b|"
    r"цю сторінку востаннє відредаговано\b|tę stronę ostatnio (?:edytowano|modyfikowano)\b|bu sayfa en son\b|"
    r"آخر تعديل لهذه الصفحة)",
    re.IGNORECASE,
)


_SITTING = late(
    r"^(?!.*\b(?:next|nächste\w?|prochaine|próxima|prossima|следующ\w{2,3}|наступн\w{1,3})\b).*"
    r"(?:\b(?:séance|sitting|session|sitzung|sesión|seduta|sessione)|заседани[ея]|засідання|posiedzeni[ea]|oturum|birleşim|"
    r"\b(?:(?:press|news) release|(?:presse|medien)(?:mitteilung|dienst|aussendung|information)|"
    r"communiqué(?: de presse)?|comunicado(?: de (?:prensa|imprensa))?|nota de (?:prensa|imprensa)|"
    r"comunicato(?: stampa)?|persbericht)|"
    r"пресс?-?рел[иі]з|basın (?:açıklaması|bülteni)|komunikat(?: prasowy)?|tisková zpráva|بيان صحفي)"
    r"\b(?:[^.!?:]|\b(?:nr|no|n|núm)\.){0,30}$",
    re.IGNORECASE,
)


def is_of_sitting(before: str) -> bool:
    """Whether what stands before a date on a line of its own makes it the day of a sitting, that of its record, or of a
    release: `Press release no. 12 of`."""
    return _SITTING.search(before[-60:]) is not None


def is_last_edit(line: str) -> bool:
    """Whether a line says when a page that anybody edits was last edited: the day of the version that it shows."""
    return _LAST_EDIT.match(line) is not None


def without_weekday(text: str) -> str:
    """A text without the weekday at its end, which belongs to the date after it."""
    bare = text.rstrip(" \t\xa0.,،")
    low = bare.lower()
    if not low.endswith(_WEEKDAYS):
        return text
    before = bare[: -max(len(day) for day in _WEEKDAYS if low.endswith(day))]
    return text if before[-1:].isalnum() else before


def role_before(text: str) -> Role | None:
    """What the end of `text`, which stands before a date, says of it; None where it says nothing."""
    near = without_weekday(text[-60:])
    ends = _ends(near.lower())
    for role, labels in _LABELS:
        if any(_ends_with(end, labels) for end in ends):
            return None if role == "published" and _TOLD.search(near) else role
    return "published" if _OF_THAT_DAY.fullmatch(near) else None


def is_label(text: str) -> bool:
    """Whether a line is such a label and nothing else."""
    return any(end in labels for end in _ends(text.strip().lower()) for _, labels in _LABELS)


def _ends(low: str) -> list[str]:
    """A text without the signs that can stand behind its last label, with its last full stop and without, and without
    the word that can stand before a day."""
    bare = low.rstrip(_BEHIND_LABEL)
    before, _, last = bare.rpartition(" ")
    found = [bare, low.rstrip(_BEHIND_LABEL.replace(".", ""))]
    return [*found, before.rstrip(": ")] if last in _BEFORE_DAY else found


def _ends_with(text: str, labels: tuple[str, ...]) -> bool:
    """Whether a text ends with one of these labels, as whole words."""
    return text.endswith(labels) and any(
        text.endswith(label) and not text[: -len(label)][-1:].isalnum() for label in labels
    )


def _begins_with(text: str, labels: tuple[str, ...]) -> bool:
    return text.startswith(labels) and any(
        text.startswith(label) and not text[len(label) :][:1].isalnum() for label in labels
    )


_CLOSES = late(
    r".{0,20}\b(?:veröffentlicht|опубликовано?|yayınlandı|yayımlandı|publié|publicado|pubblicato|gepubliceerd)\b",
    re.IGNORECASE,
)


def role_around(before: str, after: str) -> Role | None:
    """What a line that opens with a label (`Posted by NAME in NEWS on`) or closes with one says of its date."""
    if len(before) < _LONGEST_LABELLED and _begins_with(before.lower().lstrip(_BEHIND_LABEL), _LABELS[-1][1]):
        return "published"
    return "published" if _CLOSES.match(after[:40]) else None


def runs_on(text: str) -> bool:
    """Whether the end of `text` makes the date after it a part of a sentence (`on`, `since`, `until`)."""
    return _RUNNING.search(without_weekday(text[-60:])) is not None


def is_today(before: str) -> bool:
    """Whether the end of a text calls the date after it today: the day on which that was written."""
    return _TODAY.search(without_weekday(f" {before[-60:]}".rstrip(" ([,") + " ")) is not None


def in_a_sentence(before: str, after: str) -> bool:
    """Whether a date within the first sentence of a text belongs to it rather than to a dateline: a word without a
    capital stands before it (`passed away Friday,`), or it is bent as the day of an event (`tarihinde`)."""
    if _PLACE_AND.fullmatch(before) or is_today(before):
        return False
    near = without_weekday(f" {before[-60:]}".rstrip(" (["))
    return runs_on(near) or _WITHIN.search(near) is not None or _BENT.match(after) is not None
