"""Who is meant: case forms, namesakes, companies, typos, strangers (C1–C4, F13)."""

import pytest

from bot.understand import CaseDirectory
from crm.wishes import Mention
from phrases import read
from tests.phrases.cast import KYIV, frame, said, short


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("звонил Иванову", ["ivanov"]),
        ("звонил ивонову", ["ivanov"]),
        ("звонил Ване", ["ivanov"]),
        ("встретился с Поповым", ["popov"]),
        ("встретилась с Поповой", ["popova"]),
        ("Попова звонила", ["popova"]),
        ("переведи Попова на договор", ["popov"]),
        ("переведи Попову на договор", ["popova"]),
        ("Панчук звонила", ["panchuk_f"]),
        ("Панчук звонил", ["panchuk_m"]),
        ("говорил с Панчук", ["panchuk_f"]),
        ("заехал в Ромашку", ["petrova"]),
        ("звонил Анне из Ромашки", ["petrova"]),
        ("был у строй гаранта на объекте", ["demchenko"]),
        ("дзвонила Ковальчук", ["kovalchuk"]),
        ("called Connolly", ["connolly"]),
        ("called john", ["smith"]),
        ("звонил Сидорову", []),
        ("заехал к Гусеву", []),
        ("завтра в 12 встреча у Гусева", []),
        ("заехал к Гусевой", ["guseva"]),
    ],
)
async def test_somebody_is_known_by_a_mention(text: str, ids: list[str]) -> None:
    [wish, *_] = (await said(text)).wishes
    assert list(wish.client.ids) == ids  # type: ignore[union-attr]  # every sentence here is about a client


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("звонил Сидорову", "Сидоров"),
        ("встретился с Сидоровой", "Сидорова"),
        ("написал Кузнецовой Марине", "Кузнецова Марина"),
        ("звонила Мария Иванова", "Мария Иванова"),
        ("Иванова Мария звонила", "Иванова Мария"),
        ("called Baker", "Baker"),
        ("Smith's number is 8 916 123 45 67", "Smith"),
    ],
)
async def test_a_stranger_is_offered_by_the_name_in_the_nominative(text: str, name: str) -> None:
    [wish] = (await said(text)).wishes
    assert wish.client.name == name  # type: ignore[union-attr]  # every sentence here is about a client


@pytest.mark.parametrize("text", ["новый клиент Роман Зима", "купить бумагу завтра", "спасибо, Вера"])
async def test_nobody_is_seen_where_nobody_known_is_named(text: str) -> None:
    assert (await said(text, frame())).clients == ()


@pytest.mark.parametrize(
    ("text", "client"),
    [
        ("позвонить Попову завтра", "popov"),
        ("Попову завтра до обеда скинуть прайс", "popov"),
        ("Попову написать завтра", "popov"),
        ("Попову напомнить про оплату завтра", "popov"),
        ("Попову завтра выставить счёт", "popov"),
        ("набрать Попову завтра", "popova"),
        ("записать Попову на пятницу", "popova"),
        ("Попову завтра встретить", "popova"),
    ],
)
async def test_a_verb_tells_to_whom_from_whom(text: str, client: str) -> None:
    [wish] = (await said(text)).wishes
    assert short(wish).startswith(f"create_task {client} ")


@pytest.mark.parametrize(
    ("text", "clients"),
    [
        ("был сегодня у Поповой, потом у Попова", ["popova", "popov"]),
        ("звонил Иванову, потом Гусевой", ["ivanov", "guseva"]),
        ("заехать в пятницу к Иванову, а потом к Гусевой", ["ivanov", "guseva"]),
        ("був у Ковальчук, потім у Панчука", ["kovalchuk", "panchuk_m"]),
        ("called Smith and then Connolly", ["smith", "connolly"]),
        ("был у Иванова, а ещё у Гусевой и у Демченко", ["ivanov", "guseva", "demchenko"]),
    ],
)
async def test_the_same_again_with_somebody_else_is_said_by_then(text: str, clients: list[str]) -> None:
    found = await said(text)
    assert [short(wish).split()[1] for wish in found.wishes] == clients
    assert found.sure


@pytest.mark.parametrize(
    ("text", "client"),
    [
        ("зустріч з Поповим завтра", "popov"),
        ("зустріч з Поповою завтра", "popova"),
        ("завтра подзвонити Гусевій", "guseva"),
        ("завтра бути в Гусєвої", "guseva"),
        ("зустріч з Івановим завтра", "ivanov"),
        ("зустріч з Демченком завтра", "demchenko"),
        ("завтра подзвонити Демченку", "demchenko"),
    ],
)
async def test_a_russian_name_is_known_as_ukrainians_decline_it(text: str, client: str) -> None:
    found = await said(text, frame(zone=KYIV, language="uk", country="UA"))
    assert [mention.ids for mention in found.clients] == [(client,)]


UKRAINIANS = CaseDirectory(
    (
        ("kravets", "Степан Кравець", "ФГ «Дубрава»"),
        ("dziuba", "Христина Дзюба", None),
        ("kovalskyi", "Ян Ковальський", "AgriPol"),
        ("levytska", "Ольга Левицька", None),
        ("tkachenko_a", "Андрій Ткаченко", "ФГ «Нива»"),
        ("tkachenko_s", "Сергій Ткаченко", "ТОВ «Степове»"),
        ("motor", "Дмитро Рогов", "СТО «Мотор»"),
    )
)


@pytest.mark.parametrize(
    ("text", "client"),
    [
        ("скинул Кравцу прайс", "kravets"),
        ("встретился с Кравцом", "kravets"),
        ("перезвонить Ковальскому завтра", "kovalskyi"),
        ("был у Ковальского", "kovalskyi"),
        ("звонила Левицкая", "levytska"),
        ("у Левицкой др 3 марта", "levytska"),
        ("ткаченко з ниви дзвонив", "tkachenko_a"),
        ("подзвонити на ниву завтра", "tkachenko_a"),
        ("confirm Dziuba's appointment tomorrow", "dziuba"),
        ("заехал в сто мотор", "motor"),
        ("звонил Ткаченко", "tkachenko_a|tkachenko_s"),
    ],
)
async def test_a_ukrainian_name_is_known_as_russians_and_english_say_it(text: str, client: str) -> None:
    [wish] = (await read(text, frame(), UKRAINIANS)).wishes
    assert f" {client} " in f"{short(wish)} "


async def test_a_number_in_words_is_nobody() -> None:
    found = await read("договорились с Левицкой на сто восемьдесят тысяч", frame(), UKRAINIANS)
    assert [short(wish) for wish in found.wishes] == ["create_deal levytska 180000 RUB"]


OWN_NAMES = CaseDirectory(
    (
        ("vetrova", "Софья Ветрова", None),
        ("vetrov", "Егор Ветров", "Ветров и партнёры"),
        ("luca", "Luca Bianchi", None),
        ("novak", "Даніель Новак", None),
    )
)


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("ветровой написать завтра", ["vetrova"]),
        ("написать ветрову завтра про договор", ["vetrov"]),
        ("заехал в Партнёры", ["vetrov"]),
        ("кинул луке каталог", ["luca"]),
        ("звонил луке", ["luca"]),
        ("подзвонити Новаку завтра", ["novak"]),
        ("зустріч з Даніелем", ["novak"]),
    ],
)
async def test_a_name_is_known_by_the_forms_of_its_bearer(text: str, ids: list[str]) -> None:
    [wish, *_] = (await read(text, frame(), OWN_NAMES)).wishes
    assert list(wish.client.ids) == ids  # type: ignore[union-attr]  # every sentence here is about a client


DENIED = {
    "иванова запиши на завтра в 12 на монтаж ой не иванова а гусеву": "create_task guseva 11.06 12:00",
    "перенеси гусеву на пятницу, не гусеву, а иванова": "move_task ivanov 12.06 10:00",
    "завтра в 12 к иванову ой не к иванову а к гусевой": "create_task guseva 11.06 12:00",
    "звонил не иванов а попов": "log_interaction popov call in",
    "запиши ковальчук на завтра о 12 ой не ковальчук а іванова": "create_task ivanov 11.06 12:00",
    "called smith, not smith but connolly": "log_interaction connolly call out",
}


@pytest.mark.parametrize(("text", "wanted"), DENIED.items())
async def test_whoever_is_denied_is_not_meant(text: str, wanted: str) -> None:
    assert [short(wish) for wish in (await said(text)).wishes] == [wanted]


async def test_a_failed_call_denies_nobody() -> None:
    found = await said("не дозвонился иванову а гусевой отправил кп")
    assert [short(wish) for wish in found.wishes] == [
        "log_interaction ivanov call out",
        "log_interaction guseva message out",
    ]


NOT_KNOWN = {
    "звонила какая-то руденко просила перезвонить в понедельник": "Руденко",
    "звонил некий кравцов хочет кп": "Кравцов",
    "дзвонила якась руденко": "Руденко",
}


@pytest.mark.parametrize(("text", "name"), NOT_KNOWN.items())
async def test_whoever_it_is_is_nobody_known(text: str, name: str) -> None:
    told = (await said(text, frame(zone=KYIV, language="uk") if "якась" in text else None)).wishes
    assert {getattr(wish, "client", None) for wish in told} == {Mention(name=name)}


EVERYDAY = CaseDirectory((("bell", "Тамара Вовк", "Садок «Дзвіночок»"), ("lytvyn", "Артём Литвин", None)))


@pytest.mark.parametrize(
    ("text", "client"),
    [
        ("відправляти розклад у дзвіночок щосереди", "bell"),
        ("договорились с литвином на 20 тысяч", "lytvyn"),
        ("созвонились с Литвином", "lytvyn"),
    ],
)
async def test_a_company_of_an_everyday_word_and_a_surname_in_another_form(text: str, client: str) -> None:
    [wish] = (await read(text, frame(zone=KYIV, language="uk" if "і" in text else "ru"), EVERYDAY)).wishes
    assert f" {client} " in f"{short(wish)} "


async def test_the_word_alone_is_no_company() -> None:
    found = await read("завтра дзвіночок батькам", frame(zone=KYIV, language="uk"), EVERYDAY)
    assert not found.clients


FACADES = CaseDirectory((("facade", "Анна Дроздова", "Фасад-Плюс"), ("ivanov", "Иван Иванов", None)))


@pytest.mark.parametrize(
    ("text", "clients"),
    [
        ("был у иванова замерили фасад", ["ivanov"]),
        ("набрал фасад по смете", ["facade"]),
        ("звонил фасаду", ["facade"]),
    ],
)
async def test_a_thing_that_is_worked_on_is_no_company_of_that_name(text: str, clients: list[str]) -> None:
    found = await read(text, frame(), FACADES)
    assert [number for wish in found.wishes if wish.mention for number in wish.mention.ids] == clients
