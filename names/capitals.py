"""Capital letters of names."""

import re

_JOINT = re.compile("([-'’ʼ])")


def capitals_of(pattern: str, word: str) -> str:
    """`word` in the letter case of `pattern`: «ИВАНОВ», «Иванов-Петров», «иванов»."""
    if pattern.isupper() and len(pattern) > 1:
        return word.upper()
    halves = zip(_JOINT.split(pattern), _JOINT.split(word), strict=False)
    return "".join(half[:1].upper() + half[1:] if like[:1].isupper() else half for like, half in halves)


def titled(word: str) -> str:
    """A word with a capital at the beginning of each of its halves, the rest as it was: "O'Connor" too."""
    whole = "-".join(half[:1].upper() + half[1:] for half in word.split("-"))
    return whole[:2] + whole[2:3].upper() + whole[3:] if whole[1:2] in {"'", "’"} else whole
