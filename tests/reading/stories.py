"""Stories in three languages, and how a page of lines is read, for the tests of layout and titles."""

from searchapp.article import Article
from searchapp.reading.read import read_bytes

ENGLISH = (
    "Harbour bridge closed after crack is found in main cable",
    (
        "The harbour bridge was closed to all traffic on Tuesday after inspectors found a crack in one of its two "
        "main cables, the city's transport office said.",
        "Engineers were lowered from the towers in the early morning to look at the damage. They expect a first report "
        "by the end of the week, but repairs may take until summer.",
        "“Nobody was in danger at any time,” said Maria Olsen, who heads the office. “But we do not take chances with "
        "a bridge that forty thousand people cross every day.”",
        "Ferries will run every ten minutes until midnight. Shop owners on the northern side fear for their business "
        "and have asked the council for help.",
    ),
)

GERMAN = (
    "Hafenbrücke nach Riss im Tragseil gesperrt",
    (
        "Die Hafenbrücke ist am Dienstag für den gesamten Verkehr gesperrt worden, nachdem Prüfer einen Riss in "
        "einem der beiden Tragseile gefunden hatten, wie das Verkehrsamt der Stadt mitteilte.",
        "Ingenieure wurden am frühen Morgen von den Türmen herabgelassen, um den Schaden zu begutachten. Ein erster "
        "Bericht wird bis zum Ende der Woche erwartet, die Arbeiten könnten bis zum Sommer dauern.",
        "„Es war zu keiner Zeit jemand in Gefahr“, sagte die Leiterin des Amtes, Maria Olsen. „Aber mit einer Brücke, "
        "über die täglich vierzigtausend Menschen fahren, gehen wir kein Risiko ein.“",
    ),
)

RUSSIAN = (
    "Мост в гавани закрыт из-за трещины в несущем тросе",
    (
        "Мост в гавани закрыли во вторник для всего движения после того, как инспекторы нашли трещину в одном из двух "
        "несущих тросов, сообщили в транспортном управлении города.",
        "Инженеры рано утром спустились с башен, чтобы осмотреть повреждение. Первый отчёт ожидается к концу недели, "
        "однако ремонт может продлиться до лета, говорится в сообщении.",
        "«Никто ни разу не был в опасности, — сказала глава управления Мария Ольсен. — Но мы не рискуем мостом, по "
        "которому каждый день проезжают сорок тысяч человек».",
    ),
)

ABOVE = ["Skip to content", "Home", "News", "Sport", "Business", "Opinion", "Log in", "Search", "Home > News > City"]

BELOW = [
    "Share", "Tweet", "Email this", "Print", "Related stories", "Council votes on new tram line",
    "Ten places to eat by the water", "Most read", "Market square to be rebuilt", "Leave a comment", "Your name:",
    "Your e-mail:", "Copyright 2019 Harbour Post. All rights reserved.", "Privacy policy", "Contact us",
]  # fmt: skip


def read(lines: list[str]) -> Article:
    return read_bytes("\n\n".join(lines).encode(), "page.txt").articles[0]
