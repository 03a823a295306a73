"""The register of this folder's layout families."""

from samples.layouts.core import Families

FAMILIES = Families()
