"""What the engine finds is what the matcher, reading article by article, says it should."""

from dataclasses import replace
from pathlib import Path

import pytest

from searchapp.article import Article, Quote
from searchapp.engine.engine import Request, Sort
from searchapp.engine.local.search.searcher import Searcher
from searchapp.engine.local.storage.checked import CheckedFile
from searchapp.errors import QueryError
from searchapp.query.match import match, quotes_matched
from searchapp.query.parse import parse
from searchapp.query.tree import Among, And, Everything, Node, Not, Or, Value, Word, one_quotes
from tests.engine.articles import article, segment

DELETED = (3, 17)
SIZES = (70, 1, 89)

QUERIES = (
    "minister", "attack", "=attack", "=attacks", "Lavrov", "лавров", "мира", "déclaré", "declare", "attaque",
    "co-operation", "cooperation", "al-Nusra", "Nusra", "alnusra", "U.S.", "us", "won’t", "Daesh", "da'esh",
    "title:attack", "body:attack", "attack AND peace", "attack peace talks", "attack OR мира OR paix", "-attack",
    "peace -attack", "-(attack OR peace)", "(attack OR city) (report OR peace)", "*",
    '"peace talks"', '"the city of"', '"attack reports"', '"al-Nusra terrorists"', '"co-operation"', '"U.S. city"',
    '"peace talks"~3', '"peace city attack"~4', '"said said"~5', 'title:"peace talks"',
    "peace NEAR/2 talks", "peace W/3 talks", "peace W/3 talks W/3 city", "attack NEAR/2 city NEAR/2 said",
    "(peace OR city) NEAR/1 (talks OR report)", '"peace talks" NEAR/4 city',
    "peace SAME/S attack", "peace SAME/P attack",
    "peace NEAR/3 the SAME/S city", "terror*", "t?lks", "*tack*", "report~1", "peice~2", "/att.*s/", "ter* NEAR/3 city",
    '"peace t*"', '"the * of"', '"* attack"', '"peace * *"', '"al-Nusra *"', 'title:"* peace"', 'title:"peace *"',
    "(peace NEAR/3 talks) NEAR/1 city",
    "atleast2:attack", 'atleast2:"peace talks"', "outlet:tass", "outlet:arabic", 'outlet:="TASS"',
    'outlet:"sputnik arabic"', "speaker:lavrov", "speaker:diaz", "via:reuters", "via:azer*", "path:seeds", "path:wire",
    "path:12", "lang:fr", "id:00005", "date:2016", "date:2016-10", "date:2016-10-28", "date:2016-10-28..2017-01-31",
    "after:2016-12-31", "before:2017", "date:none", "has:quote", "has:speaker", "has:date", "has:outlet", "has:title",
    "has:via", "said:attack", "by:lavrov", 'by:="Lavrov"', "kind:direct said:peace", "verb:stressed by:kerry",
    "as:minister", "as:ministers said:peace", 'as:"the minister"', "by:none", "by:none as:report", "-by:none",
    "as:(lavrov NEAR/3 aleppo)", "by:kerry as:=minister", "as:min*",
    "-said:peace", "said:peace {said:attack by:kerry}", 'said:("peace talks" OR attack)', "said:(peace NEAR/5 talks)",
    "peace date:2016", "peace outlet:sana -speaker:kerry", "said:peace attack has:via",
)  # fmt: skip


@pytest.fixture(scope="module")
def articles() -> list[Article]:
    return [article(number) for number in range(sum(SIZES))]


@pytest.fixture(scope="module")
def searcher(articles: list[Article], tmp_path_factory: pytest.TempPathFactory) -> Searcher:
    folder = tmp_path_factory.mktemp("segments")
    parts, at = [], 0
    for size in SIZES:
        parts.append(segment(folder, articles[at : at + size], [row - at for row in DELETED if at <= row < at + size]))
        at += size
    return Searcher(parts, {})


def living(articles: list[Article]) -> list[tuple[int, Article]]:
    return [(row, one) for row, one in enumerate(articles) if row not in DELETED]


@pytest.mark.parametrize("query", QUERIES)
def test_the_engine_finds_what_the_matcher_accepts(query: str, articles: list[Article], searcher: Searcher) -> None:
    tree = parse(query)
    expected = {row for row, one in living(articles) if match(tree, one)}
    found = searcher.search(Request(tree, limit=1000))
    assert {hit.row for hit in found.hits} == expected
    assert found.total == len(expected)
    assert sorted(hit.row for hit in searcher.rows(Request(tree))) == sorted(expected)


@pytest.mark.parametrize("query", ["*", "said:attack", "by:lavrov", "attack said:peace", "{said:peace} OR {by:kerry}"])
def test_quotes_are_those_that_meet_the_query(query: str, articles: list[Article], searcher: Searcher) -> None:
    tree = parse(query)
    expected = {
        (row, number) for row, one in living(articles) if match(tree, one) for number in quotes_matched(tree, one)
    }
    found = searcher.quotes(tree)
    assert {(quote.row, quote.number) for quote in found} == expected
    assert len(found) == len(expected)
    by_article = {row: found.of(row) for row, _ in living(articles)}
    assert [(row, number) for row, numbers in by_article.items() for number in numbers] == sorted(expected)


def test_quotes_of_a_speaker(articles: list[Article], searcher: Searcher) -> None:
    expected = {
        (row, number)
        for row, one in living(articles)
        for number, quote in enumerate(one.quotes)
        if not {"Sergey Lavrov", "Lavrov"}.isdisjoint(quote.speakers)
    }
    assert {(quote.row, quote.number) for quote in searcher.quotes(Everything(), by="lavrov")} == expected


@pytest.mark.parametrize("language", ["\ud800", "", "tlh-x", "x" * 300, "e\0n"])
def test_a_language_that_nobody_has_heard_of_hides_no_article(
    language: str, articles: list[Article], tmp_path: Path
) -> None:
    strange = [replace(one, language=language) for one in articles[:30]]
    one = Searcher([segment(tmp_path, [*strange, *articles[30:60]])], {})
    expected = {row for row, each in enumerate([*strange, *articles[30:60]]) if match(parse("attack"), each)}
    assert {hit.row for hit in one.search(Request(parse("attack"), limit=1000)).hits} == expected


def test_articles_come_back_as_they_went_in(articles: list[Article], searcher: Searcher) -> None:
    assert list(searcher.fetch(range(len(articles)))) == articles
    assert searcher.count == len(articles) - len(DELETED)


@pytest.mark.parametrize("field", ["outlet", "year", "month", "speaker", "via", "language"])
@pytest.mark.parametrize("query", ["attack", "*", "said:attack by:kerry", "id:00120"])
def test_facets_count_values(query: str, field: str, articles: list[Article], searcher: Searcher) -> None:
    tree = parse(query)
    found = searcher.search(Request(tree, limit=0, facets={field: 0}))
    expected: dict[str | None, int] = {}
    for _, one in living(articles):
        if match(tree, one):
            for value in values_of(one, field):
                expected[value] = expected.get(value, 0) + 1
    assert {count.value: count.count for count in found.facets[field]} == expected
    assert not found.hits


@pytest.mark.parametrize(
    "query", ["said:attack", "kind:direct Lavrov", "{by:kerry} OR {said:attack}", "-said:attack", "*"]
)
def test_speakers_can_be_those_who_said_what_is_asked_for(
    query: str, articles: list[Article], searcher: Searcher
) -> None:
    tree = parse(query)
    found = searcher.search(Request(tree, limit=0, facets={"speaker": 0}, sayers=True))
    expected: dict[str | None, int] = {}
    for _, one in living(articles):
        if match(tree, one):
            quotes = [one.quotes[number] for number in quotes_matched(tree, one)]
            sayers: set[str | None] = {name for quote in quotes for name in quote.speakers or (None,)}
            if not any(one_quotes(tree)):
                sayers = {speaker.name for speaker in one.speakers} or {None}
            for name in sayers:
                expected[name] = expected.get(name, 0) + 1
    assert {count.value: count.count for count in found.facets["speaker"]} == expected


@pytest.mark.parametrize("field", ["outlet", "year", "month", "day", "speaker", "via", "language", "verb", "kind"])
@pytest.mark.parametrize("query", ["said:attack", "*", "by:lavrov", "attack -by:kerry"])
def test_quotes_are_counted_by_who_said_them_and_where_they_stand(
    query: str, field: str, articles: list[Article], searcher: Searcher
) -> None:
    tree = parse(query)
    expected: dict[str | None, int] = {}
    for _, one in living(articles):
        if match(tree, one):
            for number in quotes_matched(tree, one):
                for value in values_of_quote(one, one.quotes[number], field):
                    expected[value] = expected.get(value, 0) + 1
    counts = searcher.quote_facets(tree, {field: 0})[field]
    assert {count.value: count.count for count in counts} == expected
    named = [count for count in counts if count.value is not None]
    few = searcher.quote_facets(tree, {field: 2})[field]
    assert sorted(count.count for count in few if count.value is not None) == sorted(c.count for c in named)[-2:]


def values_of_quote(one: Article, quote: Quote, field: str) -> list[str | None]:
    if field == "speaker":
        return [*set(quote.speakers)] or [None]
    if field == "verb":
        return [quote.cue.text.lower() if quote.cue else None]
    return [quote.kind] if field == "kind" else values_of(one, field)


def values_of(one: Article, field: str) -> list[str | None]:
    if field == "outlet":
        return [one.outlet]
    if field == "via":
        return list(one.via) or [None]
    if field == "language":
        return [one.language]
    if field == "speaker":
        return [speaker.name for speaker in one.speakers] or [None]
    length = {"year": 4, "month": 7, "day": 10}[field]
    return [one.date.value[:length] if one.date and len(one.date.value) >= length else None]


def test_the_filter_of_a_facet_narrows_all_but_itself(searcher: Searcher) -> None:
    plain = searcher.search(Request(parse("attack"), limit=0, facets={"outlet": 0, "year": 0}))
    chosen = Or((Value("outlet", "TASS"), Value("outlet", "SANA")))
    narrowed = searcher.search(
        Request(parse("attack"), limit=0, filters={"outlet": chosen}, facets={"outlet": 0, "year": 0})
    )
    assert narrowed.facets["outlet"] == plain.facets["outlet"]
    assert narrowed.total == sum(one.count for one in plain.facets["outlet"] if one.value in ("TASS", "SANA"))
    assert sum(one.count for one in narrowed.facets["year"]) == narrowed.total


@pytest.mark.parametrize("sort", ["date", "-date", "outlet"])
def test_hits_are_sorted(sort: Sort, articles: list[Article], searcher: Searcher) -> None:
    rows = [hit.row for hit in searcher.search(Request(Everything(), limit=1000, sort=sort)).hits]
    assert rows[:5] == [hit.row for hit in searcher.search(Request(Everything(), limit=5, sort=sort)).hits]
    assert rows[5:10] == [hit.row for hit in searcher.search(Request(Everything(), limit=5, offset=5, sort=sort)).hits]
    if sort == "outlet":
        named = [articles[row].outlet for row in rows]
        assert named == sorted(named, key=lambda name: (name is None, (name or "").lower()))
    else:
        dates = [articles[row].date for row in rows]
        dated = [date.value for date in dates if date]
        assert dates[len(dated) :] == [None] * (len(dates) - len(dated))
        padded = [(value + "-01-01")[:10] for value in dated]
        assert padded == sorted(padded, reverse=sort == "-date")


def test_better_answers_come_first(tmp_path: Path) -> None:
    texts = ["Peace.", "Talks about other things and peace.", "Peace talks, peace talks!", "Nothing at all."]
    made = [Article(str(number), f"{number}.txt", None, text, language="en") for number, text in enumerate(texts)]
    searcher = Searcher([segment(tmp_path, made)], {})
    assert [hit.row for hit in searcher.search(Request(parse("peace talks"))).hits] == [2, 1]
    assert [hit.row for hit in searcher.search(Request(parse("peace"))).hits][-1] == 1


def test_names_can_be_given_another_form(articles: list[Article], tmp_path: Path) -> None:
    parts = [segment(tmp_path, articles[:60])]
    renamed = Searcher(parts, {"speaker": {"Lavrov": "Sergey Lavrov"}})
    plain = Searcher(parts, {})
    either = plain.search(Request(Or((Value("speaker", "Lavrov"), Value("speaker", "Sergey Lavrov"))))).total
    assert renamed.search(Request(Value("speaker", "sergey lavrov"))).total == either
    assert renamed.search(Request(parse("by:sergey"))).total == plain.search(Request(parse("by:lavrov"))).total
    counted = renamed.search(Request(Everything(), limit=0, facets={"speaker": 0})).facets["speaker"]
    assert "Lavrov" not in [one.value for one in counted]
    assert renamed.values("speaker") == plain.values("speaker")
    assert all(speaker.name != "Lavrov" for one in renamed.fetch(range(60)) for speaker in one.speakers)


@pytest.mark.parametrize("query", ["*", "attack", "by:kerry"])
def test_an_article_with_two_names_of_one_speaker_counts_once(
    query: str, articles: list[Article], tmp_path: Path
) -> None:
    names = {"Lavrov": "Sergey Lavrov", "John Kerry": "Sergey Lavrov", "Anna Díaz": "Anna Diaz"}
    renamed = Searcher([segment(tmp_path, articles[:60])], {"speaker": names})
    found = renamed.search(Request(parse(query), limit=60, facets={"speaker": 0}))
    expected: dict[str | None, int] = {}
    for one in renamed.fetch([hit.row for hit in found.hits]):
        for name in set[str | None](speaker.name for speaker in one.speakers) or {None}:
            expected[name] = expected.get(name, 0) + 1
    assert {count.value: count.count for count in found.facets["speaker"]} == expected


def test_articles_are_known_by_id_and_path(articles: list[Article], searcher: Searcher) -> None:
    assert searcher.row_of("00005") == 5
    assert searcher.row_of("seeds/5/5.txt") == 5
    assert searcher.row_of("seeds/wire.jsonl#7") == 6
    assert searcher.row_of("seeds/5/5.txt#2") is None
    assert searcher.row_of(articles[DELETED[0]].id) is None


def test_a_pattern_of_too_many_words_is_refused(tmp_path: Path) -> None:
    words = " ".join(f"word{number}" for number in range(2000))
    searcher = Searcher([segment(tmp_path, [Article("a", "a.txt", None, words, language="en")])], {})
    with pytest.raises(QueryError, match="2000 different words"):
        searcher.search(Request(parse("*ord*")))


def test_places_of_an_inner_near_that_are_too_many_are_refused(tmp_path: Path) -> None:
    body = "one " * 1500 + "two " * 1500 + "three"
    searcher = Searcher([segment(tmp_path, [Article("a", "a.txt", None, body, language="en")])], {})
    assert searcher.search(Request(parse("(one NEAR/20 two) NEAR/2000 three"))).total == 1
    with pytest.raises(QueryError, match="so common"):
        searcher.search(Request(parse("(one NEAR/5000 two) NEAR/1 three")))


def test_a_pattern_that_no_article_can_meet_is_no_fault_when_hits_are_ranked(tmp_path: Path) -> None:
    body = " ".join(f"word{number}" for number in range(2000))
    articles = [replace(article(number), title=None, body=body, language="en") for number in range(3)]
    searcher = Searcher([segment(tmp_path, articles)], {})
    request = Request(parse('(nowhere OR "nowhere *ord* word5") OR word7 OR word9'))
    assert searcher.search(request).total == len(searcher.search(request).hits) == 3


def test_words_can_be_guessed(searcher: Searcher) -> None:
    assert "minister" in searcher.nearest_words("ministre")
    assert searcher.frequencies(["attack", "nowhere"])["nowhere"] == 0


@pytest.mark.parametrize(
    "word", ["attack", "attacks", "minister", "Lavrov", "мира", "paix", "co-operation", "U.S.", "nowhere"]
)
def test_how_many_articles_hold_a_word_is_nearly_known_from_its_lists(
    word: str, searcher: Searcher, articles: list[Article]
) -> None:
    holding = sum(bool(match(parse(word), one)) for _, one in living(articles))
    assert holding <= searcher.frequencies([word])[word] <= holding * 1.2


@pytest.mark.parametrize(("typed", "meant", "slip"), [("sirya", "syria", "siryu"), ("lavorv", "lavrov", "lavorva")])
def test_a_name_of_the_news_is_likelier_meant_than_a_slip_in_print(
    typed: str, meant: str, slip: str, tmp_path: Path
) -> None:
    bodies = [f"{meant} again", *[f"{meant} number {number}" for number in range(300)], f"{slip} once"]
    articles = [Article(str(at), f"{at}.txt", None, body, language="en") for at, body in enumerate(bodies)]
    searcher = Searcher([segment(tmp_path, articles)], {})
    assert searcher.nearest_words(typed, 2) == [meant, slip]


def test_a_short_word_is_not_taken_for_another_with_two_other_letters(tmp_path: Path) -> None:
    body = "The sea froze at Kola, and six men of Iran saw it."
    searcher = Searcher([segment(tmp_path, [Article("a", "a.txt", None, body, language="en")])], {})
    nearest = {"kla": ["kola"], "irn": ["iran"], "sez": ["sea"], "spy": [], "sit": ["six"], "zzz": []}
    assert {typed: list(searcher.nearest_words(typed)) for typed in nearest} == nearest


def test_pages_of_the_index_are_given_back_now_and_then_and_answers_stay_the_same(
    articles: list[Article], searcher: Searcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    given_back: list[Path] = []

    def counted(file: CheckedFile) -> None:
        given_back.append(file.path)
        let_go(file)

    let_go = CheckedFile.let_go
    monkeypatch.setattr(CheckedFile, "let_go", counted)
    monkeypatch.setattr("searchapp.engine.local.search.searcher.mapped_bytes", lambda: 1 << 40)
    request = Request(parse("the OR attack"), limit=50, facets={"outlet": 0})
    expected, *others = [searcher.search(request) for _ in range(30)]
    assert others == [expected] * 29
    assert [one.id for one in searcher.fetch([0, 1])] == [one.id for one in articles[:2]]
    assert 0 < len(given_back) <= 30 * len(searcher.segments) / 2


def test_an_index_of_nothing_finds_nothing() -> None:
    searcher = Searcher((), {})
    found = searcher.search(Request(parse("a OR b"), facets={"outlet": 3, "year": 3}))
    assert (found.total, found.hits) == (0, ())
    assert list(searcher.rows(Request(Everything()))) == []


def test_every_node_of_the_language_is_asked_for() -> None:
    def kinds(node: Node) -> set[str]:
        inner = [
            *getattr(node, "parts", ()),
            *(getattr(node, name) for name in ("part", "leaf") if hasattr(node, name)),
        ]
        return {type(node).__name__}.union(*(kinds(one) for one in inner))

    asked = set().union(*(kinds(parse(query)) for query in QUERIES))
    assert {kind.__name__ for kind in Node.__args__} - asked == {"Is", "Like", "Among"}


TAGS = {
    "few": ("00003", "00004", "0008c"),
    "many": tuple(f"{number:05x}" for number in range(0, 150, 2)),
    "none": ("gone",),
}


@pytest.mark.parametrize("tag", TAGS)
def test_articles_by_their_ids_are_those_few_or_many_without_the_deleted(
    searcher: Searcher, articles: list[Article], tag: str
) -> None:
    ids = frozenset(one.id for one in articles if one.id in TAGS[tag])
    wanted = {row for row, one in enumerate(articles) if one.id in ids and row not in DELETED}
    for tree in (Among(ids), And((Among(ids), Everything()))):
        found = searcher.search(Request(tree, limit=200))
        assert {hit.row for hit in found.hits} == wanted
        assert found.total == len(wanted)
    both = searcher.search(Request(And((Word("peace"), Not(Among(ids)))), limit=0)).total
    assert both == searcher.search(Request(Word("peace"), limit=0)).total - len(
        wanted & {hit.row for hit in searcher.search(Request(Word("peace"), limit=200)).hits}
    )


def test_the_facet_of_tags_counts_hits_and_its_own_choice_does_not_narrow_it(
    searcher: Searcher, articles: list[Article]
) -> None:
    tags = {name: frozenset(ids) for name, ids in TAGS.items()}
    peace = {hit.row for hit in searcher.search(Request(Word("peace"), limit=200)).hits}
    counts = {name: sum(articles[row].id in ids for row in peace) for name, ids in tags.items()}
    untagged = sum(not any(articles[row].id in ids for ids in tags.values()) for row in peace)
    wanted = {name: count for name, count in counts.items() if count} | {None: untagged}
    for filters in ({}, {"tag": Among(tags["few"])}):
        found = searcher.search(Request(Word("peace"), limit=0, facets={"tag": 0}, tags=tags, filters=filters))
        assert {one.value: one.count for one in found.facets["tag"]} == wanted
