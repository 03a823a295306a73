"""How coded values read to a person: names, dates, numbers, and identifiers kept out of sight."""

from __future__ import annotations

import re
from datetime import date, datetime
from decimal import ROUND_DOWN, Decimal
from zoneinfo import ZoneInfo

TORONTO = ZoneInfo("America/Toronto")

STATUS = {
    "ready": "Ready",
    "for_committee": "For the committee",
    "needs_review": "Needs review",
    "incomplete": "Incomplete",
    "not_eligible": "Not eligible",
}
"""In the order in which a manager goes through them: what needs work first is `STATUS_ORDER`."""

STATUS_ORDER = ("needs_review", "incomplete", "not_eligible", "for_committee", "ready")

STATUS_MEANS = {
    "ready": "Every requirement is met. It can go to the Membership Committee.",
    "for_committee": "It can go to the Membership Committee; only points of the Committee's own are open.",
    "needs_review": "Nothing is known to be missing, but a person has to settle what is open below.",
    "incomplete": "Something that has to be sent with the application is missing.",
    "not_eligible": "A requirement is not met, and nothing that has to be sent is known to be missing.",
}

OUTCOME = {
    "met": "Met",
    "not_met": "Not met",
    "needs_review": "To review",
    "not_applicable": "Does not apply",
}


class _Named(dict[str, str]):
    """Names by code; a code without one is said in its own words."""

    def __missing__(self, code: str) -> str:
        return re.sub(r"^local(?=\d)", "local ", code.replace("_", " ")).capitalize()


CATEGORY = _Named(
    {
        "first_apc": "1st Assistant Production Coordinator",
        "production_coordinator": "Production Coordinator",
        "script_coordinator": "Script Coordinator",
        "travel_coordinator": "Travel Coordinator",
        "local44_member": "Local 44 member",
        "local44_signatory": "Local 44 signatory",
    }
)

POSITION = {
    "2nd_apc": "2nd APC",
    "1st_apc": "1st APC",
    "pc": "PC",
    "script": "Script Coordinator",
    "travel": "Travel Coordinator",
    "other": "Another job",
}

KIND = {
    "feature": "Feature",
    "mow": "Movie of the week",
    "pilot": "Pilot",
    "mini_series": "Mini-series",
    "tv_season": "TV series",
    "other": "Not a show for the count",
}

CROSSCHECK = {
    "matched": "Matched",
    "short": "Fewer remitted",
    "over": "More remitted",
    "not_yet_remitted": "Not yet due",
    "no_remittance": "No remittance",
    "outside_jurisdiction": "Outside 411",
}

SIGNATURE = {
    "ink": "Signed in ink",
    "digital_valid": "Signed digitally, valid",
    "digital_invalid": "Digital signature does not check out",
    "typed": "Name typed, not signed by hand",
    "none": "Not signed",
    "unclear": "Signature unclear",
}

CHANNEL = {"email": "email", "fax": "fax", "dropoff": "drop-off"}

REASON = {
    "missing": "missing",
    "short": "short",
    "supplemented": "supplemented",
    "special_consideration": "special consideration",
    "no_record": "no record",
    "unreadable": "unreadable",
    "ambiguous": "ambiguous",
    "unsigned": "unsigned",
    "not_listed": "not listed",
    "not_in_good_standing": "not in good standing",
    "late": "late",
    "barred": "barred",
    "mismatch": "figures differ",
    "unproven": "unproven",
    "policy": "policy to settle",
    "exempt": "exempt",
    "wrong_role": "other role",
    "nothing_to_check": "nothing to check",
}

PAPER = {
    "request": "Request",
    "resume": "Resume",
    "reference_letter": "Reference letter",
    "proof_of_days": "Proof of days",
    "seminar_certificate": "Seminar certificate",
    "fax_cover": "Fax cover",
    "blank": "Blank page",
    "other": "Other paper",
}

REQUIREMENT = {
    "request": "Request to be upgraded",
    "resume": "Resume",
    "standing": "Member in good standing",
    "bar": "No bar from an earlier decline",
    "deadline": "Received by the deadline",
    "days.crosscheck": "Days against fringes remitted",
    "proof.outside": "Proof of work outside 411",
    "listed_from": "Listed in the category applied from",
    "shows.2nd_apc": "Shows as 2nd APC",
    "shows.1st_apc": "Shows as 1st APC",
    "months.2nd_apc": "Time as 2nd APC",
    "months.1st_apc": "Time as 1st APC",
    "months.total": "Time in both positions",
    "letters.count": "Signed reference letters",
    "letters.pc": "Letter from a listed PC",
    "letters.members": "Letters from members",
    "seminars": "Local 411 seminars",
    "shows.1st_apc_additional": "Further shows as 1st APC",
    "months.1st_apc_additional": "Further time as 1st APC",
    "shows.pc": "Shows as PC",
    "months.pc": "Time as PC",
    "letters.pm_or_producer": "Letters from PMs or Producers",
    "shows.script": "Shows as Script Coordinator",
    "letters.worked_with": "Letters from people worked with",
    "letters.caucus_member": "Letter from a caucus member",
    "shows.travel": "Shows as Travel Coordinator",
    "letters.pc_worked_with": "Letters from PCs worked with",
    "seminar.immigration": "IATSE Immigration Seminar",
    "days.roster": "Days on the Industry Experience Roster",
    "evidence.days": "Pay stubs and call-ins",
    "signatory.kind": "Kind of signatory",
    "signatory.conditions": "Conditions of a signatory",
}

# Three groups of three, or nine digits in a row: how a Canadian Social Insurance Number is written.
_SIN = re.compile(r"(?<![\w.-])\d{3}([ \u00a0.-]?)\d{3}\1\d{3}(?![\w-])")


def masked(text: str) -> str:
    """`text` with every number that looks like a Social Insurance Number replaced by dots."""
    return _SIN.sub("••• ••• •••", text)


def holds_identifier(text: str) -> bool:
    """Whether a number that looks like a Social Insurance Number stands in `text`."""
    return _SIN.search(text) is not None


def requirement(identifier: str) -> str:
    """A requirement's name; an id that is not known here reads as itself."""
    return REQUIREMENT.get(identifier, identifier)


def number(value: float | None) -> str:
    """At most one decimal, cut and never rounded, no trailing zero; an en dash for null."""
    if value is None:
        return "–"
    cut = Decimal(repr(float(value))).quantize(Decimal("0.1"), rounding=ROUND_DOWN)
    return f"{cut.normalize() + 0:f}" if cut else "0"


def day(value: date | None) -> str:
    """`March 4, 2024`, as the findings write it; an en dash for null."""
    return "–" if value is None else f"{value:%B} {value.day}, {value.year}"


def short_day(value: date | None) -> str:
    """`Mar 4, 2024`, for the cells of a table; an en dash for null."""
    return "–" if value is None else f"{value:%b} {value.day}, {value.year}"


def moment(value: datetime) -> str:
    """`March 4, 2024, 16:05`, on the clock in Toronto."""
    local = value.astimezone(TORONTO)
    return f"{day(local.date())}, {local:%H:%M}"


def local_day(value: datetime) -> str:
    """The day in Toronto of a moment."""
    return day(value.astimezone(TORONTO).date())


STILL_NEEDED = "Still needed:"


def membership(member_no: str) -> str:
    """Whose application it is, by the number; one that the office does not know yet has none."""
    return "member number not known" if member_no.startswith("unknown-") else f"member {member_no}"


def still_needed(to_complete: str) -> str:
    """`Still needed: one more show as 2nd APC.`, of what would complete a requirement."""
    return f"{STILL_NEEDED} {to_complete[:1].lower()}{to_complete[1:]}"


def plural(count: int, one: str, many: str | None = None) -> str:
    """`1 letter`, `2 letters`."""
    return f"{count} {one if count == 1 else many or one + 's'}"
