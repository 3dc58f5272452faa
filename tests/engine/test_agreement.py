"""Engine and matcher agree on every article, for queries made at random from the whole grammar."""

import random
from collections.abc import Callable
from pathlib import Path

import pytest

from searchapp.article import Article
from searchapp.engine.engine import Request
from searchapp.engine.local.search.searcher import Searcher
from searchapp.query.match import match, quotes_matched
from searchapp.query.parse import parse
from tests.engine.articles import SPEAKERS, VOCABULARY, article, segment

QUERIES = 80
_WORDS = sorted({word for words in VOCABULARY.values() for word in words})
_SPELT = ("lavrov", "Сергей", "Лаврова", "lawrow", "dias", "jon", "al-kerry", '"sergej lavrov"')
_STATES = [
    "date:none", "date:2016", "date:2016-10", "after:2016-10-28", "before:2017-02", "date:2016-10-28..2017-01",
    "date:..2016", "has:quote", "has:speaker", "has:date", "has:outlet", "has:title", "has:via", "*",
    "atleast2:the", "atleast3:title:of", 'atleast2:"the of"', "atleast2:min*",
]  # fmt: skip


class _Asker:
    """Makes queries that mean something for the articles of these tests."""

    def __init__(self, seed: int) -> None:
        self._choice = random.Random(seed)

    def query(self, depth: int = 3) -> str:
        pick = self._choice
        parts = []
        for number in range(pick.randint(1, 3)):
            if number:
                parts.append(pick.choice(["", "", "AND", "OR", "OR"]))
            parts.append((pick.choice(["", "", "", "-"]) + self._part(depth)).replace("--", "NOT -"))
        return " ".join(part for part in parts if part)

    def _part(self, depth: int) -> str:
        pick = self._choice.random()
        if depth and pick < 0.2:
            return f"({self.query(depth - 1)})"
        if pick < 0.45:
            return self._leaf()
        if pick < 0.6:
            return self._near()
        return self._choice.choice([self._phrase, self._field, self._state, self._quote, self._quote])()

    def _word(self) -> str:
        return self._choice.choice(_WORDS)

    def _leaf(self) -> str:
        word = self._word()
        start = word[: self._choice.randint(1, 4)]
        kinds = [word, word, word, f"={word}", f"{start}*", f"*{word[-2:]}", f"/{start[:2]}.*/"]
        if word.isalpha():
            kinds += [f"{word[:2]}?{word[3:]}", f"{word}~1", f"x{word[1:]}~2"]
        return self._choice.choice(kinds)

    def _phrase(self) -> str:
        words = [self._word() for _ in range(self._choice.randint(2, 3))]
        if self._choice.random() < 0.3:
            for _ in range(self._choice.randint(1, 2)):
                words.insert(self._choice.randint(0, len(words)), "*")
            return f'"{" ".join(words)}"'
        return self._choice.choice(["", "", "="]) + f'"{" ".join(words)}"' + self._choice.choice(["", "", "~1", "~4"])

    def _operand(self) -> str:
        kinds: list[Callable[[], str]] = [
            self._leaf,
            self._leaf,
            self._phrase,
            lambda: f"({self._leaf()} OR {self._leaf()})",
        ]
        return self._choice.choice(kinds)()

    def _near(self) -> str:
        operator = self._choice.choice(["NEAR/0", "NEAR/2", "NEAR/6", "W/0", "W/3", "SAME/S", "SAME/P"])
        operands = [self._operand() for _ in range(self._choice.choice([2, 2, 2, 3]))]
        if not operator.startswith("SAME") and self._choice.random() < 0.2:
            within = self._choice.choice(["NEAR/1", "NEAR/4", "W/3"])
            operands[0] = f"({self._operand()} {within} {self._operand()})"
        return f" {operator} ".join(operands).join("()")

    def _field(self) -> str:
        pick = self._choice
        field = pick.choice(["title", "body", "outlet", "speaker", "via", "path", "lang", "id"])
        if field in ("title", "body"):
            return f"{field}:{self._operand()}" if pick.random() < 0.7 else f"{field}:({self._near()})"
        values = {
            "outlet": ["tass", "le", "mond?", '="le monde"', '="Le"', '"le monde"'],
            "speaker": [*_SPELT, "lavrow~1", '="sergey lavrov"', "diaz", "k*", '"kerry john"~2', "=sergei"],
            "via": ["reuters", "news", '="azer news"'],
            "path": ["seeds", "wire*", "txt", '="seeds/wire.jsonl#1"'],
            "lang": ["en", "English", "fr-CA", "r*", '="rus"'],
            "id": ["00003", "0*"],
        }
        return f"{field}:{pick.choice(values[field])}"

    def _state(self) -> str:
        return self._choice.choice(_STATES)

    def _quote(self) -> str:
        pick = self._choice
        conditions = [
            f"said:{self._operand()}",
            f"said:({self._leaf()} -{self._word()})",
            f"as:{self._operand()}",
            "as:(minister NEAR/2 aleppo)",
            f"by:{pick.choice([*(name.split()[-1] for name in SPEAKERS), *_SPELT])}",
            f"by:{pick.choice(['none', 'none', '*', '(none OR kerry)'])}",
            f"kind:{pick.choice(['direct', 'mixed', 'indirect', 'likely', 'doubtful'])}",
            f"verb:{pick.choice(['said', 'stressed', 'sa*'])}",
            'by:="sergey lavrov"',
        ]
        chosen = " ".join(pick.sample(conditions, pick.randint(1, 3)))
        return pick.choice([chosen, f"{{ {chosen} }}", f"-{{ {chosen} }}"])


@pytest.fixture(scope="module")
def articles() -> list[Article]:
    return [article(number, seed=7) for number in range(70)]


@pytest.fixture(scope="module")
def searcher(articles: list[Article], tmp_path_factory: pytest.TempPathFactory) -> Searcher:
    folder: Path = tmp_path_factory.mktemp("agreement")
    return Searcher([segment(folder, articles[:40]), segment(folder, articles[40:])], {})


@pytest.mark.parametrize("seed", range(6))
def test_engine_and_matcher_find_the_same_articles_and_quotes(
    seed: int, articles: list[Article], searcher: Searcher
) -> None:
    asker = _Asker(seed)
    some = 0
    for _ in range(QUERIES):
        query = asker.query()
        tree = parse(query)
        found = {hit.row for hit in searcher.rows(Request(tree))}
        expected = {row for row, one in enumerate(articles) if match(tree, one)}
        assert found == expected, query
        listed = {(each.row, each.number) for each in searcher.quotes(tree)}
        assert listed == {(row, at) for row in expected for at in quotes_matched(tree, articles[row])}, query
        some += bool(found) and len(found) < len(articles)
    assert some > QUERIES / 3


@pytest.mark.parametrize(
    ("language", "body", "query"),
    [
        ("es", "Los vecinos habían pedido una tregua.", "había"),
        ("es", "Fue una decisión de la ciudadanía.", "ciudadanos"),
        ("fr", "Le cessez-le-feu fut négocié à Genève.", "négociées"),
        ("fr", "Des crimes contre l'HUMANITÉ.", "humanités"),
        ("tr", "Bakan açıklamayı dün yapmış.", "yap"),
        ("pt", "As ELEIÇÕES foram adiadas.", "eleições"),
        ("uk", "Посольство Києва у Софії.", "Київ OR Києві"),
        ("ko", "총리는 어제 회담을 취소했다고 밝혔다.", "총리 회담"),
        ("he", "הממשלה אישרה את ההסכם.", "הסכם ממשלה"),
        ("bg", "Министрите одобриха споразумението.", "споразумение"),
    ],
)
def test_words_are_found_by_stems_that_their_accents_make(language: str, body: str, query: str, tmp_path: Path) -> None:
    one = Article("1", "seeds/1.txt", None, body, language=language)
    tree = parse(query)
    assert match(tree, one)
    assert [hit.row for hit in Searcher([segment(tmp_path, [one])], {}).rows(Request(tree))] == [0]
