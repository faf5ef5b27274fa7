"""Statements that were built once, as SQLite takes them.

SQLAlchemy works out for every run which value stands where, how each is written and each column read: 20 µs and more
around the 2 µs that SQLite needs. All of that stays the same for a statement that gets its values apart.
"""

import sqlite3
from collections.abc import Sequence
from typing import Any, NamedTuple
from weakref import WeakKeyDictionary

from sqlalchemy import Dialect, Result
from sqlalchemy.engine import IteratorResult
from sqlalchemy.engine.result import SimpleResultMetaData
from sqlalchemy.exc import DBAPIError

Values = dict[str, Any]
LONG = 64
"""Texts for longer lists are not kept: hardly any is asked for twice."""


class Text(NamedTuple):
    """The text for lists of certain lengths: what each list is spread over, then who writes which value, in order."""

    text: str
    spread: Sequence[tuple[str, Sequence[str]]]
    places: Sequence[tuple[str, Any]]


class Prepared:
    """A statement for values of certain names."""

    def __init__(self, statement: Any, names: Sequence[str], dialect: Dialect) -> None:
        self._compiled = statement.compile(dialect=dialect, column_keys=names)
        binds = {name: bind for bind, name in self._compiled.bind_names.items()}
        if lacking := [name for name, bind in binds.items() if bind.required and name not in names]:
            raise ValueError(f"a statement lacks {', '.join(lacking)}")
        fixed = {name: value for name, value in self._compiled.params.items() if not binds[name].required}
        self._usual: dict[str, Any] = fixed | {one.key: one.default.arg for one in self._compiled.insert_prefetch}
        self._lists = [name for name, bind in binds.items() if bind.expanding]
        self._writers = {name: _of(bind, dialect).bind_processor(dialect) for name, bind in binds.items()}
        self._texts: dict[tuple[int, ...], Text] = {}
        columns = statement.exported_columns
        readers = (_of(column, dialect).result_processor(dialect, None) for column in columns)
        self._readers = [(place, read) for place, read in enumerate(readers) if read is not None]
        self._row = SimpleResultMetaData([column.key for column in columns])

    def run(self, connection: sqlite3.Connection, given: Values | Sequence[Values]) -> Result[Any]:
        """What it finds or gives back; many values: for each of them."""
        if isinstance(given, dict):
            values = {**self._usual, **given}
            text = self._text(values)
            found = _asked(connection.cursor().execute, text.text, _written(text, values))
        else:
            text = self._text({**self._usual, **given[0]})
            every = [_written(text, {**self._usual, **one}) for one in given]
            found = _asked(connection.cursor().executemany, text.text, every)
        return IteratorResult(self._row, iter([self._read(row) for row in found] if self._readers else found))

    def _read(self, row: Sequence[Any]) -> tuple[Any, ...]:
        values = list(row)
        for place, read in self._readers:
            values[place] = read(values[place])
        return tuple(values)

    def _text(self, values: dict[str, Any]) -> Text:
        lengths = tuple([len(values[name]) for name in self._lists])
        text = self._texts.get(lengths)
        if text is None:
            text = self._spelt(values)
            if sum(lengths) <= LONG:
                self._texts[lengths] = text
        return text

    def _spelt(self, values: dict[str, Any]) -> Text:
        state = self._compiled.construct_expanded_state(values)
        spread = state.parameter_expansion
        writers = self._writers | {one: self._writers[name] for name, several in spread.items() for one in several}
        places = [(name, writers[name]) for name in state.positiontup or ()]
        return Text(state.statement, list(spread.items()), places)


def _of(value: Any, dialect: Dialect) -> Any:
    """The type of a value or a column, as that database has it."""
    return value.type.dialect_impl(dialect)


def _written(text: Text, values: dict[str, Any]) -> list[Any]:
    """The values as the database takes them, each in its place."""
    for name, spread in text.spread:
        values.update(zip(spread, values[name], strict=True))
    return [values[name] if write is None else write(values[name]) for name, write in text.places]


def _asked(execute: Any, text: str, values: Sequence[Any]) -> list[Any]:
    """The rows, or SQLAlchemy's error; what was written is in none."""
    try:
        found: list[Any] = execute(text, values).fetchall()
    except sqlite3.Error as error:
        raise DBAPIError.instance(text, None, error, sqlite3.Error, hide_parameters=True) from error
    return found


class PreparedStatements:
    """All of a dialect, for as long as each statement lives."""

    def __init__(self, dialect: Dialect) -> None:
        self._dialect = dialect
        self._known: WeakKeyDictionary[Any, dict[tuple[str, ...], Prepared]] = WeakKeyDictionary()

    def run(self, connection: sqlite3.Connection, statement: Any, given: Values | Sequence[Values]) -> Result[Any]:
        """Run it, worked out before or now."""
        names = tuple(given if isinstance(given, dict) else given[0])
        known = self._known.get(statement)
        if known is None:
            known = self._known[statement] = {}
        prepared = known.get(names)
        if prepared is None:
            prepared = known[names] = Prepared(statement, names, self._dialect)
        return prepared.run(connection, given)
