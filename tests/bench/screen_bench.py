"""Screening without reading: applications a second on one core, and whether each stays as quick among many.

`python tests/bench/screen_bench.py`. The office has 2000 members, 400 productions and a remittance for every
show that a member worked on. An application has nine credits, three letters and a request; one in ten has
something that was hard to read, one in ten a discrepancy, and one in ten of the shows is outside the Local.
The office's index is made once, before the clock starts, as a run makes it; making the applications is not
counted. Office and applications are set aside from the collector, as a run does it. The clock is the
processor's, so that what else the machine does matters less.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from itertools import islice
from pathlib import Path
from random import Random
from statistics import median
from zoneinfo import ZoneInfo

sys.path.insert(0, str(Path(__file__).parent.parent.parent))

from flows.collector import records_set_aside
from models.terms import (
    Application,
    Category,
    Channel,
    CreditReading,
    Evidence,
    LetterReading,
    Listing,
    Member,
    Office,
    Paper,
    PaperKind,
    Position,
    Production,
    ProductionKind,
    ProofKind,
    ProofReading,
    Provenance,
    Reading,
    ReceivedPaper,
    Remittance,
    RequestReading,
    ResumeReading,
    Role,
    SeminarAttendance,
    Signature,
    Versions,
)
from validators.office_index import OfficeIndex
from validators.rulebook import load
from validators.verdict import screen

TORONTO = ZoneInfo("America/Toronto")
CYCLE = date(2026, 12, 1)
RECEIVED = datetime(2026, 11, 12, 10, 30, tzinfo=TORONTO)
AS_OF = datetime(2026, 12, 2, 9, 0, tzinfo=TORONTO)
VERSIONS = Versions("0", "5.3", "x", "sha256:0", "local411_pc_caucus", load().version)
MEMBERS, PRODUCTIONS, CREDITS = 2000, 400, 9
GIVEN = "Ada Bruno Cleo Dario Edda Fabio Greta Hugo Iris Jonas Karla Leo Mina Nils Olga Piet Quinn"
SYLLABLES = "bar col dor fen gal hol kir lam mon nor pel ros sar tor val wen zan".split()  # noqa: SIM905
WORDS = "Amber Birch Cold Dune Ember Finch Glass Hollow Iron Juniper Lantern Marble".split()  # noqa: SIM905
THINGS = "Quay Lane Harvest Road Falls Orchard Pines Harbour Bridge Meadow Station".split()  # noqa: SIM905


class World:
    """The made-up office, and applications to it without end."""

    def __init__(self, chance: Random) -> None:
        self.chance = chance
        self.members = [self._member(at) for at in range(MEMBERS)]
        self.productions = [self._production(at) for at in range(PRODUCTIONS)]
        self.careers = [self._career() for _ in self.members]
        self.office = Office(
            members=tuple(self.members),
            productions=tuple(self.productions),
            seminars=tuple(
                SeminarAttendance(m.member_no, name, "", "hosted", date(2025, 5, 1), _row("seminars.csv", at))
                for at, m in enumerate(self.members)
                for name in ("Safety on Set", "Payroll Basics")
            ),
            remittances=tuple(self._remitted()),
            absent=frozenset({"standing.csv"}),
        )

    def _member(self, at: int) -> Member:
        surname = "".join(self.chance.choices(SYLLABLES, k=3)).capitalize()
        listed = ("2nd_apc", "1st_apc", "pc", "craft_service")[at % 4]
        name = f"{self.chance.choice(GIVEN.split())} {surname}"
        return Member(
            str(3000 + at), name, (), (Listing(listed, date(2015, 1, 1)),), date(2027, 6, 30), "", "",
            _row("members.csv", at),
        )  # fmt: skip

    def _production(self, at: int) -> Production:
        kind = list(ProductionKind)[at % 5]
        start = date(2010, 1, 1) + timedelta(days=self.chance.randrange(5600))
        title = (
            f"{self.chance.choice(WORDS)} {self.chance.choice(THINGS)} {self.chance.choice(SYLLABLES)}{at}"
        )
        people = [self.chance.choice(self.members).name for _ in range(3)]
        season = 1 + at % 4 if kind is ProductionKind.TV_SEASON else None
        return Production(
            f"P{at}", title, (), kind, season, f"Quay {at} Inc.", "Blue Door", "411" if at % 10 else "DGC",
            start, start + timedelta(days=160), (people[0],), (people[1],), (people[2],),
            _row("productions.csv", at),
        )  # fmt: skip

    def _career(self) -> list[tuple[Production, Position, int]]:
        """Nine shows one after the other, some of which overlap by some weeks."""
        shows: list[Production] = []
        for show in sorted(self.chance.sample(self.productions, 120), key=lambda p: str(p.start)):
            if not shows or show.start > shows[-1].end - timedelta(days=self.chance.randrange(30)):
                shows.append(show)
        shows = shows[:CREDITS]
        return [
            (show, Position.SECOND_APC if at < 4 else Position.FIRST_APC, self.chance.randrange(60, 110))
            for at, show in enumerate(shows)
        ]

    def _remitted(self) -> Iterator[Remittance]:
        for member, career in zip(self.members, self.careers, strict=True):
            for at, (show, position, days) in enumerate(career):
                if show.agreement == "411":
                    yield Remittance(
                        member.member_no, member.name, "", show.title, show.season, show.company,
                        str(position), position, show.start, show.end, float(days), None, None, "",
                        _row("remittances/a.csv", at),
                    )  # fmt: skip

    def applications(self) -> Iterator[Application]:
        """Each member again and again, never twice with the same papers."""
        number = 0
        while True:
            yield self._application(number)
            number += 1

    def _application(self, number: int) -> Application:
        member, career = self.members[number % MEMBERS], self.careers[number % MEMBERS]
        credits = tuple(self._credit(show, position, days) for show, position, days in career)
        bodies = [
            (
                PaperKind.REQUEST,
                RequestReading(_read(member.name), _read(member.member_no), _read(Category.FIRST_APC)),
            ),
            (
                PaperKind.RESUME,
                ResumeReading(_read(member.name), _read(member.member_no), _read(None), credits, ()),
            ),
            *((PaperKind.REFERENCE_LETTER, self._letter(member)) for _ in range(3)),
            *(
                (PaperKind.PROOF_OF_DAYS, _proof(member, show, days))
                for show, _, days in career
                if show.agreement != "411"
            ),
        ]
        papers = tuple(_received(f"{number}-{at}", kind, body) for at, (kind, body) in enumerate(bodies))
        name = f"{CYCLE}/{member.member_no}-first_apc"
        return Application(
            name, member.member_no, member.name, member, Category.FIRST_APC, CYCLE, RECEIVED, True, papers
        )

    def _credit(self, show: Production, position: Position, days: int) -> CreditReading:
        sure = 0.99 if self.chance.random() > 0.012 else 0.5
        claimed = days if self.chance.random() > 0.012 else days + 20
        return CreditReading(
            title=_read(show.title), season=_read(show.season), kind=_read(show.kind),
            studio=_read(show.studio), company=_read(show.company), position=_read(position),
            start=_read(show.start), end=_read(show.end), days=_read(float(claimed), sure),
            producer=_read(show.producers[0]), production_manager=_read(show.production_managers[0]),
            production_coordinator=_read(show.production_coordinators[0]),
            assistant_production_coordinator=_read("Tam Yorke"), agreement=_read(show.agreement),
            ongoing=False, evidence=_where(show.title),
        )  # fmt: skip

    def _letter(self, member: Member) -> LetterReading:
        signer = self.chance.choice(self.members)
        return LetterReading(
            subject=_read(member.name), subject_member_no=_read(None), signer=_read(signer.name),
            signer_title=_read("Production Coordinator"), role=_read(Role.PC), signer_member_no=_read(None),
            date=_read(date(2026, 9, 14)), shows=(), category=_read(None), signature=_read(Signature.INK),
            text=f"{signer.name} has worked with {member.name} and speaks well of the work done. " * 8,
        )  # fmt: skip


def _row(file: str, at: int) -> Provenance:
    return Provenance(file, at + 2)


def _where(quote: str) -> Evidence:
    return Evidence("Resume.pdf", quote, "sha256:00", 1, (1.0, 2.0, 3.0, 4.0))


def _read(value: object, confidence: float = 0.99) -> Reading:
    if value is None:
        return Reading(None, 0.0, "", None)
    return Reading(value, confidence, str(value), _where(str(value)))


def _proof(member: Member, show: Production, days: int) -> ProofReading:
    return ProofReading(
        _read(ProofKind.TIMESHEET), _read(member.name), _read(show.company), _read(show.title),
        _read(show.start), _read(show.end), _read(float(days)),
    )  # fmt: skip


def _received(name: str, kind: PaperKind, body: object) -> ReceivedPaper:
    paper = Paper(kind, 0.99, 1, 1, _where(name), body)
    return ReceivedPaper(paper, f"sha256:{name}", f"{name}.pdf", "mail-1", Channel.EMAIL, RECEIVED, True)


def seconds_each(applications: Iterator[Application], count: int, index: OfficeIndex) -> float:
    """Processor seconds an application over `count` of them, the making of them aside."""
    book, spent = load(), 0.0
    for _ in range(0, count, 100):
        batch = list(islice(applications, min(100, count)))
        with records_set_aside():
            start = time.process_time()
            for application in batch:
                screen(application, index, book, as_of=AS_OF, versions=VERSIONS)
            spent += time.process_time() - start
    return spent / count


def main() -> None:
    world = World(Random(411))
    start = time.process_time()
    index = OfficeIndex(world.office)
    applications = world.applications()
    seconds_each(applications, 200, index)
    print(f"index of the office and a warm start: {time.process_time() - start:.1f} s")
    each = {10: median(seconds_each(applications, 10, index) for _ in range(30))}
    for count in (100, 1000, 10_000):
        each[count] = seconds_each(applications, count, index)
    for count, seconds in each.items():
        print(f"{count:>6} applications: {1 / seconds:>6.0f} a second")
    print(f"each of 10,000 against each of 10: {each[10_000] / each[10]:.2f} times as long")


if __name__ == "__main__":
    main()
