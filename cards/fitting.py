"""Fitting text into Telegram's limits, which count UTF-16 units."""

import re

LONGEST = 4096
"""Of a message's text (Bot API, sendMessage)."""
LONGEST_TEXT = 120
"""Of somebody's words where they are one line among others."""
CUT = "…"
RESERVE = 64
"""Kept free for the sign of a cut and the tags closed behind it."""
TOKEN = re.compile(r"<(?P<closing>/?)(?P<tag>[a-z]+)[^>]*>|&#?\w+;|.", re.DOTALL)


def units(text: str) -> int:
    """The length as Telegram counts it."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def shorten(text: str, longest: int = LONGEST_TEXT) -> str:
    """The beginning of a text in one line, cut at a word."""
    line = " ".join(text.split())
    if units(line) <= longest:
        return line
    head = _first(line, longest)
    kept = head.rsplit(" ", 1)[0] if " " in head else _first(line, longest - 1)
    return kept.rstrip(" ,;:—-") + CUT


def _first(text: str, count: int) -> str:
    """That many units of it, no character halved."""
    return text.encode("utf-16-le", "surrogatepass")[: 2 * count].decode("utf-16-le", "ignore")


def fit(text: str) -> str:
    """The whole lines of an HTML text that Telegram takes; what is cut is shown as cut, and no tag stays open."""
    if units(text) <= LONGEST:
        return text
    end, opened, mark = _cut(text)
    return text[:end] + mark + "".join(f"</{tag}>" for tag in reversed(opened))


def _cut(text: str) -> tuple[int, tuple[str, ...], str]:
    """Where to cut, the tags open there, and the sign of it: after a line, else after a word, else anywhere."""
    opened: tuple[str, ...] = ()
    line, word, anywhere = (0, opened), (0, opened), (0, opened)
    room = LONGEST - RESERVE
    for token in TOKEN.finditer(text):
        room -= units(token[0])
        if room < 0:
            break
        if token["tag"]:
            opened = opened[:-1] if token["closing"] else (*opened, token["tag"])
        if token[0] == "\n":
            line = (token.start(), opened)
        elif token[0] == " ":
            word = (token.start(), opened)
        anywhere = (token.end(), opened)
    if line[0] > len(text[: anywhere[0]]) // 2:
        return *line, f"\n{CUT}"
    return *(word if word[0] > line[0] else anywhere), CUT
