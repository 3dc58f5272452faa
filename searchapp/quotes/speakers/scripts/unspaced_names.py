"""Names in Chinese and Japanese, which neither capitals nor spaces show: told by surnames, by titles, and of bodies by
what they end in."""

import re
from collections.abc import Iterable
from functools import cache

from searchapp.patterns import late
from searchapp.quotes.lexicon import word_set

HAN = "一-鿿々"
"""The characters of a set in a pattern."""
_KANA = late(r"[ぁ-ヿ]")

_SURNAMES = (
    "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林郑鄭谢謝罗羅梁宋唐许許韩韓冯馮邓鄧曹彭曾肖蕭萧田董袁潘蒋蔣蔡余"
    "杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范廖贾賈夏韦韋付邹鄒孟熊秦邱江尹薛闫閻阎段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵"
    "钱錢严嚴覃莫孔汤湯柯赖賴洪翁施倪温溫庄莊童颜顏蓝藍简簡游詹凌骆駱樊习習岳尤祁桑季欧歐阮卓金朴梅"
)
_COMPOUND = "欧阳|歐陽|司马|司馬|诸葛|諸葛|上官|司徒|皇甫|尉迟|公孙|慕容"
_CHINESE_TITLES = (
    "先生|女士|小姐|教授|博士|主任|部长|部長|局长|局長|院长|院長|校长|校長|会长|會長|董事长|董事長|总经理|總經理|总裁|總裁|总统|總統|"
    "总理|總理|主席|省长|市长|市長|县长|縣長|书记|大使|议员|議員|立委|委员|委員|发言人|發言人|医生|醫師|律师|律師|老师|老師|教练|教練|"
    "队长|隊長|导演|導演|经理|經理|将军|將軍|法官|外长|外長|防长|防長|秘书长|祕書長|首相|国王|國王|女王|"
    "司长|司長|处长|處長|厅长|廳長|参赞|參贊|设计师|設計師|工程师|工程師|总监|總監"
)
_CHINESE_CALLINGS = (
    "居民|村民|市民|学者|學者|专家|專家|记者|記者|负责人|負責人|研究员|研究員|分析师|分析師|选手|選手|球员|球員|演员|演員|作家|诗人|詩人|"
    "歌手|司机|司機|创始人|創始人|员工|員工|志愿者|代表|主播|学生|學生|前锋|门将|"
    "技师|技師|博士生|硕士生|碩士生|研究生|留学生|留學生|工人|数控车工|飞行员|飛行員|航天员|船长|船長|厨师|廚師|护士|護士|牧民|农民|農民"
)
# the characters by whose sound foreign names are written: 拉夫罗夫
_SOUNDS = (
    "阿埃艾安奥奧巴白拜班邦保鲍鮑贝貝本比彼毕畢宾賓波伯博布查茨达達戴丹德登迪蒂丁杜多厄恩尔爾法范菲费費芬夫弗福盖蓋戈格哥古圭哈海汉漢"
    "赫亨胡华華霍基吉加贾賈杰傑金卡凯凱坎康考科克肯库庫夸拉莱萊兰蘭朗劳勞勒雷黎里利莉丽麗林琳隆卢盧鲁魯路伦倫罗羅洛马馬玛瑪迈邁麦麥曼梅"
    "门門蒙米密明缪繆摩莫姆穆纳納娜南内內尼涅宁寧纽紐诺諾努欧歐帕潘庞龐佩彭皮平珀普奇恰强強乔喬切琼瓊丘儒瑞若萨薩塞桑瑟森沙莎尚绍紹舍申"
    "什施史舒斯丝絲司苏蘇索塔泰坦汤湯陶特提廷图圖托瓦万萬王威韦韋维維温溫文沃乌烏武希西锡錫夏谢謝辛雄休雅亚亞延扬揚耶叶葉伊因英永尤约約"
    "泽澤扎詹珍芝治朱兹茲宗佐冯馮连連基"
)
_CHINESE_BODIES = (
    "部|局|署|社|法院|委员会|委員會|协会|協會|公司|集团|集團|政府|警方|大学|大學|银行|銀行|联盟|聯盟|当局|當局|组织|組織|机构|機構|"
    "日报|日報|晚报|晚報|时报|時報|军方|軍方|使馆|使館|外交部|白宫|白宮|检察院|檢察院"
)
_WITH_SURNAME = rf"(?:(?:{_COMPOUND})[{HAN}]{{1,2}}|[{_SURNAMES}][{HAN}]{{1,2}})"
_CHINESE_PERSON = late(rf"({_WITH_SURNAME})(?:{_CHINESE_TITLES})?")
_BEHIND_TITLE = late(
    rf"(?:{_CHINESE_TITLES}|{_CHINESE_CALLINGS})(?P<name>{_WITH_SURNAME}|[{_SOUNDS}]{{2,6}})(?:{_CHINESE_TITLES})?$"
)
_SURNAME_TITLE = late(rf"((?:{_COMPOUND}|[{_SURNAMES}])(?:{_CHINESE_TITLES}))$")
# 庫克 (Marvin Cooke)
_BRACKETED = late(r"\s*[(（][A-Za-z][^()（）]*[)）]\s*$")
# 的AM is no name
_LATIN = late(r"(?:^|(?![A-Z]+$))([A-Z][\w.-]+(?:\s[A-Z][\w.-]+)*)$")
_FOREIGN = late(rf"(?P<first>[{HAN}]+)(?P<more>(?:[·‧•][{HAN}]{{1,10}})+)$")
# whatever a foreign name stands behind ends in, for none is written with these: 国务卿|迈克·蓬佩奥
_BEFORE_FOREIGN = late(
    r".*(?:[的长長家手星师師员員者总總卿裁监監人士席使记記官友民工客商将將锋鋒场場队隊国國岁歲院会會部统統生]|"
    r"经理|經理|总理|總理|助理|后卫|後衛|女儿|女兒|儿子|兒子|妻子|丈夫|父亲|父親|母亲|母親|兄弟|姐妹)"
)
_LONGEST_FIRST = 5
# a name is looked for in so many characters at the end of a phrase
_MOST = 100
_HONORED = rf"(?:{_CHINESE_TITLES}|太太|夫人)"
# 弗里曼女士, 弗莱斯: of foreign sounds alone
_SOUNDED = late(rf"(?P<name>[{_SOUNDS}]{{3,6}}|(?:^|(?<=的))[{_SOUNDS}]{{2,6}}(?={_HONORED})){_HONORED}?")
# 同社, 该公司, 有关部门 are of whoever was spoken of
_CHINESE_BODY = late(rf"(?![同该該本我有这這某一各多]|.*[干幹]部$)[{HAN}A-Za-z0-9·]{{1,16}}(?:{_CHINESE_BODIES})")
# what a person is called that is no name: 有关负责人
_NO_PERSON = late(
    rf"[{HAN}]?(?:人士|人员|人員|官员|官員|民众|民眾|网友|網友|学生|學生|市民|村民|居民|专家|專家|记者|記者|负责人|負責人|"
    "发言人|發言人)$"
)

_JAPANESE_TITLES = (
    "(?:外|財務|環境|防衛|経済産業|厚生労働|文部科学|国土交通|農林水産|総務|法務|経産|厚労|国交|農水|文科)?(?:副?大臣|相)|"
    "代表取締役社長|副社長|社長|副会長|会長|首相|総理|大統領|官房長官|長官|報道官|副知事|知事|市長|町長|村長|区長|議長|委員長|幹事長|書記長|"
    "代表|理事長|理事|所長|局長|部長|課長|院長|校長|園長|館長|店長|署長|監督|コーチ|選手|投手|捕手|名誉教授|准教授|教授|講師|博士|研究員|"
    "弁護士|医師|議員|記者|容疑者|被告|さん|氏|アナウンサー|専務|常務|取締役|CEO|COO|CFO|CTO|大使|総裁|総長|学長|機長|住職"
)
JAPANESE_PERSON = (
    rf"(?P<name>[{HAN}ァ-ヿ・＝A-Za-zＡ-Ｚａ-ｚ]+?(?:\s[{HAN}]+?)?)(?P<title>{_JAPANESE_TITLES})"
    r"(?:（[^）]*）|\([^)]*\))?"
)
"""The pattern of a name with its title."""
_JAPANESE = late(JAPANESE_PERSON)
_TITLED_JA = late(rf"(?:の|、|る|た|・){JAPANESE_PERSON}$")
# アナリストのジョーダン・スピース
_FOREIGN_JA = late(r"(?<![ァ-ヶー・＝])(?P<name>[ァ-ヶー]{2,}(?:[・＝][ァ-ヶー]{2,})+)$")
# offices before which a place may stand for a name: 大阪市長
_OF_PLACES = word_set("市長 町長 村長 区長 知事 副知事 署長 大使 議長 代表")
# what an office is of, and whose: 官房|長官, 米|大統領, 国連事務|総長
_BEFORE_TITLE = late(
    r"(?:米国|英国|韓国|中国|北朝鮮|[米英仏独露韓日加豪伊前元副新現同都道府県]|名誉|官房|外務|財務|国務|国防|国連|事務|首席|筆頭|主任|"
    "大統領|首相|総務|法務|環境|防衛|農林水産|国土交通|経済産業|厚生労働|文部科学|同社|同省|同庁|同党|県警|府警|警視庁|警察|消防|税務|本)+$"
)
# places and firms whose names are written by sound as well
_NO_PEOPLE = word_set(
    "索马里 肯尼亚 阿尔巴尼亚 伊拉克 乌克兰 巴基斯坦 哈萨克斯坦 塞尔维亚 利比亚 沙特阿拉伯 巴勒斯坦 "
    "斯里兰卡 苏格兰 英格兰 莫斯科 布鲁塞尔 烏克蘭 蘇格蘭 英格蘭 哥伦比亚 乌拉圭 巴拉圭 哥斯达黎加 "
    "多米尼加 摩洛哥 布隆迪 坦桑尼亚 纳米比亚 安哥拉 塞内加尔 利比里亚 马达加斯加 斯洛文尼亚 "
    "罗马尼亚 保加利亚 摩尔多瓦 格鲁吉亚 卡塔尔 科威特 加利福尼亚 弗吉尼亚 西伯利亚 克里米亚 哈马斯 "
    "塔利班 摩苏尔 利比亞 塞爾維亞 羅馬尼亞 特斯拉 阿迪达斯 尤文图斯 切尔西 阿森纳 里斯本 "
    "伊斯坦布尔 安卡拉 雅加达 马尼拉 加拉加斯 内罗毕 诺基亚 加泰罗尼亚 科索沃 阿布扎比"
)
_LEAST, _LEAST_OF_PLACES = 2, 3
_NO_NAMES = word_set("関係 担当 幹部 男性 女性 専門 自民党 民主党 公明党 政府 与党 野党 弁護 主治")


@cache
def named(printed: str) -> str | None:
    """Whom a noun phrase of Chinese or Japanese names, a person or a body; None where it names nobody."""
    printed = _BRACKETED.sub("", printed[-_MOST:]).strip()
    japanese = _JAPANESE.fullmatch(printed)
    if japanese is not None and (name := _japanese(japanese["name"], japanese["title"])) is not None:
        return name
    if _KANA.search(printed) is not None:
        titled, untitled = _TITLED_JA.search(printed), _FOREIGN_JA.search(printed)
        if titled is not None:
            return _japanese(titled["name"], titled["title"])
        return untitled["name"] if untitled is not None else None
    if _NO_PERSON.search(printed) is None:
        if (foreign := _foreign(printed)) is not None:
            return foreign
        for match in (
            _LATIN.search(re.sub(rf"\s(?:{_CHINESE_TITLES})$", "", printed)),
            _SURNAME_TITLE.search(printed),
            _CHINESE_PERSON.fullmatch(printed),
            _BEHIND_TITLE.search(printed),
        ):
            if match is not None:
                return match.group(1)
    return printed if _CHINESE_BODY.fullmatch(printed) is not None else None


def _foreign(printed: str) -> str | None:
    """The foreign name that a noun phrase of Chinese ends in, without the office before it and the title behind."""
    match = _FOREIGN.search(re.sub(rf"{_HONORED}$", "", printed))
    if match is not None:
        first = _BEFORE_FOREIGN.sub("", match["first"])
        return first + match["more"] if 0 < len(first) <= _LONGEST_FIRST else None
    sounded = _SOUNDED.fullmatch(printed)
    return sounded["name"] if sounded is not None and printed not in _NO_PEOPLE else None


def unspaced_speaker(printed: str, known: Iterable[str]) -> tuple[str, ...]:
    """Whom a source in Chinese or Japanese names; of a surname, who is `known` by it in full."""
    name = named(printed)
    text = name or printed
    # 李, or 蓬佩奥 of 迈克·蓬佩奥
    full = {one for one in known if one.startswith(text) or re.split("[·‧•・]", one)[-1] == text}
    if name is None:
        # 拉夫罗夫, of whom nothing shows that it is a name but that it was one before
        return (text,) if text in full else ()
    return tuple(full) if len(full) == 1 else (text,)


def _japanese(name: str, title: str) -> str | None:
    first, *more = name.split("・")
    if more and _KANA.search(first) is None and len(first) >= _LEAST_OF_PLACES:
        # 山田太郎・東京大 | 教授
        name = first
    name = _BEFORE_TITLE.sub("", name)
    least = _LEAST_OF_PLACES if title in _OF_PLACES else _LEAST
    return name if len(name) >= least and name not in _NO_NAMES and not re.search(r"[A-Za-z]", name) else None
