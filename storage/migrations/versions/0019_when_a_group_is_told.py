"""When a group is told"""

import sqlalchemy as sa
from alembic import op

from storage.tables.row import Json

revision = '0019'
down_revision = '0018'
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table('group_chat', schema=None) as batch_op:
        batch_op.add_column(sa.Column('habits', Json, nullable=True))


def downgrade() -> None:
    with op.batch_alter_table('group_chat', schema=None) as batch_op:
        batch_op.drop_column('habits')
