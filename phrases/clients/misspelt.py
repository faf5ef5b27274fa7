"""«не Громов, а Громик», «через о», «фамилия Петрова», «телефон неправильный, 8 912 …»: a new client set right."""

from collections.abc import Callable, Iterator, Sequence

from crm.wishes import CreateClient
from names.companies import is_legal_form
from names.fold import fold
from names.grammar import Part
from names.parts import parts_of
from names.person import nominative, one_letter_apart
from names.speech import Speech
from phrases.entities.contacts import find_contacts
from phrases.entities.corrections import BUT, DENYING, NO
from phrases.text import cleaned
from phrases.words.dictionaries import in_dictionary, readings
from phrases.words.small_words import small_table, small_words
from phrases.words.tokens import Kind, Token, tokens_of

LONGEST_TEXT = 120
LONGEST = 12
LONGEST_VALUE = 4
SAME = 4
"""First letters by which a name is known in its correction."""
PARTS = {
    Part.SURNAME: small_words("misspelt", "surname"),
    Part.GIVEN: small_words("misspelt", "given"),
    Part.PATRONYMIC: small_words("misspelt", "patronymic"),
}
COMPANY, PHONE, EMAIL = (small_words("misspelt", field) for field in ("company", "phone", "email"))
WRONG, BESIDE = small_words("misspelt", "wrong"), small_words("misspelt", "beside")
BY_LETTER, TWICE, ONCE = (small_words("misspelt", how) for how in ("by_letter", "twice", "once"))
MISTAKEN = small_table("misspelt", "mistaken")
LEADING = NO | small_words("corrections", "hesitating") | small_words("second_thoughts", "opening") | BESIDE
CUES = frozenset().union(*PARTS.values(), COMPANY, PHONE, EMAIL, WRONG, BY_LETTER, TWICE, ONCE, DENYING, NO)

Words = Sequence[Token]


def may_set_right(text: str) -> bool:
    """Whether a message may correct a client; asked of every message, so nothing is looked up."""
    if len(text) > LONGEST_TEXT:
        return False
    tokens = tokens_of(cleaned(text))
    few = 0 < len(tokens) <= LONGEST + LONGEST
    return few and (any(token.word in CUES for token in tokens) or all(token.kind is not Kind.WORD for token in tokens))


def set_newcomer_right(client: CreateClient, text: str, country: str) -> CreateClient | None:
    """The new client as it should have been, its name empty where it is to be asked; None: the words do not correct it,
    or say more.
    """
    plain = cleaned(text)
    tokens = tokens_of(plain, find_contacts(plain, country))
    if not 0 < len(tokens) <= LONGEST:
        return None
    ways: Sequence[Callable[[CreateClient, Words], dict[str, str] | None]] = (_contact, _labelled, _denied, _respelt)
    changed = next((found for way in ways if (found := way(client, tokens)) is not None), None)
    return client.model_copy(update=changed) if changed else None


def _contact(client: CreateClient, tokens: Words) -> dict[str, str] | None:
    """«телефон неправильный, 8 912 …»; a phone alone is that of a client without one."""
    said = [token for token in tokens if token.kind in {Kind.PHONE, Kind.EMAIL}]
    if len(said) != 1:
        return None
    rest = {token.word for token in tokens if token.kind is Kind.WORD}
    field, name = (PHONE, "phone") if said[0].kind is Kind.PHONE else (EMAIL, "email")
    replaces = not rest.isdisjoint(WRONG | NO | DENYING)
    if not rest <= field | WRONG | LEADING | DENYING or (getattr(client, name) is not None and not replaces):
        return None
    return {name: said[0].value}


def _labelled(client: CreateClient, tokens: Words) -> dict[str, str] | None:
    """«фамилия Петрова», «компания Ромашка, не Ромашкин»."""
    place = next((n for n, token in enumerate(tokens) if token.word not in LEADING | DENYING), len(tokens))
    label = tokens[place].word if place < len(tokens) and tokens[place].kind is Kind.WORD else ""
    part = next((part for part, words in PARTS.items() if label in words), None)
    if part is None and label not in COMPANY:
        return None
    right = _right(_without_name(tokens[place + 1 :]))
    if not right:
        return None
    said = _called(right, like=client.name if part else client.company or "Я")
    return {"name": _with_part(client.name, part, said)} if part else {"company": said}


def _without_name(tokens: Words) -> Words:
    """ "last name is Petrova": the words that only lead to it are left out."""
    behind = next((n for n, token in enumerate(tokens) if not _leads(token)), len(tokens))
    return tokens[behind:]


def _leads(token: Token) -> bool:
    return token.kind is Kind.MARK or token.word in BESIDE


def _right(tokens: Words) -> Words:
    """What stands instead: «Ромашка, не Ромашкин», «не Ромашкин, а Ромашка», «Ромашка»."""
    sides = _sides(tokens)
    if sides is None and any(token.word in DENYING for token in tokens):
        return ()  # «фамилию не расслышал»
    wrong, right = sides or ((), [token for token in tokens if token.kind is not Kind.MARK])
    called = all(_may_be_called(token, alone=len(side) == 1) for side in (wrong, right) for token in side)
    return right if called and len(right) <= LONGEST_VALUE else ()


def _may_be_called(token: Token, *, alone: bool) -> bool:
    """«Ромашка», «петрова»; «хочет скидку», «пока неизвестна», «сложная», «не отвечают» say something else."""
    if token.kind is not Kind.WORD:
        return False
    if token.capital or not in_dictionary(token.word) or is_legal_form(token.word):
        return True
    found = readings(token.word)
    return any(one.name for one in found) or (alone and any(one.speech is Speech.NOUN for one in found[:1]))


def _sides(tokens: Words) -> tuple[Words, Words] | None:
    """The wrong one and the right one."""
    words = [token.word for token in tokens]
    no = next((n for n, word in enumerate(words) if word in DENYING), None)
    if no is None:
        return None
    before = [token for token in tokens[:no] if not _leads(token) and token.word not in LEADING | BUT]
    behind = tokens[no + 1 :]
    if before:
        return _plain(behind), before
    cut = next((n for n, token in enumerate(behind) if n and (token.word in BUT or token.kind is Kind.MARK)), None)
    return None if cut is None else (_plain(behind[:cut]), _plain(behind[cut:]))


def _plain(tokens: Words) -> Words:
    return [token for token in tokens if token.kind is not Kind.MARK and token.word not in BUT]


def _denied(client: CreateClient, tokens: Words) -> dict[str, str] | None:
    """«не Громов, а Громик», «ой, Громик»: a word of the name or of the company is another."""
    sides = _sides(tokens)
    if sides is None:
        return _nearly(client, tokens)
    wrong, right = sides
    if len(wrong) != 1 or len(right) != 1:
        return None
    for field in ("name", "company"):
        said = getattr(client, field)
        known = next((word for word in (said or "").split() if _is_word(word, wrong[0])), None)
        if known is not None:
            return {field: said.replace(known, _instead(right[0], wrong[0], known))}
    return None


def _instead(right: Token, wrong: Token, known: str) -> str:
    """«не Громову, а Козлову»: both in the same case, which is not that of the name."""
    word = _called([right], like=known)
    return word if fold(known) == wrong.word else nominative(word)


def _nearly(client: CreateClient, tokens: Words) -> dict[str, str] | None:
    """«ой, Громик»: a correction's word, and another that is almost one of the name."""
    opened = any(token.word in NO | WRONG for token in tokens)
    said = [token for token in tokens if token.kind is Kind.WORD and token.word not in LEADING | WRONG]
    if not opened or len(said) != 1:
        return None
    known = next((word for word in client.name.split() if _is_nearly(word, said[0].word)), None)
    return {"name": client.name.replace(known, _called(said, like=known))} if known is not None else None


def _is_nearly(known: str, said: str) -> bool:
    """But for its last letters, or for one letter."""
    alike = min(len(known), len(said)) >= SAME and fold(known)[:SAME] == said[:SAME] and fold(known) != said
    return alike or one_letter_apart(known, said)


def _is_word(known: str, said: Token) -> bool:
    return fold(known) in {said.word, fold(nominative(said.text))}


def _respelt(client: CreateClient, tokens: Words) -> dict[str, str] | None:
    """«через о», «с двумя н»: the only name that this can mean; an empty one where there are several."""
    words = [token.word for token in tokens if token.kind is Kind.WORD]
    letters = [word for word in words[-1:] if len(word) == 1]
    if len(words) < 2 or not letters or CUES.isdisjoint(words[:-1]):
        return None
    found = set(_spelt(client.name, letters[0], words))
    return {"name": found.pop() if len(found) == 1 else ""} if found else None


def _spelt(name: str, letter: str, words: Sequence[str]) -> Iterator[str]:
    """The surname with that letter where it may have been mistaken for another."""
    surname = next((part.word for part in parts_of(name) if part.part is Part.SURNAME), name)
    begin = name.index(surname)
    for place in range(begin, begin + len(surname) - 1):  # how a surname ends is never spelt out
        sign = name[place].lower()
        around = name[place - 1 : place].lower(), name[place + 1 : place + 2].lower()
        if not TWICE.isdisjoint(words):
            instead = letter * 2 if sign == letter and letter not in around else None
        elif not ONCE.isdisjoint(words):
            instead = "" if sign == letter == around[0] else None
        else:
            instead = letter if sign in MISTAKEN.get(letter, ()) else None
        if instead is not None:
            yield name[:place] + (instead.title() if name[place].isupper() else instead) + name[place + 1 :]


def _with_part(name: str, part: Part, said: str) -> str:
    """The name with another surname, or with the one that it lacked."""
    if len(said.split()) > 1:
        return said
    known = [one for one in parts_of(name) if one.part is part]
    if known:
        return name.replace(known[0].word, said)
    return f"{said} {name}" if part is Part.GIVEN else f"{name} {said}"


def _called(said: Words, like: str) -> str:
    """The words, with capitals where what they stand for has them."""
    written = [token.text for token in said]
    return " ".join(word[:1].upper() + word[1:] if like[:1].isupper() else word for word in written)
