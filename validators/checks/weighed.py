"""Weighed: what each rule looked at, row by row, as it counted it; the report and `desk explain` print it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from itertools import takewhile

from models.terms import CrossCheck, Evidence, Position, ProductionKind, Reason, Weighed, Working
from validators.case import Case
from validators.certainty import possible
from validators.checks.answer import NO_WORKING, on_register, row_and_pay
from validators.checks.said import figures, months_said, open_fields, wider
from validators.counting import Exact, cut, merged
from validators.crosscheck import Checked, is_counted_kind
from validators.pay import is_worked
from validators.proven import proof_said
from validators.tally import ALL, Counted, Portion, Shows, Sums, maybe_one
from validators.words import POSITION_NAMES, all_of, day_said, days_said, plural, together


def why_fewer(case: Case, checked: Checked, counted: Exact, portion: Portion) -> str:
    """One sentence where fewer days count than are claimed, else ""."""
    if portion.possible is None:
        return "Used for the last upgrade."
    credit = checked.credit
    claimed = max(possible(credit.reading.days), default=0)
    if claimed and counted >= claimed:
        return ""
    if is_counted_kind(credit.kind, case.book) is False:
        return "A production of this kind is listed and not counted."
    if credit.position is not None and credit.position not in case.tally:
        return f"Work as {POSITION_NAMES[credit.position]} is not counted for this category."
    if checked.why:
        return checked.why
    if credit.position is None:
        return "Which position was worked is not certain."
    if credit.kind is None:
        return "What kind of production this is, is not certain."
    if counted < checked.sure:
        if portion.sure != ALL.sure:
            return "It is not certain that all of this work is in addition to that used for the last upgrade."
        return "Dates that another credit claims too count at most once."
    if checked.sure != counted:
        return "The dates could not be read with certainty."
    room = (credit.span[1] - credit.span[0]).days + 1 if credit.span else claimed
    return "More days are claimed than there are from the first date to the last." if claimed > room else ""


def _called(checked: Checked) -> str:
    credit = checked.credit
    season = f" (season {credit.season})" if credit.season is not None else ""
    return f"{credit.called}{season}"


def _row(case: Case, checked: Checked, counts: bool | None, says: str) -> Weighed:
    """A credit by its title, as a rule weighed it: the resume's line, what was remitted for it, and the
    register's row where that told the show."""
    called, where = case.once("credits shown", _credits_shown)[checked.credit.at]
    return Weighed(called, counts, says, where)


def _credits_shown(case: Case) -> dict[int, tuple[str, tuple[Evidence, ...]]]:
    return {c.credit.at: (_called(c), (*row_and_pay(case, c), *on_register(c.credit))) for c in case.checked}


def _time_row(case: Case, row: Counted) -> Weighed:
    checked, credit = row.checked, row.checked.credit
    most = checked.possible if checked.possible is not None else credit.days_most
    claimed = "" if credit.days is None else f" of {cut(credit.days):g} claimed"
    span = f", {days_said(*credit.span)}" if credit.span else ""
    why = why_fewer(case, checked, row.days, row.portion)
    counts = True if row.days else None if most is None or most else False
    if row.portion.possible is None:
        counts = False
    if row.days:
        counted = f"{plural_days(row.days)}{claimed} {'counts' if row.days == 1 else 'count'}"
        job = "in" if checked.credit.position is None else "as"
        says = f"{counted} {job} {_position(checked)}{span}."
    else:
        says = "No days count" + (" yet." if counts is None else ".")
    return _row(case, checked, counts, f"{says} {why}".strip())


def _position(checked: Checked) -> str:
    position = checked.credit.position
    return POSITION_NAMES[position] if position is not None else "a position that is not certain"


def time_rows(case: Case, rows: Iterable[Counted]) -> tuple[Weighed, ...]:
    """Every credit of the resume: those that went into the sum, and those that are of another position."""
    if case.supposed:
        return ()
    looked = {row.checked.credit.at: row for row in rows}
    return tuple(
        _known_row(case, looked[c.credit.at]) if c.credit.at in looked else _other(case, c)
        for c in case.checked
    )


def _known_row(case: Case, row: Counted) -> Weighed:
    """The row, made once for all the rules that count as much of it."""
    name = ("time row", row.days)
    return case.kept.once(name, (row.checked, row.portion), partial(_time_row, case, row))


def _other(case: Case, checked: Checked) -> Weighed:
    return case.kept.once("other row", (checked,), partial(_other_row, case, checked))


def _other_row(case: Case, checked: Checked) -> Weighed:
    if is_counted_kind(checked.credit.kind, case.book) is False:
        says = "A production of this kind is listed and not counted."
    else:
        job = "in" if checked.credit.position in (None, Position.OTHER) else "as"
        says = f"Worked {job} {_position(checked)}; not counted here."
    return _row(case, checked, False, says)


def months_step(case: Case, name: str, time: Sums) -> str:
    """The sum itself: `1st APC: 412 days × 12 ÷ 260 = 19 months by days worked; 18.7 by the calendar.`"""
    measures, sure = case.book.measures, time.sure
    rate = f"× {measures.months_per_year} ÷ {measures.working_days_per_year}"
    by_days, by_calendar = (months_said(cut(months)) for months in (sure.by_days, sure.by_calendar))
    return (
        f"{name}: {plural_days(sure.days)} {rate} = {by_days} by days worked; {by_calendar} by the calendar."
    )


def total_step(name: str, time: Sums) -> str:
    """A sum of sums: `Together: 38.2 months by days worked and 38 by the calendar.`"""
    return f"{name}: {figures(time.sure, 'month')}."


def open_steps(time: Sums) -> tuple[str, ...]:
    """What the sum may come to, and the dates that are claimed twice."""
    steps = []
    if time.possible is None:
        steps.append("How much it may come to is not known: a claim has no bound yet.")
    elif wider(time):
        steps.append(f"If everything claimed is confirmed: {figures(time.possible, 'month')}.")
    for first, last in merged(time.contested):
        which, are = ("", "is") if first == last else ("The days from ", "are")
        steps.append(f"{which}{days_said(first, last)} may belong to another position and {are} left out.")
    return tuple(steps)


def show_working(case: Case, counted: Shows, positions: Sequence[Position], aside: str) -> Working:
    """Every credit: the shows that count, those that are open, the rest; `aside` says of one in the right
    position why it is none of them."""
    if case.supposed:
        return NO_WORKING
    first: dict[str, str] = {}
    rows = []
    credits = Counter(c.credit.key for c in counted.counted)
    some_alike = counted.sure < len(credits)
    counting, opened = ({c.credit.at for c in some} for some in (counted.counted, counted.open))
    for c in case.checked:
        if c.credit.at in counting:
            again = first.setdefault(c.credit.key, _called(c))
            says = f"Counts as a show as {_position(c)}."
            alike = _alike_before(first, c) if some_alike else None
            if alike is not None:
                rows.append(_row(case, c, None, f"May be the same show as {alike}."))
                continue
            if credits[c.credit.key] > 1:
                says = f"The same show as {again}, counted once."
            rows.append(_row(case, c, True, says))
        elif c.credit.at in opened:
            rows.append(_row(case, c, None, _open_show(c)))
        elif c.credit.position in positions and is_counted_kind(c.credit.kind, case.book):
            rows.append(_row(case, c, False, aside))
        else:
            rows.append(_other(case, c))
    names = together([POSITION_NAMES[p] for p in positions], last="or")
    steps = [f"Different shows as {names}: {counted.sure}."]
    if counted.possible > counted.sure:
        steps.append(f"If everything claimed is confirmed: {counted.possible}.")
    return Working(tuple(rows), tuple(steps))


def _alike_before(first: Mapping[str, str], checked: Checked) -> str | None:
    """What the first of the shows before a credit's own is called that only a title that is very like tells
    from it."""
    mine = checked.credit.key
    before = takewhile(lambda show: show[0] != mine, first.items())
    return next((called for key, called in before if maybe_one(key, mine)), None)


def _open_show(checked: Checked) -> str:
    fields = open_fields(checked)
    if checked.why:
        return f"May count as a show. {checked.why}"
    if fields:
        are = "is" if len(fields) == 1 and fields != ["dates"] else "are"
        return f"May count as a show: the {together(fields)} {are} to be confirmed."
    return "May count as a show; whether it does is for a person to say."


_SAME_FIGURES = re.compile(r"^[\d.]+ days? (?:was|were) claimed and (?:[\d.]+|none) remitted[.;] ?")
CROSSCHECK_SAYS = {
    CrossCheck.MATCHED: "agree",
    CrossCheck.SHORT: "fewer days were remitted",
    CrossCheck.OVER: "more days were remitted",
    CrossCheck.NOT_YET_REMITTED: "the last remittances are not due yet",
    CrossCheck.NO_REMITTANCE: "nothing was remitted",
}


def crosscheck_row(case: Case, checked: Checked, agrees: bool) -> Weighed:
    """A credit's claimed and remitted days side by side, and what told the show where the title did not."""
    credit = checked.credit
    claimed = "no number of days claimed" if credit.days is None else f"{plural_days(credit.days)} claimed"
    paid = "none remitted" if checked.remitted is None else f"{cut(checked.remitted, 2):g} remitted"
    label = CROSSCHECK_SAYS.get(checked.label, "not compared") if checked.label else "not compared"
    if checked.remitted is None and checked.reason is Reason.NO_RECORD:
        paid, label = "none on record", "not compared"
    # The figures are said once: what a reason repeats of them is left out.
    why = _SAME_FIGURES.sub("", checked.why)
    why = why[:1].upper() + why[1:]
    parts = (f"{claimed}, {paid}: {label}.", why, credit.rests_on, gap_said(case, checked))
    says = " ".join(part for part in parts if part)
    says = says[:1].upper() + says[1:]
    return _row(case, checked, True if agrees else None, says)


def gap_said(case: Case, checked: Checked) -> str:
    """Where the weeks remitted for one season of a series stop for long: perhaps two seasons under one title.
    It is put forward, and nothing is split."""
    credit, least = checked.credit, case.book.crosscheck.season_gap_days
    if credit.kind is not ProductionKind.TV_SEASON:
        return ""
    worked = [paid.row for paid in credit.rows if is_worked(paid.row, case.book)]
    spans = sorted((row.start, row.end) for row in worked if row.start and row.end)
    reached = None
    for start, end in spans:
        if reached is not None and (start - reached).days > least:
            until = f"after {day_said(reached)} until {day_said(start)}"
            return f"Nothing was remitted {until}: this may be two seasons of one title. It is taken as one."
        reached = max(reached or end, end)
    return ""


def plural_days(days: Exact) -> str:
    return plural(cut(days, 2), "day")


Gaps = Sequence[tuple[Checked, Sequence[str]]]


def resume_row(case: Case, checked: Checked, absent: Gaps, unread: Gaps) -> Weighed:
    """A credit with the fields that it leaves out, and those that could not be read."""
    missing = [field for c, fields in absent if c is checked for field in fields]
    faint = [field for c, fields in unread if c is checked for field in fields]
    parts = [f"the {all_of(missing)} {_are(missing)} left out"] if missing else []
    parts += [f"the {all_of(faint)} could not be read"] if faint else []
    says = f"{together(parts)}." if parts else "Every field is there."
    counts = False if missing else None if faint else True
    return _row(case, checked, counts, says[:1].upper() + says[1:])


def _are(fields: Sequence[str]) -> str:
    return "is" if len(fields) == 1 else "are"


def outside_row(case: Case, checked: Checked) -> Weighed:
    """A credit by its agreement, with the papers that document it where it is outside the Local."""
    credit = checked.credit
    where = tuple(p.paper.evidence for p in checked.proofs if p.paper.evidence)
    if credit.position is Position.OTHER:
        return Weighed(_called(checked), False, "A job outside the caucus; nothing is asked.", where)
    if not credit.agreement:
        return _row(case, checked, None, "The agreement is not known.")
    if checked.label is not CrossCheck.OUTSIDE_JURISDICTION:
        return Weighed(_called(checked), False, "Under the Local's agreement; nothing is asked.", where)
    if not checked.proofs:
        return _row(case, checked, False, "No paper was received.")
    papers = together([p.name for p in checked.proofs])
    says = f"Documented by {papers}." if checked.show_sure else f"{papers} may document it. {checked.why}"
    says = " ".join((says, *dict.fromkeys(proof_said(paper) for paper in checked.proofs)))
    return Weighed(_called(checked), True if checked.show_sure else None, says.strip(), where)
