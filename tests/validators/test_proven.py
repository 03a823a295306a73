"""Papers about work elsewhere: which credit they are about, their period and days, what is said of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from models.terms import PaperKind, ProofKind, ProofReading, ReceivedPaper
from tests.rules.casebook import usual
from tests.rules.casemaker import letter, read, received
from tests.validators.test_remedies import built
from validators.credits import Credit
from validators.proven import (
    kind_sure,
    proof_names_nothing,
    proof_period,
    proof_said,
    proven_days,
    proves,
)
from validators.rulebook import load

BOOK = load().on(date(2026, 12, 1))
START, END = date(2021, 1, 4), date(2021, 6, 30)
LETTER = received(letter({"signer": "Rosa Lind"}), PaperKind.REFERENCE_LETTER, "letter")


def proof(at: str = "proof", **said: Any) -> ReceivedPaper:
    """A timesheet with these fields; `unsure` lists those that were hard to read."""
    unsure = said.pop("unsure", ())
    fields = {"kind": ProofKind.TIMESHEET, "worker": "Nadia Ferro", **said}
    names = ("kind", "worker", "employer", "title", "start", "end", "days")
    body = ProofReading(*(read(fields.get(name), 0.4 if name in unsure else 0.99) for name in names))
    return received(body, PaperKind.PROOF_OF_DAYS, at)


def credit(productions: tuple[dict[str, Any], ...] = (), **said: Any) -> Credit:
    """A credit outside the Local, as the resume has it."""
    line = {"title": "Amber Quay", "kind": "feature", "agreement": "DGC", "position": "2nd_apc", "days": 100}
    credits = [{**line, "start": START, "end": END, **said}]
    case = {**usual("first_apc"), "credits": credits, "productions": productions, "letters": []}
    return built(case).checked[0].credit


def test_a_paper_that_is_no_proof_proves_nothing() -> None:
    assert not proves(LETTER, credit())
    assert kind_sure(LETTER, BOOK) is None and proof_said(LETTER) == ""
    assert not proof_names_nothing(LETTER, BOOK)
    assert proof_period([LETTER], BOOK) is None and proven_days([LETTER], BOOK) is None


def test_a_proof_is_of_a_kind_where_that_was_read_with_certainty() -> None:
    assert kind_sure(proof(), BOOK) is ProofKind.TIMESHEET
    assert kind_sure(proof(unsure=["kind"]), BOOK) is None


@pytest.mark.parametrize(
    ("mine", "theirs", "same"),
    [
        ("Abcdefghijklmnopqrst", "Abcdefghij1lm2op3rst", True),  # three letters of twenty
        ("Abcdefghijklmnopqrst", "Abcdefghij1lm2op34st", False),
        ("Amber Quay", None, False),
        (None, "Amber Quay", False),
    ],
)
def test_a_proof_is_about_the_credit_whose_title_it_has_as_far_as_it_was_read(
    mine: str | None, theirs: str | None, same: bool
) -> None:
    assert proves(proof(title=theirs), credit(title=mine)) is same


def test_a_proof_under_the_shows_working_title_is_about_it() -> None:
    known = {"id": "P1", "title": "Amber Quay", "also": ["Bluebottle"], "kind": "feature", "agreement": "DGC"}
    assert proves(proof(title="Bluebottle"), credit((known,)))
    assert not proves(proof(title="Bluebottle"), credit())


@pytest.mark.parametrize(
    ("start", "end", "about"),
    [
        (date(2021, 6, 30), date(2021, 9, 30), True),
        (date(2021, 7, 1), date(2021, 9, 30), False),
        (date(2020, 9, 1), date(2021, 1, 4), True),
        (date(2020, 9, 1), date(2021, 1, 3), False),
        (date(2020, 9, 1), None, True),  # until when is not said
        (None, date(2020, 9, 1), True),
        (date(2021, 6, 30), date(2020, 9, 1), True),  # the two in a wrong order: from its first on
        (date(2021, 7, 1), date(2020, 9, 1), False),
    ],
)
def test_a_proof_of_the_title_for_other_dates_is_not_about_the_credit(
    start: date | None, end: date | None, about: bool
) -> None:
    assert proves(proof(title="Amber Quay", start=start, end=end), credit()) is about


COMPANY, THREE_OFF, FOUR_OFF = (
    "abcdefghijklmnopqrstuvwxy", "abcdefghijk1mno2qrst3vwxy", "abcdefghijk1mno2qrst3vw4y",
)  # fmt: skip


@pytest.mark.parametrize(("employer", "about"), [(COMPANY, True), (THREE_OFF, True), (FOUR_OFF, False)])
@pytest.mark.parametrize("field", ["company", "studio"])
def test_without_a_title_employer_and_period_together_tell_the_credit(
    employer: str, about: bool, field: str
) -> None:
    companies: dict[str, Any] = {"studio": "Red Gate", field: COMPANY}
    of = credit((), **companies)
    assert proves(proof(employer=employer, start=START, end=END), of) is about
    assert not proves(proof(employer=employer, start=START), of)
    assert not proves(proof(employer=employer, end=END), of)
    assert not proves(proof(employer=employer), of)
    assert not proves(proof(start=START, end=END), of)


def test_the_employer_alone_tells_nothing_of_a_credit_without_dates() -> None:
    undated = credit(company=COMPANY, start=None, end=None)
    assert not proves(proof(employer=COMPANY, start=START, end=END), undated)


def test_the_registers_company_is_the_employer_too() -> None:
    known = {"id": "P1", "title": "Amber Quay", "kind": "feature", "agreement": "DGC", "company": COMPANY}
    assert proves(proof(employer=COMPANY, start=START, end=END), credit((known,), company=None))
    assert not proves(proof(employer=COMPANY, start=START, end=END), credit(company=None))


@pytest.mark.parametrize(
    ("unsure", "nothing"),
    [((), False), (("title",), False), (("employer",), False), (("title", "employer"), True)],
)
def test_a_proof_names_no_work_where_neither_title_nor_employer_was_read(
    unsure: tuple[str, ...], nothing: bool
) -> None:
    paper = proof(title="Amber Quay", employer="Quay Pictures", unsure=unsure)
    assert proof_names_nothing(paper, BOOK) is nothing


def test_the_period_of_papers_is_from_the_first_to_the_last_day_read_for_sure() -> None:
    first, last = proof(start=START, end=START), proof(start=END, end=END)
    assert proof_period([first, last], BOOK) == (START, END)
    assert proof_period([first, proof(start=START, end=END, unsure=["end"])], BOOK) == (START, START)
    assert proof_period([first, proof(start=END, end=START)], BOOK) == (START, START)
    assert proof_period([proof(start=START)], BOOK) is None
    assert proof_period([proof(end=END)], BOOK) is None


def test_papers_of_one_kind_add_up_by_period_and_of_several_kinds_the_fullest_holds() -> None:
    spring = proof(start=START, end=date(2021, 3, 31), days=40)
    summer = proof(start=date(2021, 4, 1), end=END, days=50.5)
    again = replace(spring, document="sha256:other")
    stub = proof(kind=ProofKind.PAY_STUB, start=START, end=END, days=60)
    assert proven_days([spring, summer], BOOK) == 90.5
    assert proven_days([spring, again], BOOK) == 40
    assert proven_days([spring, stub], BOOK) == 60
    assert proven_days([spring, summer, stub], BOOK) == 90.5


def test_days_that_are_not_there_or_unsure_are_none_and_none_worked_is_told_apart() -> None:
    assert proven_days([proof()], BOOK) is None
    assert proven_days([proof(days=40, unsure=["days"])], BOOK) is None
    assert proven_days([proof(days=0)], BOOK) == 0


WHAT = "It shows the days worked, and not that fringes were paid on them."


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ({}, f"A timesheet. {WHAT}"),
        ({"employer": "Quay Pictures"}, f"A timesheet, Quay Pictures. {WHAT}"),
        ({"start": START, "end": END}, f"A timesheet, January 4, 2021 to June 30, 2021. {WHAT}"),
        ({"start": START}, f"A timesheet. {WHAT}"),
        ({"end": END}, f"A timesheet. {WHAT}"),
        ({"days": 40.5}, f"A timesheet, 40.5 days. {WHAT}"),
        ({"days": 0.0}, f"A timesheet, 0 days. {WHAT}"),
        ({"kind": None}, "A paper of a kind not known."),
    ],
)
def test_a_paper_is_told_by_what_was_read_of_it_and_what_that_proves(said: dict[str, Any], told: str) -> None:
    assert proof_said(proof(**said)) == told
