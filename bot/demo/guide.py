"""The guide to the seeded world: who is who, and a short tour for each kind of work."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from bot.demo.people import Person
from names.lists import read_list

GUIDES = Path(__file__).parent / "guides"


def read_guide(language: str) -> dict[str, Any]:
    """The guide in that language: `about` each person, the `group`, and the `tours`.

    A step of a tour says what it `tells`, and one of `say` a text, `press` the button whose label begins so,
    or `clock` a moment as the terminal takes it.
    """
    guide: dict[str, Any] = read_list(GUIDES / f"{language}.yaml")
    return guide


def played(guide: Mapping[str, Any], people: Mapping[str, Person]) -> Iterator[str]:
    """All tours as lines for the terminal, each made when the one before is wholly answered."""
    for tour in guide["tours"]:
        person = people[tour["who"]]
        yield f":as {person.user.first_name}"
        for step in tour["steps"]:
            yield line_of(step, person)


def line_of(step: Mapping[str, str], person: Person) -> str:
    if "say" in step:
        return step["say"]
    return f":clock {step['clock']}" if "clock" in step else press(step["press"], person)


def press(label: str, person: Person) -> str:
    """The newest button that begins so, by its number; LookupError when no message has it."""
    for message in reversed(person.chat.from_bot()):
        for number, shown in enumerate(message.labels, start=1):
            if shown.startswith(label):
                return f"#{message.id}.{number}"
    raise LookupError(f"the tour finds no button {label!r} for {person.user.first_name}")
