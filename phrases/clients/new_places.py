"""A new shop, café or office and who is met there: «новый магазин Колос, хозяйка Зарина Бекова, 8 701 …»."""

from dataclasses import dataclass

from names.companies import is_kind_of_company
from names.fold import fold
from names.parts import is_given
from phrases.clauses.clause import Clause
from phrases.clients.naming import OPENING_QUOTES, company_words_at
from phrases.entities.roles import POSITIONS
from phrases.lexicon.heads import Head, Mood
from phrases.scene import Scene
from phrases.words.dictionaries import readings
from phrases.words.small_words import small_words
from phrases.words.tokens import Kind, word_at

ROLES = POSITIONS | small_words("newcomers", "roles")
BEFORE_PERSON = {",", "—", "–", "-", "(", ":"}


@dataclass(frozen=True, slots=True)
class NewPlace:
    """Where it is told of from, what it is called, and where the name of the person begins, if one is named."""

    start: int
    name: str
    begins: int
    person: int | None


def is_role(scene: Scene, place: int) -> bool:
    """«добавь невесту …», «новый закупщик …», "new parent …": who somebody is, before the name."""
    word = word_at(scene.tokens, place)
    return word in ROLES or any(one.lemma in ROLES for one in readings(word, scene.hint))


def new_place(clause: Clause) -> NewPlace | None:
    """A new place by its kind and name, with a phone or an e-mail."""
    scene, new = clause.scene, _new(clause)
    reached = scene.contact(Kind.PHONE) or scene.contact(Kind.EMAIL)
    if new is None or not reached or clause.people or not is_kind_of_place(scene, new.end):
        return None
    begins = new.end + 1
    shown = word_at(scene.tokens, begins) in OPENING_QUOTES or scene.tokens[begins].capital
    if not (shown or is_role(scene, begins + 1)):
        return None
    words, end = company_words_at(scene, begins) if shown else ([scene.tokens[begins].text.capitalize()], begins + 1)
    place = end + (word_at(scene.tokens, end) in BEFORE_PERSON)
    role = next((length for length in (1, 2) if is_role(scene, place + length - 1)), 0)
    place += role
    person = place if place > end and _is_person(scene, place, by_role=role > 0) else None
    return NewPlace(clause.heads[0].start, " ".join(words), begins, person) if words else None


def _is_person(scene: Scene, place: int, *, by_role: bool) -> bool:
    """An unknown name; behind a role whatever has a capital letter, or is a given name."""
    named = place < len(scene.tokens) and (scene.tokens[place].capital or is_given(fold(scene.tokens[place].text)))
    return (by_role and named) or any(said.start == place for said in scene.strangers)


def _new(clause: Clause) -> Head | None:
    """«новый», alone or behind «добавь»."""
    new = next((head for head in clause.heads[:2] if head.means("new") and not head.verb), None)
    first = clause.heads[0] if clause.heads else None
    if new is None or first is None or first.start != clause.start:
        return None
    added = first.means("add") and first.mood is Mood.PLAN and first.end == new.start
    return new if added or new is first else None


def is_kind_of_place(scene: Scene, place: int) -> bool:
    """«магазин», «точка», "cafe": what kind of place it is, and a name behind."""
    token = scene.tokens[place] if place + 1 < len(scene.tokens) else None
    if token is None or token.kind is not Kind.WORD or token.capital:
        return False
    named = any(head.start == place and head.means("place") for head in scene.heads)
    return named or is_kind_of_company(token.word)
