"""Capital letters of names."""


def capitals_of(pattern: str, word: str) -> str:
    """`word` in the letter case of `pattern`: «ИВАНОВ», «Иванов-Петров», «иванов»."""
    if pattern.isupper() and len(pattern) > 1:
        return word.upper()
    halves = zip(pattern.split("-"), word.split("-"), strict=False)
    return "-".join(half[:1].upper() + half[1:] if like[:1].isupper() else half for like, half in halves)


def titled(word: str) -> str:
    """A word with a capital at the beginning of each of its halves, the rest as it was."""
    return "-".join(half[:1].upper() + half[1:] for half in word.split("-"))
