"""Several things in one breath: a contact and a booking, a chore and a client, a known and an unknown name."""

import pytest

from tests.phrases.cast import KYIV, frame, said, short

ENGLISH = frame(language="en", country="US")
UKRAINIAN = frame(zone=KYIV, language="uk", country="UA")

SENTENCES = {
    "гусева вчера была на эндосфере записать ее на 22-е в 12:30": [
        "log_interaction guseva visit",
        "create_task guseva 22.06 12:30",
    ],
    "гусева была на массаже записать на 25 в 11": ["log_interaction guseva visit", "create_task guseva 25.06 11:00"],
    "был иванов на замере перезвонить завтра в 10": ["log_interaction ivanov visit", "create_task ivanov 11.06 10:00"],
    "петрова ходила на миостимуляцию": ["log_interaction petrova visit"],
    "гусева была записана на массаж на 22-е": ["create_task guseva 22.06 10:00"],
    "гусева не была на массаже записать ее на 22-е": ["create_task guseva 22.06 10:00"],
    "иванов был на больничном": ["log_interaction ivanov note"],
    "заказать краску в пятницу, и Иванову завтра напомнить про договор": [
        "create_task 12.06 10:00",
        "create_task ivanov 11.06 10:00",
    ],
    "сдать отчёт завтра, и Панчуку в среду отправить договор": [
        "create_task 11.06 10:00",
        "create_task panchuk_m 17.06 10:00",
    ],
    "завтра отправить договор Иванову и Гусевой": ["create_task ivanov 11.06 10:00", "create_task guseva 11.06 10:00"],
    "звонил Иванову, завтра отправить ему отчёт": ["log_interaction ivanov call out", "create_task ivanov 11.06 10:00"],
    "был у Гусевой, вечером заправить газель": ["log_interaction guseva visit", "create_task 10.06 18:00"],
    "сегодня в 15 созвон с Ивановым, а Жумабаевой в среду договор скинуть": [
        "create_task ivanov 10.06 15:00",
        "create_task ?Жумабаева 17.06 10:00",
    ],
    "звонил Иванову, Бекмамбетову завтра отправить КП": [
        "log_interaction ivanov call out",
        "create_task ?Бекмамбетов 11.06 10:00",
    ],
    "Гусеву записать на завтра к Жумабаевой": ["create_task guseva 11.06 10:00"],
}
IN_UKRAINIAN = {
    "Ковальчук замовить на 40к, набрати в понеділок": [
        "create_deal kovalchuk 40000 RUB",
        "create_task kovalchuk 15.06 10:00",
    ],
    "завтра подзвонить Ковальчук": ["create_task kovalchuk 11.06 10:00"],
    "ковальчук була вчора на фарбуванні записати на корекцію 20-го о 12": [
        "log_interaction kovalchuk visit",
        "create_task kovalchuk 20.06 12:00",
    ],
    "у п'ятницю замовити папір, і Ковальчук завтра нагадати про оплату": [
        "create_task 12.06 10:00",
        "create_task kovalchuk 11.06 10:00",
    ],
    "завтра зустріч з Ковальчук, а Гаврилюку в середу договір скинути": [
        "create_task kovalchuk meeting 11.06 10:00",
        "create_task ?Гаврилюк 17.06 10:00",
    ],
}
IN_ENGLISH = {
    "emailed the new price list to John and Sarah, tomorrow 7:30am load the van": [
        "log_interaction smith email out",
        "log_interaction connolly email out",
        "create_task 11.06 07:30",
    ],
    "sent the work order to John, call him friday": [
        "log_interaction smith message out",
        "create_task smith 12.06 10:00",
    ],
    "emailed draft to John": ["log_interaction smith email out"],
    "quote sent to John": ["log_interaction smith message out"],
    "invoice emailed to Smith": ["log_interaction smith email out"],
    "forwarded the guest list and menu to Sarah": ["log_interaction connolly message out"],
    "sent John the price quote": ["log_interaction smith message out"],
    "quote John for the fence tomorrow": ["create_task smith 11.06 10:00"],
    "list the flat on friday for John": ["create_task smith 12.06 10:00"],
    "called John, tomorrow deliver the van": ["log_interaction smith call out", "create_task smith 11.06 10:00"],
    "Smith was at the dentist book him for friday at 9": [
        "log_interaction smith visit",
        "create_task smith 12.06 09:00",
    ],
}


@pytest.mark.parametrize("text", SENTENCES)
async def test_each_part_is_read_by_itself(text: str) -> None:
    assert [short(wish) for wish in (await said(text)).wishes] == SENTENCES[text]


@pytest.mark.parametrize("text", IN_UKRAINIAN)
async def test_each_part_is_read_by_itself_in_ukrainian(text: str) -> None:
    assert [short(wish) for wish in (await said(text, UKRAINIAN)).wishes] == IN_UKRAINIAN[text]


@pytest.mark.parametrize("text", IN_ENGLISH)
async def test_each_part_is_read_by_itself_in_english(text: str) -> None:
    assert [short(wish) for wish in (await said(text, ENGLISH)).wishes] == IN_ENGLISH[text]
