"""Every column that is written down is told to whoever asks who changed what, or left out on purpose."""

from itertools import chain

from cards.changes import BIRTHDAY, FIELDS, MARKS, UNTOLD
from storage.audit import TOLD_BY_ANOTHER
from storage.journaling import JOURNALED, kept_of


def test_every_field_of_every_record_has_its_place() -> None:
    for name, table in JOURNALED.items():
        if name in TOLD_BY_ANOTHER:
            continue
        told = set(chain(FIELDS[name], MARKS.get(name, ()), UNTOLD[name]))
        told = told - {"birthday"} | (set(BIRTHDAY) if "birthday" in told else set())
        assert told == kept_of(table), name


def test_no_secret_is_ever_written_down() -> None:
    written = {column for table in JOURNALED.values() for column in kept_of(table)}
    assert not {column for column in written if "token" in column or "code" in column or "telegram" in column}
