"""The set phrases of news sites that are not news, by what they are for, in the commoner languages."""

from typing import Final

from searchapp.patterns import late
from searchapp.text.openings import Openings

# Each entry is matched at the start of a line, as whole words.
_AT_START: Final = {
    "share": "(?:facebook|x|line|メール)でシェアする|はてなブックマーク(?:でシェアする)?|シェアする|印刷する|"
    "공유(?:하기)?|스크랩(?:하기)?|기사 저장|del på|bagikan|chia sẻ|shiriki|"
    "comparte|comparta|compartilh|partilh|partagez|copiar (?:el )?(?:vínculo|enlace|link)|"
    "copia(?:re)? (?:il )?link|copier le lien|link kopieren|tuitear|tweeter|twittear|twitta|invia|salva|"
    "guardar|sauvegarder|speichern|ascolta|écouter|escuchar|anhören|скопировать|отправить|сохранить|beğen|takip et|"
    "share|tweet|e-?mail|print|facebook|twitter|whatsapp|linkedin|pinterest|reddit|telegram|bookmark|"
    "copy link|digg|del\\.icio\\.us|stumbleupon|send to (?:a )?friend|recommend|save|like|follow|"
    "text size|font size|listen|поделиться|печать|распечатать|teilen|drucken|merken|partager|imprimer|"
    "envoyer|compartir|imprimir|enviar|condividi|stampa|paylaş|yazdır|delen|sdílet|udostępnij|"
    "поділитися",
    "comment": "コメント(?:を(?:書く|投稿する|見る|読む)|する|欄|機能\\w{0,8})|댓글(?:쓰기|보기)?|我要评论|发表评论|"
    "deja (?:tu|un) comentario|laisse[rz] un commentaire|lascia un commento|deixe (?:seu|um) coment|"
    "оставьте|yorum yap|"
    "(?:se han publicado|hay|il y a|ci sono|es gibt|there (?:are|is)) \\d+ "
    "(?:comentarios?|commentaires?|commenti|kommentare?|comments?)|"
    "(?:view|see|show|hide|load|read)(?: all)?(?: the)?(?: \\d+)? comments|"
    "(?:ver|mostrar)(?: todos)?(?: los)?(?: \\d+)? comentarios|"
    "(?:voir|lire|afficher)(?: tous)? les(?: \\d+)? commentaires|vos (?:réactions|commentaires)|"
    "(?:vedi|leggi|mostra)(?: tutti)? i(?: \\d+)? commenti|(?:alle|zu den) (?:\\d+ )?kommentaren?|"
    "(?:показать|все|смотреть) (?:все )?комментарии|correo \\(no|"
    "comments?|\\d+ ?comments?|leave a (?:reply|comment)|repl(?:y|ies)|post (?:a|your) comment|add (?:a|"
    "your) comment|join the (?:conversation|discussion)|discuss|report (?:abuse|comment)|posted by|"
    "\\d+ (?:comentários?|comentarios?|commentaires?|commenti|"
    "kommentare?|комментари\\w{1,2}|yorum|reacties|komentarz\\w{0,2})|postado por|publicado por|publicada por|"
    "said\\.\\.\\.|комментари|обсудить|оставить комментарий|kommentare?|commentaires?|réagir|"
    "comentarios?|commenti|yorum|diskuse|komentarz|коментар",
    "menu": "전체\\s?메뉴|닫기|검색|メニュー|検索|閉じる|"
    "navegación|aller au|ir al|saltar|vai al|zum inhalt|перейти|menú|cerrar|chiudi|fermer|schließen|закрыть|"
    "accedi|registrati|regístrate|iscriviti|abbonati|s'inscrire|se connecter|acceder|chi siamo|contatti|"
    "contacto|quiénes somos|qui sommes|über uns|о нас|о проекте|hakkımızda|hemeroteca|página principal|"
    "home|menu|search|skip to|back to|go to|next(?! (?:week|month|year|to |\\w{3,6}day))|"
    "prev(?:ious)?|more(?! than )|view all|see all|show|hide|close|"
    "open|log ?in|log ?out|sign (?:in|up|out)|register|subscri(?:be|ption)|newsletters?|contact|"
    "about(?! (?:\\d|half |an? |one |two |three |four |five |six |ten ))|"
    "site ?map|rss|help|faqs?|mobile|my account|jobs|archives?|edition|sections?|toggle|navigation|"
    "click here|download|get the|install|главная|поиск|меню|подпи(?:ска|сат)|контакты|архив|войти|"
    "startseite|suche|menü|anmelden|abo|kontakt|accueil|recherche|s'abonner|connexion|inicio|buscar|"
    "suscr|iniciar|ana ?sayfa|ara|giriş|abone|iletişim|künye",
    "legal": "estos son vínculos|these are external|ce site (?:utilise|est)|este sitio|questo sito|diese (?:web)?seite|"
    "riproduzione riservata|reproducción (?:prohibida|total)|toute reproduction|tutti i diritti|todos os direitos|"
    "p\\.? ?iva|política de|politique de|informativa|nutzungsbedingungen|"
    "copyright|all rights reserved|terms|privacy|cookies?|we use cookies|this (?:site|"
    "website) uses|disclaimer|advertise|reprints?|permissions?|licen[cs]e|powered by|все права|"
    "impressum|datenschutz|agb|mentions légales|tous droits|aviso legal|todos los derechos|her hakkı|"
    "çerez|gizlilik|tüm hakları",
    "related": "関連(?:記事|ニュース|リンク)|あわせて読みたい|こんな特集も|(?:アクセス)?ランキング|人気記事|"
    "관련\\s?기사|많이 본|인기\\s?기사|추천\\s?기사|"
    "les (?:også|mer)|læs (?:også|mere)|läs (?:också|mer)|mest lest|mest læste|baca juga|xem thêm|lees ook|lesa meira|"
    "lire la suite|voir aussi|les plus lus|dans la même rubrique|leggi (?:tutto|pure)|potrebbe interessar|"
    "ti potrebbe|i più letti|altre notizie|lee (?:también|más)|lea más|leer más|lo más (?:leído|visto)|"
    "noticias relacionadas|artículos relacionados|mehr dazu|weiterlesen|das könnte|смотрите|похожие|"
    "leia (?:também|mais)|veja (?:também|mais)|mais lidas|notícias relacionadas|"
    "related(?! (?!artic|cover|link|news|post|read|stor|topic|video)\\w+(?: \\w+){1,12}\\.$)|"
    "read (?:more|also|next|full|article|story)|see also|also (?:read|on|in)|more (?:from|on|in|about|"
    "stories|news|coverage|like)|most (?:popular|read|viewed|shared|e-?mailed|commented|recent)|"
    "trending|recommended|you (?:may|might)|(?:the )?latest|top (?:stories|news)|don['’]t miss|"
    "editor['’]?s['’]? (?:picks?|choice)|popular|featured|in this (?:article|story)|in other news|"
    "up next|recent (?:posts|news)|further reading|check (?:also|out)|from around the web|"
    "(?:people|readers) (?:are )?also (?:reading|read|liked|viewed)|what (?:others|people) are reading|"
    "(?:what to|keep) read(?:ing)?(?: next)?|in case you missed|stories you may|others? (?:also )?(?:read|liked)|"
    "читайте|"
    "ещё по теме|по теме|материалы по теме|другие новости|mehr (?:zum|aus|von)|lesen sie|weitere|"
    "auch interessant|meistgelesen|lire aussi|à lire|sur le même|à voir|lea también|te puede|"
    "más (?:noticias|leíd)|relacionad|leggi anche|ilgili|diğer haberler|son dakika|en çok|čtěte|czytaj|"
    "читайте також",
    "ad": "anuncio|annonce$|pubblicità|continúa leyendo|la suite après|articolo continua|"
    "adverti[sz]e?ment|sponsored|paid content|ad ?choices|promoted|реклама|anzeige|werbung|publicité|"
    "publicidad|reklam",
    "form": "今すぐ登録|会員登録|ログイン|로그인|회원가입|"
    "your (?:name|e-?mail|message|comment)|friend['’]s|e-?mail address|(?:user)?name\\*?$|password|"
    "submit|send|cancel|captcha|required|enter your|website$|verif|remember me|forgot|ваше имя|"
    "ihr name|votre|nombre$|adınız",
    "photo": "(?:写真|画像)を拡大(?:する)?|사진\\s?확대|이미지\\s?확대(?:보기)?|"
    "photos?|images?|pictures?|file (?:photo|image|picture)|getty|caption|credit|courtesy|illustration|"
    "video|watch|gallery|slideshow|enlarge|view (?:image|photo|gallery)|ap photo|graphic|фото|"
    "видео|foto|bild|image|imagen|vidéo|fotoğraf",
    "by": "by |written by|story by|report(?:ed|ing) by|from |author|staff (?:writer|report)|von |par |por (?!qué)|"
    "автор|autor|yazar",
    "dated": "(?:first )?(?:published|posted|updated|last (?:updated|modified)|modified|created|date|issued|"
    "filed)\\b|\\d+ (?:min(?:ute)?s?|hours?|days?|weeks?|months?|years?)\\.? (?:ago|read)|опубликовано|"
    "обновлено|veröffentlicht|stand:|aktualisiert|publié|mis à jour|publicado|actualizado|pubblicato|"
    "yayın|güncelleme|oluşturulma",
    "topic": "tags?|topics?|categor|keywords?|filed under|persons?$|in:|теги|темы|schlagwörter|themen|mots-clés|"
    "etiquetas|etiketler",
    "bio": "この記事を書いた人|"
    "about the author|follow (?:him|her|me|us|them|@)|contact (?:him|her|the)|"
    "(?:additional )?(?:reporting|editing|writing) by|the (?:associated press|"
    "reporters?) (?:contributed|can be)|associated press writers?",
    "note": "editor['’]s note|correction|note to readers|disclosure|the views expressed|this (?:article|story|"
    "post|piece) (?:was|is|has|originally|first|appeared)|to (?:comment|contact|reach)|source:|url:|"
    "support|donate|thank you for|become a|want more",
}  # fmt: skip

_OPENINGS: Final = Openings({name: [(words, "" if name == "by" else r"(?!\w)")] for name, words in _AT_START.items()})
_RIGHTS: Final = late(r"\W{0,3}(?:©|\(c\))(?!\w)")
_AUTHOR: Final = late(
    r"\W{0,3}.{3,40} (?:contributed to this|is an? (?:\w+ ){0,3}"
    r"(?:writer|reporter|editor|journalist|correspondent|columnist|professor|author|freelance))(?!\w)"
)
_COMMENTED: Final = late(
    r"\S.{0,40}\s(?:said|wrote|disse|dijo|ha detto|a dit|sagte|schrieb|пишет|сказал\w?)\s?(?:\.{3}|…)$"
)
"""What weblogs set above a comment: `Ann Bell said...`."""
_REACH: Final = 120
"""Characters of a line among which its author is said to be one."""


def purposes(text: str) -> list[str]:
    """What the set phrases are for that a line begins with."""
    met = _OPENINGS.kinds(text)
    begin = text[:_REACH].lower()
    if (" is a" in begin or " contributed to this" in begin) and "bio" not in met and _AUTHOR.match(begin):
        met.append("bio")
    if text.endswith(("...", "…")) and "comment" not in met and _COMMENTED.match(text):
        met.append("comment")
    if ("©" in begin or "(c)" in begin) and "legal" not in met and _RIGHTS.match(begin):
        met.append("legal")
    return met
