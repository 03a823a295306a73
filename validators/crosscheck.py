"""Cross-check: days claimed against days remitted, credit by credit, and what of them is sure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction

from models.terms import CrossCheck, ProductionKind, Reason, ReceivedPaper, Remittance
from models.terms.values import value
from validators.counting import DAY, Exact, Span, cut, hull, length, meet
from validators.credits import Credit
from validators.office_index import OfficeIndex
from validators.pay import agree, days_paid, is_converted, is_worked, tolerance
from validators.people import fold
from validators.proven import kind_sure, proof_period, proven_days, proves
from validators.rulebook import Rulebook
from validators.words import POSITION_NAMES, day_said


@value(frozen=True, slots=True)
class Checked:
    """A credit against what was paid or proven.

    `sure` days count; `possible` would if every claim were right (null: no bound is known). `show_sure`: the
    work on the show is borne out. `period` is what the remittances or proofs cover. `reason` is why sure and
    possible differ or the line is a discrepancy, `why` the same in a sentence. `converted` are those of the
    remitted days that were made of hours.
    """

    credit: Credit
    label: CrossCheck | None
    remitted: Exact | None
    sure: Exact
    possible: Exact | None
    show_sure: bool
    period: Span | None
    reason: Reason | None
    why: str
    proofs: tuple[ReceivedPaper, ...] = ()
    not_worked: Exact = 0
    converted: Exact = 0


def check_credit(
    credit: Credit, index: OfficeIndex, book: Rulebook, as_of: date, proofs: tuple[ReceivedPaper, ...]
) -> Checked:
    """One credit compared. Work under another agreement is held against its `proofs` instead. Days that were
    made of hours are said."""
    checked = _check(credit, index, book, as_of, proofs)
    rows = [paid.row for paid in credit.rows if is_worked(paid.row, book) and is_converted(paid.row, book)]
    if not rows or checked.remitted is None:
        return checked
    hours = sum(Fraction(str(row.hours)) for row in rows)
    days = _total(rows, book)
    a_day = f"{book.crosscheck.hours_per_day:g} hours a day"
    said = f"{_n(days)} of the remitted days are made of {_n(hours)} hours, {a_day}."
    return replace(checked, converted=days, why=f"{checked.why} {said}".strip())


def _check(
    credit: Credit, index: OfficeIndex, book: Rulebook, as_of: date, proofs: tuple[ReceivedPaper, ...]
) -> Checked:
    if credit.agreement and credit.agreement != "411":
        return _outside(credit, book, proofs)
    if not credit.agreement:
        why = "It is not known under which agreement this show was made."
        return _unsettled(credit, None, None, Reason.AMBIGUOUS, why)
    return _inside(credit, index, book, as_of)


def _most(credit: Credit) -> Exact | None:
    return credit.days if credit.days is not None else credit.days_most


def _unsettled(
    credit: Credit,
    label: CrossCheck | None,
    remitted: Exact | None,
    reason: Reason,
    why: str,
    period: Span | None = None,
    not_worked: Exact = 0,
) -> Checked:
    """The remitted days are sure (no more than any claim), the claimed ones possible."""
    most = _most(credit)
    sure_days = 0 if credit.days is None else min(credit.days, remitted or 0)
    worked = remitted is not None and remitted > 0
    return Checked(credit, label, remitted, sure_days, most, worked, period, reason, why, (), not_worked)


def _inside(credit: Credit, index: OfficeIndex, book: Rulebook, as_of: date) -> Checked:
    worked = [paid.row for paid in credit.rows if is_worked(paid.row, book)]
    idle = _total((paid.row for paid in credit.rows if not is_worked(paid.row, book)), book)
    period = hull((r.start, r.end) for r in worked if r.start and r.end)
    remitted = _total(worked, book) if worked else None
    if credit.days is None:
        why = "The number of days claimed could not be read with certainty."
        return _unsettled(credit, None, remitted, Reason.UNREADABLE, why, period, idle)
    if "remittances" in index.office.absent:
        why = "The office has no remittance records to compare with."
        return _unsettled(credit, CrossCheck.NO_REMITTANCE, None, Reason.NO_RECORD, why)
    if any(days_paid(row, book) is None for row in worked):
        why = "Some remittances for this show give no days."
        return _unsettled(credit, CrossCheck.SHORT, remitted, Reason.NO_RECORD, why, period, idle)
    if any(row.position is None and not _bare_apc(row.occupation, credit) for row in worked):
        why = "The occupation on the remittance does not say which position was worked."
        held = _unsettled(credit, CrossCheck.SHORT, remitted, Reason.MISMATCH, why, period, idle)
        return Checked(
            credit, held.label, remitted, 0, held.possible, False, period, Reason.MISMATCH, why, (), idle
        )
    return _compared(credit, credit.days, remitted, period, idle, index, book, as_of)


def _total(rows: Iterable[Remittance], book: Rulebook) -> Exact:
    return sum(filter(None, (days_paid(row, book) for row in rows)))


def _bare_apc(occupation: str, credit: Credit) -> bool:
    """Whether an occupation that names no position still agrees with the credit's (a bare APC, or none)."""
    words = fold(occupation)
    if not words:
        return True
    names_apc = "apc" in words.split() or "assistant production coordinator" in words
    return names_apc and all("apc" in position.value for position in credit.positions)


def _compared(
    credit: Credit,
    claimed: Exact,
    remitted: Exact | None,
    period: Span | None,
    idle: Exact,
    index: OfficeIndex,
    book: Rulebook,
    as_of: date,
) -> Checked:
    paid = remitted or 0
    most = min(claimed, length(credit.widest)) if credit.widest else claimed
    if remitted is not None and agree(claimed, paid, book):
        days = min(claimed, paid, most)
        note = (
            ""
            if paid >= claimed
            else f"{_n(paid)} of {_n(claimed)} days were remitted; the lower number counts."
        )
        return Checked(credit, CrossCheck.MATCHED, remitted, days, days, True, period, None, note, (), idle)
    if paid > claimed:
        why = f"{_were(claimed)} claimed and {_n(paid)} remitted; the lower number counts."
        return Checked(
            credit, CrossCheck.OVER, remitted, most, most, True, period, Reason.MISMATCH, why, (), idle
        )
    label, reason, why = _short(credit, claimed, paid, index.office.remittances_since, book, as_of)
    if reason is Reason.MISMATCH and credit.other_rows:
        jobs = sorted({_job(paid.row) for paid in credit.other_rows})
        other = "another position" if len(jobs) == 1 else "other positions"
        why += f" Remittances for this show are for {other} ({', '.join(jobs)})."
    held = _unsettled(credit, label, remitted, reason, why, period, idle)
    return Checked(
        credit,
        label,
        remitted,
        min(held.sure, most),
        max(most, held.sure),
        held.show_sure,
        period,
        reason,
        why,
        (),
        idle,
    )


def _short(
    credit: Credit, claimed: Exact, paid: Exact, since: date | None, book: Rulebook, as_of: date
) -> tuple[CrossCheck, Reason, str]:
    """Why fewer days were remitted than claimed: not yet due, before the records, or a discrepancy."""
    span = credit.widest
    due = as_of - timedelta(days=book.crosscheck.not_yet_due_days) - DAY
    if span is not None:
        first = span[0] if since is None else max(span[0], since)
        expected = claimed * Fraction(_days(first, min(span[1], due)), length(span))
        if paid + tolerance(claimed, book) >= expected:
            if span[1] > due:
                so_far = f"{_n(paid)} of {_n(claimed)} {'have' if paid > 1 else 'has'} been"
                text = f"The last of these days are not due to be remitted yet; {so_far}."
                return CrossCheck.NOT_YET_REMITTED, Reason.NO_RECORD, text
            if since is not None and span[0] < since:
                text = f"The office's remittance records begin on {day_said(since)}, after part of this work."
                return (CrossCheck.SHORT if paid else CrossCheck.NO_REMITTANCE), Reason.NO_RECORD, text
    if not paid:
        return CrossCheck.NO_REMITTANCE, Reason.MISMATCH, "No remittance was found for this credit."
    text = f"{_were(claimed)} claimed and {_n(paid)} remitted."
    return CrossCheck.SHORT, Reason.MISMATCH, text


def _job(row: Remittance) -> str:
    return POSITION_NAMES[row.position] if row.position else row.occupation


def not_looked_up(checked: Checked) -> Checked:
    """A credit of somebody whom the register does not know: nothing could be compared, so nothing differs."""
    if checked.reason is not Reason.MISMATCH:
        return checked
    why = "What was remitted cannot be looked up before the applicant is found in the register."
    return replace(checked, reason=Reason.NO_RECORD, why=why)


def _days(first: date, last: date) -> int:
    return max(0, (last - first + DAY).days)


def _outside(credit: Credit, book: Rulebook, proofs: tuple[ReceivedPaper, ...]) -> Checked:
    label = CrossCheck.OUTSIDE_JURISDICTION
    papers = tuple(paper for paper in proofs if proves(paper, credit))
    if not papers:
        why = "No paper that documents this work outside the Local was received."
        return Checked(credit, label, None, 0, _most(credit), False, None, Reason.UNPROVEN, why)
    named = [p for p in papers if kind_sure(p, book) in book.proof_kinds]
    shown = proven_days(named, book)
    if shown is None or credit.days is None:
        why = "The paper received for this work does not prove with certainty how many days were worked."
        if credit.days is None:
            why = "The number of days claimed could not be read with certainty."
        reason = Reason.UNPROVEN if credit.days is not None else Reason.UNREADABLE
        return Checked(credit, label, None, 0, _most(credit), bool(named), None, reason, why, papers)
    period = meet(proof_period(named, book), credit.span) or credit.span
    if shown >= credit.days:
        return Checked(credit, label, None, credit.days, credit.days, True, period, None, "", papers)
    why = f"The papers show {_n(shown)} days of the {_n(credit.days)} claimed."
    return Checked(credit, label, None, shown, credit.days, True, period, Reason.UNPROVEN, why, papers)


def is_counted_kind(kind: ProductionKind | None, book: Rulebook) -> bool | None:
    """Whether a kind of production is a show; null where the kind is unknown."""
    if kind is ProductionKind.OTHER and book.chooses("other_kinds", "counted"):
        return True
    return None if kind is None else kind in book.show_kinds


def _were(days: Exact) -> str:
    return "1 day was" if days == 1 else f"{_n(days)} days were"


def _n(days: Exact) -> str:
    return f"{cut(days, 2):g}" if days else "none"
