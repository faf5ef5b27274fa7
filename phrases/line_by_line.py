"""A message of several lines, each about a client of its own: «Громов: звонил», below it «Петрова — завтра договор»."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import takewhile
from typing import NamedTuple

from crm.messages.read import Read
from crm.wishes import ASKING, Mention
from phrases.clauses.clause import Clause
from phrases.clauses.people import PRONOUNS, mention_of
from phrases.dates.resolving import resolve
from phrases.dates.when import When
from phrases.directory import Directory
from phrases.frame import Frame
from phrases.lexicon.heads import Mood
from phrases.scene import Scene, look_at
from phrases.text import BULLET
from phrases.words.small_words import small_words
from phrases.words.tokens import Kind

GOING_ON = small_words("line_by_line", "going_on")
BEHIND_TOPIC = {":", "-", "–", "—"}
LONGEST_HEADING = 3
"""Words of a first line that is a heading without a colon: «Итоги дня»."""


class Block(NamedTuple):
    """One or several lines about the same client, who is named in them or, as their topic, before them."""

    text: str
    about: Mention | None


class _Held(NamedTuple):
    """What the headings say of all lines behind them, and whether a day is in it."""

    text: str
    dated: bool


@dataclass(frozen=True)
class _Line:
    scene: Scene
    bulleted: bool

    @property
    def text(self) -> str:
        return self.scene.text

    @property
    def clause(self) -> Clause:
        return Clause(self.scene, 0, len(self.scene.tokens))

    @property
    def names(self) -> bool:
        return bool(self.scene.people or self.scene.strangers)

    @cached_property
    def topic_end(self) -> int:
        """Behind «Громов: звонил», where whoever writes did it, and behind a name that is all of the line; else 0."""
        said = next(iter(self.scene.people), None)
        if said is None or said.start:
            return 0
        behind = self.scene.tokens[said.end :]
        done = next((head for head in self.scene.heads if head.start > said.end), None)
        if behind and behind[0].text not in BEHIND_TOPIC:
            return 0
        return said.end + len(behind[:1]) if len(behind) <= 1 or (done and done.verb) else 0

    @property
    def goes_on(self) -> bool:
        """«он сказал, что Петрова …»: a story goes on, whoever is named in it."""
        return self.names and self.scene.tokens[0].word in PRONOUNS | GOING_ON

    @property
    def plans(self) -> bool:
        return bool(self.scene.moments) or any(head.mood is Mood.PLAN for head in self.scene.verbs)

    @property
    def introduces(self) -> bool:
        """«Напиши Громову:»: the lines behind it are what he is to be told, whoever is named there."""
        return self.names and not self.topic_end and self.text.endswith(":")

    def block(self, held: _Held) -> Block:
        """`held`: what the heading says of all its lines; no day of it, where a plan has a day of its own."""
        about = mention_of(self.clause, self.scene.people[0], None) if self.topic_end else None
        rest = self.scene.said(self.topic_end, len(self.scene.tokens))
        own_day = any(when.day for when in self.scene.moments) and not _reports(self.scene)
        if not held.text or (held.dated and own_day):
            return Block(rest, about)
        begins = any(not said.start for said in (*self.scene.people, *self.scene.strangers)) and not self.topic_end
        return Block(f"{held.text} {rest if begins else rest[:1].lower() + rest[1:]}".strip(), about)


async def blocks_of(text: str, frame: Frame, directory: Directory) -> tuple[Block, ...]:
    """The parts of a message to be read one by one; none, unless its lines name different known clients."""
    if "\n" not in text:
        return ()
    lines = [await _line(line, frame, directory) for line in text.splitlines() if line.strip()]
    if len({line.scene.people[0].ids for line in lines if line.scene.people}) < 2:
        return ()
    if any(line.introduces or line.goes_on for line in lines):
        return ()
    headings = list(takewhile(_is_heading, lines))
    blocks = _blocks(lines[len(headings) :], _held(headings, frame))
    return blocks if all(block.text for block in blocks) else ()


async def _line(text: str, frame: Frame, directory: Directory) -> _Line:
    bullet = BULLET.match(text)
    plain = text[bullet.end() :] if bullet else text
    return _Line(await look_at(plain.strip(), frame, directory), bulleted=bullet is not None)


def _blocks(lines: Sequence[_Line], held: _Held) -> tuple[Block, ...]:
    blocks: list[Block] = []
    named_plainly = False
    for line in lines:
        if not blocks or line.names or (line.bulleted and line.plans and not named_plainly):
            blocks.append(line.block(held))
            named_plainly = not line.bulleted
        else:
            blocks[-1] = Block(f"{blocks[-1].text}\n{line.text}".strip(), blocks[-1].about)
    return tuple(blocks)


def _is_heading(line: _Line) -> bool:
    """«Вчера:», «План на завтра:», «Итоги дня»."""
    words = [token for token in line.scene.tokens if token.kind is Kind.WORD]
    return not line.names and (line.text.endswith(":") or (len(words) <= LONGEST_HEADING and not _reports(line.scene)))


def _reports(scene: Scene) -> bool:
    return any(head.mood is Mood.PAST for head in scene.heads)


def _held(headings: Sequence[_Line], frame: Frame) -> _Held:
    said = " ".join(filter(None, (_held_for_all(heading, frame) for heading in headings)))
    return _Held(said, any(heading.clause.dates for heading in headings))


def _held_for_all(heading: _Line, frame: Frame) -> str:
    """«завтра позвонить:» with all its words, of «План на завтра:» only the day, unless it is today anyway."""
    scene = heading.scene
    if any(head.mood is Mood.PLAN for head in scene.verbs):
        return scene.text.rstrip(" :")
    days = [when for when in heading.clause.dates if not _is_today(when, frame)]
    return " ".join(scene.said(when.start, when.end) for when in days)


def _is_today(when: When, frame: Frame) -> bool:
    moment = resolve(when, frame.moment, frame.zone)
    return moment is not None and moment.at.astimezone(frame.zone).date() == frame.moment.astimezone(frame.zone).date()


def as_one(reads: Sequence[Read]) -> Read | None:
    """All blocks as one reading, as sure as the least sure of them; None: one of them only asks, or tells nothing.

    A line that tells no more than a fact about its client is a note of it.
    """
    if any(not read.wishes or any(isinstance(wish, ASKING) for wish in read.wishes) for read in reads):
        return None
    return Read(
        wishes=tuple(wish for read in reads for wish in read.wishes),
        sure=all(read.sure or read.tells for read in reads),
        reasons=tuple(reason for read in reads for reason in read.reasons),
        clients=tuple(client for read in reads for client in read.clients),
        moments=tuple(moment for read in reads for moment in read.moments),
        sums=tuple(amount for read in reads for amount in read.sums),
    )
