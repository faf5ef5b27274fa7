"""English nouns of contacts said as verbs («zoomed», «skyped»), whatever day is named."""

import pytest

from tests.phrases.cast import said, short


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Zoomed with Smith on Monday, she wants the numbers by Friday",
            ["log_interaction smith meeting", "create_task smith 12.06 18:00"],
        ),
        ("zoomed with Connolly yesterday", ["log_interaction connolly meeting"]),
        ("Skyped with Smith this morning", ["log_interaction smith meeting"]),
        (
            "facetimed Connolly on Monday, send her the quote on Friday",
            ["log_interaction connolly meeting", "create_task connolly 12.06 10:00"],
        ),
        (
            "whatsapped Smith, he wants a price by Friday",
            ["log_interaction smith message out", "create_task smith 12.06 18:00"],
        ),
        ("demoed the system to Smith on Monday", ["log_interaction smith meeting"]),
        ("zoom with Smith on Monday at 10", ["create_task smith meeting 15.06 10:00"]),
        ("Smith zoomed in yesterday", ["log_interaction smith meeting"]),
        ("zoom Smith tomorrow at 3", ["create_task smith meeting 11.06 15:00"]),
        ("Smith's zoomed us", ["log_interaction smith meeting"]),
        ("had a zoom with Smith on Monday", ["log_interaction smith meeting"]),
    ],
)
async def test_a_contact_told_by_its_noun_took_place(text: str, wanted: list[str]) -> None:
    read = await said(text)
    assert [*([] if read.sure else ["draft"]), *(short(wish) for wish in read.wishes)] == wanted
