"""Everything as a spreadsheet"""

import sqlalchemy as sa
from alembic import op

import storage.types

revision = '0029'
down_revision = '0028'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('file_part',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('job_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('position', sa.Integer(), nullable=False),
    sa.Column('content', sa.LargeBinary(), nullable=False),
    sa.ForeignKeyConstraint(['job_id'], ['job.id'], name=op.f('fk_file_part_job_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_file_part')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('file_part', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_file_part_job_id_position'), ['job_id', 'position'], unique=True)

    with op.batch_alter_table('member', schema=None) as batch_op:
        batch_op.add_column(sa.Column('exported_at', storage.types.UtcDateTime(), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table('member', schema=None) as batch_op:
        batch_op.drop_column('exported_at')

    with op.batch_alter_table('file_part', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_file_part_job_id_position'))

    op.drop_table('file_part')
