"""Arguments of commands: read without a verb."""

import pytest

from phrases import Intent
from tests.phrases.cast import said, short


@pytest.mark.parametrize(
    ("intent", "text", "wish"),
    [
        (Intent.CALL, "Иванов договорились", "log_interaction ivanov call out"),
        (Intent.VISIT, "Гусева вчера", "log_interaction guseva visit"),
        (Intent.NOTE, "Гусева любит чай", "log_interaction guseva note"),
        (Intent.DEAL, "Иванов 120 тыс остекление", "create_deal ivanov 120000 RUB"),
        (Intent.MOVE, "Иванов договор", "move_deal ivanov contract"),
        (Intent.WIN, "Ромашка", "win_deal petrova"),
        (Intent.LOSE, "Ромашка дорого", "lose_deal petrova"),
        (Intent.TASK, "отправить КП Петровой завтра в 11", "create_task petrova 11.06 11:00"),
        (Intent.TASK, "купить бумагу", "create_task"),
        (Intent.CLIENT, "Пётр Сергеев 89123456789", "create_client Пётр Сергеев +79123456789"),
        (Intent.CALL, "позвонил", "log_interaction ? call out"),
    ],
)
async def test_a_command_needs_no_verb(intent: Intent, text: str, wish: str) -> None:
    assert [short(one) for one in (await said(text, intent=intent)).wishes] == [wish]


@pytest.mark.parametrize(
    ("text", "wishes"),
    [
        ("Иванов вчера, перезвонить в пятницу", ["log_interaction ivanov call out", "create_task ivanov 12.06 10:00"]),
        ("вчера, перезвонить в пятницу", ["log_interaction ? call out", "create_task 12.06 10:00"]),
        (
            "Гусева в понедельник, завтра отправить КП",
            ["log_interaction guseva call out", "create_task guseva 11.06 10:00"],
        ),
    ],
)
async def test_the_day_of_a_call_is_not_that_of_the_plan_behind_it(text: str, wishes: list[str]) -> None:
    assert [short(one) for one in (await said(text, intent=Intent.CALL)).wishes] == wishes


@pytest.mark.parametrize("intent", Intent)
async def test_a_command_without_words_wants_nothing_yet(intent: Intent) -> None:
    assert (await said("", intent=intent)).wishes == ()
