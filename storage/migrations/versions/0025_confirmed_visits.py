"""Confirmed visits"""

import sqlalchemy as sa
from alembic import op

import storage.types

revision = '0025'
down_revision = '0024'
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table('visit', schema=None) as batch_op:
        batch_op.add_column(sa.Column('reminded_at', storage.types.UtcDateTime(), nullable=True))
        batch_op.add_column(sa.Column('confirmed_at', storage.types.UtcDateTime(), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table('visit', schema=None) as batch_op:
        batch_op.drop_column('confirmed_at')
        batch_op.drop_column('reminded_at')
