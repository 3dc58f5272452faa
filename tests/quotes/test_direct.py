"""Direct speech: the marks and their faults, and who is meant."""

import pytest

from tests.quotes.told import direct, indirect, quotes

SAID = "We shall mend the bridge before winter,"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (f"“{SAID}” said Anna Berg on Monday.", SAID),
        (f'"{SAID}" Anna Berg said.', SAID),
        (f"''{SAID}'' Anna Berg said.", SAID),
        (f"``{SAID}'' Anna Berg said.", SAID),
        (f"«{SAID}» Anna Berg said.", SAID),
        (f"»{SAID}« Anna Berg said.", SAID),
        (f"„{SAID}“ Anna Berg said.", SAID),
        (f"„{SAID}” Anna Berg said.", SAID),
        (f"”{SAID}” Anna Berg said.", SAID),
        (f"‘{SAID}’ Anna Berg said.", SAID),
        (f'"{SAID}” Anna Berg said.', SAID),
        ("Anna Berg told reporters: “The bridge is safe now.”", "The bridge is safe now."),
        ("Anna Berg wrote, “Nobody will be left behind here.”", "Nobody will be left behind here."),
    ],
)
def test_every_kind_of_mark_and_its_faults(text: str, said: str) -> None:
    assert direct(text)[0] == (said, "Anna Berg")


def test_an_opening_mark_typed_for_a_closing_one() -> None:
    text = "Mayor Anna Berg spoke on Monday.\n“We shall mend it soon, “the mayor said. “They asked us to, “she added."
    assert direct(text) == [("We shall mend it soon,", "Anna Berg"), ("They asked us to,", "Anna Berg")]


def test_a_split_quote_is_two_with_one_attribution() -> None:
    first, second = quotes("“The bridge is old,” Anna Berg said. “It was built by our grandfathers.”")
    assert (first.text, second.text) == ("The bridge is old,", "It was built by our grandfathers.")
    assert first.source == second.source
    assert first.cue == second.cue
    assert second.speaker == "Anna Berg"


def test_a_quote_over_paragraphs_belongs_to_who_is_named_at_its_end() -> None:
    text = "“The first winter was hard, and nobody came.\n“The second was worse than the first,” Anna Berg said."
    assert [speaker for _, speaker in direct(text)] == ["Anna Berg", "Anna Berg"]


def test_a_paragraph_of_speech_alone_goes_on_with_the_last_speaker() -> None:
    text = "“The harbour is closed for now,” said Anna Berg.\n“Ships will wait outside until Friday morning.”"
    assert direct(text)[1] == ("Ships will wait outside until Friday morning.", "Anna Berg")


def test_a_speaker_may_stand_in_a_line_under_the_quote() -> None:
    text = "“The harbour is closed until Friday morning.”\n— Anna Berg.\nThe weather was bad."
    assert direct(text) == [("The harbour is closed until Friday morning.", "Anna Berg")]


def test_nested_marks_belong_to_the_quote_around_them() -> None:
    text = "“He told me ‘go home’ and I went home at once,” said Anna Berg."
    assert direct(text) == [("He told me ‘go home’ and I went home at once,", "Anna Berg")]
    russian = "«Газета «Звезда» ошиблась в своём отчёте», — сказал Иван Орлов."
    assert direct(russian, "ru") == [("Газета «Звезда» ошиблась в своём отчёте", "Иван Орлов")]


@pytest.mark.parametrize(
    "text",
    [
        "The so-called “green” zone was empty.",
        "Her portrait of the “Yellow River” hung in the square.",
        "The film “The Long Walk” opens in May.",
    ],
)
def test_marks_without_speech_are_no_quotes(text: str) -> None:
    assert quotes(text) == []


def test_a_fragment_within_reported_speech_is_mixed_and_stands_in_its_clause() -> None:
    mixed, clause = sorted(quotes("Anna Berg said that the plan was “a costly mistake” by the council."), key=len_of)
    assert (mixed.kind, mixed.text, mixed.speaker) == ("mixed", "a costly mistake", "Anna Berg")
    assert clause.kind == "indirect"
    assert clause.start <= mixed.start < mixed.end <= clause.end


def len_of(quote: object) -> int:
    return len(getattr(quote, "text", ""))


@pytest.mark.parametrize(
    "text",
    [
        "“Why should we leave our homes now?” Anna Berg asked.",
        "“Why should we leave our homes now?” asked Anna Berg, a teacher.",
        "“Why should we leave our homes now?” Anna Berg, a teacher from Bergen, said.",
        "“Why should we leave our homes now?” — Anna Berg",
        "“Why should we leave our homes now?” — former Mayor Anna Berg",
        "“Why should we leave our homes now?” — Anna Berg on Wednesday, May 3rd, 2011",
        "“Why should we leave our homes now?”\n— Anna Berg in a speech to the guild",
        "“Why should we leave our homes now?” – ferry captain Anna Berg, in a speech",
        "Anna Berg: “Why should we leave our homes now?”",
        "Asked about the order, Anna Berg replied: “Why should we leave our homes now?”",
    ],
)
def test_the_attribution_is_found_on_either_side(text: str) -> None:
    assert direct(text)[0] == ("Why should we leave our homes now?", "Anna Berg")


@pytest.mark.parametrize("language", ["tr", "hu", "ar", "fi", None])
def test_any_language_has_its_marked_speech(language: str | None) -> None:
    assert [text for text, _ in direct("X y «uno due tre quattro cinque sei».", language)] == [
        "uno due tre quattro cinque sei"
    ]


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        ("zh", "港务局局长林海说：“我们会在五月以前修好大桥。”他没有回答提问。", "我们会在五月以前修好大桥。"),
        ("zh", "林海指出「大桥必须在五月以前修好」，但没有回答提问。", "大桥必须在五月以前修好"),
        ("ja", "コルプ委員長は「交渉は終わった。私たちは続ける」と述べた。", "交渉は終わった。私たちは続ける"),
    ],
)
def test_marked_speech_without_spaces_between_its_words_is_found(language: str, text: str, said: str) -> None:
    (quote,) = quotes(text, language)
    assert (text[quote.start : quote.end], quote.kind) == (said, "direct")


@pytest.mark.parametrize("text", ["他在《晨报》上写了“大桥”两个字。", "市長は「港」という歌を歌った。"])
def test_a_word_in_marks_is_no_speech_without_spaces_either(text: str) -> None:
    assert quotes(text, "zh") == []


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Anna Berg issued the following statement:\n“The bridge will stay closed all winter.”", "Anna Berg"),
        ("Stated Anna Berg:\n“The bridge will stay closed all winter.”", "Anna Berg"),
        ("The ferry describes itself in these words:\n“We have crossed this fjord since 1911.”", None),
    ],
)
def test_who_is_named_before_a_colon_speaks_in_the_next_paragraph(text: str, speaker: str | None) -> None:
    assert [name for _, name in direct(text)] == [speaker]


@pytest.mark.parametrize(
    ("sentence", "source"),
    [
        ("“We cannot sleep for the noise,” one neighbour said.", "one neighbour"),
        ("“Nobody has seen such a flood,” one elderly farmer told the paper.", "one elderly farmer"),
        ("“The tide will take it all,” the old harbour pilot muttered darkly.", "the old harbour pilot"),
        ("“We began with two boats here,” remembered Jens Holm.", "Jens Holm"),
        ("“Welcome to the highest hut,” said master of ceremonies Jens Holm.", "master of ceremonies Jens Holm"),
        ("“The ice will not hold for long,” he went on.", "he"),
        ("Jens Holm nodded slowly: “Nobody has asked the pilots yet.”", "Jens Holm"),
        ("The ferry turned as the old crew jeered, “Nobody will mend that pump today!”", "the old crew"),
    ],
)
def test_whoever_speaks_is_the_source_in_full(sentence: str, source: str) -> None:
    (quote,) = quotes(f"Anna Berg came to the harbour.\n{sentence}")
    assert quote.source is not None
    assert quote.source.text == source


@pytest.mark.parametrize(
    ("between", "speaker"),
    [
        ("Jens Holm argued that the pilots were tired.", "Jens Holm"),
        ("The harbour has two piers.", "Anna Berg"),
    ],
)
def test_a_quote_alone_goes_on_from_the_last_attribution(between: str, speaker: str) -> None:
    text = f"Jens Holm met Anna Berg.\n“The port is too small,” Anna Berg said. {between} “Nobody can work like this.”"
    assert direct(text)[-1] == ("Nobody can work like this.", speaker)


@pytest.mark.parametrize(
    "credit",
    [
        "(Photo by Tom Holm for the Post)",
        "(Tom Holm/Wire)",
        "(Norse Images via Getty Images)",
        "(Courtesy of the harbour)",
    ],
)
def test_a_picture_with_its_credit_parts_nobody_from_what_they_go_on_to_say(credit: str) -> None:
    picture = (
        f"A ferry with nine lorries on its deck leaves the old harbour of Oakham in the rain on Monday, May 3. {credit}"
    )
    text = f"“We wait,” Ann Berg said.\n{picture}\n“Nobody told us when it would be.”"
    assert direct(text)[-1] == ("Nobody told us when it would be.", "Ann Berg")
    assert direct(text.replace(f" {credit}", ""))[-1] == ("Nobody told us when it would be.", None)


def test_the_subject_of_a_participle_stands_right_before_it() -> None:
    text = "The hall was loud, with Jens Holm asking: “Why did we wait ten years?”"
    (quote,) = (quote for quote in quotes(text) if quote.kind == "direct")
    assert quote.source is not None
    assert quote.source.text == "Jens Holm"


@pytest.mark.parametrize(
    ("heading", "language"),
    [("“WE WILL NOT GIVE WAY”", "en"), ('"KONUT PİYASASI CANLILIĞINI KORUYOR"', "tr"), ("«МЫ НЕ ОТСТУПИМ»", "ru")],
)
def test_marked_capitals_over_a_part_of_the_text_are_a_heading(heading: str, language: str) -> None:
    assert direct(f"The port was closed for a week.\n{heading}\nThe ships waited outside.\n", language) == []


def test_capitals_that_somebody_says_are_said() -> None:
    said = [("WE WILL NOT GIVE WAY,", "Olav Dahl")]
    assert direct("“WE WILL NOT GIVE WAY,” Olav Dahl said.\n") == said


@pytest.mark.parametrize(
    ("language", "before", "statement", "behind", "speaker"),
    [
        ("en", "Speaking in Bergen, Olav Dahl said:", "We shall mend the bridge by May.", "It rained.", "Olav Dahl"),
        ("de", "Im Landtag sagte Hanna Kranz:", "Wir waren nicht vorbereitet.", "Es regnete.", "Hanna Kranz"),
        ("fr", "Devant eux, Claire Aubry a déclaré :", "Nous n’étions pas prêts.", "Il pleut.", "Claire Aubry"),
        ("es", "Carmen Osorio declaró en el Congreso:", "Nuestra red no estaba lista.", "Llueve.", "Carmen Osorio"),
        ("ru", "Вера Громова заявила в Думе:", "Мы не были готовы к этому.", "Шёл дождь.", "Вера Громова"),
        ("it", "Anna Ferri ha detto alla Camera:", "Noi non eravamo affatto pronti.", "Piove.", "Anna Ferri"),
    ],
)
def test_a_paragraph_in_the_first_person_is_what_the_one_before_announces(
    language: str, before: str, statement: str, behind: str, speaker: str
) -> None:
    assert direct(f"{before}\n{statement}\n{behind}", language) == [(statement, speaker)]


@pytest.mark.parametrize(
    "text",
    [
        "Olav Dahl said the plan has three parts:\nWe need money for our bridges.\nIt rained.",
        "Here is what we know so far:\nWe have no power in our street.",
        "Olav Dahl said:\nThe bridge is to be mended by May.",
        "Olav Dahl said:\n• We shall mend the bridge by May.\n• We shall mend the road.",
        "Olav Dahl said:\nOur live coverage of the flood",
    ],
)
def test_but_not_a_list_nor_a_paragraph_that_nobody_speaks_in(text: str) -> None:
    assert direct(text) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The “Statewide Flood and Storm Centre” then wrote to the council."),
        ("de", "Für den Hafen baute sie eine „Mittlere Motorspritze mit Vorbaupumpe für Wasser und Schaum“."),
        ("fr", "Le film « La Jeunesse du Rassemblement des Forces » sort mercredi."),
        ("es", "El buque «Nuestra Señora de la Buena Esperanza» zarpó ayer."),
    ],
)
def test_a_name_or_a_title_of_several_words_is_not_speech(language: str, text: str) -> None:
    assert direct(text, language) == []


def test_a_title_case_slogan_is_speech_where_somebody_says_it() -> None:
    assert direct("“We Will Not Give Way,” Anna Berg said.") == [("We Will Not Give Way,", "Anna Berg")]
    assert direct("The crowd chanted: “No More Closed Harbours!”") != []


@pytest.mark.parametrize(
    ("paragraph", "said", "speaker"),
    [
        (
            "“We shall mend the bridge before winter, said Anna Berg.",
            "We shall mend the bridge before winter,",
            "Anna Berg",
        ),
        ('"Who would have paid for all of this? the mayor asked.', "Who would have paid for all of this?", "Anna Berg"),
        ("“The ice came early this year, she added.", "The ice came early this year,", "Anna Berg"),
        ("''Nobody told us about it, Berg complained.", "Nobody told us about it,", "Anna Berg"),
    ],
)
def test_a_quote_that_is_never_closed_ends_before_the_attribution_behind_it(
    paragraph: str, said: str, speaker: str
) -> None:
    text = f"Mayor Anna Berg spoke on Monday.\n{paragraph}\nThe weather was bad."
    assert direct(text) == [(said, speaker)]


@pytest.mark.parametrize(
    "paragraph",
    [
        "“We shall mend the bridge before winter, as my father said of the old one in the year of the flood.",
        "“We told them that it was late, and that they said nothing in reply.",
    ],
)
def test_words_of_saying_within_a_quote_that_is_never_closed_do_not_end_it(paragraph: str) -> None:
    text = f"Mayor Anna Berg spoke on Monday.\n{paragraph}\nThe weather was bad."
    assert direct(text)[0][0] == paragraph[1:]


def test_curly_marks_that_stand_the_wrong_way_round_are_read_as_meant() -> None:
    text = "”The ice came early this year,“ said Anna Berg. ”Nobody told us about it,“ she added."
    assert direct(text) == [("The ice came early this year,", "Anna Berg"), ("Nobody told us about it,", "Anna Berg")]
    inner = "“It was here.” The second said: ”We heard of it late,“ and left.\n"
    assert len(direct(inner)) == 2


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "The letter reads in part:\n“You have led the guild well.\nThe harbour thanks you.\nI wish you luck.”",
            ["You have led the guild well.", "The harbour thanks you.", "I wish you luck."],
        ),
        (
            'Dahl wrote: "We shall rebuild the pier.\nThe council believes that it can be done by May."\nIt rained.',
            ["We shall rebuild the pier.", "The council believes that it can be done by May."],
        ),
        (
            "“We shall go.\nThey may stay,” Dahl said. “That is all.”",
            ["We shall go.", "They may stay,", "That is all."],
        ),
    ],
)
def test_a_quote_runs_on_over_paragraphs_without_marks_until_it_is_closed(text: str, said: list[str]) -> None:
    assert [quote for quote, _ in direct(text)] == said
    assert indirect(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Dahl said: “We shall rebuild the pier.\nIt was built in 1911.\n“It is ours,” he added.",
        "Dahl said: “We shall rebuild the pier.\nIt was built in 1911.\nNobody knows by whom.",
    ],
)
def test_a_quote_that_is_never_closed_takes_in_no_further_paragraph(text: str) -> None:
    assert "It was built in 1911." not in [quote for quote, _ in direct(text)]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Holm was late. \"It looks like a hard deal, '' Holm said. \"We go on,'' said Tom Bree, the mayor.",
            [("It looks like a hard deal,", "Holm"), ("We go on,", "Tom Bree")],
        ),
        (
            '"We had fewer boats, "Ann Holm said. Nobody came. "It may be late, " she added.',
            [("We had fewer boats,", "Ann Holm"), ("It may be late,", "Ann Holm")],
        ),
        (
            "“We had fewer boats, “Ann Holm told the Harbour Post. Nobody came.",
            [("We had fewer boats,", "Ann Holm")],
        ),
    ],
)
def test_straight_marks_that_are_typed_unevenly_are_put_right(text: str, said: list[tuple[str, str]]) -> None:
    assert direct("Sen. Holm left. " + text if "Ann" not in text else text) == said


def test_single_marks_beside_double_ones_are_marks() -> None:
    text = (
        "‘We shall mend it by May,’ said Ann Holm. Tom Bree called it “late”. ‘Nobody asked us once,’ he said.\n"
        "“The fleet said ‘we will never go there,’ and it went,” said Kurt Lind."
    )
    assert direct(text) == [
        ("We shall mend it by May,", "Ann Holm"),
        ("late", "Tom Bree"),
        ("Nobody asked us once,", "Tom Bree"),
        ("The fleet said ‘we will never go there,’ and it went,", "Kurt Lind"),
    ]


def test_single_marks_within_double_ones_are_none() -> None:
    text = "“The fleet said ‘we will never go there,’ and it went,” said Kurt Lind. It was the boys’ turn, Lind said."
    assert direct(text) == [("The fleet said ‘we will never go there,’ and it went,", "Kurt Lind")]
