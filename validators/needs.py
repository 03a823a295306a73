"""What each check takes from its rulebook, and the switches that the checks know.

A rulebook that leaves out what its checks take, or gives what they do not, is refused at start-up.
"""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Needs:
    """`keys` a requirement of the check must give, `may` it may give besides; `sections` and `policies` the
    rulebook must have for it."""

    keys: tuple[str, ...] = ()
    may: tuple[str, ...] = ()
    sections: tuple[str, ...] = ()
    policies: tuple[str, ...] = ()


def _also(needs: Needs, *policies: str, sections: tuple[str, ...] = ()) -> Needs:
    return replace(needs, policies=(*needs.policies, *policies), sections=(*needs.sections, *sections))


_CREDITS = Needs(
    sections=("crosscheck",),
    policies=(
        "crosscheck_tolerance",
        "paid_not_worked",
        "travel_only",
        "other_kinds",
        "hours_without_days",
    ),
)
_COUNTS = _also(_CREDITS, sections=("measures", "show_kinds"))
_SHOWS = replace(_COUNTS, keys=("shows", "position"))
_SHOWS_AND_TIME = _also(_SHOWS, "measure")
_MONTHS = _also(replace(_COUNTS, keys=("months",), may=("position",)), "measure")
_LETTERS = Needs(("letters",), policies=("late_piece", "signer_date"))
_BY_CREW = _also(_LETTERS, sections=("producer_roles",))

NEEDS: dict[str, Needs] = {
    "request": Needs(),
    "resume": Needs(("fields",), sections=("crosscheck",), policies=("late_piece", "resume_fields")),
    "standing": Needs(policies=("standing_dates",)),
    "bar": Needs(("years",), policies=("bar_scope",)),
    "deadline": Needs(sections=("deadlines",), policies=("weekend_extension",)),
    "days_crosscheck": _CREDITS,
    "proof_outside": Needs(sections=("crosscheck", "proof_kinds"), policies=("late_piece",)),
    "listed_from": Needs(),
    "shows_2nd_apc": _SHOWS_AND_TIME,
    "shows_1st_apc": _also(_SHOWS_AND_TIME, "travel_show_is_1st_apc_show"),
    "months_2nd_apc": _also(_MONTHS, "travel_time_supplements"),
    "months_1st_apc": replace(_MONTHS, keys=("months", "travel_months_at_most")),
    "months_total": _MONTHS,
    "shows_1st_apc_additional": _also(_SHOWS_AND_TIME, "pc_time_supplements"),
    "months_1st_apc_additional": _also(_MONTHS, "pc_time_supplements"),
    "shows_pc": _SHOWS_AND_TIME,
    "months_pc": _MONTHS,
    "shows_script": _also(_SHOWS, sections=("long_format_kinds",)),
    "shows_travel": _SHOWS,
    "letters_count": _LETTERS,
    "letters_pc": replace(_LETTERS, keys=("letters", "listed")),
    "letters_members": _LETTERS,
    "letters_pm_or_producer": _BY_CREW,
    "letters_worked_with": replace(_BY_CREW, keys=("letters", "position")),
    "letters_pc_worked_with": replace(_LETTERS, keys=("letters", "position")),
    "letters_caucus_member": _also(_LETTERS, sections=("caucus_categories",)),
    "roster_days": Needs(("days", "bases"), ("involved_before",), policies=("window",)),
    "days_evidence": Needs(("days", "proof_kinds"), policies=("evidence_of_a_day",)),
    "one_of": Needs(("one_of",), sections=("points",)),
    "conditions": Needs(("conditions", "years"), ("unstated",), sections=("points",)),
    "seminars": Needs(("seminars",)),
    "seminars_additional": Needs(("seminars", "seminars_in_all")),
    "seminar_immigration": Needs(("seminars",)),
}

SWITCHES: dict[str, tuple[str, ...]] = {
    "measure": ("both", "days", "calendar"),
    "standing_dates": ("receipt_and_today", "receipt", "today"),
    "signer_date": ("receipt", "letter", "today"),
    "late_piece": ("not_counted", "counted"),
    "weekend_extension": ("none", "to_monday"),
    "travel_show_is_1st_apc_show": ("no", "yes"),
    "travel_time_supplements": ("no", "yes"),
    "pc_time_supplements": ("yes", "no"),
    "bar_scope": ("any_category",),
    "resume_fields": ("every_field_but_studio", "every_field"),
    "exempt_resume": ("yes", "no"),
    "paid_not_worked": ("not_counted", "counted"),
    "travel_only": ("not_counted", "counted"),
    "other_kinds": ("not_counted", "counted"),
    "hours_without_days": ("converted", "asked"),
    "window": ("none",),
    "evidence_of_a_day": ("either", "both"),
    "crosscheck_tolerance": ("larger_of_days_and_share", "smaller_of_days_and_share"),
}
"""Each policy by name, with the values that the program can follow."""

RESUME_FIELDS = (
    "title",
    "studio",
    "position",
    "start",
    "end",
    "days",
    "producer",
    "production_manager",
    "production_coordinator",
    "assistant_production_coordinator",
)
"""The fields of a resume's credit that a rulebook may ask for."""

READINGS = (
    "default",
    "presence",
    *RESUME_FIELDS,
    "season",
    "kind",
    "agreement",
    "personnel",
    "category",
    "subject",
    "member_no",
    "statement",
    "signer",
    "signer_member_no",
    "signature",
    "role",
    "date",
    "seminar",
    "host",
    "topic",
    "proof_kind",
    "employer",
)
"""What a rulebook may set a reading threshold for: a field, and `presence`, that something stands in it."""
