"""What is not taken, and no call that nobody took: «не берёт, дорого», «не берёт шторы», "didn't buy, too pricey"."""

from collections.abc import Sequence
from dataclasses import replace

from names.grammar import Case
from names.speech import Speech
from phrases.dates.vocabulary import valued
from phrases.lexicon import meanings
from phrases.lexicon.heads import Head, Mood
from phrases.lexicon.negation import MODALS, NEGATIONS, WILL_BE
from phrases.words.dictionaries import readings
from phrases.words.small_words import small_words
from phrases.words.tokens import Kind, Token, word_at

BUYING = small_words("deals", "buying")
BEFORE_REASON = small_words("deals", "before_reason") | small_words("deals", "too_much")
OF_A_CALL = {"phone", "by_phone", "messenger", "call", "unreached"}


def with_refusals(tokens: Sequence[Token], heads: tuple[Head, ...]) -> tuple[Head, ...]:
    """The heads, a deed of taking or buying that is denied being a refusal where why, or what, is said behind it."""
    denied = [_as_refused(tokens, heads, head) for head in heads if _is_denied(tokens, head)]
    refused = {place: head for head in denied if head.means("lost") for place in range(head.start, head.end)}
    return tuple(dict.fromkeys(refused.get(head.start, head) for head in heads)) if refused else heads


def _is_denied(tokens: Sequence[Token], head: Head) -> bool:
    """«не взял», «не купили», «не берёт»; not «не хочет», «не берёт трубку»."""
    bought = head.negated and head.means("order") and not head.means("want", "phrase")
    return bought or _may_be_of_a_call(tokens, head)


def _may_be_of_a_call(tokens: Sequence[Token], head: Head) -> bool:
    """«не берёт» alone: the phone as well as the goods."""
    if not head.means("unreached") or not head.means("phrase"):
        return False
    return any(one.lemma in BUYING for one in readings(tokens[head.end - 1].word))


def _as_refused(tokens: Sequence[Token], heads: Sequence[Head], head: Head) -> Head:
    if _is_too_much(tokens, heads, head.end):
        meant = {"lost"}
    elif _may_be_of_a_call(tokens, head) and not _is_tried(heads, head) and _is_goods(tokens, head.end):
        meant = {"lost", "weakly_lost"}
    else:
        return head
    start, end = head.start, _behind_denial(tokens, head.end)
    while word_at(tokens, start - 1) in NEGATIONS | MODALS:
        start -= 1
    told = replace(head, start=start, end=end, mood=Mood.PRESENT, person=3, negated=False, infinitive=False)
    return replace(told, meanings=frozenset(meant))


def _is_tried(heads: Sequence[Head], head: Head) -> bool:
    """«звонил, не берёт трубу»: they were rung up."""
    return any(one.start < head.start and one.means("call") for one in heads)


def _is_too_much(tokens: Sequence[Token], heads: Sequence[Head], place: int) -> bool:
    """Right behind stands why: «…, дорого», «… не будет, нет денег»; not "…, asked for a price"."""
    place = _behind_denial(tokens, place)
    while place < len(tokens) and (tokens[place].kind is Kind.MARK or tokens[place].word in BEFORE_REASON):
        place += 1
    return any(head.start == place and head.means("hopeless") for head in heads)


def _behind_denial(tokens: Sequence[Token], place: int) -> int:
    """Behind «брать *не будет*»."""
    return place + 2 * (word_at(tokens, place) in NEGATIONS and word_at(tokens, place + 1) in WILL_BE)


def _is_goods(tokens: Sequence[Token], place: int) -> bool:
    """«не берёт шторы»; not «не берёт трубку», «не берёт неделю»."""
    word = word_at(tokens, place)
    said = readings(word)
    if not said or said[0].speech is not Speech.NOUN or said[0].name or not said[0].known:
        return False
    object_of = any(one.case in {Case.ACCUSATIVE, Case.GENITIVE} for one in said)
    return object_of and word not in valued("units") and meanings(word).isdisjoint(OF_A_CALL)
