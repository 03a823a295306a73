"""Printed: what of a production's record stands in the lines of a credit, for whatever it was taken there."""

from __future__ import annotations

from models.terms import Production
from validators.credits import Credit
from validators.people import alike, fold

RECORDED = {
    "producer": ("producers", "the producer"),
    "production_manager": ("production_managers", "the PM"),
    "production_coordinator": ("production_coordinators", "the PC"),
}
"""Where a production's record has who held a role, and the role in words."""
_SAME_PERSON = 0.88


def crew_of(production: Production) -> tuple[str, ...]:
    """Everybody whom the production's record names."""
    return (*production.producers, *production.production_managers, *production.production_coordinators)


def people_agreeing(credit: Credit, production: Production) -> list[str]:
    """The roles whose person on the resume is that of the production's record."""
    return [
        words
        for field, (known, words) in RECORDED.items()
        if any(
            alike(getattr(credit.reading, field).value or "", person) >= _SAME_PERSON
            for person in getattr(production, known)
        )
    ]


def title_printed(credit: Credit, production: Production) -> bool:
    """Whether a title of the production stands in the credit's lines, for whatever it was taken."""
    return any(stands_in(title, credit) for title in (production.title, *production.also_known_as))


def stands_in(text: str, credit: Credit) -> bool:
    """Whether `text`, in full, is among the words that were taken for the credit's."""
    return bool(fold(text)) and f" {fold(text)} " in f" {fold(credit.reading.evidence.quote)} "
