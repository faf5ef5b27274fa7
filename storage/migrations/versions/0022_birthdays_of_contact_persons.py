"""Birthdays of contact persons"""

import sqlalchemy as sa
from alembic import op

import storage.types

revision = '0022'
down_revision = '0021'
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table('contact_person', schema=None) as batch_op:
        batch_op.add_column(sa.Column('birthday_next', sa.Date(), nullable=True))
        batch_op.add_column(sa.Column('birthday_ahead_next', storage.types.UtcDateTime(), nullable=True))
        batch_op.add_column(sa.Column('greeted_at', storage.types.UtcDateTime(), nullable=True))
        batch_op.create_index('ix_contact_person_birthday_next', ['birthday_next'], unique=False, sqlite_where=sa.text('birthday_next IS NOT NULL'), postgresql_where=sa.text('birthday_next IS NOT NULL'))
        batch_op.create_index('ix_contact_person_birthday_ahead_next', ['birthday_ahead_next'], unique=False, sqlite_where=sa.text('birthday_ahead_next IS NOT NULL'), postgresql_where=sa.text('birthday_ahead_next IS NOT NULL'))

    with op.batch_alter_table('reminder', schema=None) as batch_op:
        batch_op.add_column(sa.Column('person_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True))
        batch_op.create_index('ix_reminder_person_id', ['person_id'], unique=False, sqlite_where=sa.text('person_id IS NOT NULL'), postgresql_where=sa.text('person_id IS NOT NULL'))
        batch_op.create_foreign_key('fk_reminder_person_id', 'contact_person', ['person_id'], ['id'], ondelete='CASCADE')


def downgrade() -> None:
    with op.batch_alter_table('reminder', schema=None) as batch_op:
        batch_op.drop_constraint('fk_reminder_person_id', type_='foreignkey')
        batch_op.drop_index('ix_reminder_person_id', sqlite_where=sa.text('person_id IS NOT NULL'), postgresql_where=sa.text('person_id IS NOT NULL'))
        batch_op.drop_column('person_id')

    with op.batch_alter_table('contact_person', schema=None) as batch_op:
        batch_op.drop_index('ix_contact_person_birthday_ahead_next', sqlite_where=sa.text('birthday_ahead_next IS NOT NULL'), postgresql_where=sa.text('birthday_ahead_next IS NOT NULL'))
        batch_op.drop_index('ix_contact_person_birthday_next', sqlite_where=sa.text('birthday_next IS NOT NULL'), postgresql_where=sa.text('birthday_next IS NOT NULL'))
        batch_op.drop_column('greeted_at')
        batch_op.drop_column('birthday_ahead_next')
        batch_op.drop_column('birthday_next')
