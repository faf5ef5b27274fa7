"""Clients made and changed by a sentence."""

from collections.abc import Sequence
from dataclasses import replace

from crm.wishes import ChangeClient, CreateClient, Mention
from names.forms import Case, Part
from names.person import looks_like_company
from phrases.clauses.clause import Clause
from phrases.clauses.people import FROM_SOMEBODY
from phrases.clients.acquaintance import case_of_new, met_somebody_new
from phrases.clients.contact_persons import (
    PersonSaid,
    born_said,
    is_at_a_client,
    named_by_role,
    person_of_him,
    person_said,
    relative_said,
)
from phrases.clients.establishments import establishment_at
from phrases.clients.naming import (
    FROM,
    IN_COMPANY,
    as_named,
    company_at,
    company_words_at,
    from_legal_form,
    name_at,
    shows_company,
    stands_alone,
)
from phrases.clients.new_places import BEFORE_PERSON, NewPlace, is_role, new_place
from phrases.clients.new_roles import somebody_new
from phrases.clients.renaming import new_name
from phrases.clients.told_first import told_first
from phrases.dates.days import OnDate
from phrases.entities.contacts import unread_number
from phrases.entities.roles import KIN, role_of
from phrases.interactions.told import log_contact
from phrases.lexicon import meanings
from phrases.lexicon.heads import Head, Mood
from phrases.scene import Scene
from phrases.thread import Thread
from phrases.words.dictionaries import in_dictionary, readings
from phrases.words.small_words import small_words
from phrases.words.tokens import Kind, is_number, word_at

AT_COMPANY = small_words("newcomers", "at_company")
ADDING = small_words("newcomers", "adding")
LONGEST_OPENING = 5
"""Tokens of «заведи новую точку:» before the name."""
SHORT_OF_PLACE = 3
"""Letters of «мск», «спб»."""
BORN_BY = 2015
"""A date of an earlier year is the birthday of a new client, said or not."""


def create_client(scene: Scene, clauses: Sequence[Clause], thread: Thread) -> int:
    """A new client at the start of a message; the place behind everything that tells of him, or 0."""
    if clauses and (place := new_place(clauses[0])):
        return _create_place(scene, place, thread)
    met = met_somebody_new(clauses[0]) if clauses else None
    first = None if met or thread.about else told_first(scene, clauses, books=thread.frame.visits is not None)
    opening = met or (Head(first.start, first.start, frozenset(), Mood.THING) if first else _opening(clauses))
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


def _create_place(scene: Scene, place: NewPlace, thread: Thread) -> int:
    """A place with the person met there, if one is named; else the place itself."""
    wish, end = _told(scene, place.begins if place.person is None else place.person)
    if place.person is not None:
        wish = wish.model_copy(update={"company": place.name})
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
    birthday, behind_birthday = _own_birthday(scene, start, end)
    phone, email = scene.contact(Kind.PHONE), scene.contact(Kind.EMAIL)
    dialled = any(head.means("phone") and head.start >= start for head in scene.heads)
    unread = unread_number(scene, end, len(scene.tokens), asked=dialled or _stands_behind(scene, end))
    other = _begins_other(scene, max(end, behind_birthday))
    contacts = (place for place, token in enumerate(scene.tokens) if token.kind in {Kind.EMAIL, Kind.PHONE})
    places = [place + 1 for place in contacts if place < other]
    wish = CreateClient(
        name=name,
        company=company,
        phone=phone and phone.value,
        email=email and email.value,
        birthday=birthday,
        unread=unread,
    )
    return wish, _behind_referrer(scene, max([end, behind_birthday, *places]))


def _named(scene: Scene, start: int, cases: Case) -> tuple[str, str | None, int]:
    """The name and the company behind it; a company alone is the name itself."""
    name, end = name_at(scene, start, cases)
    company, behind = company_at(scene, end)
    if not name:
        name, company, end = company or "", None, behind
    return _person_of_company(scene, name, end) or (name, company, end if company is None else behind)


def _person_of_company(scene: Scene, name: str, end: int) -> tuple[str, str, int] | None:
    """«кафе Лаванда, директор Рустам Хайруллин», «ООО Свет, Олег Сомов»: somebody is met there, of that company."""
    if not looks_like_company(name):
        return None
    while word_at(scene.tokens, end) in BEFORE_PERSON:
        end += 1
    while is_role(scene, end):
        end += 1
    if not any(said.start == end for said in scene.strangers):
        return None
    person, behind = name_at(scene, end, Case.NOMINATIVE)
    return (person, name, behind) if person else None


def _company_behind_request(scene: Scene, end: int) -> tuple[str | None, int]:
    """Behind «Светлана новый клиент», or behind the phone or the e-mail."""
    company, behind = company_at(scene, end)
    return (company, behind) if company is not None else _company_behind_contact(scene, end)


def _behind_referrer(scene: Scene, place: int) -> int:
    """«… 8 916 … от Гусевой, хочет на массаж»: who sent somebody new is not whom the rest is about."""
    referred = word_at(scene.tokens, place) in FROM_SOMEBODY
    return next((said.end for said in scene.people if referred and said.start == place + 1), place)


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


def _opening(clauses: Sequence[Clause]) -> Head | None:
    """«новый клиент», «добавь клиентку», «new client», «заведи контакт»: where the name begins behind it."""
    if not clauses:
        return None
    heads = clauses[0].heads[:4]
    client = next((head for head in heads if head.means("client") and not head.negated), None)
    before = [head for head in heads if client and head.start <= client.end and _brings(head)]
    if client is not None and _are_several(clauses[0].scene, client):
        return None
    if client is None or not before or client.start > before[-1].end + 1:
        return _before_colon(clauses[0]) or somebody_new(clauses[0]) or _adding_a_stranger(clauses[0])
    opening = replace(before[0], start=min(before[0].start, client.start), end=max(client.end, before[-1].end))
    return None if is_at_a_client(clauses[0], opening) else opening


def _are_several(scene: Scene, client: Head) -> bool:
    """«новые клиенты Олега», "new clients of Oleg": asked about, and nobody's name."""
    return client.plural or word_at(scene.tokens, client.start) == f"{client.lemma}s"


def _before_colon(clause: Clause) -> Head | None:
    """«новая точка: Зульфия Ахметова, …», «клиент: Игорь Павлов»: an unknown name behind a word for somebody new."""
    tokens = clause.scene.tokens
    colon = next((at for at in range(min(clause.end, LONGEST_OPENING)) if word_at(tokens, at) == ":"), None)
    heads = [head for head in clause.heads if colon is not None and head.end <= colon]
    named = any(said.start - 1 == colon for said in clause.scene.strangers)
    named = named and not any(said.end <= (colon or 0) for said in (*clause.people, *clause.strangers))
    if not named or not any(head.means("new", "client") for head in heads):
        return None
    plain = all(head.means("new", "client", "add", "place", "company") for head in heads)
    return replace(heads[0], end=colon) if plain and colon is not None else None


def _brings(head: Head) -> bool:
    return head.means("new") or (head.means("add") and head.mood is not Mood.PRESENT)


def _adding_a_stranger(clause: Clause) -> Head | None:
    """«добавь Ингрид Сольхейм, 646-555-0177»: a name nobody has, with a phone or an e-mail."""
    head = clause.first("add", "book", moods=(Mood.PLAN,))
    if head is None or clause.people or head.lemma not in ADDING:
        return None
    colon = next((at for at in range(head.end, head.end + 3) if word_at(clause.scene.tokens, at) == ":"), None)
    behind = head.end if colon is None else colon + 1
    behind += is_role(clause.scene, behind)
    named = next((said for said in clause.strangers if said.start == behind), None)
    told = any(clause.scene.contact(kind) for kind in (Kind.PHONE, Kind.EMAIL))
    alone = named is not None and (named.end == clause.end or word_at(clause.scene.tokens, named.end) in FROM | {","})
    return replace(head, end=behind) if named and (told or alone) else None


def _birthday(scene: Scene, place: int) -> tuple[str | None, int]:
    """«др 12 марта»: the date said behind the word for it."""
    head = next((head for head in scene.heads if head.means("birthday") and head.start >= place), None)
    dated = [when for when in scene.moments if isinstance(when.day, OnDate)]
    if head is None:
        near = [when for when in dated if isinstance(when.day, OnDate) and (when.day.year or BORN_BY) < BORN_BY]
        head = Head(0, 0, frozenset(), Mood.THING)
    else:
        near = [when for when in dated if when.start >= head.start] or dated
    return (
        (birthday_of(near[0].day), max(near[0].end, head.end))
        if near and isinstance(near[0].day, OnDate)
        else (None, 0)
    )


def _own_birthday(scene: Scene, start: int, behind_name: int) -> tuple[str | None, int]:
    """None when it is of somebody's kin: «новый клиент Ветрова, у сына др 3 мая»."""
    birthday, end = _birthday(scene, start)
    of_kin = any(role_of(word_at(scene.tokens, place), scene.hint) in KIN for place in range(behind_name, end))
    return (None, 0) if of_kin else (birthday, end)


def birthday_of(day: OnDate) -> str:
    """As `CreateClient` wants it: `YYYY-MM-DD`, or `--MM-DD` when the year was not said."""
    year = f"{day.year:04d}-" if day.year else "--"
    return f"{year}{day.month:02d}-{day.day:02d}"


def change_client(clause: Clause, thread: Thread) -> bool:
    """«новый номер Ильи …», «у Гусевой др 7 мая», «Хасанов теперь в компании Вектор»."""
    scene = clause.scene
    phone, email = (
        scene.contact(Kind.PHONE, clause.start, clause.end),
        scene.contact(Kind.EMAIL, clause.start, clause.end),
    )
    birthday = _birthday(scene, clause.start)[0] if clause.has("birthday") else None
    company, name = _new_company(clause), new_name(clause)
    unread = unread_number(scene, clause.start, clause.end, asked=True) if clause.has("phone") else None
    if not any((phone, email, birthday, company, name, unread)) or (
        thread.last and thread.last.new and not clause.people
    ):
        return False
    contacted = clause.first("call", "write", "send", "meet", "visit", moods=(Mood.PAST, Mood.PLAN))
    if contacted is not None and not clause.has("change", "new"):
        return False
    of_him = person_of_him(clause)
    of_somebody = (phone or email or birthday) and not company
    person = of_him or (_person_told(clause, born=birthday is not None) if of_somebody else None)
    change = {
        "phone": phone and phone.value,
        "email": email and email.value,
        "birthday": birthday,
        "company": company,
        "name": name,
        "person": person.name if person else None,
        "position": person.position if person else None,
        "unread": unread,
    }
    doubt_unread(unread, thread)
    if person is not None and not person.sure:
        thread.doubt("whose phone, e-mail or birthday is it?")
    if of_him is None and _may_be_a_namesake(clause, thread):
        thread.doubt("only a given name is said, beside another client")
    named = () if of_him else thread.whom(clause, clause.heads[0] if clause.heads else None)
    whose = named or thread.carried(clause) or (Mention(),)
    for client in whose[:1] if person is not None and person.sure else whose:
        of_person = {"person": client.name} if client.person is not None and (phone or email or birthday) else {}
        _add_change(clause.start, ChangeClient(client=client, **change | of_person), thread)
    return True


def _add_change(place: int, change: ChangeClient, thread: Thread) -> None:
    """«новый телефон …, днюха 3 ноября»: what goes on about the same client is one change."""
    last = thread.wishes[-1][1] if thread.wishes else None
    told = change.model_dump(exclude_none=True, exclude={"client"})
    goes_on = isinstance(last, ChangeClient) and last.client.ids == change.client.ids and not last.person
    if goes_on and last is not None and not told.keys() & {"person", *last.model_dump(exclude_none=True)} - {"kind"}:
        thread.put(len(thread.wishes) - 1, last.model_copy(update=told))
    else:
        thread.add(place, change, "something about a client has changed")


def _may_be_a_namesake(clause: Clause, thread: Thread) -> bool:
    """«встретил Громова, познакомил с партнёром Сергеем, +7…»: Sergei may be anybody's."""
    by_given = [all(one.parts <= {Part.GIVEN} for one in said.candidates) for said in clause.people]
    return bool(by_given) and all(by_given) and thread.last is not None


def _person_told(clause: Clause, *, born: bool) -> PersonSaid | None:
    """Whose phone or e-mail it is; a birthday only of somebody who surely is at the client, or of a relative."""
    person = person_said(clause)
    if person is not None and person.sure:
        return person
    return named_by_role(clause) or relative_said(clause) or (born_said(clause) if born else person)


def _new_company(clause: Clause) -> str | None:
    """«теперь в компании Вектор», «перешла в Ромашку», «now works at Acme»."""
    if not clause.has("change"):
        return None
    scene = clause.scene
    place = _place_of_company(clause)
    if place is None:
        return None
    if (found := establishment_at(scene, place)) is not None:
        return found.name
    words, _ = company_words_at(scene, place)
    named = from_legal_form(words)
    inside = word_at(scene.tokens, place - 1) in IN_COMPANY
    return as_named(named, inside)


def _is_unheard_of(clause: Clause, place: int) -> bool:
    """«теперь в фарм плюс, тел …»: a word no dictionary has behind the change, and other details beside it."""
    token = clause.scene.tokens[place]
    changed = any(head.means("change") and head.end == place - 1 for head in clause.heads)
    detailed = clause.has("phone", "mail", "birthday")
    plain = token.kind is Kind.WORD and len(token.word) > SHORT_OF_PLACE and not token.word.isascii()
    return changed and detailed and plain and not in_dictionary(token.word)


def _place_of_company(clause: Clause) -> int | None:
    """Where its name begins: behind «работает в», or where it shows itself by its form («теперь в ООО Свет»)."""
    scene, head = clause.scene, clause.first("company")
    if head is None:
        inside = [
            place for place in range(clause.start + 1, clause.end) if word_at(scene.tokens, place - 1) in AT_COMPANY
        ]
        return next((place for place in inside if shows_company(scene, place) or _is_unheard_of(clause, place)), None)
    place = head.end
    while word_at(scene.tokens, place) in AT_COMPANY:
        place += 1
    return place
