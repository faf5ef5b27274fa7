"""Dictation without punctuation: the days in it, by which one can tell where something else begins."""

from phrases.clauses.clause import Clause
from phrases.clauses.people import PRONOUNS, is_governed
from phrases.dates.when import When
from phrases.entities.clients import Named
from phrases.entities.stages import TOWARDS
from phrases.lexicon.heads import NEXT_ONE, Head, Mood
from phrases.words.small_words import small_words
from phrases.words.tokens import word_at

AND = small_words("clauses", "and")
AGAIN = small_words("tasks", "again")
FOR_A_DAY = small_words("tasks", "for_a_day")
IN_WEEK = small_words("run_ons", "in_week")
TOLD_FIRST = ("call", "talk", "meet", "visit", "write", "send", "be")
CONTACT = (*TOLD_FIRST, "email", "deliver")
EVENTS = ("event", "service", "meet", "visit", "call")
SETTLED = ("pay", "lost", "won")
"""What needs no day: a day behind it is that of something else."""
FARTHEST_STAGE = 2
"""Words between a client and the stage: «на этап договор»."""
LOOKING_AHEAD = ("agree", "book", "expect", "want", "order", "reschedule", "move", "remind", "must", "state")


def second_date(chunk: Clause) -> int | None:
    """«двенадцатого монтаж у Гусевой четырнадцатого обучение»: each date begins a plan of its own."""
    if chunk.verbs or len(chunk.dates) < 2:
        return None
    dates = [when for when in chunk.dates if not when.vague and not when.ago]
    opening = chunk.start + (word_at(chunk.scene.tokens, chunk.start) in AND)
    if len(dates) < 2 or dates[0].start > opening:
        return None
    second = next((when for when in dates[1:] if when.day), None)
    if second is None or not Clause(chunk.scene, second.end, chunk.end).text or second.start <= dates[0].end:
        return None
    return next((said.start for said in chunk.people if _leads(chunk, said, second)), second.start)


def second_event(chunk: Clause) -> int | None:
    """«замер в среду в десять | монтаж двадцатого»: behind an event and its day another one, right before its own."""
    if chunk.verbs or len(chunk.dates) < 2:
        return None
    days = [when for when in chunk.dates if when.day and not (when.vague or when.ago or when.deadline)]
    events = [head for head in chunk.heads if head.mood is Mood.THING and head.means(*EVENTS)]
    if len(days) < 2 or len(events) < 2:
        return None
    starts, ends = {when.start for when in days}, {when.end for when in days}
    second = next((head for head in events[1:] if head.end in starts and head.start in ends), None)
    return second.start if second is not None and events[0].end <= days[0].start else None


def _leads(chunk: Clause, said: Named, when: When) -> bool:
    """«Громову 25 марта отгрузка … | Лобову 2 апреля звонок»: where the first stands before his day, so do others."""
    scene = chunk.scene
    first = scene.people[0]
    so = first.start == 0 and any(one.start == first.end for one in scene.moments)
    return so and said.end == when.start and first.cases & said.cases != 0 and not is_governed(chunk, said)


def second_day_told(chunk: Clause) -> int | None:
    """«во вторник был у Гусевой в четверг созвонились», "met Smith Monday called him Tuesday": a day for each."""
    if len(chunk.dates) < 2:
        return None
    told = [head for head in chunk.verbs if head.mood is Mood.PAST and head.means(*CONTACT) and not head.passive]
    days = [when for when in chunk.dates if when.day and not when.surely_ahead]
    if len(told) < 2 or len(days) < 2:
        return None
    one, other = told[0], told[1]
    between = [when for when in days if one.end <= when.start and when.end <= other.start]
    if between and days[0].start < between[-1].start:
        return between[-1].start
    return other.start - other.negated if between and other.end <= days[1].start else None


def day_ahead(chunk: Clause) -> int | None:
    """«вчера была встреча с Ивановым завтра в 11 дегустация»: behind a report a day that surely lies ahead."""
    if not chunk.dates:
        return None
    told = next((head for head in chunk.verbs if head.mood is Mood.PAST and head.means(*TOLD_FIRST, *SETTLED)), None)
    if told is None or any(head.mood is not Mood.PAST or _looks_ahead(head) for head in chunk.verbs):
        return None
    ahead = next((when for when in chunk.dates if when.surely_ahead and when.start >= told.end), None)
    if ahead is None or not Clause(chunk.scene, ahead.end, chunk.end).text:
        return None
    opens = word_at(chunk.scene.tokens, ahead.start)
    named = (word_at(chunk.scene.tokens, at) for at in range(ahead.start, ahead.end))
    return ahead.start if opens not in FOR_A_DAY or not IN_WEEK.isdisjoint(named) else None


def _looks_ahead(head: Head) -> bool:
    return head.means(*LOOKING_AHEAD) and not head.means(*SETTLED)


def behind_event(chunk: Clause) -> int | None:
    """«первый сеанс сб в 12 предоплату внесла»: behind an event and its day what has been done."""
    event = next(iter(chunk.heads), None)
    if event is None or event.verb or not event.means("event", "service", "meet", "visit"):
        return None
    when = next((when for when in chunk.dates if event.end <= when.start and not when.ago), None)
    done = next(iter(chunk.verbs), None)
    if when is None or done is None or done.start < when.end or done.mood is not Mood.PAST:
        return None
    named = any(said.start >= when.end for said in chunk.people)
    return when.end if done.means("pay", "sign") and not named else None


def tried_again(chunk: Clause) -> int | None:
    """«трубку не берёт третий день | завтра с утра ещё раз»: behind a call that nobody took when the next one is."""
    missed = chunk.first("unreached", "silent")
    if missed is None or any(head.start >= missed.end for head in chunk.verbs):
        return None
    behind = (when for when in chunk.dates if when.start >= missed.end and not when.ago)
    return next((when.start for when in behind if word_at(chunk.scene.tokens, when.end) in AGAIN), None)


def next_one(chunk: Clause) -> int | None:
    """«сделал первый сеанс | второй через три недели», «встреча прошла | вторая в четверг»: the next has its day."""
    days = {when.start for when in chunk.dates if not when.ago}
    following = next((head for head in chunk.heads if head.lemma in NEXT_ONE and head.end in days), None)
    told = following is not None and any(head.end <= following.start for head in chunk.heads)
    return following.start if told and following is not None else None


def stage_between(chunk: Clause, start: int, end: int) -> bool:
    """Whether a stage is named between two places."""
    return any(start <= place < end for place in chunk.stages)


def stage_before(chunk: Clause, verb: Head) -> int | None:
    """«договор ей ставь», «КП двигай»: the place of the stage that stands before the verb that moves there."""
    near = (at for at in range(verb.start - 3, verb.start) if at in chunk.stages)
    return next(near, None) if verb.means("move") and verb.mood is Mood.PLAN else None


def moves_to_stage(chunk: Clause, verb: Head) -> bool:
    """«скинуть кп до чт переведи на договор»: a deal is moved now, whatever day stands before."""
    return verb.mood is Mood.PLAN and verb.means("move") and stage_between(chunk, verb.end, chunk.end)


def behind_staged(chunk: Clause) -> int | None:
    """«Гусева в договор | допник подписать до 25-го», "Petersen to inspection | …": whose deal is where, and a plan."""
    if not chunk.stages or not chunk.people or chunk.people[0].start != chunk.start:
        return None
    said, staged = chunk.people[0], chunk.stages[0]
    if word_at(chunk.scene.tokens, said.end) not in TOWARDS or staged - said.end > FARTHEST_STAGE:
        return None
    end = next(place for place in range(staged, chunk.end + 1) if place not in chunk.stages)
    verb = next(iter(chunk.verbs), None)
    if verb is None:
        event = next((head for head in chunk.heads if head.start >= end and head.means(*EVENTS)), None)
        return end if event is not None and any(when.start >= event.end for when in chunk.dates) else None
    return end if verb.start >= end and not verb.means("move", "must", "want") else None


def day_behind_stage(chunk: Clause) -> int | None:
    """«переведи на задаток в пятницу в 14 нотариус»: a deal is moved now; the day behind is that of a plan."""
    moved = chunk.first("move", "throw", moods=(Mood.PLAN,)) if chunk.stages else None
    when = next((when for when in chunk.dates if moved and when.start > moved.end), None)
    if moved is None or when is None or not stage_between(chunk, moved.end, when.start):
        return None
    staged = _behind_stage(chunk, moved)
    if any(staged <= head.start < when.start for head in chunk.heads):
        return staged  # «ставь договор | первый вывоз в среду»
    return when.start if Clause(chunk.scene, when.end, chunk.end).text else None


def _behind_stage(chunk: Clause, moved: Head) -> int:
    """The place behind the name of the stage, its words and whom it is for."""
    end = next(place for place in chunk.stages if place >= moved.end) + 1
    while end in chunk.stages or word_at(chunk.scene.tokens, end) in PRONOUNS:
        end += 1
    return end
