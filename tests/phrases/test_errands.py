"""What was asked of colleagues is asked about."""

import pytest

from crm.wishes import ShowReport
from phrases import Colleague
from tests.phrases.cast import frame, said

OLEG, MARIA = Colleague(id=2, name="Олег Сомов"), Colleague(id=1, name="Мария", speaks=True)
ASKED = [
    ("мои поручения", "errands"),
    ("что по моим поручениям?", "errands"),
    ("кому что я поручила", "errands"),
    ("что поручено Олегу", "errands of Олег Сомов"),
    ("что я просил Олега сделать", "errands of Олег Сомов"),
    ("какие задачи я поставил Олегу", "errands of Олег Сомов"),
    ("що я доручив Олегу", "errands of Олег Сомов"),
    ("мої доручення", "errands"),
    ("what did I ask Oleg to do", "errands of Олег Сомов"),
    ("my delegated tasks", "errands"),
    ("что мне поручили", "tasks"),
    ("кто не сделал", "undone"),
    ("кто ещё не выполнил задачи", "undone"),
    ("хто не зробив", "undone"),
    ("who hasn't done their tasks?", "undone"),
    ("кто как поработал на прошлой неделе", "activity"),
]


async def _reports(text: str) -> list[str]:
    wishes = (await said(text, frame().model_copy(update={"colleagues": (OLEG, MARIA)}))).wishes
    found = [wish for wish in wishes if isinstance(wish, ShowReport)]
    return [f"{one.name} of {one.whose.name}" if one.whose else one.name for one in found]


@pytest.mark.parametrize(("text", "told"), ASKED)
async def test_errands_are_asked_about(text: str, told: str) -> None:
    assert await _reports(text) == [told]


@pytest.mark.parametrize(
    "text",
    [
        "поручи Олегу позвонить завтра",
        "поручил Олегу отчёт",
        "что просил Олег",
        "попросил скидку",
        "кто не пришёл",
        "не сделал",
        "asked for a discount",
    ],
)
async def test_and_these_are_no_questions_about_them(text: str) -> None:
    assert not {"errands", "undone"} & set(await _reports(text))
