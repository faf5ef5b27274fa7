"""Names that nobody known answers to: offered for a new client, or asked about."""

from collections.abc import Sequence
from itertools import pairwise, product

from names.companies import is_legal_form
from names.fold import fold
from names.forms import Case, Gender, Part
from names.gender import gender_of
from names.morphology import is_marked
from names.parts import is_given, is_living, is_patronymic, looks_like_surname
from names.person import is_person, nominative
from names.speech import Speech, Tense
from phrases.dates.vocabulary import valued
from phrases.entities.clients import Named
from phrases.entities.roles import role_of
from phrases.entities.streets import names_a_street
from phrases.lexicon import meanings
from phrases.words.dictionaries import in_dictionary, readings
from phrases.words.small_words import small_words
from phrases.words.tokens import Kind, Token, word_at

SENTENCE_ENDS = {".", "!", "?", ":", ";", "\n", "«", '"', "—", "-"}


DETERMINERS = small_words("heads", "determiners")
QUESTION_WORDS = small_words("confidence", "question_words")
SOMEBODY = small_words("strangers", "somebody")
LEADING_TO_NAMES = small_words("strangers", "leading_to_names")
OF_HER = ("овой", "евой", "иной")
ACTING = {Speech.VERB, Speech.INFINITIVE}
SHORTEST_GIVEN = 4
SURNAME = frozenset({"Surn"})
GIVEN = {Part.GIVEN, Part.SHORT}
REACHING = frozenset({"call", "meet", "visit", "email"})
TURNING_TO = REACHING | {"write", "send"}


def find_strangers(tokens: Sequence[Token], taken: frozenset[int], hint: str) -> tuple[Named, ...]:
    """Stretches of words that look like names and are nothing else."""
    found: list[Named] = []
    for place in range(len(tokens)):
        if place in taken or not _is_name(tokens, place, hint) or names_a_street(tokens, place, hint):
            continue
        if found and found[-1].end == place:
            found[-1] = Named(found[-1].start, place + 1)
        else:
            found.append(Named(place, place + 1))
    return tuple(found)


def full_names(tokens: Sequence[Token]) -> frozenset[int]:
    """The places of words that the name beside them says to be names too: «Лида Соколова», «Оля Бондарь»."""
    capital = (place for place, token in enumerate(tokens) if token.capital)
    return frozenset(at for at in capital if _is_before_surname(tokens, at) or _is_behind_given(tokens, at))


def _is_name(tokens: Sequence[Token], place: int, hint: str) -> bool:
    token = tokens[place]
    if token.word in valued("months") or token.word in valued("weekdays"):
        return False
    if token.kind is not Kind.WORD or len(token.word) < 3 or is_legal_form(token.word):
        return False
    if token.word in QUESTION_WORDS:
        return False  # "What's on today?"
    if token.word[1] == "-":
        return False  # "X-ray", "K-tape", «Т-образный»
    if _is_behind_given(tokens, place) or _is_before_surname(tokens, place):
        return True
    if meanings(token.word, hint):
        return False
    opens = place == 0 or word_at(tokens, place - 1) in SENTENCE_ENDS
    if token.word.isascii():
        if not token.capital and not _is_called(tokens, place, hint):
            return False
        return not (token.text.isupper() or in_dictionary(token.word) or _names_a_thing(tokens, place))
    return _is_cyrillic_name(token, opens, hint) or _is_reached(tokens, place, hint) or _is_woman(tokens, place, hint)


def _is_reached(tokens: Sequence[Token], place: int, hint: str) -> bool:
    """«тулегеновой перезвонить», «якась руденко»: no everyday word, made as surnames are, beside such a word."""
    token = tokens[place]
    beside = (word_at(tokens, place - 1), word_at(tokens, place + 1))
    if beside[0] in SOMEBODY:
        everyday = any(one.known and not one.name for one in readings(token.word, hint)[:1])
    else:
        everyday = in_dictionary(token.word) or not any(meanings(word, hint) & TURNING_TO for word in beside)
    if token.capital or everyday:
        return False
    return looks_like_surname(fold(nominative(token.text)))


def _is_woman(tokens: Sequence[Token], place: int, hint: str) -> bool:
    """«а жумабаевой договор скинуть», «отвезти горшковой каталоги», but «по черновой», «носовой перегородки».

    A surname of hers that is an adjective too, or in no dictionary, where somebody may be named and nothing described.
    """
    word = tokens[place].word
    if not word.endswith(OF_HER):
        return False
    before, behind = (readings(word_at(tokens, at), hint)[:1] for at in (place - 1, place + 1))
    led = word_at(tokens, place - 1) in {"", *LEADING_TO_NAMES} or any(one.speech in ACTING for one in before)
    described = any(one.speech is Speech.NOUN and one.gender is Gender.FEMALE and not one.name for one in behind)
    return led and not described and any(one.name and (one.known or not in_dictionary(word)) for one in readings(word))


def _names_a_thing(tokens: Sequence[Token], place: int) -> bool:
    """ "the Kerala tour", "our Bosch order": behind an article and before a noun in small letters."""
    behind = tokens[place + 1] if place + 1 < len(tokens) else None
    noun = behind is not None and behind.kind is Kind.WORD and not behind.capital
    acts = any(reading.tense is Tense.PAST for reading in readings(word_at(tokens, place + 1), "en"))
    return noun and not acts and word_at(tokens, place - 1) in DETERMINERS


def _is_called(tokens: Sequence[Token], place: int, hint: str) -> bool:
    """ "ring fitzgerald back": a word no dictionary has right behind a verb of contact, though it has no capital."""
    before = word_at(tokens, place - 1)
    return before.isascii() and tokens[place].word.isalpha() and bool(meanings(before, hint) & REACHING)


def _is_behind_given(tokens: Sequence[Token], place: int) -> bool:
    """«Марине Чёрной», «Сергея Лапина»: with a capital right behind a given name, what may be a surname is one."""
    before = tokens[place - 1] if place else None
    if before is None or not (before.capital and tokens[place].capital) or tokens[place].text.isupper():
        return False
    called = fold(nominative(before.text))
    return (is_given(called) or is_patronymic(called)) and _may_be_surname(tokens[place])


def _may_be_surname(token: Token) -> bool:
    """«Чёрной», «Лапина», «Мельником», «Зайцу»; what somebody is to a client, «Директору», is none."""
    if _is_adjective(token.word) or looks_like_surname(fold(nominative(token.text))):
        return True
    nouns = [one for one in readings(token.word)[:2] if one.speech is Speech.NOUN and not (one.plural or one.name)]
    return any(is_living(fold(one.lemma)) for one in nouns) and role_of(token.word, "ru") is None


def _is_before_surname(tokens: Sequence[Token], place: int) -> bool:
    """«Вера Юдина»: an everyday word that is a given name as well, with a surname behind it."""
    behind = tokens[place + 1] if place + 1 < len(tokens) else None
    if behind is None or not (behind.capital and tokens[place].capital):
        return False
    surname = looks_like_surname(fold(nominative(behind.text))) and all(one.name for one in readings(behind.word)[:1])
    return (surname or _is_adjective(behind.word)) and is_given(fold(nominative(tokens[place].text)))


def _is_adjective(word: str) -> bool:
    return any(reading.speech is Speech.ADJECTIVE for reading in readings(word)[:1])


def _is_cyrillic_name(token: Token, opens: bool, hint: str) -> bool:
    found = readings(token.word, hint)
    by_dictionary = bool(found) and found[0].known and found[0].name
    if token.capital and not opens:
        may_be = any(one.known and one.name for one in found)  # «Шевчук» is a shoemaker's boy too
        return (may_be or not in_dictionary(token.word)) and not token.text.isupper()
    thing = not token.capital and any(one.known and not one.name and one.speech is Speech.NOUN for one in found)
    several = bool(found) and found[0].plural and not _is_surname_of_given(token.word, found[0].lemma)
    if by_dictionary and not thing and not several and _is_personal(token.word, found[0].lemma):
        return True
    return all(one.name and one.known for one in found) and is_marked(token.word, hint, SURNAME)


def _is_surname_of_given(word: str, lemma: str) -> bool:
    """«хасанов», «ренатов», rather than several called so; «мелов» is more of chalk than of a Mel."""
    return looks_like_surname(word) and len(lemma) >= SHORTEST_GIVEN


def _is_personal(word: str, lemma: str) -> bool:
    """A given name, patronymic or surname rather than a place."""
    if is_given(lemma):
        return True
    base = fold(nominative(word))
    return is_given(base) or is_patronymic(base) or looks_like_surname(base)


def without_namesakes(
    tokens: Sequence[Token], people: Sequence[Named], strangers: Sequence[Named]
) -> tuple[tuple[Named, ...], tuple[Named, ...]]:
    """«Марии Ивановой», when the only Мария known is Лебедева, is a stranger and not she, even where an Иванов is."""
    known: list[Named] = []
    whole = [Named(one.start, other.end) for one, other in pairwise(people) if _is_full_name(tokens, one, other)]
    unknown = [*strangers, *whole]
    for said in people:
        if any(full.start <= said.start < full.end for full in whole):
            continue
        beside = next((other for other in unknown if other.end == said.start or other.start == said.end), None)
        if beside is None or not _contradicts(tokens, said, beside):
            known.append(said)
            continue
        unknown[unknown.index(beside)] = Named(min(said.start, beside.start), max(said.end, beside.end))
    return tuple(known), tuple(unknown)


def _is_full_name(tokens: Sequence[Token], one: Named, other: Named) -> bool:
    """«Ирина Иванова», where one client is called Ирина and another Иванов: somebody of both names."""
    given, surname = (one, other) if _parts_of(one) <= GIVEN else (other, one)
    if one.end != other.start or not _parts_of(given) <= GIVEN or _parts_of(surname) != {Part.SURNAME}:
        return False
    pairs = product(given.candidates, surname.candidates)
    agree = any(a.cases & b.cases and (not (a.genders and b.genders) or a.genders & b.genders) for a, b in pairs)
    called, words = tokens[given.start].text, tokens[surname.start].text
    return agree or (bool(given.cases & Case.NOMINATIVE) and _may_be_called(called, words))


def _may_be_called(given: str, surname: str) -> bool:
    """Both in the nominative, and of one gender."""
    stands = fold(nominative(surname)) == fold(surname) and gender_of(surname) in {None, gender_of(given)}
    return stands or gender_of(given) == gender_of(surname) == Gender.FEMALE


def _parts_of(said: Named) -> frozenset[Part]:
    return frozenset(part for candidate in said.candidates for part in candidate.parts)


def _contradicts(tokens: Sequence[Token], said: Named, beside: Named) -> bool:
    if _is_beside_parts_of(tokens, said, beside):
        return False
    parts = _parts_of(said)
    words = {fold(nominative(token.text)): token for token in tokens[beside.start : beside.end]}
    if parts <= GIVEN | {Part.PATRONYMIC}:
        others = (token for word, token in words.items() if not (is_given(word) or is_patronymic(word)))
        return any(_may_be_surname(token) for token in others)
    return Part.SURNAME in parts and not parts & GIVEN and any(is_given(word) for word in words)


def _is_beside_parts_of(tokens: Sequence[Token], said: Named, beside: Named) -> bool:
    """«бухгалтер Ромашки Светлана Петровна», «у Гусевой Артём родился»: two names, as a company's or by their cases."""
    if not any(is_person(candidate.name) for candidate in said.candidates):
        return True
    if _is_one_woman(tokens, said, beside):
        return False
    own = [fold(token.text) for token in tokens[beside.start : beside.end]]
    stands = own == [fold(nominative(token.text)) for token in tokens[beside.start : beside.end]]
    given = all(is_given(word) or is_patronymic(word) for word in own)
    return stands and given and not said.cases & Case.NOMINATIVE and not _may_be_oblique(own[0])


def _is_one_woman(tokens: Sequence[Token], said: Named, beside: Named) -> bool:
    """«звонила Мария Громова», where only Илья Громов is known: her surname, though it is his genitive too (C1)."""
    given, surname = tokens[beside.end - 1].text, tokens[said.start].text
    joined = beside.end == said.start or said.start == 0
    return joined and is_given(fold(given)) and gender_of(given) == gender_of(surname) == Gender.FEMALE


def _may_be_oblique(given: str) -> bool:
    """«Саша» stands in one case only; «Женя», «Валентина» may be a genitive as well."""
    singular = (one for one in readings(given) if one.name and one.case and not one.plural)
    oblique = (fold(one.lemma) for one in singular if one.case and not one.case & Case.NOMINATIVE)
    return any(lemma != given and is_given(lemma) for lemma in oblique)
