"""Short words said in reply to a client's card: they tell of that client."""

import pytest

from crm.wishes import ChangeClient, Mention
from tests.phrases.cast import said, short

TOLD = {
    "др 5 мая": ["change_client ivanov --05-05"],
    "отказался, дорого": ["lose_deal ivanov"],
    "на договор": ["move_deal ivanov contract"],
    "в КП": ["move_deal ivanov proposal"],
    "перезвонить завтра": ["create_task ivanov 11.06 10:00"],
    "заболел": ["log_interaction ivanov note"],
    "воронка": ["show_report pipeline"],
    "кто давно не был?": ["show_report no_visit"],
}


@pytest.mark.parametrize(("text", "wishes"), TOLD.items())
async def test_a_reply_tells_of_the_client_on_the_card(text: str, wishes: list[str]) -> None:
    read = await said(text, about=Mention(ids=("ivanov",)))
    assert [short(wish) for wish in read.wishes] == wishes


async def test_he_works_elsewhere_now() -> None:
    [wish] = (await said("теперь в ООО Свет", about=Mention(ids=("ivanov",)))).wishes
    assert isinstance(wish, ChangeClient)
    assert wish.company == "ООО Свет"
