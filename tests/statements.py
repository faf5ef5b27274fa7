"""What SQLAlchemy has compiled is kept from one story to the next: it took a quarter of their time."""

from typing import Any, ClassVar

from sqlalchemy.dialects import plugins
from sqlalchemy.engine import URL, CreateEnginePlugin, Engine, make_url

NAME = "pomni_statements"


class KeptStatements(CreateEnginePlugin):
    """An engine that knows what the engines before it, of the same database, have compiled."""

    _first: ClassVar[dict[str, Engine]] = {}

    def update_url(self, url: URL) -> URL:
        return url.difference_update_query(["plugin"])

    def engine_created(self, engine: Any) -> None:
        """Compiled statements are kept by dialect, hence the same one for all."""
        first = self._first.setdefault(engine.name, engine)
        engine.dialect, engine._compiled_cache = first.dialect, first._compiled_cache


plugins.register(NAME, __name__, KeptStatements.__name__)


def keeping_statements(database: str) -> str:
    """The address of the same database, for engines of this process alone."""
    return make_url(database).update_query_dict({"plugin": NAME}).render_as_string(hide_password=False)
