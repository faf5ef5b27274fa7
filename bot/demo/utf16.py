"""Telegram counts text in UTF-16 code units."""


def length(text: str) -> int:
    """How many UTF-16 units `text` takes: emoji outside the basic plane take two."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def cut(text: str, offset: int, size: int) -> str:
    """The `size` units of `text` from `offset` on."""
    if text.isascii():
        return text[offset : offset + size]
    units = text.encode("utf-16-le", "surrogatepass")[offset * 2 : (offset + size) * 2]
    return units.decode("utf-16-le", "replace")
