"""One name in place of another within a text, in the case the other stood in."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from names.fold import fold
from names.forms import Case, Form, Part, forms_of

_WORD = re.compile(r"[^\W\d_]+(?:['’ʼ-][^\W\d_]+)*")
_UKRAINIAN = re.compile("[іїєґ]")
_GIVEN = {Part.SHORT: Part.GIVEN}
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

    Where one form stands for several cases the preposition decides, else it is the dative («звонил Гусевой»). Of
    two words of `old` side by side that goes for which `new` has none: «у Серёги Иванова» is «у Андрея».
    """
    theirs: dict[str, list[Form]] = {}
    for form in forms_of(old):
        theirs.setdefault(form.text, []).append(form)
    instead = _Instead(new, forms_of(new), _is_ukrainian(text))
    pieces, done, before = [], 0, ""
    for run in _runs(text, theirs):
        before = _word_before(text, run[0].start())
        said = [theirs[fold(word.group())] for word in run]
        shared = [place for place, forms in enumerate(said) if instead.has_part_of(forms)] or [0]
        words = [instead.of(run[place].group(), said[place], fold(before)) for place in shared]
        pieces += [text[done : run[0].start()], " ".join(words)]
        done = run[-1].end()
    return "".join([*pieces, text[done:]])


def _runs(text: str, theirs: Mapping[str, object]) -> list[list[re.Match[str]]]:
    """The words of the old name, those side by side together."""
    runs: list[list[re.Match[str]]] = []
    for found in _WORD.finditer(text):
        if fold(found.group()) not in theirs:
            continue
        beside = bool(runs) and not text[runs[-1][-1].end() : found.start()].strip()
        runs[-1:] = [[*runs[-1], found]] if beside else [*runs[-1:], [found]]
    return runs


def _word_before(text: str, place: int) -> str:
    words = _WORD.findall(text[:place])
    return words[-1] if words else ""


def _is_ukrainian(text: str) -> bool:
    return bool(_UKRAINIAN.search(text.lower()))


@dataclass(frozen=True)
class _Instead:
    """The name that is to stand there, in the language of the text."""

    name: str
    forms: tuple[Form, ...]
    ukrainian: bool

    def has_part_of(self, said: list[Form]) -> bool:
        """Whether the name has such a part: a surname, a given name."""
        return any(_is_kin(form, was) for form in self.forms for was in said)

    def of(self, word: str, said: list[Form], before: str) -> str:
        """The word of this name that stands for one of the other."""
        meant = max(self.forms, key=lambda form: self._likeness(form, said, before), default=None)
        fits = meant is not None and self._likeness(meant, said, before)[:2] == (True, True)
        form = meant.text if meant is not None and fits else self.name
        return form[:1].upper() + form[1:] if word[:1].isupper() else form

    def _likeness(self, form: Form, said: list[Form], before: str) -> tuple[bool, bool, bool, bool, bool, int]:
        """The same part, in the script of the name, in the case the place asks for, as it is spelt there, and whole."""
        shared, alone = Case(0), len(self.name.split()) == 1
        for was in said:
            shared |= was.cases & form.cases if alone or _is_kin(form, was) else Case(0)
        usual = bool(shared & _BEHIND.get(before, Case.DATIVE))
        alike = form.text.isascii() == self.name.isascii()
        whole, spelt = form.part is not Part.SHORT, _is_ukrainian(form.text) == self.ukrainian
        return bool(shared), alike, usual, spelt, whole, shared.bit_count()


def _is_kin(one: Form, other: Form) -> bool:
    """The same part of a name: a short form is a given name too."""
    return _GIVEN.get(one.part, one.part) is _GIVEN.get(other.part, other.part)
