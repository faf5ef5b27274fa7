"""Lists of clients: by name, by the last contact, and those with a tag"""

import sqlalchemy as sa
from alembic import op

revision = '0023'
down_revision = '0022'
branch_labels = None
depends_on = None

TAGGED = sa.text("CAST(tags AS TEXT) != '[]'")


def upgrade() -> None:
    with op.batch_alter_table('client', schema=None) as batch_op:
        batch_op.drop_index('ix_client_owner_id_workspace_id')
        batch_op.create_index('ix_client_workspace_id_name', ['workspace_id', 'name'])
        batch_op.create_index('ix_client_workspace_id_last_contact_at', ['workspace_id', 'last_contact_at'])
        batch_op.create_index('ix_client_owner_id_workspace_id_name', ['owner_id', 'workspace_id', 'name'])
        batch_op.create_index('ix_client_owner_id_last_contact_at', ['owner_id', 'last_contact_at'])
        batch_op.create_index('ix_client_tagged', ['workspace_id', 'created_at'], sqlite_where=TAGGED, postgresql_where=TAGGED)


def downgrade() -> None:
    with op.batch_alter_table('client', schema=None) as batch_op:
        batch_op.drop_index('ix_client_tagged')
        batch_op.drop_index('ix_client_owner_id_last_contact_at')
        batch_op.drop_index('ix_client_owner_id_workspace_id_name')
        batch_op.drop_index('ix_client_workspace_id_last_contact_at')
        batch_op.drop_index('ix_client_workspace_id_name')
        batch_op.create_index('ix_client_owner_id_workspace_id', ['owner_id', 'workspace_id'])
