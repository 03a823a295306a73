"""The register that every layout of this folder adds itself to."""

from samples.layouts.core import Families

FAMILIES = Families()
