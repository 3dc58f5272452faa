"""The words dates are printed with: months, zones, and the months of the Persian year, by language.

Words are looked up folded (`fold`): lower case, no accents, dotless i as i, so that `ŞUBAT`, `Août` and
`décembre` need no second entry.
"""

import unicodedata
from datetime import date, timedelta

_MONTHS = {
    "en": "january february march april may june july august september october november december",
    "de": "januar februar märz april mai juni juli august september oktober november dezember",
    "de-at": "jänner feber märz april mai juni juli august september oktober november dezember",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
    "sv": "januari februari mars april maj juni juli augusti september oktober november december",
    "da": "januar februar marts april maj juni juli august september oktober november december",
    "fi": "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta "
    "lokakuuta marraskuuta joulukuuta",
    "tr": "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
    "az": "yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr",
    "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "ru-nominative": "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь",
    "uk": "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
    "uk-nominative": "січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень",
    "bg": "януари февруари март април май юни юли август септември октомври ноември декември",
    "sr": "januara februara marta aprila maja juna jula avgusta septembra oktobra novembra decembra",
    "pl": "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
    "cs": "ledna února března dubna května června července srpna září října listopadu prosince",
    "hu": "január február március április május június július augusztus szeptember október november december",
    "ro": "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",
    "el": "ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου "
    "νοεμβρίου δεκεμβρίου",
    "id": "januari februari maret april mei juni juli agustus september oktober november desember",
    "ca": "gener febrer març abril maig juny juliol agost setembre octubre novembre desembre",
    "ar": "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
    "ar-maghreb": "جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر",
    "ar-levant": "كانون_الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين_الأول تشرين_الثاني كانون_الأول",
    "fa": "ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر",
    "fa-afghan": "جنوری فبروری مارچ اپریل می جون جولای آگست سپتمبر اکتوبر نومبر دسمبر",
    "he": "בינואר בפברואר במרץ באפריל במאי ביוני ביולי באוגוסט בספטמבר באוקטובר בנובמבר בדצמבר",
    "he-bare": "ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר",
    "hr": "siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna - studenoga prosinca",
    "hr-nominative": "siječanj veljača ožujak travanj svibanj lipanj srpanj kolovoz rujan - studeni prosinac",
    "sr-nominative": "januar februar mart april maj juni juli avgust septembar oktobar novembar decembar",
    "sr-cyrillic": "јануара фебруара марта априла маја јуна јула августа септембра октобра новембра децембра",
    "sr-cyrillic-nominative": "јануар фебруар март април мај јун јул август септембар октобар новембар децембар",
    "sl": "januarja februarja marca aprila maja junija julija avgusta septembra oktobra novembra decembra",
    "sk": "januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra",
    "th": "มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม",
    "hi": "जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर",
}

# Shortened names, as months 1 to 12; a dash where a language has none of its own.
_SHORT_MONTHS = {
    "en": "jan feb mar apr - jun jul aug sep oct nov dec",
    "en-four": "- - - - - - - - sept - - -",
    "de": "jän - mrz - - - - - - okt - dez",
    "fr": "janv févr - avr - - juil - - - - déc",
    "es": "ene - - abr - - - ago - - - dic",
    "pt": "- fev - - mai - - - set out - dez",
    "it": "gen - - - mag giu lug - - ott - -",
    "nl": "- - mrt - - - - - - - - -",
    "tr": "oca şub - nis - haz tem ağu eyl eki kas ara",
    "ru": "янв фев мар апр - июн июл авг сен окт ноя дек",
    "ru-four": "- февр - - - - - - сент - нояб -",
    "uk": "січ лют бер кві тра чер лип сер вер жов лис гру",
    "pl": "sty lut - kwi - cze lip sie wrz paź lis gru",
    "ro": "ian - - - - iun iul - - - noi -",
    "cs": "led úno bře dub kvě čvn čvc - zář říj lis -",
    "hr": "sij velj ožu - svi - - - ruj - stu -",
    "hu": "- febr márc ápr máj jún júl - szept okt - -",
    "sr-cyrillic": "јан феб мар апр мај јун јул авг сеп окт нов дец",
    "el": "ιαν φεβ μαρ απρ μαϊ ιουν ιουλ αυγ σεπ οκτ νοε δεκ",
}

# Croatian months that are another one elsewhere: behind the full stop of an ordinal, 25. listopada
DOTTED_MONTHS = {"listopada": 10, "listopad": 10}
"""Months of the languages that print days as ordinals, where others print the same word for another month."""

ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925, "大正": 1911, "民國": 1911, "民国": 1911}
"""What stands before a year that is counted from another, by the year before its first: 平成29年, 民國106年."""

BUDDHIST = range(2400, 2643)
"""Years as they are printed in Thai, which counts 543 more."""
_BUDDHIST_LEAD = 543

_PERSIAN_YEAR = "فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند"

_ALIKE = str.maketrans({"ı": "i", "ي": "ی", "ك": "ک"})

_ZONES = {
    "utc": 0, "gmt": 0, "z": 0, "wet": 0, "bst": 60, "west": 60, "cet": 60, "mez": 60, "cest": 120,
    "mesz": 120, "eet": 120, "eest": 180, "msk": 180, "мск": 180, "trt": 180, "gst": 240, "pkt": 300,
    "wib": 420, "hkt": 480, "sgt": 480, "awst": 480, "jst": 540, "kst": 540, "aest": 600, "aedt": 660,
    "nzst": 720, "nzdt": 780, "art": -180, "brt": -180, "ast": -240, "edt": -240, "est": -300, "cdt": -300,
    "cst": -360, "mdt": -360, "mst": -420, "pdt": -420, "pst": -480, "akst": -540, "hst": -600,
}  # fmt: skip

# Named without saying whether it is summer: minutes from UTC in winter.
NORTH_AMERICAN = {"et": -300, "ct": -360, "mt": -420, "pt": -480}


def fold(word: str) -> str:
    """A word as the tables hold it: lower case, no accents or diacritics, dotless i as i."""
    plain = word.casefold()
    if plain.isascii():
        return plain
    parts = unicodedata.normalize("NFKD", plain)
    return "".join(c for c in parts if not unicodedata.combining(c)).translate(_ALIKE)


def _months() -> dict[str, int]:
    found: dict[str, int] = {}
    for names in (*_MONTHS.values(), *_SHORT_MONTHS.values()):
        for number, name in enumerate(names.split(), 1):
            if name != "-":
                found.setdefault(fold(name.replace("_", " ")), number)
    found["sept"] = found["setiembre"] = 9
    return found


MONTHS = _months()
"""Month names and their usual short forms, folded, as 1 to 12."""

ENGLISH_MONTHS = frozenset(f"{_MONTHS['en']} {_SHORT_MONTHS['en']} sept".split())
"""Those of English, which alone has the day behind the month without a year as well."""

PERSIAN_MONTHS = {fold(name): number for number, name in enumerate(_PERSIAN_YEAR.split(), 1)}
"""The months of the Persian (Solar Hijri) year, folded, as 1 to 12."""

ZONES = _ZONES
"""Abbreviated time zones that mean one thing, in minutes east of UTC."""


def common_year(year: int) -> int:
    """A year as it is counted in most of the world."""
    return year - _BUDDHIST_LEAD if year in BUDDHIST else year


def offset_text(minutes: int) -> str:
    """Minutes east of UTC as an offset: 180 is `+03:00`."""
    return f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02d}:{abs(minutes) % 60:02d}"


def gregorian(year: int, month: int, day: int) -> tuple[int, int, int] | None:
    """A day of the Persian (Solar Hijri) calendar as a Gregorian one; None where there is no such day.

    Counts days by the 33-year cycle of 8 leap years, which agrees with the calendar in use for the years
    1244 to 1472 (1865 to 2093), from an epoch set so that 1 Farvardin 1400 is 21 March 2021.
    """
    if not (1244 <= year <= 1472 and 1 <= month <= 12 and 1 <= day <= (31 if month <= 6 else 30)):
        return None
    leaps = (year - 1) // 33 * 8 + sum((y % 33) in (1, 5, 9, 13, 17, 22, 26, 30) for y in _of_cycle(year))
    days = (year - 1) * 365 + leaps + (month - 1) * 30 + min(month - 1, 6) + day - 1
    met = date(622, 3, 21) + timedelta(days=days)
    return met.year, met.month, met.day


def _of_cycle(year: int) -> range:
    return range((year - 1) // 33 * 33 + 1, year)
