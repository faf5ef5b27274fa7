"""What surrounds a message: when and where it was written, and by what rules it is read."""

from collections.abc import Mapping
from enum import StrEnum
from zoneinfo import ZoneInfo

from pydantic import AwareDatetime, BaseModel, ConfigDict


class Stage(BaseModel):
    """A stage of the funnel; `other_names` are those of other languages and the usual abbreviations."""

    model_config = ConfigDict(frozen=True)

    id: str
    name: str
    other_names: tuple[str, ...] = ()


class Colleague(BaseModel):
    """A member of the speaker's company, as its book names them."""

    model_config = ConfigDict(frozen=True)

    id: int
    name: str
    speaks: bool = False
    """Whether the message is theirs: «мне»."""


class Service(BaseModel):
    """What a workspace offers; `other_names` as of a stage, and other words for it."""

    model_config = ConfigDict(frozen=True)

    id: int
    name: str
    other_names: tuple[str, ...] = ()


class Visits(BaseModel):
    """Of a workspace that books visits: what for, and to whom."""

    model_config = ConfigDict(frozen=True)

    services: tuple[Service, ...] = ()
    masters: tuple[str, ...] = ()


class Frame(BaseModel):
    """`moment` is that of the message, however late it is read; "today" is the day of `zone`."""

    model_config = ConfigDict(frozen=True, arbitrary_types_allowed=True)

    moment: AwareDatetime
    zone: ZoneInfo
    country: str = "RU"
    currency: str = "RUB"
    stages: tuple[Stage, ...] = ()
    language: str = "ru"
    visits: Visits | None = None
    """None: a booking is a task, and who came was met."""
    words: Mapping[str, str] = {}
    """Lemma → meaning (an `Intent`, such as call, meeting or task) that this workspace taught; used before the
    lexicon."""
    circles: tuple[str, ...] = ()
    """The company's own circles of clients."""
    colleagues: tuple[Colleague, ...] = ()
    """Whoever may be named as a colleague; given only where a message may name one."""


class Intent(StrEnum):
    """What a command asks for; its words are then read without a verb."""

    CLIENT = "client"
    CALL = "call"
    MEETING = "meeting"
    VISIT = "visit"
    MESSAGE = "message"
    EMAIL = "email"
    NOTE = "note"
    DEAL = "deal"
    MOVE = "move"
    WIN = "win"
    LOSE = "lose"
    TASK = "task"
