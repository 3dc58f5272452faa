"""What stands at the head and at the end of a text without being part of it."""

import pytest

from searchapp.article import Article
from searchapp.reading.read import read_bytes

TITLE = "Ferries collide in fog off northern cape"
STORY = (
    "Two ferries collided in thick fog off the northern cape on Monday, the coastguard said, and eleven people were "
    "taken to hospital with broken bones and bruises.",
    "The larger of the two vessels was on its way to Selva with ninety passengers when the collision happened, shortly "
    "after seven in the morning.",
    "Divers looked at the hulls in the afternoon and found two holes above the waterline of the smaller ship, built in "
    "the year 1987.",
    "Both ships reached the harbour under their own power. An inquiry has been opened, a spokesman for the ministry of "
    "transport said.",
)


def article(before: str = "", behind: str = "", name: str = "a.html") -> Article:
    """The article of a page whose mark-up holds these lines to be of the text."""
    lines = [line for line in (before, *STORY, behind) if line]
    if name.endswith(".html"):
        inside = "".join(f"<p>{line}</p>" for line in lines)
        page = f"<html><body><h1>{TITLE}</h1><article>{inside}</article></body></html>"
    else:
        page = "\n\n".join([TITLE, *lines])
    return read_bytes(page.encode(), name).articles[0]


@pytest.mark.parametrize(
    "line",
    [
        "Want to keep up with the harbour? Subscribe to our email newsletter.",
        "Enjoyed this story? Become a member today and support the paper that you read.",
        "Don’t want to miss a single column? Sign up to get “Dear Captain” in your inbox.",
        "Do you have a story tip? Email: desk@harbourecho.example.",
        "Ihnen hat der Artikel gefallen? Dann abonnieren Sie unseren Newsletter.",
        "Nichts Neues verpassen! - Newsletter abonnieren",
        "Vous voulez en savoir plus sur le port ? Abonnez-vous à notre newsletter.",
        "¿Quieres saber más del puerto? Suscríbete a nuestro boletín.",
        "Contact Ann Bell at ann.bell@harbourecho.example. Follow her on X @annbell.",
        "—Staff writer Peter R. Nash can be reached at peter@harbourecho.example.",
        "Ann Bell can be reached at ann@harbourecho.example. Peter Nash can be reached at nash@harbourecho.example.",
        "Image credit: Maria Holm",
        "Beitragsbild: Stefan Auer",
        "Crédits photos : Port de Selva",
        "(Credit: Ann Bell / Harbour Echo)",
        "Photo by Peter Nash",
        "Northern cape, 1987, by Ann Bell [CC BY-SA 4.0], via Wikimedia Commons",
    ],
)
@pytest.mark.parametrize("name", ["a.html", "a.txt"])
def test_invitations_addresses_of_authors_and_credits_of_pictures_are_no_text(line: str, name: str) -> None:
    assert article(behind=line, name=name).body == "\n\n".join(STORY)


@pytest.mark.parametrize(
    "line",
    [
        "Image caption The larger ship in the harbour of Selva, two hours after it had collided with the other",
        "Image source, Harbour Wire",
        "Media captionWitnesses tell of the fog that came up within minutes over the cape and its lighthouse",
        "Media playback is unsupported on your device",
        "Bildunterschrift: Die größere Fähre liegt am Dienstag mit eingedrücktem Bug im Hafen von Selva.",
        "Légende de l'image, Le plus grand des deux navires est arrivé au port avec une heure de retard.",
        "Pie de foto, El más grande de los dos barcos llegó al puerto con una hora de retraso.",
        "Подпись к фото, Больший из двух паромов пришел в порт своим ходом через час после столкновения",
        "Підпис до фото, Більший з двох поромів прийшов у порт своїм ходом за годину після зіткнення",
        "Fotoğraf altı yazısı, Feribotların büyüğü çarpışmadan bir saat sonra limana kendi gücüyle ulaştı",
        "التعليق على الصورة، وصلت أكبر العبارتين إلى الميناء بعد ساعة من التصادم",
        "GET THE HARBOUR ECHO ON THE GO BY CLICKING HERE",
        "Click here to see where the ferries go this summer",
    ],
)
@pytest.mark.parametrize("behind", [1, 2, 3])
def test_what_pages_say_of_a_picture_to_those_who_hear_them_and_links_that_ask_for_a_click_are_no_text(
    line: str, behind: int
) -> None:
    text = "\n\n".join((TITLE, *STORY[:behind], line, *STORY[behind:]))
    assert read_bytes(text.encode(), "a.txt").articles[0].body == "\n\n".join(STORY)


@pytest.mark.parametrize(
    "line",
    [
        "Image captions are written by volunteers, who sit in the harbour office until late in the evening.",
        "Video sources of the coastguard show how the two ships came nearer and nearer to each other in the fog.",
        "Want to see a ferry? Get up early and walk to the cape before the fog has lifted.",
        "Contact with the smaller ship was lost at noon and found again an hour later, the coastguard said.",
        "Pictures of the two ships were all over the front pages of the town on Tuesday morning.",
        "Passengers can be reached by their families at the harbour office, which stays open all night.",
        "Photos: a dozen of them hang in the mayor's office, and every one of them shows the cape in fog.",
    ],
)
def test_news_that_begins_like_them_is_kept(line: str) -> None:
    assert article(behind=line).body == "\n\n".join((*STORY, line))


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("Autor: Petra Kunz", "Petra Kunz"),
        ("Auteur : Claire Morand", "Claire Morand"),
        ("Author: Ann Bell", "Ann Bell"),
        ("By Ann Bell", "Ann Bell"),
        ("rdb", None),
        ("[aja/HRD]", None),
    ],
)
def test_who_signs_a_text_is_no_part_of_it(line: str, author: str | None) -> None:
    found = article(behind=line)
    assert (found.body, found.author) == ("\n\n".join(STORY), author)


def test_a_day_alone_below_the_standfirst_is_no_part_of_the_text() -> None:
    lines = [STORY[0], "06.01.2022", *STORY[1:]]
    inside = "".join(f"<p>{line}</p>" for line in lines)
    page = f"<html><body><h1>{TITLE}</h1><article>{inside}</article></body></html>"
    found = read_bytes(page.encode(), "a.html").articles[0]
    assert found.body == "\n\n".join(STORY)
    assert found.date is not None
    assert found.date.value == "2022-01-06"


def test_the_days_of_a_chronicle_are_kept() -> None:
    days = ["3 January 2022", "6 January 2022", "9 January 2022", "12 January 2022"]
    lines = [line for pair in zip(days, STORY, strict=True) for line in pair]
    inside = "".join(f"<p>{line}</p>" for line in lines)
    page = f"<html><body><h1>{TITLE}</h1><article>{inside}</article></body></html>"
    body = read_bytes(page.encode(), "a.html").articles[0].body
    assert all(day in body for day in days[1:])


def test_a_word_of_the_page_that_is_also_an_agencys_name_is_no_source() -> None:
    inside = "".join(f"<p>{line}</p>" for line in ("Teilen:", "Mehr", *STORY))
    page = f"<html><body><h1>{TITLE}</h1>{inside}</body></html>"
    assert read_bytes(page.encode(), "a.html").articles[0].via == ()
