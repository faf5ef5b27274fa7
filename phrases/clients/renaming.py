"""A client who is called otherwise: «у Анны новая фамилия Сидорова», «Петрова теперь Иванова»."""

from collections.abc import Sequence

from names.fold import fold
from names.forms import Case, Part
from names.parts import is_given, looks_like_surname
from names.person import nominative
from phrases.clauses.clause import Clause
from phrases.entities.clients import Named
from phrases.lexicon import meanings
from phrases.scene import places
from phrases.words.dictionaries import in_dictionary, readings
from phrases.words.small_words import small_words
from phrases.words.tokens import Kind, Token, word_at

BECOMING = small_words("renaming", "becoming")
NOW = small_words("renaming", "now")
INTO = small_words("renaming", "into")
BEING = small_words("renaming", "being")
LONGEST = 3
WHOLE = 2
"""Words of a name with its surname."""


def new_name(clause: Clause) -> str | None:
    """The whole new name: a surname alone stands behind the given name they have."""
    words = _named(clause) or _renamed(clause) or _known_anew(clause)
    base = clause.people[0].candidates[0].name.split() if clause.people and clause.people[0].candidates else []
    if len(words) != 1 or len(base) != 2:
        return " ".join(words) or None
    given = next((word for word in base if is_given(fold(word))), base[0])
    return f"{given} {words[0]}"


def _named(clause: Clause) -> list[str]:
    """«сменил фамилию на Громков»: the capitalised words behind the word for a name."""
    head = clause.first("name")
    if head is None or not clause.has("change", "new") or (head.lemma == "call" and not _is_now(clause, head.start)):
        return []
    known = places(clause.people)
    places_behind = (place for place in range(max(head.end, clause.start), clause.end) if place not in known)
    return _in_nominative([clause.scene.tokens[place] for place in places_behind])


def _renamed(clause: Clause) -> list[str]:
    """«Громов теперь Илья Громков», «переименуй Гусеву в Петренко»: a client, the change, a person's name, no more."""
    tokens, head = clause.scene.tokens, clause.first("change")
    if head is None or not clause.people or head.lemma not in BECOMING:
        return []
    asked = head.end <= clause.people[0].start
    into = (place + 1 for place in range(clause.people[0].start, clause.end) if word_at(tokens, place) in INTO)
    begins = next(into, clause.end) if asked else head.end
    behind = tokens[begins : clause.end]
    words = _in_nominative(behind, Case.ACCUSATIVE if asked else Case.NOMINATIVE)
    return words if len(words) == len(behind) and _calls(words) else []


def _known_anew(clause: Clause) -> list[str]:
    """«вышла замуж, теперь она лариса петренко», "she's priya kapoor now": the given name again, another surname."""
    if NOW.isdisjoint(clause.words()) and not clause.has("change"):
        return []
    before = [said for said in clause.scene.people if said.start < clause.end]
    own = {fold(word) for said in before[:1] for candidate in said.candidates for word in candidate.name.split()}
    told = (said for said in clause.strangers if said.end - said.start == WHOLE and _opens(clause, said) in own)
    new = next((said for said in told if _is_said_to_be(clause, said)), None)
    again = (said for n, said in enumerate(before) if any(said.ids == one.ids for one in before[:n]))
    given = next((said for said in again if _is_said_to_be(clause, said) and _by_given_name(said)), None)
    if given and given.end < clause.end and _may_be_surname(clause.scene.tokens[given.end], clause):
        new = Named(given.start, given.end + 1)
    return nominative([token.text.title() for token in clause.scene.tokens[new.start : new.end]]).split() if new else []


def _is_said_to_be(clause: Clause, said: Named) -> bool:
    return said.start >= clause.start and word_at(clause.scene.tokens, said.start - 1) in BEING


def _opens(clause: Clause, said: Named) -> str:
    return fold(nominative(clause.scene.tokens[said.start].text))


def _by_given_name(said: Named) -> bool:
    return all(candidate.parts <= {Part.GIVEN, Part.SHORT} for candidate in said.candidates)


def _may_be_surname(token: Token, clause: Clause) -> bool:
    if token.kind is not Kind.WORD or meanings(token.word, clause.scene.hint):
        return False
    return not in_dictionary(token.word) or any(one.name for one in readings(token.word, clause.scene.hint)[:1])


def _is_now(clause: Clause, place: int) -> bool:
    """ "is now called", "is called … now": not what somebody's dog is called."""
    return not NOW.isdisjoint(clause.words()) and word_at(clause.scene.tokens, place - 1) in NOW | {"be", "is", "gets"}


def _in_nominative(said: Sequence[Token], cases: Case | None = None) -> list[str]:
    words = [token.text for token in said if token.kind is Kind.WORD and token.capital]
    if not words:
        return []
    return (nominative(words) if cases is None else nominative(words, cases)).split()


def _calls(words: Sequence[str]) -> bool:
    """A surname, with or without a given name beside it: «теперь Директор», «теперь Ирины» rename nobody."""
    folded = [fold(word) for word in words]
    return len(folded) <= LONGEST and any(looks_like_surname(word) and not is_given(word) for word in folded)
