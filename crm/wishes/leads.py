"""Wishes about leads."""

from typing import Literal

from crm.wishes.wanted import Id, Mention, Wanted


class OpenLead(Wanted):
    """The client has just turned to us: who takes them? `link`, `account`: by which link, from which account."""

    kind: Literal["open_lead"] = "open_lead"
    client: Mention
    link: int | None = None
    account: int | None = None


class TakeLead(Wanted):
    """The member looks after the lead from here on."""

    kind: Literal["take_lead"] = "take_lead"
    client: Mention
    lead: Id
    to: Id
