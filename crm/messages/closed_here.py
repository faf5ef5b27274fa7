"""Deals that a message closed: its edited words are of the same ones, though none of them is open any more."""

from collections import Counter
from collections.abc import Mapping, Sequence

from crm.changing import wishes_of
from crm.wishes import CreateDeal, LoseDeal, WinDeal, Wish
from crm.wishes.wanted import Id
from storage.tables import Change, Journal

Closing = WinDeal | LoseDeal
Won = Mapping[Id, int]
"""The deal won with each client."""


def won_here(change: Change, entries: Sequence[Journal]) -> Won:
    """Of a client with whom several were won, none."""
    wins = [(at, wish.client.ids[0]) for at, wish in _said(change) if isinstance(wish, WinDeal) and wish.client.ids]
    whose = [client for _, client in wins]
    found = ((client, _deal_at(at, entries)) for at, client in wins if whose.count(client) == 1)
    return {client: deal for client, deal in found if deal is not None}


def stood_before(won: Won, entries: Sequence[Journal]) -> Counter[Id]:
    """How many more deals were open with each client before the message than are now: fewer where it opened one."""
    deals = [entry for entry in entries if entry.record == "deal"]
    last = {entry.record_id: entry.after for entry in deals}
    made = [entry for entry in deals if entry.before is None and last[entry.record_id] is not None]
    more = Counter[Id](won.keys())
    more.subtract((entry.after or {}).get("client_id", 0) for entry in made)
    return more


def of_the_same_deal(wish: Wish, change: Change, entries: Sequence[Journal], won: Won) -> Wish:
    """Another day, reason, end or sum, of the deal that the message closed."""
    if isinstance(wish, CreateDeal):
        return _of_the_same_sum(wish, change, entries, next((won[one] for one in wish.client.ids if one in won), None))
    if not isinstance(wish, Closing):
        return wish
    same = [(at, old) for at, old in _said(change) if isinstance(old, Closing) and old.client.ids == wish.client.ids]
    if len(same) != 1:
        return wish
    [(ordinal, old)] = same
    if wish.model_copy(update={"deal": old.deal}) == old:
        return old
    closed = _deal_at(ordinal, entries)
    return wish if closed is None else wish.model_copy(update={"deal": closed})


def _of_the_same_sum(wish: CreateDeal, change: Change, entries: Sequence[Journal], won: int | None) -> Wish:
    """A sum agreed on is that of the deal won, but for one that the message opened itself."""
    opened = any(entry.makes("deal") and entry.record_id == won for entry in entries)
    if won is None or opened or wish.amount is None or not wish.agreed:
        return wish
    said = wish.model_copy(update={"sets": True, "deal": won})
    same = (old for _, old in _said(change) if isinstance(old, CreateDeal) and old.client.ids == wish.client.ids)
    return next((old for old in same if old.model_copy(update={"sets": True, "deal": said.deal}) == said), said)


def _said(change: Change) -> list[tuple[int, Wish]]:
    return [(item["ordinal"], wish) for item, wish in zip(change.wishes, wishes_of(change), strict=True)]


def _deal_at(ordinal: int, entries: Sequence[Journal]) -> int | None:
    return next((one.record_id for one in entries if (one.ordinal, one.record) == (ordinal, "deal")), None)
