"""Clutter around texts in Chinese, Japanese and Korean, whose headlines are as long as sentences are elsewhere."""

import pytest

from searchapp.reading.lines.asides import is_aside
from searchapp.reading.lines.captions import is_caption
from tests.reading.stories import read

JAPANESE = (
    "港の大橋、ケーブルに亀裂で通行止め",
    (
        "北浜市は14日、港の大橋の主ケーブルに亀裂が見つかったとして、全面通行止めにしたと発表した。復旧の時期は未定という。",
        "市によると、13日夜の点検で作業員が亀裂を見つけた。橋は1日に約4万人が利用しており、市は渡し船を増便する方針だ。",
        "大橋は1974年に完成し、これまでにも補修を重ねてきた。市長は記者会見で「市民の安全を最優先に対応する」と述べた。",
    ),
)
CHINESE = (
    "港口大桥因主缆开裂封闭",
    (
        "北港市交通局14日宣布，港口大桥主缆发现裂缝，大桥即日起全面封闭，恢复通行的时间尚未确定，市民出行将受到影响。",
        "据该局介绍，检查人员13日晚间在例行检查中发现了这道裂缝。大桥每天约有四万人通行，轮渡公司将增开班次。",
        "大桥于1974年建成，此后多次维修。市长在新闻发布会上表示，将把市民的安全放在第一位，并尽快公布调查结果。",
    ),
)
HEADLINES = {
    "ja": ["知事選、三つどもえの争いに 投票率が焦点", "イルカの群れ、湾内に迷い込む 漁協が見守り", "3時間前"],
    "zh": ["北港新地铁明年开通 票价仍未确定引发热议", "海豚群误入港湾 渔民自发组织船只守护", "3小时前"],
}


@pytest.mark.parametrize(
    ("story", "below"),
    [(JAPANESE, HEADLINES["ja"]), (CHINESE, HEADLINES["zh"])],
)
def test_headlines_below_a_text_without_spaces_are_none_of_it(
    story: tuple[str, tuple[str, ...]], below: list[str]
) -> None:
    title, text = story
    article = read([title, *text, *below * 4])
    assert article.body == "\n\n".join(text)


@pytest.mark.parametrize("heading", ["この記事を書いた人", "【関連記事】", "コメントを書く"])
def test_what_stands_below_a_heading_for_writers_or_readers_is_none_of_a_text(heading: str) -> None:
    title, text = JAPANESE
    teaser = "県は15日、来年度の予算案を発表した。総額は過去最大になる見通しで、防災や子育ての支援に重点を置くという。"
    assert read([title, *text, heading, *HEADLINES["ja"], teaser]).body == "\n\n".join(text)


def test_a_text_that_goes_on_below_a_link_to_another_story_is_whole() -> None:
    title, (first, second, third) = JAPANESE
    assert read([title, first, second, "関連記事", HEADLINES["ja"][0], third, first]).body.endswith(
        f"{third}\n\n{first}"
    )


def test_what_is_written_in_short_lines_without_stops_is_whole() -> None:
    lines = [
        "朝の港を歩いて大橋まで行ってきました",
        "ケーブルの下で休みました。",
        "風が強かったです。",
        "また行きます。",
        "帰りは船で渡りました",
    ]
    assert read(["港の大橋を歩く", *lines]).body.endswith(lines[-1])


def test_subheads_within_such_a_text_stay() -> None:
    title, (first, second, third) = JAPANESE
    assert read([title, first, second, "◆市民に不安の声", third]).body.count("\n\n") == 3


@pytest.mark.parametrize(
    "line",
    [
        "この記事を保存するには会員登録が必要です。",
        "有料会員になると、すべての記事をお読みいただけます。",
        "記事の転載をご希望の方は、こちらのページをご覧ください。",
        "今すぐ無料登録",
        "이 기사를 끝까지 보시려면 로그인이 필요합니다.",
        "무단 전재 및 재배포 금지",
        "扫码关注北港日报",
        "【関連記事】大橋の点検、年2回に増加",
    ],
)
def test_what_eastern_sites_ask_of_their_readers_is_no_news(line: str) -> None:
    assert is_aside(line)


@pytest.mark.parametrize(
    "line",
    [
        "大学は学生の個人情報を登録した名簿が流出したと発表した。",
        "委員会は転載の経緯を調べている。",
        "「会員登録が必要です」と案内されたという。",
        "경찰은 회원 정보를 유출한 혐의로 두 명을 체포했다.",
        "公司于2019年注册，登录交易所的计划已经推迟。",
    ],
)
def test_sentences_on_members_and_reprints_are_news(line: str) -> None:
    assert not is_aside(line)


@pytest.mark.parametrize(
    "line",
    [
        "通行止めになった大橋＝14日、北浜市で",
        "橋の点検をする作業員（山川花子撮影）",
        "기자회견에서 발언하는 시장의 모습. 연합뉴스",
        "14일 부두에서 시민들이 배를 기다리고 있다. AP 뉴시스",
        "공사가 중단된 다리. [사진 출처 = 북항시청]",
        "封闭后的港口大桥（资料图）",
        "圖說：檢查人員在主纜下方發現裂縫。（交通局提供）",
    ],
)
def test_captions_of_eastern_papers_are_known_by_moment_and_owner(line: str) -> None:
    assert is_caption(line)


@pytest.mark.parametrize(
    "line",
    [
        "市長は14日、記者会見で「安全を最優先する」と述べた。",
        "시장은 14일 기자회견에서 안전을 최우선으로 하겠다고 연합뉴스에 말했다.",
        "据新华社报道，大桥将于明年春季恢复通行（含步行道）。",
        "圖說明了一切，市長在記者會上表示。",
    ],
)
def test_sentences_of_eastern_papers_are_no_captions(line: str) -> None:
    assert not is_caption(line)


@pytest.mark.parametrize(
    "last",
    [
        "到底谁需要这座“新”的大桥？想清楚了这个问题，我们就会认同这句话“大桥不缺少游人，它只缺少修桥的人。”（作者系媒体评论员）",
        "据悉，大桥将在今年年底或明年年初重新开放。(晓明)",
        "对于市民的提问，交通局方面表示：“目前我们还没有接到通知，对此不便作出评论。”",
    ],
)
def test_a_last_sentence_with_marks_or_its_writer_behind_it_belongs_to_the_text(last: str) -> None:
    title, text = CHINESE
    assert read([title, *text, last]).body == "\n\n".join([*text, last])
