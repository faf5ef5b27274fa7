"""Commands typed in one's own language: «/звонок Громов», «/угода»; Telegram sends these as plain words."""

from names.fold import fold
from phrases.words.small_words import small_table

COMMANDS = {word: name for name, words in small_table("slashed", "commands").items() for word in words}


def command_called(word: str) -> str:
    """The name of the command that a word behind the slash stands for; any other word is its own."""
    return COMMANDS.get(fold(word), word)


def command_slashed(text: str) -> str | None:
    """Which command «/звонок Громов» is; None where the word behind the slash stands for none, or is of a sentence:
    «/новый клиент Мария».
    """
    words = [fold(word.partition("@")[0]) for word in text[1:].split(maxsplit=2)[:2]] if text.startswith("/") else []
    name = COMMANDS.get(words[0]) if words else None
    return None if name == "new" and words[1:] and words[1] in COMMANDS else name


def without_slash(text: str) -> str:
    """«/новый клиент Мария» says no more than the words do."""
    return text[1:] if text[:1] == "/" and text[1:2].isalpha() else text
