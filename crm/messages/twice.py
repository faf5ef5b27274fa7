"""The same told twice: what would stand in the book two times over."""

from collections.abc import Sequence

from crm.wishes import BookVisit, CreateDeal, CreateTask, LogInteraction, RecordVisit, Wish

ADDING = LogInteraction | CreateTask | CreateDeal | RecordVisit | BookVisit
"""Each time they make another record."""


def is_same(before: Sequence[Wish], wishes: Sequence[Wish]) -> bool:
    """Whether these wishes say what those said, and would add to it."""
    if len(before) != len(wishes) or not any(isinstance(wish, ADDING) for wish in wishes):
        return False
    return all(_comparable(old) == _comparable(new) for old, new in zip(before, wishes, strict=True))


def _comparable(wish: Wish) -> Wish:
    """«через час» is later each time; letters are as large as the phone makes them."""
    update: dict[str, object] = {}
    if isinstance(wish, CreateTask) and not wish.by_clock:
        update["due_at"] = None
    if isinstance(text := getattr(wish, "text", None), str):
        update["text"] = text.casefold().strip(" .!")
    return wish.model_copy(update=update)
