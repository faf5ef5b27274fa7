"""Which contact a task is about: «встреча с Петровой», «набрать Иванова», "visit Acme"."""

from crm.wishes import Channel
from phrases.lexicon import meanings
from phrases.text import cleaned
from phrases.tokens import Kind, tokens_of
from phrases.words import language_of

CHANNELS = {
    "meet": Channel.MEETING,
    "visit": Channel.VISIT,
    "call": Channel.CALL,
    "talk": Channel.CALL,
    "email": Channel.EMAIL,
    "write": Channel.MESSAGE,
}


def planned_contact(text: str, language: str) -> Channel | None:
    """The channel by the first word that names one; None when the task is no contact."""
    hint = language_of(text, language)
    for token in tokens_of(cleaned(text)):
        found = meanings(token.word, hint) if token.kind is Kind.WORD else frozenset()
        if named := next((channel for meaning, channel in CHANNELS.items() if meaning in found), None):
            return named
    return None
