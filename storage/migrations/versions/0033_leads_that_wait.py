"""Leads that wait"""

import sqlalchemy as sa
from alembic import op

revision = '0033'
down_revision = '0032'
branch_labels = None
depends_on = None

UNTAKEN = sa.text('taken_by IS NULL')


def upgrade() -> None:
    op.create_index('ix_lead_waiting', 'lead', ['workspace_id'], sqlite_where=UNTAKEN, postgresql_where=UNTAKEN)


def downgrade() -> None:
    op.drop_index('ix_lead_waiting', table_name='lead')
