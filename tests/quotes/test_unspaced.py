"""Speakers in Chinese and Japanese, which set no spaces between words."""

import pytest

from tests.quotes.told import direct


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“在小店里，每天都有好多人向我订货。”安禾镇大乐村村民陈福山说。", "陈福山"),
        ("市政府发言人毛宁月表示，“我们对此坚决反对并将采取措施”。", "毛宁月"),
        ("吳志憲12日晚間受訪時回應：「你們有沒有看過整集的節目？」", "吳志憲"),
        ("吳志憲在主持節目時，對來賓說：「所有的人都要仔細聽著這件事。」", "吳志憲"),
        ("“价格还会上涨，”约翰·弗雷告诉记者，“但不会太快。”", "约翰·弗雷"),
        ("张伟民：“我们明天就开始修这座桥，不会再等了。”", "张伟民"),
        ("对此，华兴集团回应称：“目前没有裁员的计划和打算。”", "华兴集团"),
        ("村民王秀莲高兴地告诉记者：“路修好了，车也能开进来了。”", "王秀莲"),
        ("李主任说：“医院将增加五十张床位来接收病人。”", "李主任"),
        ("“谢谢大家！”王芳菲说。", "王芳菲"),
        ("北岛外长科尔莫夫表示：“我们对会谈的结果感到满意。”", "科尔莫夫"),
        ("欧洲议会主席冯贝尔克指出：“现在还不是下结论的时候。”", "冯贝尔克"),
        ("前国家队队长李娜兰在发布会上说：“这支球队还很年轻。”", "李娜兰"),
    ],
)
def test_a_chinese_clause_before_or_behind_the_marks_names_who_spoke(text: str, speaker: str) -> None:
    assert {who for _, who in direct(text, "zh")} == {speaker}


@pytest.mark.parametrize(
    "text",
    [
        "王芳菲来了。市民们纷纷表示：“这样的活动应该多办几次。”",
        "“没有理由在这个时候放弃。”协会负责人说。",
        "书中写道：“世上的路是一步一步走出来的。”",
        "公司在声明中表示：“所有产品都符合标准，请放心。”",
        "有业内人士指出：“明年的价格还会继续上涨。”",
        "总统办公室表示：“会谈的时间还没有确定下来。”",
        "主席团成员指出：“会谈的时间还没有确定下来。”",
    ],
)
def test_somebody_in_chinese_without_a_name_is_nobody(text: str) -> None:
    assert [who for _, who in direct(text, "zh")] == [None]


def test_a_chinese_pronoun_goes_on_from_who_spoke_before() -> None:
    text = "部长毛宁月表示，“我们对此坚决反对并将采取措施”。她强调：“合作是唯一的出路和选择。”"
    assert [who for _, who in direct(text, "zh")] == ["毛宁月", "毛宁月"]


def test_a_foreign_name_in_chinese_is_known_from_where_it_stood_behind_an_office() -> None:
    text = "北岛外长科尔莫夫表示：“我们对会谈的结果感到满意。”\n科尔莫夫强调：“下一次会谈将在明年举行。”"
    assert [who for _, who in direct(text, "zh")] == ["科尔莫夫", "科尔莫夫"]


def test_what_a_place_is_called_in_chinese_was_not_said() -> None:
    assert direct("这里俗称“江南的小瑞士乐园”，由李华东经营。", "zh") == []


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("北日鉄の三村社長は、狙いについて「買収防止策ではなく提携の強化のため」と述べた。", "三村"),
        ("大倉首相は記者団に「増税は考えていない」と語った。", "大倉"),
        ("「雪が多くて大変だった」と田中さんは話す。", "田中"),
        ("「次は必ず勝ちたい」と話すのは鈴木一男投手。", "鈴木一男"),
        ("米国務省のミラー報道官は5日、「同盟国と緊密に連携していく」と強調した。", "ミラー"),
        ("佐藤花江・東都大教授（経済学）は「賃金の伸びが鍵になる」と指摘する。", "佐藤花江"),
        ("山川一郎前市長が「計画は変えない方針だ」と訴えた。", "山川一郎"),
        ("コルモフ国務長官は「計画は変えない方針だ」と述べた。", "コルモフ"),
        ("山川一郎官房長官は「日程は調整中で、未定だ」と説明した。", "山川一郎"),
        ("三村社長は「強化のためだ。急ぐ」としながらも「株価に反映されていない」と説明した。", "三村"),
    ],
)
def test_a_japanese_name_with_its_title_and_particle_is_who_spoke(text: str, speaker: str) -> None:
    assert {who for _, who in direct(text, "ja")} == {speaker}


@pytest.mark.parametrize(
    "text",
    [
        "田中さんが来た。目撃した男性は「大きな音がして驚いた」と話した。",
        "大阪市長は「計画は変えない方針だ」と述べた。",
        "官房長官は会見で「日程は調整中で、未定だ」と話した。",
        "国連事務総長は「計画は変えない方針だ」と述べた。",
        "防衛省幹部は「計画は変えない方針だ」と話した。",
        "官房長官は会見で「日程は調整中だ」と話した。",
        "首相は記者団に「もう決めた」と述べた。",
        "同社は「原因を調査中で、コメントは控える」としている。",
        "今月の特集は「おいしいラーメンの店を探す旅」です。",
        "「写真集でやってみたかった」という崖から海へのダイブ。",
    ],
)
def test_somebody_in_japanese_without_a_name_is_nobody(text: str) -> None:
    assert {who for _, who in direct(text, "ja")} == {None}


def test_a_japanese_surname_is_who_was_named_in_full_before() -> None:
    text = "鈴木一男監督は「次は必ず勝ちたい」と語った。\n会見後、鈴木監督は「選手を信じているからだ」と述べた。"
    assert [who for _, who in direct(text, "ja")] == ["鈴木一男", "鈴木一男"]


@pytest.mark.parametrize(
    ("text", "language", "said"),
    [
        (
            "田中社長は「Helveticaは今も美しい書体だ」と語った。会場には百人が集まった。",
            "ja",
            "Helveticaは今も美しい書体だ",
        ),
        ("佐藤さんは「Webの安全を守る人がまだ足りない」と述べた。", "ja", "Webの安全を守る人がまだ足りない"),
        (
            "李明表示：“AI技术将改变世界，我们已经准备好了。”会议在北京举行。",
            "zh",
            "AI技术将改变世界，我们已经准备好了。",
        ),
        ("“Linux是我们的首选系统，”王芳菲说，“它很稳定。”", "zh", "Linux是我们的首选系统，"),
    ],
)
def test_what_is_said_may_begin_with_a_latin_word(text: str, language: str, said: str) -> None:
    assert said in {words for words, _ in direct(text, language)}


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("挪威国家队队长埃里克·汉森上周表示：“我们会打好每一场比赛。”", "埃里克·汉森"),
        ("该国最大工会的总监佩德罗·桑托斯说：“罢工将持续到周五。”", "佩德罗·桑托斯"),
        ("64岁的玛丽亚·科斯塔表示：“我从来没有见过这样的大雨。”", "玛丽亚·科斯塔"),
        ("丽贝卡·弗兰克太太告诉记者：“房子已经不能住人了。”", "丽贝卡·弗兰克"),
        ("桑托斯先生补充道：“罢工将持续到周五，之后再做决定。”", "桑托斯"),
        ("“罢工将持续到周五。”桑托斯说。", "桑托斯"),
    ],
)
def test_a_foreign_name_in_chinese_begins_behind_the_office(text: str, speaker: str) -> None:
    assert {who for _, who in direct(text, "zh")} == {speaker}


@pytest.mark.parametrize(
    "text", ["乌克兰表示：“会谈的时间还没有确定下来。”", "这位议会的AM说：“会谈的时间还没有确定下来。”"]
)
def test_a_country_written_by_its_sound_is_no_person(text: str) -> None:
    assert {who for _, who in direct(text, "zh")} == {None}


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("「橋は来月から通れる」とエリック・ハンセンは述べた。", "エリック・ハンセン"),
        ("「橋は来月から通れる」と技師のマリア・コスタが語った。", "マリア・コスタ"),
        ("ハンセン氏は次のように書いている。「橋は来月から通れる。これで安心だ」", "ハンセン"),
        ("技術者であるマリア・コスタ氏は以下のように述べた：「橋は来月から通れる」", "マリア・コスタ"),
        ("「橋は来月から通れる」と村井CEOは話す。", "村井"),
        ("ハンセン警察署長は「橋は来月から通れる」と述べた。", "ハンセン"),
    ],
)
def test_a_foreign_name_in_japanese_needs_no_title(text: str, speaker: str) -> None:
    assert {who for _, who in direct(text, "ja")} == {speaker}


@pytest.mark.parametrize(
    "text",
    [
        "「橋は来月から通れる」とアナリストは述べた。",
        "「橋は来月から通れる」とBNNは報道した。",
        "「橋は来月から通れる」と彼は述べた。",
    ],
)
def test_one_word_of_japanese_kana_is_nobody(text: str) -> None:
    assert {who for _, who in direct(text, "ja")} == {None}


def test_a_japanese_surname_in_kana_is_whoever_was_named_by_it() -> None:
    text = "「橋は来月から通れる」とエリック・ハンセンは述べた。\n「費用は市が払う」とハンセン氏は付け加えた。"
    assert {who for _, who in direct(text, "ja")} == {"エリック・ハンセン"}


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("北方造船廠總經理庫珀 (Martin Cooper) 說：「工廠不會關門，請大家放心。」", "庫珀"),
        ("挪威外長埃里克·漢森 (Erik Hansen) 表示：「會談的時間還沒有確定下來。」", "埃里克·漢森"),
        ("Cooper 先生告訴我：「工廠不會關門，請大家放心。」", "Cooper"),
        ("位於北岸的海洋研究所的 Maria Costa 教授表示：「海水的溫度還會上升。」", "Maria Costa"),
    ],
)
def test_a_latin_name_stands_in_brackets_or_before_a_title(text: str, speaker: str) -> None:
    assert {who for _, who in direct(text, "zh")} == {speaker}
