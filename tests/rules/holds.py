"""What holds of every report: sentences, figures, remedies and lists say the same, and the status follows.

Worked out from the report's own figures and from the office's records, by the policy and not by the rules'
program; `problems` names what does not hold, and of a good report names nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from models.terms import (
    Asked,
    CreditLine,
    Finding,
    LetterLine,
    Member,
    Office,
    Outcome,
    Reason,
    Report,
    Stage,
)

MET, NOT_MET, OPEN = Outcome.MET, Outcome.NOT_MET, Outcome.NEEDS_REVIEW
TORONTO = ZoneInfo("America/Toronto")
WORDS = ("No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine")
NAMES = {
    "2nd_apc": "2nd APC",
    "1st_apc": "1st APC",
    "1st_apc_additional": "1st APC",
    "total": "2nd and 1st APC together",
    "pc": "Production Coordinator",
    "script": "Script Coordinator",
    "travel": "Travel Coordinator",
}
MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
          "November", "December")  # fmt: skip
NOUNS = "month|show|letter|seminar|day|credit"
AMISS = re.compile(rf"  | [,.;]|\.\.|,,|\bNone\b|\(\)|(?<![\d.:])1 (?:more )?(?:{NOUNS})s\b")
SINGULAR = re.compile(rf"(?<![\d.:,])(\d+(?:\.\d+)?) (?:additional |different )?(?:{NOUNS})\b")
ASKED = re.compile(r"; (\d+) (is|are) required")
NEEDED = re.compile(
    r"(?:A|An|The|Your|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|[\d.]+|Dues|Confirmation|"
    r"Pay records|Papers|Certificates|Timesheets|Nothing) "
)
"""How what is still needed begins: it is a thing, and no order."""
SUM = re.compile(
    r"([\d.]+) days × 12 ÷ 260 = ([\d.]+) months by days worked; ([\d.]+) months by the calendar"
)


def problems(result: Report, case: dict[str, Any], office: Office) -> Iterator[str]:
    """What of `result` does not hold; policies that a case sets otherwise make other figures."""
    yield from _sentences(result)
    yield from _status(result)
    yield from _questions(result)
    yield from _papers(result)
    yield from _letters(result, office)
    if case.get("policies"):
        return
    for line in result.credits:
        yield from (f"{line.title}: {what}" for what in _credit(line))
    for finding in result.findings:
        kind, _, of = finding.id.partition(".")
        check = {"months": _months, "shows": _shows, "letters": _counted, "seminars": _counted}.get(kind)
        if check is not None and finding.outcome in (MET, NOT_MET, OPEN) and finding.found:
            yield from (f"{finding.id}: {what}: {finding.says}" for what in check(finding, of))


def _all_said(result: Report) -> Iterator[str]:
    for f in result.findings:
        yield from (f.says, f.to_complete or "", *f.working.steps, *(row.says for row in f.working.rows))
    for line in result.letters:
        yield from (*line.why_not.values(), *line.checks, line.told_by)
    yield from (*result.facts, *(q.asks for q in result.questions), *(c.why_not for c in result.credits))


def _sentences(result: Report) -> Iterator[str]:
    for f in result.findings:
        if f.to_complete is not None and not NEEDED.match(f.to_complete):
            yield f"{f.id}: no thing that is still needed: {f.to_complete}"
    for said in _all_said(result):
        if AMISS.search(said):
            yield f"written amiss: {said}"
        if any(number != "1" for number in SINGULAR.findall(said)):
            yield f"one of several: {said}"
        if any((number == "1") != (verb == "is") for number, verb in ASKED.findall(said)):
            yield f"is or are: {said}"


def _status(result: Report) -> Iterator[str]:
    failed = {f.stage for f in result.findings if f.outcome is NOT_MET}
    reviewed = any(f.outcome is OPEN for f in result.findings)
    manager = any(q.asked is Asked.MANAGER for q in result.questions)
    should = "needs_review" if manager else "for_committee"
    should = should if reviewed else "ready"
    should = "not_eligible" if Stage.ELIGIBILITY in failed else should
    should = "incomplete" if Stage.COMPLETENESS in failed else should
    if not result.status.value.startswith(should):
        yield f"status {result.status.value}, not {should}"


def _questions(result: Report) -> Iterator[str]:
    open_ids = {f.id for f in result.findings if f.outcome is OPEN}
    for question in result.questions:
        if not set(question.changes) & open_ids:
            yield f"a question that changes nothing open: {question.asks}"
    asked = {name for question in result.questions for name in question.changes}
    yield from (f"open and not asked: {name}" for name in sorted(open_ids - asked))
    if [q.rank for q in result.questions] != sorted(q.rank for q in result.questions):
        yield "questions out of order"


def _papers(result: Report) -> Iterator[str]:
    last = datetime.combine(result.cycle, time(23, 59, 59, 999999), tzinfo=TORONTO)
    for line in result.papers:
        if line.note.startswith("Arrived after") and line.received_at <= last:
            yield f"{line.name} did not come late"
        if line.governs and line.received_at.astimezone(TORONTO).date().year > result.cycle.year:
            yield f"{line.name} came a year late and governs"
    order = ["request", "resume", "reference_letter", "proof_of_days"]
    ranks = [order.index(line.kind) if line.kind in order else len(order) for line in result.papers]
    if ranks != sorted(ranks):
        yield f"papers out of order: {ranks}"


def _credit(line: CreditLine) -> Iterator[str]:
    label = line.crosscheck.value if line.crosscheck else ""
    claimed, remitted = line.days_claimed, line.days_remitted
    if line.days_counted > line.days_possible + 0.01:
        yield f"{line.days_counted} count of {line.days_possible} possible"
    if label == "no_remittance" and remitted:
        yield "no remittance and days remitted"
    if claimed is None or remitted is None:
        return
    apart = claimed - remitted
    agree = abs(apart) <= max(5, claimed / 20)
    if (label == "matched") is not agree and label in ("matched", "over") + ("short",) * (not line.why_not):
        yield f"{label} where {claimed} are claimed and {remitted} remitted"
    fewer = label in ("short", "not_yet_remitted") and not line.why_not
    if (label == "over" and apart >= 0) or (fewer and apart <= 0):
        yield f"{label} the wrong way"
    if line.days_counted > max(claimed, 0) + 0.01:
        yield f"{line.days_counted} count of {claimed} claimed"
    if line.days_counted < claimed and not line.why_not:
        yield f"{line.days_counted} count of {claimed} claimed, and nothing says why"


def _figure(finding: Finding, name: str, default: float = 0) -> float:
    value = finding.found.get(name, default)
    return float(value) if isinstance(value, int | float) else default


def _plural(count: float, noun: str) -> str:
    return f"{count:g} {noun}" if count == 1 else f"{count:g} {noun}s"


def _word(count: int) -> str:
    return WORDS[count] if count < len(WORDS) else str(count)


def _months(f: Finding, of: str) -> Iterator[str]:
    further = "additional " if of.endswith("additional") else ""
    need, name = float(f.required["months"] or 0), NAMES[of]
    days, calendar = _figure(f, "months_by_days"), _figure(f, "months_by_calendar")
    most = [
        _figure(f, f"possible_months_by_{by}", now) for by, now in (("days", days), ("calendar", calendar))
    ]
    begins = f"{_plural(days, f'{further}month')} as {name}"
    if days != calendar:
        begins += f" by days worked and {calendar:g} by the calendar"
    if not days and not calendar:
        begins = f"No {further}time as {name}"
    if not f.says.startswith(begins):
        yield f"does not begin {begins!r}"
    if f.ruling is None:
        if f.outcome is MET and f.reason is None and min(days, calendar) < need:
            yield "met by too little"
        if f.outcome is NOT_MET and max(most) >= need:
            yield "not met by enough"
        if (
            f.outcome is OPEN
            and f.reason is Reason.POLICY
            and of in ("1st_apc", "total", "pc")
            and not min(days, calendar) < need <= max(days, calendar)
        ):
            yield "two measures that agree"
    lacking = round(need - min(days, calendar), 1)
    if f.outcome is NOT_MET and f.remedy and f.remedy.months:
        if of in ("1st_apc", "total", "pc") and f.remedy.months != lacking:
            yield f"lacks {lacking} and asks for {f.remedy.months}"
        if not (f.to_complete or "").startswith(f"{_plural(f.remedy.months, 'more month')} as "):
            yield f"asks for {f.remedy.months} months: {f.to_complete}"
    for worked, by_days, by_calendar in (found.groups() for s in f.working.steps if (found := SUM.search(s))):
        if not 0 <= float(worked) * 12 / 260 - float(by_days) < 0.11:
            yield f"{worked} days are not {by_days} months"
        own = of in ("2nd_apc", "pc", "1st_apc_additional") and f" {worked} days" in f.working.steps[0]
        if own and (float(by_days), float(by_calendar)) != (days, calendar):
            yield f"the sum is {by_days} and {by_calendar}"


def _shows(f: Finding, of: str) -> Iterator[str]:
    further = "additional " if of.endswith("additional") else ""
    need, name = int(f.required["shows"] or 0), NAMES[of]
    sure = int(_figure(f, "shows"))
    most = int(_figure(f, "possible_shows", sure))
    begins = f"{_plural(sure, f'{further}show')} as {name}" if sure else f"No {further}show as {name}"
    if "counting those" not in f.says and not f.says.startswith(begins):
        yield f"does not begin {begins!r}"
    if "shows_with_travel" not in f.found:
        if (most > sure) is not (f"up to {most} once everything is confirmed" in f.says):
            yield f"{most} once confirmed"
        if f.ruling is None and f.outcome is MET and sure < need:
            yield "met by too few"
    if f.ruling is None and f.outcome is NOT_MET and most >= need:
        yield "not met by enough"
    gap = need - sure
    if f.remedy is not None and f.remedy.shows:
        asks = f"{'One more show' if gap == 1 else f'{_word(gap)} more different shows'} as {name}"
        if f.remedy.shows != gap or asks.casefold() not in (f.to_complete or "").casefold():
            yield f"lacks {gap}: {f.to_complete}"
    counting = [row for row in f.working.rows if row.counts and row.says.startswith("Counts as a show")]
    plain = bool(f.working.steps) and "shows_with_travel" not in f.found
    if plain and (f": {sure}." not in f.working.steps[0] or len(counting) > sure):
        yield f"{len(counting)} rows and {f.working.steps[0]}"


def _counted(f: Finding, of: str) -> Iterator[str]:
    """Letters and seminars."""
    noun = "letters" if f.id.startswith("letters") else "seminars"
    if noun not in f.found:
        return
    need, have = int(f.required[noun] or 0), int(_figure(f, noun))
    might = int(_figure(f, "letters_open"))
    unknown = f.reason is Reason.NO_RECORD and "was not found in the register of members; " in f.says
    if not unknown and not f.says.startswith((f"{have} " if have else "No ", "The office has no record")):
        yield f"does not begin with {have}"
    if f.ruling is None and f.outcome is MET and have < need and "whichever way" not in f.says:
        yield "met by too few"
    if f.ruling is None and f.outcome is NOT_MET and have + might >= need:
        yield "not met by enough"
    gap = need - have
    asked = getattr(f.remedy, noun) if f.remedy is not None else gap
    if f.outcome is NOT_MET and asked != gap and not f.working.steps:
        yield f"lacks {gap} and asks for {asked}"
    if (
        f.remedy is not None
        and noun == "letters"
        and f"{_word(gap)} more".casefold() not in (f.to_complete or "").casefold()
    ):
        yield f"lacks {gap}: {f.to_complete}"


def _said(day: date) -> str:
    return f"{MONTHS[day.month - 1]} {day.day}, {day.year}"


def _good(member: Member, day: date, office: Office) -> str:
    for span in office.standing:
        if span.member_no == member.member_no and (span.start or day) <= day <= (span.end or day):
            return "in good standing" if span.standing == "good" else "not in good standing"
    if member.dues_paid_through is None:
        return "standing not on record"
    return "in good standing" if day <= member.dues_paid_through else "not in good standing"


def _signer_on(line: LetterLine, member: Member, result: Report, office: Office) -> Iterator[str]:
    days = {
        "On receipt": result.received_at.astimezone(TORONTO).date(),
        "When written": line.date,
        "Now": result.as_of.astimezone(TORONTO).date(),
    }
    for when, day in days.items():
        if day is not None:
            held = [x.category for x in member.listings if x.since is None or x.since <= day]
            named = [NAMES.get(c) or c.replace("_", " ").capitalize() for c in held]
            listed = f"listed as {' and '.join(named)}" if named else "not listed"
            yield f"{when} ({_said(day)}): {listed}, {_good(member, day, office)}."


def _letters(result: Report, office: Office) -> Iterator[str]:
    members = {member.member_no: member for member in office.members}
    asked = {f.id for f in result.findings if f.id.startswith("letters.")}
    for line in result.letters:
        if set(line.serves) | set(line.why_not) != asked or set(line.serves) & set(line.why_not):
            yield f"the letter of {line.signer} serves {line.serves} and not {sorted(line.why_not)}"
        if line.told_by.startswith("Taken for member") and line.signer_member_no:
            expected = tuple(_signer_on(line, members[line.signer_member_no], result, office))
            if line.checks[: len(expected)] != expected:
                yield f"of the signer it is said: {line.checks}"
