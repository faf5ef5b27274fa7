"""How long a service takes, in a company that books visits; and what sounds like it and says something else."""

import pytest

from crm.wishes import AddService, BookVisit, SetDuration, ShowBookings, ShowServices
from phrases import read_duration, read_offer
from tests.phrases.cast import said
from tests.phrases.test_prices import salon

TAKES = {
    "маникюр длится 3 часа": (1, 180),
    "стрижка мужская 40 минут": (3, 40),
    "маникюр 1 час 30 минут": (1, 90),
    "маникюр занимает полтора часа": (1, 90),
    "маникюр теперь занимает час": (1, 60),
    "на маникюр уходит 2 часа": (1, 120),
    "на стрижку женскую нужно полчаса": (2, 30),
    "длительность маникюра 90 минут": (1, 90),
    "маникюр у нас по времени 2 часа": (1, 120),
    "манікюр триває 2 години": (1, 120),
    "манікюр займає півтори години": (1, 90),
    "тривалість манікюру 40 хвилин": (1, 40),
    "manicure takes 40 minutes": (1, 40),
    "a manicure takes an hour and a half": (1, 90),
    "manicure lasts 2 hours": (1, 120),
    "маникюр длится 15 часов": None,
    "маникюр длится 2-3 часа": None,
    "маникюр длится 40–50 минут": None,
    "маникюр длится два-три часа": None,
    "маникюр длится 2 или 3 часа": None,
    "маникюр через 3 часа": None,
    "маникюр на 2 часа": None,
    "маникюр в 3 часа": None,
    "маникюр час": None,
    "маникюр длится 3 часа?": None,
    "маникюр и стрижка женская 2 часа": None,
    "стрижка 40 минут": None,
    "маникюр завтра 2 часа": None,
    "Гусева маникюр 2 часа": None,
    "маникюр 40 минут 2500": None,
    "опоздала на маникюр на 40 минут": None,
}


@pytest.mark.parametrize(("text", "wanted"), TAKES.items())
async def test_how_long_a_service_takes(text: str, wanted: tuple[int, int] | None) -> None:
    found = await said(text, salon())
    taken = [(int(wish.service), wish.minutes) for wish in found.wishes if isinstance(wish, SetDuration)]
    assert taken == ([wanted] if wanted else [])
    assert found.sure or not wanted


async def test_where_nothing_is_booked_nothing_takes_long() -> None:
    assert not any(isinstance(wish, SetDuration) for wish in (await said("маникюр длится 3 часа")).wishes)


@pytest.mark.parametrize(
    "text",
    [
        "сколько длится маникюр",
        "сколько времени занимает маникюр?",
        "скільки триває манікюр",
        "how long does manicure take",
    ],
)
async def test_how_long_is_asked(text: str) -> None:
    assert (await said(text, salon())).wishes == (ShowServices(services=(1,)),)


@pytest.mark.parametrize(
    "text", ["есть окно завтра на маникюр", "вільно завтра на манікюр", "any slots tomorrow for manicure"]
)
async def test_time_is_asked_for_a_service(text: str) -> None:
    wish = (await said(text, salon())).wishes[0]
    assert isinstance(wish, ShowBookings)
    assert (wish.free, wish.services) == (True, (1,))


async def test_a_booking_in_three_hours_stays_one() -> None:
    wishes = (await said("запиши Гусеву на маникюр через 3 часа", salon())).wishes
    assert [type(wish) for wish in wishes] == [BookVisit]


async def test_a_service_is_added_with_what_it_takes() -> None:
    added = (await said("добавь услугу ламинирование 3200, 1,5 часа, раз в 6 недель", salon())).wishes[0]
    assert isinstance(added, AddService)
    assert (added.name, added.minutes, added.days) == ("Ламинирование", 90, 42)


@pytest.mark.parametrize(
    ("typed", "name", "minutes"),
    [
        ("Стрижка 2500, 40 минут, раз в 30 дней", "Стрижка", 40),
        ("Массаж 1,5 часа 3000", "Массаж", 90),
        ("Кератин 4500, раз в 3 месяца", "Кератин", None),
        ("Счастливый час 500", "Счастливый час", None),
        ("Стрижка 500, 40 хвилин", "Стрижка", 40),
        ("Coloring 90, 2 hours, every 6 weeks", "Coloring", 120),
    ],
)
def test_a_service_as_it_is_typed(typed: str, name: str, minutes: int | None) -> None:
    offer = read_offer(typed, "RUB")
    assert (offer.name, offer.minutes) == (name, minutes)


@pytest.mark.parametrize(
    ("typed", "minutes"),
    [
        ("40", 40), ("40 минут", 40), ("3 часа", 180), ("полтора часа", 90), ("час", 60), ("1:30", 90),
        ("1 ч. 30 мин.", 90), ("an hour and 20 minutes", 80), ("2 години", 120), ("3", None), ("13 часов", None),
        ("2 недели", None), ("долго", None), ("00", None),
    ],
)  # fmt: skip
def test_a_duration_as_it_is_typed(typed: str, minutes: int | None) -> None:
    assert read_duration(typed) == minutes
