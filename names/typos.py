"""Finding a word despite a typo: the keys it is stored under, and the last word on whether it was meant."""

from rapidfuzz.distance import OSA

from names.fold import fold, words

BEGINNING = 6
SHORTEST_INSIDE = 3
_LAST = "\U0010ffff"


def search_words(text: str) -> frozenset[str]:
    """The keys a text is stored under, and looked up by: two words within one typo share a key.

    Each word gives its first six letters, and marked with «-» the same and the same with one letter left out.
    Unmarked keys are thus beginnings only, and serve prefixes by a range (`prefix_range`).
    """
    return frozenset(key for word in words(text) for key in _keys(word[:BEGINNING]))


def prefix_range(word: str) -> tuple[str, str]:
    """The keys from (with) and to (without) which a beginning like «ива» is found in code point order."""
    low = fold(word)[:BEGINNING]
    return low, low + _LAST


def resembles(word: str, other: str) -> bool:
    """Whether folded `word` may mean `other`: its beginning, or within one typo of it or of its beginning
    (two typos from nine letters on)."""
    if other.startswith(word):
        return bool(word)
    if min(len(word), len(other)) < 3:
        return False
    allowed = 2 if len(word) >= 9 else 1
    if OSA.distance(word, other, score_cutoff=allowed) <= allowed:
        return True
    return len(word) >= 4 and _begins_nearly(word, other)


def rank(query: str, key: str) -> float:
    """How well a key answers a query, from 0 (not at all) to 1: exact, then beginning, inside, typo.

    Every word of the query must be answered, in any order; the worst answer counts.
    """
    asked, known = words(query), words(key)
    if not asked or not known:
        return 0.0
    ranks = [max(_rank_word(word, other) for other in known) for word in asked]
    return 0.0 if min(ranks) == 0 else sum(ranks) / len(ranks)


def _keys(beginning: str) -> set[str]:
    shorter = {beginning[:at] + beginning[at + 1 :] for at in range(len(beginning))}
    typos = shorter if len(beginning) > 2 else set()
    return {beginning} | {"-" + key for key in typos | {beginning}}


def _begins_nearly(word: str, other: str) -> bool:
    if word[:2] != other[:2] and word[3:] not in other[: len(word) + 1]:
        return False  # one typo leaves the first two letters alone, or all from the fourth on
    sizes = (len(word) - 1, len(word), len(word) + 1)
    return any(OSA.distance(word, other[:size], score_cutoff=1) <= 1 for size in sizes)


def _rank_word(word: str, other: str) -> float:
    share = min(len(word), len(other)) / max(len(word), len(other))
    if word == other:
        return 1.0
    if other.startswith(word):
        return 0.7 + 0.2 * share
    if word in other:
        return 0.4 + 0.2 * share
    return 0.1 + 0.2 * share if resembles(word, other) else 0.0


def inner_words(text: str) -> frozenset[str]:
    """The keys by which a part inside a word is found: each ending of a word, cut to six letters."""
    return frozenset(
        word[at : at + BEGINNING] for word in words(text) for at in range(1, len(word) - SHORTEST_INSIDE + 1)
    )
