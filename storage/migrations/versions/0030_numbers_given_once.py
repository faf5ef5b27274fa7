"""Numbers given once

Rebuilding a table for SQLite had lost its AUTOINCREMENT: the number of what was erased last was given again.
"""

from collections.abc import Iterator

import sqlalchemy as sa
from alembic import op

revision = '0030'
down_revision = '0029'
branch_labels = None
depends_on = None

REBUILT = ('announcement', 'client', 'interaction', 'reminder', 'sent_message', 'service', 'workspace')


def upgrade() -> None:
    if op.get_context().dialect.name == 'sqlite':
        for name in list(_forgetful()):
            with op.batch_alter_table(name, recreate='always', table_kwargs={'sqlite_autoincrement': True}):
                pass


def _forgetful() -> Iterator[str]:
    """Not those founded with it: a rebuilt table only knows the numbers of its rows, not those of erased ones."""
    written = sa.text("SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%AUTOINCREMENT%'")
    return (name for name in op.get_bind().scalars(written) if name in REBUILT)


def downgrade() -> None:
    """Earlier versions work with them as well."""
