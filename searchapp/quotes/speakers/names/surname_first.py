"""Names that put the surname first, as those of China and Korea do in papers of other languages: Xi Jinping, Kim
Jong-un."""

from collections.abc import Sequence

from searchapp.patterns import late
from searchapp.quotes.lexicon import word_set

# in pinyin, in the older ways of Taiwan and Hong Kong, and from Korean; Vietnamese papers call by the last name
_SURNAMES = word_set(
    "wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han "
    "tang feng yu dong xiao cheng cao yuan deng fu shen zeng peng lu lü su jiang cai jia ding wei xue ye yan pan du "
    "dai xia zhong tian ren fan fang shi yao liao zou xiong jin hao kong bai cui kang mao qiu qin gu hou shao meng "
    "long wan duan qian yin chang wen pang lou hua geng mo sheng xi qi qiao lai ning bo tao tan zang ke kuang lan "
    "le nie ou ruan tong tu wong tsai chiang hsieh hsu chou lee ko hung chu soong lien cheung leung lam kwok yip ng "
    "tsang chow ho yeung lau kim yi rhee park pak choi choe jung jeong chung cho jo yoon yun jang lim im rim oh seo "
    "suh shin sin kwon hwang ahn an hong yoo ryu koh moon mun son sohn bae baek paik heo nam noh roh ro no ha joo "
    "ju woo koo min ri ban bang byun chae cha cheon eom kwak maeng pyo won yeom thae"
)
# given names of the West besides: Kim Gordon, Lee Min
_GIVEN_TOO = word_set("jo kim lee lou mo")
_PINYIN = (
    r"(?:[bpmf](?:ai?|an|ang|ao|ei|en|eng|i|ia[no]|iao|ie|in|ing|iu|o|ou|u)|[dtnl](?:ai?|an|ang|ao|ei?|en|eng|i|iang?|iao|"
    r"ie|in|ing|iu|ong|ou|u|uan|ui|un|uo|ü|üe)|[gkh](?:ai?|an|ang|ao|ei?|en|eng|ong|ou|u|ua|uai|uang?|ui|un|uo)|"
    r"[jqx](?:i|ia|iang?|iao|ie|in|ing|iong|iu|u|uan|ue|un)|(?:[zcs]h?|r)(?:ai?|an|ang|ao|ei?|en|eng|i|ong|ou|u|ua|uai|"
    r"uang?|ui|un|uo)|y(?:an?|ang|ao|e|i|in|ing|ong|ou|u|uan|ue|un)|w(?:ai?|an|ang|ei|en|eng|o|u)|ai|an|ang|ao|en?|er|ou)"
)
_ONE_OR_TWO = late(rf"{_PINYIN}'?{_PINYIN}?")
# a syllable in any of the ways of romanising
_SYLLABLE = late(
    r"(?:[bpmfdtnlgkhjqxrzcsyw]|[zcst]h|ts|hs|ss|[kgphmnrb]y|[kghs]w|[kp]h)?[aeiouü]{1,3}w?(?:ng|n[gk]?|[klmprht])?"
)


def is_surname_first(words: Sequence[str]) -> bool:
    """Whether the first word of a name is its surname: one used in China or Korea, before a given name of two
    syllables as they are written there (Jong-un, Jong Un), or in one word of pinyin (Jinping)."""
    if len(words) < 2 or not words[0][:1].isupper() or not words[1][:1].isupper():
        return False
    surname, *given = (word.casefold() for word in words)
    if surname not in _SURNAMES:
        return False
    if len(given) == 1 and "-" not in given[0]:
        return surname not in _GIVEN_TOO and _ONE_OR_TWO.fullmatch(given[0]) is not None
    syllables = given[0].split("-") if len(given) == 1 else given
    return len(syllables) == 2 and all(_SYLLABLE.fullmatch(one) for one in syllables)
