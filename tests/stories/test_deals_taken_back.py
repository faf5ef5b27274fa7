"""A refusal is not the last word: a lost deal goes back to work, and stands in its client's card all the while."""

import pytest

from tests.town import Somebody, Town


@pytest.fixture(autouse=True)
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
