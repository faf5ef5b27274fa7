"""What is told beside a plan stays in the task when nothing else keeps it: no word of a message is lost."""

import pytest

from crm.wishes import CreateTask
from tests.phrases.cast import said


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Иванов хочет скидку 10% на светильники, думает до пятницы", "Иванов хочет скидку 10% на светильники, думает"),
        ("Гусева заболела, перезвонить в пятницу", "Гусева заболела, перезвонить"),
        ("Гусева захворіла, передзвонити у п'ятницю", "Гусева захворіла, передзвонити"),
        ("надо завтра позвонить Иванову", "позвонить Иванову"),
        ("поставь напоминание: завтра в 11 позвонить Иванову", "позвонить Иванову"),
    ],
)
async def test_the_words_of_the_only_task(text: str, kept: str) -> None:
    [task] = (await said(text)).wishes
    assert isinstance(task, CreateTask)
    assert task.text == kept


async def test_a_contact_keeps_its_own_words() -> None:
    contact, task = (await said("звонил Иванову, хочет скидку 10%, перезвонить в пятницу")).wishes
    assert getattr(contact, "text", "") == "звонил Иванову, хочет скидку 10%"
    assert getattr(task, "text", "") == "перезвонить"


@pytest.mark.parametrize(
    ("text", "tells"),
    [
        ("Гусева оплатила 50 тысяч", True),
        ("Иванов внёс предоплату 30 тыщ", True),
        ("Ковальчук оплатила рахунок 12000 грн", True),
        ("Smith paid 500 dollars", True),
        ("Гусева не оплатила 50 тысяч", False),
    ],
)
async def test_a_sum_that_was_paid_is_told_in_its_note(text: str, tells: bool) -> None:
    read = await said(text)
    assert [wish.kind for wish in read.wishes] == ["log_interaction"]
    assert read.tells is tells


@pytest.mark.parametrize(
    ("text", "client"),
    [
        ("позвонить Гусевой завтра, Попов оплатил 50 тысяч", "popov"),
        ("Попов оплатил 50 тысяч, позвонить Гусевой завтра", "popov"),
        ("звонил Гусевой, у Попова сломалась дверь", "popov"),
        ("Ковальчук захворіла, подзвонити Гусевій завтра", "kovalchuk"),
        ("call Smith tomorrow, Connolly paid 5k", "connolly"),
        ("позвонить Гусевой завтра, она оплатила", None),
        ("встретился с Гусевой, она знает Попова", None),
        ("звонил Гусевой, Попов тоже не берёт", None),
    ],
)
async def test_another_client_of_whom_something_is_told_beside(text: str, client: str | None) -> None:
    assert [mention.ids[0] for mention in (await said(text)).told_of] == ([client] if client else [])
