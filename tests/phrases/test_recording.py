"""«поставь повтор», «внеси в календарь», "log it": nothing of its own is wanted, and nothing is asked."""

import pytest

from tests.phrases.cast import said, short

BESIDE = {
    "каждое 15 число в 10 профилактика у Гусевой, поставь повтор": ["create_task guseva 15.06 10:00"],
    "каждый понедельник в 9 планёрка, сделай повторяющейся": ["create_task 15.06 09:00"],
    "завтра в 10 позвонить Иванову, внеси в календарь": ["create_task ivanov 11.06 10:00"],
    "завтра в 10 позвонить Иванову, отметь": ["create_task ivanov 11.06 10:00"],
    "звонил Иванову, завтра в 10 выслать счёт. Поставь напоминалку": [
        "log_interaction ivanov call out",
        "create_task ivanov 11.06 10:00",
    ],
    "звонил Иванову, поставь задачу": ["log_interaction ivanov call out"],
    "поставь напоминание: завтра в 10 позвонить Иванову": ["create_task ivanov 11.06 10:00"],
    "щопонеділка о 8 планьорка, постав повтор": ["create_task 15.06 08:00"],
    "завтра о 10 набрати Ковальчук, внеси в календар": ["create_task kovalchuk 11.06 10:00"],
    "дзвонив Ковальчук, запиши це": ["log_interaction kovalchuk call out"],
    "every monday at 9 standup, set it to repeat": ["create_task 15.06 09:00"],
    "Иванов отказался говорит дорого ну закрой там его а Гусеву на договор двигай": [
        "lose_deal ivanov",
        "move_deal guseva contract",
    ],
    "Попов слился, закрой там": ["lose_deal popov"],
    "Smith isn't interested any more, just close it": ["lose_deal smith"],
    "забыл записать: в пятницу звонил Иванову": ["log_interaction ivanov call out"],
    "забыла отметить, Гусева согласилась на 90 тысяч": ["create_deal guseva 90000 RUB"],
    "called John, log it": ["log_interaction smith call out"],
    "meeting with John tomorrow at 3, put it in the calendar": ["create_task smith meeting 11.06 15:00"],
}


@pytest.mark.parametrize(("text", "wanted"), BESIDE.items())
async def test_to_be_written_down_is_no_wish_of_its_own(text: str, wanted: list[str]) -> None:
    read = await said(text)
    assert [short(wish) for wish in read.wishes] == wanted
    assert read.sure


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("звонил Иванову, добавь в список покупок краску", "create_task ivanov"),
        ("завтра в 10 позвонить Иванову, поставь задачу Гусевой", "create_task guseva"),
        ("поставь задачу", "create_task"),
    ],
)
async def test_what_has_words_of_its_own_is_asked_about(text: str, wanted: str) -> None:
    assert [short(wish) for wish in (await said(text)).wishes][-1] == wanted
