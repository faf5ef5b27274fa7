"""Groups of a company"""

import sqlalchemy as sa
import sqlmodel.sql.sqltypes
from alembic import op
from sqlalchemy.dialects import postgresql

import storage.types

revision = '0005'
down_revision = '0004'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('group_chat',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('workspace_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('chat_id', sa.BigInteger(), nullable=False),
    sa.Column('title', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
    sa.Column('thread_id', sa.BigInteger(), nullable=True),
    sa.Column('wants', sa.JSON().with_variant(postgresql.JSONB(), 'postgresql'), nullable=False),
    sa.Column('connected_by', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('connected_at', storage.types.UtcDateTime(), nullable=False),
    sa.ForeignKeyConstraint(['connected_by'], ['member.id'], name=op.f('fk_group_chat_connected_by')),
    sa.ForeignKeyConstraint(['workspace_id'], ['workspace.id'], name=op.f('fk_group_chat_workspace_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_group_chat')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('group_chat', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_group_chat_chat_id'), ['chat_id'], unique=True)
        batch_op.create_index(batch_op.f('ix_group_chat_workspace_id'), ['workspace_id'], unique=False)
    with op.batch_alter_table('workspace', schema=None) as batch_op:
        batch_op.add_column(sa.Column('group_shows', sqlmodel.sql.sqltypes.AutoString(), nullable=False, server_default='words'))
        batch_op.create_check_constraint('group_shows', "group_shows IN ('names', 'words', 'phones')")


def downgrade() -> None:
    with op.batch_alter_table('workspace', schema=None) as batch_op:
        batch_op.drop_constraint('group_shows', type_='check')
        batch_op.drop_column('group_shows')
    with op.batch_alter_table('group_chat', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_group_chat_workspace_id'))
        batch_op.drop_index(batch_op.f('ix_group_chat_chat_id'))

    op.drop_table('group_chat')
