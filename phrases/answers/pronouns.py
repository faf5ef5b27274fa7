"""Whom a pronoun may mean: «перезвонить ему», "call her back"."""

from names.grammar import Gender
from phrases.text import cleaned
from phrases.words.small_words import small_words
from phrases.words.tokens import tokens_of

OF_GENDER = {Gender.MALE: small_words("pronouns", "he"), Gender.FEMALE: small_words("pronouns", "she")}


def gender_spoken_of(text: str) -> Gender | None:
    """Whether a message speaks of him or of her; None when of neither, or of both.

    What it opens with counts alone: «его бухгалтер Светлана, с ней по счетам» is of him.
    """
    words = [token.word for token in tokens_of(cleaned(text))]
    opening = [gender for gender, pronouns in OF_GENDER.items() if words[:1] and words[0] in pronouns]
    found = opening or [gender for gender, pronouns in OF_GENDER.items() if not pronouns.isdisjoint(words)]
    return found[0] if len(found) == 1 else None
