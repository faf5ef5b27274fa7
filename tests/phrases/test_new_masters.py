"""Who works here from now on, and who does not any more; and what sounds like it and is of a client."""

import pytest

from crm.wishes import TakeDaysOff, WelcomeMaster
from phrases import Frame, Visits
from tests.phrases.cast import frame, said


def salon() -> Frame:
    """Wednesday, 10 June 2026."""
    return frame().model_copy(update={"visits": Visits(masters=("Лена", "Ира", "Olena"))})


NEW = {
    "новый мастер Катя": "Катя",
    "у нас новый мастер Катя": "Катя",
    "у нас новый мастер катя": "Катя",
    "добавь мастера Катю": "Катя",
    "новый врач Смирнова": "Смирнова",
    "у нас нова майстриня Катя": "Катя",
    "new stylist Kate": "Kate",
}


@pytest.mark.parametrize(("text", "name"), NEW.items())
async def test_somebody_works_here_from_now_on(text: str, name: str) -> None:
    assert (await said(text, salon())).wishes == (WelcomeMaster(master=name),)


@pytest.mark.parametrize(
    "text", ["Лена больше не работает", "Лена уволилась", "Лена більше не працює", "Лена у нас больше не работает"]
)
async def test_a_master_works_here_no_more(text: str) -> None:
    (wish,) = (await said(text, salon())).wishes
    assert isinstance(wish, TakeDaysOff)
    assert (wish.master, wish.last, wish.weekdays) == ("Лена", None, ())


async def test_somebody_new_works_on_some_weekdays() -> None:
    (wish,) = (await said("Катя теперь работает по средам и пятницам", salon())).wishes
    assert isinstance(wish, TakeDaysOff)
    assert (wish.master, wish.weekdays) == ("Катя", (0, 1, 3, 5, 6))


@pytest.mark.parametrize(
    "text",
    [
        "новый клиент Катя",
        "Гусева больше не работает",
        "Гусева уволилась",
        "новый мастер понравился Гусевой",
        "Катя больше не работает",
        "Гусева работает по средам",
    ],
)
async def test_what_sounds_like_it(text: str) -> None:
    assert not any(isinstance(wish, WelcomeMaster | TakeDaysOff) for wish in (await said(text, salon())).wishes)
