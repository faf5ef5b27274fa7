"""«Козлов перенёс на 13»: only an hour is said, and what is moved keeps its own day."""

import pytest

from tests.town import Somebody


async def test_a_meeting_of_tomorrow_stays_tomorrow(maria: Somebody) -> None:
    await maria.says("новый клиент Павел Козлов")
    await maria.says("завтра в 12 встреча с Козловым")
    await maria.says("Козлов перенёс на 13")
    maria.sees("Перенесено", "завтра в 13:00", "было завтра в 12:00")
    await maria.says("перенеси встречу с Козловым на 15:30")
    maria.sees("Перенесено", "завтра в 15:30")
    await maria.says("перенеси встречу с Козловым на четверг в 11")
    maria.sees("Перенесено", "19 марта в 11:00")


async def test_a_card_of_tomorrow_answered_with_an_hour(maria: Somebody) -> None:
    await maria.says("завтра в 12 сдать отчёт")
    await maria.says("в 16", reply_to=maria.last)
    maria.sees("Перенесено", "завтра в 16:00")


async def test_what_is_overdue_goes_to_the_next_such_hour(maria: Somebody) -> None:
    await maria.says("новый клиент Павел Козлов")
    await maria.says("сегодня в 12 позвонить Козлову")
    await maria.town.passes(days=1)
    await maria.says("перенеси звонок Козлову на 15")
    maria.sees("Перенесено", "сегодня в 15:00")


async def test_a_client_who_called_off_takes_off_their_only_meeting(maria: Somebody) -> None:
    await maria.says("новый клиент Павел Козлов")
    await maria.says("завтра в 12 встреча с Козловым")
    await maria.says("Козлов отменил")
    maria.sees("📝 Заметка", "встреча с Козловым")
    await maria.says("/today")
    assert "встреча с Козловым" not in maria.last.text
    await maria.says("/undo")
    await maria.says("/today")
    maria.sees("12:00 — встреча с Козловым")


async def test_a_client_without_a_meeting_calls_off_nothing(maria: Somebody) -> None:
    await maria.says("новый клиент Павел Козлов")
    await maria.says("завтра в 12 отправить КП Козлову")
    await maria.says("Козлов отменил")
    await maria.says("/today")
    maria.sees("12:00 — отправить КП Козлову")


@pytest.mark.parametrize(
    ("planned", "moved"),
    [
        ("встреча с Козловым завтра в 16", "перенеси Козлова на пятницу"),
        ("встреча с Козловым завтра в 16", "Козлов просит перенести завтрашнюю встречу на пятницу"),
        ("встреча с Козловым завтра в 16", "Козлов перенёс на пятницу"),
        ("зустріч з Козловим завтра о 16", "перенеси Козлова на п'ятницю"),
        ("meeting with Kozlov tomorrow at 4pm", "move Kozlov to Friday"),
    ],
)
async def test_on_another_day_the_hour_that_was_said_stays(maria: Somebody, planned: str, moved: str) -> None:
    await maria.says("новый клиент Павел Козлов")
    await maria.says(planned)
    await maria.says(moved)
    maria.sees("Перенесено", "20 марта в 16:00", "было завтра в 16:00")


async def test_what_is_over_by_that_hour_goes_to_a_later_one(maria: Somebody) -> None:
    await maria.says("завтра в 9 сдать отчёт")
    await maria.town.passes(hours=6)
    await maria.says("перенеси отчёт на сегодня")
    assert "09:00 —" not in maria.last.text
    maria.sees("Перенесено на сегодня")


@pytest.mark.parametrize(
    ("moved", "when"),
    [
        ("сдвинь на день", "пт, 20 марта в 16:00"),
        ("посунь на два дні", "сб, 21 марта в 16:00"),
        ("сдвинь встречу с Козловым на неделю", "чт, 26 марта в 16:00"),
        ("push it by a week", "чт, 26 марта в 16:00"),
        ("сдвинь на завтра", "завтра в 16:00"),
        ("Козлова на час позже", "чт, 19 марта в 17:00"),
        ("Козлова на день раньше", "ср, 18 марта в 16:00"),
    ],
)
async def test_it_is_shifted_from_where_it_stands(maria: Somebody, moved: str, when: str) -> None:
    await maria.says("новый клиент Павел Козлов")
    await maria.says("встреча с Козловым в четверг в 16")
    await maria.says(moved)
    maria.sees(f"Перенесено на {when}", "встреча с Козловым")
