"""Visits told by where one was, also of people whom nobody knows yet."""

import pytest

from tests.phrases.cast import said, short


@pytest.mark.parametrize(
    ("text", "wish"),
    [
        ("был у Гусевой, показал образцы", "log_interaction guseva visit"),
        ("был у Прохорова, показал образцы", "log_interaction ?Прохоров visit"),
        ("была у прохоровой", "log_interaction ?Прохорова visit"),
        ("вчера был у Марии Белкиной", "log_interaction ?Мария Белкина visit"),
        ("був у Савчука, показав зразки", "log_interaction ?Савчук visit"),
        ("був у Шевчука показав зразки", "log_interaction ?Шевчук visit"),
        ("were at Jenkins yesterday", "log_interaction ?Jenkins visit"),
    ],
)
async def test_who_was_visited_need_not_be_known(text: str, wish: str) -> None:
    read = await said(text)
    assert [short(one) for one in read.wishes] == [wish]
    assert read.sure


@pytest.mark.parametrize("text", ["был в Москве", "був у Києві", "были во Львове на выставке", "был у врача"])
async def test_a_town_is_no_client(text: str) -> None:
    read = await said(text)
    assert not (read.sure and read.wishes)
