"""Series of tasks: what the wall clock shows, when the next occurrence is, and how often it was put off"""

import sqlalchemy as sa
import sqlmodel.sql.sqltypes
from alembic import op

import storage.types

revision = '0004'
down_revision = '0003'
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table('task', schema=None) as batch_op:
        batch_op.add_column(sa.Column('wall', storage.types.WallTime(), nullable=True))
        batch_op.add_column(sa.Column('zone', sqlmodel.sql.sqltypes.AutoString(), nullable=True))
        batch_op.add_column(sa.Column('again_at', storage.types.UtcDateTime(), nullable=True))
        batch_op.add_column(sa.Column('missed', sa.Integer(), nullable=False, server_default='0'))
        batch_op.add_column(sa.Column('moves', sa.Integer(), nullable=False, server_default='0'))
        batch_op.create_index(
            'ix_task_again_at',
            ['again_at'],
            unique=False,
            sqlite_where=sa.text('again_at IS NOT NULL'),
            postgresql_where=sa.text('again_at IS NOT NULL'),
        )
    # what repeats already is looked at once, and goes on from there
    op.execute('UPDATE task SET again_at = due_at WHERE repeat IS NOT NULL AND closed_at IS NULL')


def downgrade() -> None:
    with op.batch_alter_table('task', schema=None) as batch_op:
        batch_op.drop_index('ix_task_again_at')
        batch_op.drop_column('moves')
        batch_op.drop_column('missed')
        batch_op.drop_column('again_at')
        batch_op.drop_column('zone')
        batch_op.drop_column('wall')
