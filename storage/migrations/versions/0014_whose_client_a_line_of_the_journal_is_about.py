"""Which client a line of the journal is about"""

import sqlalchemy as sa
from alembic import op

from storage.tables.row import Json

revision = '0014'
down_revision = '0013'
branch_labels = None
depends_on = None

WITH_CLIENT = ('contact_point', 'contact_person', 'deal', 'interaction', 'task', 'visit', 'lead')


def upgrade() -> None:
    with op.batch_alter_table('journal', schema=None) as batch_op:
        batch_op.add_column(sa.Column('client_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True))
        batch_op.drop_index(batch_op.f('ix_journal_record_record_id'))
        batch_op.create_index(batch_op.f('ix_journal_record_record_id_change_id'), ['record', 'record_id', 'change_id'], unique=False)
        batch_op.create_index('ix_journal_client', ['client_id', 'change_id'], unique=False, sqlite_where=sa.text('client_id IS NOT NULL'), postgresql_where=sa.text('client_id IS NOT NULL'))
    _find_clients()


def _find_clients() -> None:
    """By the line itself, then by the record as it stands, then by the other lines about it."""
    number = sa.BigInteger().with_variant(sa.Integer(), 'sqlite')
    journal = sa.table('journal', sa.column('record', sa.String), sa.column('record_id', number),
                       sa.column('client_id', number), sa.column('before', Json), sa.column('after', Json))
    other = journal.alias('other')
    unknown = sa.and_(journal.c.client_id.is_(None), journal.c.record.in_(WITH_CLIENT))
    op.execute(sa.update(journal).where(journal.c.record == 'client').values(client_id=journal.c.record_id))
    for side in (journal.c.after, journal.c.before):
        op.execute(sa.update(journal).where(unknown).values(client_id=side['client_id'].as_integer()))
    for name in WITH_CLIENT:
        record = sa.table(name, sa.column('id', number), sa.column('client_id', number))
        whose = sa.select(record.c.client_id).where(record.c.id == journal.c.record_id).scalar_subquery()
        op.execute(sa.update(journal).where(unknown, journal.c.record == name).values(client_id=whose))
    same = sa.and_(other.c.record == journal.c.record, other.c.record_id == journal.c.record_id)
    last = sa.select(sa.func.max(other.c.client_id)).where(same).scalar_subquery()
    op.execute(sa.update(journal).where(unknown).values(client_id=last))


def downgrade() -> None:
    with op.batch_alter_table('journal', schema=None) as batch_op:
        batch_op.drop_index('ix_journal_client', sqlite_where=sa.text('client_id IS NOT NULL'), postgresql_where=sa.text('client_id IS NOT NULL'))
        batch_op.drop_index(batch_op.f('ix_journal_record_record_id_change_id'))
        batch_op.create_index(batch_op.f('ix_journal_record_record_id'), ['record', 'record_id'], unique=False)
        batch_op.drop_column('client_id')
