"""Alembic's door: runs on the connection that `storage.migrate` hands it."""

from typing import Literal

import sqlmodel
from alembic import context
from alembic.autogenerate.api import AutogenContext
from sqlalchemy import JSON

import storage.tables  # noqa: F401 (fills the metadata)
from storage.types import UtcDateTime


def _render(kind: str, item: object, generating: AutogenContext) -> str | Literal[False]:
    """Our own column types by their names, so that a migration reads as the tables do."""
    if kind == "type" and isinstance(item, UtcDateTime):
        return "storage.types.UtcDateTime()"
    if kind == "type" and isinstance(item, JSON):
        generating.imports.add("from storage.tables.row import Json")
        return "Json"
    return False


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=sqlmodel.SQLModel.metadata,
    render_as_batch=True,
    compare_type=True,
    render_item=_render,
)
with context.begin_transaction():
    context.run_migrations()
