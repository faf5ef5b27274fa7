"""Finding clients: the same rows on SQLite and PostgreSQL."""

from storage.book import Book
from storage.engine import Books
from tests.storage.seeds import client_called, found

CLIENTS = [
    ("Мария Петрова", "ООО Ромашка", "+79123456789"),
    ("Алексей Кузнецов-Белый", None, "+79031112233"),
    ("Семён Королёв", "Северный ветер", None),
    ("Тарас Шевченко", "Обʼєднання", "+380671234567"),
    ("Иванов Иван", None, None),
    ("Римма Александровская", "365 дней", None),
    ("Yossi Cohen", None, "+972501234567"),
    ("Янка Купала", None, "+375291234568"),
    ("Ян", None, None),
]
QUERIES = [
    # a part of name or company: beginning, inside, whole
    ("Мария", ["Мария Петрова"]),
    ("пет", ["Мария Петрова"]),
    ("трова", ["Мария Петрова"]),
    ("ромаш", ["Мария Петрова"]),
    ("омашк", ["Мария Петрова"]),
    ("ветер", ["Семён Королёв"]),
    ("сандровск", ["Римма Александровская"]),
    ("александровская", ["Римма Александровская"]),
    ("белый", ["Алексей Кузнецов-Белый"]),
    ("кузнецов-белый", ["Алексей Кузнецов-Белый"]),
    ("объєднання", ["Тарас Шевченко"]),
    ("обєднання", ["Тарас Шевченко"]),
    ("Об'єднання", ["Тарас Шевченко"]),
    ("ян", ["Ян", "Янка Купала"]),
    # letter case, ё = е, order of words
    ("МАРИЯ ПЕТРОВА", ["Мария Петрова"]),
    ("королев", ["Семён Королёв"]),
    ("КОРОЛЁВ СЕМЕН", ["Семён Королёв"]),
    ("петрова мария", ["Мария Петрова"]),
    ("ромашка петрова", ["Мария Петрова"]),
    ("ива ив", ["Иванов Иван"]),
    # within one typo: a letter wrong, left out, added, two swapped
    ("Петрива", ["Мария Петрова"]),
    ("Птрова", ["Мария Петрова"]),
    ("Пеетрова", ["Мария Петрова"]),
    ("Птерова", ["Мария Петрова"]),
    ("Шевченка", ["Тарас Шевченко"]),
    ("алексанровская", ["Римма Александровская"]),
    ("александровкая", ["Римма Александровская"]),
    ("мар птерова", ["Мария Петрова"]),
    ("пертова ромашка", ["Мария Петрова"]),
    # in other letters than the name is written in, and in another case than the first
    ("Petrova", ["Мария Петрова"]),
    ("maria petr", ["Мария Петрова"]),
    ("Shevchenko", ["Тарас Шевченко"]),
    ("Korolev", ["Семён Королёв"]),
    ("Кохен", ["Yossi Cohen"]),
    ("Марии Петровой", ["Мария Петрова"]),
    ("Королёву", ["Семён Королёв"]),
    ("Petrova Taras", []),
    # phones: tail, whole, national writing, foreign prefixes
    ("6789", ["Мария Петрова"]),
    ("67-89", ["Мария Петрова"]),
    ("8 912 345-67-89", ["Мария Петрова"]),
    ("+7 (912) 345 67 89", ["Мария Петрова"]),
    ("067 123 45 67", ["Тарас Шевченко"]),
    ("4567", ["Yossi Cohen", "Тарас Шевченко"]),
    ("050-123-4567", ["Yossi Cohen"]),
    ("8 029 123 45 68", ["Янка Купала"]),
    ("+375 29 123-45-68", ["Янка Купала"]),
    # e-mails and Telegram names
    ("Masha@Romashka.ru", ["Мария Петрова"]),
    ("masha@", ["Мария Петрова"]),
    ("@korolev", ["Семён Королёв"]),
    ("@", []),
    # a number that is a name
    ("365", ["Римма Александровская"]),
    # nothing to find, nothing to break
    ("", []),
    ("   ", []),
    ("щщщщ", []),
    ("Мария Шевченко", []),
    ("%", []),
    ("_", []),
    ("'; DROP TABLE client; --", []),
    ("🙂", []),
    ("\U0010ffff", []),
]


ADDRESSES = {"Мария Петрова": ("email", "masha@romashka.ru"), "Семён Королёв": ("telegram", "@Korolev")}


async def _town(book: Book) -> None:
    owner = await found(book)
    for name, company, phone in CLIENTS:
        client = await client_called(book, owner, name, company)
        if phone:
            await book.clients.add_point(client.id, "phone", phone)
        if name in ADDRESSES:
            await book.clients.add_point(client.id, *ADDRESSES[name])


async def test_clients_are_found_as_people_type(books: Books) -> None:
    async with books.open() as book:
        await _town(book)
        wrong = {
            query: names
            for query, expected in QUERIES
            if (names := [client.name for client in await book.clients.search(query, limit=10)]) != expected
        }
    assert wrong == {}
