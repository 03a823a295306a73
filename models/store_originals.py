"""Originals: every byte received, kept as it came, by SHA-256, before anything is done with it."""

from __future__ import annotations

import hashlib
import os
import re
import tempfile
from pathlib import Path

from models.database import Database
from models.errors import DeskError

NAME = re.compile(r"sha256:([0-9a-f]{2})([0-9a-f]{62})")


class Originals(Database):
    """Files under `originals/ab/cdef…`, mode 0600, never written over."""

    def keep(self, content: bytes) -> str:
        """Keeps `content`; gives its name, `sha256:<64 hex>`. Keeping it again does nothing."""
        document = "sha256:" + hashlib.sha256(content).hexdigest()
        path = self._path(document)
        # A file cut short by a full disk or a dead machine has another size: it is written again.
        if path.is_file() and path.stat().st_size == len(content):
            return document
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        _write(path, content)
        return document

    def original(self, document: str) -> bytes:
        """The bytes kept as `document`. KeyError: never kept; DeskError: damaged since."""
        path = self._path(document)
        try:
            content = path.read_bytes()
        except FileNotFoundError:
            raise KeyError(document) from None
        if "sha256:" + hashlib.sha256(content).hexdigest() != document:
            raise DeskError(
                f"The stored original {document[:19]}… has been changed or damaged.",
                "Restore it from a backup of the workspace, or run again with the inbox it came from.",
            )
        return content

    def has_original(self, document: str) -> bool:
        """Whether `document` was kept; does not read it."""
        return self._path(document).is_file()

    def _path(self, document: str) -> Path:
        match = NAME.fullmatch(document)
        if match is None:
            raise KeyError(document)
        return self.folder / "originals" / match[1] / match[2]


def _write(path: Path, content: bytes) -> None:
    """Writes all of `content` or nothing; mkstemp makes the file readable by its owner alone."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".part-")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
