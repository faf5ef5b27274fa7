"""Which contact a task is about: «встреча с Петровой», «набрать Иванова», "visit Acme"."""

from crm.wishes import Channel
from phrases.clauses.clause import Clause
from phrases.lexicon import meanings
from phrases.lexicon.heads import Mood
from phrases.text import cleaned
from phrases.words.dictionaries import language_of, readings
from phrases.words.small_words import small_words
from phrases.words.tokens import Kind, tokens_of

CHANNELS = {
    "meet": Channel.MEETING,
    "visit": Channel.VISIT,
    "call": Channel.CALL,
    "talk": Channel.CALL,
    "email": Channel.EMAIL,
    "write": Channel.MESSAGE,
}
FOLLOWING = {*CHANNELS, "send", "want", "expect", "agree", "state"}
"""What comes of a contact: another one, something sent, or what was asked for."""
PAPERS, BESIDE = small_words("follow_ups", "papers"), small_words("follow_ups", "beside")
MEANT = {"meet": Channel.MEETING, "visit": Channel.VISIT}


def planned_contact(text: str, language: str) -> Channel | None:
    """The channel by the first word that names one; None when the task is no contact."""
    hint = language_of(text, language)
    for token in tokens_of(cleaned(text)):
        found = meanings(token.word, hint) if token.kind is Kind.WORD else frozenset()
        if named := next((channel for meaning, channel in CHANNELS.items() if meaning in found), None):
            return named
    return None


def follows_a_contact(text: str, language: str) -> bool:
    """«перезвонить», «созвон», «просит прислать договор, отправлю»: of whoever was just spoken with.

    Every word has to be known for one of that kind: «сдать отчёт», «забрать машину», «позвонить в банк» are not.
    """
    hint = language_of(text, language)
    words = [token.word for token in tokens_of(cleaned(text)) if token.kind is not Kind.MARK]
    told = [word for word in words if meanings(word, hint) & FOLLOWING]
    papers = [word for word in words if {word, *(one.lemma for one in readings(word, hint)[:2])} & PAPERS]
    known = {*told, *papers} | BESIDE
    only_sends = all(meanings(word, hint) & FOLLOWING <= {"send"} for word in told)
    return bool(told) and known.issuperset(words) and bool(papers or not only_sends)


def channel_of(clause: Clause) -> Channel | None:
    """«Встреча с Громовым в 15», «заехать к Иванову»: somebody will be met."""
    return None if _is_written(clause) else next((MEANT[name] for name in MEANT if clause.has(name)), None)


def _is_written(clause: Clause) -> bool:
    """«позвонить, чтобы приехал», "saw us at the show, call her": not met, but called or written to."""
    planned = [head for head in clause.verbs if head.mood is Mood.PLAN]
    deed = next(iter(planned or clause.verbs), None)
    return deed is not None and deed.means("call", "write", "send", "email") and not deed.means("visit", "meet")
