"""Answers to reminders"""

import sqlalchemy as sa
from alembic import op

import storage.types

revision = '0021'
down_revision = '0020'
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table('reminder', schema=None) as batch_op:
        batch_op.add_column(sa.Column('answered_at', storage.types.UtcDateTime(), nullable=True))
        batch_op.add_column(sa.Column('chosen', sa.Boolean(), server_default=sa.false(), nullable=False))


def downgrade() -> None:
    with op.batch_alter_table('reminder', schema=None) as batch_op:
        batch_op.drop_column('chosen')
        batch_op.drop_column('answered_at')
