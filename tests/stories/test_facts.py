"""One thing of one client, asked in words: a line, and the client a tap away."""

import pytest

from tests.scenes import scene
from tests.town import Somebody, Town


@scene()
async def gromov(oleg: Somebody) -> None:
    for line in (
        "новый клиент Илья Громов, ООО Ромашка, 8 912 014-33-77, др 12 марта 1980",
        "сделка с Громовым на 240 тыс",
        "звонил Громову, просил скидку",
        "завтра в 11 отправить КП Громову",
        "новый клиент Анна Белых",
    ):
        await oleg.says(line)


@pytest.mark.parametrize(
    ("asked", "line"),
    [
        ("какой телефон у Громова", "📱 Илья Громов: +79120143377"),
        ("телефон Громова", "📱 Илья Громов: +79120143377"),
        ("when is Gromov's birthday", "🎂 Илья Громов: 12 марта 1980"),
        ("коли день народження у Громова", "🎂 Илья Громов: 12 марта 1980"),
        ("на какой стадии Громов", "240 000 ₽ · Новая"),
        ("какая сумма у Громова", "240 000 ₽ · Новая"),
        ("сколько должен Громов", "долги я не считаю. В работе:\n💼"),
        ("кто ведёт Громова", "ведёт Олег"),
        ("где работает Громов", "🏢 Илья Громов: ООО Ромашка"),
        ("когда я последний раз звонил Громову", "сегодня · 📞 Звонок: звонил Громову, просил скидку"),
        ("что обещали Громову", "• завтра в 11:00 — отправить КП"),
        ("следующий шаг по Громову", "• завтра в 11:00 — отправить КП"),
    ],
)
@pytest.mark.usefixtures("gromov")
async def test_a_line_and_the_client_a_tap_away(oleg: Somebody, asked: str, line: str) -> None:
    await oleg.says(asked)
    oleg.sees("Илья Громов", line)
    assert "История" not in oleg.last.text
    await oleg.presses("👤 Илья Громов")
    oleg.sees("История")


@pytest.mark.parametrize(
    ("asked", "line", "button"),
    [
        ("какой телефон у Белых", "телефона пока нет", "👤"),
        ("когда день рождения у Белых", "день рождения пока не записан", "👤"),
        ("на какой стадии Белых", "открытых сделок нет", "💼 Сделка"),
        ("когда встреча с Белых", "ничего не запланировано", "⏰ Задача"),
        ("до какого числа договор с Белых", "срок договора пока не записан", "📄 Договор до"),
        ("когда последний раз звонили Белых", "такого контакта пока не записано", "👤"),
    ],
)
@pytest.mark.usefixtures("gromov")
async def test_what_is_not_known_says_how_to_tell_it(oleg: Somebody, asked: str, line: str, button: str) -> None:
    await oleg.says(asked)
    oleg.sees("Анна Белых", line)
    oleg.sees_buttons(button)


@pytest.mark.usefixtures("gromov")
async def test_what_the_hint_says_works(oleg: Somebody) -> None:
    for asked, told in [
        ("телефон Белых", "номер Анны Белых 8 912 345-67-89"),
        ("почта Белых", "почта Анны Белых name@mail.ru"),
        ("когда др у Белых", "день рождения Анны Белых 7 мая"),
    ]:
        await oleg.says(asked)
        oleg.sees(f"«{told}»")
        await oleg.says(told)
        await oleg.says(asked)
        assert "пока" not in oleg.last.text


@pytest.mark.usefixtures("gromov")
async def test_whoever_was_shown_or_named_last_is_meant(pomni: Town, oleg: Somebody) -> None:
    await oleg.says("звонил Громову, думает")
    await oleg.says("какой у него телефон")
    oleg.sees("📱 Илья Громов: +79120143377")
    await oleg.says("Белых")
    await oleg.says("когда у неё день рождения")
    oleg.sees("🎂 Анна Белых")
    await oleg.says("какая у него сумма")
    oleg.sees("Илья Громов", "240 000 ₽")
    await oleg.says("какая там сумма")
    oleg.sees("Илья Громов")
    await pomni.passes(hours=2)
    await oleg.says("какой у него телефон")
    oleg.sees("О ком речь?")


@pytest.mark.usefixtures("gromov")
async def test_in_reply_to_a_card(oleg: Somebody) -> None:
    await oleg.says("Громов")
    card = oleg.last
    await oleg.says("Белых")
    await oleg.says("телефон?", reply_to=card)
    oleg.sees("📱 Илья Громов: +79120143377")


@pytest.mark.usefixtures("gromov")
async def test_of_namesakes_it_is_asked_which(oleg: Somebody) -> None:
    await oleg.says("новый клиент Пётр Громов, 8 903 111-22-33")
    await oleg.says("какой телефон у Громова")
    await oleg.presses("Пётр Громов")
    oleg.sees("📱 Пётр Громов: +79031112233")


@pytest.mark.usefixtures("gromov")
async def test_a_contact_by_one_person_alone(maria: Somebody) -> None:
    await maria.says("когда я последний раз звонила Громову")
    maria.sees("такого контакта пока не записано")
    await maria.says("когда Олег последний раз звонил Громову")
    maria.sees("сегодня · 📞 Звонок")


async def test_of_a_contact_person(oleg: Somebody) -> None:
    await oleg.says("новый клиент ООО Ромашка, 8 912 014-33-77")
    await oleg.says("в Ромашке закупщик Светлана, 8 903 111-22-33")
    await oleg.says("какой телефон у Светланы")
    oleg.sees("Светлана: +79031112233")


@pytest.mark.parametrize(
    "asked",
    [
        "о чём говорили с Громовым",
        "на чём остановились с Громовым",
        "про що домовились з Громовим",
        "что решил Громов",
        "что просил Громов",
        "как зовут бухгалтера у Громова",
        "есть ли договор с Громовым",
    ],
)
@pytest.mark.usefixtures("gromov")
async def test_a_question_shows_the_client_and_writes_nothing(pomni: Town, oleg: Somebody, asked: str) -> None:
    counted = await pomni.counts()
    await oleg.says(asked)
    oleg.sees("Илья Громов", "История")
    assert await pomni.counts() == counted


@pytest.mark.usefixtures("gromov")
async def test_whether_there_is_a_mail(oleg: Somebody) -> None:
    await oleg.says("есть ли почта у Громова")
    oleg.sees("Илья Громов", "почты пока нет")
