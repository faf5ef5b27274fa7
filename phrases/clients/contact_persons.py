"""Further persons of a client: «в Ромашке теперь Ирина, закупщик, +7…», «бухгалтер Вектора Светлана»."""

from dataclasses import dataclass

from names.fold import fold
from names.forms import Case, Part
from names.parts import is_given
from names.person import is_person, nominative
from phrases.clauses.clause import Clause
from phrases.clauses.people import PREPOSITIONS, PRONOUNS, cases_by_place
from phrases.entities.clients import Named
from phrases.entities.roles import KIN, role_of
from phrases.lexicon.heads import Head
from phrases.scene import places
from phrases.words.small_words import small_words
from phrases.words.tokens import Kind, word_at

BY_GIVEN = {Part.GIVEN, Part.SHORT, Part.PATRONYMIC}
BESIDE_COMPANY = small_words("contact_persons", "beside_company")


@dataclass(frozen=True, slots=True)
class PersonSaid:
    """A contact person: name in the nominative, what they are there; `sure` False: perhaps a client of their own."""

    name: str
    position: str | None
    sure: bool


def person_said(clause: Clause) -> PersonSaid | None:
    """The unknown name beside the only client of a clause; whose phone or e-mail is told there."""
    said = _somebody(clause) if len(clause.people) == 1 else _namesake_at_company(clause)
    if said is None:
        return None
    words = [token.text for token in clause.scene.tokens[said.start : said.end]]
    position = _position(clause)
    sure = position is not None or _is_of(clause, clause.people[0])
    return PersonSaid(nominative(words, cases_by_place(clause, said)), position, sure)


def _namesake_at_company(clause: Clause) -> Named | None:
    """«директор Ромашки Олег Сергеевич», where some client is an Олег too: by position and place he is of Ромашка."""
    if len(clause.people) != 2 or _position(clause) is None:
        return None
    client, other = clause.people
    by_given = all(one.parts <= BY_GIVEN for one in other.candidates)
    if not (by_given and client.end == other.start and _is_named_as_company(client)):
        return None
    behind = next((said.end for said in clause.strangers if said.start == other.end), other.end)
    return Named(other.start, behind)


def _is_named_as_company(client: Named) -> bool:
    return all(one.parts == {Part.COMPANY} or not is_person(one.name) for one in client.candidates)


def person_of_him(clause: Clause) -> PersonSaid | None:
    """«его бухгалтер Светлана», «у него сын Дима»: somebody of the client spoken of, even if a client is called so."""
    tokens, hint = clause.scene.tokens, clause.scene.hint
    for place in range(clause.start + 1, clause.end - 1):
        role, name = role_of(tokens[place].word, hint), nominative([tokens[place + 1].text])
        if role is not None and tokens[place - 1].word in PRONOUNS and is_given(fold(name)):
            return PersonSaid(name, role, sure=True)
    return None


def _somebody(clause: Clause) -> Named | None:
    """The one unknown name; of a given name that is a thing as well («Света») the capital tells."""
    taken = places([*clause.people, *clause.moments])
    tokens = clause.scene.tokens
    given = [
        Named(place, place + 1)
        for place in range(clause.start, clause.end)
        if place not in taken and tokens[place].capital and is_given(tokens[place].word)
    ]
    found = [said for said in clause.strangers if tokens[said.start].capital] or given or list(clause.strangers)
    return found[0] if len(found) == 1 else None


def is_at_a_client(clause: Clause, opening: Head) -> bool:
    """«новый контакт в Ромашке: Ирина», «новая мама Гусевой»: somebody new at a client that is known, no new client."""
    at = opening.end + 1
    if role_of(word_at(clause.scene.tokens, opening.end - 1), clause.scene.hint) in KIN:
        theirs = (said for said in clause.people if said.start == opening.end)
        return any(not one.cases & Case.NOMINATIVE for said in theirs for one in said.candidates)
    named = next((said for said in clause.people if said.start == at), None)
    return named is not None and word_at(clause.scene.tokens, opening.end) in BESIDE_COMPANY and bool(clause.strangers)


def _position(clause: Clause) -> str | None:
    """«закупщик», «бухгалтера», "buyer": what somebody is, in the nominative."""
    tokens = clause.scene.tokens[clause.start : clause.end]
    words = (token for token in tokens if token.kind is Kind.WORD and not token.capital)
    return next(filter(None, (role_of(token.word, clause.scene.hint) for token in words)), None)


def relative_said(clause: Clause) -> PersonSaid | None:
    """«др сына Петровой», «телефон жены Громова»: nobody's name, only what they are to the client, and called by that.

    «др директора Громова» is perhaps of Громов himself: only kin, and people of a company, are surely somebody else.
    """
    named = places([*clause.people, *clause.strangers])
    beside = (word_at(clause.scene.tokens, place) for place in range(clause.start, clause.end) if place not in named)
    role = next(filter(None, (role_of(word, clause.scene.hint) for word in beside)), None)
    of_company = bool(clause.people) and not any(is_person(one.name) for one in clause.people[0].candidates)
    return PersonSaid(role, None, role in KIN or of_company) if role is not None else None


def named_by_role(clause: Clause) -> PersonSaid | None:
    """«был в Ромашке, говорил с администратором Леной 8 999 …»: behind what somebody is there, who it is."""
    scene = clause.scene
    if clause.people:
        return None
    for place in range(clause.start, clause.end - 1):
        role = role_of(scene.tokens[place].word, scene.hint)
        if role is None or role in KIN:
            continue
        said = next((one for one in clause.strangers if one.start == place + 1), None)
        words = [token.text for token in scene.tokens[place + 1 : said.end if said else place + 2]]
        if said or (scene.tokens[place + 1].capital and is_given(fold(nominative(words)))):
            return PersonSaid(nominative(words), role, sure=True)
    return None


def born_said(clause: Clause) -> PersonSaid | None:
    """«у Гусевой Артём родился 3 мая»: the unknown name beside the verb was born, and not the client."""
    born = next((head for head in clause.verbs if head.means("birthday")), None)
    beside = (said for said in clause.strangers if born and {said.end, said.start} & {born.start, born.end})
    said = next(beside, None)
    if said is None or not clause.people:
        return None
    return PersonSaid(clause.scene.said(said.start, said.end), None, sure=True)


def _is_of(clause: Clause, client: Named) -> bool:
    """«из Ромашки», «в Ромашке»: the client is where the person works."""
    return (
        _is_named_as_company(client) and word_at(clause.scene.tokens, client.start - 1) in PREPOSITIONS | BESIDE_COMPANY
    )
