"""Subjects of Korean, Chinese and Japanese sentences that stand before other words in marks, or behind what a person
does."""

import pytest

from tests.quotes.told import direct, quotes


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ('한서윤 최고위원은 "우리는 다리를 다시 지을 것이다"며 "시간이 오래 걸린다"고 했다.', ["한서윤", "한서윤"]),
        (
            '한서윤 최고위원은 "다리를 짓겠다"고 했다. 문태호 최고위원도 "돈이 모자라다"라며 "걱정된다"고 했다.',
            ["한서윤", "문태호", "문태호"],
        ),
        ('한서윤 민주당 수석대변인은 "다음 주에 다리를 열 수 있다"고 했다.', ["한서윤"]),
        ('문태호 의원은 "다리를 다시 짓겠다"고 밝혔다. 문 의원은 "곧 시작한다"고 강조했다.', ["문태호", "문태호"]),
        ('문 전 시장은 "다리를 다시 지을 것이다"라고 말했다.', ["문"]),
    ],
)
def test_a_korean_subject_has_all_that_is_marked_in_its_sentence(text: str, speakers: list[str | None]) -> None:
    assert [one.speaker for one in quotes(text, "ko")] == speakers


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“这座桥对整个城市来说都是一个很好的机会。”市桥梁公司高级技师阎宁说，工程很快开始。", "阎宁"),
        ("“这座桥对整个城市来说都是一个很好的机会。”国际合作司副司长姚立平说，工程很快开始。", "姚立平"),
        ("“这座桥对整个城市来说都是一个很好的机会。”来自巴西的博士生费雷拉表示，工程很快开始。", "费雷拉"),
    ],
)
def test_a_chinese_name_stands_behind_what_somebody_does(text: str, speaker: str) -> None:
    assert direct(text, "zh")[0][1] == speaker


def test_a_japanese_sentence_may_end_in_the_noun_of_its_verb() -> None:
    text = "川田直樹理事長が「深くおわび申し上げます。橋は閉じます」と謝罪。「来年に開く予定です」と説明した。"
    assert [who for _, who in direct(text, "ja")] == ["川田直樹", "川田直樹"]
