"""Greetings and anniversaries"""

import sqlalchemy as sa
from alembic import op

import storage.types

revision = '0016'
down_revision = '0015'
branch_labels = None
depends_on = None

NEW = ('first_visit_at', 'birthday_ahead_next', 'anniversary_next', 'greeted_at')
LOOKS = ('birthday_ahead_next', 'anniversary_next')


def upgrade() -> None:
    with op.batch_alter_table('client', schema=None) as batch_op:
        for name in NEW:
            batch_op.add_column(sa.Column(name, storage.types.UtcDateTime(), nullable=True))
        for name in LOOKS:
            only = sa.text(f'{name} IS NOT NULL')
            batch_op.create_index(f'ix_client_{name}', [name], sqlite_where=only, postgresql_where=only)
    # Looked at once at the first pass, which says when next.
    op.execute("UPDATE client SET birthday_ahead_next = created_at WHERE birthday_next IS NOT NULL")
    op.execute(
        "UPDATE client SET first_visit_at = (SELECT min(happened_at) FROM interaction"
        " WHERE interaction.client_id = client.id AND interaction.channel = 'visit' AND interaction.reached)"
        " WHERE last_visit_at IS NOT NULL"
    )
    op.execute(
        "UPDATE client SET anniversary_next = created_at WHERE first_visit_at IS NOT NULL AND archived_at IS NULL"
    )


def downgrade() -> None:
    with op.batch_alter_table('client', schema=None) as batch_op:
        for name in LOOKS:
            batch_op.drop_index(f'ix_client_{name}')
        for name in NEW:
            batch_op.drop_column(name)
