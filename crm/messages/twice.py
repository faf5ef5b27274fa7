"""The same told twice: what would stand in the book two times over."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import Any

from crm.changing import kept
from crm.wishes import BookVisit, CreateDeal, CreateTask, LogInteraction, RecordVisit, Wish

ADDING = LogInteraction | CreateTask | CreateDeal | RecordVisit | BookVisit
"""Each time they make another record."""
ELAPSING = "create_task"
"""The kind of what is due in so many hours, unless it goes by the clock."""


def comparable(wishes: Sequence[Wish]) -> list[dict[str, Any]] | None:
    """What these wishes say, to be compared with what was said before; None: they add nothing, and may come twice."""
    if not any(isinstance(wish, ADDING) for wish in wishes):
        return None
    return in_plain_words(kept(ordinal, wish) for ordinal, wish in enumerate(wishes))


def in_plain_words(remembered: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """Wishes as a change remembers them, without what differs when the same is said again.

    Compared as they are kept: making wishes of them again takes longer than all the rest.
    """
    return [_in_plain_words(one["wish"]) for one in remembered]


def due_alike(said: Iterable[dict[str, Any]], before: Iterable[dict[str, Any]], within: timedelta) -> bool:
    """Whether what is due in so many hours is so at about the same time: «через час», and not «через 5 минут»."""
    pairs = zip(said, before, strict=True)
    moments = [(one["wish"].get("due_at"), other["wish"].get("due_at")) for one, other in pairs]
    return all(
        one == other or abs(datetime.fromisoformat(one) - datetime.fromisoformat(other)) <= within
        for one, other in moments
        if one and other
    )


def _in_plain_words(wish: dict[str, Any]) -> dict[str, Any]:
    """«через час» is later each time; letters are as large as the phone makes them."""
    update: dict[str, Any] = {}
    if wish["kind"] == ELAPSING and not wish["by_clock"]:
        update["due_at"] = None
    if isinstance(text := wish.get("text"), str):
        update["text"] = text.casefold().strip(" .!")
    return {**wish, **update}
