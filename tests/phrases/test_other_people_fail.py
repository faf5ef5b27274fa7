"""What falls through without the client: a candidate, a contractor. And «другого», which is no second of the month."""

import pytest

from tests.phrases.cast import KYIV, frame, said, short

UKRAINIAN = frame(zone=KYIV, language="uk", country="UA")


@pytest.mark.parametrize(
    ("text", "wishes"),
    [
        ("Ковальчук дзвонила, кандидат не підійшов, у понеділок о 10 обговорити заміну",
         ["log_interaction kovalchuk call in", "create_task kovalchuk 15.06 10:00"]),
        ("Гусева звонила, кандидат отказался, завтра прислать двух новых",
         ["log_interaction guseva call in", "create_task guseva 11.06 10:00"]),
        ("звонил Гусевой, подрядчик слился, найти нового до пятницы",
         ["log_interaction guseva call out", "create_task guseva 12.06 18:00"]),
        ("Smith called, the candidate backed out, send two more on Friday",
         ["log_interaction smith call in", "create_task smith 12.06 10:00"]),
    ],
)  # fmt: skip
async def test_somebody_else_who_backs_out_loses_no_deal(text: str, wishes: list[str]) -> None:
    found = await said(text)
    assert [short(wish) for wish in found.wishes] == wishes
    assert found.sure


@pytest.mark.parametrize(
    "text",
    [
        "Гусева отказалась, кандидат не понравился",
        "Гусева слилась, подрядчик не устроил",
        "ушла к другому подрядчику Гусева",
        "Гусева выбрала другого подрядчика",
        "Гусева: нашла другого поставщика",
        "Гусева выбрала другого",
    ],
)
async def test_a_client_who_goes_to_them_is_lost(text: str) -> None:
    assert [short(wish) for wish in (await said(text)).wishes] == ["lose_deal guseva"]


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("другого зустріч з Ковальчук", "02.07 10:00"),
        ("зустріч з Ковальчук другого о 10", "02.07 10:00"),
        ("рахунок Ковальчук до другого", "02.07 18:00"),
        ("встреча с Гусевой второго", "02.07 10:00"),
        ("пятого оплаты ждать от Гусевой", "05.07 10:00"),
        ("двадцать пятого отчёт Гусевой", "25.06 10:00"),
    ],
)
async def test_an_ordinal_is_a_day_where_it_describes_nothing(text: str, due: str) -> None:
    [wish] = (await said(text, UKRAINIAN)).wishes
    assert short(wish).endswith(due)
