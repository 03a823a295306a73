"""Tests speak to this machine only: a connection to any other address fails at once."""

from __future__ import annotations

import os
import sys

from hypothesis import settings

os.environ["OMP_THREAD_LIMIT"] = "1"

# The same examples every time, so that a change is judged by what it changed; `HYPOTHESIS_PROFILE=default`
# looks for new ones.
settings.register_profile("steady", derandomize=True, database=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "steady"))

LOOPBACK = ("127.", "::1", "localhost")


def refuse_the_outside(event: str, arguments: tuple[object, ...]) -> None:
    if event != "socket.connect":
        return
    address = arguments[1]
    # Sockets of other families (unix) have no host; a bytes or text address is one of those.
    if isinstance(address, tuple) and not str(address[0]).startswith(LOOPBACK):
        raise ConnectionRefusedError(f"a test asked for the network: {address[0]}")


sys.addaudithook(refuse_the_outside)
