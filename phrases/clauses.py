"""A message cut into clauses: one report or one plan each, with the entities that belong to it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from phrases.clients import Named
from phrases.dates.when import When
from phrases.heads import Head, Mood
from phrases.money import Sum
from phrases.numbers import numerals
from phrases.scene import Scene, Span, places
from phrases.small_words import small_words
from phrases.tokens import Kind, is_number, word_at

HARD = {".", "!", "?", ";", "…"}
SOFT_SIGNS = small_words("clauses", "soft_signs")
AND = small_words("clauses", "and")
GOVERNING = small_words("people", "prepositions")
SOFT_WORDS = small_words("clauses", "soft_words")
COUNTING = small_words("clauses", "counting")
LEADING = small_words("clauses", "leading")
EVENTFUL = ("event", "service", "call", "talk", "meet", "visit", "deliver", "send", "write", "pay", "sign")
TOLD_FIRST = ("call", "talk", "meet", "visit", "write", "send", "be")
DEALING = ("deal", "order", "agree", "won", "lost")


@dataclass(frozen=True, slots=True)
class Clause:
    """`tokens[start:end]` of a scene. `after_stop`: a full stop, and not a comma, stands before it."""

    scene: Scene
    start: int
    end: int
    after_stop: bool = False

    @property
    def heads(self) -> tuple[Head, ...]:
        return tuple(head for head in self.scene.heads if self.start <= head.start < self.end)

    @property
    def people(self) -> tuple[Named, ...]:
        return tuple(said for said in self.scene.people if self.start <= said.start < self.end)

    @property
    def strangers(self) -> tuple[Named, ...]:
        return tuple(said for said in self.scene.strangers if self.start <= said.start < self.end)

    @property
    def moments(self) -> tuple[When, ...]:
        return tuple(when for when in self.scene.moments if self.start <= when.start < self.end)

    @property
    def dates(self) -> tuple[When, ...]:
        """The moments that say when something is: no distances a task is moved by."""
        return tuple(when for when in self.moments if not (when.shift or when.echo))

    @property
    def sums(self) -> tuple[Sum, ...]:
        return tuple(found for found in self.scene.sums if self.start <= found.start < self.end)

    @property
    def stages(self) -> tuple[int, ...]:
        """The places where a stage is named behind a preposition."""
        return tuple(sorted(place for place in self.scene.stages if self.start <= place < self.end))

    @property
    def text(self) -> str:
        return self.scene.said(self.start, self.end).strip(" ,.;:!—–-\n")

    def words(self) -> tuple[str, ...]:
        return tuple(token.word for token in self.scene.tokens[self.start : self.end])

    def first(self, *any_of: str, moods: Sequence[Mood] = tuple(Mood)) -> Head | None:
        """The first head with one of these meanings, in one of these moods."""
        return next((head for head in self.heads if head.means(*any_of) and head.mood in moods), None)

    def has(self, *any_of: str) -> bool:
        return self.first(*any_of) is not None


def cut(scene: Scene) -> tuple[Clause, ...]:
    """All clauses in order; together they cover the whole message."""
    chunks = _joined(scene, _chunks(scene))
    return tuple(part for chunk in chunks for part in _split_run_on(scene, chunk))


def _chunks(scene: Scene) -> list[Clause]:
    spans: list[Span] = [*scene.moments, *scene.people, *scene.sums]
    inside = places(spans) - {span.start for span in spans}
    starts, stops = [0], set[int]()
    for place in range(1, len(scene.tokens)):
        if place in inside:
            continue
        word = word_at(scene.tokens, place - 1)
        if word in HARD or _new_line(scene, place):
            starts.append(place)
            stops.add(place)
        elif word in SOFT_SIGNS or (word_at(scene.tokens, place) in SOFT_WORDS and not _counts(scene, place)):
            starts.append(place)
    ends = [*starts[1:], len(scene.tokens)]
    return [Clause(scene, start, end, start in stops) for start, end in zip(starts, ends, strict=True) if start < end]


def _counts(scene: Scene, place: int) -> bool:
    """«показать ещё два варианта», «ещё раз»: one more of something, and no clause of its own."""
    behind = word_at(scene.tokens, place + 1)
    more = is_number(scene.tokens, place + 1) or behind in numerals("cardinals") or behind == "раз"
    return word_at(scene.tokens, place) in COUNTING and more


def _new_line(scene: Scene, place: int) -> bool:
    return "\n" in scene.text[scene.tokens[place - 1].end : scene.tokens[place].start]


def _joined(scene: Scene, chunks: Sequence[Clause]) -> list[Clause]:
    """Chunks that say nothing by themselves go with the one before them, or the first with the next."""
    joined: list[Clause] = []
    for chunk in _dates_with_plans(scene, chunks):
        before = joined[-1] if joined else None
        if before is None or _stands_alone(before, chunk):
            joined.append(chunk)
        else:
            joined[-1] = Clause(scene, before.start, chunk.end, before.after_stop)
    return joined


def _dates_with_plans(scene: Scene, chunks: Sequence[Clause]) -> Iterator[Clause]:
    """«…, в понедельник с утра, ещё раз набрать»: a bare date goes with the plan behind it, not with the report."""
    held: Clause | None = None
    for chunk in chunks:
        whole = chunk if held is None else Clause(scene, held.start, chunk.end, held.after_stop)
        if held is not None and (chunk.after_stop or chunk.dates or not (_is_plan(chunk) or _is_corrected(chunk))):
            yield held
            whole = chunk
        held = whole if _is_bare_date(whole) else None
        if held is None:
            yield whole
    if held is not None:
        yield held


def _is_bare_date(chunk: Clause) -> bool:
    ahead = bool(chunk.dates) and not any(when.ago or when.vague for when in chunk.dates)
    return ahead and not chunk.heads and not chunk.people and not _says_more(chunk)


def _is_corrected(chunk: Clause) -> bool:
    """«…, ой нет, в 11 к Иванову»: begins with the correction of the date before it."""
    return bool(chunk.moments) and chunk.moments[0].echo and chunk.moments[0].start == chunk.start


def _stands_alone(before: Clause, chunk: Clause) -> bool:
    if not _is_predicate(before) and not chunk.after_stop:
        return False
    if chunk.after_stop:
        return bool(chunk.heads or chunk.people or chunk.moments or chunk.sums)
    if not _is_predicate(chunk) or _joins_things(chunk) or _joins_people(before, chunk):
        return False
    return not _continues_plan(before, chunk)


def _joins_things(chunk: Clause) -> bool:
    """«газоблок и клей …»: the conjunction joins two nouns, and no verb follows it."""
    verb = next((head for head in chunk.heads if head.verb), None)
    named = bool(chunk.people) and verb is None
    dated = any(named or when.start <= chunk.start + 1 for when in chunk.dates)
    return chunk.words()[0] in AND and not dated and (verb is None or verb.start > chunk.start + 2)


def _joins_people(before: Clause, chunk: Clause) -> bool:
    """«разослать Савчук и Стецьку программу до пятницы»: one plan for both, whose date is said at the end."""
    to_both = bool(chunk.people) and chunk.people[0].start == chunk.start + 1 and bool(before.people)
    of_plan = _is_plan(before) and not before.dates and not any(head.verb for head in chunk.heads)
    ahead = _is_plan(chunk) and not before.heads and not chunk.dates and before.people[-1:] == _ending(before)
    return chunk.words()[0] in AND and to_both and (of_plan or ahead)


def _ending(chunk: Clause) -> tuple[Named, ...]:
    return tuple(said for said in chunk.people if said.end == chunk.end)


def _is_predicate(chunk: Clause) -> bool:
    if any(head.verb for head in chunk.heads):
        return True
    if chunk.has("lost", "won", "unreached", "further"):
        return True
    if chunk.sums and chunk.has(*DEALING):
        return True
    if chunk.people and chunk.stages:
        return True
    if chunk.people and chunk.first("call", "meet", "talk", moods=(Mood.THING,)) and not chunk.dates:
        return True
    return any(not (when.ago or when.vague) for when in chunk.dates) and _says_more(chunk)


def _says_more(chunk: Clause) -> bool:
    """A date with words of its own («повторная через полгода») is something planned."""
    dated = places(chunk.moments)
    rest = (chunk.scene.tokens[place] for place in range(chunk.start, chunk.end) if place not in dated)
    return any(token.kind in {Kind.WORD, Kind.PHONE} and token.word not in SOFT_WORDS for token in rest)


def _continues_plan(before: Clause, chunk: Clause) -> bool:
    """Several verbs under one date are one task (A6)."""
    plans = all(_is_plan(part) for part in (before, chunk))
    if not plans and not (_is_dated_thing(before) and _is_plan(chunk)):
        return False
    apart = chunk.has("move", "won", "lost", "remind") or before.has("move")
    return not chunk.people and not (chunk.dates and before.dates) and not apart


def _is_dated_thing(chunk: Clause) -> bool:
    """«25 числа оплата от Вектора, проверить»: what is to be done about it belongs to it."""
    return bool(chunk.dates) and not any(head.verb for head in chunk.heads)


def _is_plan(chunk: Clause) -> bool:
    verbs = [head for head in chunk.heads if head.verb]
    return bool(verbs) and all(head.mood is Mood.PLAN for head in verbs)


def _split_run_on(scene: Scene, chunk: Clause) -> list[Clause]:
    """Dictation without punctuation: a plan behind a report, or a second date, begins a clause of its own."""
    if (place := _second_date(chunk)) is not None:
        rest = Clause(scene, place, chunk.end)
        return [Clause(scene, chunk.start, place, chunk.after_stop), *_split_run_on(scene, rest)]
    heads = [head for head in chunk.heads if head.verb or (head.means(*EVENTFUL) and chunk.dates)]
    for one, other in _neighbours(heads):
        if _changes(chunk, one, other) and (place := _border(scene, chunk, one, other)):
            rest = Clause(scene, place, chunk.end)
            return [Clause(scene, chunk.start, place, chunk.after_stop), *_split_run_on(scene, rest)]
    return [chunk]


def _neighbours(heads: Sequence[Head]) -> Iterator[tuple[Head, Head]]:
    """Each head with the verb before it, else with the thing before it."""
    for n, head in enumerate(heads[1:], start=1):
        yield next((one for one in reversed(heads[:n]) if one.verb), heads[n - 1]), head


def _second_date(chunk: Clause) -> int | None:
    """«двенадцатого монтаж у Гусевой четырнадцатого обучение»: each date begins a plan of its own."""
    dates = [when for when in chunk.dates if not when.vague and not when.ago]
    if len(dates) < 2 or any(head.verb for head in chunk.heads) or dates[0].start > chunk.start:
        return None
    second = next((when for when in dates[1:] if when.day), None)
    told = second and Clause(chunk.scene, second.end, chunk.end).text and second.start > dates[0].end
    return second.start if second and told else None


def _changes(chunk: Clause, one: Head, other: Head) -> bool:
    between = [when for when in chunk.dates if one.end <= when.start and when.end <= other.start]
    behind = [when for when in chunk.dates if when.start >= other.end]
    reported = one.mood in {Mood.PAST, Mood.PRESENT}
    if reported and other.mood is Mood.PLAN:
        infinitive = other.infinitive or word_at(chunk.scene.tokens, other.start - 1) == "to"
        if infinitive and one.means("visit", "meet", "deliver", "be"):
            between = [when for when in between if when.surely_ahead]
        return not infinitive or bool(between or behind) or not _completes(one, other)
    if reported and other.mood is Mood.THING:
        ahead = [when for when in (*between, *behind) if not when.ago]
        return (
            (one.means(*TOLD_FIRST) or (one.means("order", "agree") and bool(chunk.sums)))
            and bool(ahead)
            and other.means("event", "visit", "call", "meet")
            and _far(chunk, one, other)
        )
    if one.mood is Mood.PAST and other.mood is Mood.PAST and other.means("book"):
        return one.means(*TOLD_FIRST) and any(not when.ago for when in behind)
    if one.mood is Mood.PLAN and other.mood is Mood.PLAN and chunk.dates:
        before = [when for when in chunk.dates if when.end <= one.start or one.end <= when.start < other.start]
        return len(chunk.dates) > 1 and bool(before)
    return one.mood is Mood.PLAN and other.mood is Mood.PAST and other.means(*EVENTFUL, "lost", "agree", "order")


def _completes(one: Head, other: Head) -> bool:
    """An infinitive that belongs to the verb before it: «просил перезвонить», «ездили смотреть»."""
    return one.means("expect", "want", "must", "agree", "visit", "meet", "deliver", "be") or other.start - one.end <= 1


def _far(chunk: Clause, one: Head, other: Head) -> bool:
    """A thing behind a preposition («заехал на замер») belongs to the verb."""
    return other.start - one.end >= 1 and word_at(chunk.scene.tokens, other.start - 1) not in GOVERNING


def _border(scene: Scene, chunk: Clause, one: Head, other: Head) -> int | None:
    """Where the second part begins: at its date, behind the last entity of the first, or at its verb."""
    dates = [when for when in chunk.dates if one.end <= when.start and when.end <= other.start and not when.ago]
    if dates:
        return dates[-1].start
    place = other.start
    while word_at(scene.tokens, place - 1) in LEADING and place - 1 > one.end:
        place -= 1
    entities: list[Span] = [*chunk.people, *chunk.sums]
    ends = [span.end for span in entities if one.start <= span.start and span.end <= place]
    if ends and place - max(ends) <= 3:
        place = max(ends)
    return place if chunk.start < place < chunk.end else None
