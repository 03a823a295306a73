"""Which requests open an application of a cycle, what joins it, and what is said of a paper that does not."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import pytest

from models.terms import Category, Correction, Evidence, PaperKind, ReceivedPaper, RequestReading
from tests.rules.casemaker import AS_OF, CYCLE, TORONTO, read, received
from tests.validators.test_placing import OFFICE, names, placed, reference, request, resume
from validators.placing import Placed, place
from validators.rulebook import load

FIRST = "2026-12-01/3456-first_apc"
TRAVEL = "2026-12-01/3456-travel_coordinator"
EARLIER = datetime(2026, 9, 1, 23, 59, 59, tzinfo=TORONTO)
"""The last second of the cycle before."""


def faint(category: str, **how: Any) -> ReceivedPaper:
    """A request whose category was hard to read."""
    body = RequestReading(read("Nadia Ferro"), read(None), read(Category(category), 0.4))
    return received(body, PaperKind.REQUEST, how.pop("called", "faint"), **how)


def answered(paper: ReceivedPaper, value: str) -> tuple[Correction, ...]:
    return (Correction("q", f"place:{paper.document}#1", value, "Office", AS_OF),)


def why(result: Placed) -> list[str]:
    return [item.why for item in result.unplaced]


def test_what_could_not_be_opened_goes_with_the_application_that_it_came_with() -> None:
    shut = Evidence("a.heic", "It is locked.")
    came = {"mail-1": [shut, shut], "mail-9": [Evidence("b.heic", "It is locked.")]}
    found = place([request("Nadia Ferro")], OFFICE, CYCLE, load(), (), came)
    assert found.applications[0].unopened == (shut,)


def test_a_paper_that_comes_near_is_shown_to_the_applications_that_it_comes_near_to() -> None:
    asks = (request("Joan Tessier", "1002", submission="a"), request("Nadia Ferro", submission="b"))
    found = placed(*asks, reference("J. Tessier", submission="c"))
    assert {a.id: len(a.perhaps) for a in found.applications} == {
        "2026-12-01/1002-first_apc": 1,
        FIRST: 0,
    }


def test_a_letter_opens_nothing_beside_a_request() -> None:
    found = placed(request("Nadia Ferro"), reference("Nadia Ferro", category="travel_coordinator"))
    assert list(names(found)) == [FIRST]
    assert len(found.applications[0].papers) == 2, "a letter for what was not asked is filed with what was"


def test_a_category_that_was_hard_to_read_is_the_one_that_the_other_papers_name() -> None:
    letters = [reference("Nadia Ferro", category="travel_coordinator", called=called) for called in "ab"]
    assert list(names(placed(faint("first_apc"), *letters))) == [TRAVEL]
    both = reference("Nadia Ferro", category="script_coordinator", called="c")
    assert list(names(placed(faint("first_apc"), *letters, both))) == [FIRST], "they do not agree"
    other = reference("Joan Tessier", category="travel_coordinator")
    assert FIRST in names(placed(faint("first_apc"), other)), "that is somebody else's"


def test_a_request_for_what_another_local_grants_opens_nothing() -> None:
    for papers in ([request("Nadia Ferro", category="local44_member")],
                   [resume("Nadia Ferro"), reference("Nadia Ferro", category="local44_member")]):  # fmt: skip
        assert placed(*papers).applications == ()
    answer = answered(resume("Nadia Ferro"), "2026-12-01/3456-local44_member")
    assert placed(resume("Nadia Ferro"), answers=answer).applications == ()


def test_a_rulebook_without_deadlines_takes_what_has_come_by_the_end_of_the_day() -> None:
    book = load("local44_admission")
    asks = request("Nadia Ferro", category="local44_member", at=datetime(2026, 12, 2, 8, tzinfo=TORONTO))
    for day, opened in ((date(2026, 12, 1), 0), (date(2026, 12, 2), 1), (date(2027, 6, 1), 1)):
        assert len(place([asks], OFFICE, day, book).applications) == opened


@pytest.mark.parametrize(
    ("at", "opens"),
    [(EARLIER, False), (datetime(2026, 9, 2, tzinfo=TORONTO), True),
     (datetime(2026, 12, 1, 23, 59, 59, 9, tzinfo=TORONTO), True),
     (datetime(2026, 12, 2, tzinfo=TORONTO), False)],
)  # fmt: skip
def test_without_a_request_only_a_letter_of_the_cycle_opens_it(at: datetime, opens: bool) -> None:
    found = placed(reference("Nadia Ferro", category="first_apc", at=at))
    assert bool(found.applications) is opens


def test_a_letter_about_nobody_or_for_no_category_opens_nothing() -> None:
    assert placed(reference(None, category="first_apc")).applications == ()
    assert placed(reference("Nadia Ferro"), resume("Nadia Ferro")).applications == ()


def test_papers_of_one_whose_request_belongs_to_an_earlier_cycle_wait_for_nothing_here() -> None:
    early = request("Nadia Ferro", at=EARLIER)
    found = placed(early, reference("Nadia Ferro", category="first_apc"))
    assert found.applications == ()
    assert why(found) == ["The request of this applicant belongs to the cycle of September 1, 2026."] * 2


def test_an_earlier_request_for_another_category_is_no_part_of_this_one() -> None:
    early = request("Nadia Ferro", category="travel_coordinator", at=EARLIER)
    found = placed(request("Nadia Ferro"), early, resume("Nadia Ferro"))
    assert names(found) == {FIRST: ["request Nadia Ferro first_apc.pdf", "resume Nadia Ferro.pdf"]}
    again = placed(request("Nadia Ferro"), request("Nadia Ferro", category="", called="open"))
    assert len(again.applications[0].papers) == 2, "one that names no category goes with the other"


def test_of_two_requests_the_earlier_one_says_when_it_came() -> None:
    first = datetime(2026, 10, 1, 9, tzinfo=TORONTO)
    found = placed(request("Nadia Ferro"), request("Nadia Ferro", at=first, called="first", certain=False))
    (application,) = found.applications
    assert (application.received_at, len(application.papers)) == (first, 2)
    assert not application.certain


def test_an_answer_opens_an_application_files_in_it_alone_or_sets_a_paper_aside() -> None:
    work = resume("Nadia Ferro")
    found = placed(work, reference("Nadia Ferro"), answers=answered(work, FIRST))
    assert len(found.applications[0].papers) == 2 and not found.unplaced
    asks = (request("Nadia Ferro"), request("Nadia Ferro", category="travel_coordinator"))
    held = names(placed(*asks, work, answers=answered(work, TRAVEL)))
    assert work.name in held[TRAVEL] and work.name not in held[FIRST]
    aside = placed(asks[0], work, answers=answered(work, "none"))
    assert len(aside.applications[0].papers) == 1 and not aside.unplaced
    nobody = placed(work, answers=answered(work, "2026-12-01/-first_apc"))
    assert nobody.applications == () and len(nobody.unplaced) == 1


def test_blank_pages_and_second_copies_are_filed_nowhere_and_a_cover_sheet_is_asked_about_by_nobody() -> None:
    asks = request("Nadia Ferro", submission="a")
    rest = [received(None, kind, kind.value, submission="b")
            for kind in (PaperKind.BLANK, PaperKind.DUPLICATE, PaperKind.FAX_COVER)]  # fmt: skip
    found = placed(asks, *rest)
    assert len(found.applications[0].papers) == 1 and not found.unplaced
    beside = placed(asks, received(None, PaperKind.FAX_COVER, "cover", submission="a"))
    assert [p.paper.kind for p in beside.applications[0].papers][1:] == [PaperKind.FAX_COVER]
    unknown = placed(asks, received(None, PaperKind.OTHER, "odd", submission="b"))
    assert why(unknown) == ["It is not certain whom the paper is about."]
    assert unknown.unplaced[0].candidates == ()


def test_what_joins_no_application_says_why_and_whose_it_may_be() -> None:
    asks = request("Nadia Ferro")
    stranger = placed(asks, reference("Otto Brand"))
    assert why(stranger) == ["It is about Otto Brand, who has no application in the cycle."]
    assert stranger.unplaced[0].candidates == ()
    single = placed(asks, request("Joan Tessier", "1002"), reference("Otto"))
    assert why(single) == ["It is not certain whom the paper is about."]
    assert single.unplaced[0].candidates == ("2026-12-01/1002-first_apc", FIRST)
    member = placed(asks, resume("Joan Tessier", "1002"))
    assert why(member) == ["There is no application of this person in the cycle."]
    assert member.unplaced[0].candidates == (), "a member's name was not misread"
    misread = placed(asks, resume("Nqdxa Frrxo Ltd"))
    assert why(misread) == ["There is no application of this person in the cycle."]
    assert misread.unplaced[0].candidates == (FIRST,)
    near = placed(asks, reference("J. Tessier"))
    assert why(near) == ["The name comes near to more than one member."]


def test_a_request_that_names_nothing_may_be_for_anything_and_for_what_is_open_first() -> None:
    alone = placed(request("Nadia Ferro", category=""))
    assert why(alone) == ["The request does not say with certainty which upgrade or listing it asks for."]
    assert FIRST in alone.unplaced[0].candidates
    foreign = placed(request("Nadia Ferro"), request("Nadia Ferro", category="local44_member"))
    assert foreign.unplaced[0].candidates == (FIRST,)


def test_an_applicant_is_called_by_the_best_of_their_own_papers() -> None:
    at = datetime(2026, 11, 1, 9, tzinfo=TORONTO)
    found = placed(reference("Otto M. Brand", at=at), request("Otto Brand"), resume("Otto Q. Brand"))
    assert [a.applicant for a in found.applications] == ["Otto Brand"]
    (known,) = placed(request("Nadxa Ferro", "3456"), resume("Nadia Ferro")).applications
    assert (known.applicant, known.member) == ("Nadia Ferro", OFFICE.members[0])
