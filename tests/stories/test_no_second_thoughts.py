"""What sets nothing right: somebody else's words, another client, what was changed since, what may mean two things."""

import pytest

from tests.scenes import scene
from tests.town import Somebody, Town


@scene(autouse=True)
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


async def test_behind_a_reminder_a_day_alone_moves_nothing_said_before(maria: Somebody) -> None:
    await maria.says("через 20 минут позвонить Козлову")
    await maria.town.passes(minutes=15)
    await maria.says("звонил Громову, в пятницу в 12 отправить КП")
    await maria.town.passes(minutes=6)
    maria.sees("позвонить Козлову")
    await maria.says("нет, завтра")
    assert "Исправлено" not in maria.last.text
    await maria.says("план на пятницу")
    maria.sees("12:00 — отправить КП")


async def test_half_an_hour_later_a_day_alone_is_no_correction(maria: Somebody) -> None:
    await maria.says("в пятницу в 12 отправить КП Громову")
    await maria.town.passes(minutes=30)
    await maria.says("это завтра")
    await maria.says("план на пятницу")
    maria.sees("12:00 — отправить КП Громову")


@pytest.mark.parametrize(
    ("said", "better", "stays"),
    [
        ("звонил Громову, завтра в 11 отправить КП", "ой, вчера", "11:00 — отправить КП"),
        ("завтра в 11 отправить КП Громову", "не завтра, а вчера", "11:00 — отправить КП Громову"),
        ("звонил Кузнецовой, сделка на 12 тыс, завтра в 12 отправить КП", "не 12, а 15", "12:00 — отправить КП"),
        ("звонил Громову, взял 10 коробок, завтра в 10 позвонить", "не 10, а 12", "10:00 — позвонить"),
        ("завтра в 10 забрать 10 коробок у Громова", "не 10, а 12", "10:00 — забрать 10 коробок"),
        ("завтра в 11 отправить КП Громову и в 11 позвонить Козлову", "не в 11, а в 12", "11:00 — отправить КП"),
    ],
)
async def test_what_makes_no_sense_or_may_mean_two_things_corrects_nothing(
    pomni: Town, maria: Somebody, said: str, better: str, stays: str
) -> None:
    await maria.says(said)
    counted = await pomni.counts()
    await maria.says(better)
    assert "Исправлено" not in maria.last.text
    assert await pomni.counts() == counted
    await maria.says("план на завтра")
    maria.sees(stays)


@pytest.mark.parametrize("better", ["ой, в 15", "нет, завтра", "не 250, а 260"])
async def test_a_correction_of_nothing_is_asked_about(pomni: Town, maria: Somebody, better: str) -> None:
    await maria.town.passes(hours=2)
    counted = await pomni.counts()
    await maria.says(better)
    assert await pomni.counts() == counted
    assert "⏰" not in maria.last.text


async def test_an_edit_of_what_was_corrected_is_refused(maria: Somebody) -> None:
    said = await maria.says("звонил Кузнецовой, договорились на 250 тыс")
    await maria.says("не 250, а 260")
    await maria.edits(said, "звонил Кузнецовой, договорились на 250 тыс, рада")
    maria.sees("уже исправили")
    await maria.says("/deals")
    maria.sees("1 сделка · 260 000 ₽")


async def test_he_is_not_who_was_spoken_of_before_a_reminder(maria: Somebody) -> None:
    await maria.says("через 20 минут позвонить Козлову")
    await maria.town.passes(minutes=15)
    await maria.says("звонил Громову, думает")
    await maria.town.passes(minutes=6)
    maria.sees("позвонить Козлову")
    await maria.says("позвонил ему, просит КП завтра")
    maria.sees("О ком речь")


async def test_he_is_not_who_was_spoken_of_before_a_card_that_was_opened(maria: Somebody) -> None:
    await maria.says("звонил Громову")
    await maria.says("найди Козлов")
    maria.sees("Павел Козлов")
    await maria.says("позвонить ему завтра в 12")
    maria.sees("О ком речь")


async def test_he_is_whom_an_answered_question_was_about(maria: Somebody) -> None:
    await maria.says("звонил Сидорову")
    await maria.presses("➕")
    await maria.says("позвонить ему завтра в 12")
    maria.sees("завтра в 12:00", "Сидоров")
