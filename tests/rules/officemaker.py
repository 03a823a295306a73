"""Makes the office's records out of the few words of a rule case; see README.md beside it."""

from __future__ import annotations

from datetime import date
from typing import Any

from models.terms import (
    Decline,
    Listing,
    Member,
    Office,
    Position,
    Production,
    ProductionKind,
    Provenance,
    Remittance,
    SeminarAttendance,
    StandingSpan,
    Upgrade,
)


def at_row(row: int) -> Provenance:
    """A row of a made-up file; rows count from 1 and the header is the first."""
    return Provenance("made-up.csv", row)


def member(said: dict[str, Any], row: int = 2) -> Member:
    listings = tuple(
        Listing(part.partition("@")[0], date.fromisoformat(part.partition("@")[2]) if "@" in part else None)
        for part in said.get("listed", ())
    )
    paid = said.get("dues", date(2027, 6, 30))
    return Member(
        said["number"], said["name"], tuple(said.get("known_as", ())), listings, paid, "", "", at_row(row)
    )


def production(said: dict[str, Any], row: int = 2) -> Production:
    return Production(
        said["id"],
        said["title"],
        tuple(said.get("also", ())),
        ProductionKind(said["kind"]) if said.get("kind") else None,
        said.get("season"),
        said.get("company", ""),
        said.get("studio", ""),
        said.get("agreement", "411"),
        said.get("start"),
        said.get("end"),
        tuple(said.get("producers", ())),
        tuple(said.get("pms", ())),
        tuple(said.get("pcs", ())),
        at_row(row),
    )


def remittance(said: dict[str, Any], number: str = "3456", row: int = 2) -> Remittance:
    position = said.get("position", "1st_apc")
    return Remittance(
        said.get("number", number),
        said.get("name", ""),
        said.get("production_id", ""),
        said.get("title", ""),
        said.get("season"),
        "",
        said.get("occupation", str(position)),
        Position(position) if position else None,
        said.get("start"),
        said.get("end"),
        said.get("days"),
        said.get("hours"),
        None,
        said.get("not_worked", ""),
        Provenance("remittances/made-up.csv", row),
    )


def office(case: dict[str, Any]) -> Office:
    """The office of a case. `remitted: as claimed` pays every credit's days in its own position and
    period."""
    said = case.get("remitted", "as claimed")
    if said == "as claimed":
        said = [
            {
                k: c.get(k)
                for k in ("title", "season", "start", "end", "days", "position")
                if c.get(k) is not None
            }
            for c in case.get("credits") or ()
            if c.get("agreement", "411") == "411" and c.get("position") != "apc" and c.get("paid", True)
        ]
    applicant = {
        "number": "3456",
        "name": "Nadia Ferro",
        "listed": case.get("listed", ["2nd_apc@2018-01-01"]),
    }
    if "dues" in case:
        applicant["dues"] = case["dues"]
    others = case.get("members", ())
    seminars = tuple(
        SeminarAttendance(
            "3456",
            s["name"],
            s.get("topic", ""),
            s.get("standing", "hosted"),
            s.get("date", date(2025, 5, 1)),
            at_row(at),
        )
        for at, s in enumerate(case.get("seminars", ()), 2)
    )
    absent = set(case.get("absent", ()))
    upgrades = tuple(
        Upgrade(
            "3456",
            u.get("from", "2nd_apc"),
            u.get("to", "1st_apc"),
            u["approved"],
            tuple((i, Position(p)) for i, p in u["used"]) if u.get("used") is not None else None,
            at_row(at),
        )
        for at, u in enumerate(case.get("upgrades", ()), 2)
    )
    return Office(
        members=()
        if "members.csv" in absent
        else tuple(member(m, at) for at, m in enumerate((applicant, *others), 2)),
        productions=tuple(production(p, at) for at, p in enumerate(case.get("productions", ()), 2)),
        seminars=seminars,
        declines=tuple(
            Decline("3456", d.get("ground", "misrepresentation"), d["declined"], d.get("until"), at_row(at))
            for at, d in enumerate(case.get("declines", ()), 2)
        ),
        upgrades=upgrades,
        standing=tuple(
            StandingSpan(s.get("number", "3456"), s.get("from"), s.get("to"), s["standing"], at_row(at))
            for at, s in enumerate(case.get("standing", ()), 2)
        ),
        remittances=()
        if "remittances" in absent
        else tuple(remittance(r, row=at + 2) for at, r in enumerate(said)),
        absent=frozenset(absent),
        remittances_since=case.get("remittances_since"),
    )
