"""Productions: which registered production a title means, by title, season, dates, company and personnel
together."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from rapidfuzz import fuzz, process

from models.terms import Production, ProductionKind
from models.terms.values import value
from validators.people import alike, fold, rounded
from validators.titles import SAME_TITLE, TitleParts, title_parts, titles_alike

_MARGIN = timedelta(days=60)
_FUZZY = 0.8
"""From here a title may be a registered one, misspelt."""


@value(frozen=True, slots=True)
class ShowSought:
    """What a paper or remittance says of a show."""

    title: str
    season: int | None = None
    kind: ProductionKind | None = None
    company: str = ""
    start: date | None = None
    end: date | None = None
    personnel: tuple[str, ...] = ()


@value(frozen=True, slots=True)
class ProductionMatch:
    """One `production`, or `candidates` to choose from, or neither. `score` is of the title, 0 to 1."""

    production: Production | None = None
    candidates: tuple[Production, ...] = ()
    score: float = 0.0


def show_key(production: Production) -> str:
    """The show that a production is (part of): halves of a season are one, a pilot and its season two."""
    base = title_parts(production.title).base
    if production.kind is ProductionKind.TV_SEASON and season_of(production) is not None:
        return f"{base}|tv_season|{season_of(production)}"
    return f"{base}|{production.kind}|{production.production_id}"


def season_of(production: Production) -> int | None:
    return production.season if production.season is not None else title_parts(production.title).season


class ProductionIndex:
    """The register of productions, looked up by title; built once for an office."""

    def __init__(self, productions: Sequence[Production]) -> None:
        self.by_id = {p.production_id: p for p in productions}
        self._by_base: dict[str, list[Production]] = {}
        for production in productions:
            for title in (production.title, *production.also_known_as):
                known = self._by_base.setdefault(title_parts(title).base, [])
                if production not in known:
                    known.append(production)
        self._bases = list(self._by_base)
        self._near: dict[str, tuple[tuple[Production, float], ...]] = {}

    def find(self, sought: ShowSought) -> ProductionMatch:
        """The production that `sought` means. Never by company alone: no title, no match."""
        parts = title_parts(sought.title)
        if not parts.base:
            return ProductionMatch()
        fitting = [(p, s) for p, s in self._titled(parts.base) if _fits(p, sought, parts)]
        if len(fitting) == 1 and fitting[0][1] >= 1.0:  # Most titles: nothing else has to bear them out.
            return ProductionMatch(fitting[0][0], (), fitting[0][1])
        scored = sorted(
            ((p, s, _support(p, sought, parts)) for p, s in fitting),
            key=lambda t: (-rounded(t[1] + t[2]), t[0].production_id),
        )
        if not scored:
            return ProductionMatch()
        top, score, support = scored[0]
        least = rounded(score + support - 0.15)
        near = [p for p, s, other in scored if rounded(s + other) >= least]
        if len({show_key(p) for p in near}) > 1:
            return ProductionMatch(None, tuple(near), score)
        if score >= 1.0 or support >= (0.2 if score >= SAME_TITLE else 0.3):
            return ProductionMatch(top, (), score)
        return ProductionMatch(None, tuple(near), score) if score >= SAME_TITLE else ProductionMatch()

    def is_title(self, text: str) -> bool:
        """Whether `text` is exactly a registered title."""
        return title_parts(text).base in self._by_base

    def _titled(self, base: str) -> tuple[tuple[Production, float], ...]:
        if base not in self._near:
            best: dict[str, tuple[Production, float]] = {}
            for name in (base,) if base in self._by_base else self._spelt_like(base):
                score = titles_alike(base, name)
                for production in self._by_base[name]:
                    if score >= _FUZZY:
                        known = best.get(production.production_id, (production, score))
                        best[production.production_id] = (production, max(score, known[1]))
            self._near[base] = tuple(best.values())
        return self._near[base]

    def _spelt_like(self, base: str) -> list[str]:
        found = process.extract(base, self._bases, scorer=fuzz.ratio, score_cutoff=75, limit=8)
        return [name for name, _, _ in found]


def _fits(production: Production, sought: ShowSought, parts: TitleParts) -> bool:
    """Whether nothing that is known of both speaks against it."""
    season, theirs = sought.season if sought.season is not None else parts.season, season_of(production)
    wants_pilot = parts.pilot or sought.kind is ProductionKind.PILOT
    if wants_pilot and production.kind not in (ProductionKind.PILOT, None):
        return False
    if production.kind is ProductionKind.PILOT and not wants_pilot and (season or sought.kind):
        return False
    if not wants_pilot and season is not None and theirs is not None and season != theirs:
        return False
    return not _apart(production, sought)


def _apart(production: Production, sought: ShowSought) -> bool:
    """Whether the dates lie so far apart that it cannot be this production (register's dates may be
    rough)."""
    if sought.start and production.end and sought.start > production.end + _MARGIN:
        return True
    return bool(sought.end and production.start and sought.end < production.start - _MARGIN)


def _support(production: Production, sought: ShowSought, parts: TitleParts) -> float:
    support = 0.0
    season = sought.season if sought.season is not None else parts.season
    if season is not None and season == season_of(production):
        support += 0.25
    half = title_parts(production.title).half
    if parts.half and half:
        support += 0.2 if parts.half == half else -0.2
    if sought.kind is not None and sought.kind is production.kind:
        support += 0.1
    if sought.start and sought.end and production.start and production.end:
        inside = sought.start <= production.end and sought.end >= production.start
        if inside:
            support += 0.25
    if fuzz.token_set_ratio(fold(sought.company), fold(production.company)) >= 88:
        support += 0.1
    known = (*production.producers, *production.production_managers, *production.production_coordinators)
    if any(alike(person, other) >= 0.88 for person in sought.personnel if person for other in known):
        support += 0.2
    return rounded(support)
