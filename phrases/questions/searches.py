"""A question: about many it is a report, about a client or a thing a search."""

from collections.abc import Sequence
from itertools import takewhile

from crm.wishes import FindClients, ShowReport
from names.companies import is_legal_form
from names.person import nominative
from phrases.clauses.clause import Clause
from phrases.clauses.people import cases_by_place, name_of
from phrases.lexicon.heads import Head, Mood
from phrases.questions.asked import words as asked_words
from phrases.questions.numbers import of_the_till
from phrases.questions.periods import period_said
from phrases.questions.recalling import BEFORE_QUESTION, WHAT, asks_to_recall, asks_whether, question_behind
from phrases.questions.reports import AT_US, HOW, PAPERS, asks_who_wanted, is_due, is_paper_to_do, report_said
from phrases.questions.small_talk import MARKS, small_talk
from phrases.scene import Scene, places
from phrases.thread import Thread
from phrases.words.small_words import small_words
from phrases.words.tokens import Kind, Token, word_at

NOT_ASKING = small_words("whole", "not_asking")
ASKING = small_words("whole", "asking")
OURSELVES = small_words("whole", "ourselves")
OPENING = small_words("whole", "opening")
"""What calls for attention before a question: «слушай, а у кого …»."""
ABOUT = small_words("whole", "about")
DID = asked_words("did")
UPON = small_words("whole", "upon")
STILL_OPEN = small_words("whole", "still_open")
STOP = small_words("whole", "stop")
FOR_ALL = small_words("wording", "for_all")
LONGEST_OF_DETAIL = 5
"""Tokens of «скинь телефон Гусевой?»."""


def find_by_name(scene: Scene, thread: Thread) -> bool:
    """«фомина», «Мария Петрова», «8 912 …»: nothing but who is looked for; in a reply it tells of a client."""
    said = (*scene.people, *scene.strangers)
    reached = scene.contact(Kind.PHONE) or scene.contact(Kind.EMAIL)
    if thread.about or bool(said) == bool(reached) or len(said) > 1:
        return False
    named = places(said)
    others = (token for place, token in enumerate(scene.tokens) if place not in named)
    if not all(map(_says_nothing, others)):
        return False
    thread.add(0, FindClients(query=_query(scene)), "nothing but a name is said")
    return True


def _says_nothing(token: Token) -> bool:
    return token.kind in {Kind.MARK, Kind.PHONE, Kind.EMAIL} or is_legal_form(token.word)


AHEAD = {"tasks", "birthdays"}
"""Reports of days to come."""


def ask(scene: Scene, thread: Thread) -> bool:
    """A question about many is a report, one about a client or a thing a search (A7, F9)."""
    words = scene.words
    asks = _asks(scene, words)
    named = bool(scene.people or scene.strangers or scene.contact(Kind.PHONE) or scene.contact(Kind.EMAIL))
    told = thread.about and not asks and (scene.moments or scene.verbs)
    if not (named or told) and (report := report_said(scene, words, asks)):
        said = period_said(scene, thread.frame, past=report not in AHEAD)
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
    if len(scene.tokens) > LONGEST_OF_DETAIL or not scene.people or scene.moments or scene.sums:
        return False
    asked = [head for head in scene.heads if not _is_given_to_us(head)]
    details = asked and all(head.means("phone", "mail", "birthday") and not head.verb for head in asked)
    return bool(details) and not (scene.contact(Kind.PHONE) or scene.contact(Kind.EMAIL))


def _is_given_to_us(head: Head) -> bool:
    """«скинь номер Демченко», «дай телефон»: an imperative said to the bot."""
    return head.start == 0 and head.means("send", "find") and head.mood is Mood.PLAN and not head.infinitive


def _how_is(scene: Scene) -> bool:
    """«что по Демченко», «что висит у Гусевой»: a known client and nothing else but days, behind small talk or not.

    Further questions may follow: «что там по Демченко когда он заезжал».
    """
    if not scene.people or scene.vocabulary.isdisjoint(HOW):
        return False
    named = places(scene.people) | places(scene.moments)
    first = enumerate(scene.tokens[: question_behind(scene)])
    said = [token.word for place, token in first if place not in named]
    asked = (said[at:] for at in range(small_talk(said, scene.hint) + 1) if said[at:])
    return any(words[0] in HOW and set(words) <= HOW | ABOUT | AT_US | DID | STILL_OPEN for words in asked)


def _asks(scene: Scene, words: Sequence[str]) -> bool:
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
    if asking and ((asking <= PAPERS and (is_paper_to_do(scene) or is_due(scene))) or _says_upon_what(scene)):
        asking = set()
    opens = _opens_with_question(scene) or _asks_what_was_told(scene)
    return words[-1:] == ("?",) or asks_whether(scene) or bool(asking) or finds or asks_to_recall(scene) or opens


def _says_upon_what(scene: Scene) -> bool:
    """«когда Гусева приедет, позвонить мастеру»: upon what something else happens, and no question."""
    comma = next((place for place, token in enumerate(scene.tokens) if token.text == ","), None)
    verbs = [head.start for head in scene.verbs]
    if comma is None or scene.tokens[0].word not in UPON:
        return False
    return any(at < comma for at in verbs) and any(at > comma for at in verbs)


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
    opens = opens or asks_to_recall(scene) or _opens_with_question(scene) or _asks_what_was_told(scene)
    ahead = any(not when.ago for when in scene.moments)
    plans = any(head.mood is Mood.PLAN and not head.means("find") for head in scene.heads)
    planned = ahead and not asked and (plans or not opens)
    return bool(finds or asked or opens) and not planned


def _asks_of_us(scene: Scene) -> bool:
    """«что я обещал Громову», "what did I promise him"."""
    return word_at(scene.tokens, 0) in ASKING and any(token.word in OURSELVES for token in scene.tokens[1:3])


def _opens_with_question(scene: Scene) -> bool:
    """«о чём говорили с Петровой», «как зовут …», «есть ли почта у …»."""
    head = scene.heads[0] if scene.heads else None
    if head is None or not head.means("question") or head.start > 1:
        return False
    return (head.start == 0 and head.means("phrase")) or (head.start == 1 and scene.tokens[0].word in BEFORE_QUESTION)


def _asks_what_was_told(scene: Scene) -> bool:
    """«что решил Громов», «что просила Гусева»: nothing but that."""
    verb = next((head for head in scene.heads if head.start == 1 and head.mood is Mood.PAST), None)
    asked = word_at(scene.tokens, 0) in WHAT and verb is not None and len(scene.people) == 1
    told = {*range(verb.end), *places(scene.people), *places(scene.moments)} if asked and verb is not None else set()
    return bool(told) and all(place in told or token.kind is Kind.MARK for place, token in enumerate(scene.tokens))


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
    ahead = [when for when in scene.moments if not when.ago] if asks_who_wanted(scene) else []
    kept = [token for place, token in enumerate(scene.tokens) if place not in places(ahead)]
    return " ".join(one.text for one in kept if one.kind in {Kind.WORD, Kind.NUMBER} and one.word not in STOP)
