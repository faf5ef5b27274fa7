"""A client who is called otherwise: «у Анны новая фамилия Сидорова», «Петрова теперь Иванова»."""

from collections.abc import Sequence

from names.fold import fold
from names.forms import Case
from names.parts import is_given, looks_like_surname
from names.person import nominative
from phrases.clauses import Clause
from phrases.scene import places
from phrases.small_words import small_words
from phrases.tokens import Kind, Token, word_at

BECOMING = small_words("renaming", "becoming")
INTO = small_words("renaming", "into")
LONGEST = 3


def new_name(clause: Clause) -> str | None:
    """The whole new name: a surname alone stands behind the given name they have."""
    words = _named(clause) or _renamed(clause)
    base = clause.people[0].candidates[0].name.split() if clause.people and clause.people[0].candidates else []
    if len(words) != 1 or len(base) != 2:
        return " ".join(words) or None
    given = next((word for word in base if is_given(fold(word))), base[0])
    return f"{given} {words[0]}"


def _named(clause: Clause) -> list[str]:
    """«сменил фамилию на Громков»: the capitalised words behind the word for a name."""
    head = clause.first("name")
    if head is None or not clause.has("change", "new"):
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


def _in_nominative(said: Sequence[Token], cases: Case | None = None) -> list[str]:
    words = [token.text for token in said if token.kind is Kind.WORD and token.capital]
    if not words:
        return []
    return (nominative(words) if cases is None else nominative(words, cases)).split()


def _calls(words: Sequence[str]) -> bool:
    """A surname, with or without a given name beside it: «теперь Директор», «теперь Ирины» rename nobody."""
    folded = [fold(word) for word in words]
    return len(folded) <= LONGEST and any(looks_like_surname(word) and not is_given(word) for word in folded)
