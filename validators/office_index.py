"""The office's records, indexed once so that each application is looked up and never scanned for."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from functools import cached_property
from typing import TypeVar

from models.terms import (
    Decline,
    Evidence,
    Listing,
    Member,
    Office,
    Production,
    Remittance,
    RosterDays,
    SeminarAttendance,
    StandingSpan,
    Upgrade,
)
from models.terms.values import value
from validators.identity import Identities
from validators.name_index import NameIndex
from validators.people import (
    CLOSE,
    PersonMatch,
    bears_out,
    fold,
    identify,
    member_alike,
    name_parts,
    number_form,
)
from validators.productions import ProductionIndex, ShowSought, show_key
from validators.signs import Signs

_BRACKETED = re.compile(r"(?P<title>.+?)\s*\((?P<company>[^()]+)\)")


@value(frozen=True, slots=True)
class PaidRow:
    """A remittance row with the production that it means. `key` is its show's, "" where unregistered."""

    row: Remittance
    production: Production | None
    key: str


class OfficeIndex:
    """Look-ups over one `Office`; pure, and made once for a whole run."""

    def __init__(self, office: Office) -> None:
        self.office = office = _in_order(office)
        self.by_number: dict[str, Member] = {number_form(m.member_no): m for m in office.members}
        self.productions = ProductionIndex(office.productions)
        self._people: dict[tuple[str, str, bool], PersonMatch] = {}
        self._signers: dict[Signs, PersonMatch] = {}
        self._rows: dict[str, tuple[PaidRow, ...]] = {}
        self._shows: dict[tuple[object, ...], Production | None] = {}
        self._spans = _by_member(office.standing)
        self.declines = _by_member(office.declines)
        self.upgrades = _by_member(office.upgrades)
        self.seminars = _by_member(office.seminars)

    def identify(self, name: str, number: str = "", *, number_sure: bool = True) -> PersonMatch:
        """Which member a name and number mean; remembered."""
        key = (name, number, number_sure)
        if key not in self._people:
            known = self.by_number.get(number_form(number)) if number else None
            near = () if known is not None and bears_out(name, known) else self._names.near(name)
            self._people[key] = identify(name, number, near, self.by_number, number_sure=number_sure)
        return self._people[key]

    def signer(self, signs: Signs) -> PersonMatch:
        """Which member signed, by all that the letter shows; remembered. See `validators.identity`."""
        if signs not in self._signers:
            match = self._identities.signer(signs) if self.office.members else PersonMatch()
            self._signers[signs] = match or self.identify(
                signs.name, signs.number, number_sure=signs.number_sure
            )
        return self._signers[signs]

    @cached_property
    def _identities(self) -> Identities:
        return Identities(self.office, self._names, self._worked_on)

    def _worked_on(self, member: Member, production_ids: frozenset[str]) -> bool | None:
        """Whether `member` was remitted on one of these productions; null without such records."""
        if not self.office.remittances or "remittances" in self.office.absent:
            return None
        rows = self.paid_rows(member.member_no)
        return any(row.production and row.production.production_id in production_ids for row in rows)

    @cached_property
    def _names(self) -> NameIndex:
        return NameIndex(self.office.members, self.office.productions)

    @cached_property
    def _paid(self) -> tuple[dict[str, list[Remittance]], dict[tuple[str, str], list[Remittance]]]:
        """Remittance rows by the member whose number they carry; and the others by name and number."""
        numbered: dict[str, list[Remittance]] = defaultdict(list)
        named: dict[tuple[str, str], list[Remittance]] = defaultdict(list)
        for row in self.office.remittances:
            known = self.by_number.get(number_form(row.member_no)) if row.member_no else None
            name = row.member_name
            if known is not None and (not name or bears_out(name, known)):
                numbered[known.member_no].append(row)
            elif name:
                named[(name, row.member_no)].append(row)
        return numbered, named

    @cached_property
    def _pay_names(self) -> tuple[NameIndex, dict[str, tuple[str, str]]]:
        """The names on rows without a member's number, each under a place of its own, and name and number of
        each place."""
        named = self._paid[1]
        keys = {str(at): key for at, key in enumerate(named)}
        payees = [
            Member(at, key[0], (), (), None, "", "", named[key][0].provenance) for at, key in keys.items()
        ]
        return NameIndex(payees), keys

    def _rows_by_name(self, member: Member) -> Iterable[Remittance]:
        """Rows without this member's number whose name means them and nobody else."""
        payees, keys = self._pay_names
        near = (payee for known in (member.name, *member.known_as) for payee in payees.near(known))
        for name, number in sorted({keys[payee.member_no] for payee in near}):
            match = self.identify(name, number) if member_alike(name, member) >= CLOSE else PersonMatch()
            if match.member is not None and match.member.member_no == member.member_no:
                yield from self._paid[1][(name, number)]

    def paid_rows(self, member_no: str) -> tuple[PaidRow, ...]:
        """The member's remittance rows, each once, in a fixed order."""
        if member_no not in self._rows:
            seen: dict[tuple[object, ...], Remittance] = {}
            member = self.by_number.get(number_form(member_no))
            rows = [*self._paid[0].get(member_no, ()), *(self._rows_by_name(member) if member else ())]
            for row in rows:
                same = (row.production_id, row.production, row.season, row.occupation, row.start, row.end)
                seen.setdefault((*same, row.days, row.hours, row.amount, row.paid_not_worked), row)
            self._rows[member_no] = tuple(self._resolved(row) for row in _sorted(tuple(seen.values())))
        return self._rows[member_no]

    def _resolved(self, row: Remittance) -> PaidRow:
        key = (row.production_id, row.production, row.season, row.company, row.start, row.end)
        if key not in self._shows:
            found = self.productions.by_id.get(row.production_id)
            if found is None:
                sought = ShowSought(row.production, row.season, None, row.company, row.start, row.end)
                found = self.productions.find(sought).production or self._with_its_company(sought)
            self._shows[key] = found
        production = self._shows[key]
        return PaidRow(row, production, show_key(production) if production else "")

    def _with_its_company(self, sought: ShowSought) -> Production | None:
        """The production of a heading that has its company behind it in brackets, as the register has it."""
        parts = _BRACKETED.fullmatch(sought.title)
        if parts is None:
            return None
        titled = replace(sought, title=parts["title"], company=parts["company"])
        found = self.productions.find(titled).production
        same = found is not None and fold(found.company) == fold(parts["company"])
        return found if same else None

    @cached_property
    def _roster(self) -> dict[tuple[str, ...], list[RosterDays]]:
        """The roster's rows by number; and those without one by the parts of the name."""
        found: dict[tuple[str, ...], list[RosterDays]] = defaultdict(list)
        for row in self.office.roster:
            found[(number_form(row.member_no),) if row.member_no else name_parts(row.name)].append(row)
        return found

    def roster_of(self, member: Member | None, name: str) -> tuple[RosterDays, ...]:
        """The roster's rows of a person: by their number, and by their name where the row has no number."""
        keys = [name_parts(n) for n in ((member.name, *member.known_as) if member else (name,))]
        if member is not None:
            keys.append((number_form(member.member_no),))
        return _sorted(tuple(row for key in dict.fromkeys(keys) for row in self._roster.get(key, ())))

    def good_standing(self, member: Member, day: date) -> bool | None:
        """Whether `member` was in good standing on `day`; null where the records do not say."""
        span = self._span_on(member, day)
        if span is not None:
            return span.standing == "good"
        if member.dues_paid_through is None:
            return None
        return day <= member.dues_paid_through

    def _span_on(self, member: Member, day: date) -> StandingSpan | None:
        """The first row on `member`'s standing that covers `day`."""
        for span in self._spans.get(member.member_no, ()):
            if (span.start is None or span.start <= day) and (span.end is None or day <= span.end):
                return span
        return None

    def standing_recorded(self, member: Member, day: date) -> str:
        """The standing in the row that covers `day`, such as `arrears`; "" where only the dues tell it."""
        span = self._span_on(member, day)
        return span.standing if span is not None else ""

    def standing_where(self, member: Member, day: date) -> Evidence:
        """Where good standing on `day` is written, and what stands there."""
        span = self._span_on(member, day)
        if span is not None:
            source = span.provenance
            where = f"{source.file} row {source.row}, standing"
            return Evidence(source.file, span.standing, page=source.page, where=where)
        source, paid = member.provenance, member.dues_paid_through
        where = f"{source.file} row {source.row}, dues_paid_through"
        return Evidence(source.file, paid.isoformat() if paid else "no date", page=source.page, where=where)


def listed(member: Member, day: date) -> tuple[str, ...]:
    """The categories that `member` is listed in on `day`; a listing without a date counts."""
    return tuple(listing.category for listing in member.listings if _since(listing, day))


def _since(listing: Listing, day: date) -> bool:
    return listing.since is None or listing.since <= day


def latest_upgrade(upgrades: tuple[Upgrade, ...], to_category: str, day: date) -> Upgrade | None:
    """The last recorded upgrade to `to_category` up to `day`."""
    fitting = [u for u in upgrades if u.to_category == to_category and u.approved_on <= day]
    return max(fitting, key=lambda u: u.approved_on, default=None)


_Any = TypeVar(
    "_Any", Member, Production, Remittance, RosterDays, SeminarAttendance, StandingSpan, Decline, Upgrade
)


def _in_order(office: Office) -> Office:
    """The same records, each kind in the order of its files, whatever order they were read in."""
    return replace(
        office,
        members=_sorted(office.members),
        productions=_sorted(office.productions),
        remittances=_sorted(office.remittances),
        seminars=_sorted(office.seminars),
        standing=_sorted(office.standing),
        declines=_sorted(office.declines),
        upgrades=_sorted(office.upgrades),
    )


def _sorted(rows: tuple[_Any, ...]) -> tuple[_Any, ...]:
    return tuple(sorted(rows, key=_place))


def _place(row: _Any) -> tuple[str, int, int]:
    source = row.provenance
    return (source.file, source.page or 0, source.row)


_Row = TypeVar("_Row", Decline, Upgrade, SeminarAttendance, StandingSpan)


def _by_member(rows: tuple[_Row, ...]) -> dict[str, tuple[_Row, ...]]:
    found: dict[str, list[_Row]] = defaultdict(list)
    for row in rows:
        found[row.member_no].append(row)
    return {number: tuple(of_member) for number, of_member in found.items()}
