"""Masters: whom clients come to, by the names that visits know them by."""

from collections.abc import Iterable

from names.fold import fold, in_russian_letters
from names.person import same_name
from storage.book import Book
from storage.tables import Member


def is_called(member: Member, name: str) -> bool:
    """By the whole name, or by the given name alone."""
    return same_name(member.name, name) or _is_given_name_of(name, member.name)


def same_master(a: str, b: str) -> bool:
    """Whether two names are one master's: the same words (Іра is Ира), or one is the other's given name alone."""
    one, other = in_russian_letters(fold(a)), in_russian_letters(fold(b))
    return same_name(one, other) or _is_given_name_of(one, other) or _is_given_name_of(other, one)


def _is_given_name_of(short: str, name: str) -> bool:
    return any(same_name(word, short) for word in name.split()[:1])


async def master_id_of(name: str | None, book: Book) -> int | None:
    """The member who is that master, if there is one."""
    member = member_called(name, await book.members.active()) if name else None
    return member.id if member is not None else None


def member_called(name: str, members: Iterable[Member]) -> Member | None:
    """The first of them who is called so."""
    return next((member for member in members if is_called(member, name)), None)
