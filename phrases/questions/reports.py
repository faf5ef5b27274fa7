"""A report asked for by its words: «воронка», «кто не заглядывал», «отчёт за неделю»."""

from collections.abc import Sequence

from phrases.dates.days import Away
from phrases.dates.vocabulary import listed, valued
from phrases.dates.when import When
from phrases.lexicon import phrase_at
from phrases.lexicon.heads import Head, Mood
from phrases.questions.periods import count_at
from phrases.scene import Scene, places
from phrases.words.small_words import small_words
from phrases.words.tokens import word_at

REPORTS = ("birthdays", "no_visit", "stalled", "lost", "activity", "pipeline", "tasks", "sales")
MEANT = "report_"
"""What the meanings of their names begin with in the lexicon."""
NAMED = frozenset(MEANT + name for name in REPORTS)
PAPERS = small_words("whole", "papers")
OVER = small_words("whole", "over")
ASIDE_OF_SUMMARY = small_words("whole", "aside_of_summary")
AT_US = small_words("whole", "at_us")
HOW = small_words("whole", "how")
WHO = small_words("whole", "who")


def report_said(scene: Scene, words: Sequence[str], asks: bool) -> str | None:
    """The report asked for by its words; a name of a report alone is enough («воронка»)."""
    counted = places(scene.moments) | {at for place in _counted(scene) for at in (place, place + 1)}
    short = len([word for place, word in enumerate(words) if word.isalpha() and place not in counted]) <= 4
    if not (asks or short) or has_sum(scene) or (not asks and _has_its_hour(scene)):
        return None
    found = _named(scene, words) | _said_of_many(scene)
    if not found and _who_is_on(scene):
        found.add("tasks")
    if not found and _sums_up(scene):
        found.add("activity")
    acts = not asks and any(_acts(head) for head in scene.heads)
    return None if acts else next((name for name in REPORTS if name in found), None)


def _acts(head: Head) -> bool:
    """Somebody does something; «забрал договор» tells of it, though «кто забрал» may ask."""
    if head.mood not in {Mood.PAST, Mood.PLAN} and head.person != 1:
        return False
    told = head.mood is Mood.PAST and not (head.negated or head.passive or head.meanings <= NAMED)
    return told or not head.means("find", *NAMED)


def _named(scene: Scene, words: Sequence[str]) -> set[str]:
    """The reports that words and phrases mean."""
    phrases = (phrase for place in range(len(words)) if (phrase := phrase_at(words, place, scene.hint)))
    meant = (*(head.meanings for head in scene.heads), *(meanings for meanings, _ in phrases))
    said = (meaning for meanings in meant for meaning in meanings)
    return {meaning.removeprefix(MEANT) for meaning in said if meaning.startswith(MEANT)}


def has_sum(scene: Scene) -> bool:
    """Money is named, and not only a number."""
    return any(not said.plain for said in scene.sums)


def _has_its_hour(scene: Scene) -> bool:
    """«каждый день в 9 касса»: what has an hour or comes again is to be done, and not to be shown."""
    return any(when.repeat or (when.clock and when.clock.exact) for when in scene.moments)


def _who_is_on(scene: Scene) -> bool:
    """«кто у нас завтра на приёме?», "what's today": who is to come, or what is on, on a day that is not over."""
    ahead = any(not (when.ago or when.vague) for when in scene.moments)
    dated = places(scene.moments)
    words = [token.word for place, token in enumerate(scene.tokens) if place not in dated]
    ahead = ahead and not asks_who_wanted(scene)
    return ahead and (bool(set(words[:3]) & WHO) or (bool(set(words[:1]) & HOW) and set(words) <= HOW | AT_US))


def asks_who_wanted(scene: Scene) -> bool:
    """«кто просил рассрочку на полгода»: of what was said, and not of what is on in those days."""
    said = (head for head in scene.verbs if head.mood is Mood.PAST and not head.negated)
    planned = any(head.mood is Mood.PLAN for head in scene.verbs)
    wanted = not planned and any(head.means("expect", "state", "want") for head in said)
    return wanted and bool(set(scene.words[:2]) & WHO)


def _sums_up(scene: Scene) -> bool:
    """«отчёт за неделю», «итоги дня», "weekly report": what was done, and nothing else is said."""
    dated = places(scene.moments)
    rest = {token.word for place, token in enumerate(scene.tokens) if place not in dated | _counted(scene)}
    periods = valued("units").keys() | valued("months").keys() | listed("this") | listed("last")
    return not is_due(scene) and bool(rest & PAPERS) and rest <= PAPERS | ASIDE_OF_SUMMARY | periods


def _counted(scene: Scene) -> frozenset[int]:
    """The places of numbers of days, weeks and the like."""
    return frozenset(place for place in range(len(scene.tokens)) if _counts_unit(scene, place))


def _counts_unit(scene: Scene, place: int) -> bool:
    """«за 3 недели»."""
    return count_at(scene, place) is not None and word_at(scene.tokens, place + 1) in valued("units")


def is_paper_to_do(scene: Scene) -> bool:
    """«завтра сдать отчёт», "send the report by Friday": a paper that somebody has to work on."""
    plans = [
        head for head in scene.heads
        if head.infinitive and head.mood is Mood.PLAN and not head.means("find") and head.lemma not in PAPERS
    ]  # fmt: skip
    return any(scene.moments or not head.lemma.isascii() for head in plans)


def is_due(scene: Scene) -> bool:
    """«отчёт в пятницу», «каждую пятницу отчёт», but «отчёт за неделю», «сводка за сегодня», "weekly report"."""
    return any(not (when.ago or _is_of_a_period(scene, when)) for when in scene.moments)


def _is_of_a_period(scene: Scene, when: When) -> bool:
    opens = word_at(scene.tokens, when.start) if when.elapsed or when.day else ""
    today = isinstance(when.day, Away) and not (when.day.days or when.day.months or when.clock or when.deadline)
    adjective = when.repeat is not None and word_at(scene.tokens, when.end) in PAPERS and when.end == when.start + 1
    return opens in OVER or today or adjective or word_at(scene.tokens, when.start - 1) in OVER


def _said_of_many(scene: Scene) -> set[str]:
    """«кто не заглядывал?», «какие сделки слились», «сколько на каком этапе»: asked of everybody."""
    found: set[str] = set()
    if any(
        head.negated and head.means("visit", "book", "be", "order") and head.mood is not Mood.PLAN
        for head in scene.heads
    ):
        found.add("no_visit")
    if any(head.means("lost") for head in scene.heads):
        found.add("lost")
    if any(head.infinitive and head.means("call", "write", "meet", "visit", "work", "send") for head in scene.heads):
        found.add("tasks")
    if not found and any(head.means("deal") and not (head.verb or head.means("report_sales")) for head in scene.heads):
        found.add("pipeline")
    if any(head.means("won", "closed") for head in scene.verbs):
        found.add("sales")
    if any(head.means("stage") for head in scene.heads):
        found.add("pipeline")
    return found
