"""A refusal is not the last word: a lost deal goes back to work, and stands in its client's card all the while."""

import pytest

from tests.scenes import scene
from tests.town import Somebody, Town


@scene(autouse=True)
async def a_deal_at_contract(maria: Somebody) -> None:
    await maria.says("новый клиент Павел Козлов")
    await maria.says("сделка Козлов на 175 тыс")
    await maria.says("переведи Козлова на договор")


@pytest.mark.parametrize(
    "said",
    [
        "Козлов передумал, берет",
        "Козлов передумав, бере",
        "Kozlov changed his mind, he's taking it",
        "верни Козлова в работу",
        "поверни Козлова в роботу",
        "reopen Kozlov's deal",
        "отмени отказ Козлова",
    ],
)
async def test_a_lost_deal_goes_back_to_the_stage_before(pomni: Town, maria: Somebody, said: str) -> None:
    await maria.says("Козлов отказался, нашёл дешевле")
    maria.sees("Отказ", "нашёл дешевле")
    await maria.says(said)
    maria.sees("Снова в работе", "Павел Козлов", "Договор", "175 000 ₽")
    assert (await pomni.counts())["deal"] == 1
    await maria.says("/deals")
    maria.sees("Договор: 1 сделка")


async def test_it_goes_to_the_stage_that_is_named(maria: Somebody) -> None:
    await maria.says("Козлов отказался")
    await maria.says("верни сделку Козлова в переговоры")
    maria.sees("Снова в работе", "Переговоры")


async def test_undo_makes_it_lost_again_with_its_reason(maria: Somebody) -> None:
    await maria.says("Козлов отказался, дорого")
    await maria.says("Козлов передумал, берёт")
    await maria.presses("↩️")
    await maria.says("найди Козлов")
    maria.sees("отказ сегодня: дорого")


async def test_a_new_sum_in_the_same_breath_is_that_of_the_old_deal(pomni: Town, maria: Somebody) -> None:
    await maria.says("Козлов отказался")
    await maria.says("Козлов передумал, согласен на 170 тыс")
    maria.sees("Снова в работе", "170 000 ₽ (было 175 000 ₽)")
    assert (await pomni.counts())["deal"] == 1


async def test_an_open_deal_stays_as_it_is(pomni: Town, maria: Somebody) -> None:
    await maria.says("Козлов передумал, берёт")
    maria.sees("Сделка уже открыта")
    assert (await pomni.counts())["deal"] == 1


@pytest.mark.parametrize(
    ("pressed", "seen"),
    [("♻️", "Снова в работе"), ("🎉", "Сделка выиграна"), ("➕", "Отказ")],
)
async def test_who_changed_his_mind_after_a_refusal_may_be_back(maria: Somebody, pressed: str, seen: str) -> None:
    await maria.says("Козлов отказался")
    await maria.says("он передумал")
    maria.sees("Сделка проиграна", "175 000 ₽", "Вернуть её?")
    await maria.presses_part(pressed)
    maria.sees(seen)


async def test_a_plain_yes_brings_it_back(maria: Somebody) -> None:
    await maria.says("Козлов отказался")
    await maria.says("переведи Козлова на КП")
    maria.sees("Вернуть её?")
    await maria.says("да")
    maria.sees("Снова в работе", "КП отправлено")


@pytest.mark.parametrize("said", ["Козлов передумал брать", "Козлов передумал, взял б/у", "Козлов передумал"])
async def test_a_change_of_mind_alone_is_a_refusal(maria: Somebody, said: str) -> None:
    await maria.says(said)
    maria.sees("Отказ", "Павел Козлов")


async def test_a_reason_told_later_is_that_of_the_same_loss(pomni: Town, maria: Somebody) -> None:
    await maria.says("Козлов отказался")
    await maria.says("Козлов отказался, дорого")
    maria.sees("Отказ", "175 000 ₽: дорого")
    assert (await pomni.counts())["deal"] == 1


async def test_closed_deals_stand_in_the_card(maria: Somebody) -> None:
    await maria.says("Козлов отказался, дорого")
    await maria.says("почему Козлов отказался")
    maria.sees("📉", "175 000 ₽", "отказ сегодня: дорого")
    await maria.presses_part("· Отказ")
    await maria.presses("Переговоры")
    maria.sees("Снова в работе", "Переговоры")
    await maria.says("сделка с Козловым выиграна")
    await maria.says("карточка Козлова")
    maria.sees("🎉", "175 000 ₽", "выиграна сегодня")


async def test_what_was_lost_yesterday_goes_back_to_where_it_stood_today(pomni: Town, maria: Somebody) -> None:
    """The day that is said of a loss is no move of the deal: its way along the funnel never runs backwards."""
    await pomni.passes(days=3)
    await maria.says("переведи Козлова на КП")
    await maria.says("Козлов вчера отказался, дорого")
    maria.sees("Отказ", "вчера")
    await maria.says("верни Козлова в работу")
    maria.sees("Снова в работе", "КП отправлено")


@pytest.mark.parametrize("pressed", ["90 000", "175 000"])
async def test_of_two_that_were_lost_it_is_asked_which(pomni: Town, maria: Somebody, pressed: str) -> None:
    await maria.says("Козлов отказался, дорого")
    await pomni.passes(minutes=5)
    await maria.says("сделка Козлов на 90 тыс")
    await maria.says("Козлов вчера отказался, передумал")
    await maria.says("верни Козлова в работу")
    maria.sees("Какая из сделок")
    told_last, told_first, *_ = maria.last.labels
    assert ("90 000 ₽ · отказ вчера" in told_last, "175 000 ₽ · отказ сегодня: дорого" in told_first) == (True, True)
    await maria.presses_part(pressed)
    maria.sees("Снова в работе", f"{pressed} ₽")


async def test_of_two_that_were_lost_the_last_one_is_offered(pomni: Town, maria: Somebody) -> None:
    await maria.says("Козлов отказался, дорого")
    await pomni.passes(minutes=5)
    await maria.says("сделка Козлов на 90 тыс")
    await maria.says("Козлов вчера отказался, передумал")
    await maria.says("переведи Козлова на КП")
    maria.sees("Сделка проиграна", "90 000 ₽", "Вернуть её?")
    await maria.says("да")
    maria.sees("Снова в работе", "КП отправлено", "90 000 ₽")


@pytest.mark.parametrize("lost", ["Козлов отказался, дорого", "Козлов вчера отказался, дорого"])
async def test_a_win_since_hides_no_loss(pomni: Town, maria: Somebody, lost: str) -> None:
    await maria.says(lost)
    await pomni.passes(minutes=5)
    await maria.says("сделка Козлов на 90 тыс")
    await maria.says("сделка Козлова выиграна")
    await maria.says("верни Козлова в работу")
    maria.sees("Снова в работе", "Договор", "175 000 ₽")


async def test_what_was_lost_and_is_won_after_all_is_closed_then(pomni: Town, maria: Somebody) -> None:
    await maria.says("Козлов отказался")
    await pomni.passes(days=3)
    await maria.says("переведи Козлова на КП")
    await maria.presses_part("🎉")
    await maria.says("карточка Козлова")
    maria.sees("выиграна сегодня")


@pytest.mark.parametrize(
    ("said", "edited", "seen"),
    [
        ("Козлов вчера отказался, дорого", "Козлов позавчера отказался, дорого", "отказ 14 марта: дорого"),
        ("Козлов вчера отказался, дорого", "Козлов отказался, дорого", "отказ сегодня: дорого"),
        ("Козлов отказался, дорого", "Козлов отказался, нашёл дешевле", "отказ сегодня: нашёл дешевле"),
        ("сделка Козлова выиграна вчера", "сделка Козлова выиграна позавчера", "выиграна 14 марта"),
    ],
)
async def test_an_edit_sets_the_day_and_the_reason_right(
    pomni: Town, maria: Somebody, said: str, edited: str, seen: str
) -> None:
    """Of the very deal that the message closed, though another is open by now."""
    first = await maria.says(said)
    await maria.says("сделка Козлов на 90 тыс")
    await maria.edits(first, edited)
    await maria.says("карточка Козлова")
    maria.sees("175 000 ₽", seen, "90 000 ₽ · Новая")
    assert (await pomni.counts())["deal"] == 2


async def test_undo_of_an_edited_closing_opens_the_deal_where_it_stood(maria: Somebody) -> None:
    first = await maria.says("Козлов вчера отказался, дорого")
    await maria.edits(first, "Козлов позавчера отказался, дорого")
    await maria.presses("↩️")
    await maria.says("/deals")
    maria.sees("Договор: 1 сделка")


async def test_an_edit_closes_nothing_that_went_back_to_work_since(maria: Somebody) -> None:
    first = await maria.says("Козлов вчера отказался, дорого")
    await maria.says("верни Козлова в работу")
    await maria.edits(first, "Козлов позавчера отказался, дорого")
    await maria.says("/deals")
    maria.sees("Договор: 1 сделка")
