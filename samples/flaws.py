"""Every scenario by name, with the category that it is of."""

from __future__ import annotations

from collections.abc import Callable

from models.terms import Category
from samples import flaws_first as first
from samples import flaws_others as others
from samples import flaws_outside as outside
from samples.clean import Bench
from samples.drafts import Draft

Scenario = Callable[[Bench], Draft]

FLAWS: dict[str, tuple[Category, Scenario]] = {
    function.__name__: (category, function)
    for category, functions in (
        (
            Category.FIRST_APC,
            (
                first.months_short,
                first.short_days,
                first.no_remittance,
                first.missing_letter,
                first.two_letters_resent,
                first.letters_resent,
                first.signed_by_nickname,
                first.typed_letter,
                first.unsigned_letter,
                first.pc_in_arrears,
                first.pc_not_listed,
                first.late_application,
                first.late_letter,
                first.barred,
                first.bar_over,
                first.own_arrears,
                first.one_seminar,
                outside.outside_roe,
                outside.outside_fringes,
                outside.outside_timesheet,
                outside.outside_statement,
                outside.outside_unproven,
                first.bare_apc_settled,
                first.bare_apc_open,
                first.supplemented,
                first.supplemented_shows,
                first.special_consideration,
                first.travel_capped,
                first.newest_resume,
                first.unknown_applicant,
                first.before_cutoff,
            ),
        ),
        (
            Category.PRODUCTION_COORDINATOR,
            (
                others.used_not_recorded,
                others.earlier_unused,
                others.pc_shows_special,
                others.associate_producer,
                others.pc_writes_for_pc,
            ),
        ),
        (Category.SCRIPT_COORDINATOR, (others.script_two_shows, others.script_no_caucus)),
        (
            Category.TRAVEL_COORDINATOR,
            (others.travel_exempt, others.travel_no_seminar, others.travel_other_agreement),
        ),
    )
    for function in functions
}
"""Every scenario that is not plain clean, by name."""
