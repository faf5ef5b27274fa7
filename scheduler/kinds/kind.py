"""What the clock has to know about one kind of reminder."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from cards.card import Card
from cards.reminders import Subject
from cards.voice import Voice
from scheduler.looking import Look, Saying, Scene, nothing_ahead
from storage.book import Book
from storage.tables.lookout import Lookout, Row

MakesSense = Callable[[Subject, Book, datetime], Awaitable[bool]]
Write = Callable[[Subject, Book, Voice], Awaitable[Card]]
Ahead = Callable[[Sequence[Row], Book, datetime], Awaitable[dict[int, datetime]]]
Escalate = Callable[[Row, Saying, Scene], dict[str, Any]]


@dataclass(frozen=True)
class Kind:
    """`makes_sense` is asked once more just before it is said.

    A kind that is planned has a `lookout`, which finds the rows, and a `look`, which decides on one of them.
    One without follows its record: the action that changes the record plans it (`crm.reminders`).
    `ahead` finds for all rows at once what is planned with their clients.
    `escalate`: what those who lead are told should it be left so (see `crm.announcing`).
    `write`: a card that needs more than its subject.
    """

    name: str
    makes_sense: MakesSense
    lookout: Lookout | None = None
    look: Look | None = None
    ahead: Ahead = nothing_ahead
    escalate: Escalate | None = None
    write: Write | None = None
