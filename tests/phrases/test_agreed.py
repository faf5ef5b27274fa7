"""What a client answers to an invitation is a booking, at the hour said or at one to be asked for."""

import pytest

from phrases import read
from tests.phrases.test_visits import FRAME, KNOWN, told

AGREED = [
    ("Гусева согласна на субботу в 13", "book_visit 1 at=21.03 13:00"),
    ("Гусева: да, давайте в пятницу в 18", "book_visit 1 at=20.03 18:00"),
    ("Олена ответила, что ей удобно в четверг в 12", "book_visit 2 at=19.03 12:00"),
    ("Гусева может в среду", "book_visit 1 at=18.03 10:00 which hour"),
    ("Гусева хочет в субботу к Ире в 11", "book_visit 1 master=Ира Краснова at=21.03 11:00"),
    ("Олена каже, так, давайте у п'ятницю о 17", "book_visit 2 at=20.03 17:00"),
    ("Олені зручно в суботу об 11", "book_visit 2 at=21.03 11:00"),
    ("Jane says yes, let's do Friday at 5pm", "book_visit 4 at=20.03 17:00"),
    ("Friday at 5pm works for Jane", "book_visit 4 at=20.03 17:00"),
    ("да, давайте в пятницу в 17", "book_visit - at=20.03 17:00"),
    ("ok, Saturday at noon is fine", "book_visit - at=21.03 12:00"),
    ("Гусева согласилась на следующую пятницу в 18:30, к Ире", "book_visit 1 master=Ира Краснова at=27.03 18:30"),
    ("Олена погодилася на суботу об 11", "book_visit 2 at=21.03 11:00"),
    ("Jane answered she'll come on Saturday at noon", "book_visit 4 at=21.03 12:00"),
    ("Гусева не может в среду, хочет четверг в 13, запиши", "book_visit 1 at=19.03 13:00"),
    ("в среду не могу, давайте в четверг в 13", "book_visit - at=19.03 13:00"),
    ("Олена не може в середу, проситься на четвер на 13", "book_visit 2 at=19.03 13:00"),
    ("Jane can't do Wednesday, wants Thursday at 1pm, book her in", "book_visit 4 at=19.03 13:00"),
]


@pytest.mark.parametrize(("text", "meant"), AGREED)
async def test_an_agreement_is_a_booking(text: str, meant: str) -> None:
    found = await read(text, FRAME, KNOWN)
    assert [told(wish) for wish in found.wishes] == [meant]


@pytest.mark.parametrize(
    "text",
    [
        "Гусева не может в пятницу в 12",
        "Гусева хочет позвонить в пятницу в 12",
        "да",
        "Олена згодна",
        "Jane can't do Friday at 5pm",
        "Гусева хочет в апреле",
        "Олена каже, давайте в травні",
    ],
)
async def test_a_refusal_and_other_plans_are_none(text: str) -> None:
    assert "book_visit" not in [wish.kind for wish in (await read(text, FRAME, KNOWN)).wishes]


async def test_in_sales_nobody_is_booked() -> None:
    sales = FRAME.model_copy(update={"visits": None})
    kinds = {wish.kind for text, _ in AGREED for wish in (await read(text, sales, KNOWN)).wishes}
    assert "book_visit" not in kinds
