"""The register that this folder's layout modules fill."""

from samples.layouts.core import Families

FAMILIES = Families()
