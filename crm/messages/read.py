"""What phrases make of a message."""

from datetime import datetime

from pydantic import BaseModel, ConfigDict

from crm.rules.money import Money
from crm.wishes import ASKING, Mention, Wish


class Read(BaseModel):
    """A whole message, read: what it wants, whether that is sure, and why."""

    model_config = ConfigDict(frozen=True)

    wishes: tuple[Wish, ...] = ()
    sure: bool = True
    """False: shown as a draft to be confirmed with one tap, not written at once."""
    untold: bool = False
    """Whether more was said than the wishes keep."""
    told_of: tuple[Mention, ...] = ()
    """Clients of whom something is told that no wish of theirs keeps («позвонить Гусевой, Козлов оплатил»)."""
    tells: bool = False
    """Not sure only because nothing but a fact about somebody is told: a note of it is no wrong record."""
    namesake: str | None = None
    """The master who is called as the client is by whom the wishes are: that client may not be meant at all."""
    reasons: tuple[str, ...] = ()
    """Short English remarks on every decision, for `understand --explain`."""
    understood: bool = True
    """False: nothing of the message made sense as a wish, nor as small talk (thanks, a greeting)."""
    clients: tuple[Mention, ...] = ()
    moments: tuple[datetime, ...] = ()
    sums: tuple[Money, ...] = ()

    @property
    def only(self) -> Wish | None:
        """Its wish, where there is but one."""
        return self.wishes[0] if len(self.wishes) == 1 else None

    @property
    def writing(self) -> tuple[Wish, ...]:
        """Those of its wishes that write something down."""
        return tuple(wish for wish in self.wishes if not isinstance(wish, ASKING))
