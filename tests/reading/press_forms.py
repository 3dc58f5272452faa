"""Three stories as press databases export them: each form gives the lines of one of them."""

TRUCE = (
    "Rebels reject truce signed by neighbours",
    "Rebel commanders rejected a truce on Wednesday that three neighbouring countries had signed without them.",
    "“We were not asked and we have not signed,” said Omar Nasser, a commander in the south of the country.",
    "The defence ministry said that it would observe the truce in any case, and that its guns were silent.",
)
CONVOY = (
    "Aid convoy turned back at checkpoint",
    "An aid convoy of twelve lorries was turned back at a checkpoint on Thursday, the relief group Open Hands said.",
    "“We had every paper that was asked for,” said its spokeswoman, Lena Ortiz, who travelled with the lorries.",
    "The convoy will try again on Saturday with papers from both of the sides, she said.",
)
MAP = (
    "Ministry publishes map of quiet zones",
    "The defence ministry on Friday published a map on which the zones that have joined the truce are marked.",
    "“The map is open to everybody,” said the head of the monitoring centre, General Igor Panin.",
    "Fourteen settlements have joined since Monday, and nine more have asked to be put on the map, he said.",
)
STORIES = (TRUCE, CONVOY, MAP)
OUTLETS = ("Reuters", "The Guardian", "TASS")
DAYS = ("26 January 2017", "27 January 2017", "28 January 2017")
ISO = ["2017-01-26", "2017-01-27", "2017-01-28"]


def press_database(number: int) -> list[str]:
    title, *story = STORIES[number]
    day = ("January 26, 2017 Thursday", "January 27, 2017 Friday", "January 28, 2017 Saturday")[number]
    return [
        f"            {number + 1} of 3 DOCUMENTS", f"            {OUTLETS[number]}", f"        {day}", title,
        "BYLINE: By ANN BELL", "SECTION: World", "LENGTH: 412 words", *story, "LOAD-DATE: January 29, 2017",
        "LANGUAGE: ENGLISH", f"        Copyright 2017 {OUTLETS[number]}",
    ]  # fmt: skip


def closed_by_number(number: int) -> list[str]:
    title, *story = STORIES[number]
    head = f"Ann Bell\n412 words\n{DAYS[number]}\n{OUTLETS[number]}\nEnglish\nCopyright 2017 {OUTLETS[number]}"
    return [title, head, *story, f"Document ABCD0000201701{26 + number}ed1q0004x"]


def cited(number: int) -> list[str]:
    """As the newer ProQuest has it, in one file with lines drawn."""
    title, *story = STORIES[number]
    head = f"Bell, Ann . {OUTLETS[number]} ; Tarnby [Tarnby]. {DAYS[number]}: B.1."
    return [
        "_" * 60, title, head, "ProQuest document link", "FULL TEXT", *story, "DETAILS", "Subject: Peace talks",
        f"Document URL: https://www.proquest.com/docview/{number}", "Last updated: 2017-02-03",
    ]  # fmt: skip


def below_day(number: int) -> list[str]:
    """As Factiva has it, with a section above the title or without, with rights or a language above the text."""
    title, *story = STORIES[number]
    head = [*(["World News"] * (number > 0)), title, *(["By Ann Bell"] * (number != 1)), "1,412 words", DAYS[number]]
    head += [*(["06:02 PM"] * (number == 2)), OUTLETS[number], "ABCD", "4", "English"]
    rights = [f"(c) 2017 {OUTLETS[number]}"] if number else []
    return [
        "\n".join(head + rights),
        *story,
        *([OUTLETS[number]] * (number > 0)),
        f"Document ABCD0000201701{number}3e004x",
    ]


def above_day(number: int) -> list[str]:
    """As the newer LexisNexis has it."""
    title, *story = STORIES[number]
    day = ("January 26, 2017 Thursday", "January 27, 2017 Friday 9:41 PM GMT", "January 28, 2017")[number]
    return [
        title, OUTLETS[number], f"{day}\nFinal Edition" if number == 2 else day, f"Copyright 2017 {OUTLETS[number]}",
        "Section: WORLD; Pg. 4", "Length: 412 words", "Byline: By Ann Bell", "Body", *story, "Graphic",
        "A map of the north, which was drawn for this paper.", "Load-Date: January 29, 2017", "End of Document",
    ]  # fmt: skip


def behind_label(number: int) -> list[str]:
    """As ProQuest has it."""
    title, first, *story = STORIES[number]
    info = f"Publication info: {OUTLETS[number]}; Tarnby [Tarnby]{DAYS[number]}: A.4."
    return [
        "_" * 60, f"Document {number + 1} of 3", title, "Author: Bell, Ann", info, "ProQuest document link",
        f"Full text: {first}", *story, "Subject: Peace talks", f"Publication title: {OUTLETS[number]}; Tarnby",
        "Publication year: 2017", f"Publication date: {DAYS[number]}", "Database: Newsstream",
        "Copyright: Copyright Bell Media Jan 29, 2017", "Last updated: 2017-02-03",
    ]  # fmt: skip


def above_page(number: int) -> list[str]:
    """As Europresse has it."""
    title, *story = STORIES[number]
    day = ("jeudi 26 janvier 2017", "Friday, January 27, 2017", "samedi 28 janvier 2017")[number]
    length = ("412 mots, p. 6", "1 412 words, p. A4", "98 mots, p. 12,13")[number]
    return [
        OUTLETS[number], f"{day}\n{length}", *(["Aussi paru dans 26 janvier 2017 - Le Soir"] * (number == 0)), title,
        *(["Ann Bell"] * (number != 1)), *story, f"© 2017 {OUTLETS[number]}. Tous droits réservés.",
        f"news·2017012{number + 6}·AB·0{number}4410",
    ]  # fmt: skip


def below_title(number: int) -> list[str]:
    """As Retriever has it in Sweden and Norway, with a line drawn below the title or not."""
    title, *story = STORIES[number]
    day = (f"{ISO[0]} 09:31", ISO[1], "28.01.2017")[number]
    medium = ("Publicerat på webb.", "Sida 15\nPublicerat i print.", "BELL ANN\nSide 9\nPublisert på trykk.")[number]
    link = ("Se webartikeln", "Läs hela artikeln", "Les hele nyheten")[number]
    drawn = "-" * 78 + "\n" if number == 2 else ""
    return [
        f"{title}\n{drawn}{OUTLETS[number]}, {day}\n{medium}", *story, f"© {OUTLETS[number]}",
        f"{link} på http://ret.nu/x{number}Yz\n{'=' * 78}",
    ]  # fmt: skip


def beside_bar(number: int) -> list[str]:
    """As NewsBank has it."""
    title, *story = STORIES[number]
    day = ("January 26, 2017", "Jan. 27, 2017", "January 28, 2017")[number]
    paper = ("Reuters (USA)", "Guardian, The (London, England)", "TASS (Moscow)")[number]
    words = ("394 Words", "394\nWords", "1,394 Words")[number]
    return [
        title, f"{day} | {paper}", f"Author/Byline: Ann Bell{' | Section: World' * (number > 0)}", words,
        "Read News Document", *story, f"Copyright, 2017, {OUTLETS[number]}",
    ]  # fmt: skip


def below_text(number: int) -> list[str]:
    """As wiso and other archives of German papers have it."""
    title, *story = STORIES[number]
    source = f"{OUTLETS[number]} vom {26 + number}.01.2017, Nr. 21, S. 4"
    label = ("Quelle: ", "Quelle:\n", "Quelle:\t")[number]
    return [
        *([f"{number + 1} von 3", f"{source} / Politik"] if number < 2 else []), title, "von Ann Bell", *story,
        f"{label}{source}\nISSN: 1865-2263\nRubrik: Politik\nDokumentnummer: 20170126{number}",
        f"Dauerhafte Adresse des Dokuments: https://archive.example/document/HP__{number}",
        f"Alle Rechte vorbehalten: (c) Verlag {OUTLETS[number]} GmbH",
        "© GBI-Genios Deutsche Wirtschaftsdatenbank GmbH",
    ]  # fmt: skip


def from_label(number: int) -> list[str]:
    """As Gale has it."""
    title, *story = STORIES[number]
    paper = ("Reuters", "The Guardian (London, England)", "TASS")[number]
    return [
        title, f"Date: Jan. {26 + number}, 2017", f"From: {paper}", "Publisher: Harbour Media",
        "Document Type: Article",
        "Length: 512 words", "Full Text:", *story, "COPYRIGHT 2017 Harbour Media",
        "Source Citation (MLA 9th Edition)", f'Bell, Ann. "{title}." {paper}, {26 + number} Jan. 2017, p. 12.',
        f"Gale Document Number: GALE|A48812345{number}",
    ]  # fmt: skip


def of_broadcast(number: int) -> list[str]:
    """As LexisNexis has a programme, its name between the broadcaster and the day."""
    title, *story = STORIES[number]
    day = ("January 26, 2017 Thursday", "January 27, 2017 Friday", "January 28, 2017 Saturday")[number]
    head = [f"HEADLINE: {title}", "BYLINE: Ann Bell, Omar Haddad", "GUESTS: Lena Ortiz", "HIGHLIGHT: A truce.", "BODY:"]
    return [
        f"{number + 1} of 3 DOCUMENTS", OUTLETS[number], f"SHOW: {OUTLETS[number]} AT SIX 6:00 PM EST", day,
        "TRANSCRIPT: 012601CN.V11", "SECTION: NEWS; Domestic", "LENGTH: 7890  words", *head, *story,
        "LOAD-DATE: January 29, 2017", "LANGUAGE: ENGLISH",
    ]  # fmt: skip


def closed_in_german(number: int) -> list[str]:
    """As Factiva has it for who set it to German."""
    title, *story = STORIES[number]
    head = f"Von Ann Bell\n412 Wörter\n{26 + number} Januar 2017\n{OUTLETS[number]}\nABCD\n7\nDeutsch"
    return [
        f"{title}\n{head}\nCopyright 2017 {OUTLETS[number]}",
        *story,
        f"Dokument ABCD0000201701{26 + number}ed1q004x",
    ]


CODED = """HD{0}Dockers in Selva return to work after pay deal

BY{0}Lena Ortiz

WC{0}310 words

PD{0}12 March 2019

SN{0}Reuters News

LP{0}SELVA, March 12 (Reuters) - Dock workers in Selva returned to their posts on Tuesday after the port authority \
agreed to raise wages by seven percent over two years, union officials said.

TD{0}“We got what we asked for in January,” union leader Marta Ilves told reporters on Tuesday morning in the port.

AN{0}Document LBA0000020190312ef3c000ab

HD{0}Tunnel through pass opens to lorries

PD{0}10 March 2019

SN{0}The Harrow Courier

LP{0}The tunnel through the Orsk pass was opened to lorries on Sunday, two years later than planned and at twice the \
price, the ministry said.

TD{0}“It is a great day,” said Karl Thore. Drivers save three hours on the way to the coast, and the villages hope.

AN{0}Document HARC000020190310ef3a00001
"""
