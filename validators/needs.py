"""What each check takes from its rulebook, and the switches that the checks know.

A rulebook that leaves out what its checks take, or gives what they do not, is refused at start-up.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Needs:
    """`keys` a requirement of the check must give, `may` it may give besides; `sections` and `policies` the
    rulebook must have for it."""

    keys: tuple[str, ...] = ()
    may: tuple[str, ...] = ()
    sections: tuple[str, ...] = ()
    policies: tuple[str, ...] = ()


_CREDITS = ("crosscheck_tolerance", "paid_not_worked", "travel_only", "other_kinds")
_PIECES = ("late_piece",)
_LETTERS = Needs(("letters",), policies=(*_PIECES, "signer_date"))
_OF_A_ROLE = Needs(("letters", "position"), policies=(*_PIECES, "signer_date"))
_SHOWS = Needs(("shows", "position"), sections=("measures", "crosscheck"), policies=_CREDITS)
_SHOWS_AND_TIME = Needs(
    ("shows", "position"), sections=("measures", "crosscheck"), policies=(*_CREDITS, "measure")
)
_MONTHS = Needs(
    ("months",), ("position",), sections=("measures", "crosscheck"), policies=(*_CREDITS, "measure")
)

NEEDS: dict[str, Needs] = {
    "request": Needs(),
    "resume": Needs(("fields",), sections=("crosscheck",), policies=(*_PIECES, "resume_fields")),
    "standing": Needs(policies=("standing_dates",)),
    "bar": Needs(("years",), policies=("bar_scope",)),
    "deadline": Needs(sections=("deadlines",), policies=("weekend_extension",)),
    "days_crosscheck": Needs(sections=("crosscheck",), policies=_CREDITS),
    "proof_outside": Needs(sections=("crosscheck",), policies=_PIECES),
    "listed_from": Needs(),
    "shows_2nd_apc": _SHOWS_AND_TIME,
    "shows_1st_apc": Needs(
        _SHOWS.keys, (), _SHOWS.sections, (*_SHOWS_AND_TIME.policies, "travel_show_is_1st_apc_show")
    ),
    "months_2nd_apc": Needs(
        _MONTHS.keys, _MONTHS.may, _MONTHS.sections, (*_MONTHS.policies, "travel_time_supplements")
    ),
    "months_1st_apc": Needs(
        ("months", "travel_months_at_most"), _MONTHS.may, _MONTHS.sections, _MONTHS.policies
    ),
    "months_total": _MONTHS,
    "shows_1st_apc_additional": Needs(
        _SHOWS.keys, (), _SHOWS.sections, (*_SHOWS_AND_TIME.policies, "pc_time_supplements")
    ),
    "months_1st_apc_additional": Needs(
        _MONTHS.keys, _MONTHS.may, _MONTHS.sections, (*_MONTHS.policies, "pc_time_supplements")
    ),
    "shows_pc": _SHOWS_AND_TIME,
    "months_pc": _MONTHS,
    "shows_script": _SHOWS,
    "shows_travel": _SHOWS,
    "letters_count": _LETTERS,
    "letters_pc": Needs(("letters", "listed"), policies=_LETTERS.policies),
    "letters_members": _LETTERS,
    "letters_pm_or_producer": _LETTERS,
    "letters_worked_with": _OF_A_ROLE,
    "letters_pc_worked_with": _OF_A_ROLE,
    "letters_caucus_member": _LETTERS,
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
    "window": ("none",),
    "evidence_of_a_day": ("either", "both"),
    "crosscheck_tolerance": ("larger_of_days_and_share", "smaller_of_days_and_share"),
}
"""Each policy by name, with the values that the program can follow."""
