"""Whom a pronoun may mean: «перезвонить ему», «у них офис на Ленина», "call her back"."""

from names.grammar import Gender
from phrases.clauses.theirs import THEY, opens_with_theirs
from phrases.text import cleaned
from phrases.words.small_words import small_words
from phrases.words.tokens import Kind, tokens_of

OF_GENDER = {Gender.MALE: small_words("pronouns", "he"), Gender.FEMALE: small_words("pronouns", "she")}


def gender_spoken_of(text: str) -> Gender | None:
    """Whether a message speaks of him or of her; None when of neither, or of both.

    What it opens with counts alone: «его бухгалтер Светлана, с ней по счетам» is of him.
    """
    words = _words(text)
    opening = [gender for gender, pronouns in OF_GENDER.items() if words[:1] and words[0] in pronouns]
    found = opening or [gender for gender, pronouns in OF_GENDER.items() if not pronouns.isdisjoint(words)]
    return found[0] if len(found) == 1 else None


def speaks_of_them(text: str) -> bool:
    """«перезвони им»: those who are at a client."""
    return not THEY.isdisjoint(_words(text))


def is_of_theirs(text: str) -> bool:
    """«у них …», «они …», «адрес: …»: all of it is of whoever was spoken of."""
    return opens_with_theirs(_words(text))


def _words(text: str) -> list[str]:
    return [token.word for token in tokens_of(cleaned(text)) if token.kind is not Kind.MARK]
