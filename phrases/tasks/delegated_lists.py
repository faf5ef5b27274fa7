"""A list for a colleague: «Олег, завтра:», and behind it or below it what is to be done, a line each."""

from collections.abc import Sequence
from dataclasses import dataclass

from crm.wishes import Mention
from names.fold import fold
from phrases.dates.grammar import find_moments
from phrases.frame import Colleague
from phrases.tasks.delegation import (
    AFTER_COLON,
    MARKS,
    Delegated,
    all_called,
    begins_with_a_deed,
    may_be_a_list,
    words_of_lists,
)
from phrases.text import BULLET
from phrases.words.tokens import Kind, tokens_of


@dataclass(frozen=True)
class _Heading:
    mentions: tuple[Mention, ...]
    day: str
    said: frozenset[str]


def delegated_list(text: str, colleagues: Sequence[Colleague]) -> tuple[Delegated, ...]:
    """What each line asks of whom the line above names; none, unless all lines do one or the other."""
    if not colleagues or not may_be_a_list(text):
        return ()
    asked: list[Delegated] = []
    heading: _Heading | None = None
    for line in filter(str.strip, _opened(text)):
        if (named := _heading(line, colleagues)) is not None:
            heading = named
        elif heading is None or not _is_to_do(line):
            return ()
        else:
            asked.append(Delegated(heading.mentions, _dated(_plain(line), heading.day), heading.said))
    alone = [Delegated(heading.mentions, heading.day, heading.said)] if heading is not None and not asked else []
    return tuple(asked or alone)


def _opened(text: str) -> list[str]:
    """Its lines; what stands behind the first colon is one of its own («Олег, завтра: позвонить Громову»)."""
    return "\n".join(AFTER_COLON.split(text.strip(), maxsplit=1)).splitlines()


def _heading(line: str, colleagues: Sequence[Colleague]) -> _Heading | None:
    """«Олег, завтра:», «Задачи для Олега на завтра:»: colleagues, a day, and words of asking alone."""
    said = line.strip()
    if not said.endswith(":"):
        return None
    tokens = [token for token in tokens_of(said) if token.kind is not Kind.MARK]
    moments = find_moments(tokens)
    dated = {place for when in moments for place in range(when.start, when.end)}
    rest = [token.text for at, token in enumerate(tokens) if at not in dated and token.word not in words_of_lists()]
    whom, behind = all_called(" ".join(rest), colleagues)
    if not whom or behind.strip(MARKS):
        return None
    day = " ".join(tokens[place].text for place in sorted(dated))
    called = frozenset(fold(word.strip(MARKS)) for word in whom[0].words)
    return _Heading(tuple(one.mention for one in whom), day, called if len(whom) == 1 else frozenset())


def _plain(line: str) -> str:
    bullet = BULLET.match(line)
    return (line[bullet.end() :] if bullet else line).strip()


def _is_to_do(line: str) -> bool:
    """A bullet, or a line that begins with what is to be done."""
    plain = _plain(line)
    return bool(plain) and (BULLET.match(line) is not None or begins_with_a_deed(plain))


def _dated(line: str, day: str) -> str:
    """The day of the heading, where the line has none of its own."""
    own = any(when.day for when in find_moments(tokens_of(line)))
    return line if own or not day else f"{day} {line}"
