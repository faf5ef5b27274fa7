"""Leads and the links they come by"""

import sqlalchemy as sa
import sqlmodel.sql.sqltypes
from alembic import op

import storage.types

revision = '0009'
down_revision = '0008'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('lead_link',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('workspace_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('token', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
    sa.Column('source', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
    sa.Column('created_by', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('created_at', storage.types.UtcDateTime(), nullable=False),
    sa.Column('revoked_at', storage.types.UtcDateTime(), nullable=True),
    sa.ForeignKeyConstraint(['created_by'], ['member.id'], name=op.f('fk_lead_link_created_by')),
    sa.ForeignKeyConstraint(['workspace_id'], ['workspace.id'], name=op.f('fk_lead_link_workspace_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_lead_link')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('lead_link', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_lead_link_token'), ['token'], unique=True)
        batch_op.create_index(batch_op.f('ix_lead_link_workspace_id'), ['workspace_id'], unique=False)
    op.create_table('lead',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('workspace_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('client_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('link_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('telegram_id', sa.BigInteger(), nullable=True),
    sa.Column('arrived_at', storage.types.UtcDateTime(), nullable=False),
    sa.Column('taken_by', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('taken_at', storage.types.UtcDateTime(), nullable=True),
    sa.ForeignKeyConstraint(['client_id'], ['client.id'], name=op.f('fk_lead_client_id'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['link_id'], ['lead_link.id'], name=op.f('fk_lead_link_id'), ondelete='SET NULL'),
    sa.ForeignKeyConstraint(['taken_by'], ['member.id'], name=op.f('fk_lead_taken_by')),
    sa.ForeignKeyConstraint(['workspace_id'], ['workspace.id'], name=op.f('fk_lead_workspace_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_lead')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('lead', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_lead_client_id'), ['client_id'], unique=True)
        batch_op.create_index('ix_lead_link_id', ['link_id'], unique=False, sqlite_where=sa.text('link_id IS NOT NULL'), postgresql_where=sa.text('link_id IS NOT NULL'))
        batch_op.create_index('ix_lead_telegram_id', ['telegram_id'], unique=False, sqlite_where=sa.text('telegram_id IS NOT NULL'), postgresql_where=sa.text('telegram_id IS NOT NULL'))


def downgrade() -> None:
    with op.batch_alter_table('lead', schema=None) as batch_op:
        batch_op.drop_index('ix_lead_telegram_id')
        batch_op.drop_index('ix_lead_link_id')
        batch_op.drop_index(batch_op.f('ix_lead_client_id'))

    op.drop_table('lead')
    with op.batch_alter_table('lead_link', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_lead_link_workspace_id'))
        batch_op.drop_index(batch_op.f('ix_lead_link_token'))

    op.drop_table('lead_link')
