"""«…, Громову скинул прайс», «… с Громовым вчера виделись»: somebody else stands before what is done to him."""

from names.forms import Case
from phrases.clauses.clause import Clause
from phrases.clauses.people import is_governed, may_be_acted_upon
from phrases.clauses.run_on_parts import is_noun
from phrases.dates.when import When
from phrases.entities.clients import Named
from phrases.lexicon.heads import Head, Mood
from phrases.scene import places
from phrases.words.small_words import small_table, small_words
from phrases.words.tokens import Kind, word_at

TIED = small_words("clauses", "and") | small_words("heads", "that") | {","}
BEFORE_VERB = small_words("run_on_parts", "before_verb")
ASKED = ("expect", "want", "must", "agree")
GOES_WITH = {preposition: set(meanings) for preposition, meanings in small_table("run_ons", "goes_with").items()}
"""What is told with each preposition: «у» of being somewhere, «с» of a talk."""
REFLEXIVE = ("ся", "сь")
"""«слился», «отказался»: done to nobody, as «думает» and «брать не станет» are."""
LONGEST_OBJECT = 5
"""Words between somebody and the verb: «Громову письмо с прайсом на почту кинул»."""


def fronted(chunk: Clause, _: Named, other: Named) -> int | None:
    """Where the words about the second client begin, when he stands before the verb that is done to him or with him."""
    before = [head for head in chunk.heads if head.end <= other.start and _says(head)]
    if not before or word_at(chunk.scene.tokens, other.start).isascii():
        return None
    if (verb := _verb_behind(chunk, other)) is None:
        return other.start if _is_given_by_day(chunk, other, before[-1]) else None
    place = other.start - is_governed(chunk, other)
    if word_at(chunk.scene.tokens, place - 1) in TIED or _belongs_to(chunk, other, before[-1], verb):
        return None
    done = _goes_with(chunk, other, verb) if place < other.start else _is_done_to(chunk, other, verb)
    return with_its_day(chunk, before[-1], verb, place) if done else None


def _says(head: Head) -> bool:
    return head.verb or head.means("unreached", "lost", "won", "closed")


def _verb_behind(chunk: Clause, said: Named) -> Head | None:
    """The next verb, when nobody else is named on the way and it is not far."""
    verb = next((head for head in chunk.verbs if head.start >= said.end), None)
    if verb is None:
        return None
    told = places([*chunk.moments, *chunk.sums])
    between = [at for at in range(said.end, verb.start) if at not in told]
    apart = any(said.end <= one.start < verb.start for one in (*chunk.people, *chunk.strangers))
    words = all(chunk.scene.tokens[at].kind is Kind.WORD for at in between)
    return verb if words and not apart and len(between) <= LONGEST_OBJECT else None


def _belongs_to(chunk: Clause, said: Named, before: Head, verb: Head) -> bool:
    """«просил Гусеву перезвонить»: right behind a verb of asking he is asked; «набрал Гусеву» needs somebody."""
    led = before.means(*GOES_WITH.get(word_at(chunk.scene.tokens, said.start - 1), ()))
    if led and not any(one.start < said.start for one in chunk.people):
        return True
    if said.start - is_governed(chunk, said) != before.end or not before.verb:
        return False
    if before.means(*ASKED):
        return verb.infinitive
    if before.means("state") or (before.means("lost") and (before.means("phrase") or before.lemma.endswith(REFLEXIVE))):
        return False
    others = [one for one in chunk.people if one.start < said.start and not one.cases & Case.NOMINATIVE]
    return not others and any(may_be_acted_upon(one, before) for one in said.candidates)


def _is_done_to(chunk: Clause, said: Named, verb: Head) -> bool:
    """What we do or did to him, unless the verb has somebody else right behind it."""
    ours = verb.infinitive or verb.person in {None, 1, 2}
    if not ours or verb.passive or (verb.mood is Mood.PRESENT and verb.person != 1):
        return False
    taken = any(one.start == verb.end and _is_object(one, verb) for one in chunk.people)
    return _is_object(said, verb) and not taken


def _is_given_by_day(chunk: Clause, said: Named, before: Head) -> bool:
    """«сделали замер | Громову КП до вечера»: behind a report what he is to get, and by when, without a verb."""
    thing = said.end < chunk.end and is_noun(chunk, said.end)
    dated = any(when.start == said.end + 1 and not (when.ago or when.vague) for when in chunk.dates)
    free = before.verb and before.mood is Mood.PAST and before.end < said.start
    free = free and not (is_governed(chunk, said) or word_at(chunk.scene.tokens, said.start - 1) in TIED)
    others = any(one.end <= said.start for one in chunk.people)
    return (
        thing and dated and free and others and bool(said.cases & Case.DATIVE) and not before.means("send", "deliver")
    )


def _is_object(said: Named, verb: Head) -> bool:
    return any(may_be_acted_upon(one, verb) for one in said.candidates)


def _goes_with(chunk: Clause, said: Named, verb: Head) -> bool:
    """«с Громовым вчера виделись», «у Громова был»; what stands between is a day and no thing."""
    dated = places(chunk.moments)
    between = (word_at(chunk.scene.tokens, at) for at in range(said.end, verb.start) if at not in dated)
    goes = GOES_WITH.get(word_at(chunk.scene.tokens, said.start - 1), set[str]())
    return verb.mood is Mood.PAST and verb.means(*goes) and all(word in BEFORE_VERB for word in between)


def with_its_day(chunk: Clause, before: Head, verb: Head, place: int) -> int:
    """«звонил Иванов | завтра Громову скинуть прайс»: behind a report the day before somebody is that of a plan.

    «в сб была Гусева | в пт Иванов звонил»: of two reports the second has it, where the first has one of its own.
    """
    led = next((when for when in chunk.dates if when.end == place), None)
    if led is None or any(_is_of(when, verb) for when in chunk.dates):
        return place
    told = before.mood is Mood.PAST and verb.mood is Mood.PLAN and not led.ago
    own = any(when.end <= before.start or before.end <= when.start < led.start for when in chunk.dates)
    return led.start if told or own else place


def _is_of(when: When, verb: Head) -> bool:
    return when.start >= verb.end or when.end == verb.start
