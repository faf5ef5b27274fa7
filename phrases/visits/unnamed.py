"""«Козак пришла»: somebody nobody knows, whose name is a word as well; whoever is awaited just now is not meant."""

from crm.wishes import Mention
from names.forms import Case
from phrases.clauses.clause import Clause
from phrases.clauses.people import PRONOUNS, THEY
from phrases.scene import places
from phrases.words.dictionaries import readings
from phrases.words.small_words import small_words
from phrases.words.tokens import Kind

NOT = small_words("visits", "not")


def unknown_subject(clause: Clause) -> Mention | None:
    """Who is named by a capital right before the verb that begins the clause; None: nobody is."""
    verb = next((head for head in clause.heads if head.verb), None)
    if verb is None or clause.people or clause.strangers:
        return None
    before = [at for at in range(clause.start, verb.start) if clause.scene.tokens[at].word not in NOT]
    if len(before) != 1 or before[0] in places([*clause.moments, *clause.heads]):
        return None
    said = clause.scene.tokens[before[0]]
    if said.kind is not Kind.WORD or not said.capital or said.word in THEY | PRONOUNS:
        return None
    found = readings(said.word, clause.scene.hint)
    named = any(one.name and one.case and one.case & Case.NOMINATIVE for one in found)
    return Mention(name=said.text) if named else None
