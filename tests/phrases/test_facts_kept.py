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
