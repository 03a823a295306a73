"""Times: the time in one position by itself, and which part of it the last upgrade has not used."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from models.terms import Position, Upgrade
from validators.case import Case
from validators.crosscheck import Checked
from validators.office_index import latest_upgrade
from validators.productions import show_key
from validators.tally import EVER, Portion, Portions, Sums, sums, whole


def time_in(case: Case, position: Position) -> Sums:
    """Time in `position` on dates that no other position of the category claims; Travel Coordinator credits
    claim none. Of 1st APC time what the upgrade to that rung used is left out, where the category starts from
    it."""
    return case.once(("time in", position), lambda case: _time_in(case, position))


def _time_in(case: Case, position: Position) -> Sums:
    rivals = [other for other in case.tally if other not in (position, Position.TRAVEL)]
    return sums(case.work, [position], rivals, case.book, portions_of(case, position))


def portions_of(case: Case, position: Position) -> Portions:
    """Which part of each credit in `position` is counted."""
    from_category = case.book.categories[case.application.category].from_category
    starts_here = position is Position.FIRST_APC and from_category == Position.FIRST_APC.value
    return additional(case) if starts_here else whole


def last_upgrade(case: Case) -> Upgrade | None:
    """The recorded upgrade to the rung applied from."""
    wanted = case.book.categories[case.application.category].from_category
    if case.member is None or wanted is None:
        return None
    return latest_upgrade(case.index.upgrades.get(case.member.member_no, ()), wanted, case.received)


def additional(case: Case) -> Callable[[Checked], Portion]:
    """Which part of a 1st APC credit is in addition to what the last upgrade used.

    After the recorded upgrade: additional. Before: by `credits_used`, else neither. Source: policy.md, 1st
    APC to PC.
    """
    upgrade = last_upgrade(case)

    def portion(checked: Checked) -> Portion:
        if upgrade is None:
            return Portion(None, EVER, None)
        after = (upgrade.approved_on + timedelta(days=1), date.max)
        used = _used(checked, upgrade, case)
        span = checked.credit.widest
        if span is None:
            return Portion(None, EVER, None)
        if span[0] > upgrade.approved_on:
            return Portion()
        whole_before = span[1] <= upgrade.approved_on
        if used is False:
            return Portion()
        if used is None:
            return Portion(None if whole_before else after, EVER, None)
        if whole_before:
            return Portion(None, None, False)
        return Portion(after, after, None)

    return portion


def _used(checked: Checked, upgrade: Upgrade, case: Case) -> bool | None:
    """Whether the credit was used for the recorded upgrade; null where no record says."""
    if upgrade.credits_used is None or checked.credit.production is None:
        return None
    productions = case.index.productions.by_id
    for production_id, position in upgrade.credits_used:
        known = productions.get(production_id)
        same = known is not None and show_key(known) == show_key(checked.credit.production)
        if same and position in checked.credit.positions:
            return True
    return False
