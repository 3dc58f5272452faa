"""Conversations as files hold them: labels in lines of their own are part of the text."""

from pathlib import Path

import pytest

from searchapp.reading.inspecting import inspector
from searchapp.reading.read import read_bytes


@pytest.mark.parametrize("label", ["{}:", "{}: (0{}:20)", "{}  0:{}0"])
def test_names_in_lines_of_their_own_stay_above_what_is_said(label: str) -> None:
    said = [
        (
            "Judy Woodford",
            "Good evening. The ferry is back, and we have two guests to talk about what it means for us.",
        ),
        ("Ida Lund", "It is good to be with you, Judy. I have waited for this ferry for seven years."),
        ("Carl Berg", "So have I, and I believe that we all are glad to have it back in the harbour."),
        ("Judy Woodford", "Carl Berg, let me start with you. How did you cross the bay in these years?"),
        ("Carl Berg", "Well, I did not. I stayed where I was, and my sister came to see me by train."),
        ("Judy Woodford", "Thank you both for coming in tonight. We will see how long it lasts."),
    ]
    blocks = [f"{label.format(name, at)}\n\n{words}" for at, (name, words) in enumerate(said)]
    text = "\n\n".join(["What the ferry means for Harrow", *blocks])
    (article,) = read_bytes(text.encode(), "a.txt").articles
    assert [(quote.speaker, quote.text) for quote in article.quotes] == said


def test_headings_with_a_colon_make_no_conversation() -> None:
    parts = ("Ingredients", "Method", "Serving", "Storage")
    blocks = [
        f"{part}:\n\nTake two pounds of herring and leave them in salt over night, as my mother did." for part in parts
    ]
    (article,) = read_bytes("\n\n".join(["How to salt herring", *blocks]).encode(), "a.txt").articles
    assert not article.quotes


_DIALOGUE = [
    ("PRESIDENTA IDA LUND RUIZ", "Buenos días. Hoy vamos a hablar del puerto, que abre en mayo tras siete años."),
    ("PREGUNTA", "Presidenta, ¿quién va a pagar el segundo muelle? Los vecinos dicen que nadie les ha preguntado."),
    ("PRESIDENTA IDA LUND RUIZ", "Lo pagamos entre todos, como siempre lo he dicho, y nadie paga dos veces."),
    ("CARLOS BERG SOTO, SECRETARIO DE PUERTOS", "Si me permite, presidenta: el contrato es público."),
    ("INTERLOCUTORA", "¿Y cuándo llegan los barcos? Hay quien dice que no antes del invierno."),
    ("CARLOS BERG SOTO", "El primero llega el día de la inauguración, y los demás en las semanas que siguen."),
    ("VOZ MUJER", "¿Lo puede repetir, por favor, para los que estamos atrás en la sala?"),
    ("PRESIDENTA IDA LUND RUIZ", "Claro que sí. Vamos a estar todos ahí, y ustedes están invitados."),
    ("PREGUNTA", "¿Y el ferry? Mucha gente de la isla nos escribe que ya no llega los domingos."),
    ("PRESIDENTA IDA LUND RUIZ", "El ferry vuelve. Se lo he prometido a la isla y lo vamos a cumplir."),
    ("INTERLOCUTORA", "Presidenta, una más, sobre el molino, que lleva cerrado desde el año pasado."),
    ("PRESIDENTA IDA LUND RUIZ", "Del molino hablamos mañana, con su director y con los vecinos."),
]  # fmt: skip


def test_names_in_capitals_that_stand_alone_are_whose_turn_follows() -> None:
    text = "\n".join(
        [
            "Versión estenográfica de la conferencia de prensa | Lunes 8 de junio de 2020",
            "Gobierno de Harrow",
            "08 de junio de 2020",
            "---",
            *(line for turn in _DIALOGUE for line in turn),
        ]
    )
    (article,) = read_bytes(text.encode(), "a.txt").articles
    lund, berg = "Ida Lund Ruiz", "Carlos Berg Soto"
    told = [lund, None, lund, berg, None, berg, None, lund, None, lund, None, lund]
    assert [quote.speaker for quote in article.quotes] == told
    assert [quote.text for quote in article.quotes] == [words for _, words in _DIALOGUE]
    assert article.title == "Versión estenográfica de la conferencia de prensa | Lunes 8 de junio de 2020"


def test_turns_that_other_files_of_a_folder_have_too_are_kept(tmp_path: Path) -> None:
    said = "\n\n".join(
        f"MS. KENT:  Go ahead.\n\nQ    Thank you.  What will {thing} cost?\n\nMS. KENT:  I told you about {thing}."
        for thing in ("the bridge", "the ferry", "the harbour", "the mill")
    )
    for day in range(1, 9):
        title = f"Press Briefing by Press Secretary Anna Kent, May {day}, 2019"
        (tmp_path / f"{day}.txt").write_text(f"{title}\n\nPress Room\n\n2:0{day} P.M. EDT\n\n{said}\n")
    read = inspector(None)(str(tmp_path / "3.txt"), None)
    (article,) = read.articles
    assert article.title == "Press Briefing by Press Secretary Anna Kent, May 3, 2019"
    assert sum(quote.text == "Go ahead." for quote in article.quotes) == 4


def test_headings_in_capitals_are_no_turns() -> None:
    parts = ("INGREDIENTS", "METHOD", "SERVING", "STORAGE", "NOTES", "SOURCES", "THANKS")
    blocks = [
        f"{part}\n\nTake two pounds of herring and leave them in salt over night, as my mother did." for part in parts
    ]
    (article,) = read_bytes("\n\n".join(["How to salt herring", *blocks]).encode(), "a.txt").articles
    assert not article.quotes


@pytest.mark.parametrize("signs", [("Q. ", "A. "), ("Q: ", "A: "), ("Question: ", "Answer: ")])
def test_short_questions_and_answers_at_the_end_of_an_interview_are_of_its_body(signs: tuple[str, str]) -> None:
    ask, answer = signs
    turns = [
        f"{ask}Why did it take ten years?",
        f"{answer}I was raising children, and I was afraid. Fear is slow.",
        f"{ask}Were you working all that time?",
        f"{answer}Every night. Most of it I threw away.",
        f"{ask}What next?",
        f"{answer}A short book.",
    ]
    lead = "The novelist Lena Okafor has published her first book in ten years. She spoke to us in Lagos."
    text = "\n\n".join(["An interview with Lena Okafor", "12 May 2019", lead, *turns])
    (article,) = read_bytes(text.encode(), "a.txt").articles
    assert article.body.split("\n\n") == [lead, *turns]
