"""What sets nothing right: somebody else's words, another client, what was changed since, what may mean two things."""

import pytest

from tests.town import Somebody, Town


@pytest.fixture(autouse=True)
async def clients(maria: Somebody) -> None:
    for name in ("Илья Громов", "Анна Кузнецова", "Павел Козлов"):
        await maria.says(f"новый клиент {name}")
    await maria.says("сделка Кузнецова на 100 тыс")


async def test_a_deal_won_since_stays_won_as_it_was(pomni: Town, maria: Somebody, oleg: Somebody) -> None:
    await maria.shares_clients()
    await maria.says("звонил Кузнецовой, договорились на 250 тыс")
    await oleg.says("сделка с Кузнецовой выиграна")
    oleg.sees("Сделка выиграна", "250 000 ₽")
    counted = await pomni.counts()
    await maria.says("не 250, а 260")
    maria.sees("Не исправил", "изменили позже", "Анна Кузнецова")
    assert await pomni.counts() == counted
    await maria.says("сколько продали за месяц")
    maria.sees("250 000 ₽")


@pytest.mark.parametrize("by_an_edit", [False, True])
async def test_a_sum_agreed_since_stands(maria: Somebody, oleg: Somebody, by_an_edit: bool) -> None:
    await maria.shares_clients()
    said = await maria.says("звонил Кузнецовой, договорились на 250 тыс")
    await oleg.says("звонил Кузнецовой, договорились на 400 тыс")
    if by_an_edit:
        await maria.edits(said, "звонил Кузнецовой, договорились на 260 тыс")
    else:
        await maria.says("не 250, а 260")
    maria.sees("Не исправил", "изменили позже", "Анна Кузнецова")
    await maria.says("/deals")
    maria.sees("400 000 ₽")


async def test_a_reply_to_a_colleagues_card_corrects_nothing(pomni: Town, maria: Somebody, oleg: Somebody) -> None:
    await maria.shares_clients()
    group = pomni.gathers("Продажи", maria, oleg)
    await pomni.settle()
    await group.seen_by(maria).says("/connect")
    await group.seen_by(maria).says("@pomni_bot звонил Кузнецовой, договорились на 250 тыс")
    card = group.said[-1]
    await group.seen_by(oleg).says("не 250, а 270", reply_to=card)
    assert "Исправлено" not in group.said[-1].text
    await maria.says("/deals")
    maria.sees("250 000 ₽")
    await group.seen_by(maria).says("не 250, а 270", reply_to=card)
    group.seen_by(maria).sees("Исправлено", "270 000 ₽")


@pytest.mark.parametrize(
    "better", ["у Козлова не 250, а 260", "у Козлова 260 тыс, а не 250 тыс", "ой, Козлову 260 тыс"]
)
async def test_a_correction_of_another_client_leaves_this_one(maria: Somebody, better: str) -> None:
    await maria.says("звонил Кузнецовой, договорились на 250 тыс")
    await maria.says(better)
    assert "Исправлено" not in maria.last.text
    await maria.says("/deals")
    maria.sees("1 сделка · 250 000 ₽")


async def test_a_correction_of_something_private_moves_no_meeting(maria: Somebody) -> None:
    await maria.says("завтра в 15 встреча с Кузнецовой")
    await maria.town.passes(minutes=50)
    await maria.says("у зубного приём не в 15, а в 16")
    assert "Исправлено" not in maria.last.text
    await maria.says("план на завтра")
    maria.sees("15:00 — встреча с Кузнецовой")


async def test_a_correction_may_name_its_own_client(maria: Somebody) -> None:
    await maria.says("звонил Кузнецовой, договорились на 250 тыс")
    await maria.says("у Кузнецовой не 250, а 260")
    maria.sees("Исправлено", "260 000 ₽")
