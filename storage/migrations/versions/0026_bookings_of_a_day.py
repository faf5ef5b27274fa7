"""Bookings of a day"""

import sqlalchemy as sa
from alembic import op

revision = '0026'
down_revision = '0025'
branch_labels = None
depends_on = None

BOOKED = sa.text("state = 'booked'")


def upgrade() -> None:
    with op.batch_alter_table('visit', schema=None) as batch_op:
        batch_op.create_index(
            'ix_visit_booked_creator', ['creator_id', 'starts_at'], sqlite_where=BOOKED, postgresql_where=BOOKED
        )


def downgrade() -> None:
    with op.batch_alter_table('visit', schema=None) as batch_op:
        batch_op.drop_index('ix_visit_booked_creator', sqlite_where=BOOKED, postgresql_where=BOOKED)
