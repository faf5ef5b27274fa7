"""Clients are to go to a colleague: who is named last, and what stands before."""

import pytest

from crm.wishes import HandOver, Mention
from phrases import Colleague
from tests.phrases.cast import frame, said

IRA, OLEG, PETROV, MARIA, OKSANA, IRYNA = 1, 2, 3, 4, 5, 6
TEAM = (
    Colleague(id=IRA, name="Ира Белова"),
    Colleague(id=OLEG, name="Олег Дуб"),
    Colleague(id=PETROV, name="Олег Петров"),
    Colleague(id=MARIA, name="Maria Brown", speaks=True),
    Colleague(id=OKSANA, name="Оксана Мельник"),
    Colleague(id=IRYNA, name="Іра Шевчук"),
)
BOTH = (OLEG, PETROV)


@pytest.mark.parametrize(
    ("text", "to", "whose", "clients"),
    [
        ("передай всё Иры Олегу Петрову", (PETROV,), (IRA,), ()),
        ("Передай пожалуйста всех клиентов Иры Беловой Олегу Петрову.", (PETROV,), (IRA,), ()),
        ("передай все сделки и задачи от Иры Олегу Дубу", (OLEG,), (IRA,), ()),
        ("передай клиентов Иры Олегу", BOTH, (IRA,), ()),
        ("передай всё Ире", (IRA,), (), ()),
        ("передай всех моих клиентов Ире", (IRA,), (), ()),
        ("передай всё Олега Ире", (IRA,), BOTH, ()),
        ("передай всё Иры Maria", (MARIA,), (IRA,), ()),
        ("передай всё Олега Дуба мне", (MARIA,), (OLEG,), ()),
        ("передай Иванова мне", (MARIA,), (), ("ivanov",)),
        ("віддай усе Іри мені", (MARIA,), (IRYNA,), ()),
        ("hand over Ira's clients to me", (MARIA,), (IRA, IRYNA), ()),
        ("передай Иванова Ире", (IRA,), (), ("ivanov",)),
        ("отдай Гусеву Ире", (IRA,), (), ("guseva",)),
        ("передай клиента Иванова Олегу Петрову", (PETROV,), (), ("ivanov",)),
        ("передай Иванова и Гусеву Ире", (IRA,), (), ("ivanov", "guseva")),
        ("передай Иванова, Гусеву и Демченко Ире Беловой", (IRA,), (), ("ivanov", "guseva", "demchenko")),
        ("передай Ларису Гусеву Ире", (IRA,), (), ("guseva",)),
        ("передай Сидорова Ире", (IRA,), (), ("?Сидорова",)),
        ("передай усе Іри Оксані", (OKSANA,), (IRYNA,), ()),
        ("віддай Олену Ковальчук Оксані", (OKSANA,), (), ("kovalchuk",)),
        ("hand over everything of Ira to Maria", (MARIA,), (IRA, IRYNA), ()),
        ("transfer Belova's clients to Maria Brown", (MARIA,), (IRA,), ()),
        ("give Smith to Maria please", (MARIA,), (), ("smith",)),
        ("hand Sarah Connolly over to Maria", (MARIA,), (), ("connolly",)),
        ("передай обратно Ире Иванова", (IRA,), (), ("ivanov",)),
        ("верни Иванова Ире", (IRA,), (), ("ivanov",)),
        ("передай Иванова обратно Ире", (IRA,), (), ("ivanov",)),
        ("Иванова отдай Ире", (IRA,), (), ("ivanov",)),
        ("переназначь Иванова на меня", (MARIA,), (), ("ivanov",)),
        ("перепиши Гусеву на Олега Дуба", (OLEG,), (), ("guseva",)),
        ("забери у Иры Гусеву", (MARIA,), (), ("guseva",)),
        ("забираю Иванова себе", (MARIA,), (), ("ivanov",)),
        ("Иванова теперь веду я", (MARIA,), (), ("ivanov",)),
        ("теперь Гусеву ведёт Ира", (IRA,), (), ("guseva",)),
        ("передай задачи Иры мне", (MARIA,), (IRA,), ()),
        ("поверни Ковальчук Оксані", (OKSANA,), (), ("kovalchuk",)),
        ("take Smith from Ira", (MARIA,), (), ("smith",)),
        ("передай Иванова от Олега Дуба Ире", (IRA,), (), ("ivanov",)),
        ("передай Иванова и Гусеву от Иры мне", (MARIA,), (), ("ivanov", "guseva")),
        ("передай Ковальчук від Оксани Олегу Дубу", (OLEG,), (), ("kovalchuk",)),
        ("transfer Smith from Ira to Maria", (MARIA,), (), ("smith",)),
        # something else
        ("верни Иванова в работу", (), (), None),
        ("верни Иванову договор", (), (), None),
        ("забери у Иванова договор завтра", (), (), None),
        ("забираю Иванова завтра в 10", (), (), None),
        ("перепиши Гусеву на пятницу", (), (), None),
        ("Иванову отдать договор Ире", (), (), None),
        ("Иванов теперь ведёт переговоры", (), (), None),
        ("передай Иванову договор завтра в 10", (), (), None),
        ("передай привет Ире", (), (), None),
        ("передал всё Ире", (), (), None),
        ("передай сделку Ире", (), (), None),
        ("передай Ире, что Иванов звонил", (), (), None),
        ("передай", (), (), None),
        ("give Smith a call tomorrow", (), (), None),
    ],
)
async def test_who_goes_to_whom(
    text: str, to: tuple[int, ...], whose: tuple[int, ...], clients: tuple[str, ...] | None
) -> None:
    read = await said(text, frame().model_copy(update={"colleagues": TEAM}))
    found = next((wish for wish in read.wishes if isinstance(wish, HandOver)), None)
    if clients is None:
        assert found is None
        return
    assert found is not None
    named = tuple("|".join(map(str, one.ids)) or f"?{one.name}" for one in found.clients)
    assert (found.to, found.whose, named) == (to, whose, clients)


async def test_without_colleagues_nothing_is_a_hand_over() -> None:
    read = await said("передай всё Иры Олегу")
    assert not any(isinstance(wish, HandOver) for wish in read.wishes)


@pytest.mark.parametrize(
    ("text", "to"),
    [
        ("передай его мне", MARIA),
        ("передай Ире", IRA),
        ("отдай её Олегу Дубу", OLEG),
        ("забираю себе", MARIA),
        ("передай його Оксані", OKSANA),
        ("give him to Maria", MARIA),
    ],
)
async def test_in_reply_to_a_card_its_client_goes(text: str, to: int) -> None:
    about = Mention(ids=("ivanov",), name="Иванов")
    read = await said(text, frame().model_copy(update={"colleagues": TEAM}), about=about)
    assert read.wishes == (HandOver(to=(to,), clients=(about,)),)


@pytest.mark.parametrize(
    ("text", "clients"),
    [
        ("передай Иванова Вере", 1),
        ("передай клиентов Олега Вере", 0),
        ("передай всё Вере", 0),
        ("віддай Іванова Вірі", 1),
    ],
)
async def test_to_somebody_who_does_not_work_here_it_is_asked_who_is_meant(text: str, clients: int) -> None:
    read = await said(text, frame().model_copy(update={"colleagues": TEAM}))
    given = read.wishes[0]
    assert isinstance(given, HandOver)
    assert (given.to, len(given.clients)) == ((), clients)


@pytest.mark.parametrize("text", ["передай привет Вере", "передай Иванову договор", "отдай ключи Вере"])
async def test_what_is_no_client_is_not_handed_over(text: str) -> None:
    read = await said(text, frame().model_copy(update={"colleagues": TEAM}))
    assert not any(isinstance(wish, HandOver) for wish in read.wishes)
