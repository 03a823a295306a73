"""The store: one door to everything that is kept. Every write may be done twice with the same result."""

from __future__ import annotations

from pathlib import Path

from models.database import connect
from models.errors import UsageFault
from models.store_answers import Answers, OpenQuestion
from models.store_layouts import PayrollLayouts
from models.store_papers import Papers
from models.store_records import Records
from models.store_submissions import FiledPart, FiledSubmission, Submissions

__all__ = ["FiledPart", "FiledSubmission", "OpenQuestion", "Store"]


class Store(Submissions, Papers, Answers, Records, PayrollLayouts):
    """A workspace: its database and its originals. Made by `Store.open`; may be open in several programs."""

    @classmethod
    def open(cls, workspace: Path, url: str | None = None) -> Store:
        """The store in the folder `workspace`, made (mode 0700) and migrated where needed.

        `url` names another database (PostgreSQL); null: SQLite in the workspace. Raises UsageFault where
        the folder or the database cannot be used.
        """
        try:
            workspace.mkdir(mode=0o700, parents=True, exist_ok=True)
            (workspace / "originals").mkdir(mode=0o700, exist_ok=True)
            return cls(workspace, connect(workspace, url))
        except OSError as fault:
            raise UsageFault(
                f"The workspace {workspace.name} cannot be written to ({fault.strerror}).",
                "Name another folder with --workspace, or mend this one's permissions.",
            ) from fault
