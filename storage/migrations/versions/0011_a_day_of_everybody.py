"""Indexes by which a day of everybody is summed up"""

import sqlalchemy as sa
from alembic import op

revision = '0011'
down_revision = '0010'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index('ix_interaction_member_id_happened_at', 'interaction', ['member_id', 'happened_at'])
    op.create_index('ix_deal_closed', 'deal', ['workspace_id', 'closed_at'], sqlite_where=sa.text('closed_at IS NOT NULL'), postgresql_where=sa.text('closed_at IS NOT NULL'))
    op.create_index('ix_task_done', 'task', ['assignee_id', 'done_at'], sqlite_where=sa.text('done_at IS NOT NULL'), postgresql_where=sa.text('done_at IS NOT NULL'))


def downgrade() -> None:
    op.drop_index('ix_task_done', table_name='task')
    op.drop_index('ix_deal_closed', table_name='deal')
    op.drop_index('ix_interaction_member_id_happened_at', table_name='interaction')
