"""Which command's screen a whole message asks for in words: «настройки», «что ты умеешь», «добавь сотрудника»."""

from collections.abc import Sequence
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from crm.wishes import ShowScreen
from names.fold import fold
from names.lists import read_list
from phrases.scene import Scene, places
from phrases.thread import Thread
from phrases.words.dictionaries import readings
from phrases.words.tokens import Kind

SCREENS = ("help", "today", "settings", "sight", "team", "services", "absences", "export")
MOST_WORDS = 6
OF_VISITS = {"services", "absences"}
KINDS = ("phrases", "words", "beside", "orders", "things", "besides")


def ask_screen(scene: Scene, thread: Thread) -> bool:
    """«настройки», «что ты умеешь?»: nothing but what a command shows."""
    name = screen_asked(_words_of(scene), scene.hint) or _settings_of_days(scene)
    if name is None or (name in OF_VISITS and thread.frame.visits is None):
        return False
    thread.add(0, ShowScreen(name=name), "a command is asked for in words")
    return True


def _settings_of_days(scene: Scene) -> str | None:
    """«выключи напоминания на выходные»: whatever days it is to be for."""
    if not scene.moments:
        return None
    name = screen_asked(_words_of(scene, beside=places(scene.moments)), scene.hint)
    return name if name == "settings" else None


def _words_of(scene: Scene, beside: frozenset[int] = frozenset()) -> list[str]:
    kept = (token for place, token in enumerate(scene.tokens) if place not in beside)
    return [token.word for token in kept if token.kind is not Kind.MARK]


def screen_asked(words: Sequence[str], hint: str) -> str | None:
    """The screen; None when anything else is said, or somebody gives orders about a person, a day, a sum."""
    if not 0 < len(words) <= MOST_WORDS or not all(_is_of_any(word, hint) for word in words):
        return None
    said = " ".join(words)
    return next(
        (
            name
            for name in SCREENS
            if said in _list(name, "phrases") or _is_named(name, words, hint) or _is_told_to(name, words)
        ),
        None,
    )


@lru_cache(maxsize=4096)
def _is_of_any(word: str, hint: str) -> bool:
    """Whether any screen is asked for with such a word: in most messages the first one is of none."""
    return _is_one_of(word, _every_word(), hint)


@cache
def _every_word() -> frozenset[str]:
    listed = [_list(name, kind) for name in SCREENS for kind in KINDS]
    return frozenset(word for words in (*listed, _list("beside")) for said in words for word in said.split())


def _is_named(name: str, words: Sequence[str], hint: str) -> bool:
    asked = [_is_one_of(word, _list(name, "words"), hint) for word in words]
    beside = _list("beside") | _list(name, "beside")
    return any(asked) and all(one or _is_one_of(word, beside, hint) for one, word in zip(asked, words, strict=True))


def _is_told_to(name: str, words: Sequence[str]) -> bool:
    """What is to be done, and with what; in these very forms: «выгрузил клиенту» is another thing."""
    orders, things = _list(name, "orders"), _list(name, "things")
    known = orders | things | _list(name, "besides")
    return any(word in orders for word in words) and any(word in things for word in words) and known.issuperset(words)


def _is_one_of(word: str, lemmas: frozenset[str], hint: str) -> bool:
    return word in lemmas or any(reading.lemma in lemmas for reading in readings(word, hint))


@cache
def _list(*path: str) -> frozenset[str]:
    found: Any = _screens()
    for name in path:
        found = found.get(name, ())
    return frozenset(fold(word) for word in found)


@cache
def _screens() -> Any:
    return read_list(Path(__file__).with_name("screens.yaml"))
