"""Reminders that follow habits"""

import sqlalchemy as sa
from alembic import op

import storage.types

revision = '0018'
down_revision = '0017'
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table('reminder', schema=None) as batch_op:
        batch_op.add_column(sa.Column('look_next', storage.types.UtcDateTime(), nullable=True))
        batch_op.create_index('ix_reminder_look_next', ['look_next'], unique=False, sqlite_where=sa.text('look_next IS NOT NULL'), postgresql_where=sa.text('look_next IS NOT NULL'))


def downgrade() -> None:
    with op.batch_alter_table('reminder', schema=None) as batch_op:
        batch_op.drop_index('ix_reminder_look_next', sqlite_where=sa.text('look_next IS NOT NULL'), postgresql_where=sa.text('look_next IS NOT NULL'))
        batch_op.drop_column('look_next')
