"""What a deal or a plan is about: the words of a clause that no other field tells."""

from collections.abc import Collection

from names.fold import fold
from names.speech import Speech
from names.things import nominative
from phrases.clauses.clause import Clause
from phrases.clauses.people import PREPOSITIONS, PRONOUNS, with_prepositions
from phrases.entities.amounts import AGREED_AT, PRICED
from phrases.entities.money import SMALLEST_BARE, Sum
from phrases.entities.unit_prices import BEFORE_PRICE
from phrases.lexicon.heads import NEXT_ONE
from phrases.scene import places
from phrases.words.dictionaries import readings
from phrases.words.small_words import small_words
from phrases.words.tokens import Kind, word_at

BEFORE_SUM = AGREED_AT | BEFORE_PRICE | PRICED
OCCASIONS = ("service", "event", "meet", "visit", "call")
DROPPED = small_words("titles", "dropped")


def thing_in(clause: Clause, start: int | None = None) -> str | None:
    """What a deal is about, as it is called by itself: «взял пробную партию, оплата по счёту» → «пробная партия»."""
    paid = [head for head in clause.heads if head.means("pay")]
    title = title_of(clause, start, besides=places(paid))
    return title and nominative(title, clause.scene.hint)


def title_of(clause: Clause, start: int | None = None, *, besides: Collection[int] = ()) -> str | None:
    """The words from `start` on, when client, sum, date, the verb and the places `besides` are gone."""
    gone = {*_said_otherwise(clause), *besides}
    behind = range(clause.start if start is None else start, clause.end)
    tokens = clause.scene.tokens
    telling = {Kind.WORD, Kind.NUMBER}
    kept = [place for place in behind if place not in gone and tokens[place].kind in telling]
    kept = [place for place in kept if tokens[place].word not in PRONOUNS]
    while kept and tokens[kept[0]].word in DROPPED:
        kept.pop(0)
    while kept and tokens[kept[-1]].word in DROPPED:
        kept.pop()
    named = any(tokens[place].kind is Kind.WORD and len(tokens[place].text) > 1 for place in kept)
    return clause.scene.stretches(kept) if named else None


def _said_otherwise(clause: Clause) -> set[int]:
    """The places of a clause that other fields of a deal tell."""
    sums = [said for said in clause.sums if not said.things and _is_money(said)]
    verbs = [head for head in clause.heads if head.verb or head.means("deal", "new", "add", "agree")]
    led = {said.start - 1 for said in sums if word_at(clause.scene.tokens, said.start - 1) in BEFORE_SUM}
    named = with_prepositions(clause, [*clause.people, *clause.strangers])
    return {*led, *places([*clause.moments, *sums, *verbs]), *named}


def _is_money(said: Sum) -> bool:
    return not said.plain or int(said.amounts[0].amount) >= SMALLEST_BARE


def counted_thing(text: str, clause: Clause) -> str:
    """«второй» behind «сделал первый сеанс» is «второй сеанс»: of what, was said in the clauses before."""
    number, *rest = text.split(" ")
    if fold(number) not in NEXT_ONE or (rest and rest[0] not in PREPOSITIONS):
        return text
    hint, tokens = clause.scene.hint, clause.scene.tokens
    genders = {one.gender for one in readings(fold(number), hint) if one.speech is Speech.ADJECTIVE}
    named = [head for head in clause.scene.heads if head.end <= clause.start and head.means(*OCCASIONS)]
    for head in reversed(named):
        noun = next(iter(readings(tokens[head.start].word, hint)), None)
        if noun is not None and noun.speech is Speech.NOUN and noun.gender in genders:
            return " ".join([number, noun.lemma, *rest])
    return text
