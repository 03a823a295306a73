"""Words that decide whether a text has the shape of people's names: data beside this file."""

from __future__ import annotations

from pathlib import Path

import yaml

_WORDS: dict[str, str] = yaml.safe_load(Path(__file__).with_suffix(".yaml").read_text("utf-8"))

PARTICLES = frozenset(_WORDS["particles"].split())
NEVER = frozenset(_WORDS["never"].split())
GIVEN_TOO, FAMILY_TOO = (frozenset(_WORDS[key].split()) for key in ("given too", "family too"))
"""Words of `NEVER` that are somebody's given or family name after all."""
