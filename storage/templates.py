"""A company's own texts of invitations."""

from storage.shelf import Shelf
from storage.tables import Template


class Templates(Shelf):
    async def of(self, kind: str, language: str) -> Template | None:
        """The text of that kind in that language, if the company has its own."""
        query = self._own(Template).where(Template.kind == kind, Template.language == language)
        return (await self._session.exec(query)).first()

    async def keep(self, kind: str, language: str, text: str) -> None:
        """From now on this is said instead of the catalogue's text."""
        template = await self.of(kind, language) or Template(
            workspace_id=self._scope.workspace_id, kind=kind, language=language, text=text
        )
        template.text = text
        await self._add(template)

    async def forget(self, kind: str, language: str) -> None:
        """The catalogue's text again."""
        if (template := await self.of(kind, language)) is not None:
            await self._session.delete(template)
            await self._session.flush()
