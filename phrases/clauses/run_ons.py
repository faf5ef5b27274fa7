"""Dictation without punctuation: where in a stretch of words one report or plan ends and the next begins."""

from collections.abc import Callable, Iterator, Sequence

from names.forms import Case
from names.parts import is_inanimate
from names.speech import Speech
from phrases.clauses.arrivals import is_thing_ahead
from phrases.clauses.chores import whom_behind_chore
from phrases.clauses.clause import Clause
from phrases.clauses.next_client import next_client
from phrases.clauses.run_on_days import (
    LOOKING_AHEAD,
    TOLD_FIRST,
    behind_event,
    day_ahead,
    day_behind_stage,
    second_date,
    second_day_told,
    stage_between,
)
from phrases.clauses.run_on_parts import (
    EVENTFUL,
    beside_detail,
    both_told,
    is_noun,
    is_ours,
    is_paid_besides,
    is_written_instead,
    other_actor,
    second_plan,
    stage_for_whom,
)
from phrases.dates.when import When
from phrases.entities.clients import Named
from phrases.lexicon.heads import Head, Mood
from phrases.scene import Scene, Span
from phrases.words.dictionaries import readings
from phrases.words.small_words import small_words
from phrases.words.tokens import free_word_at, word_at

GOVERNING = small_words("people", "prepositions")
DETERMINERS, ADJECTIVES = small_words("heads", "determiners"), small_words("heads", "adjectives")
JOINING = GOVERNING | small_words("clauses", "and") | {","}
LEADING = small_words("clauses", "leading")
WILLING = small_words("tasks", "willing")
NOW = small_words("renaming", "now")
CLOSING = ("lost", "won", "deal", "agree", "unreached")


def split_run_on(scene: Scene, chunk: Clause) -> list[Clause]:
    """Dictation without punctuation: a plan behind a report, or a second date, begins a clause of its own."""
    found = (place for begins in BEGINNINGS if (place := begins(chunk)) is not None)
    if (place := next(found, None)) is None:
        return [chunk]
    first, rest = Clause(scene, chunk.start, place, chunk.after_stop), Clause(scene, place, chunk.end)
    return [*split_run_on(scene, first), *split_run_on(scene, rest)]


def _next_head(chunk: Clause) -> int | None:
    """The first of its verbs and things that says something else than the one before it."""
    told = [head for head in chunk.heads if not _names_a_stage(chunk, head)]
    heads = [head for head in told if head.verb or head.means("unreached") or _names_with_day(chunk, head)]
    for one, other in _neighbours(heads):
        place = other_actor(chunk, one, other) or (_border(chunk, one, other) if _changes(chunk, one, other) else None)
        if place:
            return place
    return None


def _names_with_day(chunk: Clause, head: Head) -> bool:
    return head.means(*EVENTFUL, *CLOSING) and bool(chunk.dates)


def _neighbours(heads: Sequence[Head]) -> Iterator[tuple[Head, Head]]:
    """Each head with the verb before it, else with the deal before it, else with the thing before it."""
    for n, head in enumerate(heads[1:], start=1):
        deal = next((one for one in heads[:n] if one.means("deal")), heads[n - 1])
        yield next((one for one in reversed(heads[:n]) if one.verb), deal), head


def _names_a_stage(chunk: Clause, head: Head) -> bool:
    """«move him to offer»: the name of a stage behind the verb that moves there is no verb of its own."""
    moved = any(one.means("move") and 0 < head.start - one.end <= 3 for one in chunk.heads)
    return moved and head.start in chunk.stages


def _changes(chunk: Clause, one: Head, other: Head) -> bool:
    """Whether something else begins between two heads."""
    if other.infinitive and any(head.end == other.start and head.lemma in WILLING for head in chunk.heads):
        return False
    reported = one.mood in {Mood.PAST, Mood.PRESENT} or _is_agreed(chunk, one, other)
    if other.mood is Mood.PAST and is_written_instead(one, other):
        return True
    if reported and is_ours(other):
        return any(not when.ago for when in (*_dates_between(chunk, one, other), *_dates_behind(chunk, other)))
    if reported and other.mood is Mood.PLAN:
        return _plan_begins(chunk, one, other)
    if reported and other.mood is Mood.THING:
        return _thing_begins(chunk, one, other)
    if one.mood is Mood.PAST or _is_agreed(chunk, one, other):
        return _told_besides(chunk, one, other)
    if one.mood is Mood.THING:
        return other.mood is Mood.PLAN and (
            _plan_behind_deal(chunk, one, other) or _plan_behind_event(chunk, one, other)
        )
    return one.mood is Mood.PLAN and _begins_behind_plan(chunk, one, other)


def _is_agreed(chunk: Clause, one: Head, other: Head) -> bool:
    """«согласен на 100 тыс | монтаж 12-го»: as good as a verb, with its sum."""
    return one.means("won", "unreached") or (one.means("agree") and _sum_between(chunk, one, other))


def _sum_between(chunk: Clause, one: Head, other: Head) -> bool:
    return any(one.end <= said.start and said.end <= other.start and not said.small for said in chunk.sums)


def _plan_begins(chunk: Clause, one: Head, other: Head) -> bool:
    """«встретились вчера, завтра позвонить», but «просил перезвонить»."""
    between, behind = _dates_between(chunk, one, other), _dates_behind(chunk, other)
    behind_to = word_at(chunk.scene.tokens, other.start - 1) == "to"
    infinitive = behind_to or (other.infinitive and not other.lemma.isascii())
    if infinitive and one.means("visit", "meet", "deliver", "be"):
        between = [when for when in between if when.surely_ahead]
    if infinitive and _is_promised(chunk, one, other):
        return False
    return not infinitive or bool(between or behind) or not _completes(one, other)


def _plan_behind_deal(chunk: Clause, one: Head, other: Head) -> bool:
    """«сделка на 118 тыс, договор подготовить через неделю»: a sum stated, and what is to be done with its own day."""
    stated = one.means("won") or any(one.end <= said.start < other.start and not said.small for said in chunk.sums)
    return stated and one.means("deal") and bool(_dates_between(chunk, one, other) or _dates_behind(chunk, other))


def _plan_behind_event(chunk: Clause, one: Head, other: Head) -> bool:
    """«завтра встреча с Гусевой | в пятницу отправить смету»: each has a day."""
    days = [when for when in chunk.dates if when.day or when.elapsed or when.repeat]
    before = [when for when in days if when.end <= one.start or one.end <= when.start < other.start]
    own = before[1:] or [when for when in days if when.start >= other.end]
    return one.means("event", "service", "meet", "visit", "call", "talk") and other.infinitive and bool(before and own)


def _thing_begins(chunk: Clause, one: Head, other: Head) -> bool:
    """«позвонил Иванову в пятницу дегустация»: an event with a day of its own."""
    ahead = [when for when in (*_dates_between(chunk, one, other), *_dates_behind(chunk, other)) if not when.ago]
    told = one.means(*TOLD_FIRST, "won", "unreached")
    told = told or (one.means("order", "agree", "sign") and bool(chunk.sums))
    eventful = other.means("event", "visit", "call", "meet") or is_thing_ahead(chunk, other)
    eventful = eventful or (other.means("service") and _ends_before_service(chunk, one, other))
    over = any(when.ago and when.start == other.end for when in chunk.dates)  # «for her exam yesterday»
    return told and bool(ahead) and eventful and not over and _far(chunk, one, other)


def _ends_before_service(chunk: Clause, one: Head, other: Head) -> bool:
    """«звонила | первый сеанс сб в 12»; «texted her the colors», «договорились на чистку, итого 7200» take it along."""
    if one.means("order", "agree", "sign"):
        return _sum_between(chunk, one, other)
    done_to = any(one.end <= said.start < other.start for said in chunk.people)
    return not one.means("be") and not (done_to and one.means("write", "send"))


def _told_besides(chunk: Clause, one: Head, other: Head) -> bool:
    """«заходила записала на пятницу», «написал отказался», «был у Гусевой она ждёт КП до среды»."""
    ahead = any(not when.ago for when in _dates_behind(chunk, other))
    if other.mood is Mood.PRESENT and other.means("expect", "want"):
        by_day = ahead or any(when.deadline for when in _dates_between(chunk, one, other))
        return by_day and (one.means(*TOLD_FIRST) or other.person == 1 or _is_agreed(chunk, one, other))
    if other.mood is Mood.PRESENT and other.means("visit", "deliver"):
        told = one.means(*TOLD_FIRST) or _is_agreed(chunk, one, other)
        return told and any(when.day and not (when.ago or when.repeat) for when in _dates_behind(chunk, other))
    if other.mood is Mood.PAST and other.means("book"):
        return one.means(*TOLD_FIRST) and ahead and not _is_passive(chunk, one, other)
    if other.mood is Mood.PAST and is_paid_besides(chunk, one, other):
        return True
    refused = other.mood is Mood.PAST and other.means("lost")
    return refused and one.means("call", "talk", "meet", "visit", "write", "send", "email") and not one.negated


def _is_passive(chunk: Clause, one: Head, other: Head) -> bool:
    """«была записана на 22-е»: one verb."""
    first = next(iter(readings(chunk.scene.tokens[other.start].word, chunk.scene.hint)), None)
    return one.means("be") and one.end == other.start and first is not None and first.speech is Speech.PARTICIPLE


def _begins_behind_plan(chunk: Clause, one: Head, other: Head) -> bool:
    """«запиши сделку на 510 тысяч предоплату обещал кинуть до среды»: what they did or promised is no plan of ours."""
    if one.means("move") and other.mood is Mood.PLAN and stage_between(chunk, one.end, other.start):
        return True
    if _moves_to_stage(chunk, other) and _dates_between(chunk, one, other):
        return True
    if other.mood is Mood.PLAN and chunk.dates:
        before = [when for when in chunk.dates if when.end <= one.start or one.end <= when.start < other.start]
        return len(chunk.dates) > 1 and bool(before)
    if other.mood is Mood.THING:
        return _is_event_behind_visit(chunk, one, other)
    promised = other.means("expect", "must") and _sum_between(chunk, one, other) and _dates_behind(chunk, other)
    return other.mood is Mood.PAST and (other.means(*EVENTFUL, "lost", "agree", "order") or bool(promised))


def _moves_to_stage(chunk: Clause, verb: Head) -> bool:
    """«скинуть кп до чт переведи на договор»: a deal is moved now, whatever day stands before."""
    return verb.mood is Mood.PLAN and verb.means("move") and stage_between(chunk, verb.end, chunk.end)


def _is_event_behind_visit(chunk: Clause, one: Head, other: Head) -> bool:
    """«числа 5-го приедут с авансом монтаж 12-го»: an event whose day stands behind it, and the visit has one too."""
    apart = one.means("visit", "deliver") and other.means("event", "service") and _far(chunk, one, other)
    before = [when for when in chunk.dates if when.start < other.start]
    return apart and bool(before) and any(when.start == other.end for when in chunk.dates)


def _dates_between(chunk: Clause, one: Head, other: Head) -> list[When]:
    return [when for when in chunk.dates if one.end <= when.start and when.end <= other.start]


def _dates_behind(chunk: Clause, other: Head) -> list[When]:
    return [when for when in chunk.dates if when.start >= other.end]


def _completes(one: Head, other: Head) -> bool:
    """An infinitive that belongs to the verb before it: «просил перезвонить», «ездили смотреть»."""
    return one.means("expect", "want", "must", "agree", "visit", "meet", "deliver", "be") or other.start - one.end <= 1


def _is_promised(chunk: Clause, one: Head, other: Head) -> bool:
    """«аванс обещала внести в понедельник»: the thing before the two verbs is what the second one is about."""
    named = any(head.end == one.start and not head.verb for head in chunk.heads)
    thing = named or (one.start > chunk.start and is_inanimate(word_at(chunk.scene.tokens, one.start - 1)))
    return thing and one.means("must") and one.end == other.start


def _far(chunk: Clause, one: Head, other: Head) -> bool:
    """A thing behind a preposition («заехал на замер») belongs to the verb."""
    if one.means("unreached", "won") and other.start == one.end:
        return True  # «недозвон | перезвон через час», «сделка наша | монтаж 12-го»
    before = other.start - 1 - (word_at(chunk.scene.tokens, other.start - 1) in DETERMINERS)
    return other.start - one.end >= 1 and free_word_at(chunk.scene.tokens, before) not in GOVERNING


def _border(chunk: Clause, one: Head, other: Head) -> int | None:
    """Where the second part begins: at its date, behind the last entity of the first, or at its verb."""
    dates = [when for when in chunk.dates if one.end <= when.start and when.end <= other.start and not when.ago]
    if dates and not both_told(chunk, one, other) and not _has_day_of_its_own(chunk, one, other, dates[-1]):
        whom = whom_behind_chore(chunk, one, other, dates[-1])
        return whom.start if whom else dates[-1].start - _is_object_of_plan(chunk, one, other, dates[-1].start - 1)
    refuses = other.means("lost") and not is_thing_ahead(chunk, other)
    place = _begins_to_refuse(chunk, one, other) if refuses else other.start
    while place - 1 >= one.end and _leads(chunk, place - 1, other):
        place -= 1
    place -= place == other.start and _is_object_of_plan(chunk, one, other, place - 1)
    if whom := _whom_the_plan_names(chunk, place):
        return whom.start
    verb = place
    while _is_own_object(chunk, one, other, place):
        place -= 1
    told = [when for when in chunk.moments if when.ago]
    money = [said for said in chunk.sums if not said.small]
    entities: list[Span] = [*chunk.people, *money, *dates, *told]
    ends = [span.end for span in entities if one.start <= span.start and span.end <= place]
    ends += [at + 1 for at in chunk.stages if one.end <= at < place]
    ends += [head.end for head in chunk.heads if head.end <= place and word_at(chunk.scene.tokens, head.start) in NOW]
    if ends and place == verb and place - max(ends) <= 3:
        place = _behind_its_place(chunk, one, max(ends), place)
    return place if chunk.start < place < chunk.end else None


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
    if one.mood is Mood.PLAN and _moves_to_stage(chunk, other):
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
        head.mood is Mood.THING and head.means("event", "service") and _far(chunk, verb, head) for head in between
    )
    return when.start >= verb.end and not event


def _is_day_of_first_plan(chunk: Clause, one: Head, between: When, *, behind: bool) -> bool:
    """«позвонить завтра отправить КП в пятницу», «хочет перенести на пятницу перезвонить ей вечером»."""
    named = any(when.end <= one.start for when in chunk.dates)
    moved = one.means("reschedule") and between.start == one.end
    return not named and between.day is not None and (moved or (behind and not one.means("remind")))


def _is_own_object(chunk: Clause, one: Head, other: Head, place: int) -> bool:
    """«глянула образцы, смету скинуть …», «прислал счёт, акт жду»: of two nouns before a verb the last is its own."""
    nouns = [at for at in (place - 1, place - 2) if is_noun(chunk, at) and at >= one.end]
    done_to = nouns == [place - 1, place - 2] and _may_be_object(chunk, place - 1)
    awaited = other.mood is Mood.PRESENT and other.means("expect") and not is_noun(chunk, other.end)
    return done_to and (awaited or bool(chunk.first("send", "work", "deliver", "pay", moods=(Mood.PLAN,))))


def _is_object_of_plan(chunk: Clause, one: Head, other: Head, place: int) -> bool:
    """«сделка наша | аванс до пятницы проверить», «звонил Иванов | смету завтра скинуть»: nothing else to belong to."""
    ours = other.infinitive or (other.person == 1 and other.mood is not Mood.PAST)
    if not ours or not is_noun(chunk, place) or not _may_be_object(chunk, place):
        return False
    spans: list[Span] = [*chunk.sums, *chunk.moments, *(head for head in chunk.heads if head.means("phrase"))]
    if one.means("call", "talk", "meet", "visit") and one.start < place:
        spans += [one, *chunk.people]
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


BEGINNINGS: tuple[Callable[[Clause], int | None], ...] = (
    next_client, second_date, day_ahead, day_behind_stage, beside_detail, stage_for_whom, second_plan, behind_event,
    second_day_told, _next_head,
)  # fmt: skip
"""Where something else begins, the surest first."""
