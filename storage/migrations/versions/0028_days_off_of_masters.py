"""Days off of masters"""

import sqlalchemy as sa
from alembic import op

import storage.types
from storage.tables.row import Json

revision = '0028'
down_revision = '0027'
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), 'sqlite')


def upgrade() -> None:
    op.create_table(
        'absence',
        sa.Column('id', NUMBER, nullable=False),
        sa.Column('workspace_id', NUMBER, nullable=False),
        sa.Column('master', sa.String(), nullable=False),
        sa.Column('first_day', sa.Date(), nullable=False),
        sa.Column('last_day', sa.Date(), nullable=True),
        sa.Column('weekdays', Json, nullable=True),
        sa.Column('creator_id', NUMBER, nullable=False),
        sa.Column('created_at', storage.types.UtcDateTime(), nullable=False),
        sa.CheckConstraint('last_day >= first_day', name=op.f('ck_absence_days')),
        sa.ForeignKeyConstraint(['creator_id'], ['member.id'], name=op.f('fk_absence_creator_id')),
        sa.ForeignKeyConstraint(
            ['workspace_id'], ['workspace.id'], name=op.f('fk_absence_workspace_id'), ondelete='CASCADE'
        ),
        sa.PrimaryKeyConstraint('id', name=op.f('pk_absence')),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table('absence', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_absence_workspace_id'), ['workspace_id'], unique=False)


def downgrade() -> None:
    op.drop_table('absence')
