"""Turkish speakers, whose verb stands last."""

import pytest

from tests.quotes.told import direct


@pytest.mark.parametrize(
    "text",
    [
        "Müzeler Birliği Başkanı Cem Uslu, “Zemin zayıf, uyardık, dinlemediler” ifadelerini kullandı.",
        "Müzeler Birliği Başkanı Cem Uslu, şu ifadeleri kullandı: “Bu köprü üç yıldır açılıyor.”",
        "Cem Uslu ise “Bu köprü üç yıldır açılıyor, bitmiyor” diye konuştu.",
        "Cem Uslu açıklamayı eleştirdi. “Bu köprü üç yıldır açılıyor, bitmiyor” dedi.",
        "Ayşe Kara “Köprü yıl sonunda açılacak” dedi.\nCem Uslu bunu eleştirdi. “Bu köprü üç yıldır açılıyor” dedi.",
        "Müdür Cem Uslu geldi. Uslu, bunu belirterek, “Kimse bununla ilgilenmiyor.” ifadesini kullandı.",
        "Müdür Cem Uslu geldi. Ayşe Kara'ya çağrısını yineleyen Uslu, “Köprüyü şimdi açmalı, bekletmemeli” dedi.",
        "Eski MAKS Genel Müdürü Cem Uslu ise yazılı açıklamada, “Bu görevden kendi isteğimle ayrılıyorum” dedi.",
        "Danışman Cem Uslu, Kanal Bir'e “Köprü üç yıldır açılıyor,” dedi. “Ücret de iki kat arttı,” diye ekledi.",
        "Analiz Evi CEO'su Cem Uslu şöyle diyor: “Bu köprü üç yıldır açılıyor, bitmiyor.”",
        "Köprü Vakfı'nın kurucusu Cem Uslu, kentin “yalnız sözde değil eylemde de lider” olmasını vurguluyor.",
    ],
)
def test_a_turkish_speaker_stands_before_marked_speech_or_opens_the_sentence_before(text: str) -> None:
    assert direct(text, "tr")[-1][1] == "Cem Uslu"


@pytest.mark.parametrize(
    "text",
    [
        "KAP'a yapılan açıklamada şöyle denildi: “Saat sekizde başlayan arama sürmektedir.”",
        "Ankara, Moskova ve Tahran bir araya geldi, “görüşmeler herkes için yararlı geçti” denildi.",
        "Raporda, “köprünün ayakları üç yıldır bakımsız kalmıştır” ifadelerine yer verildi.",
    ],
)
def test_a_turkish_paper_a_list_and_a_place_say_nothing(text: str) -> None:
    assert {speaker for _, speaker in direct(text, "tr")} <= {None}


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Kaygıları paylaştığını anlatan Dorsi, “Anlaşma kritik bir eşikte, dikkatli olalım.” diye konuştu.", "Dorsi"),
        ("Birlik Başkanı Sinan Tekgül: “Üyelerimizin çoğu bu yıl kazanç beklemiyor” dedi.", "Sinan Tekgül"),
        (
            "Yeni plan gerektiğini belirten Hamlin bu yönde adım atıldığını söyledi: “En iyisi olacağız, eminim.”",
            "Hamlin",
        ),
        ("Bakan Uraz, “Bu yol iki şehri birbirine bağlayacak” dedi.", "Uraz"),
        ("Norveç Başbakanı Lunde: “Kuzey kendi yolunu kendisi seçecek, bekleyin”", "Lunde"),
        ("“Bu kararı kabul etmiyoruz, itiraz edeceğiz” diyen avukat Mehmet Sarı, davayı açtı.", "Mehmet Sarı"),
    ],
)
def test_a_turkish_name_stands_behind_a_participle_or_its_office(text: str, speaker: str) -> None:
    assert [who for _, who in direct(text, "tr")] == [speaker]


@pytest.mark.parametrize(
    "text",
    [
        "Enstitü, “Sanayi politikası yenilikle daha iyi olabilir mi?” başlıklı raporunu açıkladı.",
        "Yarışmaya “Genç Kaşifler İçin Dördüncü Üniversiteler Yarışması”na 800 başvuru yapıldı.",
        "Ona “her zaman çok geç kalan adam” lakabını takan rakibi de geldi.",
    ],
)
def test_a_name_in_turkish_marks_is_told_by_what_stands_behind_it(text: str) -> None:
    assert direct(text, "tr") == []


def test_a_turkish_office_without_a_name_is_nobody() -> None:
    text = "Yeni Tuna Merkez Bankası Başkanı, “Faizler bu yıl daha fazla düşmeyecek” diye konuştu."
    assert direct(text, "tr") == [("Faizler bu yıl daha fazla düşmeyecek", None)]
