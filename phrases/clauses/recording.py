"""Words that only ask to write down what is said beside them: «поставь повтор», «внеси в календарь», "log it"."""

from phrases.clauses.clause import Clause
from phrases.lexicon.heads import Head, Mood
from phrases.words.small_words import small_words
from phrases.words.tokens import Kind

VERBS = small_words("recording", "verbs")
NOTING = small_words("recording", "noting")
WRITTEN = small_words("recording", "written")
BESIDE = small_words("recording", "beside")
LONGEST_ASIDE = 3
"""Small words beside a verb that names nothing: «запиши это, пожалуйста»."""


def asks_to_write(clause: Clause) -> bool:
    """A verb of writing down, and nothing of its own that could be written: no client, no day, no other words."""
    if clause.people or clause.strangers or clause.moments or clause.sums:
        return False
    verbs = [head for head in clause.verbs if head.mood is Mood.PLAN and head.lemma in VERBS]
    if not verbs or verbs[0].negated or _heads_a_note(clause, verbs[0]):
        return False
    tokens = enumerate(clause.scene.tokens[clause.start : clause.end], clause.start)
    said = {token.word for place, token in tokens if token.kind is Kind.WORD and place != verbs[0].start}
    return said <= WRITTEN | BESIDE and (bool(said & WRITTEN) or len(said) < LONGEST_ASIDE)


def _heads_a_note(clause: Clause, verb: Head) -> bool:
    """ "note: Smith prefers calls after 5pm": what stands behind is kept as it is said."""
    behind = clause.scene.tokens[verb.end].text if verb.end < len(clause.scene.tokens) else ""
    return verb.lemma in NOTING and behind in {":", "-", "—"} and bool(clause.scene.people)
