"""Turns as briefings, parliaments, courts and broadcasts print them."""

import pytest

from tests.quotes.told import direct, read


def turns(text: str, language: str = "en") -> list[tuple[str, str | None]]:
    """The first word and the speaker of every turn."""
    return [(words.split()[0].strip(",.!?"), speaker) for words, speaker in direct(text, language)]


def test_in_briefings_a_letter_asks_and_a_title_in_capitals_is_a_label_though_it_comes_once() -> None:
    text = (
        "MS. ROWE:  Good morning.  The ferries run again.\nThe bridge stays shut.\nQ    Since when?\n"
        "MS. ROWE:  Since six.\nMR. ABARA:  Half past five, to be exact.\nQ\tAnd the bridge?\nMS. ROWE:  In May."
    )
    assert turns(text) == [
        ("Good", "Rowe"),
        ("The", "Rowe"),
        ("Since", None),
        ("Since", "Rowe"),
        ("Half", "Abara"),
        ("And", None),
        ("In", "Rowe"),
    ]


def test_the_title_tells_the_full_name_of_a_surname_in_capitals() -> None:
    text = "MR. TENG: Good morning.\nQ: Will it rain?\nMR. TENG: It will.\nQ: And then?\nMS. OBI: Who knows."
    found = read(text, title="Press Gaggle by Principal Deputy Harbour Master Walter Teng").quotes
    assert [quote.speaker for quote in found] == ["Walter Teng", None, "Walter Teng", None, "Obi"]


def test_what_the_clerk_notes_of_the_room_is_nothing_said() -> None:
    text = (
        "MR. TENG: Good morning.\nQ: (Inaudible.)\nMR. TENG: It will.  (Laughter.)\n(Applause.)\nMR. TENG: Thank you."
    )
    assert turns(text) == [("Good", "Teng"), ("It", "Teng"), ("Thank", "Teng")]


def test_who_holds_an_office_stands_in_brackets_behind_it() -> None:
    text = (
        "The Minister for Tides and Locks (Dr Amara Nwosu): I beg to move.\n"
        "Mr Speaker: Order.\n"
        "Gareth Pym (Upper Ness) (Lab): Will the Minister give way?\n"
        "The Minister for Tides and Locks: I will not.\n"
        "Madam Deputy Speaker (Dame Joan Frith): Order, order.\n"
        "Several hon. Members rose—\n"
        "Dr Nwosu: I am grateful.\n"
        "Madam Deputy Speaker: The Question is as on the Order Paper."
    )
    assert turns(text) == [
        ("I", "Amara Nwosu"),
        ("Order", None),
        ("Will", "Gareth Pym"),
        ("I", "Amara Nwosu"),
        ("Order", "Joan Frith"),
        ("Several", "Joan Frith"),
        ("I", "Amara Nwosu"),
        ("The", "Joan Frith"),
    ]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "de",
            "Präsidentin Gerda Lohse: Ich eröffne die Sitzung.\nDr. Emil Thoma (FDP): Wir stimmen zu.\n(Beifall)\n"
            "Ja.\nHanna Kranz, Bundesministerin der Häfen: Danke.\nVizepräsident Udo Stern: Das Wort hat Frau Öz.\n"
            "Leyla Öz (BÜNDNIS 90/DIE GRÜNEN): Wir nicht.",
            ["Gerda Lohse", "Emil Thoma", "Emil Thoma", "Hanna Kranz", "Udo Stern", "Leyla Öz"],
        ),
        (
            "fr",
            "Mme la présidente. La parole est à M. Lenoir.\nM. Luc Lenoir. Merci, madame la présidente.\n"
            "Mme Odile Faure, ministre des ports. Vous vous trompez.\nM. Luc Lenoir (LR). Non.\n"
            "M. le rapporteur. Avis défavorable.",
            [None, "Luc Lenoir", "Odile Faure", "Luc Lenoir", None],
        ),
        (
            "fr",
            "M. Luc Lenoir. – La mer monte.\nMme Odile Faure, ministre. – Nous le savons.\nM. Luc Lenoir. – Et alors ?",
            ["Luc Lenoir", "Odile Faure", "Luc Lenoir"],
        ),
        (
            "es",
            "La señora PRESIDENTA: Se abre la sesión.\nEl señor ARANDA SOLER: Gracias, presidenta.\n"
            "El señor MINISTRO DE PUERTOS (Gil Cano): No es verdad.\nEl señor ARANDA SOLER: Lo es.\n"
            "El señor MINISTRO DE PUERTOS (Gil Cano): Señoría, no.",
            [None, "Aranda Soler", "Gil Cano", "Aranda Soler", "Gil Cano"],
        ),
        (
            "it",
            "PRESIDENTE. La seduta è aperta.\nLUCA MORETTI (PD). Signor Presidente, il porto è chiuso.\n"
            "SARA VILLA, Ministra dei porti. È aperto.\nPRESIDENTE. Grazie.",
            [None, "Luca Moretti", "Sara Villa", None],
        ),
        (
            "pt",
            "O Sr. Presidente: — Está aberta a sessão.\nO Sr. Rui Prata (PS): — Obrigado.\n"
            "A Sr.ª Ministra do Mar (Inês Lobo): — Não é assim.\nO Sr. Rui Prata (PS): — É, é.",
            [None, "Rui Prata", "Inês Lobo", "Rui Prata"],
        ),
        (
            "en",
            "Hon. Marie Gagnon (Minister of Ports, Lib.): We have acted.\n"
            "Mr. Dale Roth (Prairie East, CPC): Have they?\n"
            "The Speaker: Order.\nSome hon. members: Oh, oh!\nHon. Marie Gagnon: We have.",
            ["Marie Gagnon", "Dale Roth", None, None, "Marie Gagnon"],
        ),
        (
            "en",
            "President. – The debate is opened.\nIlse Brandt, on behalf of the S&D Group. – Thank you.\n"
            "Marc Petit (PPE). – Monsieur le Président, non.\nJutta Holm, Member of the Commission. – I agree.",
            [None, "Ilse Brandt", "Marc Petit", "Jutta Holm"],
        ),
        (
            "en",
            "Mr. TULLY of Maine. Mr. Speaker, I rise today.\nThe SPEAKER pro tempore. The time has expired.\n"
            "Ms. ORTEGA. I yield back.\nMr. TULLY of Maine. I object.",
            ["Tully", None, "Ortega", "Tully"],
        ),
        (
            "en",
            "Chairman Bell. The committee will come to order.\nMs. Quist. I have a question.\nDr. Amin. Yes, ma'am.\n"
            "Ms. Quist. How many?",
            ["Bell", "Quist", "Amin", "Quist"],
        ),
        (
            "ru",
            "Председательствующий. Начинаем.\nКлимов Л. Н., фракция «ЮГ». Мы за.\nШубина Т.О. Мы против.\n"
            "Председательствующий. Голосуем.",
            [None, "Л. Н. Климов", "Т. О. Шубина", None],
        ),
        (
            "uk",
            "ГОЛОВУЮЧИЙ. Розпочинаємо.\nГНАТЮК В.І. Дякую.\nКОСТЕНКО М.П. Ми проти.\nГОЛОВУЮЧИЙ. Голосуємо.",
            [None, "В. І. Гнатюк", "М. П. Костенко", None],
        ),
        (
            "pl",
            "Marszałek Grażyna Lis: Otwieram posiedzenie.\nPoseł Marek Wrona: To zła ustawa.\n"
            "Minister Infrastruktury Ewa Dąb: Nieprawda.",
            ["Grażyna Lis", "Marek Wrona", "Ewa Dąb"],
        ),
        (
            "en",
            "THE COURT: Call your next witness.\nMR. FINCH: The State calls Ada Moss.\n"
            "Q. Where were you?\nA. At home.\n"
            "Q. Alone?\nA. Yes.\nTHE COURT: Thank you.",
            [None, "Finch", None, None, None, None, None],
        ),
        (
            "en",
            "DONNA REYES, NEWS HOST: Good evening.\n(BEGIN VIDEO CLIP)\n"
            "SEN. CARL MUNK (R-OH): Never.\n(END VIDEO CLIP)\n"
            "REYES: Strong words.\nREP. LEA STROM (D-NY), MAJORITY WHIP: Indeed.\n"
            "REYES: Why?\nSTROM: It costs too much.",
            ["Donna Reyes", "Carl Munk", "Donna Reyes", "Lea Strom", "Donna Reyes", "Lea Strom"],
        ),
        (
            "en",
            "[00:00:01] SPEAKER 1: Welcome.\n[00:00:07] Ruth Lang: Thanks.\n[00:03:12] SPEAKER 1: Let us begin.",
            [None, "Ruth Lang", None],
        ),
        (
            "en",
            "Members present: Ida Falk (Chair); Sven Roth.\nQ1 Chair: Good morning.\nDr Moss: Good morning.\n"
            "Q2 Sven Roth: Is it true?\nDr Moss: It is.\nChair: Thank you.",
            ["Ida Falk", "Moss", "Sven Roth", "Moss", "Ida Falk"],
        ),
        (
            "en",
            "Ruth Lang (00:01):\nWelcome to the show.\nKofi Mensa (00:15):\nThank you.\n"
            "Ruth Lang (00:20):\nHow is the tide?",
            ["Ruth Lang", "Kofi Mensa", "Ruth Lang"],
        ),
        (
            "en",
            "Ruth Lang  0:01\nWelcome to the show.\nKofi Mensa  0:15\nThank you.\nRuth Lang  1:20:05\nHow is the tide?",
            ["Ruth Lang", "Kofi Mensa", "Ruth Lang"],
        ),
    ],
)
def test_minutes_and_transcripts_are_read_as_they_are_printed(
    language: str, text: str, expected: list[str | None]
) -> None:
    assert [speaker for _, speaker in direct(text, language)] == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("it", "ROMA. Il governo si riunisce oggi.\nMILANO. Nevica da ieri.\nTORINO. La mostra apre a maggio."),
        (
            "fr",
            "M. Lenoir a vendu le port.\nMme Faure a souri. Elle reste.\nM. Lenoir. Un homme discret.",
        ),
        ("en", "Mr. Tully came late. He sat down.\nMs. Ortega did not. She waited.\nMr. Tully. A quiet man."),
        ("en", "BERGEN. – The port is shut.\nOSLO. – The road is open.\nNESS. – It rains."),
        (
            "es",
            "Lucía Paz, que estuvo en la plaza, escribe:\nHay mucha gente aquí.\nMario Gil, que vive cerca, añade:\n"
            "Se oye hasta aquí.\nSaludo de la vecina Ana Soto:\nHola a todos desde la plaza.",
        ),
        ("en", "Q is the rarest letter here.\nQ stands in three words of this text.\nThe rest is silence."),
        ("ru", "Климов Л. Н. родился в Самаре.\nШубина Т. О. выросла там же.\nОрлов И. П. умер в мае."),
        ("de", "Hotel Adler (Lindau): ruhig.\nGasthof Post (Bregenz): laut.\nPension Lina (Ulm): billig."),
        ("en", "Opening hours\nThe Chair: a history of sitting\nThe Court: where to play\nThe Host: a thriller"),
    ],
)
def test_what_only_looks_like_minutes_says_nothing(language: str, text: str) -> None:
    assert direct(text, language) == []
