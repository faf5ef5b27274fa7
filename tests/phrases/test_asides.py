"""A question or a find command beside something else: both are read."""

import pytest

from tests.phrases.cast import said, short

MESSAGES = {
    "отмени последнее и найди Гусеву": ["undo_last", "find_clients Гусева"],
    "что там по иванову когда он заезжал и покаж какие сделки зависли": ["find_clients Иванов", "show_report stalled"],
    "что по иванову и выведите все сделки": ["find_clients Иванов", "show_report pipeline"],
    "call John tomorrow. And when did we last see Sarah?": ["create_task smith 11.06 10:00", "tell_fact connolly"],
    "кто давно не заходил? и покажи дни рождения": ["show_report no_visit", "show_report birthdays"],
    "Гусева пришла. Сколько сделок в работе?": ["log_interaction guseva visit", "show_report pipeline"],
    "кого не посещал больше месяца? и Гусева завтра утром отправить каталог": [
        "show_report no_visit",
        "create_task guseva 11.06 09:00",
    ],
    "когда была Гусева? перезвонить ей завтра": ["tell_fact guseva", "create_task guseva 11.06 10:00"],
    "найди тел Гусевой, и завтра в 11:30 набрать ей насчёт щенков": [
        "find_clients Гусева",
        "create_task guseva 11.06 11:30",
    ],
    "знайди Ковальчук і завтра їй подзвонити": ["find_clients Ковальчук", "create_task kovalchuk 11.06 10:00"],
    "show Smith, call him tomorrow at 10": ["find_clients Smith", "create_task smith 11.06 10:00"],
    "who hasn't been in for a month? also email Connolly friday": [
        "show_report no_visit",
        "create_task connolly 12.06 10:00",
    ],
    "ой стоп отмени последнее не туда тыкнул, Иванову в пн в 9 позвонить": [
        "undo_last",
        "create_task ivanov 15.06 09:00",
    ],
    "отмени последнее. звонил не Гусевой а Иванову": ["undo_last", "log_interaction ivanov call out"],
    "скасуй останнє, завтра подзвонити Ковальчук": ["undo_last", "create_task kovalchuk 11.06 10:00"],
    "undo the last one, met Smith": ["undo_last", "log_interaction smith meeting"],
    "удали последнюю задачу, я уже позвонил": ["undo_last"],
    "отмени последнюю встречу с Гусевой, она заболела": ["cancel_task guseva"],
    "найди время позвонить Гусевой, она ждёт": ["find_clients Гусева"],
}


@pytest.mark.parametrize(("text", "wanted"), MESSAGES.items())
async def test_both_parts_are_read(text: str, wanted: list[str]) -> None:
    assert [short(wish) for wish in (await said(text)).wishes] == wanted


async def test_a_lone_question_stays_one() -> None:
    assert [wish.kind for wish in (await said("Гусева и Попова когда были?")).wishes] == ["find_clients"]


SUMMARIES = [
    "отчёт за неделю",
    "сводка за вчера",
    "итоги дня",
    "звіт за тиждень",
    "weekly report",
    "report for last week",
]


@pytest.mark.parametrize("text", SUMMARIES)
async def test_a_summary_of_a_period_is_a_report(text: str) -> None:
    assert [short(wish) for wish in (await said(text)).wishes] == ["show_report activity"]


@pytest.mark.parametrize("text", ["отчёт в пятницу", "отчёт в налоговую до 15 июня", "каждую пятницу отчёт"])
async def test_a_report_that_is_due_is_a_task(text: str) -> None:
    assert [wish.kind for wish in (await said(text)).wishes] == ["create_task"]


ASKED_BEHIND_SMALL_TALK = {
    "спасибо, что там по Гусевой": "Гусева",
    "спасибо! а что там с Ивановым": "Иванов",
    "ага понял, что у нас по Иванову": "Иванов",
    "слушай, а что там по Иванову": "Иванов",
    "ну что там с Гусевой": "Гусева",
    "как дела у Гусевой": "Гусева",
    "дякую! а шо там по ковальчук": "Ковальчук",
    "добрий день! а як там Ковальчук": "Ковальчук",
    "що нового по Ковальчук": "Ковальчук",
    "thanks! how's Smith doing": "Smith",
    "ok thanks. what about Smith": "Smith",
    "hey, what's up with Connolly": "Connolly",
    "any news on Smith": "Smith",
    "слушай а чё там по иванову когда мы к нему последний раз заезжали": "Иванов",
    "что по иванову когда был последний визит": "Иванов",
    "как там гусева когда она была в последний раз": "Гусева",
    "що там з ковальчук коли вона востаннє дзвонила": "Ковальчук",
    "what about smith when was he last in": "Smith",
    "гусева звонила или нет": "Гусева",
}


@pytest.mark.parametrize(("text", "query"), ASKED_BEHIND_SMALL_TALK.items())
async def test_how_a_client_is_may_be_asked_behind_small_talk(text: str, query: str) -> None:
    read = await said(text)
    assert [short(wish) for wish in read.wishes] == [f"find_clients {query}"]
    assert read.sure


@pytest.mark.parametrize("text", ["спасибо! звонил Гусевой", "спасибо, что позвонил Гусевой"])
async def test_a_report_behind_small_talk_stays_one(text: str) -> None:
    assert [short(wish) for wish in (await said(text)).wishes] == ["log_interaction guseva call out"]


@pytest.mark.parametrize(
    "text",
    [
        "завтра позвонить иванову спросить когда заезжал",
        "завтра позвонить иванову узнать когда он последний раз заказывал",
        "завтра зателефонувати іванову дізнатися коли він замовляв",
    ],
)
async def test_what_is_to_be_asked_was_not_done(text: str) -> None:
    assert [short(wish) for wish in (await said(text)).wishes] == ["create_task ivanov 11.06 10:00"]
