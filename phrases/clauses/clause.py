"""A clause: one report or one plan of a message, with the entities that belong to it."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from phrases.dates.when import When
from phrases.entities.clients import Named
from phrases.entities.money import Sum
from phrases.lexicon.heads import Head, Mood
from phrases.scene import Scene
from phrases.words.small_words import small_words

IF, WHAT = small_words("clauses", "if"), small_words("clauses", "what")


@dataclass(frozen=True)
class Clause:
    """`tokens[start:end]` of a scene. `after_stop`: a full stop, and not a comma, stands before it."""

    scene: Scene
    start: int
    end: int
    after_stop: bool = False

    @cached_property
    def heads(self) -> tuple[Head, ...]:
        return tuple(head for head in self.scene.heads if self.start <= head.start < self.end)

    @cached_property
    def verbs(self) -> tuple[Head, ...]:
        """The heads that report or plan, and do not only name something."""
        return tuple(head for head in self.heads if head.verb)

    @cached_property
    def meanings(self) -> frozenset[str]:
        """What the heads mean, all together: mostly that is asked of a clause, and it means something else."""
        return frozenset().union(*(head.meanings for head in self.heads))

    @cached_property
    def people(self) -> tuple[Named, ...]:
        return tuple(said for said in self.scene.people if self.start <= said.start < self.end)

    @cached_property
    def strangers(self) -> tuple[Named, ...]:
        return tuple(said for said in self.scene.strangers if self.start <= said.start < self.end)

    @cached_property
    def moments(self) -> tuple[When, ...]:
        return tuple(when for when in self.scene.moments if self.start <= when.start < self.end)

    @cached_property
    def dates(self) -> tuple[When, ...]:
        """The moments that say when something is: no distances a task is moved by."""
        return tuple(when for when in self.moments if not (when.shift or when.echo))

    @cached_property
    def sums(self) -> tuple[Sum, ...]:
        return tuple(found for found in self.scene.sums if self.start <= found.start < self.end)

    @cached_property
    def stages(self) -> tuple[int, ...]:
        """The places where a stage is named behind a preposition."""
        return tuple(sorted(place for place in self.scene.stages if self.start <= place < self.end))

    @cached_property
    def text(self) -> str:
        return self.scene.said(self.start, self.end).strip(" ,.;:!—–-\n")

    def words(self) -> tuple[str, ...]:
        return self.scene.words[self.start : self.end]

    def first(self, *any_of: str, moods: Sequence[Mood] = tuple(Mood)) -> Head | None:
        """The first head with one of these meanings, in one of these moods."""
        if self.meanings.isdisjoint(any_of):
            return None
        return next((head for head in self.heads if head.means(*any_of) and head.mood in moods), None)

    def has(self, *any_of: str) -> bool:
        return not self.meanings.isdisjoint(any_of)

    def supposes(self, head: Head) -> bool:
        """«если откажется», "if she backs out": a condition stands before the head; «если что» is none."""
        tokens = self.scene.tokens
        return any(tokens[at].word in IF and tokens[at + 1].word not in WHAT for at in range(self.start, head.start))
