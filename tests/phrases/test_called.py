"""What somebody is called: a new name of a client, the name of a pet, and "called" that is a call."""

import pytest

from tests.phrases.cast import said, short

CALLED = {
    "гусева вышла замуж теперь она лариса петренко": ["change_client guseva Лариса Петренко"],
    "sarah connolly is sarah baker now": ["change_client connolly Sarah Baker"],
    "sarah connolly got married shes sarah kapoor now change it on her file": ["change_client connolly Sarah Kapoor"],
    "переименуй попова в Попова Петра": ["change_client popov Попов Пётр"],
    "переименуй Демченко в Демченко Петра": ["change_client demchenko Демченко Пётр"],
    "rename Sarah Connolly to Sarah Baker": ["change_client connolly Sarah Baker"],
    "у Иванова теперь другой менеджер Иван Сидоров": ["log_interaction ivanov note"],
    "Smith's cat is called Waffles, nut allergy": ["log_interaction smith note"],
    "puppy called bella booked in for friday with smith": ["create_task smith 12.06 10:00"],
    "smith's called twice today": ["log_interaction smith call in"],
    "Smith's sent the contract": ["log_interaction smith message in"],
    "new client Jane Poole kitten named Simba vaccination on friday": [
        "create_client Jane Poole",
        "create_task new 12.06 10:00",
    ],
    "Иванов звонил, закрой заявку": ["log_interaction ivanov call in", "create_task ivanov"],
}


@pytest.mark.parametrize(("text", "wishes"), CALLED.items())
async def test_a_name_a_pet_and_a_call_are_told_apart(text: str, wishes: list[str]) -> None:
    assert [short(wish) for wish in (await said(text)).wishes] == wishes
