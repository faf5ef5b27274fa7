"""On PostgreSQL one process at a time works for a bot."""

from storage.engine import Books
from tests.databases import only_postgresql


@only_postgresql
async def test_a_second_process_is_told(books: Books) -> None:
    async with books.held(42) as first, books.held(42) as second, books.held(43) as another_bot:
        assert (first, second, another_bot) == (True, False, True)
    async with books.held(42) as again:
        assert again
