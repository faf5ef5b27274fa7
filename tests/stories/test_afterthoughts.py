"""Right behind one's own card: the sum of its deal, the reason of a loss, the right name of who was just made."""

from collections.abc import Sequence

import pytest

from tests.scenes import scene
from tests.town import Somebody, Town


@scene(autouse=True)
async def gromov(maria: Somebody) -> None:
    await maria.says("новый клиент Илья Громов")


@pytest.mark.parametrize(
    ("said", "number", "seen"),
    [
        ("новая сделка Громов", "150 тысяч", "150 000 ₽"),
        ("новая сделка Громов", "сумма сто двадцать тысяч", "120 000 ₽"),
        ("нова угода Громов", "150 тисяч", "150 000 ₽"),
        ("new deal Gromov", "for 40k", "40 000"),
    ],
)
async def test_a_sum_behind_a_new_deal_is_its_sum(
    pomni: Town, maria: Somebody, said: str, number: str, seen: str
) -> None:
    await maria.says(said)
    await maria.says(number)
    maria.sees("💰", "Илья Громов", seen)
    assert (await pomni.counts())["deal"] == 1
    await maria.presses("↩️")
    maria.sees("Отменено", "сумма сделки — Илья Громов")


async def test_a_bare_number_behind_a_win_is_in_the_scale_of_its_deal(maria: Somebody) -> None:
    await maria.says("сделка Громов на 240 тыс")
    await maria.says("выиграли Громова")
    await maria.says("228")
    maria.sees("228 000 ₽ (было 240 000 ₽)")
    await maria.says("карточка Громова")
    maria.sees("🎉", "228 000 ₽")


async def test_another_sum_behind_one_is_asked_about(maria: Somebody) -> None:
    await maria.says("новая сделка Громов 150 тысяч")
    await maria.says("170 тысяч")
    maria.sees("Не уверен", "170 000 ₽")


async def test_a_sum_far_from_what_was_won_is_asked_about(maria: Somebody) -> None:
    await maria.says("сделка Громов на 240 тыс")
    await maria.says("сделка с Громовым выиграна")
    await maria.says("5 тысяч")
    maria.sees("Записать так?")


@pytest.mark.parametrize("between", ["найди Громов", "план на завтра", "заметка Громов, ждёт каталог"])
async def test_a_sum_behind_anything_else_sets_nothing(maria: Somebody, between: str) -> None:
    await maria.says("новая сделка Громов")
    await maria.says(between)
    await maria.says("150 тысяч")
    assert "💰" not in maria.last.text


async def test_a_sum_some_minutes_later_sets_nothing(pomni: Town, maria: Somebody) -> None:
    await maria.says("новая сделка Громов")
    await pomni.passes(minutes=10)
    await maria.says("150 тысяч")
    assert "💰" not in maria.last.text


REASONS = [
    "дорого", "ушли к конкурентам", "нет бюджета", "цена не устроила", "не отвечает", "уже купили", "отложили до весны",
    "занадто дорого", "немає бюджету", "too expensive", "no budget",
]  # fmt: skip


@pytest.mark.parametrize("reason", REASONS)
async def test_words_behind_a_loss_are_its_reason(maria: Somebody, reason: str) -> None:
    await maria.says("сделка Громов на 240 тыс")
    await maria.says("проиграли Громова")
    await maria.says(reason)
    maria.sees("📉 Отказ · Илья Громов", reason)
    await maria.says("карточка Громова")
    maria.sees(f"отказ сегодня: {reason}")


@pytest.mark.parametrize("said", ["спасибо", "воронка", "почему?", "кто отказался", "ой"])
async def test_what_explains_nothing_is_no_reason(maria: Somebody, said: str) -> None:
    await maria.says("сделка Громов на 240 тыс")
    await maria.says("проиграли Громова")
    await maria.says(said)
    await maria.says("карточка Громова")
    maria.sees("отказ сегодня")
    assert "отказ сегодня:" not in maria.last.text


@pytest.mark.parametrize("said", ["/lose Громов", "проиграли Громова"])
async def test_the_usual_reasons_are_one_tap_away(maria: Somebody, said: str) -> None:
    await maria.says("сделка Громов на 240 тыс")
    await maria.says(said)
    maria.sees_buttons("Дорого", "Ушли к конкурентам", "Нет бюджета")
    await maria.presses("Нет бюджета")
    maria.sees("📉 Отказ · Илья Громов", "Нет бюджета")
    maria.sees_no_button("Дорого")


@pytest.mark.parametrize(("pressed", "typed"), [("Дорого", None), (None, "выбрали соседей")])
async def test_the_button_of_a_loss_asks_why(maria: Somebody, pressed: str | None, typed: str | None) -> None:
    await maria.says("сделка Громов на 240 тыс")
    await maria.says("карточка Громова")
    await maria.presses_part("Новая")
    await maria.presses("📉")
    maria.sees("Почему отказались?")
    await (maria.presses(pressed) if pressed else maria.says(typed or ""))
    maria.sees("📉 Отказ", pressed or typed or "")


NEWCOMERS: Sequence[tuple[str, str, tuple[str, ...]]] = [
    ("новый клиент Громик Пётр", "не Громик, а Громко", ("Громко Пётр",)),
    ("новый клиент Громик Пётр", "Громко, а не Громик", ("Громко Пётр",)),
    ("новый клиент Мария", "фамилия Петрова", ("Мария Петрова",)),
    ("новий клієнт Марія", "прізвище Петренко", ("Марія Петренко",)),
    ("new client Jon Smith", "Smyth with a y", ("Jon Smyth",)),
    ("новый клиент Анна Филипова", "с двумя п", ("Анна Филиппова",)),
    ("новый клиент Анна Смернова", "через и", ("Анна Смирнова",)),
    ("новый клиент Пётр Зимин, ООО Ромашкин", "компания Ромашка, не Ромашкин", ("Пётр Зимин", "Ромашка")),
    ("новый клиент Пётр Зимин", "8 912 345-67-81", ("Пётр Зимин", "+79123456781")),
    ("новый клиент Пётр Зимин 8 912 345-67-82", "телефон неправильный, 8 912 345-67-81", ("+79123456781",)),
    ("новый клиент Пётр Зимин", "почта zimin@mail.ru", ("Пётр Зимин", "zimin@mail.ru")),
]


@pytest.mark.parametrize(("said", "better", "seen"), NEWCOMERS)
async def test_who_was_just_made_is_set_right(
    pomni: Town, maria: Somebody, said: str, better: str, seen: Sequence[str]
) -> None:
    await maria.says(said)
    counted = await pomni.counts()
    await maria.says(better)
    maria.sees("✏️ Исправлено", *seen)
    assert await pomni.counts() == counted


@pytest.mark.parametrize("right", ["не Громик, а Громов", "телефон 8 912 345-67-89"])
async def test_what_would_make_a_double_is_asked_about(pomni: Town, maria: Somebody, right: str) -> None:
    await maria.says("новый клиент Степан Громов 8 912 345-67-89")
    await maria.says("новый клиент Степан Громик")
    counted = await pomni.counts()
    await maria.says(right)
    maria.sees("Степан Громов")
    maria.sees_buttons("✅")
    assert await pomni.counts() == counted


async def test_a_letter_that_may_stand_in_several_places_is_asked_about(maria: Somebody) -> None:
    await maria.says("новый клиент Анна Кавалёва")
    await maria.says("через о")
    maria.sees("Как правильно?")
    await maria.says("Анна Ковалёва")
    maria.sees("имя Анна Ковалёва")


@pytest.mark.parametrize(
    "said",
    [
        "не звонил",
        "не в среду, а в пятницу",
        "новый клиент Зоя Белкина",
        "телефон",
        "фамилию не расслышал",
        "имя не помню",
        "компания хочет скидку",
        "компания пока неизвестна",
        "фамилия неизвестна",
        "фамилия у него сложная",
        "компания Ромашка, не отвечают",
    ],
)
async def test_what_corrects_no_client_leaves_it(maria: Somebody, said: str) -> None:
    await maria.says("новый клиент Пётр Зимин")
    await maria.says(said)
    assert "Исправлено" not in maria.last.text


async def test_a_phone_that_nobody_has_is_asked_about(pomni: Town, maria: Somebody) -> None:
    await maria.says("план на завтра")
    await maria.says("8 912 345 67 89")
    maria.sees("+79123456789", "Чей он?")
    maria.sees_buttons("➕", "Илья Громов")
    await maria.presses("Илья Громов")
    maria.sees("✏️", "Илья Громов", "+79123456789")
    await maria.says("8 912 345 67 80")
    await maria.presses("➕")
    await maria.says("Зоя Белкина")
    maria.sees("👤 Новый клиент", "Зоя Белкина", "+79123456780")
    assert (await pomni.counts())["client"] == 2


async def test_what_names_nobody_behind_a_deal_is_of_its_client(maria: Somebody) -> None:
    await maria.says("сделка Громов на 240 тыс")
    await maria.says("проиграли Громова")
    await maria.says("передумал, берёт на 300 тысяч")
    maria.sees("♻️ Снова в работе", "Илья Громов", "300 000 ₽ (было 240 000 ₽)")


@pytest.mark.parametrize(
    "said", ["верни сделку Громова в работу", "Громов передумал, возвращаем сделку", "reopen Gromov's deal"]
)
async def test_a_won_deal_goes_back_to_work(maria: Somebody, said: str) -> None:
    await maria.says("сделка Громов на 240 тыс")
    await maria.says("переведи Громова на договор")
    await maria.says("выиграли Громова")
    await maria.says(said)
    maria.sees("♻️ Снова в работе", "Илья Громов", "Договор", "240 000 ₽")
    await maria.says("/deals")
    maria.sees("Договор: 1 сделка")
    await maria.says("/undo")
    maria.sees("Отменено", "возврат сделки в работу — Илья Громов")
    await maria.says("/undo")
    maria.sees("Отменено", "выигрыш сделки — Илья Громов")


async def test_of_a_closed_and_an_open_deal_it_is_asked_which(maria: Somebody) -> None:
    await maria.says("сделка Громов на 240 тыс")
    await maria.says("выиграли Громова")
    await maria.says("новая сделка Громов 20 тыс")
    await maria.says("верни сделку Громова в работу")
    maria.sees("Какая из сделок")
    await maria.presses_part("240 000")
    maria.sees("♻️ Снова в работе", "240 000 ₽")


@pytest.mark.parametrize(
    ("said", "seen"),
    [
        ("мова українська", "далі українською"),
        ("switch to english", "English from now on"),
        ("говори по-английски", "English from now on"),
        ("часовой пояс Екатеринбург", "Екатеринбург"),
        ("set my time zone to Yerevan", "Ереван"),
    ],
)
async def test_language_and_zone_are_set_by_words(maria: Somebody, said: str, seen: str) -> None:
    await maria.says(said)
    maria.sees(seen)


async def test_whose_language_is_set_by_words_is_alone_with_it(maria: Somebody, oleg: Somebody) -> None:
    await maria.says("мова українська")
    await oleg.says("/help")
    oleg.sees("Просто напишите")
    await maria.says("переключись на русский")
    maria.sees("дальше по-русски")


async def test_a_sum_far_from_that_of_the_deal_is_asked_about(pomni: Town, maria: Somebody) -> None:
    await maria.says("сделка Громов на 120 тыс")
    await maria.says("Громов заказал за 3500")
    maria.sees("3 500 ₽", "новая сумма сделки или новая сделка?")
    await maria.presses("➕")
    maria.sees("💼 Сделка открыта", "3 500 ₽")
    assert (await pomni.counts())["deal"] == 2


async def test_it_may_be_the_sum_of_the_deal_after_all(pomni: Town, maria: Somebody) -> None:
    await maria.says("сделка Громов на 120 тыс")
    await maria.says("Громов заказал за 3500")
    await maria.presses_part("120 000")
    maria.sees("3 500 ₽ (было 120 000 ₽)")
    assert (await pomni.counts())["deal"] == 1


async def test_a_bare_number_of_an_order_is_asked_about(maria: Somebody) -> None:
    await maria.says("Громов заказал 40")
    maria.sees_buttons("40 ₽", "40 000 ₽")


@pytest.mark.parametrize(("button", "planned"), [("Только", True), ("🗑 Все", False)])
async def test_of_a_series_it_is_asked_which_of_it_is_to_go(maria: Somebody, button: str, planned: bool) -> None:
    await maria.says("каждый понедельник в 10 планёрка")
    await maria.says("/help")
    await maria.says("удали планёрку")
    maria.sees("планёрка")
    await maria.presses(button)
    await maria.says("план на месяц")
    assert ("планёрка" in maria.last.text) is planned


@pytest.mark.parametrize("said", ["удали все планёрки", "отмени планёрку насовсем"])
async def test_what_is_to_go_for_good_goes_at_once(maria: Somebody, said: str) -> None:
    await maria.says("каждый понедельник в 10 планёрка")
    await maria.says("/help")
    await maria.says(said)
    maria.sees("🗑 Задача снята: планёрка")


async def test_the_rest_that_is_on_that_day_already_stays(maria: Somebody) -> None:
    await maria.says("завтра в 11 отправить КП")
    await maria.says("сегодня в 15 забрать договор")
    await maria.says("/today")
    await maria.says("остальное на завтра", reply_to=maria.last)
    maria.sees("забрать договор")
    assert "отправить КП" not in maria.last.text


async def test_other_goods_at_quite_another_price_are_perhaps_another_deal(maria: Somebody) -> None:
    await maria.says("новый клиент Илья Громов")
    await maria.says("Громов заказал свет для магазина на 240 тысяч")
    await maria.says("Громов берёт свет на 80 тысяч")
    maria.sees("80 000 ₽ (было 240 000 ₽)")
    await maria.says("Громов хочет 10 коробок по 1500")
    maria.sees("15 000 ₽ — это новая сумма сделки или новая сделка?")
    await maria.presses("➕ Новая сделка")
    await maria.says("/deals")
    maria.sees("95 000 ₽")
