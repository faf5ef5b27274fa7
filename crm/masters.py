"""Masters: whom clients come to, by the names that visits know them by."""

from collections.abc import Iterable

from names.person import same_name
from storage.tables import Member


def is_called(member: Member, name: str) -> bool:
    """By the whole name, or by the given name alone."""
    return same_name(member.name, name) or same_name(member.name.split()[0], name)


def member_called(name: str, members: Iterable[Member]) -> Member | None:
    """The first of them who is called so."""
    return next((member for member in members if is_called(member, name)), None)
