"""A day that no calendar has is asked about by its name, and one just over is shown first."""

from tests.town import Somebody


async def test_a_day_of_no_calendar_is_told(maria: Somebody) -> None:
    await maria.says("31 апреля сдать отчёт")
    maria.sees("Такого дня нет: «31 апреля»", "сдать отчёт")
    await maria.says("30 апреля")
    maria.sees("⏰", "30 апреля в 10:00", "сдать отчёт")


async def test_a_day_just_over_is_shown_before_it_is_next_year(maria: Somebody) -> None:
    await maria.says("сдать отчёт 14 марта")
    maria.sees("Не уверен", "2027")
