"""How patronymics are said in talk: «Палыч», «Андреич», «Иванна»."""

import re

_OWN = {
    "павлович": "палыч",
    "павловна": "пална",
    "михайлович": "михалыч",
    "михайловна": "михална",
    "александрович": "саныч",
    "александровна": "санна",
}
_ENDINGS = (
    ("([аеи])евич$", r"\1ич"),
    ("ьевич$", "ич"),
    ("ович$", "ыч"),
    ("([ае])евна$", r"\1вна"),
    ("овна$", "на"),
)


def in_talk(patronymic: str) -> str | None:
    """The spoken form of a lower-case Russian patronymic; None when it is said as written."""
    if patronymic in _OWN:
        return _OWN[patronymic]
    for ending, spoken in _ENDINGS:
        if re.search(ending, patronymic):
            return re.sub(ending, spoken, patronymic)
    return None
