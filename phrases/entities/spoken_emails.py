"""E-mails dictated in words: «иванов собака мейл точка ру», "gromov at gmail dot com"."""

import re
from collections.abc import Iterable, Iterator

from names.fold import fold
from names.translit import to_latin
from phrases.words.small_words import small_table, small_words
from phrases.words.tokens import Kind, Mask


def _by_sound(name: str) -> dict[str, str]:
    return {sound: str(spelt) for spelt, sounds in small_table("spoken_emails", name).items() for sound in sounds}


def _any_of(words: Iterable[str]) -> str:
    spelt = (re.escape(word).replace("е", "[её]") for word in sorted(words, key=len, reverse=True))
    return "|".join(spelt)


SIGNS, HOSTS, ZONES = (_by_sound(name) for name in ("signs", "hosts", "zones"))
AT, AT_IN_ENGLISH, DOT = (_any_of(small_words("spoken_emails", name)) for name in ("at", "at_in_english", "dot"))
PART = r"[^\W_]+(?:[-_.+][^\W_]+)*"
LABEL = rf"(?:(?:{_any_of(HOSTS)})(?!\w)|[^\W_]+(?:-[^\W_]+)*)"
SAID_SIGN = re.compile(rf"\s+({_any_of(SIGNS)})\s+", re.IGNORECASE)
SAID_DOT = re.compile(rf"\s+(?:{DOT})\s+", re.IGNORECASE)
STOP = rf"(?:{SAID_DOT.pattern}|\.)"
DICTATED = re.compile(
    rf"(?<![\w.+@-])(?P<local>{PART}(?:{SAID_SIGN.pattern}{PART}){{0,4}}(?:\s\d{{1,4}})?)"
    rf"(?:\s*@\s*|\s+(?P<at>{AT}|{AT_IN_ENGLISH})\s+)"
    rf"(?P<domain>{LABEL}(?:{STOP}{LABEL}){{0,2}}){STOP}(?P<zone>{_any_of(ZONES)}|[a-z]{{2,12}})(?!\w)",
    re.IGNORECASE,
)
HOST = re.compile(rf"(?<!\w)(?:{_any_of(HOSTS)})(?!\w)", re.IGNORECASE)
CYRILLIC = re.compile("[а-яёіїєґ]+", re.IGNORECASE)
SAID_AT = re.compile(rf"@|(?<!\w)(?:{AT})(?!\w)", re.IGNORECASE)
IN_ENGLISH = re.compile(AT_IN_ENGLISH, re.IGNORECASE)


def dictated_emails(text: str) -> Iterator[Mask]:
    """Every address of which something is said in words, or written as it sounds («иванов@мейл.ру»)."""
    if not (SAID_AT.search(text) or SAID_DOT.search(text)):
        return
    for found in DICTATED.finditer(text):
        written = found[0].isascii() and " " not in found[0]
        if not (written or _is_a_place(found)):
            address = CYRILLIC.sub(lambda word: to_latin(word[0])[0], _in_signs(found))
            yield Mask(found.start(), found.end(), Kind.EMAIL, address)


def is_spelt_by_ear(said: str) -> bool:
    """Whether an address has a word that may be spelt in other Latin letters as well: «юрий» is "yury" too."""
    found = DICTATED.fullmatch(said)
    return found is not None and not _in_signs(found).isascii()


def _is_a_place(found: re.Match[str]) -> bool:
    """ "met Brown at shop.com": where no dot is said, nothing is dictated."""
    return bool(found["at"] and IN_ENGLISH.fullmatch(found["at"]) and not SAID_DOT.search(found[0]))


def _in_signs(found: re.Match[str]) -> str:
    """The address with its signs and known hosts as they are written, and all else in its own letters."""
    local = SAID_SIGN.sub(lambda sign: SIGNS[fold(sign[1])], found["local"])
    domain = HOST.sub(lambda host: HOSTS[fold(host[0])], SAID_DOT.sub(".", found["domain"]))
    zone = fold(found["zone"])
    return fold(f"{local}@{domain}.{ZONES.get(zone, zone)}".replace(" ", ""))
