"""What a person is asked: only what may change a finding, whom, in which order, and where to look."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from models.terms import (
    Asked,
    Finding,
    Outcome,
    PaperKind,
    Question,
    Reason,
    Report,
    RequestReading,
    Ruling,
    Unplaced,
)
from tests.rules.casebook import usual
from tests.rules.casemaker import document, letter, read, received, report
from tests.validators.test_remedies import built
from validators.case import Case
from validators.checks import check
from validators.questions import ask, question_id, settled

USUAL: dict[str, Any] = usual("first_apc")
CREDITS = USUAL["credits"]
LINE: dict[str, Any] = CREDITS[0]
RESUME = f"{document('resume')}#1"
STRANGER = {"applicant": "Xenia Obrecht", "number": ""}
NUMBER = f"{document('request')}#1/member_no"


def told(**changes: Any) -> Report:
    return report({**USUAL, **changes})


def asked(requirement: str, **changes: Any) -> list[str]:
    """The targets of what is asked about one requirement, whatever its answers would change."""
    case = built({**USUAL, **changes})
    found = check(case, case.requirement(requirement))
    return [q.target.removeprefix(RESUME) for q in ask(case, [found])]


def hangs_on(case: Case, requirement: str) -> list[str]:
    """What a finding would hang on, were it in review."""
    found = check(case, case.requirement(requirement))
    review = replace(found, outcome=Outcome.NEEDS_REVIEW, reason=Reason.MISMATCH)
    return [q.target.removeprefix(RESUME) for q in ask(case, [review])]


def question(target: str, **changes: Any) -> Question:
    return next(q for q in told(**changes).questions if q.target.endswith(target))


def test_a_questions_name_is_made_of_what_it_is_filed_under() -> None:
    assert question_id("abc") == "q-ba7816bf8f"


def test_nothing_is_asked_where_nothing_is_in_review() -> None:
    assert not told().questions
    assert not told(letters=[]).questions, "what is missing is no question"


def test_ranks_count_from_nought_completeness_first_then_what_changes_most() -> None:
    lines = {"unread_lines": ["a"], "credits": [*CREDITS[:7], {**CREDITS[7], "position": "apc"}]}
    found = told(**lines, listed=["pc@2010-01-01"], dues=None)
    assert [q.rank for q in found.questions] == list(range(len(found.questions)))
    stage = {f.id: f.stage.value for f in found.findings}
    early = ["completeness" in {stage[change] for change in q.changes} for q in found.questions]
    assert early == sorted(early, reverse=True) and len(set(early)) == 2
    for first in (True, False):
        counts = [
            len(q.changes) for q, is_early in zip(found.questions, early, strict=True) if is_early is first
        ]
        assert counts == sorted(counts, reverse=True)


def test_the_committees_questions_come_after_the_managers() -> None:
    long = [*CREDITS[:4], *({**c, "end": c["end"].replace(year=2023), "days": 300} for c in CREDITS[4:7])]
    found = told(credits=long, letters=[{**said, "signature": "typed"} for said in USUAL["letters"]])
    whom = [q.asked for q in found.questions]
    assert Asked.COMMITTEE in whom and whom == sorted(whom, key=lambda one: one is Asked.COMMITTEE)
    last = found.questions[-1]
    assert last.asks.endswith("Does the Committee take the requirement as met?")
    assert last.target.startswith("finding:2026-12-01/3456-first_apc:shows.")
    assert last.options == ("met", "not_met") and last.evidence


def test_who_an_unknown_applicant_is_is_asked_once_of_all_that_hangs_on_it() -> None:
    found = question("/member_no", **STRANGER)
    assert found.target == NUMBER
    assert found.asks == "What is the member number of Xenia Obrecht?"
    assert {"standing", "bar", "listed_from", "seminars", "days.crosscheck", "months.total"} <= set(
        found.changes
    )
    assert not {"resume", "request", "deadline"} & set(found.changes)
    assert NUMBER not in asked(
        "letters.count", **STRANGER, letters=[{**USUAL["letters"][0], "signature": "typed"}] * 3
    )
    answered = [{"target": NUMBER, "value": "9999"}]
    for case in ({"absent": ["members.csv"]}, {"answers": answered}):
        assert NUMBER not in [q.target for q in told(**STRANGER, **case).questions]


def test_an_applicant_without_a_name_is_called_the_applicant() -> None:
    case = built({**USUAL, **STRANGER})
    bare = replace(case, application=replace(case.application, applicant=""))
    found = check(bare, bare.requirement("standing"))
    assert ask(bare, [found])[0].asks == "What is the member number of the applicant?"
    others = tuple(p for p in bare.on_time if p.paper.kind is not PaperKind.REQUEST)
    no_request = replace(bare, on_time=others, remembered={})
    assert ask(no_request, [found])[0].target == f"{RESUME}/member_no"


def test_unread_lines_are_asked_about_where_they_matter_and_until_answered() -> None:
    few: dict[str, Any] = {"credits": CREDITS[:2], "unread_lines": ["a"]}
    assert "/unread" in asked("shows.1st_apc", **few)
    assert "/unread" in asked("days.crosscheck", **few)
    assert "/unread" in asked("shows.1st_apc", credits=[])
    unanswered = {"answers": [{"target": f"{RESUME}/unread", "value": "credits_unread"}]}
    assert "/unread" not in asked("shows.1st_apc", **few, **unanswered)
    assert "/unread" not in asked("standing", **STRANGER, **few)
    assert "/unread" not in asked(
        "letters.count", **few, letters=[{**USUAL["letters"][0], "certain": False, "submission": "m"}]
    )


def test_shows_that_were_remitted_and_not_read_are_asked_about_where_a_count_fell_short() -> None:
    row = {key: LINE[key] for key in ("start", "end", "days")} | {"title": "Ash Court", "position": "1st_apc"}
    paid: dict[str, Any] = {"credits": CREDITS[:2], "remitted": [row]}
    assert "/unread" in asked("shows.1st_apc", **paid)
    assert "/unread" not in asked("days.crosscheck", **paid)
    strange = [{"signer": name, "role": "producer"} for name in ("Xavi Moll", "Uma Hark", "Bo Selz")]
    pm = {**usual("production_coordinator"), "letters": strange}
    assert "/unread" in asked("letters.pm_or_producer", **{**pm, "remitted": [row], "credits": CREDITS[:2]})
    settled = {**paid, "credits": [*CREDITS[:2], {**CREDITS[4], "kind": None, "title": "Ash Court"}]}
    assert "/unread" not in asked("shows.1st_apc", **settled)


def test_letters_by_role_ask_for_the_credits_that_were_not_read() -> None:
    pm = usual("production_coordinator")
    strange = [{"signer": name, "role": "producer"} for name in ("Xavi Moll", "Uma Hark", "Bo Selz")]
    faint = {
        **pm,
        "letters": strange,
        "credits": [{**pm["credits"][0], "unsure": ["days"]}, *pm["credits"][1:]],
    }
    assert "/credits/0/days" in asked("letters.pm_or_producer", **{**faint, "remitted": []})
    unopened = {**faint, "remitted": [], "letters": strange[:2], "unopened": ["a.pdf"]}
    assert "/credits/0/days" not in asked("letters.count", **unopened)


def test_papers_unopened_torn_or_late_maybe_are_asked_about_until_answered() -> None:
    two = USUAL["letters"][:2]
    shut = f"{document('a.pdf')}#1/unopened"
    assert asked("letters.count", letters=two, unopened=["a.pdf"]) == [shut]
    answers = [{"target": shut, "value": "needed"}]
    assert shut not in asked("letters.count", letters=two, unopened=["a.pdf"], answers=answers)
    torn = [two[0], {**two[1], "lacks": "page 2 of 2"}]
    lacks = f"{document('letter-1')}#1/lacks"
    assert asked("letters.count", letters=torn) == [lacks]
    assert lacks not in asked("letters.count", letters=torn, answers=[{"target": lacks, "value": "needed"}])
    maybe = [*two, {**USUAL["letters"][2], "certain": False, "submission": "mail-2"}]
    assert asked("letters.count", letters=maybe) == ["arrival:mail-2"]
    asks = told(letters=maybe).questions[0]
    assert asks.asks == "Did mail-2 arrive by the end of December 1, 2026?"
    assert asks.options == ("on_time", "late")


def test_a_resume_that_came_unopened_is_asked_about_for_all_that_rests_on_it() -> None:
    case: dict[str, Any] = {"credits": None, "unopened": ["Resume.pdf"]}
    shut = f"{document('Resume.pdf')}#1/unopened"
    for requirement in ("shows.1st_apc", "months.total", "days.crosscheck", "resume"):
        assert asked(requirement, **case) == [shut]
    assert shut not in asked("seminars", **STRANGER, **case)
    listed = told(unopened=["a.pdf"], listed=["pc@2010-01-01"]).questions
    assert [q.target for q in listed] == ["finding:2026-12-01/3456-first_apc:listed_from"]


def test_a_request_of_which_the_category_was_not_read_is_asked_about() -> None:
    assert asked("request", request={"confidence": 0.4}) == [f"{document('request')}#1/category"]
    found = question("/category", request={"confidence": 0.4})
    assert found.asks == "Which upgrade or listing does this request ask for?"
    assert [place.quote for place in found.evidence] == ["first_apc"]
    case = built({**USUAL, "request": {"confidence": 0.4}})
    (paper,) = (p for p in case.on_time if p.paper.kind is PaperKind.REQUEST)
    assert isinstance(paper.paper.body, RequestReading)
    nothing = replace(paper, paper=replace(paper.paper, body=replace(paper.paper.body, category=read(None))))
    bare = replace(case, on_time=(nothing,))
    where = ask(bare, [check(bare, bare.requirement("request"))])[0].evidence
    assert [place.quote for place in where] == ["request"], "the whole paper, where nothing was read"


def test_an_unplaced_paper_is_asked_about_where_the_scan_stands() -> None:
    case = built({**USUAL, "letters": USUAL["letters"][:2]})
    paper = received(letter({"signer": "Ines Vale"}), PaperKind.REFERENCE_LETTER, "scan-7", submission="x")
    near = Unplaced(paper, (case.application.id,), "Two applicants come near.")
    waiting = replace(case, application=replace(case.application, perhaps=(near,)))
    found = ask(waiting, [check(waiting, waiting.requirement("letters.count"))])
    assert [q.target for q in found] == [f"place:{paper.document}#1"]
    assert found[0].options == (case.application.id, "none")
    assert [place.quote for place in found[0].evidence] == ["scan-7"]


def test_a_judgement_shows_three_places_at_most() -> None:
    case = built({**USUAL, "listed": ["pc@2010-01-01"]})
    found = check(case, case.requirement("listed_from"))
    places = tuple(replace(found.evidence[0], quote=str(number)) for number in range(4))
    (judged,) = ask(case, [replace(found, evidence=places)])
    assert [place.quote for place in judged.evidence] == ["0", "1", "2"]


def test_an_applicant_is_asked_after_once_and_their_resume_where_fields_of_one_credit_were_not_read() -> None:
    assert [q.target for q in told(**STRANGER).questions].count(NUMBER) == 1
    case = built({**USUAL, **STRANGER})
    asks = [q.target for q in ask(case, [check(case, case.requirement("standing"))])]
    assert asks == [NUMBER]
    faint = [{**LINE, "unsure": ["producer"]}, *CREDITS[1:]]
    assert asked("resume", credits=faint) == ["/credits/0/producer"]
    gone = [{**LINE, "producer": None, "days": None}, *CREDITS[1:]]
    assert asked("resume", credits=gone) == ["finding:2026-12-01/3456-first_apc:resume"]


def test_shows_not_read_are_no_question_of_what_lacks_a_page() -> None:
    row = {key: LINE[key] for key in ("start", "end", "days")} | {"title": "Ash Court", "position": "1st_apc"}
    torn = {"resume_lacks": "page 2 of 2", "credits": CREDITS[:2], "remitted": [row]}
    assert "/lacks" in asked("proof.outside", **torn)
    assert "/unread" not in asked("proof.outside", **torn)
    assert "/unread" in asked("months.total", **torn)


TWO_DAYS = {"may_be": {"days": [100.0, 105.0]}}


def test_the_cross_check_asks_for_days_and_proof_of_outside_work_only_for_whose_it_was() -> None:
    unclear = {"credits": [{**LINE, **TWO_DAYS, "kind": None, "agreement": None}], "remitted": []}
    found = asked("days.crosscheck", **unclear)
    assert {"/credits/0/days", "/credits/0/agreement"} <= set(found) and "/credits/0/kind" not in found
    assert asked("proof.outside", **unclear) == ["/credits/0/agreement"]
    plain = {"credits": [LINE, {**CREDITS[1], "kind": None, **TWO_DAYS}], "remitted": [LINE, CREDITS[1]]}
    assert "/credits/1/kind" not in asked("days.crosscheck", **plain)


def test_a_count_asks_for_what_it_hangs_on_and_nothing_of_another_position() -> None:
    unclear = {**LINE, **TWO_DAYS, "kind": None}
    case = built({**USUAL, "credits": [unclear, *CREDITS[1:3], CREDITS[4]], "remitted": []})
    assert hangs_on(case, "shows.2nd_apc") == ["/credits/0/kind"]
    assert set(hangs_on(case, "months.2nd_apc")) == {"/credits/0/kind", "/credits/0/days"}
    assert "/credits/0/kind" not in hangs_on(case, "shows.1st_apc")
    first = {**CREDITS[4], **TWO_DAYS}
    both = built({**USUAL, "credits": [first, *CREDITS[1:3]], "remitted": []})
    assert "/credits/0/days" in hangs_on(both, "months.2nd_apc"), "1st APC time supplements it"
    faint = {**LINE, "position": "other", "unsure": ["days"]}
    odd = built({**USUAL, "credits": [faint, *CREDITS[1:3]], "remitted": []})
    assert "/credits/0/days" in hangs_on(odd, "shows.2nd_apc"), "a line that was not read may be anything"


def test_a_letter_that_may_be_the_request_is_asked_about() -> None:
    letters = [{**USUAL["letters"][0], "category": "first_apc"}, {**USUAL["letters"][1], "rival": "request"}]
    case = built({**USUAL, "request": None, "letters": letters})
    assert hangs_on(case, "request") == [f"{document('letter-1')}#1/paper"]


def test_what_all_answers_agree_on_is_answered_unless_it_is_met_or_a_person_has_spoken() -> None:
    case = built({**USUAL, "credits": [{**LINE, **TWO_DAYS}, *CREDITS[1:3]], "remitted": []})
    short = check(case, case.requirement("months.2nd_apc"))
    found = replace(short, outcome=Outcome.NEEDS_REVIEW, reason=Reason.AMBIGUOUS)

    def suppose(_: object, __: str) -> Finding:
        return replace(found, outcome=Outcome.MET, reason=None)

    assert settled(case, found, suppose).outcome == "met"
    met = replace(found, outcome=Outcome.MET, reason=None)
    assert settled(case, met, suppose) is met
    ruling = Ruling("Office", case.as_of, "", Outcome.NOT_MET, Reason.SHORT)
    spoken = replace(found, ruling=ruling)
    assert settled(case, spoken, suppose) is spoken
