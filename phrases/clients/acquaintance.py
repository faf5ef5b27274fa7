"""Somebody new told of in a report: «созвонился с новым, Тимур Ахметов, 8 916 …» is a client and a contact."""

from collections.abc import Iterable
from dataclasses import replace

from crm.wishes import Wish
from names.fold import fold
from names.forms import Case
from names.parts import is_given
from names.person import nominative
from phrases.clauses.clause import Clause
from phrases.clients.naming import company_at, shows_company
from phrases.entities.clients import GOVERNED, Named
from phrases.entities.roles import role_of
from phrases.lexicon.heads import Head, Mood
from phrases.scene import Scene
from phrases.thread import CONTACT
from phrases.words.dictionaries import in_dictionary, readings
from phrases.words.small_words import small_words
from phrases.words.tokens import Kind, Token, word_at

ACQUAINTING = small_words("acquaintance", "acquainting")
ONE = small_words("acquaintance", "one")
SIGNS = {",", ":", "-", "—", "–"}


def met_somebody_new(clause: Clause) -> Head | None:
    """The contact and the words for somebody new, up to the unknown name.

    None without «клиент» or a phone or an e-mail beside.
    """
    scene = clause.scene
    contact = clause.first(*CONTACT, moods=(Mood.PAST,))
    told = scene.contact(Kind.PHONE) or scene.contact(Kind.EMAIL) or _names_client(clause)
    if contact is None or contact.negated or not told or clause.people:
        return None
    end = _behind_new(clause, contact)
    named = end is not None and any(said.start == end for said in scene.strangers)
    return replace(contact, end=end) if named and end is not None else None


def _names_client(clause: Clause) -> bool:
    """«с новым клиентом»."""
    return any(
        head.means("new") and other.start == head.end and other.means("client")
        for head in clause.heads
        for other in clause.heads
    )


def case_of_new(clause: Clause, opening: Head) -> Case:
    """«с новым, Тимуром Ахметовым», «звонил новому, Тимуру Ахметову»; of a caller the nominative."""
    words = [word_at(clause.scene.tokens, place) for place in range(opening.start, opening.end)]
    governed = next((GOVERNED[word] for word in words if word in GOVERNED), None)
    return governed or (Case.NOMINATIVE if is_called_new(clause) else Case.DATIVE)


def is_called_new(clause: Clause) -> bool:
    """«звонил новый», "called a new one": somebody new in the nominative, if such a word is said at all."""
    new = clause.first("new", moods=(Mood.THING,))
    found = readings(word_at(clause.scene.tokens, new.start), clause.scene.hint) if new else ()
    return not found or any(one.case is not None and bool(one.case & Case.NOMINATIVE) for one in found)


def _behind_new(clause: Clause, contact: Head) -> int | None:
    """Where the name begins: behind «новым клиентом,», or of an acquaintance behind its preposition."""
    tokens = clause.scene.tokens
    new = next(
        (head for head in clause.heads if head.means("new") and not head.verb and head.start >= contact.end), None
    )
    if new is None:
        behind = contact.end + (word_at(tokens, contact.end) in GOVERNED)
        return behind if contact.lemma in ACQUAINTING else None
    if new.start > contact.end + 2:
        return None
    place = new.end
    while place < clause.end and (tokens[place].text in SIGNS or _is_somebody(clause, tokens[place], place)):
        place += 1
    return place


def _is_somebody(clause: Clause, token: Token, place: int) -> bool:
    """«новым клиентом», "a new one"."""
    return token.word in ONE or any(head.start == place and head.means("client") for head in clause.heads)


def with_their_company(scene: Scene, wishes: Iterable[Wish]) -> tuple[Wish, ...]:
    """«встретил Кирилла, ООО Фаворит, 8 905 …»: where the one unknown name works, for the client to be made of it."""
    company = _company_behind(scene.strangers[0], scene) if scene.strangers else None
    return tuple(_at_company(wish, company) for wish in wishes)


def _company_behind(somebody: Named, scene: Scene) -> str | None:
    """None where another person is named behind, «из отдела закупок» or what somebody is, «директору»."""
    company, end = company_at(scene, somebody.end)
    words = (company or "").split()
    if not words or is_given(fold(nominative(words[0]))) or role_of(fold(words[0]), scene.hint) is not None:
        return None
    named = words[0][:1].isupper() or shows_company(scene, end - len(words)) or not in_dictionary(fold(words[0]))
    alone = all(somebody.end <= said.start < end for said in scene.strangers if said is not somebody)
    return company if named and alone else None


def _at_company(wish: Wish, company: str | None) -> Wish:
    meant = wish.mention
    if company is None or meant is None or meant.ids or meant.new or not meant.name:
        return wish
    return wish.of(meant.model_copy(update={"company": company}))
