"""What all wishes share: whom they are about, and how records are named in them."""

from typing import Self

from pydantic import BaseModel, ConfigDict

Id = int | str
"""A record as its directory names it: a number in the book, any text in a case file."""


class Mention(BaseModel):
    """Whom a wish is about: one id is certain, several or none are a question."""

    model_config = ConfigDict(frozen=True)

    ids: tuple[Id, ...] = ()
    name: str = ""
    """The words said, in the nominative: the name offered when nobody is known by it. Empty: nobody was named."""
    person: Id | None = None
    """The contact person of the client who was meant, when it was one."""
    new: bool = False
    """The client that an earlier wish of the same message creates."""
    company: str | None = None
    """Where somebody unknown is said to work, for the client to be made of them."""

    @property
    def certain(self) -> bool:
        return self.new or len(self.ids) == 1


class Wanted(BaseModel):
    """What all wishes share."""

    model_config = ConfigDict(frozen=True)

    @property
    def mention(self) -> Mention | None:
        """Whom it is about, if it is about anybody."""
        return getattr(self, "client", None)

    def of(self, client: Mention) -> Self:
        """The same about that client."""
        return self.model_copy(update={"client": client})


class Shift(Wanted):
    """How far from the moment it has now: minutes elapse, days and months keep the hour. Negative: earlier."""

    minutes: int = 0
    days: int = 0
    months: int = 0
