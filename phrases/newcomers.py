"""Clients made and changed by a sentence."""

import re
from collections.abc import Sequence
from dataclasses import replace

from crm.wishes import ChangeClient, CreateClient, Mention
from names.forms import Case
from names.grammar import ALL_CASES
from names.person import nominative
from phrases.clauses import Clause
from phrases.contacts import unread_number
from phrases.dates.days import OnDate
from phrases.heads import Head, Mood
from phrases.naming import FROM, IN_COMPANY, as_named, company_at, company_words_at, name_at, without_legal_form
from phrases.scene import Scene, places
from phrases.small_words import small_words
from phrases.thread import Thread
from phrases.tokens import Kind, is_number, word_at

AT_COMPANY = small_words("newcomers", "at_company")
ADDING = small_words("newcomers", "adding")
BORN_BY = 2015
"""A date of an earlier year is the birthday of a new client, said or not."""


def create_client(scene: Scene, clauses: Sequence[Clause], thread: Thread) -> int:
    """A new client at the start of a message; the place behind everything that tells of him, or 0."""
    opening = _opening(clauses)
    if opening is None:
        return 0
    wish, end = _told(scene, opening.end, Case.ACCUSATIVE if opening.mood is Mood.PLAN else ALL_CASES)
    if not wish.name:
        return 0
    thread.add(opening.start, wish, "a new client is told of")
    doubt_unread(wish.unread, thread)
    thread.last = Mention(name=wish.name, new=True)
    thread.several = (thread.last,)
    return end


def doubt_unread(unread: str | None, thread: Thread) -> None:
    """What could not be read must be looked at by the person."""
    if unread:
        thread.doubt(f"«{unread}» is no phone")


def newcomer(scene: Scene) -> CreateClient:
    """The client that the words behind a command tell of."""
    return _told(scene, 0)[0]


def _told(scene: Scene, start: int, cases: Case = ALL_CASES) -> tuple[CreateClient, int]:
    """Name, company, phone, e-mail and birthday, and the place behind the last of them."""
    name, end = name_at(scene, start, cases)
    company, end = company_at(scene, end)
    birthday, behind_birthday = _birthday(scene, start)
    phone, email = scene.contact(Kind.PHONE), scene.contact(Kind.EMAIL)
    asked = any(head.means("phone") and head.start >= start for head in scene.heads)
    unread = unread_number(scene, end, len(scene.tokens), asked=asked or _stands_behind(scene, end))
    places = [place + 1 for place, token in enumerate(scene.tokens) if token.kind in {Kind.EMAIL, Kind.PHONE}]
    wish = CreateClient(
        name=name or company or "",
        company=company if name else None,
        phone=phone and phone.value,
        email=email and email.value,
        birthday=birthday,
        unread=unread,
    )
    return wish, max([end, behind_birthday, *places])


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
    if client is None or not before or client.start > before[-1].end + 1:
        return _adding_a_stranger(clauses[0])
    return replace(before[0], start=min(before[0].start, client.start), end=max(client.end, before[-1].end))


def _brings(head: Head) -> bool:
    return head.means("new") or (head.means("add") and head.mood is not Mood.PRESENT)


def _adding_a_stranger(clause: Clause) -> Head | None:
    """«добавь Ингрид Сольхейм, 646-555-0177»: a name nobody has, with a phone or an e-mail."""
    head = clause.first("add", "book", moods=(Mood.PLAN,))
    if head is None or clause.people or head.lemma not in ADDING:
        return None
    colon = next((at for at in range(head.end, head.end + 3) if word_at(clause.scene.tokens, at) == ":"), None)
    behind = head.end if colon is None else colon + 1
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
    company, name = _new_company(clause), _new_name(clause)
    unread = unread_number(scene, clause.start, clause.end, asked=True) if clause.has("phone") else None
    if not any((phone, email, birthday, company, name, unread)) or (
        thread.last and thread.last.new and not clause.people
    ):
        return False
    contacted = clause.first("call", "write", "send", "meet", "visit", moods=(Mood.PAST, Mood.PLAN))
    if contacted is not None and not clause.has("change", "new"):
        return False
    change = {
        "phone": phone and phone.value,
        "email": email and email.value,
        "birthday": birthday,
        "company": company,
        "name": name,
        "unread": unread,
    }
    doubt_unread(unread, thread)
    for client in thread.whom(clause, clause.heads[0] if clause.heads else None) or (Mention(),):
        thread.add(clause.start, ChangeClient(client=client, **change), "something about a client has changed")
    return True


def _new_company(clause: Clause) -> str | None:
    """«теперь в компании Вектор», «перешла в Ромашку», «now works at Acme»."""
    head = clause.first("company")
    if head is None or not clause.has("change") or (clause.has("phone") and not clause.has("company")):
        return None
    scene = clause.scene
    place = head.end
    while word_at(scene.tokens, place) in AT_COMPANY:
        place += 1
    words, _ = company_words_at(scene, place)
    named = without_legal_form(words)
    inside = word_at(scene.tokens, place - 1) in IN_COMPANY
    return as_named(named, inside)


def _new_name(clause: Clause) -> str | None:
    """«у Анны новая фамилия Сидорова», «Петрова теперь Иванова»."""
    head = clause.first("name")
    if head is None or not clause.has("change", "new"):
        return None
    known = places(clause.people)
    behind = [
        token
        for place, token in enumerate(clause.scene.tokens)
        if head.end <= place < clause.end and place not in known
    ]
    words = [token.text for token in behind if token.kind is Kind.WORD and token.capital]
    base = clause.people[0].candidates[0].name.split() if clause.people and clause.people[0].candidates else []
    new = nominative(words) if words else ""
    return (
        re.sub(r"\s+", " ", f"{base[0]} {new}").strip() if new and len(words) == 1 and len(base) == 2 else new or None
    )
