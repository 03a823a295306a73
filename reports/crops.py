"""Which places of which pages a report shows as pictures, and by what key each picture is handed over."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from hashlib import sha256

from models.terms import Box, Evidence, LetterLine, Report
from reports.words import holds_identifier

CROPS_A_PLACE = 2
"""So many pictures stand beside one line at most: more would bury the line."""

_JOINED_HEIGHT = 132.0
"""Points: rows that follow each other are one picture up to this height."""

_SHOWN_HEIGHT = 250.0
"""Points: the pictures beside one line are together no taller than this, the first aside."""

_JOINED_GAP = 14.0
"""Points: rows further apart than this are pictures of their own."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What stands beside a line: `pictures` to crop, `quotes` that no page can be shown of, and how many
    further places there are, by source."""

    pictures: tuple[Evidence, ...]
    quotes: tuple[Evidence, ...]
    more: tuple[tuple[str, int], ...]


def crop_key(evidence: Evidence) -> str:
    """The key of the picture of `evidence`: 16 hex digits of its document, page and box (to 0.1 pt)."""
    box = ",".join(f"{edge:.1f}" for edge in evidence.box or ())
    return sha256(f"{evidence.document}|{evidence.page}|{box}".encode()).hexdigest()[:16]


def shown(evidence: Iterable[Evidence], most: int = CROPS_A_PLACE) -> Shown:
    """The first `most` places of `evidence`: rows that follow each other on a page joined to one picture.

    A place whose words hold what looks like a Social Insurance Number is quoted (masked), never pictured.
    """
    places = joined(tuple(dict.fromkeys(evidence)))
    fit = min(most, _how_many_fit(places))
    kept, rest = places[:fit], places[fit:]
    more: dict[str, int] = {}
    for place in rest:
        source = place.name if place.page is None else f"{place.name}, page {place.page}"
        more[source] = more.get(source, 0) + 1
    return Shown(
        pictures=tuple(place for place in kept if can_be_pictured(place)),
        quotes=tuple(place for place in kept if not can_be_pictured(place)),
        more=tuple(more.items()),
    )


def can_be_pictured(evidence: Evidence) -> bool:
    """Whether a crop may be asked for: a box on a page of a document, and no identifier in it."""
    whole = evidence.document is not None and evidence.page is not None and evidence.box is not None
    return whole and not holds_identifier(evidence.quote)


def joined(places: tuple[Evidence, ...]) -> tuple[Evidence, ...]:
    """`places` with boxes that follow closely on the same page made one, in the order of their first."""
    result: list[Evidence] = []
    for place in places:
        for index, earlier in enumerate(result):
            box = _together(earlier, place)
            if box is not None:
                quote = earlier.quote if place.quote in earlier.quote else f"{earlier.quote} / {place.quote}"
                result[index] = replace(earlier, box=box, quote=quote)
                break
        else:
            result.append(place)
    return tuple(result)


def letter_places(letter: LetterLine) -> tuple[Evidence, ...]:
    """The places shown beside a letter: as given, those on its own document first."""
    return tuple(sorted(letter.evidence, key=lambda place: place.document != letter.document))


def crops_wanted(report: Report) -> tuple[Evidence, ...]:
    """Every place that the report shows as a picture, once, in the order of the page."""
    groups: list[Iterable[Evidence]] = [finding.evidence for finding in report.findings]
    groups += [question.evidence for question in report.questions]
    groups += [letter_places(letter) for letter in report.letters]
    return tuple(dict.fromkeys(place for group in groups for place in shown(group).pictures))


def _how_many_fit(places: tuple[Evidence, ...]) -> int:
    height = 0.0
    for count, place in enumerate(places):
        height += place.box[3] - place.box[1] if place.box is not None else 0.0
        if height > _SHOWN_HEIGHT and count:
            return count
    return len(places)


def _together(first: Evidence, second: Evidence) -> Box | None:
    if first.box is None or second.box is None or not (can_be_pictured(first) and can_be_pictured(second)):
        return None
    if (first.document, first.page) != (second.document, second.page):
        return None
    a, b = first.box, second.box
    gap = max(a[1], b[1]) - min(a[3], b[3])
    box = (min(a[0], b[0]), min(a[1], b[1]), max(a[2], b[2]), max(a[3], b[3]))
    return box if gap <= _JOINED_GAP and box[3] - box[1] <= _JOINED_HEIGHT else None
