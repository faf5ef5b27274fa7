"""Dictation without punctuation: where exactly, between two heads, the second part begins."""

from collections.abc import Sequence

from names.forms import Case
from names.speech import Speech
from phrases.clauses.arrivals import is_thing_ahead
from phrases.clauses.chores import whom_behind_chore
from phrases.clauses.clause import Clause
from phrases.clauses.people import PRONOUNS
from phrases.clauses.run_on_days import LOOKING_AHEAD, moves_to_stage, stage_before
from phrases.clauses.run_on_parts import both_told, is_agreed_at, is_apart, is_noun, is_told_before, is_wished
from phrases.dates.when import When
from phrases.entities.clients import Named
from phrases.lexicon.heads import Head, Mood
from phrases.scene import Span
from phrases.words.dictionaries import readings
from phrases.words.small_words import small_words
from phrases.words.tokens import free_word_at, word_at

GOVERNING, ADJECTIVES = small_words("people", "prepositions"), small_words("heads", "adjectives")
JOINING = GOVERNING | small_words("clauses", "and") | {","}
THEY = small_words("people", "they")
TO_THEM = small_words("people", "objects") | small_words("thread", "two")
LEADING = small_words("clauses", "leading")
NOW = small_words("renaming", "now")


LONGEST_PLACE = 4
"""Words between a day and its hour: «в четверг у нас в офисе в 11»."""
CHANNELS = ("mail", "messenger")


def border(chunk: Clause, one: Head, other: Head) -> int | None:
    """Where the second part begins: at its date, behind the last entity of the first, or at its verb."""
    if is_wished(one, other) and is_told_before(chunk, one):
        return one.start - (word_at(chunk.scene.tokens, one.start - 1) in THEY)
    if (staged := stage_before(chunk, other)) is not None and staged > one.start:
        return staged
    dates = [when for when in chunk.dates if one.end <= when.start and when.end <= other.start and not when.ago]
    if dates and not both_told(chunk, one, other) and not _has_day_of_its_own(chunk, one, other, dates[-1]):
        return _before_day(chunk, one, other, _with_its_hour(chunk, dates))
    refuses = other.means("lost") and not is_thing_ahead(chunk, other)
    place = _begins_to_refuse(chunk, one, other) if refuses else other.start
    while place - 1 >= one.end and _leads(chunk, place - 1, other):
        place -= 1
    place -= place == other.start and _is_object_of_plan(chunk, one, other, place - 1)
    if whom := _whom_the_plan_names(chunk, place):
        return whom.start
    if _comes_for(chunk, other, place) and place - 2 >= one.end:
        return place - 2
    verb = place
    while _is_own_object(chunk, one, other, place):
        place -= 1
    told = [when for when in chunk.moments if when.ago]
    money = [said for said in chunk.sums if not said.small or said.each]
    entities: list[Span] = [*chunk.people, *money, *dates, *told]
    ends = [span.end for span in entities if one.start <= span.start and span.end <= place]
    ends += [at + 1 for at in chunk.stages if one.end <= at < place]
    ends += [head.end for head in chunk.heads if head.end <= place and word_at(chunk.scene.tokens, head.start) in NOW]
    if one.means("send", "write"):
        ends += [head.end for head in chunk.heads if head.means(*CHANNELS) and one.end + 1 < head.start < place]
    if ends and place == verb and place - max(ends) <= 3:
        place = _behind_its_place(chunk, one, max(ends), place)
    return place if chunk.start < place < chunk.end else None


def _comes_for(chunk: Clause, other: Head, place: int) -> bool:
    """«звонил сам | на осмотр придёт завтра»: what for stands before the verb of coming."""
    led = word_at(chunk.scene.tokens, place - 2) == "на"
    named = any(head.start == place - 1 and head.means("service", "event") for head in chunk.heads)
    return led and named and other.start == place and other.means("visit") and other.mood is Mood.PLAN


def _before_day(chunk: Clause, one: Head, other: Head, day: When) -> int:
    """Where a plan begins whose day stands first: with what is needed, or whom and what it is for."""
    if (needed := _what_is_needed(chunk, one, day)) is not None:
        return needed
    whom = whom_behind_chore(chunk, one, other, day)
    if whom is None and one.end < day.start - 1 and word_at(chunk.scene.tokens, day.start - 1) in TO_THEM:
        return day.start - 1  # «звонил Иванов | ему завтра отправить КП»
    return whom.start if whom else day.start - _is_object_of_plan(chunk, one, other, day.start - 1)


def _with_its_hour(chunk: Clause, dates: Sequence[When]) -> When:
    """The last of the dates, or the one before it, where both are one moment.

    «… | в 5 ему сегодня набрать», «… | в четверг в офисе в 11 показать».
    """
    if len(dates) < 2 or dates[-2].joined(dates[-1]) is None:
        return dates[-1]
    between = [word_at(chunk.scene.tokens, at) for at in range(dates[-2].end, dates[-1].start)]
    somewhere = dates[-1].hour_only and len(between) <= LONGEST_PLACE and between[0] in GOVERNING
    return dates[-2] if somewhere or all(word in PRONOUNS for word in between) else dates[-1]


def _what_is_needed(chunk: Clause, one: Head, day: When) -> int | None:
    """«звонил Иванов | отчёт надо до десятого сделать»: the need right before the day, with what it is of."""
    must = next((head for head in chunk.heads if head.end == day.start and head.means("must") and not head.verb), None)
    if must is None or must.start <= one.end:
        return None
    return must.start - (is_noun(chunk, must.start - 1) and must.start - 1 >= one.end)


def _leads(chunk: Clause, place: int, other: Head) -> bool:
    """«надо позвонить», «первый сеанс»: a small word before a verb, or what describes a thing."""
    word = word_at(chunk.scene.tokens, place)
    if other.verb:
        return word in LEADING
    first = next(iter(readings(word, chunk.scene.hint)), None)
    return word in ADJECTIVES or (first is not None and first.speech is Speech.ADJECTIVE)


def _whom_the_plan_names(chunk: Clause, place: int) -> Named | None:
    """«звонила Гусева Иванову отправить КП»: of two names the one right before a plan, and in an oblique case."""
    named = [said for said in chunk.people if said.end <= place]
    if len(named) < 2 or named[-1].end != place or named[-1].cases & Case.NOMINATIVE:
        return None
    return None if free_word_at(chunk.scene.tokens, named[-1].start - 1) in JOINING else named[-1]


def _behind_its_place(chunk: Clause, one: Head, end: int, place: int) -> int:
    """«был Иванов на замере | перезвонить»: where somebody was belongs to the verb of being there."""
    there = one.means("visit", "be", "meet") and word_at(chunk.scene.tokens, end) in GOVERNING and end + 2 <= place
    return end + 2 if there and is_noun(chunk, end + 1) else end


def _has_day_of_its_own(chunk: Clause, one: Head, other: Head, between: When) -> bool:
    """«встретились в среду переведи на договор в пятницу …»: of two days the first is that of the verb before it."""
    behind = any(when.day and _is_of(chunk, other, when) for when in chunk.dates)
    if one.mood is Mood.PLAN and moves_to_stage(chunk, other):
        return True
    if one.mood is Mood.PLAN and other.mood is Mood.PLAN:
        return _is_day_of_first_plan(chunk, one, between, behind=behind)
    to_stage = other.means("move") and bool(chunk.stages)
    if to_stage and one.means(*LOOKING_AHEAD) and one.mood is not Mood.PLAN:
        return True
    moved = to_stage or (one.means("reschedule") and between.start < other.start)
    return one.mood is Mood.PAST and (behind or moved) and not between.surely_ahead


def _is_of(chunk: Clause, verb: Head, when: When) -> bool:
    """Behind the verb, and of no event in between: «приедут с авансом монтаж 12-го»."""
    between = (head for head in chunk.heads if verb.end <= head.start and head.end <= when.start)
    event = any(
        head.mood is Mood.THING and head.means("event", "service") and is_apart(chunk, verb, head) for head in between
    )
    return when.start >= verb.end and not event


def _is_day_of_first_plan(chunk: Clause, one: Head, between: When, *, behind: bool) -> bool:
    """«позвонить завтра отправить КП в пятницу», «хочет перенести на пятницу перезвонить ей вечером»."""
    named = any(when.end <= one.start for when in chunk.dates)
    moved = one.means("reschedule") and between.start == one.end
    return not named and between.day is not None and (moved or (behind and not one.means("remind")))


def _is_own_object(chunk: Clause, one: Head, other: Head, place: int) -> bool:
    """«глянула образцы, смету скинуть …», «прислал счёт, акт жду»: of two nouns before a verb the last is its own."""
    last, before = place - 1, place - 2
    apart = before >= one.end and (is_noun(chunk, before) or word_at(chunk.scene.tokens, place - 3) in GOVERNING)
    done_to = apart and is_noun(chunk, last) and _may_be_object(chunk, place - 1) and not _is_measured(chunk, place)
    awaited = other.mood is Mood.PRESENT and other.means("expect") and not is_noun(chunk, other.end)
    ours = bool(chunk.first("send", "work", "deliver", "pay", moods=(Mood.PLAN,)))
    return done_to and (
        awaited or ours or (other.infinitive and is_noun(chunk, before) and not _may_be_of(chunk, last))
    )


def _may_be_of(chunk: Clause, place: int) -> bool:
    """In the genitive, as well: «образцы плитки»."""
    found = readings(chunk.scene.tokens[place].word, chunk.scene.hint)
    return any(one.case is None or bool(one.case & Case.GENITIVE) for one in found)


def _is_measured(chunk: Clause, place: int) -> bool:
    """«15 метров ткани | отвезти»: the second noun is what the first one measures."""
    found = readings(chunk.scene.tokens[place - 1].word, chunk.scene.hint)
    counted = any(said.end == place - 2 and (said.small or said.things) for said in chunk.sums)
    return counted and any(one.case is not None and bool(one.case & Case.GENITIVE) for one in found)


def _is_object_of_plan(chunk: Clause, one: Head, other: Head, place: int) -> bool:
    """«сделка наша | аванс до пятницы проверить», «звонил Иванов | смету завтра скинуть»: nothing else to belong to."""
    ours = other.infinitive or (other.person == 1 and other.mood is not Mood.PAST)
    if not ours or not is_noun(chunk, place) or not _may_be_object(chunk, place):
        return False
    money = [said for said in chunk.sums if not said.small and not said.things]
    spans: list[Span] = [*money, *chunk.moments, *(head for head in chunk.heads if head.means("phrase"))]
    if one.means("call", "talk", "meet", "visit") and one.start < place:
        spans += [one, *chunk.people]
    if is_agreed_at(chunk, one):
        spans.append(one)  # «двери на 90 тысяч согласовали | договор отправить …»
    return place in {span.end for span in spans}


def _may_be_object(chunk: Clause, place: int) -> bool:
    """In the accusative: «смету», «договор»; «десять палет кирпича» is one thing."""
    found = readings(chunk.scene.tokens[place].word, chunk.scene.hint)
    return any(one.case is None or bool(one.case & Case.ACCUSATIVE) for one in found)


def _begins_to_refuse(chunk: Clause, one: Head, other: Head) -> int:
    """«написал Дронов в телеге банк отказал, сделка слетела»: the reason stands between the contact and the refusal."""
    channel = [head for head in chunk.heads if head.means("messenger", "mail", "by_phone")]
    spans: list[Span] = [one, *chunk.people, *chunk.moments, *channel]
    return max(span.end for span in spans if span.end <= other.start)
