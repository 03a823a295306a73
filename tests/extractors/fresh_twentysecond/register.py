"""The register that every layout of this package enters itself in."""

from __future__ import annotations

from samples.layouts.core import Families

FAMILIES = Families()
