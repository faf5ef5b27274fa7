"""Leads told in a sentence: «лид: Анна, 8903…, с сайта» is a new client, a source, and a question who calls."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from crm.wishes import CreateClient, Mention, OpenLead, Wish
from names.fold import fold
from names.lists import read_list

LONGEST_SOURCE = 3
"""Words of a source that no list knows."""
LONGEST_NAMED = 3
"""Words of the name of whom somebody takes."""


@dataclass(frozen=True)
class Told:
    """The word for a lead, the words about this one, and where they came from."""

    opening: str
    rest: str
    source: str | None
    announced: bool = False
    """«лид: …»: nothing but a lead follows."""


def lead_in(text: str) -> Told | None:
    """Whether a message tells of a lead; then without the word for it, and without the source."""
    opening = _opening().match(text.strip())
    if opening is None:
        return None
    rest, announced = text.strip()[opening.end() :], not opening[2].isspace()
    if not rest:
        return None
    parts = [part.strip() for part in rest.split(",")]
    for place in range(len(parts) - 1, -1, -1):
        if (source := _whole_source(parts[place])) is not None:
            others = [*parts[:place], *parts[place + 1 :]]
            return Told(opening[1], ", ".join(others), source, announced)
    return Told(opening[1], *_source_at_the_end(rest.strip()), announced)


def as_lead(wishes: Sequence[Wish], source: str | None) -> tuple[Wish, ...]:
    """The new client, from that source, and the question who takes them."""
    made: list[Wish] = []
    for wish in wishes:
        if isinstance(wish, CreateClient):
            name = wish.name or wish.phone or wish.email or ""
            made.append(wish.model_copy(update={"source": source, "name": name}))
            made.append(OpenLead(client=Mention(name=name, new=True)))
        else:
            made.append(wish)
    return tuple(made)


def taken_in(text: str) -> str | None:
    """Whom the speaker says to take: "" for «беру», «Марину» for «я возьму Марину»; None: nobody is taken."""
    words = text.replace("’", "'").strip(" .!+").split()
    said = [fold(word).strip(",.!:") for word in words]
    named = [place for place, word in enumerate(said) if word not in _taking() | _beside()]
    if not _taking() & set(said) or len(named) > LONGEST_NAMED:
        return None
    return " ".join(words[place].strip(",.!:") for place in named)


def _whole_source(part: str) -> str | None:
    """«с сайта», «источник: Авито»: a part that tells of nothing else."""
    words = fold(part).split()
    known = _words()
    if words and words[0].rstrip(":") in known["named"]:
        return part.split(maxsplit=1)[1].strip(" :") if len(words) > 1 else None
    if len(words) < 2 or words[0] not in known["from"] or len(words) - 1 > LONGEST_SOURCE or _has_number(part):
        return None
    return _plainly(part.split(maxsplit=1)[1])


def _source_at_the_end(rest: str) -> tuple[str, str | None]:
    """«Анна 8903… с сайта»: only a source that is known, lest a name be taken for one."""
    words = rest.split()
    folded = [fold(word).strip(".!") for word in words]
    if len(words) > 2 and folded[-2] in _words()["from"] and folded[-1] in _sources():
        return " ".join(words[:-2]), _sources()[folded[-1]]
    return rest, None


def _plainly(said: str) -> str:
    """«сайта» is «сайт»; what no list knows stays as it was said."""
    return _sources().get(fold(said).strip(" .!"), said.strip(" .!"))


def _has_number(text: str) -> bool:
    return any(letter.isdigit() for letter in text)


@cache
def _words() -> dict[str, list[str]]:
    told: dict[str, list[str]] = read_list(Path(__file__).with_suffix(".yaml"))
    return told


@cache
def _taking() -> frozenset[str]:
    return frozenset(map(fold, _words()["taking"]))


@cache
def _beside() -> frozenset[str]:
    return frozenset(map(fold, _words()["taking_aside"]))


@cache
def _sources() -> dict[str, str]:
    """Each form of a source, folded, with its name."""
    return {fold(form): forms[0] for line in _words()["sources"] for forms in [line.split("|")] for form in forms}


@cache
def _opening() -> re.Pattern[str]:
    words = sorted(_words()["opening"], key=len, reverse=True)
    return re.compile(rf"({'|'.join(map(re.escape, words))})(\s*[:—–,-]\s*|\s+)", re.IGNORECASE)
