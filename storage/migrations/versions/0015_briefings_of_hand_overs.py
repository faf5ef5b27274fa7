"""Briefings of hand-overs"""

import sqlalchemy as sa
from alembic import op

import storage.types

revision = '0015'
down_revision = '0014'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('briefing',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('workspace_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('change_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('client_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('member_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('former_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('read_at', storage.types.UtcDateTime(), nullable=True),
    sa.ForeignKeyConstraint(['change_id'], ['change.id'], name=op.f('fk_briefing_change_id'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['client_id'], ['client.id'], name=op.f('fk_briefing_client_id'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['former_id'], ['member.id'], name=op.f('fk_briefing_former_id')),
    sa.ForeignKeyConstraint(['member_id'], ['member.id'], name=op.f('fk_briefing_member_id')),
    sa.ForeignKeyConstraint(['workspace_id'], ['workspace.id'], name=op.f('fk_briefing_workspace_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_briefing')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('briefing', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_briefing_change_id_member_id_id'), ['change_id', 'member_id', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_briefing_client_id'), ['client_id'], unique=False)

    with op.batch_alter_table('announcement', schema=None) as batch_op:
        batch_op.add_column(sa.Column('change_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True))
        batch_op.add_column(sa.Column('member_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True))
        batch_op.create_index('ix_announcement_change_id', ['change_id'], unique=False, sqlite_where=sa.text('change_id IS NOT NULL'), postgresql_where=sa.text('change_id IS NOT NULL'))
        batch_op.create_foreign_key(batch_op.f('fk_announcement_change_id'), 'change', ['change_id'], ['id'], ondelete='CASCADE')
        batch_op.create_foreign_key(batch_op.f('fk_announcement_member_id'), 'member', ['member_id'], ['id'])


def downgrade() -> None:
    with op.batch_alter_table('announcement', schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f('fk_announcement_member_id'), type_='foreignkey')
        batch_op.drop_constraint(batch_op.f('fk_announcement_change_id'), type_='foreignkey')
        batch_op.drop_index('ix_announcement_change_id', sqlite_where=sa.text('change_id IS NOT NULL'), postgresql_where=sa.text('change_id IS NOT NULL'))
        batch_op.drop_column('member_id')
        batch_op.drop_column('change_id')

    with op.batch_alter_table('briefing', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_briefing_client_id'))
        batch_op.drop_index(batch_op.f('ix_briefing_change_id_member_id_id'))

    op.drop_table('briefing')
