"""«У них офис на Ленина», «адрес: Мира 5»: what is of whoever was spoken of, though nobody is named."""

from collections.abc import Sequence

from phrases.words.small_words import small_words

THEY, OF_THEIRS = small_words("pronouns", "they"), small_words("pronouns", "of_theirs")


def opens_with_theirs(words: Sequence[str]) -> bool:
    """Whether folded words, without signs, begin so."""
    return bool(words) and (words[0] in THEY | OF_THEIRS or " ".join(words[:2]) in OF_THEIRS)
