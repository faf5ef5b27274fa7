"""What ends a day, a visit or a deal, and what begins with none of them."""

import pytest

from tests.phrases.cast import said, short

TOLD = {
    "just left Smith's place, hail damage all over the roof. call him thursday": [
        "log_interaction smith visit",
        "create_task smith 11.06 10:00",
    ],
    "just left Smith's, call him thursday": ["log_interaction smith visit", "create_task smith 11.06 10:00"],
    "только вышел от Иванова, завтра отправить ему смету": [
        "log_interaction ivanov visit",
        "create_task ivanov 11.06 10:00",
    ],
    "уехал от Гусевой, перезвонить в пятницу": ["log_interaction guseva visit", "create_task guseva 12.06 10:00"],
    "виїхала від Ковальчук, завтра надіслати їй рахунок": [
        "log_interaction kovalchuk visit",
        "create_task kovalchuk 11.06 10:00",
    ],
    "left Smith a voicemail": ["log_interaction smith call out"],
    "Smith left happy": ["log_interaction smith note"],
    "приехала заявка от Иванова": ["create_deal ivanov"],
    "smith isnt renewign his block, too far for him to come": ["lose_deal smith"],
    "smith is too busy to meet": ["log_interaction smith note"],
    "caleld smith, send him the quote friday": ["log_interaction smith call out", "create_task smith 12.06 10:00"],
    "emailed Smith the estimate, move him to Proposal sent and follow up in 3 days": [
        "log_interaction smith email out",
        "move_deal smith proposal",
        "create_task smith 13.06 10:00",
    ],
    "Smith called. Also order more K-tape tomorrow": ["log_interaction smith call in", "create_task 11.06 10:00"],
    "Иванов звонил. Ещё заказать краску завтра": ["log_interaction ivanov call in", "create_task 11.06 10:00"],
    "Smith called. Also order him 20 boxes tomorrow": [
        "log_interaction smith call in",
        "create_task smith 11.06 10:00",
    ],
}


@pytest.mark.parametrize(("text", "wishes"), TOLD.items())
async def test_only_what_happened_or_is_to_be_done_is_read(text: str, wishes: list[str]) -> None:
    assert [short(wish) for wish in (await said(text)).wishes] == wishes


@pytest.mark.parametrize(
    "text",
    [
        "cheers thats everything for today",
        "that's all from me today",
        "that's it for now",
        "thats your lot for today cheers",
        "на сегодня всё",
        "всё, на сегодня это всё спасибо",
        "це все на сьогодні",
    ],
)
async def test_the_end_of_a_day_wants_nothing(text: str) -> None:
    read = await said(text)
    assert (read.wishes, read.understood) == ((), True)
