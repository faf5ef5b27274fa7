"""Whom one called on and did not find: one visit, and nobody was met."""

import pytest

from tests.phrases.cast import said


@pytest.mark.parametrize(
    "text",
    [
        "заехал к Иванову, не застал",
        "был у Иванова, Иванова не застал",
        "приехал к Иванову, его нет на месте",
        "заезжал к Иванову, никого нет",
        "был у Иванова, он уже уехал",
        "заїхав до Іванова, його немає на місці",
        "був в Іванова, нікого не було",
        "went by John's, nobody there",
        "stopped by John's, he had already left",
    ],
)
async def test_nobody_was_there(text: str) -> None:
    visit, *others = (await said(text)).wishes
    assert (visit.kind, getattr(visit, "reached", None), others) == ("log_interaction", False, [])


@pytest.mark.parametrize("text", ["заехал к Иванову, у него нет времени", "был у Иванова, не было вопросов"])
async def test_somebody_was_there_who_had_none(text: str) -> None:
    visit = (await said(text)).wishes[0]
    assert getattr(visit, "reached", None)
