"""Deals: opening, moving, winning, losing."""

from collections.abc import Sequence
from datetime import datetime

from crm.announcing import announce_closing
from crm.doer import Doer
from crm.keep import keep_quiet
from crm.outcomes import DealAmountSet, DealCreated, DealGiven, DealLost, DealMoved, DealStands, DealWon
from crm.rules.money import Money
from crm.wishes import CreateDeal, GiveDeal, LoseDeal, MoveDeal, WinDeal, Wish
from crm.wishes.deals import in_thousands
from names.fold import words
from storage.book import Book
from storage.tables import Client, Deal, Stage, StageChange

MOST_TIMES, OTHER_GOODS_TIMES = 20, 3
"""A deal does not become so many times more or less by a bare number, or by other goods: then it is asked about."""
STEM = 4


async def create_deal(
    wish: CreateDeal, client: Client, book: Book, doer: Doer
) -> DealCreated | DealAmountSet | DealStands:
    """Open a deal; a sum agreed on with a client who has exactly one open deal is that deal's sum.

    What names neither a sum nor goods («готов брать») is said of that deal too.
    """
    standing = await standing_deal(wish, client, book)
    if standing is not None and wish.amount is not None:
        amount = in_scale(wish.amount, standing) if wish.bare else None
        return await _set_amount(amount or wish.amount, client, standing, book)
    if standing is not None and wish.title is None and not wish.sets:
        return DealStands(client, standing)
    first = (await book.workspaces.stages())[0]
    deal = await book.deals.add(
        Deal(
            workspace_id=book.workspace_id,
            client_id=client.id,
            title=wish.title,
            amount=wish.amount.units if wish.amount else None,
            currency=wish.amount.currency if wish.amount else doer.workspace.currency,
            stage_id=first.id,
            owner_id=doer.member.id,
            created_at=doer.moment,
            stage_since=doer.moment,
            quiet_since=doer.moment,
        )
    )
    await _note(deal, None, first, book, doer)
    await keep_quiet(deal, client, book)
    return DealCreated(client, deal, first)


async def deal_with_client(number: int | None, book: Book) -> tuple[Deal, Client] | None:
    """None when one of them is gone, or not to be seen through this book."""
    deal = await book.deals.of(number)
    client = await book.clients.of(deal.client_id) if deal is not None else None
    return (deal, client) if deal is not None and client is not None else None


async def standing_deal(wish: CreateDeal, client: Client | None, book: Book) -> Deal | None:
    """The deal that is open already and that a wish speaks of; None when it is to be a new one, or may be several.

    One that is named may be won already: its sum is set all the same.
    """
    if client is None or not (wish.agreed or wish.sets):
        return None
    if wish.sets and wish.deal is not None:
        return await book.deals.of(int(wish.deal))
    chosen = [deal for deal in await book.deals.open_with(client.id) if wish.deal in {None, deal.id}]
    return chosen[0] if len(chosen) == 1 else None


async def with_sum_meant(wish: Wish, book: Book) -> Wish:
    """«вышло 340» beside an open deal of 240 000 is 340 000 before it is asked about, too."""
    if not isinstance(wish, CreateDeal) or not wish.bare or wish.amount is None or len(wish.client.ids) != 1:
        return wish
    standing = await standing_deal(wish, await book.clients.of(int(wish.client.ids[0])), book)
    meant = in_scale(wish.amount, standing) if standing is not None else None
    return wish.model_copy(update={"amount": meant, "bare": False}) if meant is not None else wish


def in_scale(amount: Money, deal: Deal) -> Money | None:
    """A bare number as it is, or of thousands: by which it is nearer to the sum of the deal («250» of 175 000).

    None: the deal has no sum, or the number is far from it either way.
    """
    nearest = min((amount, in_thousands(amount)), key=lambda money: _times(money, deal))
    return nearest if _times(nearest, deal) <= MOST_TIMES else None


def is_far(amount: Money, deal: Deal, goods: str | None = None) -> bool:
    """Whether the sum of a deal would be so many times more or less that it may be another deal's.

    Of other goods than its own it may be so sooner: «20 коробок по 1500» beside «Свет для трёх магазинов».
    """
    if deal.amount is None or deal.currency != amount.currency:
        return False
    most = OTHER_GOODS_TIMES if goods and deal.title and not _stems(goods) & _stems(deal.title) else MOST_TIMES
    return _times(amount, deal) > most


def _stems(title: str) -> set[str]:
    return {word[:STEM] for word in words(title) if len(word) >= STEM}


def _times(amount: Money, deal: Deal) -> float:
    """How many times the sum of a deal would be more or less than it is."""
    now, then = deal.amount or 0, amount.units
    return max(now, then) / min(now, then) if now and then else float("inf")


async def _set_amount(amount: Money, client: Client, deal: Deal, book: Book) -> DealAmountSet | DealStands:
    before = sum_of(deal.amount, deal.currency)
    if amount == before:
        return DealStands(client, deal)
    deal.amount, deal.currency = amount.units, amount.currency
    await book.save(deal)
    return DealAmountSet(client, deal, before)


def sum_of(units: int | None, currency: str) -> Money | None:
    """A sum, where there is one."""
    return None if units is None else Money(units=units, currency=currency)


async def move_deal(
    wish: MoveDeal, client: Client, deal: Deal, book: Book, doer: Doer
) -> DealMoved | DealWon | DealLost | DealStands:
    """Move a deal to the stage that was named; the closing stages close it, a closed one goes back to work."""
    if wish.back and wish.stage is None and deal.status == "open":
        return DealStands(client, deal)
    was_closed = deal.status != "open"
    stage = await stage_named(wish.stage, book) if wish.stage else await _stage_before(deal, book)
    await _enter(deal, stage, client, book, doer)
    if deal.status == "won":
        return DealWon(client, deal)
    if deal.status == "lost":
        return DealLost(client, deal)
    return DealMoved(client, deal, stage, back=was_closed)


async def _stage_before(deal: Deal, book: Book) -> Stage:
    """Where it stood before its last move; the first stage of the funnel when that is not known."""
    move, stages = await book.deals.last_move(deal.id), await book.workspaces.stages()
    return next((stage for stage in stages if move is not None and stage.id == move.from_id), stages[0])


async def last_lost(client: Client, book: Book) -> Deal | None:
    """The client's deal that was closed last, when it was lost."""
    last = next(iter(await book.deals.closed_with(client.id)), None)
    return last if last is not None and last.status == "lost" else None


async def deals_meant(wish: MoveDeal | WinDeal | LoseDeal, client: Client, book: Book) -> list[Deal]:
    """The open deals of the client; where there is none, the lost ones that may go back to work, the last one first,
    or that whose reason is told only now. Where one is asked back in so many words, closed ones stand before open ones.
    """
    standing = await book.deals.open_with(client.id)
    if isinstance(wish, MoveDeal) and wish.reopens:
        return [*await _closed(client, book, ["lost"], ["won"]), *standing]
    if standing:
        return standing
    if isinstance(wish, MoveDeal):
        return await _closed(client, book, ["lost"]) if wish.back else []
    lost = await last_lost(client, book) if isinstance(wish, LoseDeal) and wish.reason is not None else None
    return [lost] if lost is not None and lost.lost_reason is None else []


async def _closed(client: Client, book: Book, *statuses: Sequence[str]) -> list[Deal]:
    """The client's deals closed so, the last one first: of the first way of which there are any."""
    for status in statuses:
        if found := await book.deals.closed_with(client.id, status):
            return found
    return []


async def win_deal(wish: WinDeal, client: Client, deal: Deal, book: Book, doer: Doer) -> DealWon:
    await _enter(deal, await stage_named("won", book), client, book, doer, wish.closed_at)
    return DealWon(client, deal)


async def lose_deal(wish: LoseDeal, client: Client, deal: Deal, book: Book, doer: Doer) -> DealLost:
    deal.lost_reason = wish.reason
    await _enter(deal, await stage_named("lost", book), client, book, doer, wish.closed_at)
    return DealLost(client, deal)


async def give_deal(wish: GiveDeal, client: Client, book: Book) -> DealGiven:
    """Somebody else looks after the deal and its client from here on."""
    deal, owner = await book.deals.of(int(wish.deal)), await book.members.of(int(wish.to))
    if deal is None or owner is None:
        raise LookupError("no such deal or member")
    deal.owner_id = client.owner_id = owner.id
    await book.save(deal, client)
    return DealGiven(client, deal, owner)


async def stage_named(key: str, book: Book) -> Stage:
    """The stage of that key; LookupError when the funnel has none."""
    for stage in await book.workspaces.stages():
        if stage.key == key:
            return stage
    raise LookupError(f"no stage {key}")


async def _enter(
    deal: Deal, stage: Stage, client: Client, book: Book, doer: Doer, said: datetime | None = None
) -> None:
    """`said`: when it was closed, as far as that was said; one to come is none."""
    if deal.stage_id != stage.id:
        await _note(deal, deal.stage_id, stage, book, doer)
        deal.stage_id, deal.stage_since, deal.closed_at = stage.id, doer.moment, None
    deal.status = stage.key if stage.key in {"won", "lost"} else "open"
    closed_at = deal.closed_at or min(said or doer.moment, doer.moment)
    deal.closed_at = None if deal.status == "open" else closed_at
    deal.lost_reason = deal.lost_reason if deal.status == "lost" else None
    await keep_quiet(deal, client, book)
    await book.save(deal)
    await announce_closing(deal, book, doer)


async def _note(deal: Deal, before: int | None, stage: Stage, book: Book, doer: Doer) -> None:
    await book.deals.note_move(
        StageChange(
            workspace_id=book.workspace_id,
            deal_id=deal.id,
            from_id=before,
            to_id=stage.id,
            at=doer.moment,
            member_id=doer.member.id,
        )
    )
