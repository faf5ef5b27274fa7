"""What clients answer to an invitation, told by name or in reply to its card; birthdays of their relatives."""

from datetime import UTC, datetime

import pytest

from crm.wishes import AnswerInvitation, BookVisit, ChangeClient, Channel, LogInteraction, Mention, Reply
from phrases import Frame, Visits
from tests.phrases.cast import frame, said

GUSEVA = Mention(ids=("guseva",), name="Гусева")


def salon() -> Frame:
    """Wednesday, 10 June 2026, in Moscow."""
    return frame().model_copy(update={"visits": Visits(masters=("Лена", "Ира"))})


def at(year: int, month: int, day: int, hour: int = 10) -> datetime:
    return datetime(year, month, day, hour - 3, tzinfo=UTC)


LATER = {
    "Гусева просит не беспокоить до января": at(2027, 1, 1),
    "Гусева просила не писать до 15 июля": at(2026, 7, 15),
    "Гусева сказала не приглашать до весны": at(2027, 3, 1),
    "Гусева сама позвонит": at(2026, 6, 17),
    "Гусева сама запишется": at(2026, 6, 17),
    "Гусева просила не турбувати до січня": at(2027, 1, 1),
}


@pytest.mark.parametrize(("text", "until"), LATER.items())
async def test_the_next_invitation_is_put_off(text: str, until: datetime) -> None:
    (wish,) = (await said(text, salon())).wishes
    assert isinstance(wish, AnswerInvitation)
    assert (wish.client.ids, wish.reply, wish.until) == (("guseva",), Reply.LATER, until)


AWAY = {
    "Гусева заболела, до января не звонить": at(2027, 1, 1),
    "Гусева болеет, просила не беспокоить до января": at(2027, 1, 1),
    "Гусева в декрете до осени": at(2026, 9, 1),
    "Гусева уехала до 15 июля": at(2026, 7, 15),
    "Гусева захворіла, до січня не турбувати": at(2027, 1, 1),
    "Guseva is ill, do not call her until January": at(2027, 1, 1),
}


@pytest.mark.parametrize(("text", "until"), AWAY.items())
async def test_who_is_away_is_invited_later_and_the_reason_is_kept(text: str, until: datetime) -> None:
    note, later = (await said(text, salon())).wishes
    assert isinstance(note, LogInteraction)
    assert (note.channel, note.text) == (Channel.NOTE, text)
    assert isinstance(later, AnswerInvitation)
    assert (later.client.ids, later.reply, later.until) == (("guseva",), Reply.LATER, until)


ILL = [
    "Гусева заболела",
    "Гусева опять болеет",
    "Гусева в больнице, не беспокоить",
    "Гусева на больничном",
    "Гусева захворіла",
    "Гусева в лікарні",
    "Guseva is ill",
    "Guseva fell ill",
]


@pytest.mark.parametrize("text", ILL)
async def test_who_is_ill_is_left_alone_for_two_weeks(text: str) -> None:
    note, later = (await said(text, salon())).wishes
    assert isinstance(note, LogInteraction)
    assert note.text == text
    assert isinstance(later, AnswerInvitation)
    assert (later.reply, later.until) == (Reply.LATER, at(2026, 6, 24))


@pytest.mark.parametrize("text", ["Лена заболела", "Гусева заболела, перезвонить ей завтра", "у Гусевой болеет собака"])
async def test_of_whom_else_or_what_else_is_said_nobody_is_put_off(text: str) -> None:
    assert not any(isinstance(wish, AnswerInvitation) for wish in (await said(text, salon())).wishes)


@pytest.mark.parametrize(
    "text", ["Гусева в отъезде", "Гусева уехала", "Гусева в отпуске до 15 июля, позвонить ей 20 июля"]
)
async def test_who_is_away_for_nobody_knows_how_long_is_not_put_off(text: str) -> None:
    assert not any(isinstance(wish, AnswerInvitation) for wish in (await said(text, salon())).wishes)


@pytest.mark.parametrize("text", ["перенесла на март", "в марте", "до марта не беспокоить"])
async def test_in_reply_a_month_alone_puts_it_off(text: str) -> None:
    (wish,) = (await said(text, salon(), about=GUSEVA)).wishes
    assert isinstance(wish, AnswerInvitation)
    assert (wish.reply, wish.until) == (Reply.LATER, at(2027, 3, 1))


@pytest.mark.parametrize("text", ["Гусева больше не придёт", "Гусева більше не прийде"])
async def test_it_is_refused(text: str) -> None:
    (wish,) = (await said(text, salon())).wishes
    assert isinstance(wish, AnswerInvitation)
    assert wish.reply is Reply.NEVER


async def test_it_is_taken_up() -> None:
    (wish,) = (await said("Гусева хочет в субботу в 12", salon())).wishes
    assert isinstance(wish, BookVisit)
    assert wish.starts_at == at(2026, 6, 13, 12)


@pytest.mark.parametrize(
    "text",
    ["Гусева не придёт завтра", "Гусева больше не звонит", "Гусева позвонит завтра", "Гусева хочет скидку в субботу"],
)
async def test_what_is_no_answer(text: str) -> None:
    assert not any(isinstance(wish, AnswerInvitation | BookVisit) for wish in (await said(text, salon())).wishes)


@pytest.mark.parametrize(
    ("text", "person", "position"),
    [
        ("у Гусевой у дочки Маши др 5 июня", "Маша", "дочка"),
        ("маша, дочка гусевой, др 5 июня", "Маша", "дочка"),
        ("катя дочка Гусевой день рождения 5 июня", "Катя", "дочка"),
        ("у Гусевой дочке Маше 5 июня день рождения", "Маша", "дочка"),
        ("у Гусевой сын Артём, др 5 июня", "Артём", "сын"),
        ("Guseva's daughter Masha has her birthday on June 5", "Masha", "daughter"),
    ],
)
async def test_a_relative_has_a_birthday(text: str, person: str, position: str) -> None:
    (wish,) = (await said(text, salon())).wishes
    assert isinstance(wish, ChangeClient)
    assert (wish.client.ids, wish.birthday) == (("guseva",), "--06-05")
    assert (wish.person, wish.position) == (person, position)
