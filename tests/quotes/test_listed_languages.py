"""Greek, Romanian, Serbo-Croatian and Indonesian, of which lists of words tell who speaks and what is beside it."""

import pytest

from searchapp.quotes.lexicon import lexicon
from tests.quotes.told import direct, indirect, quotes


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("el", "«Το λιμάνι θα ανοίξει τον Μάιο», δήλωσε ο υπουργός Υγείας Νίκος Ράπτης.", "Νίκος Ράπτης"),
        ("el", "«Δεν υπάρχει χρόνος», είπε στους δημοσιογράφους η Άννα Λαζάρου.", "Άννα Λαζάρου"),
        ("el", "Ο Νίκος Ράπτης τόνισε: «Το λιμάνι θα ανοίξει τον Μάιο».", "Νίκος Ράπτης"),
        ("el", "«Θα ανοίξει», είπε ο κ. Νίκος Ράπτης σε ομιλία του στο Βόλο.", "Νίκος Ράπτης"),
        ("ro", "„Portul se deschide în mai”, a declarat ministrul Ion Dobre.", "Ion Dobre"),
        ("ro", "„Nu mai avem timp”, a spus Ana Lupu într-un discurs la Arad.", "Ana Lupu"),
        ("ro", "Antrenorul echipei Viitorul, Ion Dobre, a spus: „Am jucat bine toată seara”.", "Ion Dobre"),
        ("hr", "„Luka se otvara u svibnju”, rekao je ministar Ivo Perić.", "Ivo Perić"),
        ("hr", "„Nemamo više vremena”, izjavila je u petak Ana Lukić.", "Ana Lukić"),
        ("hr", "„Nemamo više vremena”, kazala je Ana Lukić nakon sastanka s Ivom Perićem.", "Ana Lukić"),
        ("bs", "Ivo Perić iz kluba Sloga kaže: „Igrali smo dobro cijelu večer.”", "Ivo Perić"),
        ("sr", "„Luka se otvara u maju“, rekao je ministar Ivo Perić.", "Ivo Perić"),
        ("sr", "„Лука се отвара у мају“, рекао је министар Иво Перић.", "Иво Перић"),
        ("sr", "„Љубитељи џеза имају времена“, изјавила је Ања Љубић у петак.", "Ања Љубић"),
        ("id", "“Pelabuhan dibuka pada Mei,” kata Menteri Perhubungan Rudi Hartono.", "Rudi Hartono"),
        (
            "id",
            "“Pelabuhan dibuka pada Mei,” kata Direktur Utama Bahari, Rudi Hartono di Ambon, Senin.",
            "Rudi Hartono",
        ),
        ("id", "Rudi Hartono mengatakan, “Pelabuhan dibuka pada bulan Mei.”", "Rudi Hartono"),
        ("ms", "“Pelabuhan dibuka pada Mei,” kata Rudi Hartono kepada pemberita.", "Rudi Hartono"),
    ],
)
def test_a_speaker_stands_before_the_verb_or_behind_it(language: str, text: str, speaker: str) -> None:
    assert [found for _, found in direct(text, language)] == [speaker]


@pytest.mark.parametrize(
    ("language", "text", "said", "speaker"),
    [
        (
            "el",
            "Η Άννα Λαζάρου είπε ότι το λιμάνι θα ανοίξει τον Μάιο.",
            "το λιμάνι θα ανοίξει τον Μάιο",
            "Άννα Λαζάρου",
        ),
        ("ro", "Ana Lupu a precizat că portul se deschide în mai.", "portul se deschide în mai", "Ana Lupu"),
        ("hr", "Ana Lukić je istaknula kako luka radi od svibnja.", "luka radi od svibnja", "Ana Lukić"),
        ("sr", "Ана Лукић је додала да лука ради од маја.", "лука ради од маја", "Ана Лукић"),
        ("id", "Sari Dewi menambahkan bahwa pelabuhan dibuka pada Mei.", "pelabuhan dibuka pada Mei", "Sari Dewi"),
    ],
)
def test_a_clause_behind_a_conjunction_is_reported(language: str, text: str, said: str, speaker: str) -> None:
    assert indirect(text, language) == [(said, speaker)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("el", "Ένας βουλευτής του Κέντρου δήλωσε: «Η παράταξη δεν ρωτήθηκε ποτέ»."),
        ("el", "Εκπρόσωπος της κυβέρνησης δήλωσε: «Το σχέδιο δεν αλλάζει πια»."),
        ("ro", "„Suntem chiar aici, în fața ta”, a declarat o femeie."),
        ("ro", "Ministrul de externe al Moriei a spus că portul rămâne închis."),
        ("hr", "„Idemo dalje do kraja”, rekao je okupljenim navijačima u Novom Selu."),
        ("hr", "„Most je zatvoren za sav promet”, navodi se u izvješću."),
        ("hr", "Zato je svojim suradnicima govorio: „Tražim samo da budete strpljivi.”"),
        ("id", "“Kami tidak tahu apa yang terjadi,” kata seorang warga Ambon."),
        ("id", "“Kami tidak tahu apa yang terjadi,” kata para pedagang di Ambon."),
    ],
)
def test_nobody_is_named_by_an_office_a_place_or_one_of_many(language: str, text: str) -> None:
    assert {quote.speaker for quote in quotes(text, language)} == {None}


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("hr", "Ivo Perić je rekao da luka radi. „Otvaramo je u svibnju”, dodao je.", "Ivo Perić"),
        ("el", "Ο Νίκος Ράπτης είπε ότι το λιμάνι θα ανοίξει. «Είμαστε έτοιμοι από καιρό», πρόσθεσε.", "Νίκος Ράπτης"),
        ("id", "Rudi Hartono mengatakan bahwa pelabuhan dibuka. “Kami sudah lama siap,” ujarnya.", "Rudi Hartono"),
        ("ro", "Primarul Ion Dobre a spus că portul se deschide. „Suntem gata de mult”, a adăugat el.", "Ion Dobre"),
    ],
)
def test_who_spoke_goes_on_where_a_verb_has_no_subject(language: str, text: str, speaker: str) -> None:
    assert direct(text, language)[-1][1] == speaker


def test_serbian_words_stand_in_either_alphabet() -> None:
    serbian, croatian = lexicon("sr"), lexicon("hr")
    assert serbian is not None
    assert croatian is not None
    assert {"rekao", "рекао", "istakla", "истакла"} <= serbian.cues.keys()
    assert "рекао" not in croatian.cues
