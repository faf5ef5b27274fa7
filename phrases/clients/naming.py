"""What somebody new is called: the words behind «новый клиент», and the company behind a name."""

from collections.abc import Sequence

from names.companies import is_kind_of_company, is_legal_form
from names.fold import fold
from names.forms import Case
from names.parts import is_given, is_living, is_particle, is_thing, looks_like_surname
from names.person import is_person, looks_like_company, nominative
from names.speech import Speech
from phrases.clients.establishments import ends_part, establishment_at, is_trade, joins_a_person
from phrases.entities.roles import role_of
from phrases.entities.towns import is_town
from phrases.lexicon import meanings
from phrases.scene import Scene
from phrases.words.dictionaries import in_dictionary, readings
from phrases.words.small_words import small_words
from phrases.words.tokens import Kind, Token, is_number, word_at

IN_COMPANY = small_words("naming", "in_company")
FROM = small_words("naming", "from")
CONNECTIVES = small_words("naming", "connectives")
AND = small_words("naming", "and")
CLOSERS = {",", ".", ";", "!", "?", "(", ")", ":", "—", "–", "\n", "-"}
OPENING_QUOTES = {"«", '"', "“", "„"}
QUOTES = OPENING_QUOTES | {"»", "”"}
MARKS = QUOTES | {"&", "+", "<", ">", "№", "#", "@", "'", "’", "/", "*"}
"""Signs that belong to a name when they stand inside it («Рога & <Копыта>», «Салон №1»)."""
LEADING = MARKS - QUOTES - {">", "*", "+"} | {"«", "“", "„"}
"""Signs that cannot end a name."""
CLOSING = {">", "»", "”"}
REACHED = {"phone", "mail"}
LONGEST_NAME = 4
SHORTEST = 3
LONGEST_QUOTED = 8
LONGEST_FORM = 5
LONGEST_NUMBER = 4
"""Digits of a number that belongs to a name («Школа 1502»); more of them are a phone."""


def name_at(scene: Scene, place: int, cases: Case) -> tuple[str, int]:
    """The name that begins at a place or behind the colon there, in the nominative (C5), and the place behind it.

    A name with signs, quotes or numbers in it is kept letter by letter.
    """
    start = _begin(scene.tokens, place)
    end = _end(scene, start)
    company = establishment_at(scene, start)
    if company is not None and company.end >= end and not is_given(word_at(scene.tokens, start)):
        return company.name, company.end
    said = scene.said(start, end)
    if any(token.kind is not Kind.WORD for token in scene.tokens[start:end]):
        return _unquoted(said), end
    words = said.split()
    if not words or looks_like_company(said) or _is_title_of_thing(words):
        return said, end
    return nominative(words, Case.NOMINATIVE if _is_nominative(words) or is_thing(fold(words[0])) else cases), end


def _is_title_of_thing(words: Sequence[str]) -> bool:
    """«Северный ветер»: what ends in a thing in small letters is written as it was."""
    return words[0][:1].isupper() and words[-1][:1].islower() and is_thing(fold(words[-1]))


def _begin(tokens: Sequence[Token], place: int) -> int:
    colon = next((at for at in range(place, min(place + 4, len(tokens))) if word_at(tokens, at) == ":"), None)
    if colon is not None and not any(token.capital for token in tokens[place:colon]):
        place = colon
    while place < len(tokens) and (word_at(tokens, place) in CLOSERS or _is_connective(tokens, place)):
        place += 1
    return place


def _is_connective(tokens: Sequence[Token], place: int) -> bool:
    """A small word between the command and the name; a letter glued to a sign («A&B») is no word."""
    return tokens[place].word in CONNECTIVES and word_at(tokens, place + 1) not in {"&", "+"}


def _end(scene: Scene, start: int) -> int:
    """The place behind the last word, number or closing sign of the name."""
    place, words = start, 0
    while place < len(scene.tokens) and words < LONGEST_NAME and _goes_on(scene, start, place):
        words += scene.tokens[place].kind is Kind.WORD
        place += 1
    while place > start and word_at(scene.tokens, place - 1) in LEADING | AND:
        place -= 1
    while start < place < len(scene.tokens) and word_at(scene.tokens, place) in CLOSING:
        place += 1
    return place


def _goes_on(scene: Scene, start: int, place: int) -> bool:
    token = scene.tokens[place]
    if place > start and (_opens_company(scene, place) or joins_a_person(scene, start, place)):
        return False
    dates, sums = (when.start for when in scene.moments), (said.start for said in scene.sums if not said.plain)
    if place in {*dates, *sums}:
        return False
    if token.kind is Kind.NUMBER:
        return place > start and _is_number_of_name(scene.tokens, place)
    if token.kind is Kind.MARK:
        return token.text in MARKS and not (token.text == "+" and is_number(scene.tokens, place + 1))
    return token.kind is Kind.WORD and (_is_joined(scene, start, place) or _may_be_in_name(scene, place))


def _opens_company(scene: Scene, place: int) -> bool:
    """«Руслан Шовгенов КФХ Родник»: a form of organisation in capitals, when not all of the name is."""
    token = scene.tokens[place]
    short = token.text.isupper() and 2 <= len(token.text) <= LONGEST_FORM and token.kind is Kind.WORD
    return short and word_at(scene.tokens, place + 1) not in {"&", "+"} and not scene.tokens[place - 1].text.isupper()


def _is_number_of_name(tokens: Sequence[Token], place: int) -> bool:
    """A short number that stands alone: groups of digits are a phone that could not be read."""
    behind = place + 1 + (word_at(tokens, place + 1) in {"-", "–"})
    text, alone = tokens[place].text, not (is_number(tokens, place - 1) or is_number(tokens, behind))
    return alone and text.isdecimal() and len(text) <= LONGEST_NUMBER


def _is_joined(scene: Scene, start: int, place: int) -> bool:
    """A word that its neighbour in the name makes a part of it: «A&B», «Рога и Копыта», «5 звёзд»."""
    tokens = scene.tokens
    before, behind = (
        tokens[place - 1] if place > start else None,
        tokens[place + 1] if place + 1 < len(tokens) else None,
    )
    if (before and before.text in {"&", "+", "<"}) or (behind and behind.text in {"&", "+"}):
        return True
    if before is None or behind is None or tokens[place].word not in AND:
        return _is_counted(scene, start, place)
    return before.capital and behind.capital and not is_given(behind.word) and behind.kind is Kind.WORD


def _is_counted(scene: Scene, start: int, place: int) -> bool:
    """«Студия 5 звёзд»: a noun behind the number in a name that is no person's."""
    if place == start or scene.tokens[place - 1].kind is not Kind.NUMBER or is_person(scene.said(start, place - 1)):
        return False
    head = next((head for head in scene.heads if head.start <= place < head.end), None)
    noun = any(reading.speech is Speech.NOUN for reading in readings(scene.tokens[place].word, scene.hint)[:1])
    return noun and (head is None or not head.verb)


def _may_be_in_name(scene: Scene, place: int) -> bool:
    token = scene.tokens[place]
    if is_legal_form(token.word) or token.word in FROM | CONNECTIVES:
        return False
    head = next((head for head in scene.heads if head.start <= place < head.end), None)
    if _is_described(scene, place) or _is_kind(scene, place):
        return True
    if token.word.isascii() and not token.capital and scene.tokens[place - 1].capital:
        return is_particle(token.word)  # "Jane Poole kitten"
    if head is None:
        return token.capital or not _is_plain_word(token) or _is_surname_reached(scene, place)
    return token.capital and not head.verb and not head.means("phone", "birthday", "mail")


def _is_described(scene: Scene, place: int) -> bool:
    """«Северный ветер», «Зелёная линия»: a plain noun in the case of the adjective that opens the name."""
    before = scene.tokens[place - 1] if place else None
    if before is None or not before.capital or scene.tokens[place].capital:
        return False
    adjectives = [one for one in readings(before.word, scene.hint)[:2] if one.speech is Speech.ADJECTIVE]
    found = readings(scene.tokens[place].word, scene.hint)[:1]
    nouns = [one for one in found if one.speech is Speech.NOUN and not one.name]
    return any(one.gender is other.gender and one.case == other.case for one in adjectives for other in nouns)


def _is_surname_reached(scene: Scene, place: int) -> bool:
    """«аркадий лыков»; «елизавета грум 8 927 …»: an everyday word between a given name and the phone or e-mail."""
    given, word = (fold(nominative([word_at(scene.tokens, at)])) for at in (place - 1, place))
    behind = scene.tokens[place + 1 : place + 2]
    reached = any(token.kind in {Kind.PHONE, Kind.EMAIL} or meanings(token.word) & REACHED for token in behind)
    reached = (
        reached or establishment_at(scene, place + 1) is not None or is_legal_form(word_at(scene.tokens, place + 1))
    )
    surname = looks_like_surname(word) or (reached and (is_living(word) or _agrees(scene, place)))
    return is_given(given) and surname and not role_of(word, scene.hint)


def _agrees(scene: Scene, place: int) -> bool:
    """«вера тихая», «олег чёрный»: an adjective of the same gender."""
    given, adjective = (readings(word_at(scene.tokens, at), scene.hint) for at in (place - 1, place))
    genders = {one.gender for one in given if one.name}
    described = (one for one in adjective if one.speech is Speech.ADJECTIVE and one.case)
    return any(one.gender in genders and Case.NOMINATIVE in one.case for one in described if one.case)


def _is_kind(scene: Scene, place: int) -> bool:
    """«кафе Уют»: what kind of company it is, in small letters, opens its name."""
    behind = scene.tokens[place + 1] if place + 1 < len(scene.tokens) else None
    named = behind is not None and behind.kind is Kind.WORD and behind.capital
    return named and is_kind_of_company(scene.tokens[place].word)


def _is_plain_word(token: Token) -> bool:
    found = readings(token.word)
    return bool(found) and found[0].known and not any(reading.name for reading in found)


def _unquoted(name: str) -> str:
    """A name that is quoted as a whole, without its quotes."""
    inside = name[1:-1]
    whole = len(name) > 2 and name[0] in OPENING_QUOTES and name[-1] in QUOTES and not QUOTES & set(inside)
    return inside if whole else name


def _is_nominative(words: Sequence[str]) -> bool:
    """The first word can be read as a nominative: then all are taken as they stand."""
    return fold(nominative(words)) == fold(" ".join(words))


def company_at(scene: Scene, place: int) -> tuple[str | None, int]:
    """Behind the name: «, ООО Ромашка», «из Ромашки», «(Ромашка)», «кофейня Лев», ", Greenfield LLC"."""
    tokens = scene.tokens
    at = _behind_role(scene, place)
    said_so = word_at(tokens, at) in FROM
    while word_at(tokens, at) in FROM:
        at += 1
    if (found := establishment_at(scene, at)) is not None:
        return found.name, found.end
    if said_so and _is_town(scene, at):
        return None, place
    at = _over_kind(scene, at)
    form = at < len(tokens) and _opens_company(scene, at)
    if not (said_so or form) and any(said.start == at for said in scene.people):
        return None, place
    words, end = company_words_at(scene, at)
    shown = form or said_so or any(is_legal_form(word.casefold()) for word in (word_at(tokens, at), *words))
    quoted = word_at(tokens, at) in OPENING_QUOTES
    if not words or not (shown or quoted or _stands_apart(scene, at, end)):
        return None, place
    named = from_legal_form(words)
    return as_named(named, said_so and word_at(tokens, at - 1) in IN_COMPANY and not quoted), end


def _behind_role(scene: Scene, place: int) -> int:
    """«Нина, директор ресторана Якорь», "Tom, CFO at Halden": behind the signs, and what somebody is there."""
    signs = {",", "(", "—", "–", "-", "/"}
    while word_at(scene.tokens, place) in signs:
        place += 1
    of = place + 1
    at_company = word_at(scene.tokens, of) in FROM or establishment_at(scene, of) is not None
    return of if at_company and is_trade(scene, place) else place


def _is_town(scene: Scene, place: int) -> bool:
    """«из Твери», "from Leeds": no company, unless a client's is called so."""
    word = word_at(scene.tokens, place)
    return is_town(word, scene.hint) and not any(said.start == place for said in scene.people)


def shows_company(scene: Scene, place: int) -> bool:
    """A name with its legal form, a kind with a name («пекарня Колос»), or a name in quotes begins here."""
    formed = is_legal_form(word_at(scene.tokens, place)) or _is_before_form(scene, place)
    opens = formed or word_at(scene.tokens, place) in OPENING_QUOTES
    named = establishment_at(scene, place)
    return opens or _over_kind(scene, place) > place or (named is not None and named.end > place + 1)


def _is_before_form(scene: Scene, place: int) -> bool:
    """«Скайнет ООО», "skynet inc": a name, and not «хочет КП»."""
    if not is_legal_form(word_at(scene.tokens, place + 1)):
        return False
    acts = any(head.start <= place < head.end for head in scene.verbs)
    return not in_dictionary(word_at(scene.tokens, place)) or (scene.tokens[place].capital and not acts)


def _over_kind(scene: Scene, place: int) -> int:
    """«пекарня «Колос»»: what kind of company it is stands in small letters before its name in quotes."""
    tokens = scene.tokens
    kind = place < len(tokens) and tokens[place].kind is Kind.WORD and not tokens[place].capital
    return place + 1 if kind and word_at(tokens, place + 1) in OPENING_QUOTES else place


def from_legal_form(words: Sequence[str]) -> list[str]:
    """«директор ООО Прогресс» and "Green Fork Pty Ltd": the name is behind its form, or before it at the end."""
    forms = [n for n, word in enumerate(words) if is_legal_form(word.casefold())]
    behind = forms and any(n not in forms for n in range(forms[0], len(words)))
    return list(words[forms[0] :] if behind else words)


def company_words_at(scene: Scene, place: int) -> tuple[list[str], int]:
    """The words of a company that begins at a place, as written, and the place behind them."""
    form = is_legal_form(word_at(scene.tokens, place))
    if quoted := _quoted(scene, place + form):
        words, end = quoted
        return ([scene.tokens[place].text, f"«{' '.join(words)}»"] if form else words), end
    stops, end = {when.start for when in scene.moments}, place
    while end < len(scene.tokens) and end not in stops and _may_be_in_company(scene, place, end):
        end += 1
    return scene.said(place, end).strip("-& ").split(), end


def _quoted(scene: Scene, place: int) -> tuple[list[str], int] | None:
    """Everything between two quotes: «Рога и Копыта»."""
    if word_at(scene.tokens, place) not in OPENING_QUOTES:
        return None
    reach = range(place + 2, min(place + 2 + LONGEST_QUOTED, len(scene.tokens)))
    end = next((at for at in reach if word_at(scene.tokens, at) in QUOTES), None)
    return (scene.said(place + 1, end).split(), end + 1) if end else None


def _may_be_in_company(scene: Scene, start: int, place: int) -> bool:
    token = scene.tokens[place]
    if place > start + 1 and is_legal_form(word_at(scene.tokens, start)) and role_of(token.word, scene.hint):
        return False  # «ооо ласточка директор семён круглов»
    if token.kind is Kind.NUMBER:
        return place > start and len(token.text) < LONGEST_NUMBER
    if token.kind is Kind.MARK:
        return place > start and (token.text in {"&", "+", "-"} or _is_dot_of_form(scene, place))
    joined = word_at(scene.tokens, place + 1) in {"&", "+"} or _is_between_capitals(scene, start, place)
    joined = joined or _is_before_form(scene, place)
    return token.kind is Kind.WORD and (joined or not (token.word in CONNECTIVES or _is_told(scene, place)))


def _is_dot_of_form(scene: Scene, place: int) -> bool:
    """«s.r.o.», «sp. z o.o.», "Pty. Ltd": a full stop inside of a legal form."""
    before, behind = scene.tokens[place - 1], scene.tokens[place + 1] if place + 1 < len(scene.tokens) else None
    if scene.tokens[place].text != "." or behind is None or behind.kind is not Kind.WORD:
        return False
    within = scene.tokens[place].end == behind.start and len(behind.word) < LONGEST_FORM
    return within or (is_legal_form(before.word) and (is_legal_form(behind.word) or len(behind.word) == 1))


def _is_between_capitals(scene: Scene, start: int, place: int) -> bool:
    """ "Berg Design AB": a verb with a capital in the middle of a name is none."""
    around = scene.tokens[place - 1 : place + 2] if place > start else ()
    return len(around) == 3 and all(token.kind is Kind.WORD and token.capital for token in around)


def _is_told(scene: Scene, place: int) -> bool:
    """A word that begins the next thing told: a phone, a birthday, what to do."""
    head = next((head for head in scene.heads if head.start <= place < head.end), None)
    return head is not None and (head.verb or head.means("phone", "birthday", "mail", "messenger", "must"))


def _stands_apart(scene: Scene, start: int, end: int) -> bool:
    """A capitalised stretch between two signs («Олег Смирнов, Техпром, 8 916 …»)."""
    return (
        (scene.tokens[start].capital or stands_alone(scene, start))
        and (end >= len(scene.tokens) or scene.tokens[end].kind is not Kind.WORD)
        and start != end
    )


def stands_alone(scene: Scene, place: int) -> bool:
    """«…, Мебельград», «…, мебельград»: one word between signs that no dictionary has, and nobody's name or town."""
    token = scene.tokens[place] if place < len(scene.tokens) else None
    if token is None or token.kind is not Kind.WORD or len(token.word) <= SHORTEST or not ends_part(scene, place + 1):
        return False
    known = in_dictionary(token.word) and not token.capital
    headed = any(head.start <= place < head.end for head in scene.heads)
    named = is_person(token.text) or any(said.start == place for said in scene.people)
    return not (known or headed or named or is_trade(scene, place) or is_town(token.word, scene.hint))


def as_named(words: Sequence[str], declined: bool) -> str | None:
    """«в Газпроме», «из Стройтреста»: one word behind a preposition is turned to its base form."""
    if len(words) != 1 or not declined or words[0].isascii():
        return " ".join(words) or None
    noun = next((reading for reading in readings(fold(words[0])) if reading.speech is Speech.NOUN), None)
    return words[0] if noun is None else noun.lemma[:1].upper() + noun.lemma[1:]
