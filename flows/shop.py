"""The open workspace: the database, the pool of children, and the lock that keeps two runs apart."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Protocol

from extractors.digital_signature import trusted_issuers as trusted_issuers
from extractors.sandbox import Sandbox
from models.errors import UsageFault
from models.store import Store


@dataclass(frozen=True, slots=True)
class Settings:
    """Where the desk keeps its things, and what the office has told it once.

    `remittances_since` is the first day that the office's remittance records cover, null for "from ever".
    `issuers` are the certificates (DER) that digital signatures are trusted by; `mail_keys` says where the
    keys of mail are asked for (`keys_of`), `trusted_servers` are the hosts whose word on mail is taken.
    """

    workspace: Path
    database_url: str | None = None
    remittances_since: date | None = None
    workers: int = 2
    issuers: tuple[bytes, ...] = ()
    mail_keys: str | Path | None = None
    trusted_servers: tuple[str, ...] = ()


class Progress(Protocol):
    """What shows a person how far the work is."""

    def begin(self, step: str, total: int) -> None: ...

    def advance(self) -> None: ...

    def say(self, line: str) -> None: ...


class Quiet:
    """Shows nothing."""

    def begin(self, step: str, total: int) -> None: ...

    def advance(self) -> None: ...

    def say(self, line: str) -> None: ...


@dataclass(frozen=True, slots=True)
class Shop:
    """What every step works with."""

    settings: Settings
    store: Store
    sandbox: Sandbox
    progress: Progress


@contextmanager
def open_shop(settings: Settings, progress: Progress | None = None) -> Iterator[Shop]:
    """The workspace, locked for this process. Raises UsageFault where another run has it, or it is none."""
    with _lock(settings.workspace), Sandbox(workers=settings.workers) as sandbox:
        store = Store.open(settings.workspace, settings.database_url)
        try:
            yield Shop(settings, store, sandbox, progress or Quiet())
        finally:
            store.close()


@contextmanager
def _lock(workspace: Path) -> Iterator[None]:
    try:
        workspace.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle = os.open(workspace / "lock", os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as fault:
        raise UsageFault(
            f"The workspace {workspace} cannot be used ({fault.strerror}).",
            "Name a folder that you may write to with --workspace.",
        ) from fault
    try:
        # The kernel lets go of it when the process dies, however it dies.
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        yield
    except BlockingIOError as fault:
        raise UsageFault(
            f"Another run is using the workspace {workspace}.",
            "Wait until it has ended, or name another with --workspace.",
        ) from fault
    finally:
        os.close(handle)
