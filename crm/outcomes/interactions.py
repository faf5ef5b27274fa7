"""What became of a contact that was logged."""

from dataclasses import dataclass

from storage.tables import Client, Interaction


@dataclass(frozen=True)
class InteractionLogged:
    client: Client
    interaction: Interaction
