"""No reader of moments is ruled out by the first word where it would read one."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from phrases.dates.readers import readers, readers_of
from phrases.dates.vocabulary import opens_moment
from phrases.words.tokens import tokens_of

CORPUS = Path(__file__).with_name("corpus")
SAID = (
    "созвон в последнюю пятницу месяца", "по вторникам и раз в неделю", "first thing Monday", "до конца марта",
    "пол десятого", "без четверти шесть", "за десять хвилин шоста", "half past nine", "the day after tomorrow",
    "после Нового года", "by Christmas", "минут на 15", "через пару дней", "the week after next", "8 марта в 12-30",
)  # fmt: skip


def messages(name: str) -> Iterator[str]:
    for line in (CORPUS / f"{name}.jsonl").read_text("utf-8").splitlines():
        yield json.loads(line)["text"]


@pytest.mark.parametrize("month_first", [False, True])
@pytest.mark.parametrize("name", ["dev", "dictated", "en-roof-physio", "uk-solar-en-beauty"])
def test_whatever_is_ruled_out_reads_nothing(name: str, *, month_first: bool) -> None:
    for text in (*messages(name), *SAID):
        tokens = tokens_of(text)
        for place in (place for place, token in enumerate(tokens) if opens_moment(token.word)):
            kept = readers_of(tokens[place].word, month_first)
            ruled_out = [read for read, _ in readers(month_first) if read not in kept]
            assert not [read for read in ruled_out if read(tokens, place)], (text, tokens[place].text)
