"""What is told of a deal in passing: one deal stays one, a bare number has its scale, and no word is lost."""

import pytest

from tests.scenes import scene
from tests.town import Somebody, Town


@scene(autouse=True)
async def a_deal_of_gromov(maria: Somebody) -> None:
    await maria.says("новый клиент Илья Громов")
    await maria.says("сделка Громов на 240 тыс")


@pytest.mark.parametrize(
    "said",
    [
        "у Громова сделка теперь 260",
        "сумма сделки Громова 260",
        "сумма сделки Громова теперь 260",
        "сумма по Громову 260",
        "Громов берёт за 260",
        "Громов бере за 260",
        "Громов согласен на 260",
        "Громов згоден на 260",
        "звонил Громову, он согласен на 260",
        "Gromov takes it for 260",
        "договорились с Громовым на 260",
    ],
)
async def test_a_bare_number_has_the_scale_of_the_deal_that_stands(pomni: Town, maria: Somebody, said: str) -> None:
    await maria.says(said)
    maria.sees("Сумма сделки", "260 000 ₽ (было 240 000 ₽)")
    assert (await pomni.counts())["deal"] == 1
    await maria.says("/undo")
    await maria.says("/deals")
    maria.sees("240 000 ₽")


@pytest.mark.parametrize("said", ["был у Громова посчитали вышло 260", "Громов согласен на 260, звонил Лавровой"])
async def test_a_bare_number_is_shown_in_its_scale_before_it_is_written(maria: Somebody, said: str) -> None:
    await maria.says(said)
    maria.sees("• 💼 сделка — Громов · 260 000 ₽")


async def test_what_was_shown_in_its_scale_is_written_so(maria: Somebody) -> None:
    await maria.says("был у Громова посчитали вышло 260")
    await maria.presses("✅ Записать")
    maria.sees("Сумма сделки", "260 000 ₽ (было 240 000 ₽)")


async def test_a_bare_number_without_a_scale_is_asked_about(maria: Somebody) -> None:
    await maria.says("новый клиент Павел Козлов")
    await maria.says("сделка Козлов 250")
    maria.sees("Какая сумма?")
    await maria.presses_part("000")
    maria.sees("Сделка открыта", "Павел Козлов", "250 000 ₽")


@pytest.mark.parametrize("said", ["Козлов берёт за 128", "/deal Козлов 128", "Козлов берёт на 128-150"])
async def test_a_bare_price_is_never_written_as_roubles_unasked(pomni: Town, maria: Somebody, said: str) -> None:
    await maria.says("новый клиент Павел Козлов")
    await maria.says(said)
    maria.sees("Какая сумма?")
    assert (await pomni.counts())["deal"] == 1
    await maria.says("130")
    maria.sees("Какая сумма?")
    await maria.presses_part("000")
    maria.sees("Сделка открыта", "Павел Козлов", "130 000 ₽")


async def test_a_bare_number_far_from_the_deal_is_asked_about(maria: Somebody) -> None:
    await maria.says("Громов берёт за 5")
    assert "Сумма сделки" not in maria.last.text
    await maria.says("Громов согласен на 900")
    maria.sees("900 000 ₽ (было 240 000 ₽)")
    await maria.says("сумма сделки Громова теперь 12 тыс")
    await maria.says("договорились с Громовым на 800")
    maria.sees("800 ₽ (было 12 000 ₽)")


async def test_no_second_deal_is_opened_when_nothing_new_is_said_of_it(pomni: Town, maria: Somebody) -> None:
    await maria.says("встретился с Громовым на выставке, Громов заказал")
    maria.sees("🤝 Встреча", "Сделка уже открыта", "240 000 ₽")
    assert (await pomni.counts())["deal"] == 1


async def test_goods_are_another_deal_and_named_on_its_card(pomni: Town, maria: Somebody) -> None:
    await maria.says("Громов заказал 5 светильников")
    maria.sees("Сделка открыта", "5 светильников")
    assert (await pomni.counts())["deal"] == 2


@pytest.mark.parametrize("said", ["Громов хочет ещё 10 штук", "Gromov wants 10 more lamps", "Громов хоче ще 10 штук"])
async def test_what_is_only_wanted_is_a_note_beside_an_open_deal(pomni: Town, maria: Somebody, said: str) -> None:
    await maria.says(said)
    maria.sees("📝 Заметка", "10")
    assert (await pomni.counts())["deal"] == 1


async def test_nobodys_outcome_is_lost_among_several(maria: Somebody) -> None:
    for name in ("Павел Козлов", "Елена Белова"):
        await maria.says(f"новый клиент {name}")
        await maria.says(f"сделка {name} на 90 тыс")
    await maria.says("Громов взял, Козлов думает, Белова отказалась")
    maria.sees("Громов взял", "Козлов думает", "Отказ", "Елена Белова")


@pytest.mark.parametrize(
    ("said", "title"),
    [("Козлов вернулся, хочет снова, 400 тысяч", "снова"), ("Kozlov is back, wants it again, 400k", "it")],
)
async def test_a_deal_is_not_called_by_a_word_of_no_thing(maria: Somebody, said: str, title: str) -> None:
    await maria.says("новый клиент Павел Козлов")
    await maria.says(said)
    maria.sees("Сделка открыта", "400 000 ₽")
    assert f"· {title}" not in maria.last.text


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("сделку Громова закрыли успешно, оплатил наличкой, просит акты", "просит акты"),
        ("Громов торгуется, хочет 220", "торгуется"),
        ("забрал договор у Громова, 240 минус скидка 3 процента итого 232800", "минус скидка"),
        ("у Громова новый номер 8 903 111-22-33, переехали на Ленина 5, теперь два зала", "два зала"),
    ],
)
async def test_what_is_told_beside_is_kept_with_the_client(maria: Somebody, said: str, kept: str) -> None:
    await maria.says(said)
    maria.sees("📝 Заметка", kept)
    await maria.says("найди Громов")
    maria.sees(kept)


@pytest.mark.parametrize("said", ["сделка с Громовым выиграна", "у Громова новый номер 8 903 111-22-33", "Громов ВИП"])
async def test_what_a_card_tells_by_itself_makes_no_note(maria: Somebody, said: str) -> None:
    await maria.says(said)
    assert "Заметка" not in maria.last.text


async def test_what_was_told_before_a_plan_stands_in_the_plan(maria: Somebody) -> None:
    await maria.says("договор подписал Громов, предоплата 50% завтра")
    maria.sees("завтра в 10:00", "договор подписал", "предоплата 50%")


async def test_a_deal_is_closed_on_the_day_that_is_said(pomni: Town, maria: Somebody) -> None:
    """On 1 April, of yesterday: it belongs to March, on the card and in every report; Undo opens it again."""
    await maria.says("новый клиент Пётр Смирнов")
    await maria.says("сделка Смирнов на 680 тысяч")
    await pomni.passes(days=16)
    await maria.says("вчера выиграли Смирнова")
    maria.sees("🎉 Сделка выиграна · Пётр Смирнов · 680 000 ₽ · вчера")
    await maria.says("сколько выручки в марте")
    maria.sees("💰 Продажи: март 2026", "680 000 ₽")
    await maria.says("сколько выручки в апреле")
    maria.sees("За эти дни закрытых сделок нет")
    await maria.says("отмени последнее")
    await maria.says("сколько выручки в марте")
    maria.sees("За эти дни закрытых сделок нет")
    assert "В работе" not in maria.last.text
    await maria.says("/deals")
    maria.sees("Новая: 2 сделки · 920 000 ₽")
