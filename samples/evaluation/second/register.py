"""The register of the held-out families."""

from samples.layouts.core import Families

FAMILIES = Families()
