"""HTML, found entities and UTF-16 offsets of the local Telegram."""

from typing import Any

import pytest

from bot.demo import utf16
from bot.demo.entities import clean, formatted, found_entities
from bot.demo.errors import ApiError
from bot.demo.markup import parse_html


def kinds(text: str, entities: list[dict[str, Any]]) -> list[tuple[str, str]]:
    return [(one["type"], utf16.cut(text, one["offset"], one["length"])) for one in entities]


@pytest.mark.parametrize(
    ("source", "text", "found"),
    [
        ("<b>Иванов</b>", "Иванов", [("bold", "Иванов")]),
        ("🙂 <i>да</i> 🙂", "🙂 да 🙂", [("italic", "да")]),
        ("<b>а<i>б</i></b>", "аб", [("bold", "аб"), ("italic", "б")]),
        ("<STRONG>а</STRONG>", "а", [("bold", "а")]),
        ("1 &lt; 2 &amp;&amp; &#8381; &#x1F642; &quot;", '1 < 2 && ₽ 🙂 "', []),
        ("&nbsp;&laquo;", "&nbsp;&laquo;", []),
        ("a & b", "a & b", []),
        ('<a href="https://t.me/x?a=1&amp;b=2">сюда</a>', "сюда", [("text_link", "сюда")]),
        ("<a>нет ссылки</a>", "нет ссылки", []),
        ("<code>a</code><pre>b</pre>", "ab", [("code", "a"), ("pre", "b")]),
        ('<pre><code class="language-sql">x</code></pre>', "x", [("pre", "x")]),
        ("<blockquote expandable>ц</blockquote>", "ц", [("expandable_blockquote", "ц")]),
        ('<span class="tg-spoiler">т</span>', "т", [("spoiler", "т")]),
        ("<u>а</u><s>б</s>", "аб", [("underline", "а"), ("strikethrough", "б")]),
        ("<b>а</>", "а", [("bold", "а")]),
        ("<b></b>", "", []),
        ("a > b", "a > b", []),
        ('<tg-time unix="1773000000" format="wDT">завтра</tg-time>', "завтра", [("date_time", "завтра")]),
    ],
)
def test_html_becomes_text_and_entities(source: str, text: str, found: list[tuple[str, str]]) -> None:
    got, entities = parse_html(source)
    assert (got, kinds(got, entities)) == (text, found)


@pytest.mark.parametrize(
    ("source", "complaint"),
    [
        ("<b>Иванов", 'Can\'t find end tag corresponding to start tag "b"'),
        ("<b>а</i>", 'Unmatched end tag at byte offset 5, expected "</b>", found "</i>"'),
        ("а</b>", "Unexpected end tag at byte offset 2"),
        ("я <div>", 'Unsupported start tag "div" at byte offset 3'),
        ("1 < 2>", 'Unsupported start tag "" at byte offset 2'),
        ("3 <", "Unclosed start tag at byte offset 2"),
        ("<b", "Unclosed start tag at byte offset 0"),
        ("<b>x</b", "Unclosed end tag at byte offset 4"),
        ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        (
            "<a href>x</a>",
            'Expected equal sign in declaration of an attribute of the tag "a" at byte offset 0',
        ),
        ("<a =1>x</a>", 'Empty attribute name in the tag "a" at byte offset 0'),
        ("<a href=a/b>x</a>", "Unexpected end of name token at byte offset 8"),
        ('<a href="x', "Unclosed start tag at byte offset 0"),
        ('<tg-emoji emoji-id="x">🙂</tg-emoji>', "Invalid custom emoji identifier specified"),
    ],
)
def test_malformed_html_is_refused_in_telegram_s_words(source: str, complaint: str) -> None:
    with pytest.raises(ApiError) as refusal:
        parse_html(source)
    assert refusal.value.description == f"Bad Request: can't parse entities: {complaint}"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("/start abc", [("bot_command", "/start")]),
        ("/find@pomni_bot Иванов", [("bot_command", "/find@pomni_bot")]),
        ("и/или 1/2", []),
        ("🙂🙂 тел +7 912 345-67-89.", [("phone_number", "+7 912 345-67-89")]),
        ("8 (912) 345-67-89", [("phone_number", "8 (912) 345-67-89")]),
        ("договорились на 120000, завтра в 11:00", []),
        ("мария@пример ivan@mail.ru,", [("email", "ivan@mail.ru")]),
        ("см. https://pomni.ru/a?b=1.", [("url", "https://pomni.ru/a?b=1")]),
        ("сайт romashka.ru", [("url", "romashka.ru")]),
        ("Привет.Как дела", []),
        ("спроси @oleg_sales и @ан", [("mention", "@oleg_sales")]),
        ("#важно #1", [("hashtag", "#важно")]),
        ("звонил Иванову", []),
    ],
)
def test_the_server_finds_entities_itself(text: str, found: list[tuple[str, str]]) -> None:
    assert kinds(text, found_entities(text)) == found


def test_code_in_a_block_gives_the_block_its_language() -> None:
    assert parse_html('<pre><code class="language-sql">x</code></pre>')[1] == [
        {"type": "pre", "offset": 0, "length": 1, "language": "sql"}
    ]
    assert parse_html('<code class="language-sql">x</code>')[1] == [{"type": "code", "offset": 0, "length": 1}]


def test_edges_are_stripped_and_entities_move_along() -> None:
    text, entities = formatted("\n  <b>Иванов </b>\n", "HTML", None)
    assert (text, entities) == ("Иванов", [{"type": "bold", "offset": 0, "length": 6}])


def test_inside_a_link_nothing_else_is_found() -> None:
    text, entities = formatted('<a href="tg://user?id=1">@oleg_sales</a> /today', "HTML", None)
    assert kinds(text, entities) == [("text_link", "@oleg_sales"), ("bot_command", "/today")]


def test_given_entities_are_kept_beside_found_ones() -> None:
    bold = {"type": "bold", "offset": 0, "length": 2}
    text, entities = formatted("да /today", "", [bold])
    assert kinds(text, entities) == [("bold", "да"), ("bot_command", "/today")]


def test_control_characters_become_spaces() -> None:
    assert clean("\ta\x00b\r\nc\x1b ") == "a b\nc"


def test_markdown_is_refused() -> None:
    with pytest.raises(ApiError, match="HTML only"):
        formatted("*a*", "MarkdownV2", None)
