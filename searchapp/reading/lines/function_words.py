"""Function words: the short words that running text cannot do without, by language.

They tell prose from menus, and the commoner languages from each other without a model.
"""

from typing import Final

from searchapp.patterns import compiled

_LISTS: Final = {
    "en": "the of and to in a is that for it was on with as be by at from this have are not but had "
    "his her they which were has an he she their said will would been who its or than after "
    "about more into when there what",
    "de": "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es "
    "an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so "
    "zum war haben nur oder aber vor zur",
    "fr": "de la le et les des en un du une que est pour qui dans par plus pas au sur ne se ce il "
    "sont avec cette aux mais son elle ont été leur ses comme nous ou être fait selon entre "
    "après sans",
    "es": "de la que el en y a los se del las un por con no una su para es al lo como más pero sus le "
    "ha este sí porque esta entre cuando muy sin sobre también hasta hay donde desde todo nos "
    "durante fue según",
    "it": "di che e il la in un a è per una con non del si da le dei i della nel al ha sono come più "
    "gli anche alla lo se ma dalla delle nella questo ai suo essere dopo stato",
    "pt": "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao "
    "ele das tem à seu sua ou ser quando muito há nos já também são pelo pela até isso",
    "nl": "de het een van en in is dat op te zijn voor met die niet aan er om ook als maar bij door "
    "naar uit dan wordt over werd nog hij heeft zich deze worden tot meer zou hun",
    "tr": "ve bir bu için ile da de olarak olan çok daha gibi sonra kadar en ise olduğunu ancak dedi "
    "var her göre ama değil ki ne o yeni söyledi olduğu iki arasında",
    "ru": "и в не на что с по как из за от к для это его но он о также была были было который которые "
    "при до был она они со после или их года уже если только все так сообщил заявил между этого "
    "более та",
    "uk": "і в не на що з у до за та від як це його але він про також була були було який які при є "
    "чи й їх після або року вже якщо тільки так між цього більше під час",
    "cs": "a v se na že je o s z do i to k ve pro za by ale po jsou jako od jeho který která podle "
    "byl také než už jen až nebo při aby bude které však při",
    "pl": "i w na z się nie do to że o jest po za od jak dla przez przy co ale już był oraz jego "
    "także są który która które było tym tego ich przed może czy jednak",
    "ar": "في من على إلى أن عن مع التي الذي هذا هذه بعد كما ما لا قال بين أو ذلك كان خلال قد عام حيث إن كل بن",
    "fa": "و در به از که این را با است برای آن یک شد خود تا بر می های وی ها شده هم کرد نیز بود باید دو پس اما",
}

WORDS_OF: Final = {language: frozenset(words.split()) for language, words in _LISTS.items()}
"""The function words of each language, in lower case."""

LANGUAGES_OF: Final = {
    word: tuple(language for language, known in WORDS_OF.items() if word in known)
    for word in frozenset().union(*WORDS_OF.values())
}
"""The languages of each function word."""

FUNCTION_WORDS: Final = frozenset(word for words in WORDS_OF.values() for word in words if len(word) > 1)
"""All of them, one-letter words left out."""

WORD: Final = compiled(r"\w+")
