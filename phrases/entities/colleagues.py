"""Colleagues named in a message: members of the company, by any of their words in any case."""

from collections.abc import Iterable, Sequence
from functools import lru_cache

from names.fold import fold, in_russian_letters
from names.forms import Case, Form, Part, forms_of
from phrases.frame import Colleague
from phrases.words.small_words import small_words
from phrases.words.tokens import Token

OWN = small_words("colleagues", "own")
"""Who speaks, as a recipient."""
OWNED = small_words("colleagues", "owned")
"""How a possessive adjective ends."""


def answers_to(name: str, word: str, case: Case | None = None) -> bool:
    """Whether a folded word names somebody of this name, in that case; None: in any."""
    said = _spellings(word)
    if case is None and fold(name) in said:
        return True
    return any(form.text in said and (case is None or form.cases & case) for form in _forms(name))


def possessed_by(name: str, word: str) -> bool:
    """Whether a folded word says that something is theirs: «Ленины записи», «Олеговых клиентов», «Оленині»."""
    owned = (
        form.text for form in _forms(name) if form.part in {Part.GIVEN, Part.SHORT} and form.cases & Case.NOMINATIVE
    )
    return any(word.startswith(stem := _owning(one)) and word[len(stem) :] in OWNED for one in owned)


def _owning(given: str) -> str:
    """«Лена»: «ленин-», «Олег»: «олегов-», «Игорь»: «игорев-», «Марія»: «маріїн-»."""
    if given[-1:] in {"а", "я"}:
        return given[:-1] + ("їн" if given.endswith("ія") else "ин")
    return given[:-1] + "ев" if given[-1:] in {"ь", "й"} else given + "ов"


def called_so(name: str, word: str) -> bool:
    """Whether a folded word is a form of that very name, and of no other one for the same person (Елена, Лена)."""
    return any(form.text in _spellings(word) and form.part is not Part.SHORT for form in _forms(name))


def named_by(token: Token, colleagues: Iterable[Colleague], case: Case | None) -> frozenset[int]:
    """Whom a word names in that case; None: in any. Whoever is written with its very letters, if anybody is."""
    own = token.word in OWN
    found = [one for one in colleagues if (own and one.speaks) or answers_to(one.name, token.word, case)]
    spelt = [one for one in found if _is_russian(one.name) is _is_russian(token.word) and not token.word.isascii()]
    return frozenset(one.id for one in spelt or found)


def _is_russian(word: str) -> bool:
    return in_russian_letters(fold(word)) == fold(word)


def named_by_all(tokens: Sequence[Token], colleagues: Sequence[Colleague], case: Case | None) -> frozenset[int]:
    """Whom all of these words name together."""
    each = [named_by(token, colleagues, case) for token in tokens]
    return frozenset.intersection(*each) if each else frozenset()


def _spellings(word: str) -> tuple[str, str]:
    said = word.removesuffix("'s")
    return said, in_russian_letters(said)


def _in_russian_letters(form: Form) -> Form:
    return form.model_copy(update={"text": in_russian_letters(form.text)})


@lru_cache(maxsize=4096)
def _forms(name: str) -> tuple[Form, ...]:
    """As the name is spelled, and in Russian letters: «Іра» is «Ира» and «Ире» too."""
    forms = dict.fromkeys([*forms_of(name), *forms_of(in_russian_letters(name))])
    return tuple(dict.fromkeys([*forms, *map(_in_russian_letters, forms)]))
