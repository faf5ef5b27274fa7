"""Alembic's door: runs on the connection that `storage.migrate` hands it."""

import sqlmodel
from alembic import context

import storage.tables  # noqa: F401 (fills the metadata)

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=sqlmodel.SQLModel.metadata,
    render_as_batch=True,
    compare_type=True,
)
with context.begin_transaction():
    context.run_migrations()
