"""Who is meant: words of the message against the forms of known names, narrowed by company, case and gender."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache, reduce
from itertools import pairwise
from operator import or_

from crm.wishes import Id
from names.companies import company_words, is_kind_of_company, is_legal_form
from names.fold import fold
from names.fold import words as folded_words
from names.forms import Case, Gender, Part, forms_of_company
from names.morphology import Word, is_known
from names.person import nominative
from names.speech import Speech
from phrases.dates.vocabulary import listed, valued
from phrases.directory import Acquaintance, Directory
from phrases.entities.amounts import counts_money
from phrases.entities.families import family_keys, of_family
from phrases.entities.roles import role_of
from phrases.lexicon import meanings
from phrases.words.dictionaries import in_dictionary, readings
from phrases.words.numerals import counts
from phrases.words.small_words import small_table, small_words
from phrases.words.tokens import Kind, Token, free_word_at, word_at

INTO = small_words("clients", "into")
NEVER_SENT_TO = frozenset({"messenger", "mail", "by_phone", "stage", "place"})
CALLED = frozenset({"call", "meet", "write", "send", "email", "remind", "find", "move"})
REACH_OF_VERB = 4
SHORTEST_ROUGH = 4
"""A shorter word is within a typo of too many others."""
OBLIQUE = ~Case.NOMINATIVE & ~Case.VOCATIVE
GRAMMAR = {Speech.PREPOSITION, Speech.CONJUNCTION, Speech.PRONOUN, Speech.PARTICLE}
TIES, WHOSE = small_words("clients", "ties"), small_words("clients", "whose")
BELONGING = small_words("clients", "belonging")
GOVERNED = {
    preposition: reduce(or_, (Case[name.upper()] for name in cases.split()))
    for cases, prepositions in small_table("clients", "governed").items()
    for preposition in prepositions
}
"""The cases a name may stand in behind each preposition."""


RUSSIAN_LETTERS = str.maketrans("іїє", "иие")
RUSSIAN_SOUNDS, UKRAINIAN_SOUNDS = str.maketrans("иіїє", "ыиие"), str.maketrans("ыиэ", "иіе")
UKRAINIAN_ENDINGS = {ending: own for own, endings in small_table("clients", "ukrainian").items() for ending in endings}
RUSSIAN_ENDINGS = {ending: own for own, endings in small_table("clients", "russian").items() for ending in endings}
LONGEST_ENDING, SHORTEST_SOUNDED = 5, 5
LIKELY_WORDS = 3


@dataclass(frozen=True, slots=True)
class Candidate:
    """A client who may be meant, by the forms that matched."""

    client: Id
    person: Id | None
    name: str
    company: str | None
    cases: Case
    genders: frozenset[Gender]
    parts: frozenset[Part]


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody named at `tokens[start:end]`; no candidates: nobody is known by that name."""

    start: int
    end: int
    candidates: tuple[Candidate, ...] = ()

    @property
    def cases(self) -> Case:
        found = Case(0)
        for candidate in self.candidates:
            found |= candidate.cases
        return found

    @property
    def ids(self) -> tuple[Id, ...]:
        return tuple(dict.fromkeys(candidate.client for candidate in self.candidates))


async def find_clients(tokens: Sequence[Token], directory: Directory, hint: str) -> tuple[Named, ...]:
    """Everybody known whom the message names, in order of mention."""
    asked = {word for token in tokens if _may_name(token, hint) for word in (*_keys(token), *family_keys(token, hint))}
    exact = await directory.known_as(asked) if asked else ()
    met = {acquaintance.word for acquaintance in exact}
    rough = {token.word for token in tokens if token.word in asked and _misspelt(token, met, hint)}
    rough |= {word.translate(RUSSIAN_LETTERS) for word in rough}
    near = await directory.known_as(_cut_in_two(tokens, rough), roughly=rough) if rough else ()
    return _grouped(tokens, _by_word([*exact, *near]), hint)


def _cut_in_two(tokens: Sequence[Token], rough: set[str]) -> set[str]:
    """«мирзо ян», «гайнутди нов»: the whole of what a dictation cut, one half of which is no word."""
    pairs = ((one.word, other.word) for one, other in pairwise(tokens) if not other.capital)
    return {one + other for one, other in pairs if (one in rough or other in rough) and other.isalpha()}


def _may_name(token: Token, hint: str) -> bool:
    if token.kind is not Kind.WORD or len(token.word) < 2:
        return False
    found = readings(token.word, hint)
    return token.capital or not (found and found[0].speech in GRAMMAR)


def _keys(token: Token) -> Sequence[str]:
    if "-" in token.word:
        return list(dict.fromkeys([token.word, *folded_words(token.text)]))
    return _spellings(token.word)


@lru_cache(maxsize=20_000)
def _spellings(word: str) -> tuple[str, ...]:
    if word.isascii():
        return (word, word.removesuffix("'s")) if word.endswith("'s") else (word,)
    return tuple(dict.fromkeys((word, *_in_russian(word), *_in_ukrainian(word), *_by_sound(word))))


def _in_russian(word: str) -> Iterator[str]:
    """«з Громовим», «до Громової», «Іванов»: a Russian name as Ukrainians decline and spell it, in its own form."""
    yield from (said.translate(RUSSIAN_LETTERS) for said in _with_ending_of(word, UKRAINIAN_ENDINGS))
    if (spelled := word.translate(RUSSIAN_LETTERS)) != word:
        yield spelled


def _in_ukrainian(word: str) -> Iterator[str]:
    """«Кравцу», «у Ковальского»: a Ukrainian name as Russians decline it."""
    return _with_ending_of(word, RUSSIAN_ENDINGS)


def _by_sound(word: str) -> Iterator[str]:
    """«Криловій» is of Крылова, «Лысенко» is Лисенко: each language has letters of its own for the other's sounds."""
    if len(word) < SHORTEST_SOUNDED:
        return
    declined = _with_ending_of(word, UKRAINIAN_ENDINGS)
    yield from (said.translate(RUSSIAN_SOUNDS) for said in (word, *declined) if "и" in said and "ы" not in said)
    if "ы" in word:
        yield from (said.translate(UKRAINIAN_SOUNDS) for said in (word, *_in_ukrainian(word)))


def _with_ending_of(word: str, other: Mapping[str, str]) -> Iterator[str]:
    sizes = range(min(LONGEST_ENDING, len(word) - 3), 0, -1)
    return (word[:-size] + own for size in sizes if (own := other.get(word[-size:])))


def _misspelt(token: Token, met: set[str], hint: str) -> bool:
    everyday = token.word.isascii() and not token.capital  # "half", "late": no dictionary tells them from a name
    exactly = not met.isdisjoint((*_keys(token), *family_keys(token, hint)))
    if len(token.word) < SHORTEST_ROUGH + everyday or exactly or meanings(token.word, hint):
        return False
    return not in_dictionary(token.word) or _is_name_elsewhere(token, hint)


def _is_name_elsewhere(token: Token, hint: str) -> bool:
    """A name that only the dictionary of the other language has («мкртчану», «Коржем») may be misspelt in this one."""
    if hint not in {"ru", "uk"} or token.word.isascii() or is_known(token.word, hint):
        return False
    return token.capital or all(one.name for one in readings(token.word, hint))


def _by_word(acquaintances: Iterable[Acquaintance]) -> dict[str, list[Acquaintance]]:
    found: dict[str, list[Acquaintance]] = {}
    for acquaintance in acquaintances:
        found.setdefault(acquaintance.word, []).append(acquaintance)
    return found


def _grouped(tokens: Sequence[Token], known: dict[str, list[Acquaintance]], hint: str) -> tuple[Named, ...]:
    """Neighbouring words that the same client answers to are one mention of him.

    «Иван из Вектора», when the Ivan known is of another company, may be either: it is asked about.
    """
    if not known:
        return ()
    named: list[Named] = []
    for place, token in enumerate(tokens):
        here = _named_at(tokens, place, known, hint) if token.kind is Kind.WORD else None
        if here is None or (named and named[-1].end > place):
            continue
        whole = _together(tokens, named[-1], here) if named else None
        if whole is None:
            named.append(here)
        else:
            named[-1] = whole
    fitting = (_fitting_preposition(tokens, said) for said in named if _is_said(tokens, said, hint))
    return tuple(said for said in fitting if said.candidates)


def _named_at(tokens: Sequence[Token], place: int, known: dict[str, list[Acquaintance]], hint: str) -> Named | None:
    behind = word_at(tokens, place + 1)
    if behind and (whole := known.get(tokens[place].word + behind)):
        return Named(place, place + 2, _merged(whole))
    candidates = _candidates(tokens, place, known, hint)
    return Named(place, place + 1, candidates) if candidates else None


def _candidates(
    tokens: Sequence[Token], place: int, known: dict[str, list[Acquaintance]], hint: str
) -> tuple[Candidate, ...]:
    token = tokens[place]
    if not _may_name(token, hint):
        return ()
    if token.word not in known and (family := of_family(token, known, hint)):
        return _merged(family)
    groups = [known[key] for key in _keys(token) if key in known]
    if not groups:
        return ()
    groups = groups if "-" in token.word else groups[:1]
    answering = [one for group in groups for one in group if _plausible(token, one, hint)]
    if _opens_as_a_verb(token, place, hint):
        answering = [one for one in answering if one.form.part is not Part.SHORT]
    if not answering:
        beside = _surnamed(tokens, place, known)
        answering = [one for group in groups for one in group if one.client in beside and one.person is None]
    return _merged(answering)


def _opens_as_a_verb(token: Token, place: int, hint: str) -> bool:
    """ "Bill Smith for the work", "Will call Rob": a capital at the start says nothing of a name that is a verb too."""
    return place == 0 and token.word.isascii() and bool(readings(token.word, hint) or meanings(token.word, hint))


def _surnamed(tokens: Sequence[Token], place: int, known: dict[str, list[Acquaintance]]) -> set[Id]:
    """«вика шевчук», «света мороз»: an everyday word with its client's surname beside it is a name."""
    beside = (known.get(word_at(tokens, at), ()) for at in (place - 1, place + 1))
    return {one.client for group in beside for one in group if one.form.part is Part.SURNAME}


def _plausible(token: Token, one: Acquaintance, hint: str) -> bool:
    """An everyday word in small letters is hardly a short name («том», «рома») nor an English one («will»)."""
    if one.person is not None and role_of(token.word, hint):
        return False  # Петрова's «сын» is not every son that is spoken of
    if one.form.part is Part.COMPANY and one.form.text in _own_words(one.name, one.company or ""):
        return False
    if token.capital or one.form.part in {Part.SURNAME, Part.COMPANY, Part.PATRONYMIC}:
        return True
    found = readings(token.word, hint)
    if token.word.isascii():
        return not found and not meanings(token.word, hint)
    return not found or not found[0].known or _is_likely_name(found)


def _is_likely_name(found: Sequence[Word]) -> bool:
    """Among the first words that a form may be of: «луке» is of the bend, of the onion, and of Лука."""
    words = dict.fromkeys((one.lemma, one.speech, one.name) for one in found)
    return any(name for *_, name in list(words)[:LIKELY_WORDS])


@lru_cache(maxsize=4096)
def _own_words(name: str, company: str) -> frozenset[str]:
    """«ИП Рогова» of Светлана Рогова, «Ветров и партнёры» of Егор Ветров: the surname said again, in the forms of
    a company's word, which would fit Рогов and Ветрова as well."""
    said, own = {word for part in company_words(company) for word in folded_words(part)}, set(folded_words(name))
    again = said & own if said & own < own else set[str]()
    return frozenset(form.text for word in again for form in forms_of_company(word))


def _merged(answering: Sequence[Acquaintance]) -> tuple[Candidate, ...]:
    found: dict[tuple[Id, Id | None], Candidate] = {}
    for one in answering:
        key = (one.client, one.person)
        genders = frozenset({one.form.gender}) if one.form.gender else frozenset[Gender]()
        new = Candidate(
            one.client, one.person, one.name, one.company, one.form.cases, genders, frozenset({one.form.part})
        )
        old = found.get(key)
        found[key] = (
            new
            if old is None
            else replace(old, cases=old.cases | new.cases, genders=old.genders | genders, parts=old.parts | new.parts)
        )
    return tuple(found.values())


def _together(tokens: Sequence[Token], one: Named, other: Named) -> Named | None:
    gap = [token.word for token in tokens[one.end : other.start]]
    tied = not gap or (len(gap) <= 3 and all(word in TIES or is_legal_form(word) for word in gap))
    both = _in_both(one, other)
    if not both and gap and set(gap) <= BELONGING and all(found.parts == {Part.COMPANY} for found in other.candidates):
        either = (replace(found, cases=one.cases, genders=frozenset()) for found in other.candidates)
        return Named(one.start, other.end, (*one.candidates, *either))
    if not both or (gap and _says_again(one, other)) or not (tied or _is_company_aside(tokens, gap, other)):
        return None
    return Named(one.start, other.end, both)


def _says_again(one: Named, other: Named) -> bool:
    """«переименуй Козлова в Козлова Петра»: the same surname twice, and not somebody of somewhere."""
    return all(candidate.parts == {Part.SURNAME} for candidate in (*one.candidates, *other.candidates))


def _is_company_aside(tokens: Sequence[Token], gap: Sequence[str], other: Named) -> bool:
    """«Иванов, Вектор»: the company behind a comma."""
    apart = word_at(tokens, other.end) in {"", ",", ".", ")", ";", "—", "-", ":"}
    return gap == [","] and apart and all(candidate.parts == {Part.COMPANY} for candidate in other.candidates)


def _in_both(one: Named, other: Named) -> tuple[Candidate, ...]:
    others = {(candidate.client, candidate.person): candidate for candidate in other.candidates}
    return tuple(
        replace(
            candidate,
            cases=(candidate.cases & match.cases) or candidate.cases,
            genders=candidate.genders or match.genders,
            parts=candidate.parts | match.parts,
        )
        for candidate in one.candidates
        if (match := others.get((candidate.client, candidate.person)))
    )


def _is_said(tokens: Sequence[Token], said: Named, hint: str) -> bool:
    """A single everyday word names a company only as its whole name or by a capital letter («Новый дом»)."""
    if said.end - said.start > 1 or any(c.parts != {Part.COMPANY} for c in said.candidates):
        return True
    token = tokens[said.start]
    if _is_of_a_number(tokens, said.start) or (token.text.islower() and word_at(tokens, said.start - 1) in WHOSE):
        return False  # «her eye exam», where «Mercer Eye Care» is known
    if (said.start > 0 and token.capital) or word_at(tokens, said.start - 1) in {"«", '"', "“"}:
        return True
    if _is_worked_on(tokens, said.start, hint):
        return False
    if not _everyday(token.word, hint) or _is_sent_there(tokens, said.start, hint):
        return True
    alone = all(len(company_words(c.company or c.name)) == 1 for c in said.candidates)
    return alone and token.capital


def _is_worked_on(tokens: Sequence[Token], place: int, hint: str) -> bool:
    """«замерили фасад», where «Фасад-Плюс» is known: what is done to a thing; «набрал фасад» is a call."""
    word, before = tokens[place].word, word_at(tokens, place - 1)
    done = any(one.speech in {Speech.VERB, Speech.INFINITIVE} for one in readings(before, hint)[:1])
    thing = in_dictionary(word) and any(one.case and Case.ACCUSATIVE & one.case for one in readings(word, hint))
    return done and thing and tokens[place].text.islower() and not meanings(before, hint) & CALLED


def _is_sent_there(tokens: Sequence[Token], place: int, hint: str) -> bool:
    """«отправить график в звоночек»: an everyday word, and no kind of place, to which something is sent."""
    before = (token.word for token in tokens[max(place - 1 - REACH_OF_VERB, 0) : place - 1])
    sent = word_at(tokens, place - 1) in INTO and any(meanings(word, hint) & {"send", "email"} for word in before)
    return sent and not (meanings(tokens[place].word, hint) & NEVER_SENT_TO or is_kind_of_company(tokens[place].word))


def _is_of_a_number(tokens: Sequence[Token], place: int) -> bool:
    """«сто восемьдесят тысяч», where «СТО Мотор» is known: a number in words, and no name."""
    beside = (word_at(tokens, place - 1), word_at(tokens, place + 1))
    return counts(tokens[place].word) and any(counts(word) or counts_money(word) for word in beside)


def _everyday(word: str, hint: str) -> bool:
    return bool(meanings(word, hint)) or word in valued("parts") or word in listed("next") or word in valued("units")


def _fitting_preposition(tokens: Sequence[Token], said: Named) -> Named:
    """Behind «с» nobody stands in the nominative: only those whose form fits the preposition stay."""
    before = said.start - 1
    while before >= 0 and (is_legal_form(tokens[before].word) or tokens[before].word in {"«", '"'}):
        before -= 1
    governed = GOVERNED.get(free_word_at(tokens, before))
    if governed is None:
        return replace(said, candidates=()) if _is_a_family(tokens, said) else said
    fitting = tuple(
        replace(candidate, cases=candidate.cases & governed)
        for candidate in said.candidates
        if candidate.cases & governed
    )
    if not fitting and _is_of_the_other_sex(tokens, said, governed):
        return replace(said, candidates=())
    return replace(said, candidates=fitting) if fitting else _any_oblique(said)


def _is_a_family(tokens: Sequence[Token], said: Named) -> bool:
    """«Ковалі приходили»: several who acted, in a form that of one would need a preposition."""
    acted = any(one.speech is Speech.VERB and one.plural for one in readings(word_at(tokens, said.end))[:1])
    return acted and all(candidate.cases == Case.PREPOSITIONAL for candidate in said.candidates)


def _is_of_the_other_sex(tokens: Sequence[Token], said: Named, governed: Case) -> bool:
    """«у Петрова», «к Белову», where only Петрова and Белова are known: nobody of theirs is meant (C1)."""
    if said.end - said.start > 1 or any(candidate.parts != {Part.SURNAME} for candidate in said.candidates):
        return False
    word = tokens[said.start]
    base = fold(nominative(word.text, governed))
    own = {part for candidate in said.candidates for part in folded_words(candidate.name)}
    return base != word.word and base not in own


def _any_oblique(said: Named) -> Named:
    oblique = tuple(candidate for candidate in said.candidates if candidate.cases & OBLIQUE)
    return replace(said, candidates=oblique or said.candidates)
