"""Work of our own, done for nobody («сдать отчёт», "load the van"): whoever is named behind it is somebody else's."""

from names.forms import Case
from names.speech import Speech
from phrases.clauses.clause import Clause
from phrases.clauses.people import PRONOUNS, is_governed, may_be_acted_upon
from phrases.dates.when import When
from phrases.entities.clients import Named
from phrases.lexicon import inflections
from phrases.lexicon.heads import Head
from phrases.scene import places
from phrases.words.dictionaries import readings
from phrases.words.small_words import small_words

CHORES, OUR_THINGS = small_words("tasks", "chores"), small_words("tasks", "our_things")
BESIDES = small_words("tasks", "besides")


def is_chore(clause: Clause) -> bool:
    """«сдать отчёт», "load the van", and nobody («ему») that it is done for."""
    words = set(clause.words())
    lemmas = words.union(one.lemma for word in words for one in inflections(word, clause.scene.hint)[:1])
    ours = lemmas & OUR_THINGS and not clause.has("deliver", "send", "meet", "visit", "call", "write")
    besides = clause.after_stop and clause.words()[0] in BESIDES and clause.has("order", "work")
    return bool(lemmas & CHORES or ours or besides) and not words & PRONOUNS


def whom_behind_chore(chunk: Clause, one: Head, other: Head, when: When) -> Named | None:
    """«каждый пн планёрка | Гусевой в пт позвонить»: before the day of the second plan whom that one is for."""
    said = next((said for said in chunk.people if said.end == when.start), None)
    if said is None or said.start <= one.start or is_governed(chunk, said):
        return None
    if not other.infinitive or not _may_be_done_to(said, other):
        return None
    before = Clause(chunk.scene, chunk.start, said.start)
    alone = not before.people and (is_chore(before) or _has_its_dative(before) or _belongs_to_no_noun(one, said))
    return said if alone else None


def _may_be_done_to(said: Named, verb: Head) -> bool:
    """«Гусевой набрать» is said beside «Гусеву набрать»."""
    spoken = verb.means("call") and bool(said.cases & Case.DATIVE)
    return spoken or any(may_be_acted_upon(candidate, verb) for candidate in said.candidates)


def _has_its_dative(clause: Clause) -> bool:
    """«платить кузнецу за ковку»: whom it is done for is said, and is no client."""
    dated = places(clause.moments)
    words = (word for at, word in enumerate(clause.words(), clause.start) if at not in dated)
    found = (next(iter(readings(word, clause.scene.hint)), None) for word in words)
    return any(one is not None and one.speech is Speech.NOUN and one.case == Case.DATIVE for one in found)


def _belongs_to_no_noun(one: Head, said: Named) -> bool:
    """«обзвон должников | Иванову»: an event may be somebody's, and never in the dative."""
    return not one.verb and not said.cases & Case.GENITIVE
