"""Sales targets, set and asked about."""

import pytest

from crm.wishes import SetTarget, ShowReport
from phrases import Colleague
from tests.phrases.cast import frame, said

OLEG, MARIA = Colleague(id=2, name="Олег Сомов"), Colleague(id=1, name="Мария", speaks=True)
ANNA = Colleague(id=3, name="Анна")
AT_WORK = frame(moment="2026-11-22T11:20").model_copy(update={"colleagues": (OLEG, MARIA, ANNA)})
SET = [
    ("план продаж на месяц 500 тысяч", "11.2026 500000"),
    ("план Олега на декабрь 300 тысяч", "12.2026 300000 Олег Сомов"),
    ("поставь Олегу план 300к на январь", "01.2027 300000 Олег Сомов"),
    ("план на октябрь 500 тысяч", "10.2026 500000"),
    ("план на следующий месяц 2 млн", "12.2026 2000000"),
    ("мой план на декабрь 400 тысяч", "12.2026 400000 Мария"),
    ("план 500", "11.2026 500000"),
    ("план 500000", "11.2026 500000"),
    ("план продажів на грудень 300 тисяч", "12.2026 300000"),
    ("план Анни на грудень 300 тис", "12.2026 300000 Анна"),
    ("план Анны 200 тыс", "11.2026 200000 Анна"),
    ("sales target for December 50000", "12.2026 50000"),
    ("set Oleg's target to 10k for next month", "12.2026 10000 Олег Сомов"),
    ("план на квартал 1,5 млн", "months only 1500000"),
]


@pytest.mark.parametrize(("text", "told"), SET)
async def test_targets_are_set(text: str, told: str) -> None:
    [wish] = (await said(text, AT_WORK)).wishes
    assert isinstance(wish, SetTarget)
    assert wish.amount is not None
    when = f"{wish.month:%m.%Y}" if wish.month else "months only"
    assert f"{when} {wish.amount.amount:.0f} {wish.whose.name if wish.whose else ''}".strip() == told


DROPPED = [
    ("убери план Олега", "11.2026 Олег Сомов"),
    ("удали план Анны на декабрь", "12.2026 Анна"),
    ("сними план продаж", "11.2026"),
    ("отмени план на октябрь", "10.2026"),
    ("прибери план Анни на грудень", "12.2026 Анна"),
    ("remove Oleg's target", "11.2026 Олег Сомов"),
    ("delete the sales target for December", "12.2026"),
]


@pytest.mark.parametrize(("text", "told"), DROPPED)
async def test_targets_are_taken_away(text: str, told: str) -> None:
    [wish] = (await said(text, AT_WORK)).wishes
    assert isinstance(wish, SetTarget)
    assert wish.month is not None
    assert wish.amount is None
    assert f"{wish.month:%m.%Y} {wish.whose.name if wish.whose else ''}".strip() == told


ASKED = [
    ("сколько до плана", "now"),
    ("как идём по плану", "now"),
    ("выполнение плана за октябрь", "10.2026"),
    ("какой план продаж на декабрь?", "12.2026"),
    ("план продаж Олега", "now Олег Сомов"),
    ("скільки до плану", "now"),
    ("як ідемо за планом", "now"),
    ("how far are we from the target", "now"),
]


@pytest.mark.parametrize(("text", "told"), ASKED)
async def test_targets_are_asked_about(text: str, told: str) -> None:
    [wish] = (await said(text, AT_WORK)).wishes
    assert isinstance(wish, ShowReport)
    assert wish.name == "targets"
    when = f"{wish.period.first:%m.%Y}" if wish.period else "now"
    assert f"{when} {wish.whose.name if wish.whose else ''}".strip() == told


@pytest.mark.parametrize(
    "text",
    [
        "план на завтра",
        "убери план на завтра",
        "отмени план",
        "убери план Громова",
        "план Олега",
        "план лечения 50 тысяч",
        "план по звонкам 20",
        "план 5",
        "план Громова 500 тысяч",
    ],
)
async def test_other_plans_are_none(text: str) -> None:
    wishes = (await said(text, AT_WORK)).wishes
    assert not any(isinstance(one, SetTarget) or getattr(one, "name", "") == "targets" for one in wishes)
