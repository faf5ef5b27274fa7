"""Whose visits are booked"""

import sqlalchemy as sa
from alembic import op

revision = '0013'
down_revision = '0012'
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table('visit', schema=None) as batch_op:
        batch_op.create_index('ix_visit_booked_master', ['master_id'], unique=False, sqlite_where=sa.text("state = 'booked'"), postgresql_where=sa.text("state = 'booked'"))


def downgrade() -> None:
    with op.batch_alter_table('visit', schema=None) as batch_op:
        batch_op.drop_index('ix_visit_booked_master', sqlite_where=sa.text("state = 'booked'"), postgresql_where=sa.text("state = 'booked'"))
