"""The register that the development families enter themselves in."""

from samples.layouts.core import Families

FAMILIES = Families()
