"""Corroboration: which production a title read with too much, too little or not at all means, by the records.

A title alone, a company alone or dates alone settle nothing: what must agree is said at each function, and
whatever agrees is said in the credit's `rests_on`.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import timedelta

from rapidfuzz import fuzz

from models.terms import Position, Production, ProductionKind
from validators.certainty import sure
from validators.counting import Exact, Span, hull
from validators.credits import Credit, placed_on, same_show
from validators.office_index import OfficeIndex, PaidRow
from validators.pay import agree, days_paid, is_worked
from validators.people import fold
from validators.printed import crew_of, people_agreeing, title_printed
from validators.productions import season_of, show_key
from validators.rulebook import Rulebook
from validators.titles import title_parts, titles_alike
from validators.words import all_of, together

_NEAR = timedelta(days=10)
_PAID_THEN, _LEAD = 3, 2
"""What dates that agree with those remitted weigh, in things that agree; by so many a production must lead
every other show."""
_NEARLY = "the title as read is close to that title"
_AS_PAID = "the dates agree with the period remitted for it"
_SPOILED, _CLOSE = 0.75, 0.85
"""How alike a title that was hard to read, and one that was read well, must at least be."""
_A_TITLE = 5
"""A shorter word may stand in any title, and says nothing by itself."""


@dataclass(frozen=True, slots=True)
class _Borne:
    """A production that the credit may mean, and what agrees, in words."""

    production: Production
    how: str


def corroborated(
    credits: Sequence[Credit],
    rows: Sequence[PaidRow],
    index: OfficeIndex,
    book: Rulebook,
    answered: Collection[int],
) -> list[Credit]:
    """The credits, those without a production settled where the records together leave one only.

    `rows` are the member's own remittances. `answered` are the places of credits whose production a person
    has named or ruled out: they are left alone.
    """
    alone = {c.at for c in credits if c.production is not None or c.at in answered or not _dated(c)}
    titled = {c.at: _by_title(c, rows, index, book) for c in credits if c.at not in alone}
    first = [_taken(c, titled.get(c.at), book) for c in credits]
    first = [old if not old.production and _claimed_twice(new, first) else new
             for old, new in zip(credits, first, strict=True)]  # fmt: skip
    paid = {c.at: _by_pay(c, first, rows, index, book) for c in first if c.at not in alone}
    found = [b.production.production_id for b in paid.values() if b is not None]
    once = {at: b for at, b in paid.items() if b is not None and found.count(b.production.production_id) == 1}
    return [_taken(c, once.get(c.at), book, title_unread=c.at in once) for c in first]


def _dated(credit: Credit) -> bool:
    return credit.span is not None and credit.span == credit.widest


def _taken(credit: Credit, borne: _Borne | None, book: Rulebook, *, title_unread: bool = False) -> Credit:
    if borne is None:
        return credit
    known = borne.production
    season = f", season {known.season}" if known.season is not None else ""
    lent = ["kind"] if sure(credit.reading.kind, book.threshold("kind")) is None else []
    if credit.season is None and known.season is not None:
        lent.append("season")
    if sure(credit.reading.agreement, book.threshold("agreement")) is None:
        lent.append("agreement")
    called = credit.called[:1].upper() + credit.called[1:]
    says = f"{called} is taken as {known.title}{season} ({known.production_id}): {borne.how}"
    if lent:
        says += f"; its {together(lent)} {'is' if len(lent) == 1 else 'are'} taken from that record"
    return placed_on(credit, known, book, f"{says}.", title_unread)


def _claimed_twice(credit: Credit, credits: Sequence[Credit]) -> bool:
    """Whether another line has the same show, position and time: one of the two was then misread."""
    return any(
        other.at != credit.at
        and other.production is not None
        and other.key == credit.key
        and set(other.positions) & set(credit.positions)
        and _meet(other.widest, credit.widest)
        for other in credits
    )


def _meet(one: Span | None, other: Span | None) -> bool:
    return one is None or other is None or (one[0] <= other[1] and other[0] <= one[1])


def _by_title(credit: Credit, rows: Sequence[PaidRow], index: OfficeIndex, book: Rulebook) -> _Borne | None:
    """The one production whose title the title read holds, stands in or is close to, and with which season,
    dates and one more agree: days, personnel, studio or kind. A title that is merely close needs two more.
    Where two readings of the title differ, the other one must be a registered title as it is."""
    faint = sure(credit.reading.title, book.threshold("title")) is None
    base = title_parts(credit.title).base
    others = {title_parts(title).base for title in credit.reading.title.candidates} if faint else set()
    found: list[tuple[int, _Borne]] = []
    paid = {p.production.production_id for p in rows if p.production is not None}
    for production in index.productions.by_id.values():
        if production.production_id not in paid and not _holds(production, credit.span):
            continue
        related, left = _related(base, production, _SPOILED if faint else _CLOSE) if base else ("", "")
        if not related and others & _bases(production):
            related, left = "one of the two readings of the title is that title", ""
        if not related or _contrary(credit, production, book):
            continue
        mine = _rows_on(production, credit, rows, book)
        when = _when(credit, production, mine)
        also = _also(credit, production, mine, left, book)
        if not when or len(also) < (2 if related == _NEARLY else 1):
            continue
        how = f"{related}, {when}, and so {'does' if len(also) == 1 else 'do'} {all_of(also)}"
        found.append((len(also) + (_PAID_THEN if when == _AS_PAID else 0), _Borne(production, how)))
    if not found:
        return None
    found.sort(key=lambda pair: (-pair[0], pair[1].production.production_id))
    most, first = found[0]
    rivals = [points for points, b in found if show_key(b.production) != show_key(first.production)]
    return None if any(most - points < _LEAD for points in rivals) else first


def _related(base: str, production: Production, least: float) -> tuple[str, str]:
    """How the title read stands to one of the production's titles, in words, and what it has too much."""
    close = False
    for known in sorted(_bases(production)):
        if base == known or (len(known) >= _A_TITLE and f" {known} " in f" {base} "):
            return "the title as read contains that title", f" {base} ".replace(f" {known} ", " ").strip()
        if len(base) >= _A_TITLE and f" {base} " in f" {known} ":
            return "the title as read is a part of that title", ""
        close = close or titles_alike(base, known) >= least
    return (_NEARLY, "") if close else ("", "")


def _bases(production: Production) -> set[str]:
    """What the production is called, without articles and seasons."""
    titles = (production.title, *production.also_known_as)
    return {base for title in titles if (base := title_parts(title).base)}


def _contrary(credit: Credit, production: Production, book: Rulebook) -> bool:
    """Whether anything that was surely read speaks against the production: season, pilot, kind, agreement."""
    season, kind = season_of(production), sure(credit.reading.kind, book.threshold("kind"))
    if credit.season is not None and season != credit.season:
        return True
    pilot = title_parts(credit.title).pilot or kind is ProductionKind.PILOT
    if pilot != (production.kind is ProductionKind.PILOT):
        return True
    if kind is not None and production.kind is not None and kind is not production.kind:
        return True
    said = sure(credit.reading.agreement, book.threshold("agreement")) or ""
    return bool(said and production.agreement) and ("411" in said) != ("411" in production.agreement)


def _rows_on(
    production: Production, credit: Credit, rows: Sequence[PaidRow], book: Rulebook
) -> list[PaidRow]:
    """The member's remittances for work on the production in the credit's position."""
    return [
        paid
        for paid in rows
        if paid.production is not None
        and paid.production.production_id == production.production_id
        and paid.row.position in credit.positions
        and is_worked(paid.row, book)
    ]


def _period(rows: Sequence[PaidRow]) -> Span | None:
    return hull((p.row.start, p.row.end) for p in rows if p.row.start and p.row.end)


def _near(span: Span, other: Span | None) -> bool:
    return other is not None and all(abs(a - b) <= _NEAR for a, b in zip(span, other, strict=True))


def _when(credit: Credit, production: Production, mine: Sequence[PaidRow]) -> str:
    """What the credit's dates agree with, in words; "" where they do not."""
    span, paid = credit.span, _period(mine)
    if span is None:
        return ""
    if _near(span, paid):
        return _AS_PAID
    if paid is not None and not (paid[0] <= span[1] and span[0] <= paid[1]):
        return ""
    return "the dates agree with those of the production" if _holds(production, span) else ""


def _holds(production: Production, span: Span | None) -> bool:
    """Whether the production's own dates hold `span`, or are near it at both ends."""
    if span is None or production.start is None or production.end is None:
        return False
    whole = (production.start, production.end)
    return _near(span, whole) or (whole[0] <= span[0] and span[1] <= whole[1])


def _also(
    credit: Credit, production: Production, mine: Sequence[PaidRow], left: str, book: Rulebook
) -> list[str]:
    """What else agrees, in words."""
    found = []
    if credit.days is not None and mine and _paid_days(mine, book) == credit.days:
        found.append("the number of days")
    found += people_agreeing(credit, production)
    studio = credit.reading.studio.value or left
    if studio and production.studio and fuzz.ratio(fold(studio), fold(production.studio)) >= 90:
        found.append("the studio")
    kind = sure(credit.reading.kind, book.threshold("kind"))
    if kind is not None and kind is production.kind:
        found.append("the kind")
    return found


def _paid_days(rows: Sequence[PaidRow], book: Rulebook) -> Exact:
    return sum(days_paid(p.row, book) or 0 for p in rows)


def _by_pay(
    credit: Credit, credits: Sequence[Credit], rows: Sequence[PaidRow], index: OfficeIndex, book: Rulebook
) -> _Borne | None:
    """For a credit without a title, or with a studio or a person in its place: the one production that the
    member was remitted for in this position, within ten days at both ends and for as many days, that no other
    credit claims, and with whose record somebody on the credit agrees. Another title yields to it only where
    the production's own stands in the credit's lines too."""
    if credit.production is not None or credit.days is None or credit.reading.title.confidence >= 1.0:
        return None
    if credit.position in (None, Position.OTHER) or credit.span is None:
        return None
    free = [p for p in rows if not any(_claims(c, p) for c in credits if c.at != credit.at)]
    agreeing = []
    for production in {p.production.production_id: p.production for p in free if p.production}.values():
        mine = _rows_on(production, credit, free, book)
        if _near(credit.span, _period(mine)) and agree(credit.days, _paid_days(mine, book), book):
            agreeing.append(production)
    if len(agreeing) != 1 or _contrary(credit, agreeing[0], book):
        return None
    people = people_agreeing(credit, agreeing[0])
    if not people or not (_untitled(credit, index) or title_printed(credit, agreeing[0])):
        return None
    how = "the title could not be read; position, dates and days agree with what was remitted for it"
    return _Borne(agreeing[0], f"{how}, and {all_of(people)} with its record")


def _claims(credit: Credit, paid: PaidRow) -> bool:
    return same_show(credit, paid) and (paid.row.position is None or paid.row.position in credit.positions)


def _untitled(credit: Credit, index: OfficeIndex) -> bool:
    """Whether the title is missing, or is only the name of a studio or of somebody whom the register
    knows."""
    if not credit.title:
        return True
    said = fold(credit.title)
    shows = index.productions.by_id.values()
    if any(said == fold(name) for show in shows for name in crew_of(show)):
        return True
    studios = {fold(p.studio) for p in shows if p.studio}
    return any(fuzz.ratio(said, studio) >= 90 for studio in studios)
