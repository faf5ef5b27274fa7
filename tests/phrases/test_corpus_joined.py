"""The development cases joined two and two: a message about two clients says what its halves say."""

import json
from collections.abc import Iterator
from itertools import chain, pairwise
from random import Random
from typing import Any

import pytest

from bot.understand import answer
from tests.phrases.test_corpus import CORPUS, cases

LONGEST, MOST = 120, 400
WORDS = {"text", "title", "reason"}
"""What may be worded otherwise beside somebody else's."""

Case = dict[str, Any]


def halves(language: str) -> Iterator[tuple[Case, Case]]:
    """Pairs whose clients have no name in common; each half with the clients and the stages of both."""
    names = sorted(path.stem for path in CORPUS.glob("*.jsonl"))
    told = [case for case in chain.from_iterable(map(cases, names)) if case["lang"] == language and _is_plain(case)]
    Random(2026).shuffle(told)
    for one, other in pairwise(told[:MOST]):
        if _names(one).isdisjoint(_names(other)):
            both = {**one, "clients": _theirs(one, "a") + _theirs(other, "b"), "stages": _stages(one, other)}
            yield both, {**both, "text": other["text"]}


def _is_plain(case: Case) -> bool:
    return len(case["text"]) <= LONGEST and not {"\n", "?", "/"} & set(case["text"])


def _names(case: Case) -> set[str]:
    return set(" ".join(client["name"].lower() for client in case["clients"]).split())


def _theirs(case: Case, prefix: str) -> list[Case]:
    return [{**client, "id": prefix + client["id"], "phone": None} for client in case["clients"]]


def _stages(one: Case, other: Case) -> list[Case]:
    by_name = {stage["name"].lower(): stage for stage in (*other["stages"], *one["stages"])}
    return list({stage["id"]: stage for stage in by_name.values()}.values())


async def _read(case: Case) -> tuple[bool, list[str]]:
    reply = json.loads(await answer(json.dumps({**case, "expect": []})))
    told = [{key: said for key, said in action.items() if key not in WORDS} for action in reply["actions"]]
    of_clients = all("client" in action or action["kind"] == "client.create" for action in told)
    return bool(told) and of_clients and reply.get("sure", True), [json.dumps(one, sort_keys=True) for one in told]


@pytest.mark.parametrize(
    ("language", "sign", "alike"),
    [
        ("ru", ". ", 0.96),
        ("ru", ", ", 0.9),
        ("uk", ". ", 0.95),
        ("uk", ", ", 0.92),
        ("en", ". ", 0.97),
        ("en", ", ", 0.92),
    ],
)
async def test_two_messages_in_one_say_what_each_says(language: str, sign: str, alike: float) -> None:
    compared, other = 0, []
    for one, behind in halves(language):
        (sure, first), (sure_too, second) = await _read(one), await _read(behind)
        if not (sure and sure_too):
            continue
        compared += 1
        text = one["text"].rstrip(" .!,") + sign + behind["text"]
        _, both = await _read({**one, "text": text})
        if sorted(both) != sorted(first + second):
            other.append(text)
    assert compared > 30
    assert len(other) <= (1 - alike) * compared, other
