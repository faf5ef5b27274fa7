"""Wishes about clients: made, changed, given to a colleague, erased."""

from typing import Literal

from crm.wishes.wanted import Id, Mention, Wanted


class CreateClient(Wanted):
    """Birthday: `YYYY-MM-DD`, or `--MM-DD` when the year is not known. Phones are E.164."""

    kind: Literal["create_client"] = "create_client"
    name: str
    company: str | None = None
    phone: str | None = None
    email: str | None = None
    birthday: str | None = None
    telegram: str | None = None
    source: str | None = None
    """Where they came from: a site, an advertisement, somebody's advice."""
    unread: str | None = None
    """What was meant as a phone and is none in any country near by: shown, never dropped silently."""
    anyway: bool = False
    """The person was asked about a likely double, and wants a new client all the same."""


class ChangeClient(Wanted):
    """Only the fields that change are set; they are written as in `CreateClient`."""

    kind: Literal["change_client"] = "change_client"
    client: Mention
    name: str | None = None
    company: str | None = None
    phone: str | None = None
    email: str | None = None
    birthday: str | None = None
    person: str | None = None
    """The contact person of the client whom the phone and the e-mail are of; known or not. None: the client's own."""
    position: str | None = None
    contract_until: str | None = None
    """The last day of the contract, `YYYY-MM-DD`."""
    circle: str | None = None
    """How closely the client is kept in touch with: vip, others, or a circle of the company's own."""
    unread: str | None = None
    """As in `CreateClient`."""


class HandOver(Wanted):
    """Clients go to another member: those named, or (nobody named) all that is `whose`; empty: the speaker's own.

    `to`, `whose`: members; several are those who may be meant, and it is asked. No `to`: whoever is chosen.
    """

    kind: Literal["hand_over"] = "hand_over"
    to: tuple[Id, ...] = ()
    whose: tuple[Id, ...] = ()
    clients: tuple[Mention, ...] = ()


class EraseClient(Wanted):
    """All that is known of a client is to go, once whoever leads has confirmed it twice."""

    kind: Literal["erase_client"] = "erase_client"
    client: Mention
