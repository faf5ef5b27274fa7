"""What a whole message may be: a question, a report, a search, Undo, «готово», a bare date, small talk."""

from collections.abc import Sequence
from itertools import takewhile

from crm.wishes import FindClients, FinishTask, MoveTask, SayWhere, ShowReport, UndoLast
from names.companies import is_legal_form
from names.person import nominative
from phrases.clauses.clause import Clause
from phrases.clauses.people import cases_by_place, name_of
from phrases.clients.erasing import ask_to_erase
from phrases.dates.days import Away
from phrases.dates.resolving import resolve
from phrases.dates.vocabulary import listed, valued
from phrases.dates.when import When
from phrases.dates.zones import read_whereabouts
from phrases.deals.targets import set_target
from phrases.lexicon import meanings, phrase_at
from phrases.lexicon.heads import Head, Mood
from phrases.questions.agendas import ask_agenda
from phrases.questions.asked import words as asked_words
from phrases.questions.choosing import CHOOSING
from phrases.questions.client_lists import ask_clients
from phrases.questions.errands import ask_errands
from phrases.questions.free_times import ask_free
from phrases.questions.languages import ask_language
from phrases.questions.masters import ask_of_master
from phrases.questions.numbers import ask_numbers, of_the_till
from phrases.questions.periods import count_at, period_said
from phrases.questions.recalling import asks_to_recall, asks_whether, question_behind
from phrases.questions.screens import ask_screen
from phrases.questions.team import ask_of_team
from phrases.questions.work import ask_of_work
from phrases.scene import Scene, places
from phrases.thread import Thread
from phrases.visits.absences import tell_of_days_off, tell_of_own_leave
from phrases.visits.hours import tell_of_hours
from phrases.visits.rearranging import rearrange_visits
from phrases.words.small_words import small_words
from phrases.words.tokens import Kind, Token, word_at

NOT_ASKING = small_words("whole", "not_asking")

REPORTS = ("birthdays", "no_visit", "stalled", "lost", "activity", "pipeline", "tasks", "sales")
ASKING = small_words("whole", "asking")
OURSELVES = small_words("whole", "ourselves")
PAPERS = small_words("whole", "papers")
SMALL = small_words("whole", "small")
ALL_SAID, UNTIL_HERE = small_words("whole", "all_said"), small_words("whole", "until_here")
OPENING = small_words("whole", "opening")
"""What calls for attention before a question: «слушай, а у кого …»."""
NEWEST = small_words("whole", "newest")
HOW = small_words("whole", "how")
OVER = small_words("whole", "over")
ASIDE_OF_SUMMARY = small_words("whole", "aside_of_summary")
ABOUT = small_words("whole", "about")
AT_US = small_words("whole", "at_us")
WHO = small_words("whole", "who")
DID = asked_words("did")
UPON = small_words("whole", "upon")
STOP = small_words("whole", "stop")
FOR_ALL = small_words("wording", "for_all")
MARKS = {",", ".", "!", "…", "—", "–", "-", ":", ")"}
LONGEST_UNDO = 9
"""Words, and twice as many where «последнее» says what is meant."""
ASIDE_OF_UNDO = small_words("whole", "aside_of_undo")
OF_UNDO = {"undo", "note", "thanks", "correction"}


def read_whole(scene: Scene, thread: Thread) -> bool:
    """Try each reading of the whole message; True when one was taken."""
    return any(reading(scene, thread) for reading in READINGS)


def _thanks(scene: Scene, thread: Thread) -> bool:
    """Only small talk: nothing is wanted (A7)."""
    words = [token.word for token in scene.tokens if token.kind is Kind.WORD]
    over = _is_over(words, scene.hint)
    if scene.people or (scene.moments and not over) or scene.sums or scene.contact(Kind.PHONE):
        return False
    covered = over or (bool(words) and _small_talk(words, scene.hint) == len(words))
    if covered:
        thread.reasons.append("small talk")
    return covered


def _is_over(words: Sequence[str], hint: str) -> bool:
    """«на сегодня всё», "cheers, that's everything for today": whoever writes has no more to say."""
    rest = {word for word in words if "thanks" not in meanings(word, hint)}
    return bool(rest & ALL_SAID and rest & UNTIL_HERE) and rest <= ALL_SAID | UNTIL_HERE | SMALL


def _small_talk(words: Sequence[str], hint: str) -> int:
    """How many words at the start are thanks, greetings and what goes with them; a question word is none."""
    place = 0
    while place < len(words):
        phrase = phrase_at(words, place, hint)
        if phrase and "thanks" in phrase[0]:
            place = phrase[1]
        elif words[place] in SMALL or words[place] in MARKS or "thanks" in meanings(words[place], hint):
            place += 1
        else:
            break
    return place


def _where(scene: Scene, thread: Thread) -> bool:
    """«я в Алматы»: whose clock is meant from now on."""
    zone = read_whereabouts(scene.text, scene.hint)
    if zone is not None:
        thread.add(0, SayWhere(zone=zone), "the person says where they are")
    return zone is not None


def _undo(scene: Scene, thread: Thread) -> bool:
    """«отмени», «отмени последнее», «undo that»; «отмени встречу с …», «удали задачу …» are not this."""
    asked = [head for head in scene.heads if head.means("undo") and head.mood in {Mood.PLAN, Mood.THING}]
    undo = min(asked, key=lambda head: (head.mood is Mood.THING, head.means("correction")), default=None)
    words = [token.word for token in scene.tokens if token.kind is Kind.WORD]
    newest = bool(set(words) & NEWEST)
    longest = LONGEST_UNDO * (1 + newest)
    if undo is None or scene.people or scene.moments or _has_sum(scene) or scene.strangers or len(words) > longest:
        return False
    if not newest and ((undo.mood is Mood.THING and len(words) > 5) or _takes_back_a_thing(scene, undo)):
        return False
    thread.add(0, UndoLast(), "the message takes the last change back")
    return True


def _takes_back_a_thing(scene: Scene, undo: Head) -> bool:
    """«отмени скидку», «удали клиента»: something of its own, and not what was just written."""
    behind = takewhile(lambda token: token.kind is Kind.WORD, scene.tokens[undo.end :])
    things = (token.word for token in behind if token.word not in ASIDE_OF_UNDO)
    return any(not meanings(word, scene.hint) & OF_UNDO for word in things)


def _has_sum(scene: Scene) -> bool:
    return any(not said.plain for said in scene.sums)


def _finish(scene: Scene, thread: Thread) -> bool:
    """«сделал», «готово», "done": the task in sight is done."""
    words = [token.word for token in scene.tokens if token.kind is Kind.WORD]
    if not words or len(words) > 3 or scene.people or scene.moments or scene.sums or scene.strangers:
        return False
    done = [
        head for head in scene.heads if head.means("done") and head.mood in {Mood.PAST, Mood.THING} and not head.negated
    ]
    others = [head for head in scene.heads if not head.means("done", "thanks", "us")]
    if not done or others:
        return False
    thread.add(0, FinishTask(), "a task is reported done")
    return True


def _bare_moment(scene: Scene, thread: Thread) -> bool:
    """«завтра», «через час»: the task in sight is put off."""
    if len(scene.moments) != 1 or scene.people or scene.heads or scene.sums or scene.strangers:
        return False
    when = scene.moments[0]
    outside = [t for place, t in enumerate(scene.tokens) if not when.start <= place < when.end and t.kind is Kind.WORD]
    moment = resolve(when, thread.frame.moment, thread.frame.zone, moving=True)
    if outside or when.ago or when.repeat or moment is None:
        return False
    said = {"day_only": when.day_only, "hour_only": when.hour_only}
    wish = MoveTask(due_at=moment.at, by_clock=when.elapsed is None, bare=True, **said)
    thread.add(0, wish, "only a moment is said")
    return True


def _bare_name(scene: Scene, thread: Thread) -> bool:
    """«фомина», «Мария Петрова», «8 912 …»: nothing but who is looked for; in a reply it tells of a client."""
    said = (*scene.people, *scene.strangers)
    reached = scene.contact(Kind.PHONE) or scene.contact(Kind.EMAIL)
    named = {place for one in said for place in range(one.start, one.end)}
    others = (token for place, token in enumerate(scene.tokens) if place not in named)
    if thread.about or bool(said) == bool(reached) or len(said) > 1 or not all(map(_says_nothing, others)):
        return False
    thread.add(0, FindClients(query=_query(scene)), "nothing but a name is said")
    return True


def _says_nothing(token: Token) -> bool:
    return token.kind in {Kind.MARK, Kind.PHONE, Kind.EMAIL} or is_legal_form(token.word)


def _question(scene: Scene, thread: Thread) -> bool:
    """A question about many is a report, one about a client or a thing a search (A7, F9)."""
    words = [token.word for token in scene.tokens]
    asks = _asks(scene, words)
    named = bool(scene.people or scene.strangers or scene.contact(Kind.PHONE) or scene.contact(Kind.EMAIL))
    told = thread.about and not asks and (scene.moments or any(head.verb for head in scene.heads))
    if not (named or told) and (report := _report(scene, words, asks)):
        said = period_said(scene, thread.frame, past=report != "tasks")
        period = said.period or (of_the_till(scene, thread) if report == "sales" else None)
        thread.add(0, ShowReport(name=report, period=period, unread=said.unread), "a question about many")
        return True
    if not (asks and _is_search(scene)) and not _only_a_detail(scene) and not _how_is(scene):
        return False
    query = _query(scene)
    if query:
        thread.add(0, FindClients(query=query), "a question about one")
    return bool(query)


def _only_a_detail(scene: Scene) -> bool:
    """«Иванов телефон», «адрес Гусевой»: a known client, the name of a detail, and no value for it."""
    asked = [head for head in scene.heads if not _is_given_to_us(head)]
    details = asked and all(head.means("phone", "mail", "birthday") and not head.verb for head in asked)
    told = scene.contact(Kind.PHONE) or scene.contact(Kind.EMAIL) or scene.moments or scene.sums
    return bool(details and scene.people and not told and len(scene.tokens) <= 5)


def _is_given_to_us(head: Head) -> bool:
    """«скинь номер Демченко», «дай телефон»: an imperative said to the bot."""
    return head.start == 0 and head.means("send", "find") and head.mood is Mood.PLAN and not head.infinitive


def _how_is(scene: Scene) -> bool:
    """«что по Демченко», «что у Гусевой завтра»: a known client and nothing else but days, behind small talk or not.

    Further questions may follow: «что там по Демченко когда он заезжал».
    """
    named = places(scene.people) | places(scene.moments)
    first = enumerate(scene.tokens[: question_behind(scene)])
    said = [token.word for place, token in first if place not in named]
    asked = (said[at:] for at in range(_small_talk(said, scene.hint) + 1) if said[at:])
    return bool(scene.people) and any(words[0] in HOW and set(words) <= HOW | ABOUT | AT_US | DID for words in asked)


def _asks(scene: Scene, words: list[str]) -> bool:
    begin = sum(1 for _ in takewhile(lambda word: word in OPENING or word in MARKS, words))
    opening = [word for word in words[begin : begin + 3] if word.isalpha() or "'" in word]
    finds = (
        bool(scene.heads)
        and scene.heads[0].means("find")
        and scene.heads[0].start <= 1
        and scene.heads[0].mood in {Mood.PLAN, Mood.THING}
    )
    told = bool(scene.heads) and scene.heads[0].start == 0 and scene.heads[0].mood is Mood.PLAN
    asking = set(opening) & ASKING - (FOR_ALL if told else set())
    if (asking <= PAPERS and (_is_paper_to_do(scene) or _is_due(scene))) or _says_upon_what(scene):
        asking = set()
    return words[-1:] == ["?"] or asks_whether(scene) or bool(asking) or finds or asks_to_recall(scene)


def _says_upon_what(scene: Scene) -> bool:
    """«когда Гусева приедет, позвонить мастеру»: upon what something else happens, and no question."""
    comma = next((place for place, token in enumerate(scene.tokens) if token.text == ","), None)
    verbs = [head.start for head in scene.heads if head.verb]
    if comma is None or scene.tokens[0].word not in UPON:
        return False
    return any(at < comma for at in verbs) and any(at > comma for at in verbs)


def _is_paper_to_do(scene: Scene) -> bool:
    """«завтра сдать отчёт», "send the report by Friday": a paper that somebody has to work on."""
    plans = [
        head for head in scene.heads
        if head.infinitive and head.mood is Mood.PLAN and not head.means("find") and head.lemma not in PAPERS
    ]  # fmt: skip
    return any(scene.moments or not head.lemma.isascii() for head in plans)


def _report(scene: Scene, words: list[str], asks: bool) -> str | None:
    """The report asked for by its words; a name of a report alone is enough («воронка»)."""
    short = len([word for word in words if word.isalpha()]) <= 4
    if not (asks or short) or _has_sum(scene) or (not asks and _has_its_hour(scene)):
        return None
    found = {
        meaning.removeprefix("report_")
        for head in scene.heads
        for meaning in head.meanings
        if meaning.startswith("report_")
    }
    found |= _said_of_many(scene)
    found |= {
        meaning.removeprefix("report_")
        for place in range(len(words))
        if (phrase := phrase_at(words, place, scene.hint))
        for meaning in phrase[0]
        if meaning.startswith("report_")
    }
    if not found and _who_is_on(scene):
        found.add("tasks")
    if not found and _sums_up(scene):
        found.add("activity")
    acts = any(
        (head.mood in {Mood.PAST, Mood.PLAN} or head.person == 1)
        and not head.means("find", *[f"report_{name}" for name in REPORTS])
        for head in scene.heads
    )
    return None if acts and not asks else next((name for name in REPORTS if name in found), None)


def _has_its_hour(scene: Scene) -> bool:
    """«каждый день в 9 касса»: what has an hour or comes again is to be done, and not to be shown."""
    return any(when.repeat or (when.clock and when.clock.exact) for when in scene.moments)


def _who_is_on(scene: Scene) -> bool:
    """«кто у нас завтра на приёме?», "what's today": who is to come, or what is on, on a day that is not over."""
    ahead = any(not (when.ago or when.vague) for when in scene.moments)
    dated = places(scene.moments)
    words = [token.word for place, token in enumerate(scene.tokens) if place not in dated]
    return ahead and (bool(set(words[:3]) & WHO) or (bool(set(words[:1]) & HOW) and set(words) <= HOW | AT_US))


def _sums_up(scene: Scene) -> bool:
    """«отчёт за неделю», «итоги дня», "weekly report": what was done, and nothing else is said."""
    dated = places(scene.moments)
    counted = {place for place in range(len(scene.tokens)) if _counts_unit(scene, place)}
    rest = {token.word for place, token in enumerate(scene.tokens) if place not in dated | counted}
    periods = valued("units").keys() | valued("months").keys() | listed("this") | listed("last")
    return not _is_due(scene) and bool(rest & PAPERS) and rest <= PAPERS | ASIDE_OF_SUMMARY | periods


def _counts_unit(scene: Scene, place: int) -> bool:
    """«за 3 недели»."""
    return count_at(scene, place) is not None and word_at(scene.tokens, place + 1) in valued("units")


def _is_due(scene: Scene) -> bool:
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
    if any(head.verb and head.means("won", "closed") for head in scene.heads):
        found.add("sales")
    if any(head.means("stage") for head in scene.heads):
        found.add("pipeline")
    return found


def _is_search(scene: Scene) -> bool:
    """A find command, or a question that no contact of the same message reports."""
    finds = (
        scene.heads
        and scene.heads[0].means("find")
        and scene.heads[0].start <= 1
        and scene.heads[0].mood is not Mood.PAST
    )
    asked = any(token.text == "?" for token in scene.tokens[-2:]) or asks_whether(scene)
    opens = {token.word for token in scene.tokens[:2]} & (ASKING - NOT_ASKING) or _asks_of_us(scene)
    opens = opens or asks_to_recall(scene)
    ahead = any(not when.ago for when in scene.moments)
    plans = any(head.mood is Mood.PLAN and not head.means("find") for head in scene.heads)
    planned = ahead and not asked and (plans or not opens)
    return bool(finds or asked or opens) and not planned


def _asks_of_us(scene: Scene) -> bool:
    """«что я обещал Громову», "what did I promise him"."""
    return word_at(scene.tokens, 0) in ASKING and any(token.word in OURSELVES for token in scene.tokens[1:3])


def _query(scene: Scene) -> str:
    """What to look for: the name in the nominative, a phone, or the words that are no command."""
    if phone := scene.contact(Kind.PHONE) or scene.contact(Kind.EMAIL):
        return phone.value
    if scene.people:
        said = scene.people[0]
        clause = Clause(scene, 0, len(scene.tokens))
        return name_of(clause, said)
    if scene.strangers:
        said = scene.strangers[0]
        clause = Clause(scene, 0, len(scene.tokens))
        return nominative([token.text for token in scene.tokens[said.start : said.end]], cases_by_place(clause, said))
    kept = [token.text for token in scene.tokens if token.kind in {Kind.WORD, Kind.NUMBER} and token.word not in STOP]
    return " ".join(kept)


READINGS = (
    ask_language, ask_screen, *CHOOSING, set_target, rearrange_visits, tell_of_days_off, tell_of_own_leave,
    tell_of_hours,
    ask_of_master, ask_free, ask_errands, ask_numbers, _thanks, _where, _undo, _finish, ask_to_erase, ask_of_team,
    ask_of_work, ask_agenda, ask_clients, _bare_moment, _bare_name, _question,
)  # fmt: skip
