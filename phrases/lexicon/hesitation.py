"""Words of refusing that refuse nothing yet: «может уйти к конкурентам», "not keen, wants 10% off", «зливається»."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import takewhile

from phrases.lexicon.heads import Head, Mood
from phrases.lexicon.negation import NEGATIONS
from phrases.words.small_words import small_words
from phrases.words.tokens import HARD, Kind, Token, word_at

FEARED, AFRAID = small_words("hesitation", "feared"), small_words("hesitation", "afraid")
NOT_YET, BEFORE_CAUSE = small_words("hesitation", "not_yet"), small_words("hesitation", "before_cause")
SLIPPING = small_words("hesitation", "slipping")
LOSING, IN_TOUCH = small_words("deals", "losing"), small_words("hesitation", "in_touch")
BUT, ONLY = small_words("hesitation", "but"), small_words("hesitation", "only")
ABOUT_WHAT, US = small_words("hesitation", "about_what"), small_words("hesitation", "us")
SELLING = small_words("hesitation", "selling")
DISCOUNTS, BACK = small_words("hesitation", "discounts"), small_words("hesitation", "back")
REFUSING = ("lost", "weakly_lost")
NEAR = 4
"""Words between what makes a refusal doubtful and the refusal."""


def without_hesitation(tokens: Sequence[Token], heads: tuple[Head, ...], people: frozenset[int]) -> tuple[Head, ...]:
    """The heads, those of a refusal that is only feared, put off or haggled about being a state of the client."""
    if not any(head.means(*REFUSING) for head in heads):
        return heads
    return tuple(
        _as_state(head) if head.means(*REFUSING) and _refuses_nothing(tokens, heads, head, people) else head
        for head in heads
    )


def _as_state(head: Head) -> Head:
    kept = head.meanings.difference(REFUSING, {"phrase"})
    return replace(
        head, meanings=kept | {"state", "hesitates"}, mood=Mood.PRESENT, person=3, negated=False, infinitive=False
    )


def _refuses_nothing(tokens: Sequence[Token], heads: Sequence[Head], head: Head, people: frozenset[int]) -> bool:
    if _is_feared(tokens, head, people) or _is_not_yet(tokens, head) or _keeps_no_touch(tokens, head):
        return True
    slips = head.mood is Mood.PRESENT and head.lemma in SLIPPING and not head.negated
    ordered = any(one.mood is Mood.PLAN and one.means("closed", "move", "throw", "note") for one in heads)
    if slips or ordered:
        return slips
    end = _end_of_sentence(tokens, head, people)
    return any(
        _haggles(tokens, one, end) or _takes_another(tokens, heads, head, one, end)
        for one in heads
        if head.end <= one.start < end and one.means("want", "expect", "order", "agree") and not one.negated
    ) or _wants_only(tokens, head, end)


def _is_feared(tokens: Sequence[Token], head: Head, people: frozenset[int]) -> bool:
    """«может уйти», "might still go", «боюсь, что откажется»; not «не может потянуть»."""
    for place in _before(tokens, head):
        word = tokens[place].word
        if place in people and word not in FEARED:
            return False  # «Козлов думает, Белова отказалась»
        if word in AFRAID:
            return True
        if word in FEARED and place not in people:
            return NEGATIONS.isdisjoint({word_at(tokens, place - 1), word_at(tokens, place + 1)})
    return False


def _before(tokens: Sequence[Token], head: Head) -> Iterator[int]:
    """The places before a head in its part of the sentence, the nearest first."""
    for place in range(head.start - 1, max(head.start - 2 - NEAR, -1), -1):
        if tokens[place].kind is Kind.MARK and (tokens[place].word != "," or place < head.start - 2):
            return
        yield place


def _is_not_yet(tokens: Sequence[Token], head: Head) -> bool:
    """«пока не отказался», "hasn't said no yet", "not a lost cause"."""
    own = {token.word for token in tokens[head.start : head.end]}
    behind = {token.word for token in takewhile(_is_word, tokens[head.end : head.end + NEAR])}
    before = {tokens[place].word for place in _before(tokens, head)}
    if head.negated or not NEGATIONS.isdisjoint(own | {word_at(tokens, head.start - 1)}):
        return not NOT_YET.isdisjoint(own | before | behind)
    place = head.start - 1
    while word_at(tokens, place) in BEFORE_CAUSE:
        place -= 1
    return place < head.start - 1 and word_at(tokens, place) in NEGATIONS


def _is_word(token: Token) -> bool:
    return token.kind is Kind.WORD


def _keeps_no_touch(tokens: Sequence[Token], head: Head) -> bool:
    """ "lost touch with", «потеряли с ним связь»: no deal is lost with it."""
    behind = {token.word for token in tokens[head.start : head.end + 2]}
    return head.lemma in LOSING and not IN_TOUCH.isdisjoint(behind)


def _end_of_sentence(tokens: Sequence[Token], head: Head, people: frozenset[int]) -> int:
    """Where the sentence ends, or somebody else is spoken of."""
    rest = range(head.end, len(tokens))
    return next((place for place in rest if place in people or tokens[place].word in HARD), len(tokens))


def _haggles(tokens: Sequence[Token], wish: Head, end: int) -> bool:
    """«хочет скидку», "wants 5% off", "wants it cheaper": the deal is talked of still; «просил скидку» explains."""
    behind = {token.word for token in tokens[wish.end : min(wish.end + NEAR, end)]}
    return wish.mood is Mood.PRESENT and wish.means("want", "expect") and not DISCOUNTS.isdisjoint(behind)


def _takes_another(tokens: Sequence[Token], heads: Sequence[Head], head: Head, taking: Head, end: int) -> bool:
    """«отказался от люстр, берёт панели», "said no to spots but wants panels"; not «но хочет вернуть деньги»."""
    behind = {token.word for token in tokens[taking.end : end]}
    told = taking.mood in {Mood.PAST, Mood.PRESENT} and taking.lemma not in SELLING
    if not told or taking.means(*REFUSING) or not BACK.isdisjoint(behind):
        return False
    other = next((one for one in heads if taking.end <= one.start < end), None)
    if not taking.means("want", "order", "agree") or (other and other.infinitive and not other.means("order")):
        return False
    between = [token.word for token in tokens[head.end : taking.start]]
    return not BUT.isdisjoint(between) or _is_refused_of_thing(tokens, head)


def _is_refused_of_thing(tokens: Sequence[Token], head: Head) -> bool:
    """«отказался от люстр», "not interested in spots"; not "passed on us"."""
    return word_at(tokens, head.end) in ABOUT_WHAT and word_at(tokens, head.end + 1) not in US


def _wants_only(tokens: Sequence[Token], head: Head, end: int) -> bool:
    """ "not interested in the downlights, only the panels": the other thing is named without a verb."""
    only = next((place for place in range(head.end, end) if tokens[place].word in ONLY), None)
    if only is None or not _is_refused_of_thing(tokens, head):
        return False
    return any(token.word == "," or token.word in BUT for token in tokens[head.end : only]) and only + 1 < end
