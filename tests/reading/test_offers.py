"""What sites ask of their readers between the paragraphs is no part of a text."""

import pytest

from searchapp.reading.lines.asides import is_aside
from searchapp.reading.lines.captions import is_caption
from searchapp.reading.lines.elsewhere import leads_elsewhere


@pytest.mark.parametrize(
    "line",
    [
        "The Fog Horn is a reader-supported publication. To receive new posts, consider becoming a subscriber.",
        "To support my work, consider becoming a paid subscriber.",
        "Type your email...",
        "Want to read more?",
        "Register with a few details to continue reading this article.",
        "To see the latest from the harbour, click here.",
        "Get alerts on Harbour works when a new story is published",
        "(This story has been published from a wire agency feed without changes to the text.)",
        "Lees verder onder de foto.",
        "Consulta aquí más noticias de Puerto Alba.",
        "Original Page: https://harbour-echo.example/lamp",
        "When news happens, text PORT and your photos or videos to 80112. Or contact us by email and phone.",
        "Send your pictures of the flood to news@harbour-echo.example",
        "A welcome email is on its way. If it does not come, look among your junk.",
        "Reviews and recommendations are unbiased and what we name is chosen by ourselves.",
        "Se sei già abbonato con un altro account accedi da qui.",
    ],
)
def test_offers_and_pointers_between_paragraphs_are_no_news(line: str) -> None:
    assert is_aside(line)


@pytest.mark.parametrize(
    "line",
    [
        "Want to read more? Librarians in Port Elm say that children do, and they have the numbers to show it.",
        "This story was published from exile, its author told the court on Monday.",
        "To get to the island, visitors click nothing and pay nothing; they row.",
        "The Fog Horn is a reader, she said, who supports no publication.",
        "Send your children to the island, the mayor said, and they will learn to row.",
    ],
)
def test_sentences_that_begin_like_offers_are_news(line: str) -> None:
    assert not is_aside(line)


@pytest.mark.parametrize(
    "line",
    [
        "Harbour Brief newsletter The tide every morning Email Sign Up By signing up you agree to receive our letters.",
        "Get the Ledger stories you care about delivered to your inbox. By signing up, you agree to our terms",
        "Newsletter Please verify you're not a robot by clicking the box. Invalid email address. Please re-enter.",
        "Let our news meet your inbox. The stories that matter. This site is protected by recaptcha",
        "The Echo is a nonprofit newsroom of the coast. Sign up to receive our biggest stories as they are published.",
        "Get all the news of the strike delivered daily. Sign up here.",
    ],
)
def test_a_form_that_asks_to_sign_up_is_no_news(line: str) -> None:
    assert is_aside(line)


@pytest.mark.parametrize(
    "line",
    [
        "“By signing up you agree to everything,” Mr. Bell said of the contract that the dockers were shown.",
        "Voters who sign up here on Sunday may not live in Port Elm, the clerk said.",
        "A message in her inbox said that the ferry was not to sail, and she did not reply to it.",
        "Somebody wrote this film, but how do we know that he is not a robot?",
        "Each man got a letter with an email address to which nobody has ever written.",
    ],
)
def test_a_sentence_about_signing_up_or_letters_is_news(line: str) -> None:
    assert not is_aside(line)


@pytest.mark.parametrize(
    "line",
    [
        "Story Continued Below",
        "Article continues after advertisement",
        "[pullquote]",
        "Slideshow (7 Images)",
        "Loading...",
        "AD",
        "( Also on THE ECHO: The ferry that never sailed)",
        "Click for more from the Norden Ledger.",
        "Watch the latest video at video.echo.example",
        "Visit the Norden Ledger's homepage for more stories.",
        "— With assistance by Ann Bell and Jon Ekberg",
        "Send letters to letters@echo.example.",
    ],
)
def test_labels_and_pointers_of_a_page_are_no_news(line: str) -> None:
    assert is_aside(line)


@pytest.mark.parametrize(
    "line",
    [
        "The story continues below the deck, where nine men slept.",
        "Loading took nine hours.",
        "AD 79 was the year of the eruption.",
        "With the assistance of the navy the crew was saved on Monday, the harbour master told reporters in Port Elm.",
        "The slideshow (7 images) was shown to the jury.",
    ],
)
def test_sentences_that_begin_like_labels_are_news(line: str) -> None:
    assert not is_aside(line)


@pytest.mark.parametrize(
    "line",
    [
        "The opinions expressed by columnists are their own and do not represent the views of The Echo.",
        "Views and opinions expressed in this article are those of the author.",
        "Die hier geäußerte Meinung entspricht nicht der der Redaktion.",
        "Les opinions exprimées ici n'engagent que leur auteur.",
        "Мнение редакции может не совпадать с мнением автора.",
        "Content created by the Harbour Foundation is available without charge to any publisher.",
    ],
)
def test_whose_the_opinions_and_the_rights_are_is_no_news(line: str) -> None:
    assert is_aside(line)


@pytest.mark.parametrize(
    "line",
    [
        "The opinions expressed by the nine judges differ more than the ruling shows.",
        "Мнение автора доклада известно: порт надо закрыть.",
    ],
)
def test_what_somebody_thinks_is_news(line: str) -> None:
    assert not is_aside(line)


@pytest.mark.parametrize(
    "line",
    [
        "FILE - In this May 5, 2018 file photo, Mayor Ann Bell speaks on the quay. The quay was closed on Monday.",
        "FILE PHOTO: A ferry leaves Port Elm, May 5, 2018. REUTERS/Jon Ekberg/File Photo",
        "FILE — The old mole at low tide, in a picture that the harbour office lent.",
    ],
)
def test_a_picture_from_the_files_has_a_caption(line: str) -> None:
    assert is_caption(line)


@pytest.mark.parametrize(
    "line", ["File: none was found, the clerk said.", "Filed on Monday, the suit asks for nothing.", "FILES ARE LOST"]
)
def test_files_that_are_told_of_are_no_pictures(line: str) -> None:
    assert not is_caption(line)


@pytest.mark.parametrize(
    "line",
    [
        "The old pier at low tide. Photo: Ann Bell",
        "The old pier at low tide in March (Photo: Ann Bell/AP).",
        "Der Kahlenberg bei Tessau im Herbst. Foto: Jan Roth/dpa",
        "Die Halle brannte völlig aus. Quelle: Arne Bach/dpa",
        "(Artist: Kestrel9)",
        "The old mole in 1911 (Illustration: Harbour Museum)",
        "Der Kahlenberg ist 512 Meter hoch. | Bildquelle: picture alliance",
        "Die Anlage soll bald ans Netz gehen. (Archivbild: Keystone)",
        "Мост через Уляну перед открытием. Фото: Анна Ковалёва",
        "Le pont de Sauvigny après la crue. © Photo : Marc Lenoir",
    ],
)
def test_a_line_that_ends_with_the_credit_of_a_picture_stood_below_one(line: str) -> None:
    assert is_caption(line) or is_aside(line)


@pytest.mark.parametrize(
    "line",
    [
        "Er zeichnet ein düsteres Bild: Die Wirtschaft schrumpft im dritten Jahr.",
        "The court kept the photo: a harbour at night, with no ship in it.",
        "Zwölf Menschen wurden verletzt. Quelle: AFP/dpa",
        "Она показала фото: мост, река и ни одного человека.",
        "What the picture shows is unclear, he said. Image: nothing more than that word stood below it on the wall.",
    ],
)
def test_a_sentence_about_a_picture_or_the_source_of_an_article_is_no_caption(line: str) -> None:
    assert not is_caption(line)


@pytest.mark.parametrize(
    "line",
    [
        "This entry was posted on Friday, May 8th, 2015 at 10:12 am and is filed under Ships. You can reply.",
        "This entry was posted in Harbour and tagged ferries, fog by admin. Bookmark the permalink.",
        "Dieser Beitrag wurde am Mittwoch, 6. Mai 2015 veröffentlicht und unter Hafen abgelegt.",
        "Cet article a été publié le 6 mai 2015 par admin dans Port.",
        "Esta entrada fue publicada en Puerto por admin y etiquetada niebla.",
        "Запись опубликована 6 мая 2015 автором admin в рубрике Порт.",
    ],
)
def test_where_a_weblog_files_an_entry_is_no_news(line: str) -> None:
    assert is_aside(line)


@pytest.mark.parametrize(
    "line",
    [
        "This article was published without her consent, she told the court, and she asked for it to be withdrawn.",
        "Dieser Beitrag wurde vom Landtag halbiert.",
        "Cet article a été supprimé de la loi par le Sénat mardi.",
    ],
)
def test_a_sentence_about_an_entry_is_news(line: str) -> None:
    assert not is_aside(line)


@pytest.mark.parametrize(
    "line",
    [
        "The harbour in five minutes, every evening. Sign up for our free newsletter.",
        "Der Hafen am Abend: Jetzt unseren Newsletter abonnieren!",
        "Abonnieren Sie hier den kostenlosen Newsletter der Redaktion.",
        "Tout le port dans votre boîte. Inscrivez-vous gratuitement à notre newsletter du soir.",
        "El puerto cada noche. Suscríbete gratis a nuestro boletín.",
        "Il porto ogni sera. Iscriviti subito alla nostra newsletter.",
        "O porto todas as noites. Subscreva a nossa newsletter.",
        "Подпишитесь на вечернюю рассылку о порте.",
        "Limandan haberler her akşam. Ücretsiz bültenimize abone olun.",
    ],
)
def test_a_sentence_that_asks_to_subscribe_to_a_newsletter_is_no_news_in_many_languages(line: str) -> None:
    assert is_aside(line)


@pytest.mark.parametrize(
    "line",
    [
        "The union told its members to sign up for the newsletter of the port.",
        "Der Verein will den Newsletter einstellen. Jetzt soll es wieder ein Heft geben.",
        "La ville envoie une newsletter à tous les habitants, a dit le maire.",
        "Рассылка порта выходит с 1998 года.",
    ],
)
def test_news_about_newsletters_stays(line: str) -> None:
    assert not is_aside(line)


@pytest.mark.parametrize(
    "line",
    [
        "To watch this film please enable JavaScript and use a newer browser",
        "Bitte aktivieren Sie JavaScript.",
        "Externer Inhalt nicht verfügbar",
        "Následuje obsah vložený z jiného webu.",
        "Contenido externo bloqueado por sus ajustes",
        "Для просмотра включите JavaScript в браузере",
        "This advertisement has not loaded yet, but your story goes on below.",
        "Article content",
        "Advertisement 4",
    ],
)
def test_what_a_page_says_of_its_own_program_is_no_news(line: str) -> None:
    assert is_aside(line)


@pytest.mark.parametrize(
    "line",
    [
        "The minister called for an external audit of the embedded troops.",
        "He wrote the program in JavaScript and sold it to a bank.",
        "Reporters embedded with the troops said the content of the box was unknown.",
        "“Please enable JavaScript,” the page had told her, and that was the end of the matter.",
    ],
)
def test_sentences_about_programs_and_what_is_external_are_news(line: str) -> None:
    assert not is_aside(line)


@pytest.mark.parametrize(
    "line",
    [
        "The harbour at dawn, two days after the fog. (Ann Bell/HRT)",
        "Fishers mend their nets (Jens Ohlsen Berg/Harbour Post)",
        "Delegates in the hall of the ministry Tom Reed/Copyright 2026 The HP. All rights reserved.",
        "Der Hafen von SelvaBild: Anna Bell/dpa",
        "Students in the library of Port Elm.Credit: Ann Bell/Getty",
    ],
)
def test_a_caption_ends_with_whose_picture_it_was_in_brackets_behind_a_stroke_or_without_a_space(line: str) -> None:
    assert is_caption(line)


@pytest.mark.parametrize(
    "line",
    [
        "Die Partei stimmte dem Haushalt zu (SPD/Grüne)",
        "He asked the court for more time (and/or money)",
        "Der Minister zeigte das Bild: Es war gefälscht",
        "The report gave her credit: she had warned of it",
    ],
)
def test_sentences_with_strokes_and_colons_are_no_captions(line: str) -> None:
    assert not is_caption(line)


@pytest.mark.parametrize(
    "line",
    [
        "Support our independent newsroom today.",
        "Our only agenda is to publish the truth so you can be an informed participant in democracy.",
        "I would like to contribute",
        "Please support local journalism.",
        "Unterstützen Sie unsere Arbeit mit einem Abo!",
        "Soutenez-nous à partir d’un euro par mois.",
        "Apoya nuestro periodismo independiente desde 5 euros al mes.",
        "Te necesitamos en El Faro del Puerto",
        "Sostieni ilporto.it: il nostro lavoro ha un costo.",
        "Diventa anche tu sostenitore!",
        "Поддержите независимую редакцию «Маяка»",
        "Підтримайте нашу роботу",
    ],
)
def test_what_asks_readers_for_money_is_no_news(line: str) -> None:
    assert is_aside(line)


@pytest.mark.parametrize(
    "line",
    [
        "Die Kommentarfunktion zu diesem Artikel ist geschlossen.",
        "Les commentaires de cet article sont désormais fermés.",
        "Hemos cerrado los comentarios de esta noticia.",
        "Este diario se reserva el derecho de retirar los mensajes que juzgue ofensivos.",
        "Gentile lettore, la pubblicazione dei commenti è sospesa dalle 22 alle 8.",
        "Questo articolo non è più commentabile.",
        "Комментарии к этой статье закрыты.",
        "Queda prohibida toda reproducción sin permiso escrito de la empresa.",
        "Quotes by Harbour Data Inc. All rights reserved. "
        + "Indices are of Elm Markets LLC. All rights reserved. " * 20,
        "Lecture du Courrier en cours sur un autre appareil.",
    ],
)
def test_who_may_comment_copy_or_read_on_is_no_news(line: str) -> None:
    assert is_aside(line)


@pytest.mark.parametrize(
    "line",
    [
        "Support for our harbour has grown, the mayor said, and the council will vote on it today.",
        "Help us or leave us, the islanders told the minister on Monday.",
        "Unterstützen will die Stadt auch die Vereine, sagte der Kämmerer.",
        "Soutenez vos élus, a lancé le maire à la foule réunie devant la halle.",
        "Necesitamos barcos, dijo el alcalde.",
        "Los comentarios del ministro cayeron mal en el puerto, donde cuarenta familias esperan.",
        "Kommentare des Ministers sorgten am Montag für Unruhe.",
        "Комментарии министра вызвали споры в городе.",
        "Поддержите её, сказал он совету.",
        "I commenti del sindaco hanno diviso la città.",
    ],
)
def test_sentences_on_support_and_comments_are_news(line: str) -> None:
    assert not is_aside(line)


@pytest.mark.parametrize(
    "line",
    [
        "JUST WATCHED Holm: 'We will not sail' Replay More Films ... MUST WATCH Holm: 'We will not sail' 01:13",
        "Now playing: The harbour at night (2:04)",
        "UP NEXT Berg on the price of ferries 00:58",
        "Enlarge this image toggle caption Ann Bell/Harbour Radio Ann Bell/Harbour Radio",
        "Hide caption The pier in March, when the water was low.",
        "Photos: The pier "
        + "Ships lie in the fog, and nobody knows for how long. " * 9
        + "Hide Caption 2 of 14 Photos",
        "Photo 3 of 12: The pier at low tide.",
        "Bild 3 von 12 Die Mole bei Ebbe",
    ],
)
def test_films_and_shows_of_pictures_are_no_part_of_a_text(line: str) -> None:
    assert is_aside(line) or is_caption(line)


@pytest.mark.parametrize(
    "line",
    [
        "Up next was a mayor who said all of it again.",
        "We must watch the price of ferries, Holm said on the 9:30 news.",
        "Photo 3 of 12 shows the pier, the court said.",
        "Two of 14 photos were never hidden; no caption said why.",
    ],
)
def test_what_is_told_of_films_and_pictures_stays(line: str) -> None:
    assert not is_aside(line)
    assert not is_caption(line)


@pytest.mark.parametrize(
    "line",
    [
        "To contact the reporters on this story: Ann Bell in Norden at abell@harbour.example",
        "To contact the editors responsible for this story: Jon Ekberg at jekberg@harbour.example",
        "Contact the author of this article",
        "Our Standards: The Harbour Post Trust Principles.",
    ],
)
def test_whom_a_report_tells_to_ask_and_the_rules_of_its_house_are_no_text(line: str) -> None:
    assert is_aside(line)


@pytest.mark.parametrize(
    "line",
    [
        "To contact the reporters, the islanders had to row for two hours.",
        "Our standards have not changed since the pier was built.",
        "Contact the authorities at once, the mayor told the author of this report.",
    ],
)
def test_a_sentence_about_reporters_and_standards_is_text(line: str) -> None:
    assert not is_aside(line)


@pytest.mark.parametrize(
    "line",
    [
        "Die Hafenpost aufs Handy? Hier geht es zur neuen App.",
        "Der Newsletter zu Hafen und Meer, jeden Freitag. Hier anmelden.",
        "Mit Ihrem Abo können Sie im Monat drei Artikel verschenken.",
        "Sie sind nicht eingeloggt. Bitte melden Sie sich an.",
    ],
)
def test_german_sites_point_readers_to_what_they_offer(line: str) -> None:
    assert is_aside(line)


@pytest.mark.parametrize(
    "line",
    [
        "Hier geht es nicht um Geld, sondern um den Hafen, sagt der Bürgermeister von Norden.",
        "Wer Blumen verschenken will, muss am Sonntag lange suchen.",
        "Der Newsletter der Partei erschien hier zuerst im Mai.",
    ],
)
def test_german_sentences_with_the_same_words_are_news(line: str) -> None:
    assert not is_aside(line)


@pytest.mark.parametrize(
    "line",
    [
        "Zobacz także: Most nad Odrą zamknięty",
        "Читай также: Почему растут реки",
        "Διαβάστε επίσης: Κλειστή η γέφυρα",
        "Pročitajte i: Most ponovo otvoren",
        "Voir aussi : Le pont est fermé",
        "यह भी पढ़ें: पुल बंद है",
        "Read the rest of the story at The Harbour Post.",
        "Read our full review of the ferry",
        "Read more about how the lamp was lit here.",
    ],
)
def test_a_pointer_to_another_story_is_no_news_in_any_language(line: str) -> None:
    assert is_aside(line)


@pytest.mark.parametrize("heading", ["Zobacz także:", "ZOBACZ TAKŻE", "Читайте ещё", "Δείτε επίσης", "Siehe auch"])
def test_the_heading_of_a_list_of_other_stories_is_told_in_any_language(heading: str) -> None:
    assert leads_elsewhere(heading)


@pytest.mark.parametrize(
    "line",
    [
        "Thanks for reading The Fog Horn! Subscribe to receive new posts.",
        "If you’re enjoying this article, consider supporting our journalism by subscribing.",
        "We need your help to keep local reporting alive in Port Elm.",
        "Get the latest updates from the harbour, interviews and more Echo politics content.",
        "Interested in this topic? Set up a custom email alert and we'll tell you when we write more.",
        "To send a link to this page to a friend, you must be logged in.",
        "Our live coverage of the storm has moved here.",
        "Our live coverage has ended for the day. Follow the latest news or read through the updates below.",
        "This entry was posted on Monday, January 9th, 2012 at 4:05 pm.",
        "This article appeared in the Echo on Thursday 5 May 2011. It was published on echo.example at 00.05 GMT.",
        "Prices were accurate at the time this article was published but may change.",
        "Buy now at Harrow Stores",
        "While each product is independently selected by our editors, we may earn commission if you buy something.",
        "Editorial note: The Echo may contain affiliate links on some articles.",
        "Tu suscripción se está usando en otro dispositivo",
        "Perché un altro sta leggendo con questo account su più di due dispositivi?",
    ],
)
def test_what_a_site_says_to_its_readers_is_no_news(line: str) -> None:
    assert is_aside(line)


@pytest.mark.parametrize(
    "line",
    [
        "Read the full report before you judge the engineers, the mayor told the council on Monday.",
        "If you like the harbour you should see it in fog, Mr. Bell said.",
        "We need your help.",
        "Get the latest engines running, he told the crew, and the ferry left an hour later.",
        "Our live coverage of the race won a prize, the editor of the Echo said.",
        "This entry was posted by hand in 1911, the archivist said.",
        "Thieves can use your account on other devices, the police said, and asked all to change their words.",
        "Su cuenta fue bloqueada por el juez, dijo el alcalde de Puerto Alba.",
    ],
)
def test_sentences_that_speak_like_a_site_are_news(line: str) -> None:
    assert not is_aside(line)


@pytest.mark.parametrize(
    "line",
    [
        "Ann Bell, left, and Tom Reed look at the cable in the harbour of Port Elm",
        "Mayor Ann Bell, second from right, opens the bridge with children of the northern school on Monday",
        "Anna Keller (l.) mit dem Bürgermeister auf der Brücke",
        "Ann Bell (L) and Tom Reed (R) shake hands",
        "Анна Белл (слева) и Том Рид на мосту",
        "So sah die Brücke vor dem Umbau aus. (Archivbild)",
        "El puente visto desde el faro (foto de archivo)",
        "This Oct. 19, 2011 photo shows the bridge of Port Elm",
        "In this photo provided by the harbour office, a ferry leaves the pier",
        "A file photograph shows the mayor on the bridge",
        "[1/5]Ships wait in the fog off Port Elm",
        "The mayor wears a coat of oilskin   Tom Reed/GC Images",
    ],
)
def test_who_stands_where_in_a_picture_and_what_it_shows_is_its_caption(line: str) -> None:
    assert is_caption(line)


@pytest.mark.parametrize(
    "line",
    [
        "The party moved from the left to the centre, Ann Bell said, and right back again.",
        "Gov. Ann Bell (R) said on Monday that she would not sign the law.",
        "A photo posted by the harbour office on Tuesday shows the crack, the mayor said.",
        "This picture is wrong, said Tom Reed, who knows the harbour better than most.",
        "The old archive (Archivstraße 5) burned in 1922.",
        "[12] Holm, A. The bridges of Selva.",
    ],
)
def test_sentences_with_sides_and_pictures_in_them_are_news(line: str) -> None:
    assert not is_caption(line)


@pytest.mark.parametrize(
    "line",
    ["Legende: Der alte Anleger von Holm im Nebel. HRF", "Bildlegende: Ada Holt auf der Mole", "Légende : Le port"],
)
def test_a_caption_can_be_headed_as_one(line: str) -> None:
    assert is_caption(line)


@pytest.mark.parametrize("line", ["Legenden: so nannten sie die Fischer.", "Eine Legende: Wer anlegt, kommt wieder."])
def test_legends_that_are_told_are_no_captions(line: str) -> None:
    assert not is_caption(line)
