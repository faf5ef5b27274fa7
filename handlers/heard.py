"""A message that was read: whoever takes it for its own says so."""

from dataclasses import dataclass

from crm.messages.read import Read
from crm.wishes import Wish
from handlers.pending import Pending
from phrases import Intent
from storage.tables import SentMessage


@dataclass(frozen=True)
class Heard:
    """`about`: the card it replies to; `intent`: what its command says it is."""

    read: Read
    pending: Pending
    about: SentMessage | None = None
    intent: Intent | None = None

    @property
    def alone(self) -> Wish | None:
        """Its only wish, where it replies to nothing."""
        return self.read.only if self.about is None else None
