"""The register of this package's layout families."""

from samples.layouts.core import Families

FAMILIES = Families()
