"""Clients made and changed by a sentence."""

from collections.abc import Sequence
from dataclasses import replace

from crm.wishes import CreateClient, Mention
from names.companies import spelled
from names.forms import Case
from names.person import looks_like_company
from phrases.clauses.clause import Clause
from phrases.clauses.people import FROM_SOMEBODY
from phrases.clients.acquaintance import case_of_new, met_somebody_new
from phrases.clients.birthdays import own_birthday
from phrases.clients.contact_persons import (
    is_at_a_client,
)
from phrases.clients.establishments import establishment_at
from phrases.clients.naming import (
    FROM,
    company_at,
    name_at,
    shows_company,
    stands_alone,
)
from phrases.clients.new_places import BEFORE_PERSON, NewPlace, is_role, new_place
from phrases.clients.new_roles import somebody_new
from phrases.clients.told_first import told_first
from phrases.entities.clients import Named
from phrases.entities.contacts import unread_number
from phrases.interactions.told import log_contact
from phrases.lexicon import meanings
from phrases.lexicon.heads import Head, Mood
from phrases.scene import Scene
from phrases.thread import Thread
from phrases.words.dictionaries import readings
from phrases.words.small_words import small_words
from phrases.words.tokens import HARD, Kind, is_number, word_at

ADDING = small_words("newcomers", "adding")
CAME = small_words("newcomers", "came")
AT_SOMEBODY = small_words("own_time", "at_somebody")
SIGNS = HARD | {",", ":"}
LONGEST_OPENING = 5
"""Tokens of «заведи новую точку:» before the name."""


def create_client(scene: Scene, clauses: Sequence[Clause], thread: Thread) -> int:
    """A new client at the start of a message; the place behind everything that tells of him, or 0."""
    if clauses and (place := new_place(clauses[0])):
        return _create_place(scene, place, thread)
    met = met_somebody_new(clauses[0]) if clauses else None
    books = thread.frame.visits is not None
    first = None if met or thread.about else told_first(scene, clauses, books=books)
    opening = met or (Head(first.start, first.start, frozenset(), Mood.THING) if first else _opening(clauses, books))
    if opening is None:
        return 0
    if first is not None and not first.sure:
        thread.doubt("a name that nobody is known by, and nothing that says what to do with it")
    cases = case_of_new(clauses[0], met) if met else _cases_behind(scene, opening)
    wish, end = _told(scene, opening.end, cases, first.end if first else 0)
    if not wish.name:
        return 0
    _add_newcomer(opening.start, wish, thread)
    if met:
        log_contact(Clause(scene, 0, met.end), thread)
    return max(end, first.end if first else 0)


def newcomer_behind(clauses: Sequence[Clause], *, books: bool) -> int:
    """The place where somebody new is told of by name behind words of somebody else; 0: there is none."""
    behind = (n for n in range(1, len(clauses)) if _begins_newcomer(clauses[n:], books))
    return next((clauses[n].start for n in behind), 0)


def _begins_newcomer(clauses: Sequence[Clause], books: bool) -> bool:
    opening = _opening(clauses, books)
    named = opening is not None and bool(_told(clauses[0].scene, opening.end)[0].name)
    return named or new_place(clauses[0]) is not None


def _create_place(scene: Scene, place: NewPlace, thread: Thread) -> int:
    """A place with the person met there, if one is named; else the place itself."""
    wish, end = _told(scene, place.begins if place.person is None else place.person)
    if place.person is not None:
        wish = wish.model_copy(update={"company": spelled(place.name)})
    _add_newcomer(place.start, wish, thread)
    return end


def _add_newcomer(start: int, wish: CreateClient, thread: Thread) -> None:
    thread.add(start, wish, "a new client is told of")
    doubt_unread(wish.unread, thread)
    thread.last = Mention(name=wish.name, new=True)
    thread.several = (thread.last,)


def _cases_behind(scene: Scene, opening: Head) -> Case:
    """«новый клиент Ветрова» stands in the nominative as «клиент» does; «добавь клиента Ветрова» does not."""
    said = [word_at(scene.tokens, place) for place in range(opening.start, opening.end)]
    told = [reading for word in said if "client" in meanings(word) for reading in readings(word, scene.hint)[:1]]
    if opening.mood is Mood.PLAN or any(reading.case and not reading.case & Case.NOMINATIVE for reading in told):
        return Case.ACCUSATIVE
    return Case.NOMINATIVE


def doubt_unread(unread: str | None, thread: Thread) -> None:
    """What could not be read must be looked at by the person."""
    if unread:
        thread.doubt(f"«{unread}» is no phone")


def newcomer(scene: Scene) -> CreateClient:
    """The client that the words behind a command tell of."""
    return _told(scene, 0)[0]


def _told(scene: Scene, start: int, cases: Case = Case.NOMINATIVE, asked: int = 0) -> tuple[CreateClient, int]:
    """Name, company, phone, e-mail and birthday, and the place behind the last of them.

    `asked`: the place behind «Светлана новый клиент».
    """
    name, company, end = _named(scene, start, cases)
    if company is None:
        company, end = _company_behind_request(scene, max(asked, end))
    birthday, behind_birthday = own_birthday(scene, start, end)
    next_one = _next_told_of(scene, end)
    phone, email = (scene.contact(kind, 0, next_one) for kind in (Kind.PHONE, Kind.EMAIL))
    dialled = any(head.means("phone") and head.start >= start for head in scene.heads)
    unread = unread_number(scene, end, len(scene.tokens), asked=dialled or _stands_behind(scene, end))
    other = min(next_one, _begins_other(scene, max(end, behind_birthday)))
    contacts = (place for place, token in enumerate(scene.tokens) if token.kind in {Kind.EMAIL, Kind.PHONE})
    places = [place + 1 for place in contacts if place < other]
    wish = CreateClient(
        name=spelled(name),
        company=company and spelled(company),
        phone=phone and phone.value,
        email=email and email.value,
        birthday=birthday,
        unread=unread,
    )
    behind = max([_behind_unread(scene, end, unread), behind_birthday, *places])
    sent = _referrer(scene, behind)
    return (wish.model_copy(update={"source": scene.said(*sent)}), sent[1]) if sent else (wish, behind)


def _next_told_of(scene: Scene, place: int) -> int:
    """Where somebody known is told of behind the newcomer: «…, у Гусевой новая почта …», «…, Гусева теперь …»."""
    others = [said for said in scene.people if said.start > place]
    begins = (said.start for said in others if _is_told_of(scene, said))
    return next(begins, len(scene.tokens))


def _is_told_of(scene: Scene, said: Named) -> bool:
    """Not «…, ООО Ромашка, 8 912 …»: where the newcomer works."""
    before, behind = word_at(scene.tokens, said.start - 1), scene.tokens[said.end : said.end + 1]
    goes_on = any(token.kind is Kind.WORD or token.text == ":" for token in behind)
    return before in AT_SOMEBODY or (before in SIGNS and goes_on)


def _behind_unread(scene: Scene, end: int, unread: str | None) -> int:
    """«Дейв Миллер 07700 900123 с выставки»: what could not be read belongs to him all the same."""
    start = end + (word_at(scene.tokens, end) == ",")
    places = range(start + 1, len(scene.tokens) + 1) if unread else ()
    return next((place for place in places if scene.said(start, place) == unread), end)


def _named(scene: Scene, start: int, cases: Case) -> tuple[str, str | None, int]:
    """The name and the company behind it; a company alone is the name itself."""
    name, end = name_at(scene, start, cases)
    company, behind = company_at(scene, end)
    if not name:
        name, company, end = company or "", None, behind
    is_company = looks_like_company(name) or establishment_at(scene, start) is not None
    met = _person_met_at(scene, name, end) if is_company else None
    return met or (name, company, end if company is None else behind)


def _person_met_at(scene: Scene, company: str, end: int) -> tuple[str, str, int] | None:
    """«кафе Лаванда, директор Рустам Хайруллин», «ООО Свет 8 912 … Олег»: somebody is met there, of that company."""
    while end < len(scene.tokens) and (word_at(scene.tokens, end) in BEFORE_PERSON or _is_contact(scene, end)):
        end += 1
    while is_role(scene, end):
        end += 1
    if not any(said.start == end for said in scene.strangers):
        return None
    person, behind = name_at(scene, end, Case.NOMINATIVE)
    return (person, company, behind) if person else None


def _is_contact(scene: Scene, place: int) -> bool:
    return scene.tokens[place].kind in {Kind.PHONE, Kind.EMAIL}


def _company_behind_request(scene: Scene, end: int) -> tuple[str | None, int]:
    """Behind «Светлана новый клиент», or behind the phone or the e-mail."""
    company, behind = company_at(scene, end)
    return (company, behind) if company is not None else _company_behind_contact(scene, end)


def _referrer(scene: Scene, place: int) -> tuple[int, int] | None:
    """«… 8 916 … от Гусевой, хочет на массаж»: who sent somebody new is not whom the rest is about.

    «…, пришла от Гусевой», "came from Jane" tells of no visit either. The places of «от Гусевой».
    """
    at = place + (word_at(scene.tokens, place) == ",")
    came = word_at(scene.tokens, at) in CAME
    at = at + 1 if came else place
    if word_at(scene.tokens, at) not in FROM_SOMEBODY:
        return None
    ends = (said.end for said in (*scene.people, *scene.strangers) if said.start == at + 1)
    return next(((at, end) for end in ends if not came or _ends_there(scene, end)), None)


def _ends_there(scene: Scene, place: int) -> bool:
    """Not «пришла от Гусевой на стрижку»."""
    return place == len(scene.tokens) or scene.tokens[place].kind is Kind.MARK


def _begins_other(scene: Scene, place: int) -> int:
    """Where more than the client is told of behind a place: an order, or «на завтра в 10 …» before the phone."""
    deals = [head.start for head in scene.heads if head.start >= place and _deals(head)]
    dated = [when.start for when in scene.moments if when.start >= place and not (when.vague or when.ago)]
    return min([*deals, *dated], default=len(scene.tokens))


def _deals(head: Head) -> bool:
    """«…, хочет 30 коробок, 8 916 …»: what is ordered before the phone is told of a deal, and not of the client."""
    return head.verb and head.means("want", "order", "agree") and not head.means("client")


def _company_behind_contact(scene: Scene, end: int) -> tuple[str | None, int]:
    """«Олег Сомов, 8 912 …, ООО Свет», «… 8 912 … стройбаза»: behind the phone or the e-mail a company shows itself."""
    reached = (place + 1 for place, token in enumerate(scene.tokens) if token.kind in {Kind.EMAIL, Kind.PHONE})
    for place in reached:
        at = place + (word_at(scene.tokens, place) == ",")
        shown = shows_company(scene, at) or establishment_at(scene, at) is not None or stands_alone(scene, at)
        company, behind = company_at(scene, at) if shown else (None, end)
        if company is not None:
            return company, behind
    return None, end


def _stands_behind(scene: Scene, place: int) -> bool:
    """A number right behind the name is its phone."""
    return is_number(scene.tokens, place) or (
        word_at(scene.tokens, place) == "," and is_number(scene.tokens, place + 1)
    )


def _opening(clauses: Sequence[Clause], books: bool) -> Head | None:
    """«новый клиент», «добавь клиентку», «new client», «заведи контакт»: where the name begins behind it."""
    if not clauses:
        return None
    heads = clauses[0].heads[:4]
    client = next((head for head in heads if head.means("client") and not head.negated), None)
    before = [head for head in heads if client and head.start <= client.end and _brings(head)]
    if client is not None and _are_several(clauses[0].scene, client):
        return None
    if client is None or not before or client.start > before[-1].end + 1:
        return _before_colon(clauses[0]) or somebody_new(clauses[0]) or _adding_a_stranger(clauses[0], books)
    opening = replace(before[0], start=min(before[0].start, client.start), end=max(client.end, before[-1].end))
    return None if is_at_a_client(clauses[0], opening) else opening


def _are_several(scene: Scene, client: Head) -> bool:
    """«новые клиенты Олега», "new clients of Oleg": asked about, and nobody's name."""
    return client.plural or word_at(scene.tokens, client.start) == f"{client.lemma}s"


def _before_colon(clause: Clause) -> Head | None:
    """«новая точка: Зульфия Ахметова, …», «клиент: Игорь Павлов»: an unknown name behind a word for somebody new."""
    tokens = clause.scene.tokens
    opening = range(clause.start, min(clause.end, clause.start + LONGEST_OPENING))
    colon = next((at for at in opening if word_at(tokens, at) == ":"), None)
    heads = [head for head in clause.heads if colon is not None and head.end <= colon]
    named = any(said.start - 1 == colon for said in clause.scene.strangers)
    named = named and not any(said.end <= (colon or 0) for said in (*clause.people, *clause.strangers))
    if not named or not any(head.means("new", "client") for head in heads):
        return None
    plain = all(head.means("new", "client", "add", "place", "company") for head in heads)
    return replace(heads[0], end=colon) if plain and colon is not None else None


def _brings(head: Head) -> bool:
    return head.means("new") or (head.means("add") and head.mood is not Mood.PRESENT)


def _adding_a_stranger(clause: Clause, books: bool) -> Head | None:
    """«добавь Ингрид Сольхейм, 646-555-0177»: a name nobody has, with a phone or an e-mail.

    Where visits are booked, «запиши Катю» alone asks for an hour.
    """
    head = clause.first("add", "book", moods=(Mood.PLAN,))
    if head is None or clause.people or head.lemma not in ADDING:
        return None
    colon = next((at for at in range(head.end, head.end + 3) if word_at(clause.scene.tokens, at) == ":"), None)
    behind = head.end if colon is None else colon + 1
    behind += is_role(clause.scene, behind)
    named = next((said for said in clause.strangers if said.start == behind), None)
    told = any(clause.scene.contact(kind) for kind in (Kind.PHONE, Kind.EMAIL))
    if books and not told and head.means("book"):
        return None
    alone = named is not None and (named.end == clause.end or word_at(clause.scene.tokens, named.end) in FROM | {","})
    return replace(head, end=behind) if named and (told or alone) else None
