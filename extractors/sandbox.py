"""Papers are opened in pooled child processes without a network, under limits, dead with their parent.

Only the standard library and pebble are imported here: a child closes its doors before it loads anything
that could be attacked (and before a library starts threads, after which Linux gives no new user namespace).
"""

from __future__ import annotations

import ctypes
import multiprocessing
import os
import resource
import signal
import sys
from collections.abc import Callable
from concurrent.futures import Future, TimeoutError
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Any, TypeVar

from pebble import ProcessExpired, ProcessPool

from models.errors import DeskError
from models.terms import Problem

T = TypeVar("T")

_CLONE_NEWUSER = 0x10000000
_CLONE_NEWNET = 0x40000000
_PR_SET_PDEATHSIG = 1
_MEGABYTE = 1024 * 1024
_TASKS_A_WORKER = 200
_OPEN_FILES = 512
_NETWORK_EVENTS = {
    "socket.connect",
    "socket.bind",
    "socket.sendto",
    "socket.sendmsg",
    "socket.getaddrinfo",
    "socket.gethostbyname",
    "socket.gethostbyaddr",
}


class Sandbox:
    """A pool of `workers` confined processes; a context manager.

    A task may take `seconds` of wall clock and of processor, `memory_mb` MiB of address space, and write
    files of `output_mb` MiB. A task that breaks a limit, or its process, is one Problem; the pool goes on.
    """

    def __init__(
        self, workers: int = 2, *, seconds: float = 120, memory_mb: int = 2048, output_mb: int = 256
    ) -> None:
        self._seconds = seconds
        self._pool: Any = ProcessPool(
            max_workers=workers,
            max_tasks=_TASKS_A_WORKER,
            initializer=_confine,
            initargs=(os.getpid(), memory_mb * _MEGABYTE, output_mb * _MEGABYTE),
            context=multiprocessing.get_context("spawn"),
        )

    def __enter__(self) -> Sandbox:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is None:
            self._pool.close()
        else:
            self._pool.stop()
        self._pool.join()

    def submit(self, function: Callable[..., T], *args: object) -> Future[T]:
        """Start `function(*args)` in a worker; it must be a module-level function, its values picklable."""
        future: Future[T] = self._pool.schedule(
            _within_time, args=(function, args, self._seconds), timeout=self._seconds
        )
        return future

    def result(self, future: Future[T]) -> T | Problem:
        """The value of a submitted task, or why there is none; raises DeskError where the task does."""
        try:
            return future.result()
        except TimeoutError:
            return Problem(
                f"Reading it took longer than {self._seconds:g} seconds.",
                "Ask the sender for a plain PDF or a scan at 200 dpi.",
            )
        except ProcessExpired as expired:
            if expired.exitcode == -signal.SIGXCPU:
                return Problem(
                    f"Reading it took more than {self._seconds:g} seconds of work.",
                    "Ask the sender for a plain PDF or a scan at 200 dpi.",
                )
            return Problem(
                "The program that opened it broke off.", "Ask the sender to send it again as a PDF."
            )
        except DeskError:
            raise
        except MemoryError:
            return Problem(
                "Reading it needs more memory than one paper may take.",
                "Ask the sender for a scan at 200 dpi.",
            )
        except Exception as error:  # A fault on one paper is that paper's Problem: the batch goes on.
            return Problem(
                f"It could not be read ({type(error).__name__}).",
                "Open it by hand and report the file to us.",
            )


def _within_time(function: Callable[..., T], args: tuple[object, ...], seconds: float) -> T:
    """Run one task with its own allowance of processor time: the system counts over a worker's whole life."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    allowed = int(used.ru_utime + used.ru_stime + seconds) + 2
    resource.setrlimit(resource.RLIMIT_CPU, (allowed, resource.getrlimit(resource.RLIMIT_CPU)[1]))
    return function(*args)


def _confine(parent: int, memory: int, output: int) -> None:
    """Close the doors of this process; every limit is inherited by the programs that it starts."""
    libc = ctypes.CDLL(None, use_errno=True)
    libc.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
    if os.getppid() != parent:
        os._exit(1)  # the parent died before the line above
    for name in ("OMP_THREAD_LIMIT", "OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
        os.environ[name] = "1"  # thread stacks count against the address space
    _guard_children()
    _leave_network(libc)
    sys.addaudithook(_refuse_network)
    for limit, value in (
        (resource.RLIMIT_AS, memory),
        (resource.RLIMIT_FSIZE, output),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_NOFILE, _OPEN_FILES),
    ):
        hard = resource.getrlimit(limit)[1]
        allowed = value if hard == resource.RLIM_INFINITY else min(value, hard)
        resource.setrlimit(limit, (allowed, allowed))


def _guard_children() -> None:
    """Programs that this process starts die with it, however it dies.

    The kernel forgets a death signal on fork, so a small watcher waits for the end of a pipe that only
    this process holds open, then kills the process group.
    """
    os.setpgid(0, 0)
    reading, writing = os.pipe()
    group = os.getpid()
    if os.fork():
        os.close(reading)
        os.set_inheritable(writing, False)
        return
    os.setpgid(0, 0)
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_IGN)
    os.dup2(reading, 0)
    os.closerange(1, _OPEN_FILES)
    os.read(0, 1)
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(group, signal.SIGKILL)
    os._exit(0)


def _leave_network(libc: Any) -> None:
    """Into an empty network of one's own, where the system permits; programs started inherit it."""
    user, group = os.getuid(), os.getgid()
    if libc.unshare(_CLONE_NEWUSER | _CLONE_NEWNET) == 0:
        with suppress(OSError):
            Path("/proc/self/setgroups").write_text("deny")
            Path("/proc/self/uid_map").write_text(f"{user} {user} 1")
            Path("/proc/self/gid_map").write_text(f"{group} {group} 1")
    else:
        libc.unshare(_CLONE_NEWNET)


def _refuse_network(event: str, args: tuple[object, ...]) -> None:
    """The second door, for systems that permit no namespaces: no name is looked up, nothing is connected."""
    if event in _NETWORK_EVENTS:
        raise PermissionError("a paper is read without a network")
