"""Credits: what a resume's line surely says, what it may say, and which registered production it means."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from models.terms import CreditReading, Position, Production, ProductionKind
from models.terms.values import value
from validators.certainty import possible, sure
from validators.counting import Exact, Span, exact, hull, length, meet
from validators.office_index import OfficeIndex, PaidRow
from validators.productions import ProductionMatch, ShowSought, season_of, show_key
from validators.rulebook import Rulebook
from validators.titles import SAME_TITLE, title_parts, titles_alike


@value(frozen=True, slots=True)
class Credit:
    """One credit, settled as far as it can be.

    `positions` holds one where it is sure, else all it may be. `span` is the sure span, `widest` the largest
    it may be (null: unknown). `days` is null where the claim is unsure; `days_most` is then the most it may
    be (null: no bound). `agreement` is "411", another body's name, or "" where unknown. `rests_on` says what
    told the production where the title alone did not; `title_unread` that the title could not be read.
    `called` is the title exactly as read, else the credit's place on the resume.
    """

    at: int
    target: str
    reading: CreditReading
    title: str
    called: str
    match: ProductionMatch
    key: str
    show_sure: bool
    kind: ProductionKind | None
    season: int | None
    positions: tuple[Position, ...]
    span: Span | None
    widest: Span | None
    days: Exact | None
    days_most: Exact | None
    agreement: str
    rows: tuple[PaidRow, ...] = ()
    other_rows: tuple[PaidRow, ...] = ()
    rests_on: str = ""
    title_unread: bool = False

    @property
    def production(self) -> Production | None:
        return self.match.production

    @property
    def position(self) -> Position | None:
        return self.positions[0] if len(self.positions) == 1 else None


def first_look(
    at: int,
    target: str,
    reading: CreditReading,
    index: OfficeIndex,
    book: Rulebook,
    received: date,
    chosen: str | None,
) -> Credit:
    title = reading.title.value or next(iter(reading.title.candidates), "") or ""
    parts = title_parts(title)
    season = sure(reading.season, book.threshold("season"))
    season = season if season is not None else parts.season
    kind = sure(reading.kind, book.threshold("kind"))
    span, widest = _spans(reading, book, received)
    match = _match(title, season, kind, reading, index, widest, chosen)
    production = match.production
    if production is not None:
        span, widest = _spans(reading, book, received, production)
    if production is not None:
        kind = production.kind or kind
        season = production.season if production.season is not None else season
    if parts.pilot and production is None:
        kind = ProductionKind.PILOT
    if kind is None and season is not None:
        kind = ProductionKind.TV_SEASON
    title_sure = sure(reading.title, book.threshold("title")) is not None
    days = sure(reading.days, book.threshold("days"))
    return Credit(
        at,
        target,
        reading,
        title,
        " ".join(reading.title.raw.split()) or title or f"credit {at + 1}",
        match,
        _key(parts.base, season, kind, production),
        production is not None or (title_sure and not match.candidates),
        kind,
        season,
        _positions(reading, book),
        span,
        widest,
        None if days is None else exact(days),
        _most(reading, widest),
        _agreement(reading, production, book),
    )


def with_pay(
    credit: Credit,
    rows: tuple[PaidRow, ...],
    other_rows: tuple[PaidRow, ...],
    positions: tuple[Position, ...],
    days: Exact | None,
    span: Span | None,
    widest: Span | None,
    agreement: str,
) -> Credit:
    """The credit with its remittance rows, and what they settle of it."""
    return Credit(
        credit.at,
        credit.target,
        credit.reading,
        credit.title,
        credit.called,
        credit.match,
        credit.key,
        credit.show_sure,
        credit.kind,
        credit.season,
        positions,
        span,
        widest,
        days,
        credit.days_most,
        agreement,
        rows,
        other_rows,
        credit.rests_on,
        credit.title_unread,
    )


def placed_on(
    credit: Credit, production: Production, book: Rulebook, rests_on: str, title_unread: bool
) -> Credit:
    """The credit with `production` as its show, and with that record's kind, season and agreement."""
    season = production.season if production.season is not None else credit.season
    kind = production.kind or credit.kind
    return replace(
        credit,
        match=ProductionMatch(production, (), credit.match.score),
        key=_key(title_parts(credit.title).base, season, kind, production),
        show_sure=True,
        kind=kind,
        season=season,
        agreement=_agreement(credit.reading, production, book),
        rests_on=rests_on,
        title_unread=title_unread,
    )


def _match(
    title: str,
    season: int | None,
    kind: ProductionKind | None,
    reading: CreditReading,
    index: OfficeIndex,
    widest: Span | None,
    chosen: str | None,
) -> ProductionMatch:
    if chosen is not None:
        production = index.productions.by_id.get(chosen)
        return ProductionMatch(production, (), 1.0) if production else ProductionMatch()
    people = (reading.producer, reading.production_manager, reading.production_coordinator)
    return index.productions.find(
        ShowSought(
            title,
            season,
            kind,
            reading.company.value or "",
            widest[0] if widest else None,
            widest[1] if widest else None,
            tuple(person.value or "" for person in people),
        )
    )


def _key(base: str, season: int | None, kind: ProductionKind | None, production: Production | None) -> str:
    if production is not None:
        if _of_many_seasons(production) and season is not None:
            return f"{title_parts(production.title).base}|tv_season|{season}"
        return show_key(production)
    return f"{base}|{kind or ''}|{season if season is not None else ''}"


def _of_many_seasons(production: Production) -> bool:
    """Whether the register has a series once, without saying which season: the papers then say it."""
    return production.kind is ProductionKind.TV_SEASON and season_of(production) is None


def _positions(reading: CreditReading, book: Rulebook) -> tuple[Position, ...]:
    value = sure(reading.position, book.threshold("position"))
    if value is not None:
        return (value,)
    return possible(reading.position) if reading.position.candidates else tuple(Position)


def _spans(
    reading: CreditReading, book: Rulebook, received: date, production: Production | None = None
) -> tuple[Span | None, Span | None]:
    """The sure span and the widest; an ongoing credit ends when the application came. Of dates readable
    several ways those stay that the number of days and the register's dates leave room for."""
    start = sure(reading.start, book.threshold("start"))
    end = received if reading.ongoing else sure(reading.end, book.threshold("end"))
    if start is not None and end is not None:
        span = (start, end) if start <= end else None
        return span, span
    starts = (start,) if start else possible(reading.start)
    ends = (end,) if end else possible(reading.end)
    pairs = [(a, b) for a in starts for b in ends if a <= b]
    claims = possible(reading.days)
    pairs = [pair for pair in pairs if all(length(pair) >= days for days in claims)] or pairs
    if production is not None and production.start and production.end:
        within = (production.start, production.end)
        pairs = [pair for pair in pairs if meet(pair, within) == pair] or pairs
    widest = hull(pairs)
    if widest is None:
        return None, None
    if not _read(start, reading.start.candidates) or not _read(end, reading.end.candidates):
        return None, widest
    inner = (max(a for a, _ in pairs), min(b for _, b in pairs))
    return (inner if inner[0] <= inner[1] else None), widest


def _read(value: date | None, candidates: tuple[date, ...]) -> bool:
    return value is not None or bool(candidates)


def _most(reading: CreditReading, widest: Span | None) -> Exact | None:
    """The most days that the claim may be: every reading of it, but no more than its span has."""
    claims = possible(reading.days)
    if reading.days.confidence > 0.5 and claims:
        return exact(max(claims))
    return length(widest) if widest else None


def _agreement(reading: CreditReading, production: Production | None, book: Rulebook) -> str:
    said = sure(reading.agreement, book.threshold("agreement")) or ""
    known = production.agreement if production else ""
    if said and known and _is_411(said) != _is_411(known):
        return ""
    return "411" if _is_411(said or known) else (said or known)


def _is_411(agreement: str) -> bool:
    return "411" in agreement


def same_show(credit: Credit, paid: PaidRow) -> bool:
    """Whether a remittance row is for the credit's show, working titles and halves of a season included."""
    mine, theirs = credit.match.production, paid.production
    if mine is not None and theirs is not None:
        if mine == theirs and _of_many_seasons(theirs):
            return None in (paid.row.season, credit.season) or paid.row.season == credit.season
        return credit.key == paid.key
    if theirs is not None:
        return theirs in credit.match.candidates
    parts = title_parts(paid.row.production)
    season = paid.row.season if paid.row.season is not None else parts.season
    if not parts.base or (season is not None and credit.season is not None and season != credit.season):
        return False
    known = [credit.title]
    if mine is not None:
        known += [mine.title, *mine.also_known_as]
    return any(titles_alike(parts.base, title_parts(title).base) >= SAME_TITLE for title in known)
