"""What formatting becomes in a terminal."""

import io
from zoneinfo import ZoneInfo

from bot.demo.markup import parse_html
from bot.demo.screen import Screen

SOURCE = "🎂 <b>Мария <i>Петрова</i></b> &lt;3"


class Colourful(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_terminal_shows_bold_and_italic() -> None:
    screen = Screen(Colourful(), ZoneInfo("UTC"))
    assert screen.styled(*parse_html(SOURCE)) == "🎂 \033[1mМария \033[0m\033[1;3mПетрова\033[0m <3"


def test_a_file_gets_plain_text() -> None:
    screen = Screen(io.StringIO(), ZoneInfo("UTC"))
    assert screen.styled(*parse_html(SOURCE)) == "🎂 Мария Петрова <3"
