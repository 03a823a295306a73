"""The collector: Python's own, which looks for rings of objects that are done with."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def records_set_aside() -> Iterator[None]:
    """Keeps the collector from looking again and again through all that was loaded before.

    The office's records and the readings last as long as applications are screened, and are some hundred
    times as many objects as the screening of one application makes.
    """
    gc.freeze()
    try:
        yield
    finally:
        gc.unfreeze()
