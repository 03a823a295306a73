"""The register of this set's families."""

from samples.layouts.core import Families

FAMILIES = Families()
