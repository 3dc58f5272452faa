"""Interviews without labels: lines with a dash, and questions set as paragraphs."""

import pytest

from tests.quotes.told import direct, read


@pytest.mark.parametrize(
    ("language", "title", "text", "speaker"),
    [
        (
            "ru",
            "«Снег мы убираем сами»",
            "Начальник станции Игорь Белов — о зиме без денег\n"
            "— Игорь Львович, сколько у вас машин?\n— Две. Обе старые, и чиним мы их по ночам.\n"
            "— Кто платит?\n— Никто. Но снег сам не уйдёт, и люди это понимают лучше министров.\n"
            "Ранее мэр заявил, что денег нет.",
            "Игорь Белов",
        ),
        (
            "ru",
            None,
            "О реставрации мы побеседовали с архитектором Верой Громовой.\n"
            "- Что с крышей?\n- Крыши нет. Её сняли ещё в мае, и с тех пор идёт дождь.\n"
            "- А деньги?\n- Деньги обещали в июне.\nПотом в июле, потом осенью, и мы всё ещё ждём.\n"
            "- Что дальше?\n- Зима.",
            "Вера Громова",
        ),
        (
            "uk",
            None,
            "Про міст ми поговорили з інженером Тарасом Гнатюком.\n– Тарасе Петровичу, коли його відкриють?\n"
            "– Сподіваємося, що восени. Але все залежить від грошей.\n– Хто платить?\n"
            "– Місто платить половину, а область — решту.",
            "Тарас Гнатюк",
        ),
        (
            "es",
            "El faro abre de noche",
            "El farero Andrés Molina habla de su último verano.\n—¿Cuándo se marcha?\n"
            "—En octubre, si la mar lo permite, y todavía no sé adónde iré.\n—¿Y quién encenderá la luz?\n"
            "—Nadie. Lo hará una máquina que han puesto en Bilbao.",
            "Andrés Molina",
        ),
        (
            "fr",
            None,
            "Entretien avec Claire Aubry, meunière.\n— Depuis quand tournez-vous ?\n"
            "— Depuis trente ans, mais l'eau manque chaque été un peu plus tôt.\n— Que faites-vous alors ?\n"
            "— Nous attendons. Le blé attend avec nous, et les gens aussi.",
            "Claire Aubry",
        ),
        (
            "pl",
            "Rozmowa o zimie",
            "O śniegu mówi kierowca Marek Wrona.\n– Ile ma pan pługów?\n– Dwa, oba stare, i naprawiamy je nocą.\n"
            "– Kto za to płaci?\n– Nikt nie płaci, ale śnieg sam nie zniknie.",
            "Marek Wrona",
        ),
        (
            "pl",
            None,
            "O śniegu rozmawiamy z kierowcą Markiem Wroną.\n– Ile ma pan pługów?\n"
            "– Dwa, oba stare, i naprawiamy je nocą.\n"
            "– Kto za to płaci?\n– Nikt nie płaci, ale śnieg sam nie zniknie.",
            "Marek Wrona",
        ),
        (
            "en",
            "“I could hear the chains”",
            "Harbour master Ada Moss has run the port for ten years.\n"
            "You took over in a storm. What do you remember?\nI remember the noise. I could hear the chains.\n"
            "Are you still afraid of the sea?\nAlways. My father taught me that.\nIt is a good fear, and we keep it.\n"
            "What will you do next?\nI want to build a boat with my own hands.",
            "Ada Moss",
        ),
        (
            "de",
            None,
            "Die Hafenmeisterin Hanna Kranz im Gespräch.\nFrau Kranz, haben Sie noch Angst vor dem Meer?\n"
            "Immer. Das hat mir mein Vater beigebracht, und ich habe es nie vergessen.\n"
            "Was haben Sie aus dem Sturm gelernt?\nWir haben gelernt, dass man nie allein hinausfährt.\n"
            "Und was machen Sie als Nächstes?\nIch will ein Boot bauen.\nInterview: Emil Thoma",
            "Hanna Kranz",
        ),
    ],
)
def test_questions_are_nobodys_and_answers_are_those_of_who_is_presented(
    language: str, title: str | None, text: str, speaker: str | None
) -> None:
    found = [quote for quote in read(text, language, title).quotes if quote.kind == "direct"]
    asked = [quote.speaker for quote in found if quote.text.endswith("?")]
    answered = [quote.speaker for quote in found if not quote.text.endswith("?")]
    assert len(asked) >= 2
    assert set(asked) == {None}
    assert len(answered) >= len(asked)
    assert set(answered) == {speaker}


def test_who_asks_is_not_who_answers() -> None:
    text = (
        "By Joan Frith\nWe met Kofi Mensa, keeper of the light.\nWhen did you come here?\nI came in the war.\n"
        "Did you ever leave?\nNever. I had my goats.\nWhat do you read?\nMy letters, and I answer all of them."
    )
    answers = [quote for quote in read(text, title="The light keeper: an interview").quotes if quote.kind == "direct"]
    assert {quote.speaker for quote in answers if not quote.text.endswith("?")} == {"Kofi Mensa"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "ru",
            "Старик Иван Орлов сел у окна.\n— Кто там?\n— Это я, дедушка, — сказала девочка и вошла в дом.\n"
            "— Замёрзла?\n— Немного, но я бежала всю дорогу от реки.\n— Ешь.\n— А ты? — спросила она.",
        ),
        (
            "fr",
            "Marie Lenoir entra.\n— Qui est là ?\n— C'est moi, grand-père, je viens de la ville avec du pain.\n"
            "— Tu as froid ?\n— Un peu, mais je suis venue à pied par le bois, murmura la petite.",
        ),
        (
            "en",
            "How do I renew my permit?\nYou can renew it online. We need your name.\nDo you take cards?\n"
            "Yes, we do. We take all of them.\nWhen are you open?\nWe are open from nine to five.",
        ),
        (
            "en",
            "Ada Moss, the harbour master, has asked for help in our port.\nWhat happened?\nA ship ran aground.\n"
            "Why does it matter?\nEvery boat comes through here.\nWhat happens next?\nThe council will meet.",
        ),
        ("de", "Was Hanna Kranz braucht.\n- Seil\n- Messer\n- Öl?\n- Lampe\n- Brot?\n- Wasser und ein wenig Glück"),
    ],
)
def test_fiction_questions_and_answers_of_a_service_and_lists_are_no_interviews(language: str, text: str) -> None:
    assert not [quote for quote in read(text, language).quotes if quote.text.endswith("?") and quote.cue is None]


def test_a_speech_that_asks_stays_a_speech() -> None:
    text = (
        "Friends, I am glad to see you.\nWe have come far.\nWho are you?\nYou are those who stayed.\n"
        "My house is yours.\nWill you help me?\nI know you will.\nOur harbour is open.\n"
        "Will it stay so?\nWe shall see to it."
    )
    found = read(text, title="Opening remarks by Olav Dahl").quotes
    assert {quote.speaker for quote in found} == {"Olav Dahl"}
    assert direct(text) == []
