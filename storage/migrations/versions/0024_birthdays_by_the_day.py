"""Birthdays by the day"""

import sqlalchemy as sa
from alembic import op

revision = '0024'
down_revision = '0023'
branch_labels = None
depends_on = None

KNOWN = sa.text('birth_month IS NOT NULL')


def upgrade() -> None:
    with op.batch_alter_table('client', schema=None) as batch_op:
        batch_op.create_index(
            'ix_client_born',
            ['workspace_id', 'birth_month', 'birth_day'],
            sqlite_where=KNOWN,
            postgresql_where=KNOWN,
        )


def downgrade() -> None:
    with op.batch_alter_table('client', schema=None) as batch_op:
        batch_op.drop_index('ix_client_born', sqlite_where=KNOWN, postgresql_where=KNOWN)
