"""Whom «ему», «она», «у них» of a message mean: of whom was spoken here a moment ago, or who is at that client."""

from collections.abc import Sequence

from crm.messages.read import Read
from crm.wishes import Mention
from handlers.clients import certain
from handlers.desk import Desk
from handlers.said_before import IN_ONE_BREATH, NOBODY, anything_shown_since, clients_of, looked_at, said_before
from names.gender import gender_of
from names.grammar import Gender
from names.person import is_person
from phrases.answers.pronouns import gender_spoken_of, is_of_theirs, speaks_of_them
from storage.tables import Change, Client, Question


async def spoken_of(text: str, read: Read, desk: Desk) -> Mention | None:
    """The only client that the pronouns of a message may mean, of those told of before it, or whose card is looked at.

    None when everybody is named, or when it may be several: then it is asked.
    """
    gender = gender_spoken_of(text)
    if any(wish.mention == NOBODY for wish in read.wishes) and gender is not None:
        return await _of_gender(gender, desk)
    unnamed = any(wish.mention == NOBODY for wish in read.wishes) and speaks_of_them(text)
    told = not read.wishes and not read.understood and not read.clients and is_of_theirs(text)
    return await _whose_people(desk) if gender is None and (unnamed or told) else None


async def _of_gender(gender: Gender, desk: Desk) -> Mention | None:
    """The only client of that gender; else the one just spoken of, when somebody of that gender may be there."""
    before, shown = await said_before(desk, IN_ONE_BREATH), await looked_at(desk)
    for said in before:
        clients = [client for client in await clients_of(said, desk) if gender_of(client.name) is gender]
        if clients:
            alone = len(clients) == 1 and not await anything_shown_since(said, desk, besides=before)
            clear = alone or (shown is not None and clients == [shown])
            return certain(clients[0]) if clear else None
    if shown is not None and gender_of(shown.name) is gender:
        return certain(shown)
    client = await _just_spoken_of(before, shown, desk)
    return certain(client) if client is not None and await _has_people_of(client, gender, desk) else None


async def _whose_people(desk: Desk) -> Mention | None:
    client = await _just_spoken_of(await said_before(desk, IN_ONE_BREATH), await looked_at(desk), desk)
    return certain(client) if client is not None else None


async def _just_spoken_of(before: Sequence[Change | Question], shown: Client | None, desk: Desk) -> Client | None:
    """Whose card is looked at, else the one client of what was said last, with nothing shown since."""
    if shown is not None or not before:
        return shown
    clients = await clients_of(before[0], desk)
    return clients[0] if len(clients) == 1 and not await anything_shown_since(before[0], desk) else None


async def _has_people_of(client: Client, gender: Gender, desk: Desk) -> bool:
    """«она» of a company is anybody there; of somebody else's company, who is known there."""
    persons = await desk.book.clients.persons(client.id)
    if not is_person(client.name) and not persons:
        return True
    return any(gender_of(person.name) is gender for person in persons)
