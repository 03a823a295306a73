"""What a hostile paper could do to its reader, done on purpose."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from extractors.sandbox import Sandbox
from models.terms import Problem


def answer(value: int) -> int:
    return value + 1


def connect() -> str:
    try:
        socket.create_connection(("127.0.0.1", 9), timeout=2).close()
    except PermissionError:
        return "refused"
    except OSError as error:
        return f"tried: {error}"
    return "connected"


def connect_from_another_program() -> str:
    code = "import socket; socket.create_connection(('192.0.2.1', 9), timeout=2)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    return done.stderr


def network_is_apart(outside: str) -> bool:
    return str(Path("/proc/self/ns/net").readlink()) != outside


def take_memory() -> int:
    return len(bytearray(4 * 1024**3))


def write_much() -> str:
    with tempfile.TemporaryFile() as file:
        try:
            for _ in range(8):
                file.write(bytes(1024 * 1024))
            file.flush()
        except OSError:
            return "refused"
    return "written"


def spin() -> None:
    while True:
        pass


def crash() -> None:
    os.kill(os.getpid(), signal.SIGSEGV)


def fail() -> None:
    raise KeyError("a name from a paper")


def start_sleeper_and_hang(note: str) -> None:
    sleeper = subprocess.Popen(["sleep", "600"])
    Path(note).write_text(str(sleeper.pid))
    time.sleep(600)


def load_what_reading_loads() -> int:
    import cv2
    import numpy
    import spacy

    return int(cv2.countNonZero(numpy.ones((4, 4), numpy.uint8))) + len(spacy.blank("en")("one two"))


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(1, seconds=20, output_mb=2) as made:
        yield made


def test_a_task_gives_its_value(sandbox: Sandbox) -> None:
    assert sandbox.result(sandbox.submit(answer, 41)) == 42


def test_what_reading_needs_loads_within_the_limits(sandbox: Sandbox) -> None:
    assert sandbox.result(sandbox.submit(load_what_reading_loads)) == 18


def test_the_network_is_refused(sandbox: Sandbox) -> None:
    assert sandbox.result(sandbox.submit(connect)) == "refused"


def test_a_program_started_by_a_task_has_no_network_where_namespaces_are_permitted(sandbox: Sandbox) -> None:
    outside = str(Path("/proc/self/ns/net").readlink())
    if not sandbox.result(sandbox.submit(network_is_apart, outside)):
        pytest.skip("this system permits no network namespace")
    said = sandbox.result(sandbox.submit(connect_from_another_program))
    assert isinstance(said, str)
    assert "unreachable" in said


def test_a_task_that_takes_too_much_memory_is_a_problem(sandbox: Sandbox) -> None:
    result = sandbox.result(sandbox.submit(take_memory))
    assert isinstance(result, Problem)
    assert "memory" in result.what


def test_a_task_cannot_fill_the_disk(sandbox: Sandbox) -> None:
    assert sandbox.result(sandbox.submit(write_much)) == "refused"


def test_a_crash_is_one_problem_and_the_pool_goes_on(sandbox: Sandbox) -> None:
    assert isinstance(sandbox.result(sandbox.submit(crash)), Problem)
    assert sandbox.result(sandbox.submit(answer, 1)) == 2


def test_a_fault_of_ours_names_its_kind_and_no_text_of_the_paper(sandbox: Sandbox) -> None:
    result = sandbox.result(sandbox.submit(fail))
    assert isinstance(result, Problem)
    assert "KeyError" in result.what
    assert "name from a paper" not in result.what


def test_a_task_that_never_ends_is_one_problem_and_the_pool_goes_on() -> None:
    with Sandbox(1, seconds=2) as brief:
        result = brief.result(brief.submit(spin))
        assert isinstance(result, Problem)
        assert "seconds" in result.what
        assert brief.result(brief.submit(answer, 1)) == 2


def test_programs_that_a_killed_task_started_die_with_it(tmp_path: Path) -> None:
    note = tmp_path / "pid"
    with Sandbox(1, seconds=2) as brief:
        assert isinstance(brief.result(brief.submit(start_sleeper_and_hang, str(note))), Problem)
    assert _ends(int(note.read_text()))


def _ends(pid: int) -> bool:
    for _ in range(100):
        try:
            if Path(f"/proc/{pid}/stat").read_text().split()[2] == "Z":
                return True
        except FileNotFoundError:
            return True
        time.sleep(0.1)
    return False
