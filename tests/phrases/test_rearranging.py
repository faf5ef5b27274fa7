"""All bookings of some days go elsewhere, of a master or of everybody; and what sounds like it and is of one client."""

from datetime import date

import pytest

from crm.rules.periods import Period
from crm.wishes import MoveTask, RearrangeVisits, Shift
from phrases import Frame, Visits
from tests.phrases.cast import frame, said


def salon() -> Frame:
    """Wednesday, 10 June 2026. Лариса is a client's name too; Вера is none of the masters."""
    masters = ("Лена", "Ира", "Лариса", "Olena")
    return frame().model_copy(update={"visits": Visits(masters=masters)})


def june(day: int, last: int | None = None) -> Period:
    return Period(first=date(2026, 6, day), last=date(2026, 6, last or day))


def on(day: int) -> date:
    return date(2026, 6, day)


MOVED = {
    "Лена заболела, перенеси её записи на завтра": RearrangeVisits(master="Лена", to=on(11)),
    "лена заболела перенеси все ее записи на пятницу": RearrangeVisits(master="Лена", to=on(12)),
    "перенеси Ленины записи на пятницу": RearrangeVisits(master="Лена", to=on(12)),
    "перенеси записи Лены с завтра на пятницу": RearrangeVisits(master="Лена", to=on(12), period=june(11)),
    "перенеси завтрашние записи Лены на пятницу": RearrangeVisits(master="Лена", to=on(12), period=june(11)),
    "Лена завтра не выйдет, перенеси её клиентов на пятницу": RearrangeVisits(
        master="Лена", to=on(12), period=june(11)
    ),
    "Лена заболела, перепиши её клиентов к Ире": RearrangeVisits(master="Лена", to_master="Ира"),
    "перенеси записи Лены на Иру": RearrangeVisits(master="Лена", to_master="Ира"),
    "отдай завтрашние записи Лены Ире": RearrangeVisits(master="Лена", to_master="Ира", period=june(11)),
    "перенеси все записи на пятницу": RearrangeVisits(to=on(12)),
    "сдвинь все записи Лены на час": RearrangeVisits(master="Лена", by=Shift(minutes=60)),
    "перенеси записи Лены на следующую неделю": RearrangeVisits(master="Лена", by=Shift(days=7), period=june(10, 14)),
    "перенеси записи Ларисы на пятницу": RearrangeVisits(master="Лариса", to=on(12)),
    "Лена захворіла, перенеси її записи на завтра": RearrangeVisits(master="Лена", to=on(11)),
    "перенеси записи Лени з завтра на п'ятницю": RearrangeVisits(master="Лена", to=on(12), period=june(11)),
    "Olena is sick, move her appointments to tomorrow": RearrangeVisits(master="Olena", to=on(11)),
    "сдвинь все записи на пятницу на час": RearrangeVisits(period=june(12), by=Shift(minutes=60)),
    "сдвинь на час все записи на пятницу": RearrangeVisits(period=june(12), by=Shift(minutes=60)),
    "перенеси записи Иры в пятницу на час позже": RearrangeVisits(master="Ира", period=june(12), by=Shift(minutes=60)),
    "зсунь усі записи на п'ятницю на годину": RearrangeVisits(period=june(12), by=Shift(minutes=60)),
    "move all bookings on Friday by an hour": RearrangeVisits(period=june(12), by=Shift(minutes=60)),
    "move Olena's bookings from tomorrow to Friday": RearrangeVisits(master="Olena", to=on(12), period=june(11)),
}
CALLED_OFF = {
    "отмени все записи Лены на завтра": RearrangeVisits(master="Лена", period=june(11), calls_off=True),
    "отмени записи на завтра": RearrangeVisits(period=june(11), calls_off=True),
    "отмени завтрашние записи Лены": RearrangeVisits(master="Лена", period=june(11), calls_off=True),
    "Лена заболела, отмени её записи": RearrangeVisits(master="Лена", calls_off=True),
    "сними всех Ириных клиентов на пятницу": RearrangeVisits(master="Ира", period=june(12), calls_off=True),
    "скасуй усі записи Лени на завтра": RearrangeVisits(master="Лена", period=june(11), calls_off=True),
    "cancel Olena's appointments for tomorrow": RearrangeVisits(master="Olena", period=june(11), calls_off=True),
    "cancel all appointments tomorrow": RearrangeVisits(period=june(11), calls_off=True),
}
NOT_THESE = (
    "перенеси запись Гусевой на завтра",
    "перенеси записи Гусевой на завтра",
    "отмени запись",
    "отмени записи",
    "отмени задачи на завтра",
    "перенеси Гусеву к Лене на завтра",
    "Гусева заболела, перенеси её на завтра",
    "перенеси записи Веры на завтра",
    "перенеси все записи Лены на завтра на 15",
    "записи на завтра",
    "передай клиентов Лены Гусевой",
    "звонила Гусева, отменила записи на завтра",
)


@pytest.mark.parametrize(("text", "wanted"), (MOVED | CALLED_OFF).items())
async def test_bookings_are_rearranged(text: str, wanted: RearrangeVisits) -> None:
    assert (await said(text, salon())).wishes == (wanted,)


@pytest.mark.parametrize("text", NOT_THESE)
async def test_what_sounds_like_it(text: str) -> None:
    assert not any(isinstance(wish, RearrangeVisits) for wish in (await said(text, salon())).wishes)


@pytest.mark.parametrize(
    "text", ["сдвинь записи на завтра на 30 минут", "перенеси записи на 15", "move bookings to 15:00"]
)
async def test_bookings_are_no_tasks(text: str) -> None:
    wishes = (await said(text, salon())).wishes
    assert wishes
    assert not any(isinstance(wish, MoveTask) for wish in wishes)


async def test_what_is_only_for_clients_is_a_task() -> None:
    (wish,) = (await said("перенеси рассылку для клиентов на пятницу", salon())).wishes
    assert isinstance(wish, MoveTask)


async def test_where_no_visits_are_booked_nothing_is_rearranged() -> None:
    assert not any(isinstance(wish, RearrangeVisits) for wish in (await said("отмени записи на завтра")).wishes)
