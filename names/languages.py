"""Which languages a name is declined in."""

import re

from names.given import languages_of

_UKRAINIAN = re.compile("[іїєґ']")
_RUSSIAN = re.compile("[ыэъё]")


def languages_of_name(lower: str, given: tuple[str, ...]) -> tuple[str, ...]:
    """«ru», «uk» or both, by the letters of a lower-case name (one apostrophe) and by its given names."""
    ukrainian, russian = bool(_UKRAINIAN.search(lower)), bool(_RUSSIAN.search(lower))
    if ukrainian != russian:
        return ("uk",) if ukrainian else ("ru",)
    listed = {language for word in given for language in languages_of(word)} & {"ru", "uk"}
    return ("ru",) if listed == {"ru"} else ("uk",) if listed == {"uk"} else ("ru", "uk")
