"""The birthday of a client, said with the word for it or not: «др 12 марта», «12.03.1985»."""

from phrases.dates.days import OnDate
from phrases.dates.when import When
from phrases.entities.roles import KIN, role_of
from phrases.lexicon.heads import Head, Mood
from phrases.scene import Scene
from phrases.words.small_words import small_words
from phrases.words.tokens import HARD, word_at

AT_SOMEBODY = small_words("own_time", "at_somebody")
NEAR = 6
BORN_BY = 2015
"""A date of an earlier year is the birthday of a new client, said or not."""


def birthday_in(scene: Scene, place: int) -> tuple[str | None, int]:
    """«др 12 марта»: the date said behind the word for it."""
    head = next((head for head in scene.heads if head.means("birthday") and head.start >= place), None)
    dated = [when for when in scene.moments if isinstance(when.day, OnDate)]
    if head is None:
        near = [when for when in dated if isinstance(when.day, OnDate) and (when.day.year or BORN_BY) < BORN_BY]
        head = Head(0, 0, frozenset(), Mood.THING)
    else:
        behind = [when for when in dated if when.start >= head.start]
        before = [when for when in dated if when.end <= head.start]
        near = behind if behind and _is_beside(scene, head, behind[0]) else before or behind
    return (
        (birthday_of(near[0].day), max(near[0].end, head.end))
        if near and isinstance(near[0].day, OnDate)
        else (None, 0)
    )


def _is_beside(scene: Scene, head: Head, when: When) -> bool:
    """«день рождения у Софьи Ивановны 12 января», and not the date of the next sentence."""
    between = (token.word for token in scene.tokens[head.end : when.start])
    return when.start - head.end <= NEAR and HARD.isdisjoint(between)


def own_birthday(scene: Scene, start: int, behind_name: int) -> tuple[str | None, int]:
    """None when it is of somebody's kin, or of another client: «новый клиент Ветрова, у сына др 3 мая»."""
    birthday, end = birthday_in(scene, start)
    of_kin = any(role_of(word_at(scene.tokens, place), scene.hint) in KIN for place in range(behind_name, end))
    others = (said for said in scene.people if behind_name <= said.start < end)
    of_another = any(word_at(scene.tokens, said.start - 1) in AT_SOMEBODY for said in others)
    return (None, 0) if of_kin or of_another else (birthday, end)


def birthday_of(day: OnDate) -> str:
    """As `CreateClient` wants it: `YYYY-MM-DD`, or `--MM-DD` when the year was not said."""
    year = f"{day.year:04d}-" if day.year else "--"
    return f"{year}{day.month:02d}-{day.day:02d}"
