"""Questions for one thing of one client; and what tells it, or is to be done."""

import pytest

from crm.wishes import TellFact
from phrases import Colleague
from tests.phrases.cast import frame, said

EGOR, MARIA = Colleague(id=2, name="Егор Сомов"), Colleague(id=1, name="Мария", speaks=True)
HERE = frame().model_copy(update={"colleagues": (MARIA, EGOR)})

ASKED = [
    ("какой телефон у Иванова", "phone ivanov"),
    ("телефон Иванова", "phone ivanov"),
    ("номер Гусевой?", "phone guseva"),
    ("Гусева телефон", "phone guseva"),
    ("дай телефон Иванова", "phone ivanov"),
    ("Гусевой скинь мне номер", "phone guseva"),
    ("пришли мне почту Петровой", "email petrova"),
    ("Гусевой номер дай", "phone guseva"),
    ("почта Петровой", "email petrova"),
    ("когда день рождения у Гусевой", "birthday guseva"),
    ("когда др Гусевой", "birthday guseva"),
    ("сколько лет Гусевой", "birthday guseva"),
    ("на какой стадии Иванов", "stage ivanov"),
    ("какой этап у Иванова", "stage ivanov"),
    ("сколько должен Иванов", "debt ivanov"),
    ("какая сумма у Иванова", "amount ivanov"),
    ("что обещали Иванову", "promised ivanov"),
    ("что я обещал Иванову", "promised ivanov"),
    ("кто ведёт Иванова", "owner ivanov"),
    ("где работает Иванов", "company ivanov"),
    ("до какого числа договор с Ивановым", "contract ivanov"),
    ("следующий шаг по Иванову", "next ivanov"),
    ("когда встреча с Ивановым", "next ivanov"),
    ("какой у него телефон", "phone ?"),
    ("когда у неё день рождения", "birthday ?"),
    ("какая там сумма", "amount ?"),
    ("когда я последний раз звонил Иванову", "last ivanov call by Мария"),
    ("когда последний раз общались с Ивановым", "last ivanov"),
    ("когда Егор последний раз был у Иванова", "last ivanov meeting visit by Егор Сомов"),
    ("когда был последний звонок Иванову", "last ivanov call"),
    ("последняя встреча с Ивановым", "last ivanov meeting visit"),
    ("який телефон у Ковальчук", "phone kovalchuk"),
    ("коли день народження у Ковальчук", "birthday kovalchuk"),
    ("на якому етапі Ковальчук", "stage kovalchuk"),
    ("коли востаннє дзвонили Ковальчук", "last kovalchuk call"),
    ("коли Ковальчук була востаннє", "last kovalchuk meeting visit"),
    ("коли я востаннє бачив Ковальчук", "last kovalchuk meeting visit by Мария"),
    ("коли мені востаннє телефонувала Ковальчук", "last kovalchuk call"),
    ("when was Smith last here?", "last smith meeting visit"),
    ("what's Smith's phone", "phone smith"),
    ("Smith's phone number", "phone smith"),
    ("when is Smith's birthday", "birthday smith"),
    ("what stage is Smith at", "stage smith"),
    ("when did I last call Smith", "last smith call by Мария"),
    ("how much does Smith owe", "debt smith"),
    ("what did we promise Smith", "promised smith"),
    ("who is responsible for Smith", "owner smith"),
    ("what is her birthday", "birthday ?"),
]


@pytest.mark.parametrize(("text", "told"), ASKED)
async def test_one_thing_is_asked(text: str, told: str) -> None:
    assert [_told(wish) if isinstance(wish, TellFact) else wish for wish in (await said(text, HERE)).wishes] == [told]


NOT_ASKED = [
    "телефон Иванова 89161234567",
    "др Гусевой 7 мая",
    "у Гусевой день рождения завтра",
    "сумма Иванова 120 тыс",
    "phone Smith",
    "email Smith",
    "напомни Иванову про договор",
    "скажи Иванову сумму",
    "дай Иванову телефон Гусевой",
    "Иванов обещал прислать договор",
    "обещал Иванову позвонить завтра",
    "Иванов должен 50 тысяч",
    "следующая встреча с Ивановым в четверг",
    "когда Иванов позвонит, отправить ему КП",
    "последний звонок Иванову не удался",
    "звонил Иванову последний раз",
    "этап Иванова договор",
    "какая сумма",
    "Smith promised to call",
    "send Smith my phone number",
]


@pytest.mark.parametrize("text", NOT_ASKED)
async def test_what_tells_it_or_is_to_be_done_asks_nothing(text: str) -> None:
    assert not [wish for wish in (await said(text, HERE)).wishes if isinstance(wish, TellFact)]


def _told(wish: TellFact) -> str:
    doer = f"by {wish.whose.name}" if wish.whose else ""
    parts = [wish.fact, "|".join(map(str, wish.client.ids)) or "?", *wish.channels, doer]
    return " ".join(part for part in parts if part)
