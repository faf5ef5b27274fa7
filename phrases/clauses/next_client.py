"""Several people in one breath: where in words without a sign what is said of another client begins."""

from collections.abc import Callable
from itertools import pairwise

from names.forms import Case
from names.speech import Speech
from phrases.clauses.clause import Clause
from phrases.clauses.fronted import ASKED, fronted, with_its_day
from phrases.clauses.likewise import behind_likewise, does_likewise
from phrases.clauses.people import OBJECTS, PRONOUNS, is_governed
from phrases.entities.clients import OBLIQUE, Named
from phrases.entities.roles import RELATIVES
from phrases.entities.stages import TOWARDS
from phrases.lexicon.heads import Head, Mood
from phrases.scene import Span, places
from phrases.words.dictionaries import readings
from phrases.words.small_words import small_words
from phrases.words.tokens import Kind, free_word_at, word_at

GOVERNING = small_words("people", "prepositions")
TIED = GOVERNING | small_words("clauses", "and") | small_words("heads", "that") | RELATIVES | {","}
BEFORE_VERB = small_words("run_on_parts", "before_verb")
DETERMINERS, TO_WHOM = small_words("heads", "determiners"), small_words("run_on_parts", "to_whom")
FOR_WHOM = OBJECTS | TO_WHOM
DEALT = ("agree", "order", "want")
CONTACT = ("call", "talk", "meet", "visit", "write", "send", "email", "deliver")
MET = ("call", "talk", "meet", "visit", "be")
LONGEST_THING = 3
"""Words between what was told and whom the next thing is for: «…, новый макет ей в четверг»."""


def next_client(chunk: Clause) -> int | None:
    """The place where the words about another client begin, or about what he is to get."""
    place = _behind_the_told(chunk)
    place = behind_likewise(chunk) if place is None else place
    if place is not None or not chunk.people:
        return place
    if len(chunk.people) == 1:
        return None if chunk.after_stop else _behind_one_named_before(chunk, chunk.people[0])
    others = ((one, other) for one, other in pairwise(chunk.people) if one.ids != other.ids)
    found = (rule(chunk, one, other) for one, other in others for rule in RULES)
    return next((place for place in found if place is not None and chunk.start < place < chunk.end), None)


def _behind_one_named_before(chunk: Clause, other: Named) -> int | None:
    """«Гусева сказала дорого и брать не станет | Громову перезвонить завтра»: whoever did it was named before."""
    before = next((said for said in reversed(chunk.scene.people) if said.end <= chunk.start), None)
    place = fronted(chunk, before, other) if before is not None and before.ids != other.ids else None
    return place if place is not None and chunk.start < place < chunk.end else None


def _behind_stage(chunk: Clause, one: Named, other: Named) -> int | None:
    """«белкина в предоплату гордееву на кп», "move Smith to contract Reid to offer"."""
    staged = other.start - 1 in chunk.stages and other.start > one.end
    return other.start if staged else None


def _to_stage(chunk: Clause, _: Named, other: Named) -> int | None:
    """«Гусева отказ Иванов в договор»: behind something told somebody and a stage."""
    told = any(head.end <= other.start and (head.verb or head.means("lost", "won")) for head in chunk.heads)
    staged = other.end + 1 in chunk.stages and word_at(chunk.scene.tokens, other.end) in TOWARDS
    return other.start if told and staged and free_word_at(chunk.scene.tokens, other.start - 1) not in TIED else None


def _in_turn(chunk: Clause, one: Named, other: Named) -> int | None:
    """«встреча Иванов пт 15:00 Гусева сб 11:00», «в 18 Гусева на маникюр в 19 Иванов»: each has an hour."""
    hours = [when for when in chunk.dates if when.clock is not None]
    if len(hours) < 2 or chunk.verbs:
        return None
    behind = any(when.start >= other.end for when in hours)
    if hours[0].start < one.start:
        return next((when.start for when in hours[1:] if when.end == other.start), other.start if behind else None)
    between = any(one.end <= when.start and when.end <= other.start for when in hours)
    return other.start if between and behind else None


def _does_so_too(chunk: Clause, _: Named, other: Named) -> int | None:
    """«Белкин трубку не берёт Сомова тоже»."""
    told = any(head.end <= other.start and (head.verb or head.means("phrase", "lost")) for head in chunk.heads)
    return other.start if told and does_likewise(chunk, other) else None


def _acts(chunk: Clause, one: Named, other: Named) -> int | None:
    """«Гусева была на стрижке Иванов не пришёл», «звонил Иванов заходила Гусева»: a subject with a verb of its own."""
    if free_word_at(chunk.scene.tokens, other.start - 1) in TIED or not _may_act(chunk, other):
        return None
    told = [head for head in chunk.heads if _tells(head)]
    if (verb := _verb_before(chunk, other, told)) is not None:
        return (
            verb.start - verb.negated
            if any(head.end <= verb.start for head in told if one.start < verb.start)
            else None
        )
    acts = next((head for head in told if is_verb_of(chunk, other, head)), None)
    before = next((head for head in reversed(told) if head.end <= other.start), None)
    return with_its_day(chunk, before, acts, other.start) if acts and before else None


def _tells(head: Head) -> bool:
    """A report or what somebody does or will do: no plan of ours, nothing that was done to him («записана»)."""
    theirs = head.mood is Mood.PLAN and head.person == 3
    told = theirs or (head.mood in {Mood.PAST, Mood.PRESENT} and not head.passive)
    return head.means("lost") or (told and (head.means("phrase") or not head.infinitive))


def _may_act(chunk: Clause, said: Named) -> bool:
    return word_at(chunk.scene.tokens, said.start).isascii() or bool(said.cases & Case.NOMINATIVE)


def is_verb_of(chunk: Clause, said: Named, head: Head) -> bool:
    """Behind the name, over a day, «не», «тоже» and «всё», and of its gender."""
    dated = places(chunk.moments)
    between = (word_at(chunk.scene.tokens, at) for at in range(said.end, head.start) if at not in dated)
    return said.end <= head.start and all(word in BEFORE_VERB for word in between) and _agrees(said, head)


def _verb_before(chunk: Clause, said: Named, told: list[Head]) -> Head | None:
    """«…, заходила Гусева»: a contact right before the one who made it."""
    before = next((head for head in told if head.end == said.start), None)
    made = before is not None and before.mood is Mood.PAST and before.means("call", "visit", "write")
    russian = made and not word_at(chunk.scene.tokens, said.start).isascii()
    return before if russian and before is not None and before.gender and _agrees(said, before) else None


def _agrees(said: Named, head: Head) -> bool:
    genders = {gender for one in said.candidates for gender in one.genders}
    return head.gender is None or not genders or head.gender in genders


def _is_reached_too(chunk: Clause, one: Named, other: Named) -> int | None:
    """«звонил Иванову написал Гусевой», "called Smith emailed Reid": the verb of a contact with somebody else."""
    told = [head for head in chunk.heads if _tells(head)]
    second = next((head for head in told if one.end <= head.start and _is_contact_with(chunk, head, other)), None)
    first = next((head for head in told if second and head.end <= second.start and head is not second), None)
    if second is None or first is None or not (first.end <= one.start or not _may_do_both(one, first, second)):
        return None
    place = second.start - second.negated
    led = next((when for when in chunk.dates if when.end == place and when.start >= one.end), None)
    own = led is not None and any(when.end <= led.start for when in chunk.dates)
    return place if led is None or not own else led.start


def _is_contact_with(chunk: Clause, verb: Head, said: Named) -> bool:
    """A contact right before somebody, or his preposition."""
    place = said.start - is_governed(chunk, said)
    return verb.mood is Mood.PAST and verb.means(*CONTACT) and verb.end == place and not _acts_behind(said, verb)


def _acts_behind(said: Named, verb: Head) -> bool:
    return not verb.lemma.isascii() and bool(said.cases & Case.NOMINATIVE) and _agrees(said, verb)


def _may_do_both(one: Named, first: Head, second: Head) -> bool:
    """«Иванов заходил написал Гусевой»: who is named before the first verb may have done the second as well."""
    return first.lemma.isascii() or (bool(one.cases & Case.NOMINATIVE) and _agrees(one, second))


def _is_dated(chunk: Clause, one: Named, other: Named) -> int | None:
    """«… перенеси его на сб Гусевой эскиз до чт»: behind a day somebody else, a thing and a day of its own."""
    english = word_at(chunk.scene.tokens, other.start).isascii()
    if not (english or other.cases & Case.DATIVE) or not any(when.start >= other.end for when in chunk.dates):
        return None
    ends = {when.end for when in chunk.dates if when.start >= one.start}
    plain = one.start == chunk.start and any(when.start == one.end for when in chunk.dates)
    leads = other.start - (not plain and _is_noun(chunk, other.start - 1) and other.start - 1 in ends)
    thing = english or leads < other.start or _is_noun(chunk, other.end)
    return leads if leads in ends and thing else None


def _is_moved_too(chunk: Clause, one: Named, other: Named) -> int | None:
    """«перенеси Гусеву на пт 10:30 Иванова на пн 12:00», "move Smith to friday Reid to monday": each to a day."""
    moves = chunk.first("reschedule", moods=(Mood.PLAN,))
    dated = any(when.start == other.end for when in chunk.dates)
    begins = other.start - is_governed(chunk, other)
    between = any(one.end <= when.start and when.end == begins for when in chunk.dates)
    moved = moves is not None and moves.start < other.start and bool(other.cases & OBLIQUE)
    return begins if moved and dated and between else None


def _is_given_too(chunk: Clause, one: Named, other: Named) -> int | None:
    """«отправил Гусевой КП Демченко договор», "sent Smith the quote Reid the contract": each gets something."""
    verbs = chunk.verbs
    sent = len(verbs) == 1 and verbs[0].mood is Mood.PAST and verbs[0].means("send", "deliver")
    if not sent or verbs[0].start > other.start or free_word_at(chunk.scene.tokens, other.start - 1) in TIED:
        return None
    english = word_at(chunk.scene.tokens, other.start).isascii()
    to_both = english or all(said.cases & Case.DATIVE for said in (one, other))
    behind = other.end + (word_at(chunk.scene.tokens, other.end) in DETERMINERS)
    both = _is_noun(chunk, other.start - 1) and _is_noun(chunk, behind)
    return other.start if to_both and both else None


def _behind_the_told(chunk: Clause) -> int | None:
    """«сошлись на 29 тыщ макет ей чт до 12», «звонила мастера к ней завтра»: what he is to get, and by what day."""
    if not chunk.dates or chunk.scene.vocabulary.isdisjoint(FOR_WHOM):
        return None
    at = next((at for at in range(chunk.start + 2, chunk.end) if _says_for_whom(chunk, at)), None)
    if at is None or not any(when.start > at for when in chunk.dates):
        return None
    verbs = [head for head in chunk.verbs if head.start > chunk.start and head.mood is not Mood.PAST]
    if any(head.start >= at or not _is_state(head) for head in verbs):
        return None
    end = _end_of_told(chunk, at)
    if end is None or not 0 < at - end <= LONGEST_THING or chunk.scene.tokens[end].word in GOVERNING:
        return None
    return end if any(_is_noun(chunk, n) for n in range(end, at)) else None


def _says_for_whom(chunk: Clause, place: int) -> bool:
    """«ей», "him"; «к ней», «до нього» right before a day."""
    word = chunk.scene.tokens[place].word
    led = word in TO_WHOM and word_at(chunk.scene.tokens, place + 1) in PRONOUNS
    return word in OBJECTS or (led and any(when.start == place + 2 for when in chunk.dates))


def _is_state(head: Head) -> bool:
    """«у неё витрина не холодит», «сроки её устраивают»: how things are, which asks for nothing."""
    return head.mood is Mood.PRESENT and head.person == 3 and not head.means(*ASKED, "visit", "deliver")


def _end_of_told(chunk: Clause, place: int) -> int | None:
    """Behind the sum of what was agreed on, or behind a contact that takes no object («звонила», "came by")."""
    verbs = [head for head in chunk.verbs if head.end <= place]
    past = [head for head in verbs if not _is_state(head)]
    told = past[-1] if past and past[-1].mood is Mood.PAST else chunk.first("agree")
    if told is None or told.negated:
        return None
    sums = [said.end for said in chunk.sums if told.end <= said.start and said.end <= place and not said.small]
    if sums and told.means(*DEALT):
        return max(sums)
    spans: list[Span] = [*chunk.people, *chunk.moments, *verbs]
    ends = [span.end for span in spans if told.start < span.start and span.end <= place]
    return max([told.end, *ends]) if told.means(*MET) and not told.means("write", "send", "deliver") else None


def _is_noun(chunk: Clause, place: int) -> bool:
    if not chunk.start <= place < chunk.end:
        return False
    token = chunk.scene.tokens[place]
    first = next(iter(readings(token.word, chunk.scene.hint)), None)
    noun = token.word.isascii() if first is None else first.speech is Speech.NOUN and not first.name
    return token.kind is Kind.WORD and token.word not in GOVERNING and noun


RULES: tuple[Callable[[Clause, Named, Named], int | None], ...] = (
    _behind_stage, _to_stage, _does_so_too, _acts, _is_moved_too, _is_dated, _in_turn, _is_given_too, fronted,
    _is_reached_too,
)  # fmt: skip
