"""Everything a message holds before it is cut into clauses: tokens, people, moments, sums, stages, heads."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import chain

from phrases.dates.grammar import find_moments
from phrases.dates.when import When
from phrases.directory import Directory
from phrases.entities.choices import either_or
from phrases.entities.clients import Named, find_clients
from phrases.entities.contacts import find_contacts, seem_dialled
from phrases.entities.corrections import (
    corrected_contacts,
    corrected_moments,
    corrected_people,
    corrected_sums,
    moments_instead,
)
from phrases.entities.dated_names import without_months
from phrases.entities.money import Sum, find_sums
from phrases.entities.refusals import with_refusals
from phrases.entities.stages import find_stages
from phrases.entities.strangers import find_strangers, full_names, without_namesakes
from phrases.entities.women import women_nobody_knows
from phrases.frame import Frame
from phrases.lexicon.heads import Head, Mood, find_heads
from phrases.lexicon.hesitation import without_hesitation
from phrases.words.dictionaries import language_of
from phrases.words.small_words import small_words
from phrases.words.tokens import Kind, Token, tokens_of, word_at

EVENTFULLY = small_words("stages", "eventfully")
Span = Named | When | Sum | Head
"""Something said at `tokens[start:end]`."""


@dataclass(frozen=True)
class Scene:
    """A message with its entities; every place belongs to one of them at most."""

    text: str
    tokens: tuple[Token, ...]
    people: tuple[Named, ...]
    strangers: tuple[Named, ...]
    moments: tuple[When, ...]
    sums: tuple[Sum, ...]
    heads: tuple[Head, ...]
    stages: frozenset[int]
    """Places where a stage is named behind «в», «на», "to"."""
    hint: str

    @cached_property
    def words(self) -> tuple[str, ...]:
        return tuple(token.word for token in self.tokens)

    @cached_property
    def verbs(self) -> tuple[Head, ...]:
        """The heads that report or plan, and do not only name something."""
        return tuple(head for head in self.heads if head.verb)

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """The words in no order: whatever is read by words that are not among them is ruled out by one look."""
        return frozenset(self.words)

    def said(self, start: int, end: int) -> str:
        """The text of `tokens[start:end]` as written."""
        return self.text[self.tokens[start].start : self.tokens[end - 1].end] if start < end else ""

    def stretches(self, kept: Sequence[int]) -> str:
        """The tokens at the kept places, with the spaces and signs as written between neighbours."""
        text = ""
        for before, place in zip([None, *kept], kept, strict=False):
            token = self.tokens[place]
            joined = before is None or (place == before + 1 and self.tokens[before].end == token.start)
            closes = token.text in {",", ".", ";", ":", ")", "!", "?"}
            text += ("" if joined or closes else " ") + token.text
        return text.strip(" ,")

    def contact(self, kind: Kind, start: int = 0, end: int | None = None) -> Token | None:
        """The first phone or e-mail between two places."""
        if kind not in self._kinds:
            return None
        return next((token for token in self.tokens[start:end] if token.kind is kind), None)

    @cached_property
    def _kinds(self) -> frozenset[Kind]:
        return frozenset(token.kind for token in self.tokens)


async def look_at(text: str, frame: Frame, directory: Directory) -> Scene:
    """Find all entities of a cleaned text."""
    contacts = find_contacts(text, frame.country)
    tokens = tokens_of(text, contacts)
    tokens = corrected_contacts(tokens) if len(contacts) > 1 else tokens
    hint = language_of(text, frame.language)
    dated = find_moments(tokens, frame.country == "US")
    people = corrected_people(tokens, without_months(tokens, await find_clients(tokens, directory, hint), dated))
    moments = moments_instead(tokens, corrected_moments(tokens, _outside(dated, people)))
    taken = places(people) | places(moments) | _contacts(tokens)
    sums = corrected_sums(tokens, either_or(tokens, find_sums(tokens, frame.currency, taken | seem_dialled(tokens))))
    taken |= places([said for said in sums if not said.small])
    heads = with_refusals(tokens, find_heads(tokens, taken | full_names(tokens), hint, frame.words))
    strangers = find_strangers(tokens, taken | _worded(heads), hint)
    women = women_nobody_knows(tokens, people, heads, hint)
    people = tuple(said for said in people if said not in women)
    strangers = _in_order((*strangers, *(Named(said.start, said.end) for said in women)))
    people, strangers = without_namesakes(tokens, people, strangers)
    heads = without_hesitation(tokens, heads, places(people) | places(strangers))
    stages = _still_named(tokens, heads, find_stages(tokens, taken, frame, hint))
    heads = _outside_stages(heads, stages) if moments else _without_stages(heads, stages)
    return Scene(text, tokens, people, strangers, moments, sums, heads, stages, hint)


def _in_order(named: Iterable[Named]) -> tuple[Named, ...]:
    return tuple(sorted(named, key=lambda said: said.start))


def _worded(heads: Iterable[Head]) -> frozenset[int]:
    """The places of heads; "ring fitzgerald back" leaves room for a name between the words of a phrase."""
    inside = {place for head in heads if head.lemma.isascii() for place in range(head.start + 1, head.end - 1)}
    return places(heads) - inside


def _without_stages(heads: tuple[Head, ...], stages: frozenset[int]) -> tuple[Head, ...]:
    """Where a deal is moved, a word taken as the stage's name is no event as well."""
    if not any(head.means("move", "stage") for head in heads):
        return heads
    return tuple(replace(head, meanings=frozenset()) if head.start in stages else head for head in heads)


def _outside_stages(heads: tuple[Head, ...], stages: frozenset[int]) -> tuple[Head, ...]:
    """«move it to Estimate sent»: a further word of a stage's name tells of nothing that was done."""
    moved = bool(stages) and any(head.means("move", "stage") for head in heads)
    if not moved:
        return heads
    return tuple(head for head in heads if head.start - 1 not in stages or not _names_further(head, stages))


def _names_further(head: Head, stages: frozenset[int]) -> bool:
    return head.start in stages or (head.lemma.isascii() and head.mood is Mood.PAST)


def _still_named(tokens: Sequence[Token], heads: Sequence[Head], stages: frozenset[int]) -> frozenset[int]:
    """«была на пробной, переводи в …»: what somebody was at is no stage to move to; «была в переговорах» is."""
    told = [head for head in heads if head.verb]
    at = (place for place in stages if word_at(tokens, place - 1) in EVENTFULLY)
    last = {place: next((head for head in reversed(told) if head.end <= place), None) for place in at}
    been = (place for place, head in last.items() if head and head.mood is Mood.PAST and head.means("be", "visit"))
    return stages.difference(been)


def _outside(moments: Iterable[When], people: Sequence[Named]) -> tuple[When, ...]:
    """A name stays a name even when it sounds like a date («Май», «Вечер»)."""
    named = places(people)
    return tuple(moment for moment in moments if named.isdisjoint(range(moment.start, moment.end)))


def places(spans: Iterable[Span]) -> frozenset[int]:
    """All places that spans of tokens cover."""
    return frozenset(chain.from_iterable(range(span.start, span.end) for span in spans))


def _contacts(tokens: Sequence[Token]) -> frozenset[int]:
    return frozenset(place for place, token in enumerate(tokens) if token.kind in {Kind.EMAIL, Kind.PHONE})
