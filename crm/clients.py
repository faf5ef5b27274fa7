"""Clients: making them, changing them, telling doubles."""

from datetime import date

from crm.doer import Doer
from crm.keep import keep_birthday, keep_birthday_of, keep_contract, keep_touch
from crm.outcomes import ClientChanged, ClientCreated
from crm.rules.circles import put_into
from crm.wishes import ChangeClient, CreateClient
from names.person import LONGEST, one_letter_apart, same_name
from storage.book import Book
from storage.tables import Client, ContactPerson, ContactPoint

POINTS = ("phone", "email", "telegram")


async def create_client(wish: CreateClient, book: Book, doer: Doer) -> ClientCreated:
    """A new client, owned by who made it. Doubles were asked about before."""
    near = await _one_letter_away(wish.name, book)
    client = Client(
        workspace_id=book.workspace_id,
        name=wish.name,
        company=wish.company[:LONGEST] if wish.company else None,
        source=wish.source,
        full_name_key="",
        owner_id=doer.member.id,
        created_at=doer.moment,
    )
    _set_birthday(client, wish.birthday, doer)
    await book.clients.add(client)
    points = await _add_points(client, wish, book)
    return ClientCreated(client, points, resembles=near)


async def change_client(wish: ChangeClient, client: Client, book: Book, doer: Doer) -> ClientChanged:
    """Change the fields that were said; phones and e-mails are added to those known."""
    before = await _known(client, book)
    client.name = wish.name or client.name
    client.company = wish.company[:LONGEST] if wish.company else client.company
    if wish.birthday and wish.person is None:
        _set_birthday(client, wish.birthday, doer)
    if wish.contract_until:
        client.contract_until = date.fromisoformat(wish.contract_until)
    if wish.circle:
        put_into(client, wish.circle, doer.workspace)
    keep_contract(client)
    keep_touch(client)
    await book.clients.rename(client)
    person = await _contact_person(client, wish, book, doer)
    await _add_points(client, wish, book, person)
    after = await _known(client, book)
    new = [name for name in after if after[name] != before[name]]
    if person is not None and "birthday" in new:
        wish, new = wish.model_copy(update={"person": person.name}), [*new, "person"]  # it is said whose it is
    return ClientChanged(client, wish, new=tuple(new))


async def _known(client: Client, book: Book) -> dict[str, object]:
    """What is known of a client, by the fields of a wish."""
    points = await book.clients.points(client.id)
    reached = {kind: sorted(point.key for point in points if point.kind == kind) for kind in POINTS}
    known = await book.clients.persons(client.id)
    persons, born = {(person.name, person.position) for person in known}, {(one.name, one.birthday) for one in known}
    facts = {name: getattr(client, name) for name in ("name", "company", "contract_until")}
    return {**facts, "birthday": (client.birthday, born), "circle": list(client.tags), "person": persons, **reached}


async def _contact_person(client: Client, wish: ChangeClient, book: Book, doer: Doer) -> ContactPerson | None:
    """The contact person spoken of, made when the client has none of that name."""
    if wish.person is None:
        return None
    known = await book.clients.persons(client.id)
    meant = int(wish.client.person) if wish.client.person is not None else None
    person = next((one for one in known if _is_meant(one, meant, wish.person)), None)
    position = wish.position[:LONGEST] if wish.position else None
    if person is None:
        person = await book.clients.add_person(client, wish.person[:LONGEST], position)
    person.position = position or person.position
    if wish.birthday:
        _set_birthday(person, wish.birthday, doer)
    await book.save(person)
    return person


def _is_meant(person: ContactPerson, number: int | None, name: str) -> bool:
    return person.id == number if number is not None else same_name(person.name, name)


async def same_clients(wish: CreateClient, book: Book) -> list[Client]:
    """Clients that the wished one probably is: the same phone or e-mail, or the same name and no other phone.

    Also those out of sight: they are not shown, but a second one is not made silently.
    """
    with book.whole():
        return await _same_clients(wish, book)


async def _same_clients(wish: CreateClient, book: Book) -> list[Client]:
    for kind in POINTS:
        value = getattr(wish, kind)
        if value and (found := await book.clients.reached_by(kind, value)):
            return found
    return [client for client in await book.clients.called(wish.name) if not await _other_phone(client, wish, book)]


async def _other_phone(client: Client, wish: CreateClient, book: Book) -> bool:
    """A namesake who is reached by another phone is somebody else."""
    if wish.phone is None:
        return False
    return any(point.kind == "phone" for point in await book.clients.points(client.id))


async def _one_letter_away(name: str, book: Book) -> Client | None:
    found = await book.clients.search(name, limit=20)
    return next((client for client in found if one_letter_apart(client.name, name)), None)


async def _add_points(
    client: Client, wish: CreateClient | ChangeClient, book: Book, person: ContactPerson | None = None
) -> list[ContactPoint]:
    values = [(kind, getattr(wish, kind, None)) for kind in POINTS]
    whose = person.id if person else None
    return [await book.clients.add_point(client.id, kind, value, whose) for kind, value in values if value]


def _set_birthday(born: Client | ContactPerson, birthday: str | None, doer: Doer) -> None:
    if birthday is None:
        return
    born.birth_year, born.birth_month, born.birth_day = birthday_parts(birthday)
    if isinstance(born, Client):
        keep_birthday(born, doer.today)
    else:
        keep_birthday_of(born, doer.today)


def birthday_parts(birthday: str | None) -> tuple[int | None, int | None, int | None]:
    """Year, month and day of `YYYY-MM-DD` or `--MM-DD`."""
    if birthday is None:
        return None, None, None
    year, month, day = birthday.rsplit("-", 2)
    return int(year) if year.isdigit() else None, int(month), int(day)
