"""One name in place of another within a text, in the case the other stood in."""

import re

from names.fold import fold
from names.forms import Case, Form, forms_of

_WORD = re.compile(r"[^\W\d_]+(?:['’ʼ-][^\W\d_]+)*")
_GOVERNED = {
    Case.GENITIVE: "у от до для без из около від біля",
    Case.DATIVE: "к ко по до",
    Case.INSTRUMENTAL: "с со з із зі перед над между",
    Case.PREPOSITIONAL: "о об при",
    Case.ACCUSATIVE: "про через на",
}
_BEHIND = {word: case for case, words in _GOVERNED.items() for word in words.split()}


def renamed(text: str, old: str, new: str) -> str:
    """«был у Гусевой» with Громов in place of Гусева is «был у Громова»; words that are no form of `old` stay.

    Where one form stands for several cases the preposition decides, else it is the dative («звонил Гусевой»).
    """
    theirs: dict[str, list[Form]] = {}
    for form in forms_of(old):
        theirs.setdefault(form.text, []).append(form)
    ours = forms_of(new)
    pieces, done, before = [], 0, ""
    for found in _WORD.finditer(text):
        said = theirs.get(fold(found.group()), [])
        if said:
            pieces += [text[done : found.start()], _instead_of(found.group(), said, ours, new, fold(before))]
            done = found.end()
        before = found.group()
    return "".join([*pieces, text[done:]])


def _instead_of(word: str, said: list[Form], ours: tuple[Form, ...], new: str, before: str) -> str:
    meant = max((form for form in ours), key=lambda form: _likeness(form, said, new, before), default=None)
    form = meant.text if meant is not None and _likeness(meant, said, new, before)[:2] == (True, True) else new
    return form[:1].upper() + form[1:] if word[:1].isupper() else form


def _likeness(form: Form, said: list[Form], new: str, before: str) -> tuple[bool, bool, bool, int]:
    """The same part of a name, in the script of the new one, in the case the place asks for, in as many cases."""
    shared = Case(0)
    for was in said:
        shared |= was.cases & form.cases if was.part is form.part else Case(0)
    usual = _BEHIND.get(before, Case.DATIVE)
    return bool(shared), form.text.isascii() == new.isascii(), bool(shared & usual), shared.bit_count()
