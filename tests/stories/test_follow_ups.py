"""What comes of a contact belongs to whom it was with; an office chore, and what may be of another, does not."""

import pytest

from tests.scenes import scene
from tests.town import Somebody


@scene(autouse=True)
async def clients(maria: Somebody) -> None:
    for name in ("Илья Громов", "Анна Петрова"):
        await maria.says(f"новый клиент {name}")


@pytest.mark.parametrize(
    ("reported", "then"),
    [
        ("звонил Громову", "перезвонить в четверг"),
        ("не дозвонился Громову", "перезвонить через пару часов"),
        ("звонил Громову", "договорились на 130 тысяч"),
        ("звонил Громову", "просит прислать договор, отправлю в пятницу"),
        ("встретился с Громовым", "и в пт созвон"),
        ("дзвонив Громову", "передзвонити в четвер"),
        ("called Gromov", "call back on Thursday"),
    ],
)
async def test_what_follows_a_contact_is_of_its_client(maria: Somebody, reported: str, then: str) -> None:
    await maria.says(reported)
    await maria.says(then)
    maria.sees("Илья Громов")
    assert maria.heard("О ком речь") == 0


async def test_a_whole_story_told_in_pieces(maria: Somebody) -> None:
    await maria.says("звонил Петровой")
    await maria.says("договорились на 130 тысяч")
    maria.sees("Анна Петрова", "130 000 ₽")
    await maria.says("и в пт созвон")
    maria.sees("созвон", "Анна Петрова")


async def test_a_command_told_in_pieces(maria: Somebody) -> None:
    await maria.says("/call")
    await maria.says("Громов")
    await maria.says("просит прислать договор, отправлю в пятницу")
    maria.sees("⏰", "Илья Громов")


@pytest.mark.parametrize(
    "then",
    [
        "завтра сдать отчёт",
        "забрать машину в четверг",
        "завтра позвонить в банк",
        "завтра позвонить маме",
        "завтра купить бумагу",
    ],
)
async def test_an_office_chore_is_of_nobody(maria: Somebody, then: str) -> None:
    await maria.says("звонил Громову")
    await maria.says(then)
    assert "Громов" not in maria.last.text


async def test_after_a_while_or_behind_another_client_it_is_of_nobody(maria: Somebody) -> None:
    await maria.says("звонил Громову")
    await maria.says("звонил Петровой")
    await maria.says("перезвонить в четверг")
    maria.sees("Анна Петрова")
    await maria.says("найди Громов")
    await maria.says("перезвонить в среду")
    assert "·" not in maria.last.text
    await maria.says("звонил Громову ещё раз")
    await maria.town.passes(hours=1)
    await maria.says("перезвонить в субботу")
    assert "Громов" not in maria.last.text
