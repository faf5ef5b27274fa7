"""What became of a lead."""

from dataclasses import dataclass

from storage.tables import Client, Lead, Member


@dataclass(frozen=True)
class LeadOpened:
    client: Client
    lead: Lead


@dataclass(frozen=True)
class LeadTaken:
    client: Client
    owner: Member
