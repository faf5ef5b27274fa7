"""What a service costs from here on, and who comes on a day, in a company that books visits."""

import pytest

from crm.wishes import AddService, SetPrice, ShowBookings, ShowServices
from phrases import Frame, Service, Visits
from tests.phrases.cast import frame, said

OFFERED = Visits(
    services=(
        Service(id=1, name="Маникюр", other_names=("манікюр", "manicure")),
        Service(id=2, name="Стрижка женская"),
        Service(id=3, name="Стрижка мужская"),
    ),
    masters=("Ира",),
)


def salon() -> Frame:
    return frame().model_copy(update={"visits": OFFERED})


PRICES = {
    "цена на маникюр 3000": (1, 3000),
    "маникюр теперь стоит 3000": (1, 3000),
    "поменяй цену на маникюр на 3000": (1, 3000),
    "новая цена на маникюр — 3000 руб": (1, 3000),
    "мужская стрижка подорожала до 2500": None,
    "стрижка мужская подорожала до 2500": (3, 2500),
    "манікюр тепер коштує 3000": (1, 3000),
    "ціна на манікюр 3000": (1, 3000),
    "manicure now costs 30": (1, 30),
    "the price of manicure is 30": (1, 30),
    "маникюр подешевел до 2500": (1, 2500),
    "цена на маникюр выросла до 2500 руб": (1, 2500),
    "манікюр подорожчав до 2500": (1, 2500),
    "manicure price rose to 40": (1, 40),
    "маникюр теперь 3000": (1, 3000),
    "маникюр теперь стоит 2000": (1, 2000),
    "маникюр теперь 2000": (1, 2000),
    "подними цену на маникюр до 3000": (1, 3000),
    "маникюр подорожал на 200": None,
    "маникюр подорожал на 200 рублей": None,
    "маникюр подешевел на 200": None,
    "цена на маникюр выросла на 200": None,
    "манікюр подорожчав на 200": None,
    "manicure price rose by 5": None,
    "manicure price fell 5": None,
    "маникюр теперь стоит 100 млн": (1, 100_000_000),
    "маникюр теперь стоит 101 млн": None,
    "цена на маникюр 999999999999 руб": None,
    "стрижка теперь стоит 2500": None,
    "маникюр 3000": None,
    "маникюр теперь стоит 3000?": None,
    "Гусева маникюр 3000": None,
    "у Гусевой маникюр теперь стоит 3000": None,
    "маникюр и стрижка женская стоят 3000": None,
}


@pytest.mark.parametrize(("text", "wanted"), PRICES.items())
async def test_what_a_service_costs_from_here_on(text: str, wanted: tuple[int, int] | None) -> None:
    found = await said(text, salon())
    prices = [(int(wish.service), int(wish.price.amount)) for wish in found.wishes if isinstance(wish, SetPrice)]
    assert prices == ([wanted] if wanted else [])
    assert found.sure or not wanted


async def test_where_nothing_is_booked_nothing_has_a_price() -> None:
    assert not any(isinstance(wish, SetPrice) for wish in (await said("цена на маникюр 3000")).wishes)


WHO = [
    ("кто завтра?", "2026-06-11"),
    ("кто сегодня записан", "2026-06-10"),
    ("кто у нас в пятницу", "2026-06-12"),
    ("кто придёт завтра", "2026-06-11"),
    ("хто завтра", "2026-06-11"),
    ("хто сьогодні записаний", "2026-06-10"),
    ("who's booked tomorrow", "2026-06-11"),
    ("who is coming tomorrow?", "2026-06-11"),
    ("кто был вчера", "2026-06-09"),
    ("кто приходил в пятницу?", "2026-06-05"),
    ("хто був учора", "2026-06-09"),
    ("who came yesterday", "2026-06-09"),
    ("сколько клиентов сегодня", "2026-06-10"),
    ("скільки записів завтра", "2026-06-11"),
    ("how many clients tomorrow", "2026-06-11"),
]


@pytest.mark.parametrize(("text", "day"), WHO)
async def test_who_comes_on_a_day(text: str, day: str) -> None:
    [wish] = (await said(text, salon())).wishes
    assert isinstance(wish, ShowBookings)
    assert str(wish.day) == day


@pytest.mark.parametrize("text", ["кто", "кого пригласить", "кому завтра позвонить", "сколько клиентов"])
async def test_who_is_not_always_who_comes(text: str) -> None:
    assert not any(isinstance(wish, ShowBookings) for wish in (await said(text, salon())).wishes)


ASKED = {
    "сколько стоит маникюр": (1,),
    "почём маникюр?": (1,),
    "какая цена на маникюр и стрижку женскую": (1, 2),
    "удали услугу маникюр": (1,),
    "скільки коштує манікюр": (1,),
    "how much is a manicure?": (1,),
    "сколько стоит ремонт": None,
    "сколько стоит маникюр Гусевой": None,
}


@pytest.mark.parametrize(("text", "services"), ASKED.items())
async def test_what_a_service_costs_is_asked(text: str, services: tuple[int, ...] | None) -> None:
    found = [wish.services for wish in (await said(text, salon())).wishes if isinstance(wish, ShowServices)]
    assert found == ([services] if services else [])


async def test_a_service_is_added_by_a_sentence() -> None:
    [wish] = (await said("добавь новую услугу ламинирование ресниц 3200, раз в 6 недель", salon())).wishes
    assert isinstance(wish, AddService)
    assert wish.price is not None
    assert (wish.name, int(wish.price.amount), wish.days) == ("Ламинирование ресниц", 3200, 42)


FREE: dict[str, tuple[str, str | None]] = {
    "есть окно завтра на маникюр после обеда": ("11.06", None),
    "когда свободно на маникюр в пятницу": ("12.06", None),
    "можно ли завтра в 16 к Ире": ("11.06", "Ира"),
    "Ира свободна завтра в 16?": ("11.06", "Ира"),
    "есть ли место завтра в 16": ("11.06", None),
    "есть время у Иры завтра": ("11.06", "Ира"),
    "когда ближайшее окно": ("nearest", None),
    "ближайшая свободная запись к Ире": ("nearest", "Ира"),
}


@pytest.mark.parametrize(("text", "meant"), FREE.items())
async def test_a_question_about_a_free_time_writes_nothing(text: str, meant: tuple[str, str | None]) -> None:
    [wish] = (await said(text, salon())).wishes
    assert isinstance(wish, ShowBookings)
    assert (f"{wish.day:%d.%m}" if wish.day else "nearest", wish.master) == meant
    assert wish.free


async def test_a_wish_with_a_client_is_no_question() -> None:
    assert not any(isinstance(wish, ShowBookings) for wish in (await said("можно завтра к Гусевой", salon())).wishes)
