"""Word lists: the files in `rules/` that are plain lists, loaded once as the rulebooks are."""

from __future__ import annotations

from functools import cache
from typing import Any

import yaml

from models.errors import RulebookFault
from validators.rulebook import RULES


@cache
def nicknames() -> dict[str, frozenset[str]]:
    """Each given name with all that stand for it, itself among them; from `rules/nicknames.yaml`."""
    together: dict[str, set[str]] = {}
    for group in _listed("nicknames.yaml", list, "lists of names"):
        for name in group:
            together.setdefault(str(name), set()).update(str(other) for other in group)
    return {name: frozenset(others) for name, others in together.items()}


@cache
def letter_phrases() -> tuple[str, ...]:
    """What reference letters of all kinds say; from `rules/letter_phrases.yaml`."""
    return tuple(_listed("letter_phrases.yaml", str, "phrases"))


def _listed(name: str, kind: type, called: str) -> list[Any]:
    found = yaml.safe_load((RULES / name).read_text(encoding="utf-8"))
    if not isinstance(found, list) or not all(isinstance(each, kind) for each in found):
        raise RulebookFault(f"{name}, line 1: the file: a list of {called} is allowed")
    return found
