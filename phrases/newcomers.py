"""Clients made and changed by a sentence."""

import re
from collections.abc import Sequence
from dataclasses import replace

from crm.wishes import ChangeClient, CreateClient, Mention
from names.companies import is_legal_form
from names.fold import fold
from names.forms import Case
from names.grammar import ALL_CASES
from names.person import looks_like_company, nominative
from names.speech import Speech
from phrases.clauses import Clause
from phrases.dates.days import OnDate
from phrases.heads import Head, Mood
from phrases.scene import Scene, places
from phrases.small_words import small_words
from phrases.thread import Thread
from phrases.tokens import Kind, Token, word_at
from phrases.words import readings

IN_COMPANY = small_words("newcomers", "in_company")
AT_COMPANY = small_words("newcomers", "at_company")

CLOSERS = {",", ".", ";", "!", "?", "(", ")", ":", "—", "–", "\n", "-"}
FROM = small_words("newcomers", "from")
CONNECTIVES = small_words("newcomers", "connectives")
ADDING = small_words("newcomers", "adding")
LONGEST_NAME = 4
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
    thread.last = Mention(name=wish.name, new=True)
    thread.several = (thread.last,)
    return end


def newcomer(scene: Scene) -> CreateClient:
    """The client that the words behind a command tell of."""
    return _told(scene, 0)[0]


def _told(scene: Scene, start: int, cases: Case = ALL_CASES) -> tuple[CreateClient, int]:
    """Name, company, phone, e-mail and birthday, and the place behind the last of them."""
    name, end = _name(scene, start, cases)
    company, end = _company(scene, end)
    birthday, behind_birthday = _birthday(scene, start)
    phone, email = scene.contact(Kind.PHONE), scene.contact(Kind.EMAIL)
    places = [place + 1 for place, token in enumerate(scene.tokens) if token.kind in {Kind.EMAIL, Kind.PHONE}]
    wish = CreateClient(
        name=name or company or "",
        company=company if name else None,
        phone=phone and phone.value,
        email=email and email.value,
        birthday=birthday,
    )
    return wish, max([end, behind_birthday, *places])


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


def _name(scene: Scene, place: int, cases: Case) -> tuple[str, int]:
    """The words of the name, in the nominative (C5), and the place behind them."""
    tokens = scene.tokens
    colon = next((at for at in range(place, min(place + 4, len(tokens))) if word_at(tokens, at) == ":"), None)
    if colon is not None and not any(token.capital for token in tokens[place:colon]):
        place = colon
    while word_at(tokens, place) in CLOSERS | CONNECTIVES - {"-"} or word_at(tokens, place) in {"-", "«", '"'}:
        place += 1
    words: list[str] = []
    stops = {when.start for when in scene.moments} | {said.start for said in scene.sums}
    while (
        place < len(tokens)
        and len(words) < LONGEST_NAME
        and place not in stops
        and _may_be_in_name(tokens, place, scene)
    ):
        words.append(tokens[place].text)
        place += 1
    if words and looks_like_company(" ".join(words)):
        return " ".join(words), place
    if not words:
        return "", place
    return nominative(words, Case.NOMINATIVE if _is_nominative(words) else cases), place


def _is_nominative(words: Sequence[str]) -> bool:
    """The first word can be read as a nominative: then all are taken as they stand."""
    return nominative(words).casefold().replace("ё", "е") == " ".join(words).casefold().replace("ё", "е")


def _may_be_in_name(tokens: Sequence[Token], place: int, scene: Scene) -> bool:
    token = tokens[place]
    if token.kind is not Kind.WORD or is_legal_form(token.word) or token.word in FROM | CONNECTIVES:
        return False
    head = next((head for head in scene.heads if head.start <= place < head.end), None)
    if head is None:
        return token.capital or not _is_plain_word(token)
    return token.capital and not head.verb and not head.means("phone", "birthday", "mail")


def _is_plain_word(token: Token) -> bool:
    found = readings(token.word)
    return bool(found) and found[0].known and not any(reading.name for reading in found)


def _company(scene: Scene, place: int) -> tuple[str | None, int]:
    """Behind the name: «, ООО Ромашка», «из Ромашки», «(Ромашка)», ", Greenfield LLC"."""
    tokens = scene.tokens
    at = place
    while word_at(tokens, at) in {",", "(", "—", "–", "-", "/"}:
        at += 1
    said_so = word_at(tokens, at) in FROM
    while word_at(tokens, at) in FROM:
        at += 1
    if any(said.start == at for said in scene.people):
        return None, place
    words, end = _company_words(scene, at)
    shown = any(is_legal_form(word.casefold()) for word in words) or said_so
    quoted = word_at(tokens, at) in {"«", '"', "“"}
    if not words or not (shown or quoted or _stands_apart(scene, at, end)):
        return None, place
    named = _without_legal_form(words)
    return _as_named(named, said_so and word_at(tokens, at - 1) in IN_COMPANY and not quoted), end


def _without_legal_form(words: Sequence[str]) -> list[str]:
    """«директор ООО Прогресс» and "Greenfield LLC": the name is behind the form, or before it at the end."""
    form = next((n for n, word in enumerate(words) if is_legal_form(word.casefold())), None)
    return list(words) if form is None else list(words[form + 1 :] or words[:form])


def _company_words(scene: Scene, place: int) -> tuple[list[str], int]:
    tokens, words = scene.tokens, list[str]()
    stops = {when.start for when in scene.moments}
    while place < len(tokens) and len(words) < LONGEST_NAME + 1 and place not in stops:
        token = tokens[place]
        if words and token.kind is Kind.NUMBER and len(token.text) <= 3:
            words.append(token.text)
            place += 1
            continue
        if token.text in {"«", '"', "“", "”", "»", "&", "-"}:
            place += 1
            continue
        if token.kind is not Kind.WORD or token.word in CONNECTIVES or _is_told(scene, place):
            break
        words.append(token.text)
        place += 1
    return words, place


def _is_told(scene: Scene, place: int) -> bool:
    """A word that begins the next thing told: a phone, a birthday, what to do."""
    head = next((head for head in scene.heads if head.start <= place < head.end), None)
    return head is not None and (head.verb or head.means("phone", "birthday", "mail", "messenger", "must"))


def _stands_apart(scene: Scene, start: int, end: int) -> bool:
    """A capitalised stretch between two signs («Олег Смирнов, Техпром, 8 916 …»)."""
    return (
        scene.tokens[start].capital
        and (end >= len(scene.tokens) or scene.tokens[end].kind is not Kind.WORD)
        and start != end
    )


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
    if not any((phone, email, birthday, company, name)) or (thread.last and thread.last.new and not clause.people):
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
    }
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
    words, _ = _company_words(scene, place)
    named = _without_legal_form(words)
    inside = word_at(scene.tokens, place - 1) in IN_COMPANY
    return _as_named(named, inside)


def _as_named(words: Sequence[str], declined: bool) -> str | None:
    """«в Газпроме», «из Стройтреста»: one word behind a preposition is turned to its base form."""
    if len(words) != 1 or not declined or words[0].isascii():
        return " ".join(words) or None
    noun = next((reading for reading in readings(fold(words[0])) if reading.speech is Speech.NOUN), None)
    return words[0] if noun is None else noun.lemma[:1].upper() + noun.lemma[1:]


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
