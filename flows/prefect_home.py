"""Prefect, tamed before it is imported: its own home in the workspace, no telemetry, a server of ours.

Prefect reads its settings once, at import, so `prepare` comes before any `import prefect`. The server is a
child of this process that dies with it; without one of ours Prefect would start a server that a killed run
leaves behind.
"""

from __future__ import annotations

import ctypes
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from models.errors import MachineLacks

_START_WITHIN_S = 240.0
"""A machine with much other work has taken more than a minute; one whose server has died is told at once."""
_PR_SET_PDEATHSIG = 1
_SERVER = (
    *("--factory", "prefect.server.api.server:create_app"),
    *("--host", "127.0.0.1"),
    *("--log-level", "error"),
    *("--timeout-graceful-shutdown", "1"),
)


def prepare(workspace: Path) -> None:
    """Sets Prefect's environment for this process and its children. A user's own profile does not apply."""
    home = workspace / "prefect"
    home.mkdir(mode=0o700, parents=True, exist_ok=True)
    profiles = home / "profiles.toml"
    profiles.write_text('active = "desk"\n\n[profiles.desk]\n', "utf-8")
    for name in [name for name in os.environ if name.startswith("PREFECT_")]:
        del os.environ[name]
    os.environ |= {
        "PREFECT_HOME": str(home.resolve()),
        "PREFECT_PROFILES_PATH": str(profiles.resolve()),
        "PREFECT_API_DATABASE_CONNECTION_URL": f"sqlite+aiosqlite:///{home.resolve()}/prefect.db",
        "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
        "PREFECT_SERVER_UI_ENABLED": "false",
        "PREFECT_CLOUD_ENABLE_ORCHESTRATION_TELEMETRY": "false",
        "DO_NOT_TRACK": "1",
        # Names from a paper may stand in an exception's text: nothing of it goes into Prefect's tables.
        "PREFECT_LOGGING_TO_API_ENABLED": "false",
        "PREFECT_LOGGING_LEVEL": "CRITICAL",
        "PREFECT_LOGGING_SERVER_LEVEL": "CRITICAL",
        "PREFECT_LOGGING_INTERNAL_LEVEL": "CRITICAL",
        "PREFECT_RESULTS_PERSIST_BY_DEFAULT": "false",
        "PREFECT_SERVER_SERVICES_SCHEDULER_ENABLED": "true",
    }
    if os.environ.get("DESK_PREFECT_API_URL"):
        os.environ["PREFECT_API_URL"] = os.environ["DESK_PREFECT_API_URL"]


@contextmanager
def server(workspace: Path) -> Iterator[Callable[[], None]]:
    """A Prefect server on loopback while the block lasts, or the office's own (DESK_PREFECT_API_URL).

    Gives a function that waits until it answers: Prefect's import, as slow as the server's start, goes
    on beside it. Raises MachineLacks where it does not start.
    """
    if os.environ.get("PREFECT_API_URL"):
        yield lambda: None
        return
    port = _free_port()
    log = (workspace / "prefect" / "server.log").open("wb")
    child = subprocess.Popen(
        [sys.executable, "-m", "uvicorn", *_SERVER, "--port", str(port)],
        stdin=subprocess.DEVNULL,
        stdout=log,
        stderr=log,
        preexec_fn=_die_with_parent,
        start_new_session=True,
    )
    os.environ["PREFECT_API_URL"] = f"http://127.0.0.1:{port}/api"
    try:
        yield lambda: _wait(child, port)
    finally:
        del os.environ["PREFECT_API_URL"]
        child.kill()
        child.wait()
        log.close()


def _die_with_parent() -> None:
    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _wait(child: subprocess.Popen[bytes], port: int) -> None:
    until = time.monotonic() + _START_WITHIN_S
    while time.monotonic() < until and child.poll() is None:
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/api/health", timeout=2):
                return
        except (urllib.error.URLError, OSError):
            time.sleep(0.1)
    raise MachineLacks(
        "Prefect's server did not start.", "See prefect/server.log in the workspace, then try again."
    )
