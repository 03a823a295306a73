"""Papers written freely, without sight of the readers, with what they say; invented throughout.

`first`, `second` and `third` are by three writers: the readers are mended with them, and the weighing of
kinds learns from them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

FOLDER = Path(__file__).parent
WRITERS = ("first", "second", "third")


@dataclass(frozen=True, slots=True)
class Written:
    """A text and what it says; `label` is "requests", "letters" or the kind that another paper is given."""

    label: str
    text: str
    truth: dict[str, Any]


def written(folder: Path) -> Iterator[Written]:
    """The texts of a folder's `requests.yaml`, `letters.yaml` and `others.yaml`, in their order."""
    for name in ("requests", "letters", "others"):
        for entry in yaml.safe_load((folder / f"{name}.yaml").read_text("utf-8")):
            truth = {key: value for key, value in entry.items() if key != "text"}
            yield Written(truth.pop("kind", name), entry["text"], truth)
