"""Somebody new named before it is said what to do with the name; and one change of a client told in two clauses."""

import pytest

from tests.phrases.cast import said, short


@pytest.mark.parametrize(
    ("text", "wishes"),
    [
        ("Валентин Рудько, ООО Хлебодар, +375 29 611 45 90, занеси в базу",
         ["create_client Валентин Рудько +375296114590"]),
        ("Валентин Рудько, директор ООО Хлебодар, +375 29 611 45 90 — внеси в базу, перезвонить завтра",
         ["create_client Валентин Рудько +375296114590", "create_task new 11.06 10:00"]),
        ("Валентин Рудько, +375 29 611 45 90, занеси в базу. в пн в 9 заехать к нему с образцами",
         ["create_client Валентин Рудько +375296114590", "create_task new visit 15.06 09:00"]),
        ("Марина Чёрная, 8 903 123-45-67, запиши", ["create_client Марина Чёрная +79031234567"]),
        ("Марина Чёрная, добавь в базу", ["create_client Марина Чёрная"]),
        ("Марина Чёрная, 8 903 123-45-67 - новый клиент", ["create_client Марина Чёрная +79031234567"]),
        ("Марина Чёрная, др 5 мая, 8 903 123-45-67, сохрани контакт",
         ["create_client Марина Чёрная +79031234567 --05-05"]),
        ("Оксана Лисенко, ТОВ Зоря, +380 67 123 45 67, додай в базу", ["create_client Оксана Лисенко +380671234567"]),
        ("Tom Baker, Oakwood Ltd, +1 646-555-0177, add him to the base", ["create_client Tom Baker +16465550177"]),
        ("Tom Baker +1 646-555-0177 save contact", ["create_client Tom Baker +16465550177"]),
        ("Tom Baker, tom@oak.com - new client, call him tomorrow",
         ["create_client Tom Baker", "create_task new 11.06 10:00"]),
    ],
)  # fmt: skip
async def test_a_name_and_then_what_to_do_with_it(text: str, wishes: list[str]) -> None:
    found = await said(text)
    assert [short(wish) for wish in found.wishes] == wishes
    assert found.sure


@pytest.mark.parametrize(
    "text",
    [
        "Марина Чёрная просит скидку, добавь в базу",
        "Марина Чёрная, 8 903 123-45-67, добавь задачу позвонить завтра",
        "Марина Чёрная, 8 903 123-45-67, перезвонить завтра",
        "Гусева, 8 903 123-45-67, занеси в базу",
    ],
)
async def test_other_words_make_nobody_new(text: str) -> None:
    assert "create_client" not in {wish.kind for wish in (await said(text)).wishes}


@pytest.mark.parametrize(
    ("text", "wishes"),
    [
        ("у Гусевой новый телефон 8-913-077-41-12, днюха 3 ноября", ["change_client guseva +79130774112 --11-03"]),
        ("у Гусевой др 3 мая, телефон 8-913-077-41-12", ["change_client guseva +79130774112 --05-03"]),
        ("у Гусевой новый телефон 8-913-077-41-12, у сына днюха 3 ноября",
         ["change_client guseva +79130774112", "change_client guseva --11-03"]),
        ("у Гусевой новый телефон 8-913-077-41-12, у Иванова днюха 3 ноября",
         ["change_client guseva +79130774112", "change_client ivanov --11-03"]),
        ("у Ковальчук новий номер +380 67 123 45 67, день народження 7 липня, привітати",
         ["change_client kovalchuk +380671234567 --07-07", "create_task kovalchuk 07.07 10:00"]),
    ],
)  # fmt: skip
async def test_what_goes_on_about_a_client_is_one_change(text: str, wishes: list[str]) -> None:
    assert [short(wish) for wish in (await said(text)).wishes] == wishes
