"""«Козлов не сможет в среду на замер», "Smith can't make pilates tonight": what will not be is no plan."""

from phrases.clauses.clause import Clause
from phrases.lexicon.heads import Mood
from phrases.lexicon.negation import NEGATIONS
from phrases.words.small_words import small_words

ABLE, UNABLE_EN = small_words("tasks", "able"), small_words("tasks", "unable_en")
COMING, COMING_EN = small_words("tasks", "coming"), small_words("tasks", "coming_en")
DENYING = NEGATIONS | UNABLE_EN
COMES = ("visit", "add", "work")
"""What the verb of coming may mean besides."""


def tells_who_cannot_come(clause: Clause) -> bool:
    """Whether somebody will not be there, and nothing is said of what is to be done about it."""
    words = clause.words()
    if DENYING.isdisjoint(words):
        return False
    denied = next((at for at in range(len(words) - 1) if _denies(words[at], words[at + 1])), None)
    if denied is None:
        return False
    plans = [head for head in clause.verbs if head.mood is Mood.PLAN and head.start > clause.start + denied + 1]
    return all(head.negated or head.means(*COMES) for head in plans)


def _denies(word: str, behind: str) -> bool:
    return (word in NEGATIONS and behind in ABLE | COMING) or (word in UNABLE_EN and behind in COMING_EN)
