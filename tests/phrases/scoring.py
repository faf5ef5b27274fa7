"""How answers of `understand` are compared with what a case expects: the rules of the corpus, for whole cases."""

import re
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from names.companies import company_words
from names.fold import digits, fold, words

Action = Mapping[str, Any]
READING_ONLY = {"search", "report", "clarify"}


def is_exact(case: Mapping[str, Any], actions: Sequence[Action]) -> bool:
    """The expected actions, no more and no fewer, in order and with all their fields right."""
    expected = case["expect"]
    return len(expected) == len(actions) and all(
        _is_right(case, wanted, got) for wanted, got in zip(expected, actions, strict=True)
    )


def writes_wrongly(case: Mapping[str, Any], actions: Sequence[Action]) -> bool:
    """Some writing action is none of the expected ones."""
    writing = [action for action in actions if action["kind"] not in READING_ONLY]
    return any(not any(_is_right(case, wanted, got) for wanted in case["expect"]) for got in writing)


def _is_right(case: Mapping[str, Any], wanted: Action, got: Action) -> bool:
    fields = wanted.keys() - {"kind"}
    return wanted["kind"] == got["kind"] and all(_same(case, field, wanted[field], got.get(field)) for field in fields)


def _same(case: Mapping[str, Any], field: str, wanted: Any, got: Any) -> bool:
    if wanted is None or got is None:
        return wanted is None and got in {None, ""}
    if field in {"due", "at"}:
        return _same_time(str(wanted), str(got), ZoneInfo(case["timezone"]))
    if field in {"text", "title", "reason"}:
        return all(_bare(stem) in _bare(got) for stem in wanted) and not _repeats_all(case, field, str(got))
    return _same_value(field, wanted, got)


def _company_key(company: str) -> str:
    """The folded words without legal form, by which two spellings of a company are compared."""
    return " ".join(word for written in company_words(company) for word in words(written)[:1])


def _same_value(field: str, wanted: Any, got: Any) -> bool:
    match field:
        case "query":
            return _bare(wanted) in _bare(got) or (digits(wanted) != "" and digits(wanted) in digits(got))
        case "name":
            return sorted(words(wanted)) == sorted(words(got))
        case "company":
            return _company_key(wanted) == _company_key(got)
        case "amount":
            return float(wanted) == float(got)
        case "repeat":
            return set(wanted.split(";")) - {"INTERVAL=1"} == set(got.split(";")) - {"INTERVAL=1"}
        case _:
            return _bare(wanted) == _bare(got)


def _same_time(wanted: str, got: str, zone: ZoneInfo) -> bool:
    moment = datetime.fromisoformat(got).astimezone(zone)
    if re.fullmatch(r"\d{4}-\d\d-\d\d", wanted):
        return wanted == f"{moment:%Y-%m-%d}"
    instant = datetime.fromisoformat(wanted)
    return (instant if instant.tzinfo else instant.replace(tzinfo=zone)).timestamp() == moment.timestamp()


def _repeats_all(case: Mapping[str, Any], field: str, got: str) -> bool:
    """A string that is nearly the whole message of a case with several actions extracts nothing."""
    said, total = len(words(got)), len(words(case["text"]))
    several = len(case["expect"]) > 1 and said > 0.7 * total
    return total >= 5 and (several or (field == "title" and said >= total))


def _bare(text: Any) -> str:
    return fold(str(text)).replace("'", "")
