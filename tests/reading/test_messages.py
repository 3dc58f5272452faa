"""Exports and copies of channels and chats: each message is an article with its day and channel."""

import pytest

from searchapp.article import Article
from searchapp.reading.read import read_bytes


def read(text: str, name: str = "channel.txt") -> tuple[Article, ...]:
    reading = read_bytes(text.encode(), name)
    for article in reading.articles:
        assert reading.text is not None
        assert all(article.start <= start < end <= article.end for start, end in article.paragraphs)
        assert article.body == "\n\n".join(reading.text[start:end] for start, end in article.paragraphs)
    return reading.articles


TELEGRAM = """Harbour Wire, [25.01.2017 17:18]
⚡️ Talks on the delta end without agreement

Envoys left the hotel in Selva on Wednesday evening without a word to reporters.

👉 @harbourwire

Harbour Wire, [25.01.2017 18:02]
[Forwarded from Selva Radio]
The port of Selva will be closed on Thursday because of the storm, the port authority said.

Harbour Wire, [26.01.2017 09:40]
[ Photo ]
Repairs at the northern pier have begun, Reuters reported, citing the mayor of Selva.
"""
REVERSED = """[25.01.2017 17:18] Вести Лузании: Парламент принял бюджет

Депутаты в третьем чтении приняли бюджет на следующий год, сообщает ТАСС.
[25.01.2017 19:45] Вести Лузании: На перевале сошла лавина, дорога закрыта до утра.
Подписаться: https://t.me/vesti_luzanii
"""
WHATSAPP = """12/03/2019, 08:00 - Messages and calls are end-to-end encrypted. No one outside can read them.
13/03/2019, 17:18 - Selva Herald: The dockers have voted to end the strike, the union says.
13/03/2019, 17:20 - Selva Herald: <Media omitted>
13/03/2019, 17:22 - Selva Herald: More soon
14/03/2019, 09:05 - Selva Herald: Statement of the port authority
We welcome the decision of the union and thank all who have helped.
"""
APPLE = """\u200e[1/25/17, 5:18:05 PM] Selva Herald: \u200eMessages to this channel are public.
[1/25/17, 5:18:06 PM] Selva Herald: Mayor of Selva resigns after vote

Jens Kolb said he would leave office at the end of the month.
[1/26/17, 9:01:44 AM] Selva Herald: The council will choose his successor in a week, its speaker said.
[1/26/17, 9:02:10 AM] Selva Herald: \u200eimage omitted
"""


@pytest.mark.parametrize(
    ("text", "channel", "days", "titles", "via"),
    [
        (
            TELEGRAM, "Harbour Wire", ["2017-01-25 17:18", "2017-01-25 18:02", "2017-01-26 09:40"],
            ["⚡️ Talks on the delta end without agreement", None, None], [(), ("Selva Radio",), ("Reuters",)],
        ),
        (
            REVERSED, "Вести Лузании", ["2017-01-25 17:18", "2017-01-25 19:45"], ["Парламент принял бюджет", None],
            [("TASS",), ()],
        ),
        (
            WHATSAPP, "Selva Herald", ["2019-03-13 17:18", "2019-03-14 09:05"],
            [None, "Statement of the port authority"], [(), ()],
        ),
        (
            APPLE, "Selva Herald", ["2017-01-25 17:18", "2017-01-26 09:01"],
            ["Mayor of Selva resigns after vote", None], [(), ()],
        ),
    ],
    ids=["telegram", "telegram, clock first", "whatsapp", "whatsapp on a telephone of Apple's"],
)  # fmt: skip
def test_every_message_of_a_channel_is_an_article(
    text: str, channel: str, days: list[str], titles: list[str | None], via: list[tuple[str, ...]]
) -> None:
    articles = read(text)
    assert [f"{article.date.value} {article.date.time}" for article in articles if article.date] == days
    assert [article.title for article in articles] == titles
    assert [article.via for article in articles] == via
    assert {article.outlet for article in articles} == {channel}
    assert not any("@" in article.body or "omitted" in article.body for article in articles)


def test_what_is_too_short_to_stand_alone_goes_on_with_the_message_before() -> None:
    first, _ = read(WHATSAPP)
    assert first.body.endswith("\n\nMore soon")


def test_in_a_chat_of_several_who_sent_a_message_is_its_author() -> None:
    articles = read(
        "13/03/2019, 17:18 - Ann Lowe: The dockers have voted to end the strike, the union says.\n"
        "13/03/2019, 17:22 - Peter Nash: ok\n"
        "13/03/2019, 18:40 - Peter Nash: They go back to work on Friday morning, the mayor told the radio.\n"
    )
    assert [(article.author, article.outlet) for article in articles] == [("Ann Lowe", None), ("Peter Nash", None)]
    assert articles[0].body == "The dockers have voted to end the strike, the union says."


BRACKETED = """Channel: Вести Лузании | Новости
[25.01.2017 17:18] Министр транспорта Петр Ильин заявил, что перевал откроют утром.
[25.01.2017 19:45] Ильин: дорога на перевал будет закрыта ещё два дня.
[26.01.2017 08:02] На перевале сошла вторая лавина, пострадавших нет.
"""
LOGGED = """@selvaradio
[2019-03-13 17:18:40] The dockers have voted to end the strike, the union says.
[2019-03-13 18:02:11] The port of Selva will be closed on Thursday because of the storm.
[2019-03-14 09:05:00] Statement of the port authority

We welcome the decision of the union and thank all who have helped.
"""
BELOW = """Harbour Wire

13.03.2019 17:18
The dockers have voted to end the strike, the union says.

13.03.2019 18:02
The port of Selva will be closed on Thursday because of the storm.

14.03.2019 09:05
Statement of the port authority
We welcome the decision of the union and thank all who have helped.
"""


@pytest.mark.parametrize(
    ("text", "channel", "days", "last"),
    [
        (
            BRACKETED, "Вести Лузании | Новости", ["2017-01-25 17:18", "2017-01-25 19:45", "2017-01-26 08:02"],
            "На перевале сошла вторая лавина, пострадавших нет.",
        ),
        (
            LOGGED, "selvaradio", ["2019-03-13 17:18", "2019-03-13 18:02", "2019-03-14 09:05"],
            "We welcome the decision of the union and thank all who have helped.",
        ),
        (
            BELOW, "Harbour Wire", ["2019-03-13 17:18", "2019-03-13 18:02", "2019-03-14 09:05"],
            "We welcome the decision of the union and thank all who have helped.",
        ),
    ],
    ids=["clocks in brackets", "a log", "clocks above"],
)  # fmt: skip
def test_messages_without_senders_are_told_by_their_clocks(text: str, channel: str, days: list[str], last: str) -> None:
    articles = read(text)
    assert [f"{article.date.value} {article.date.time}" for article in articles if article.date] == days
    assert {article.outlet for article in articles} == {channel}
    assert articles[-1].body == last


def test_teasers_with_clocks_below_an_article_are_no_messages() -> None:
    story = (
        "The harbour bridge was closed to all traffic on Tuesday after a crack was found, the transport office said."
    )
    teasers = ("Talks end\n12.03.2019 10:02", "Port closed\n11.03.2019 09:40", "Storm coming\n10.03.2019 18:20")
    assert len(read("\n\n".join(["Harbour bridge closed", "13.03.2019 17:18", story, story, *teasers]))) == 1


EXPORT = """<!DOCTYPE html><html><head><meta charset="utf-8"/><title>Exported Data</title></head><body>
<div class="page_wrap"><div class="page_header"><div class="content"><div class="text bold">
Harbour Wire
</div></div></div><div class="page_body chat_page"><div class="history">
<div class="message service" id="message-1"><div class="body details">25 January 2017</div></div>
<div class="message default clearfix" id="message12"><div class="pull_left userpic_wrap"><div class="userpic">
<div class="initials">H</div></div></div><div class="body">
<div class="pull_right date details" title="25.01.2017 17:18:05 UTC+03:00">17:18</div>
<div class="from_name">Harbour Wire</div>
<div class="text"><strong>Talks on the delta end without agreement</strong><br><br>Envoys left the hotel in Selva on
Wednesday evening without a word.<br><br><a href="https://t.me/harbourwire">@harbourwire</a></div></div></div>
<div class="message default clearfix joined" id="message13"><div class="body">
<div class="pull_right date details" title="25.01.2017 18:02:11 UTC+03:00">18:02</div>
<div class="forwarded body"><div class="from_name">Selva Radio
<span class="date details">25.01.2017 17:55:00</span></div>
<div class="text">The port of Selva will be closed on Thursday because of the storm.</div></div></div></div>
</div></div></div></body></html>"""


def test_an_exported_page_of_telegram_is_its_messages() -> None:
    first, second = read(EXPORT, "messages.html")
    assert first.title == "Talks on the delta end without agreement"
    assert first.body == "Envoys left the hotel in Selva on Wednesday evening without a word."
    assert first.date is not None
    assert (first.date.value, first.date.time, first.date.zone) == ("2017-01-25", "17:18", "+03:00")
    assert (first.outlet, first.via, second.outlet, second.via) == (
        "Harbour Wire",
        (),
        "Harbour Wire",
        ("Selva Radio",),
    )


@pytest.mark.parametrize(
    "lines",
    [
        ["25.01.2017 17:18 - Talks end", "25.01.2017 18:02 - Port closed", "25.01.2017 19:00 - Bridge open"],
        ["Selva, [map]", "Harbour, [page 3]", "Delta, [page 12]"],
        ["Ann Lowe, [25.01.2017 17:18]"],
    ],
)
def test_other_lists_with_clocks_or_brackets_are_no_channel(lines: list[str]) -> None:
    story = (
        "The harbour bridge was closed to all traffic on Tuesday after inspectors found a crack in one of its two main "
        "cables, the city's transport office said.",
        "Engineers were lowered from the towers in the early morning to look at the damage, and expect a first report.",
    )
    assert len(read("\n".join(["Harbour bridge closed", *lines, *story]))) == 1


def shown(number: int, text: str, moment: str, seen: str = "12.4K", origin: str = "") -> str:
    """A message as Telegram shows it to everybody."""
    forwarded = (
        f'<div class="tgme_widget_message_forwarded_from">Forwarded from <a>{origin}</a></div>' if origin else ""
    )
    return (
        f'<div class="tgme_widget_message" data-post="wire/{number}"><div class="tgme_widget_message_bubble">'
        '<div class="tgme_widget_message_author"><a class="tgme_widget_message_owner_name">Harbour Wire</a>'
        f'</div>{forwarded}<div class="tgme_widget_message_text js-message_text">{text}</div>'
        f'<div class="tgme_widget_message_footer"><div class="tgme_widget_message_info"><span>{seen}</span>'
        f'<a class="tgme_widget_message_date"><time datetime="{moment}">07:44</time></a></div></div></div></div>'
    )


POSTS = (
    shown(1, "Two boats collided off Cape Rood.<br><br>All nine men were rescued, the coast guard said.",
          "2022-02-11T07:44:10+00:00"),
    shown(2, "The port of Tarnby will not pay the higher fees, its director said on Friday evening.",
          "2022-02-11T19:02:00+03:00", origin="Port News"),
)  # fmt: skip


@pytest.mark.parametrize("posts", [POSTS, POSTS[:1]])
def test_a_channel_that_is_shown_to_everybody_is_read_by_its_messages(posts: tuple[str, ...]) -> None:
    head = '<head><title>Telegram: Contact</title><meta property="og:site_name" content="Telegram"></head>'
    page = f"<html>{head}<body><div class='tgme_header'>Harbour Wire</div>{''.join(posts)}</body></html>"
    articles = read_bytes(page.encode(), "channel.html").articles
    told = [
        (article.outlet, article.via, article.date and (article.date.time, article.date.zone)) for article in articles
    ]
    assert told == [
        ("Harbour Wire", (), ("07:44", "+00:00")), ("Harbour Wire", ("Port News",), ("19:02", "+03:00")),
    ][: len(posts)]  # fmt: skip
    assert articles[0].body.endswith("All nine men were rescued, the coast guard said.")
    assert not any("12.4K" in article.body or "Forwarded" in article.body for article in articles)
