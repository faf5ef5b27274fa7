"""The development cases as a dictation would write them: no signs, no capitals."""

import json
import re

import pytest

from bot.understand import answer
from tests.phrases.scoring import is_exact, writes_wrongly
from tests.phrases.test_corpus import cases

SIGNS = re.compile(r"[«»\"“”!?;()—–…]|(?<!\d)[,.:](?=\s|$)|[,.:](?=\s|$)|(?<=\s)-(?=\s)")


def dictated(text: str) -> str:
    return " ".join(SIGNS.sub(" ", text.lower()).replace("ё", "е").split())


@pytest.mark.parametrize(
    ("name", "exact", "wrong", "drafts"),
    [
        ("dev", 0.97, 0.0, 0.03),
        ("dev-a", 0.94, 0.015, 0.08),
        ("dev-b", 0.92, 0.0, 0.09),
        ("dictation", 0.89, 0.05, 0.1),
        ("travel-pests", 0.89, 0.0, 0.11),
    ],
)
async def test_the_level_reached_without_signs_and_capitals(
    name: str, exact: float, wrong: float, drafts: float
) -> None:
    told = [case for case in cases(name) if "\n" not in case["text"] and "@" not in case["text"]]
    spoken = [{**case, "text": dictated(case["text"])} for case in told if not case["text"].startswith("/")]
    pairs = [(case, json.loads(await answer(json.dumps({**case, "expect": []})))) for case in spoken]
    sure = [(case, reply) for case, reply in pairs if reply.get("sure", True)]
    failed = [case["text"] for case, reply in pairs if not is_exact(case, reply["actions"])]
    assert len(failed) <= (1 - exact) * len(spoken), failed
    assert sum(writes_wrongly(case, reply["actions"]) for case, reply in sure) <= wrong * len(spoken)
    assert len(pairs) - len(sure) <= drafts * len(spoken)
