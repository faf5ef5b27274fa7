"""Greetings: of a birthday on the day, late and ahead, and of an anniversary."""

from collections.abc import Iterator, Sequence
from datetime import timedelta
from typing import Any

from cards import greetings
from cards.card import Card
from cards.reminders import Subject
from cards.voice import Voice
from crm.greetings import Greeting
from storage.tables import Client, ContactPerson, ContactPoint
from tests.cards.cast import MARIA, NOW, OLD, POINTS, STAGES, client, deal, event, reminder

WORDS = "показал образцы <b>& прайс</b>, ей понравилось, думает до пятницы"
TODAYS = MARIA.model_copy(update={"birth_month": NOW.month, "birth_day": NOW.day})
SVETLANA = ContactPerson(id=5, workspace_id=1, client_id=1, name="Светлана <Б>", position="жена", birth_year=1988)
MASHA = ContactPerson(id=6, workspace_id=1, client_id=1, name="Маша", position="дочка")
ANDREY = client(7, "Андрей Валерьевич Громов", None, first_visit_at=NOW - timedelta(days=730))


def greeting_subjects() -> Iterator[tuple[str, Subject]]:
    """In Russian, whoever reads: clients have a language of their own."""
    last = event(text=WORDS)
    yield "a birthday", _subject("birthday", TODAYS, points=POINTS, last=last)
    yield "a birthday of a contact person", _subject("birthday", TODAYS, points=POINTS, person=SVETLANA)
    yield "a birthday of a child", _subject("birthday", TODAYS, points=POINTS, person=MASHA)
    nameless = MASHA.model_copy(update={"name": "дочка"})
    yield "a birthday of a child without a name", _subject("birthday", TODAYS, points=POINTS, person=nameless)
    theirs = [ContactPoint(id=9, workspace_id=1, client_id=1, person_id=5, kind="phone", value="+79160000005", key="5")]
    yield "of a contact person with a phone", _subject("birthday", TODAYS, points=theirs, person=SVETLANA, last=last)
    unwanted = TODAYS.model_copy(update={"opted_out_at": NOW})
    yield "a birthday of who asked not to be written to", _subject("birthday", unwanted, points=POINTS)
    yield "a birthday come late", _subject("birthday", OLD, days=-2)
    yield "a birthday ahead", _subject("birthday_ahead", OLD, days=3, points=POINTS[:1], last=last)
    yield "an anniversary", _subject("anniversary", ANDREY, points=POINTS[:1])


def keeping_subjects() -> Iterator[tuple[str, Subject]]:
    """A contract that ends, silence, a quote without an answer."""
    vip = client(8, "Ольга Белых", None, tags=["VIP"], last_contact_at=NOW - timedelta(days=14))
    until = NOW.date() + timedelta(days=30)
    yield "a contract ends", Subject(reminder("contract"), client(9, "ООО «Ромашка»", None, contract_until=until))
    yield "a VIP is forgotten", Subject(reminder("touch_vip"), vip, last=event(text=WORDS))
    quiet = client(10, "Пётр Орлов", None, last_contact_at=NOW - timedelta(days=91))
    yield "out of touch", Subject(reminder("touch"), quiet)
    quoted = client(11, "Пётр Орлов", None, quoted_at=NOW - timedelta(days=7))
    yield "a quote without an answer", Subject(reminder("quote"), quoted)
    sale = deal(quiet_since=quoted.quoted_at)
    yield "a deal that waits for the answer", Subject(reminder("stalled"), quoted, deal=sale, stage=STAGES[2])
    yield "one that was put off", Subject(reminder("touch", reason="до пятницы, ждут <бюджет>"), quiet)


def cards_of_greetings(voice: Voice) -> Iterator[tuple[str, Card]]:
    """To clients who speak the reader's language."""
    for kind in ("birthday", "anniversary"):
        about = Greeting(ANDREY, kind, NOW.date(), [], voice.language)
        yield f"{kind}, to the client", greetings.greeting_card(about, reminder(kind), voice)


def _subject(
    kind: str,
    whom: Client,
    *,
    days: int = 0,
    points: Sequence[ContactPoint] = (),
    **more: Any,
) -> Subject:
    day = NOW.date() + timedelta(days=days)
    about = Greeting(whom, kind, day, list(points), "ru", person=more.get("person"))
    return Subject(reminder(kind), whom, greeting=about, **more)
