"""One event or one errand with several clients, whose day is said once: a task for each."""

import pytest

from tests.phrases.cast import said, short


@pytest.mark.parametrize(
    ("text", "tasks"),
    [
        ("встреча с Ивановым и Гусевой в пятницу в 15", ["ivanov meeting 12.06 15:00", "guseva meeting 12.06 15:00"]),
        ("зум с Ивановым и с Гусевой завтра по ценам", ["ivanov meeting 11.06 10:00", "guseva meeting 11.06 10:00"]),
        ("звонок Иванову и Гусевой в пятницу", ["ivanov 12.06 10:00", "guseva 12.06 10:00"]),
        ("зустріч з Ковальчук і Панчуком завтра", ["kovalchuk meeting 11.06 10:00", "panchuk_m meeting 11.06 10:00"]),
        ("zoom w Smith and Connolly on tuesday at 2:30",
         ["smith meeting 16.06 14:30", "connolly meeting 16.06 14:30"]),
        ("demo for Smith & Connolly Friday 3pm", ["smith meeting 12.06 15:00", "connolly meeting 12.06 15:00"]),
        ("lunch with Smith and with Connolly on Friday",
         ["smith meeting 12.06 10:00", "connolly meeting 12.06 10:00"]),
    ],
)  # fmt: skip
async def test_the_day_holds_for_both(text: str, tasks: list[str]) -> None:
    assert [short(wish) for wish in (await said(text)).wishes] == [f"create_task {task}" for task in tasks]


@pytest.mark.parametrize(
    "text", ["встреча с Ивановым и Гусева в пятницу на примерку", "звонок Иванову и в пятницу встреча с Гусевой"]
)
async def test_another_event_is_of_the_second_alone(text: str) -> None:
    found = await said(text)
    assert not found.sure
    assert [short(wish) for wish in found.wishes if wish.kind == "create_task"] != ["create_task ivanov 12.06 10:00"]
    assert short(found.wishes[-1]).startswith("create_task guseva")


@pytest.mark.parametrize(
    ("text", "tasks"),
    [
        ("завтра с утра обзвонить гусеву петрову и попова подтвердить приём",
         ["guseva 11.06 09:00", "petrova 11.06 09:00", "popov 11.06 09:00"]),
        ("обзвонить завтра гусеву и попова подтвердить запись", ["guseva 11.06 10:00", "popov 11.06 10:00"]),
        ("завтра написать гусевой иванову и поповой поздравить",
         ["guseva 11.06 10:00", "ivanov 11.06 10:00", "popova 11.06 10:00"]),
        ("завтра позвонить гусевой и написать иванову", ["guseva 11.06 10:00", "ivanov 11.06 10:00"]),
        ("завтра позвонить гусевой и иванову отправить кп", ["guseva 11.06 10:00", "ivanov 11.06 10:00"]),
        ("завтра подзвонити ковальчук і написати іванову", ["kovalchuk 11.06 10:00", "ivanov 11.06 10:00"]),
        ("tomorrow call smith and email connolly", ["smith 11.06 10:00", "connolly 11.06 10:00"]),
    ],
)  # fmt: skip
async def test_a_day_said_first_is_of_every_errand(text: str, tasks: list[str]) -> None:
    assert [short(wish) for wish in (await said(text)).wishes] == [f"create_task {task}" for task in tasks]


@pytest.mark.parametrize(
    "text", ["позвонить гусевой завтра и написать иванову", "гусева придёт завтра и позвонить иванову"]
)
async def test_a_day_said_of_the_first_alone_is_asked_for_the_second(text: str) -> None:
    [_, second] = (await said(text)).wishes
    assert short(second) == "create_task ivanov"
