"""What words mean for this business: lemma → meanings, one readable file per language beside this one."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import product, takewhile
from pathlib import Path

from rapidfuzz.distance import DamerauLevenshtein

from names.fold import fold
from names.forms import Case
from names.lists import read_list
from names.morphology import Word
from names.speech import Speech, Tense
from phrases.words.dictionaries import in_dictionary, readings
from phrases.words.small_words import small_table
from phrases.words.spelling import BEGINNING, spellings

LANGUAGES = ("ru", "uk", "en")
DERIVED = small_table("lexicon", "derived")
PREFIXES, REFLEXIVE = DERIVED["prefixes"], DERIVED["endings"]
ACTING = frozenset({"send", "write", "work", "move", "undo", "find", "reschedule", "add", "order", "change"})
"""Meanings by which an English word that no dictionary lists is taken for a verb."""
PLAIN_THINGS = frozenset(
    {"call", "meet", "visit", "client", "deal", "event", "service", "order", "pay", "phone", "thing", "remind"}
)
"""Meanings whose nouns are known by a misspelt word too («всреча», «дагавор», «клеент»)."""
SHORTEST_NOUN = 6
SHORTEST_CUT, MOST_BEGUN = 4, 40
VOWELS = frozenset("аеёиоуыэюяіїєьй")
LONGEST_GAP = 1
"""Words that may stand inside a phrase («закрыть нашу сделку»)."""


@dataclass(frozen=True)
class Lexicon:
    """`words`: lemma → meanings; `roots`: the same with any prefix; `phrases`: first lemma → (rest, meaning)."""

    words: dict[str, frozenset[str]]
    roots: dict[str, frozenset[str]]
    phrases: dict[str, tuple[tuple[tuple[str, ...], str], ...]]


@cache
def lexicon() -> Lexicon:
    """All three languages as one: a message may mix them."""
    words: dict[str, set[str]] = {}
    roots: dict[str, set[str]] = {}
    phrases: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for meaning, entry in _entries():
        first, *rest = entry.split()
        if rest:
            phrases.setdefault(first, []).append((tuple(rest), meaning))
        elif first.endswith("*"):
            roots.setdefault(first[:-1], set()).add(meaning)
        else:
            words.setdefault(first, set()).add(meaning)
    return Lexicon(_frozen(words), _frozen(roots), {word: tuple(tails) for word, tails in phrases.items()})


def _entries() -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for language in LANGUAGES:
        meanings = read_list(Path(__file__).with_name(f"{language}.yaml"))
        for meaning, entries in meanings.items():
            found += [(meaning, fold(one)) for entry in entries for one in _alternatives(str(entry))]
    return found


def _alternatives(entry: str) -> list[str]:
    """«дать|давать задний» is two phrases, «(за|подъ)ехать» two verbs."""
    return [" ".join(words) for words in product(*(_spelled(word) for word in entry.split()))]


def _spelled(word: str) -> list[str]:
    if "(" not in word:
        return word.split("|")
    parts = (part.split("|") for part in re.split(r"[()]", word))
    return ["".join(pieces) for pieces in product(*parts)]


def _frozen(found: dict[str, set[str]]) -> dict[str, frozenset[str]]:
    return {word: frozenset(meanings) for word, meanings in found.items()}


@lru_cache(maxsize=20_000)
def meanings_of_lemma(lemma: str) -> frozenset[str]:
    """What a lemma means: as listed, else as a prefixed or reflexive form of a root."""
    book = lexicon()
    listed = book.words.get(lemma, frozenset[str]())
    plain = next((lemma.removesuffix(ending) for ending in REFLEXIVE if lemma.endswith(ending)), lemma)
    if not listed and plain != lemma:
        listed = book.words.get(plain, frozenset[str]())
    stems = {lemma, plain, *(plain.removeprefix(prefix) for prefix in PREFIXES if plain.startswith(prefix))}
    return listed.union(*(book.roots.get(stem, frozenset()) for stem in stems))


@lru_cache(maxsize=20_000)
def inflections(word: str, hint: str = "ru") -> tuple[Word, ...]:
    """The readings of a word; an English verb of the lexicon that no dictionary lists is read by its ending."""
    found = readings(word, hint) or _english(word)
    if found and not found[0].known and meanings_of_lemma(found[0].lemma):
        return found
    if not found or not found[0].known:
        return _misspelt(word, hint) or _cut_short(word) or found
    return found


def _cut_short(word: str) -> tuple[Word, ...]:
    """«перезв», «напомн», «предопл», «консульт»: the beginning of words of the lexicon that mean one thing."""
    if len(word) < SHORTEST_CUT or word.isascii() or word[-1] in VOWELS or in_dictionary(word):
        return ()
    book, at = _by_alphabet(), bisect_left(_by_alphabet(), word)
    begun = takewhile(lambda lemma: lemma.startswith(word), book[at : at + MOST_BEGUN])
    known = {lemma: found for lemma in begun if (found := meanings_of_lemma(lemma))}
    most = Counter(meaning for found in known.values() for meaning in found).most_common(1)
    alike = [lemma for lemma in known if most and most[0][0] in known[lemma]]
    return (Word(lemma=min(alike, key=len), speech=Speech.NOUN),) if len(alike) * 2 > len(known) else ()


@cache
def _by_alphabet() -> tuple[str, ...]:
    """Every word of the lexicon that may be cut short, its roots with every prefix."""
    book = lexicon()
    prefixed = (prefix + root for root in book.roots for prefix in PREFIXES)
    return tuple(sorted(word for word in {*book.words, *book.roots, *prefixed} if not word.isascii()))


ENGLISH_ENDINGS = (
    ("'d", ""),
    ("'s", ""),
    ("ied", "y"),
    ("pped", "p"),
    ("gged", "g"),
    ("tted", "t"),
    ("nned", "n"),
    ("pping", "p"),
    ("tting", "t"),
    ("ed", ""),
    ("ed", "e"),
    ("ing", ""),
    ("ing", "e"),
    ("ies", "y"),
    ("es", ""),
    ("s", ""),
)


def _misspelt(word: str, hint: str) -> tuple[Word, ...]:
    """A misspelt or transliterated word, read as the verb of the lexicon it stands for, else as the plain noun."""
    if word.isascii() and (meant := _misspelt_english(word)):
        return meant
    likely = [readings(spelled, hint)[0] for spelled in _spellings(word)]
    verbs = (one for one in likely if one.speech in {Speech.VERB, Speech.INFINITIVE} and meanings_of_lemma(one.lemma))
    nouns = (one for one in likely if one.speech is Speech.NOUN and meanings_of_lemma(one.lemma) & PLAIN_THINGS)
    found = next(verbs, None) or (next(nouns, None) if len(word) >= SHORTEST_NOUN else None)
    return (found,) if found else ()


def _misspelt_english(word: str) -> tuple[Word, ...]:
    """ "birtday", "meetign", "paymnet": a plain noun of the lexicon one letter off."""
    if len(word) < SHORTEST_NOUN or in_dictionary(word):
        return ()
    if swapped := _swapped_english(word):
        return swapped
    near = (noun for noun in _english_nouns() if noun[0] == word[0] and abs(len(noun) - len(word)) < 2)
    meant = next((noun for noun in near if DamerauLevenshtein.distance(noun, word, score_cutoff=1) < 2), None)
    return (Word(lemma=meant, speech=Speech.NOUN),) if meant else ()


def _swapped_english(word: str) -> tuple[Word, ...]:
    """ "renewign", "caleld", "emialed": an inflected verb of the lexicon, two letters of which changed places."""
    swaps = (word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in range(1, len(word) - 1))
    found = (readings(other, "en") for other in swaps if other != word and other.endswith(("ed", "ing")))
    return next((one for one in found if one and meanings_of_lemma(one[0].lemma)), ())


@cache
def _english_nouns() -> tuple[str, ...]:
    plain = PLAIN_THINGS | {"birthday", "mail"}
    words = lexicon().words.items()
    return tuple(word for word, found in words if word.isascii() and len(word) > SHORTEST_NOUN and found & plain)


def _english(word: str) -> tuple[Word, ...]:
    if not re.fullmatch(r"[a-z][a-z'-]*", word):
        return ()
    known = _all_lemmas()
    if word in known:
        acts = lexicon().words.get(word, frozenset()) & ACTING
        return (Word(lemma=word, speech=Speech.INFINITIVE if acts else Speech.NOUN),)
    for ending, instead in ENGLISH_ENDINGS:
        lemma = word.removesuffix(ending) + instead
        if word.endswith(ending) and len(lemma) > 1 and lemma in known:
            tense = Tense.PAST if ending.endswith("d") else None
            return (Word(lemma=lemma, speech=Speech.VERB if tense else Speech.NOUN, tense=tense),)
    return ()


@cache
def _all_lemmas() -> frozenset[str]:
    """Whatever the lexicon lists by itself, or as the first word of a phrase."""
    return frozenset(lexicon().words.keys() | lexicon().phrases.keys())


@lru_cache(maxsize=20_000)
def _spellings(word: str) -> tuple[str, ...]:
    """The words that a misspelt one may stand for and that begin as some word of the lexicon does."""
    return tuple(spellings(word, _beginnings()))


@cache
def _beginnings() -> frozenset[str]:
    """How the words of the lexicon begin, its roots with every prefix, and those behind the first one of a phrase."""
    book = lexicon()
    prefixed = (prefix + root for root in book.roots for prefix in PREFIXES)
    tails = (tail for ways in book.phrases.values() for tail, _ in ways)
    behind = (word for tail in tails for word in tail if len(word) > BEGINNING)
    return frozenset(word[:BEGINNING] for word in (*book.words, *book.roots, *prefixed, *behind))


@lru_cache(maxsize=20_000)
def meanings(word: str, hint: str = "ru") -> frozenset[str]:
    """Everything a folded word may mean, in any of its readings."""
    lemmas = {word, *(reading.lemma for reading in inflections(word, hint))}
    return frozenset[str]().union(*(meanings_of_lemma(lemma) for lemma in lemmas))


def phrase_at(words: Sequence[str], place: int, hint: str = "ru") -> tuple[frozenset[str], int] | None:
    """The meanings of the longest phrase that starts at a place, and the place behind it."""
    tails = _tails(words[place], hint)
    if not tails:
        return None
    found: dict[int, set[str]] = {}
    near = {lemma for word in words[place + 1 : place + 2 + LONGEST_GAP] for lemma in _lemmas(word, hint)}
    for rest, meaning in tails:
        if rest[0] in near and (end := _behind(words, place + 1, rest, hint)) is not None:
            found.setdefault(end, set()).add(meaning)
    return (frozenset(found[max(found)]), max(found)) if found else None


@lru_cache(maxsize=20_000)
def _tails(word: str, hint: str) -> tuple[tuple[tuple[str, ...], str], ...]:
    """What the phrases that begin with the word go on with, and their meanings."""
    return tuple(tail for lemma in _lemmas(word, hint) for tail in lexicon().phrases.get(lemma, ()))


def _behind(words: Sequence[str], place: int, rest: Sequence[str], hint: str) -> int | None:
    for wanted in rest:
        reach = range(place, min(place + 1 + LONGEST_GAP, len(words)))
        found = next((at for at in reach if wanted in _lemmas(words[at], hint)), None)
        if found is None or (found > place and (_is_deed(words[place]) or _are_things(words[place : found + 1], hint))):
            return None
        place = found + 1
    return place


def _are_things(words: Sequence[str], hint: str) -> bool:
    """«скинул реквизиты предоплату жду»: an object of its own inside, and the last one is of something else."""
    return all(_may_be_object(readings(word, hint)) for word in words)


def _may_be_object(found: Sequence[Word]) -> bool:
    """A noun and no name, which may stand in the accusative."""
    noun = bool(found) and found[0].speech is Speech.NOUN and not found[0].name
    return noun and any(one.case and one.case & Case.ACCUSATIVE for one in found if one.speech is Speech.NOUN)


def _is_deed(word: str) -> bool:
    """ "the pump is shot agreed on 3450": a verb of its own inside, so that the words around it are no phrase."""
    first = next(iter(inflections(word)), None)
    past = first is not None and first.tense is Tense.PAST and first.speech is Speech.VERB
    return past and first is not None and bool(meanings_of_lemma(first.lemma))


@lru_cache(maxsize=20_000)
def _lemmas(word: str, hint: str) -> frozenset[str]:
    negation = {"not"} if word.endswith("n't") or word == "cannot" else set()
    return frozenset({word, *negation, *(reading.lemma for reading in inflections(word, hint)), *_meant(word, hint)})


def _meant(word: str, hint: str) -> set[str]:
    """«день рожденя», «день народженя»: words of phrases that a misspelt one may stand for."""
    if word.isascii() or in_dictionary(word):
        return set()
    return {readings(spelled, hint)[0].lemma for spelled in _spellings(word)}
