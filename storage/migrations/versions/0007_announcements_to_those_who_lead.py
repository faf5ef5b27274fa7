"""Announcements to those who lead"""

import sqlalchemy as sa
import sqlmodel.sql.sqltypes
from alembic import op

import storage.types

revision = '0007'
down_revision = '0006'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('announcement',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('workspace_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('kind', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
    sa.Column('key', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
    sa.Column('client_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('deal_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('due_at', storage.types.UtcDateTime(), nullable=False),
    sa.Column('state', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
    sa.CheckConstraint("state IN ('waiting', 'said', 'done', 'cancelled')", name=op.f('ck_announcement_state')),
    sa.ForeignKeyConstraint(['client_id'], ['client.id'], name=op.f('fk_announcement_client_id'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['deal_id'], ['deal.id'], name=op.f('fk_announcement_deal_id'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['workspace_id'], ['workspace.id'], name=op.f('fk_announcement_workspace_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_announcement')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('announcement', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_announcement_client_id'), ['client_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_announcement_deal_id'), ['deal_id'], unique=False)
        batch_op.create_index('ix_announcement_waiting', ['due_at'], unique=False, sqlite_where=sa.text("state = 'waiting'"), postgresql_where=sa.text("state = 'waiting'"))
        batch_op.create_index(batch_op.f('ix_announcement_workspace_id_key'), ['workspace_id', 'key'], unique=True)
    with op.batch_alter_table('workspace', schema=None) as batch_op:
        batch_op.add_column(sa.Column('alert_days', sa.Integer(), nullable=False, server_default='2'))
        batch_op.add_column(sa.Column('big_deal', sa.Integer(), nullable=False, server_default='100000'))
        batch_op.add_column(sa.Column('lead_minutes', sa.Integer(), nullable=False, server_default='15'))


def downgrade() -> None:
    with op.batch_alter_table('workspace', schema=None) as batch_op:
        batch_op.drop_column('lead_minutes')
        batch_op.drop_column('big_deal')
        batch_op.drop_column('alert_days')
    with op.batch_alter_table('announcement', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_announcement_workspace_id_key'))
        batch_op.drop_index('ix_announcement_waiting')
        batch_op.drop_index(batch_op.f('ix_announcement_deal_id'))
        batch_op.drop_index(batch_op.f('ix_announcement_client_id'))

    op.drop_table('announcement')
