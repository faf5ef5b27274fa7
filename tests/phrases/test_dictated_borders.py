"""Dictation: where a deal stands, what was agreed, and how it ended begin parts of their own; names need no capital."""

import pytest

from crm.wishes import CreateClient, CreateTask, LogInteraction
from tests.phrases.cast import frame, said, short

PARTS = {
    "гусева в договор счёт выставить до пятницы": ["move_deal guseva contract", "create_task guseva 12.06 18:00"],
    "иванов на договор завтра набрать его": ["move_deal ivanov contract", "create_task ivanov 11.06 10:00"],
    "созвонились с гусевой договорились на пятницу в 12": [
        "log_interaction guseva call",
        "create_task guseva 12.06 12:00",
    ],
    "встретился с ивановым договорились на 18-е": [
        "log_interaction ivanov meeting",
        "create_task ivanov 18.06 10:00",
    ],
    "иванов подписал всё угода наша": ["win_deal ivanov"],
    "съездил к иванову на замер переведи в договор завтра до 16 отправить ему расчёт": [
        "log_interaction ivanov visit",
        "move_deal ivanov contract",
        "create_task ivanov 11.06 16:00",
    ],
    "заехал к гусевой показал каталог в пятницу в 15 замер": [
        "log_interaction guseva visit",
        "create_task guseva 12.06 15:00",
    ],
    "гусева звонила обсудили смету монтаж в четверг": [
        "log_interaction guseva call in",
        "create_task guseva 11.06 10:00",
    ],
}
STRANGERS = {
    "завтра отвезти горшковой каталоги": "Горшкова",
    "была у носовой показала образцы": "Носова",
    "воробьевой завтра отправить прайс": "Воробьева",
    "кулаковой в пятницу набрать": "Кулакова",
}
NO_NAMES = ["сметы по черновой отправить завтра", "отвезти буровой установки паспорт", "позвонить завтра по носовой"]
NEW = {
    "новый клиент вера тихая ооо аконит 8 912 245 67 80": "Вера Тихая",
    "новый контакт алена рудых ооо зерно 8 912 245-60-17": "Алена Рудых",
    "новая клиентка дарья лапина 8 916 334-21-07": "Дарья Лапина",
    "новый клиент олег чёрный 8 912 245 67 80": "Олег Чёрный",
    "новый клиент сергей окна 8 912 245 67 80": "Сергей",
}


@pytest.mark.parametrize("text", PARTS)
async def test_each_part_is_read_by_itself(text: str) -> None:
    read = await said(text)
    assert [short(wish) for wish in read.wishes] == PARTS[text]
    assert read.sure


async def test_the_object_before_a_plan_is_the_plans() -> None:
    visit, task = (await said("иванов приходил на осмотр кровь сдать через неделю")).wishes
    assert isinstance(visit, LogInteraction)
    assert visit.text == "иванов приходил на осмотр"
    assert isinstance(task, CreateTask)
    assert task.text == "кровь сдать"


async def test_a_weekday_behind_two_verbs_may_be_that_of_what_is_to_come() -> None:
    assert not (await said("петрова набрала обсудили всё берёт в среду")).sure
    assert (await said("в среду петрова набрала обсудили всё")).sure
    assert (await said("петрова набрала обсудили всё вчера")).sure


@pytest.mark.parametrize("text", STRANGERS)
async def test_a_woman_nobody_knows_is_asked_about_without_a_capital(text: str) -> None:
    assert [wish.mention.name for wish in (await said(text)).wishes if wish.mention] == [STRANGERS[text]]


@pytest.mark.parametrize("text", NO_NAMES)
async def test_what_only_describes_is_nobody(text: str) -> None:
    assert all(wish.mention is None for wish in (await said(text)).wishes)


@pytest.mark.parametrize("text", NEW)
async def test_the_surname_of_somebody_new_may_be_an_everyday_word(text: str) -> None:
    [new] = (await said(text, frame())).wishes
    assert isinstance(new, CreateClient)
    assert new.name == NEW[text]


DOUBTED = [
    "гусева заказала 5000 листовок на 38 500 предоплату обещала завтра",
    "ларина звонила насчёт морозилки иванову в пн в 11 отвезти прайс",
    "звонил иванову, а лапин отказался",
    "мещеряков слился сказал дорого а иванову завтра в 12 позвонить",
    "звонил иванову, а лосин берёт на 40 тысяч",
]


@pytest.mark.parametrize("text", DOUBTED)
async def test_what_a_task_would_swallow_or_another_client_would_get_is_asked_about(text: str) -> None:
    assert not (await said(text)).sure
