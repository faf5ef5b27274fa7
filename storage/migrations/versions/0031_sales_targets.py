"""Sales targets"""

import sqlalchemy as sa
from alembic import op

revision = '0031'
down_revision = '0030'
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), 'sqlite')


def upgrade() -> None:
    op.create_table(
        'target',
        sa.Column('id', NUMBER, nullable=False),
        sa.Column('workspace_id', NUMBER, nullable=False),
        sa.Column('member_id', NUMBER, nullable=True),
        sa.Column('month', sa.Date(), nullable=False),
        sa.Column('amount', sa.BigInteger(), nullable=False),
        sa.Column('currency', sa.String(), nullable=False),
        sa.CheckConstraint('amount > 0', name=op.f('ck_target_amount')),
        sa.ForeignKeyConstraint(['member_id'], ['member.id'], name=op.f('fk_target_member_id')),
        sa.ForeignKeyConstraint(
            ['workspace_id'], ['workspace.id'], name=op.f('fk_target_workspace_id'), ondelete='CASCADE'
        ),
        sa.PrimaryKeyConstraint('id', name=op.f('pk_target')),
        sqlite_autoincrement=True,
    )
    company = sa.text('member_id IS NULL')
    op.create_index(
        'ix_target_company', 'target', ['workspace_id', 'month'], unique=True,
        sqlite_where=company, postgresql_where=company,
    )  # fmt: skip
    op.create_index('ix_target_member', 'target', ['workspace_id', 'month', 'member_id'], unique=True)


def downgrade() -> None:
    op.drop_table('target')
