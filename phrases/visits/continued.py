"""«а Фомину на 13 к ней же», «Орлову туда же на 17»: a booking that goes on from the one told before it."""

from phrases.text import cleaned
from phrases.words.small_words import small_words
from phrases.words.tokens import tokens_of

GOING_ON = small_words("visits", "go_on")
THE_SAME = small_words("visits", "the_same_master") | small_words("visits", "the_same_place")


def goes_on(text: str) -> bool:
    """Whether it begins with «а», «и», or says that it is to the same master."""
    words = [token.word for token in tokens_of(cleaned(text))]
    return not GOING_ON.isdisjoint(words[:1]) or to_the_same(text)


def to_the_same(text: str) -> bool:
    """«к ней же», «туда же»."""
    return not THE_SAME.isdisjoint(token.word for token in tokens_of(cleaned(text)))
