"""Whose clients reps see"""

import sqlalchemy as sa
import sqlmodel.sql.sqltypes
from alembic import op

revision = '0010'
down_revision = '0009'
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table('workspace', schema=None) as batch_op:
        batch_op.add_column(sa.Column('reps_see', sqlmodel.sql.sqltypes.AutoString(), nullable=True))
        batch_op.add_column(sa.Column('names_colleagues', sa.Boolean(), server_default=sa.true(), nullable=False))
        batch_op.create_check_constraint('reps_see', "reps_see IN ('own', 'all')")
    op.execute("UPDATE workspace SET reps_see = 'all'")  # whoever saw everything so far goes on to


def downgrade() -> None:
    with op.batch_alter_table('workspace', schema=None) as batch_op:
        batch_op.drop_constraint('reps_see', type_='check')
        batch_op.drop_column('names_colleagues')
        batch_op.drop_column('reps_see')
