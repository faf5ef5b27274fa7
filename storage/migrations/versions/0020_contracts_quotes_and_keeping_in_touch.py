"""Contracts, quotes and keeping in touch"""

import sqlalchemy as sa
from alembic import op

import storage.types

revision = '0020'
down_revision = '0019'
branch_labels = None
depends_on = None

LOOKS = ('contract_next', 'touch_next', 'quote_next')


def upgrade() -> None:
    with op.batch_alter_table('interaction', schema=None) as batch_op:
        batch_op.add_column(sa.Column('quote', sa.Boolean(), server_default=sa.text('false'), nullable=False))
    with op.batch_alter_table('reminder', schema=None) as batch_op:
        batch_op.add_column(sa.Column('reason', sa.String(), nullable=True))
    with op.batch_alter_table('client', schema=None) as batch_op:
        batch_op.add_column(sa.Column('contract_until', sa.Date(), nullable=True))
        batch_op.add_column(sa.Column('quoted_at', storage.types.UtcDateTime(), nullable=True))
        for name in LOOKS:
            batch_op.add_column(sa.Column(name, storage.types.UtcDateTime(), nullable=True))
            only = sa.text(f'{name} IS NOT NULL')
            batch_op.create_index(f'ix_client_{name}', [name], sqlite_where=only, postgresql_where=only)
    # Looked at once at the first pass, which says when next.
    op.execute("UPDATE client SET touch_next = last_contact_at WHERE archived_at IS NULL")


def downgrade() -> None:
    with op.batch_alter_table('client', schema=None) as batch_op:
        for name in LOOKS:
            batch_op.drop_index(f'ix_client_{name}')
            batch_op.drop_column(name)
        batch_op.drop_column('quoted_at')
        batch_op.drop_column('contract_until')
    with op.batch_alter_table('reminder', schema=None) as batch_op:
        batch_op.drop_column('reason')
    with op.batch_alter_table('interaction', schema=None) as batch_op:
        batch_op.drop_column('quote')
