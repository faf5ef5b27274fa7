"""A client who hesitates or haggles has refused nothing: it is a note, and what is to be done."""

import pytest

from tests.phrases.cast import frame, said, short


@pytest.mark.parametrize(
    "text",
    [
        # not keen, and wants it cheaper
        "John isn't keen",
        "Smith isn't keen on the price, wants 5% off",
        "John passed, wants 20% off",
        "Иванов отказался, хочет скидку 20%",
        "Иванова не устроила цена, просит скидку",
        "Панчук відмовився, хоче знижку",
        # it may yet come
        "John Smith might go with a competitor",
        "John could still walk away",
        "John is thinking of going with someone else",
        "might lose John",
        "Иванов может уйти к конкурентам",
        "Иванов грозится уйти к конкурентам",
        "боюсь потерять Иванова",
        "Ковальчук може піти до конкурентів",
        "Панчук зливається",
        "Иванов сливается",
        # not yet
        "John hasn't said no yet",
        "John is not a lost cause yet",
        "Иванов ещё не отказался",
        "Панчук поки не відмовився",
        # another thing is taken
        "Smith not interested in spots but wants panels",
        "John said no to the spots but takes the panels",
        "John isn't interested in the downlights, only the panels",
        "Иванов отказался от люстр, берёт панели",
        "Иванов отказывается от люстр, но берёт панели",
        "Ковальчук відмовилася від люстр, бере панелі",
        # what is lost is no deal
        "lost touch with John",
        "потеряли связь с Ивановым",
        "втратили зв'язок з Панчуком",
    ],
)
async def test_a_hesitating_client_is_noted(text: str) -> None:
    read = await said(text, frame(language="en" if text.isascii() else "ru"))
    [note] = [short(wish) for wish in read.wishes]
    assert note.startswith("log_interaction")
    assert " note" in note
    assert read.sure or read.tells


@pytest.mark.parametrize(
    ("text", "task"),
    [
        ("John Smith might go with a competitor, chase him Friday", "create_task smith 12.06 10:00"),
        ("Smith: not a lost cause yet, call Thurs", "create_task smith 11.06 10:00"),
        ("lost contact with Smith, call Friday", "create_task smith 12.06 10:00"),
        ("Иванов может слиться, позвонить в пятницу", "create_task ivanov 12.06 10:00"),
        ("Панчук поки не відмовився, подзвонити в четвер", "create_task panchuk_m 11.06 10:00"),
        ("Ковальчук може піти до конкурентів, треба дотиснути", "create_task kovalchuk"),
    ],
)
async def test_what_is_to_be_done_about_it_is_a_task(text: str, task: str) -> None:
    read = await said(text, frame(language="en" if text.isascii() else "ru"))
    assert [short(wish) for wish in read.wishes] == [task]


@pytest.mark.parametrize(
    "text",
    [
        "John isn't interested",
        "John said no, wanted 20% off",
        "John went with a competitor, he might come back in spring",
        "John refused but wants his deposit back",
        "Иванов отказался, просил скидку 20%",
        "Иванов отказался, но хочет вернуть деньги",
        "Иванов не может потянуть, отказался",
        "Иванов отказывается, дорого",
        "Иванов слился, может потом вернётся",
        "Иванов отказался, Гусева может взять на 50 тысяч",
        "Ковальчук відмовляється від каско, машину продала",
        "Панчук злився, може повернеться навесні",
        "закрой Иванова отказом, просит скидку",
        "Гусева отказалась, Попов думает",
    ],
)
async def test_a_refusal_told_is_one(text: str) -> None:
    read = await said(text, frame(language="en" if text.isascii() else "ru"))
    assert read.wishes[0].kind == "lose_deal"


async def test_who_thinks_it_over_beside_does_not_hesitate_for_another() -> None:
    read = await said("Иванов взял на 50 тысяч, Попов думает, Гусева отказалась")
    assert [short(wish) for wish in read.wishes] == ["create_deal ivanov 50000 RUB", "lose_deal guseva"]


@pytest.mark.parametrize(
    ("text", "wish"),
    [
        ("pinged John, no reply", "log_interaction smith message out"),
        ("texted John, didn't reply", "log_interaction smith message out"),
        ("написал Иванову, не отвечает", "log_interaction ivanov message out"),
        ("написав Панчуку, не відповідає", "log_interaction panchuk_m message out"),
        ("John's back on", "move_deal smith"),
        ("Иванов снова в деле", "move_deal ivanov"),
        ("Панчук знову в ділі", "move_deal panchuk_m|panchuk_f"),
        ("John quoted 8.5k, 9k with VAT", "create_deal smith 8500 RUB"),
        ("Иванов берёт на 60 тыс с НДС", "create_deal ivanov 60000 RUB"),
        ("undo that too", "undo_last"),
        ("undo the win", "undo_last"),
        ("отмени и это тоже", "undo_last"),
        ("отмени победу", "undo_last"),
        ("push it back an hour", "move_task"),
        ("move John to 5", "move_task smith 10.06 17:00"),
    ],
)
async def test_what_a_week_of_work_says(text: str, wish: str) -> None:
    read = await said(text, frame(language="en" if text.isascii() else "ru"))
    assert [short(one) for one in read.wishes] == [wish]
    assert read.sure
