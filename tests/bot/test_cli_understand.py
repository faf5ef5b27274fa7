"""`understand`: cases in, what they want out; no token, no database, no file."""

import json
from typing import Any

from tests.bot.commands import Commands

CASE: dict[str, Any] = {
    "id": "1",
    "lang": "ru",
    "now": "2026-03-16T09:00:00+03:00",
    "timezone": "Europe/Moscow",
    "default_country": "RU",
    "currency": "RUB",
    "clients": [{"id": "c1", "name": "Иван Иванов", "company": None, "phone": None}],
    "stages": [{"id": "new", "name": "Новая"}],
    "text": "звонил Иванову",
}


def test_each_case_has_its_answer(shell: Commands) -> None:
    cases = "\n".join(json.dumps({**CASE, "id": str(number)}) for number in range(3))
    told = shell.type("understand", stdin=cases + "\n\n")
    answers = [json.loads(line) for line in told.stdout.splitlines()]
    assert (told.exit_code, told.stderr) == (0, "")
    assert [answer["id"] for answer in answers] == ["0", "1", "2"]
    assert answers[0]["actions"][0]["kind"] == "interaction.log"
    assert answers[0]["actions"][0]["client"] == "c1"
    assert shell.files == []


def test_a_line_that_is_no_case_is_named_and_the_rest_is_answered(shell: Commands) -> None:
    told = shell.type("understand", stdin=f"no json\n[]\n{json.dumps(CASE)}\n".encode() + b'{"id": "\xff"}\n')
    assert told.exit_code == 1
    assert json.loads(told.stdout)["id"] == "1"
    assert "line 1 is no case" in told.stderr
    assert "line 2 is no case" in told.stderr
    assert "line 4 is no case" in told.stderr


def test_one_message_is_explained(shell: Commands) -> None:
    told = shell.type("understand", "--explain", "завтра в 11 планёрка")
    kinds = [line.split()[0] for line in told.stdout.splitlines()]
    assert told.exit_code == 0
    assert {"tokens", "moment", "wish", "reason", "sure"} <= set(kinds)
    assert "create_task" in told.stdout
    assert shell.files == []


def test_what_makes_no_sense_wants_nothing(shell: Commands) -> None:
    told = shell.type("understand", "--explain", "ыыы")
    assert (told.exit_code, "wish " in told.stdout) == (0, False)


def test_explaining_reads_the_settings(shell: Commands) -> None:
    told = shell.type("understand", "--explain", "завтра в 11 планёрка", TIMEZONE="Asia/Almaty", LANGUAGE="de")
    assert (told.exit_code, told.stdout) == (2, "")
    assert told.stderr.startswith("LANGUAGE: ")
