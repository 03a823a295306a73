"""Said: the plain sentences about time and shows, figures cut and never rounded."""

from __future__ import annotations

from collections.abc import Sequence

from models.terms import Position, Reason
from validators.case import Case
from validators.checks.answer import WHO_ARE_YOU
from validators.counting import Months, cut
from validators.crosscheck import Checked
from validators.tally import Shows, Sums
from validators.words import POSITION_NAMES, are, plural, together

_MOST_NAMED, _MOST_FIELDS = 3, 3
"""So many credits are named in a sentence, and so many fields of one."""


_YET = " is certain yet"


def figures(months: Months, unit: str = "") -> str:
    """Both measures: `18.7 by days worked and 18.6 by the calendar`, or one figure where they agree; with
    `unit` ("month") after the first."""
    days, calendar = cut(months.by_days), cut(months.by_calendar)
    first = plural(days, unit) if unit else f"{days:g}"
    return first if days == calendar else f"{first} by days worked and {calendar:g} by the calendar"


def months_said(count: float) -> str:
    """`1 month`, `18.7 months`."""
    return plural(count, "month")


def wider(time: Sums) -> bool:
    """Whether time may come to more than is sure, in the figures as they are printed."""
    possible, sure = time.possible, time.sure
    return possible is not None and possible is not sure and figures(possible) != figures(sure)


def time_said(months: Months, name: str, further: str = "") -> str:
    """`18.7 months as 1st APC by days worked and 18.6 by the calendar`; `further` says which time it is
    (`additional `)."""
    days, calendar = cut(months.by_days), cut(months.by_calendar)
    if not days and not calendar:
        return f"No {further}time as {name}"
    worked = f"{plural(days, f'{further}month')} as {name}"
    return worked if days == calendar else f"{worked} by days worked and {calendar:g} by the calendar"


def say_months(time: Sums, need: int, name: str, why: str = "", further: str = "") -> str:
    """One sentence on time in a position: what is sure, what it may come to, what is asked, and why it is
    open."""
    most = "" if time.sure.days else _YET
    if time.possible is None:
        most += f", and how much {'more ' if time.sure.days else ''}there may be is not known"
    elif wider(time):
        most += f", up to {figures(time.possible)} once everything is confirmed"
    else:
        most = ""
    required = f"{need} {'are' if time.sure.days else 'months are'} required"
    return f"{time_said(time.sure, name, further)}{most}; {required}{f', and {why}' if why else ''}."


def say_shows(
    counted: Shows, need: int, position: Position, why: str = "", further: str = "", under: str = ""
) -> str:
    """One sentence on different shows in a position, with what is open. `further` and `under` say which."""
    name = POSITION_NAMES[position] + under
    most = ""
    if counted.possible > counted.sure:
        most = f"{'' if counted.sure else _YET}, up to {counted.possible} once everything is confirmed"
    number = plural(counted.sure, f"{further}show") if counted.sure else f"No {further}show"
    return f"{number} as {name}{most}; {need} {are(need)} required{f', and {why}' if why else ''}."


def open_fields(checked: Checked) -> list[str]:
    """What of a credit is not certain yet, in words."""
    credit = checked.credit
    named = {
        "title": not credit.show_sure,
        "position": credit.position is None,
        "dates": credit.span is None or credit.span != credit.widest,
        "number of days": credit.days is None,
        "kind of production": credit.kind is None,
        "agreement": not credit.agreement,
    }
    return [field for field, is_open in named.items() if is_open]


def points(credits: Sequence[Checked]) -> str:
    """`the dates of Amber Quay and the position of Birch Lane`; of one with most fields open, its entry."""
    fields = {c.credit.at: (open_fields(c), c.credit.called) for c in credits}
    return points_said([(named, called) for named, called in fields.values() if named])


def points_said(fields: Sequence[tuple[Sequence[str], str]], entry: bool = True) -> str:
    """Fields and the credit that they are of, in words; some are named and the rest counted. With `entry`,
    many fields of one credit are its entry."""
    parts = [
        f"the entry for {called}"
        if entry and len(named) > _MOST_FIELDS
        else f"the {together(named)} of {called}"
        for named, called in fields
    ]
    if len(parts) > _MOST_NAMED:
        rest = len(parts) - _MOST_NAMED
        parts = [*parts[:_MOST_NAMED], f"fields of {plural(rest, 'more credit')}"]
    return together(parts)


def titles(credits: Sequence[Checked]) -> str:
    """The credits by their titles, each once."""
    return together(list(dict.fromkeys(c.credit.called for c in credits)), _MOST_NAMED)


def _with(credits: Sequence[Checked], reason: Reason | None) -> list[Checked]:
    return [c for c in credits if c.reason is reason] or list(credits)


def unknown(case: Case) -> bool:
    """Whether the office has a register of members and the applicant is not found in it."""
    return case.member is None and bool(case.index.office.members)


def why_open(case: Case, credits: Sequence[Checked], reason: Reason | None) -> str:
    """Why a figure is open, for a sentence that goes on: which credits, and what about them."""
    mine = _with(credits, reason)
    if unknown(case) and reason is Reason.NO_RECORD:
        return "what was remitted cannot be looked up before the applicant is found in the register"
    named = titles(mine)
    if reason is Reason.POLICY:
        return "only one of the two measures reaches it"
    if reason is Reason.UNPROVEN:
        return f"the papers for {named} do not prove all the days"
    if reason is Reason.MISMATCH:
        return f"the days claimed and remitted on {named} differ"
    if reason is Reason.NO_RECORD:
        return f"the office's records do not cover all of {named}"
    open_points = points(mine)
    if not open_points:
        return "some dates are claimed in more than one position"
    fields = [field for c in mine for field in open_fields(c)]
    whole = len(mine) == 1 and len(fields) > _MOST_FIELDS
    one = whole or (len(fields) == 1 and fields != ["dates"])
    if reason is Reason.UNREADABLE:
        return f"{open_points} could not be read with certainty"
    return f"{open_points} {'is' if one else 'are'} not certain"


def confirmation(case: Case, credits: Sequence[Checked]) -> str | None:
    """What has to be confirmed or sent so that everything claimed on `credits` counts."""
    if unknown(case):
        return WHO_ARE_YOU
    steps = []
    unclear = [c for c in credits if open_fields(c)]
    if unclear:
        steps.append(f"confirmation of {points(unclear)}")
    unproven = [c for c in credits if c.reason is Reason.UNPROVEN]
    if unproven:
        steps.append(f"a paper that proves the days worked on {titles(unproven)}")
    unpaid = [c for c in credits if c.reason in (Reason.MISMATCH, Reason.NO_RECORD)]
    if unpaid:
        steps.append(f"pay records for the days on {titles(unpaid)} that were not remitted")
    said = ", and ".join(steps)
    return f"{said[:1].upper()}{said[1:]}." if said else None
