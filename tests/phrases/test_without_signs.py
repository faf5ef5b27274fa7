"""In one breath without signs: somebody new and what is to be done with them, a try that failed and the next one."""

import pytest

from crm.wishes import CreateClient, CreateTask
from tests.phrases.cast import frame, said, short

AMERICAN = frame(language="en", country="US")


@pytest.mark.parametrize(
    ("text", "name", "company"),
    [
        ("новая точка зульфия ахметова 8 923 555-01-02 заехать к ней в чт", "Зульфия Ахметова", None),
        (
            "новая точка зульфия хасановна ахметова 8 923 555-01-02 заехать к ней в чт",
            "Зульфия Хасановна Ахметова",
            None,
        ),
        ("новая пекарня колос хозяйка мадина сейтова 8 923 555-01-02 заехать к ней в чт", "Мадина Сейтова", "Колос"),
        ("новый аркадий лыков 8 923 555-01-02 выезд к нему в чт", "Аркадий Лыков", None),
        ("новый аркадий лыков дача в овсянке 8 923 555-01-02 выезд к нему в чт", "Аркадий Лыков", None),
        (
            "валентин рудько ооо хлебодар 8 923 555-01-02 занеси в базу в чт заехать к нему",
            "Валентин Рудько",
            "ООО Хлебодар",
        ),
    ],
)
async def test_somebody_new_and_the_first_visit(text: str, name: str, company: str | None) -> None:
    read = await said(text)
    created, task = read.wishes
    assert isinstance(created, CreateClient)
    assert (created.name, created.company, created.phone) == (name, company, "+79235550102")
    assert short(task) == "create_task new visit 11.06 10:00"
    assert read.sure


async def test_a_new_place_is_not_surely_the_client_called_so() -> None:
    assert not (await said("новая аптека ромашка плюс 8 923 555-01-02")).sure


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "left smith a voicemail trying him again monday morning",
            ["log_interaction smith call out", "create_task smith 15.06 09:00"],
        ),
        (
            "left connolly a voicemail calling her back friday at 10",
            ["log_interaction connolly call out", "create_task connolly 12.06 10:00"],
        ),
        (
            "new lead wes tillman 214-555-0163 saw us at the fair call him back in 45 min",
            ["create_client Wes Tillman +12145550163", "open_lead new", "create_task new 10.06 12:05"],
        ),
        (
            "набрал попова просмотр переносим на пт 16:00",
            ["log_interaction popov call out", "move_task popov 12.06 16:00"],
        ),
        (
            "гусева была вчера выбрала кипр двинь в договор",
            ["log_interaction guseva visit", "move_deal guseva contract"],
        ),
        (
            "попов трубку не берёт третий день завтра с утра ещё раз",
            ["log_interaction popov call out", "create_task popov 11.06 09:00"],
        ),
        (
            "ковальчук не бере трубку завтра ще раз",
            ["log_interaction kovalchuk call out", "create_task kovalchuk 11.06 10:00"],
        ),
        (
            "гусева в договор замер в пятницу",
            ["move_deal guseva contract", "create_task guseva 12.06 10:00"],
        ),
        (
            "попов утвердил макет запускай в договор выезд через две недели",
            ["move_deal popov contract", "create_task popov visit 24.06 10:00"],
        ),
        ("smith is going ahead at 1450", ["create_deal smith 1450 RUB"]),
        ("smith happy to go ahead 1450", ["create_deal smith 1450 RUB"]),
        ("гусева была вчера занята", ["log_interaction guseva note"]),
    ],
)
async def test_the_next_thing_begins_without_a_sign(text: str, wanted: list[str]) -> None:
    read = await said(text, AMERICAN if text.isascii() else None)
    assert [short(wish) for wish in read.wishes] == wanted


async def test_the_next_try_says_what_it_is() -> None:
    read = await said("попов трубку не берёт завтра с утра ещё раз")
    assert [wish.text for wish in read.wishes if isinstance(wish, CreateTask)] == ["позвонить ещё раз"]


async def test_a_day_that_a_new_client_leaves_over_is_shown_first() -> None:
    assert not (
        await said("new lead wes tillman 214-555-0163 found us on nextdoor inspection saturday at 10", AMERICAN)
    ).sure


@pytest.mark.parametrize("word", ["smits", "smyth"])
async def test_four_letters_without_a_capital_are_no_name_with_a_typo(word: str) -> None:
    """ "half" is no Hale, "late" no Kate; a longer word may still be one."""
    assert (await said(f"call {word} tomorrow", AMERICAN)).clients
    assert not (await said("call jonn tomorrow", AMERICAN)).clients


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "гусева написала в вотсапе отказывается от брекетов дорого",
            ["log_interaction guseva message in", "lose_deal guseva"],
        ),
        (
            "у гусевой др 3 июня в понедельник в 12 ей позвонить",
            ["change_client guseva --06-03", "create_task guseva 15.06 12:00"],
        ),
        ("smith loved it move him to contract", ["move_deal smith contract"]),
        (
            "попов звонил сам на осмотр придёт завтра в полпятого",
            ["log_interaction popov call in", "create_task popov visit 11.06 16:30"],
        ),
    ],
)
async def test_a_refusal_a_birthday_a_move_and_a_coming_stand_by_themselves(text: str, wanted: list[str]) -> None:
    read = await said(text, AMERICAN if text.isascii() else None)
    assert [short(wish) for wish in read.wishes] == wanted


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("попов сделал первый сеанс второй через три недели в 14", "второй сеанс"),
        ("попов сделал первый сеанс второй через три недели в то же время", "второй сеанс в то же время"),
        ("гусева была на массаже следующий в пятницу в 15", "следующий массаж"),
        ("первая встреча с поповым прошла вторая в четверг в 10", "вторая встреча"),
        ("гусева была на массаже вторая в пятницу в 15", "вторая"),
    ],
)
async def test_the_next_one_has_its_day_and_the_name_of_the_first(text: str, title: str) -> None:
    told, task = (await said(text)).wishes
    assert told.kind == "log_interaction"
    assert isinstance(task, CreateTask)
    assert task.text == title
