"""Two readings of one resume: agreement is sure, a dispute is asked, a gap is filled but not used unasked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields, replace
from datetime import date
from typing import Any

from extractors.credit_build import Built
from extractors.credit_days_apart import with_days_joined
from extractors.resume_two_readings import made_one
from models.terms import CreditReading, Evidence, Position, Reading

THRESHOLD = 0.85


def credit(title: str, days: float = 90, start: date = date(2021, 3, 1)) -> CreditReading:
    nothing = dict.fromkeys((f.name for f in fields(CreditReading)), Reading())
    told = {
        "title": Reading(title, 0.9),
        "position": Reading(Position.FIRST_APC, 0.9),
        "start": Reading(start, 0.9),
        "end": Reading(date(2021, 7, 6), 0.9),
        "days": Reading(days, 0.9),
        "evidence": Evidence("resume.pdf", title),
        "ongoing": False,
    }
    return CreditReading(**{**nothing, **told})


def one(known: CreditReading, learned: CreditReading, typed: bool = True) -> CreditReading:
    empty = frozenset[int]()
    (made,) = made_one(Built((known,), empty), Built((learned,), empty), typed).credits
    return made


def test_what_both_readings_say_is_surer_than_either() -> None:
    made = one(credit("Salt Road"), credit("SALT ROAD"))
    assert made.title.confidence > 0.9


def test_agreement_makes_letters_read_from_an_image_no_surer() -> None:
    made = one(credit("Salt Road"), credit("Salt Road"), typed=False)
    assert made.title.confidence == 0.9


def test_a_disputed_title_is_asked_with_both_as_candidates() -> None:
    made = one(credit("Salt Road"), credit("Salt Road Pinnacle"))
    assert made.title.confidence < THRESHOLD
    assert made.title.candidates == ("Salt Road", "Salt Road Pinnacle")


def test_days_and_dates_that_bear_each_other_out_stand_against_another_reading() -> None:
    made = one(credit("Salt Road"), replace(credit("Salt Road"), days=Reading(9.0, 0.9)))
    assert (made.days.value, made.days.confidence) == (90, 0.9)


def test_a_gap_is_filled_but_asked() -> None:
    made = one(replace(credit("Salt Road"), position=Reading()), replace(credit("Salt Road"), days=Reading()))
    assert made.position.value is Position.FIRST_APC
    assert made.position.confidence < THRESHOLD


def test_a_heading_taken_for_every_title_gives_way() -> None:
    empty = frozenset[int]()
    starts = [date(2019, 1, 7), date(2020, 1, 6), date(2021, 3, 1)]
    known = tuple(credit("Experience", start=start) for start in starts)
    learned = tuple(credit(f"Show {n}", start=start) for n, start in enumerate(starts))
    made = made_one(Built(known, empty), Built(learned, empty), True).credits
    assert [c.title.value for c in made] == ["Show 0", "Show 1", "Show 2"]
    assert all(c.title.confidence < THRESHOLD or c.title.confidence == 0.9 for c in made)


def test_a_reading_with_more_whole_rows_is_taken() -> None:
    empty = frozenset[int]()
    poor = replace(credit("Salt"), start=Reading(), end=Reading(), days=Reading())
    made = made_one(Built((poor,), empty), Built((credit("Salt Road"), credit("Reef", 80)), empty), True)
    assert len(made.credits) == 2


def test_titles_that_are_something_else_altogether_in_most_rows_give_way() -> None:
    """A studio stands where a known layout has its titles; in one row alone the network has to be sure."""
    empty = frozenset[int]()
    starts = [date(2019, 1, 7), date(2020, 1, 6), date(2021, 3, 1)]
    shows = ["Salt Road", "Gull Hollow", "Ninth Ward"]
    learned = tuple(credit(show, start=start) for show, start in zip(shows, starts, strict=True))
    unsure = (replace(learned[0], title=Reading(shows[0], 0.7)), *learned[1:])
    for studios, found, expected in (
        (["Pinnacle Originals", "Beacon Pictures", "Ninth Ward"], unsure, shows),
        (["Pinnacle Originals", *shows[1:]], learned, shows),
        (["Pinnacle Originals", *shows[1:]], unsure, ["Pinnacle Originals", *shows[1:]]),
    ):
        known = tuple(credit(title, start=start) for title, start in zip(studios, starts, strict=True))
        made = made_one(Built(known, empty), Built(found, empty), True).credits
        assert [c.title.value for c in made] == expected
        assert made[0].title.confidence < THRESHOLD


def in_line(title: str, line: int, start: date) -> CreditReading:
    """A credit of a Word file: its words stand in a line, in no box."""
    evidence = Evidence("resume.docx", title, where=f"body, line {line}")
    dated = credit(title, days=start.year - 1950, start=start)
    end = Reading(start.replace(month=6), 0.9)
    return replace(dated, title=Reading(title, 0.95, evidence=evidence), end=end)


def test_the_next_credits_title_is_not_taken_for_one_that_the_network_left_out() -> None:
    """Whichever of the two is the better reading, and though the words have no boxes."""
    empty = frozenset[int]()
    starts = [date(2019, 1, 7), date(2020, 1, 6)]
    whole = (in_line("Salt Road", 3, starts[0]), in_line("Gull Hollow", 6, starts[1]))
    slipped = (in_line("Gull Hollow", 6, starts[0]),)
    more = tuple(in_line(f"Show {n}", 9 + n, date(2021, 1, 4 + n)) for n in range(3))
    for known, learned in ((whole, slipped), (whole, (*slipped, *more))):
        made = made_one(Built(known, empty), Built(learned, empty), True).credits
        (first,) = (row for row in made if row.start.value == starts[0])
        assert first.title.value == "Salt Road"


def test_a_title_that_is_a_company_is_never_sure() -> None:
    made = one(credit("Waypoint & Wick Inc., Burnaby"), credit("Waypoint & Wick Inc., Burnaby"))
    assert made.title.confidence < THRESHOLD
    made = one(credit("Waypoint & Wick Inc., Burnaby"), credit("Salt Road"))
    assert (made.title.value, made.title.confidence) == ("Salt Road", 0.9)


def test_of_a_job_and_the_end_of_it_the_job_is_meant() -> None:
    place = Evidence("resume.pdf", "Second Assistant Production Coordinator", None, 1, (72, 100, 300, 110))
    end = replace(place, quote="Production Coordinator", box=(170, 100, 300, 110))
    job = Reading(Position.SECOND_APC, 0.9, evidence=place)
    cut = Reading(Position.PC, 0.9, evidence=end)
    for mine, theirs in ((job, cut), (cut, job)):
        made = one(replace(credit("Salt Road"), position=mine), replace(credit("Salt Road"), position=theirs))
        assert made.position.value is Position.SECOND_APC


def placed(reading: Reading[Any], top: float) -> Reading[Any]:
    return replace(reading, evidence=Evidence("resume.pdf", "", None, 1, (72.0, top, 200.0, top + 10)))


def rows(jobs: Sequence[tuple[Position, float]]) -> Built:
    """Credits one below the other, each with a job that stands so far down the page."""
    made = [
        replace(credit(f"Show {n}", days=60 + n), position=placed(Reading(job, 0.9), top))
        for n, (job, top) in enumerate(jobs)
    ]
    return Built(tuple(made), frozenset())


def test_a_reading_that_took_each_job_from_the_next_credit_is_not_heard() -> None:
    jobs = [(Position.PC, 100.0), (Position.FIRST_APC, 200.0), (Position.SECOND_APC, 300.0)]
    slipped = [*jobs[1:], jobs[2]]
    for one_way, other in ((jobs, slipped), (slipped, jobs)):
        made = made_one(rows(one_way), rows(other), True)
        assert [row.position.value for row in made.credits] == [job for job, _ in jobs]
        assert all(row.position.confidence >= THRESHOLD for row in made.credits)


def test_two_readings_that_each_leave_a_job_out_are_asked() -> None:
    told = [(Position.PC, 100.0), (Position.FIRST_APC, 200.0)]
    made = made_one(rows(told), rows([(Position.SECOND_APC, 400.0), (Position.FIRST_APC, 200.0)]), True)
    assert made.credits[0].position.confidence < THRESHOLD


def test_days_that_both_fit_the_dates_are_asked() -> None:
    made = one(credit("Salt Road", days=90), credit("Salt Road", days=64))
    assert made.days.confidence < THRESHOLD
    assert one(credit("Salt Road", days=90), credit("Salt Road", days=8)).days.confidence == 0.9


def test_half_a_name_does_not_dispute_the_whole() -> None:
    known, learned = (
        replace(credit("Salt Road"), producer=placed(Reading(name, 0.9), 100.0))
        for name in ("Odette Thorvaldson", "Odette")
    )
    for first, second in ((known, learned), (learned, known)):
        assert one(first, second).producer.value == "Odette Thorvaldson"
        assert one(first, second).producer.confidence == 0.9


def test_who_makes_shows_is_no_title_where_the_other_reading_has_one() -> None:
    told = [credit(title, days=60 + n) for n, title in enumerate(("Halo Films", "Salt Road, Halo Films"))]
    other = [
        replace(credit(title, days=60 + n), studio=Reading("Halo Films", 0.9))
        for n, title in enumerate(("Night Clerk", "Salt Road"))
    ]
    made = made_one(Built(tuple(told), frozenset()), Built(tuple(other), frozenset()), True)
    assert [row.title.value for row in made.credits] == ["Night Clerk", "Salt Road"]


def test_a_title_that_one_row_took_for_studio_and_company_stays_one() -> None:
    told = [credit("Salt Road", days=60 + n) for n in range(2)]
    other = replace(
        credit("Halo", days=60),
        title=Reading("Halo", 0.8),
        studio=Reading("Salt Road", 0.9),
        company=Reading("Salt Road", 0.9),
    )
    made = made_one(Built(tuple(told), frozenset()), Built((other,), frozenset()), True)
    assert [row.title.value for row in made.credits] == ["Salt Road", "Salt Road"]


def test_the_title_with_its_first_words_is_the_likelier_and_asked() -> None:
    made = one(credit("of Spades"), credit("Two of Spades"))
    assert made.title.value == "Two of Spades"
    assert made.title.confidence < THRESHOLD
    assert one(credit("Spades"), credit("Spades Season 2")).title.value == "Spades"
    assert one(credit("Spades", days=90), credit("90 Spades", days=90)).title.value == "Spades"
    assert one(credit("Spades"), credit("Hamilton, Canada Area Spades")).title.value == "Spades"


def test_a_title_without_letters_gives_way_to_one_with() -> None:
    assert one(credit("142"), credit("Salt Road")).title.value == "Salt Road"
    assert one(credit("Salt Road"), credit("142")).title.value == "Salt Road"


def test_days_in_a_list_of_their_own_go_to_their_shows() -> None:
    no_days: Reading[float] = Reading()
    shows = [("Salt Road", 60), ("Gull Hollow", 70), ("Salt Road", 80)]
    dated = [replace(credit(title), days=no_days) for title, _ in shows]
    listed = [replace(credit(title, days), start=Reading(), end=Reading()) for title, days in shows]
    joined = with_days_joined([*dated, *listed])
    assert [(row.title.value, row.days.value) for row in joined] == shows
    assert all(row.days.confidence < 0.9 for row in joined)
    assert with_days_joined([*dated, listed[1]]) == (*dated, listed[1])
    one_more = replace(listed[0], days=Reading(9.0, 0.9))
    kept = with_days_joined([*dated, *listed, one_more])
    assert [row.days.value for row in kept] == [None, None, None, 60, 70, 80, 9]


def test_a_whole_row_that_one_reading_alone_has_is_kept_in_its_place_and_asked() -> None:
    def row(title: str, days: float, top: float) -> CreditReading:
        told = credit(title, days=days, start=date(2010 + int(top) // 100, 3, 1))
        told = replace(told, end=Reading(date(2010 + int(top) // 100, 6, 1), 0.9))
        names = ("title", "position", "start", "end", "days")
        lines = {name: placed(getattr(told, name), top + 12 * n) for n, name in enumerate(names)}
        return replace(told, **lines)

    shows = [row("Salt Road", 60, 100), row("Gull Hollow", 70, 200), row("Ninth Ward", 80, 300)]
    later = [row(title, 60, top) for title, top in (("Night Clerk", 500), ("Reef", 600))]
    known = (shows[0], shows[2], *later)
    made = made_one(Built(known, frozenset()), Built(tuple(shows), frozenset()), True).credits
    assert [c.title.value for c in made] == ["Salt Road", "Gull Hollow", "Ninth Ward", "Night Clerk", "Reef"]
    assert made[1].days.confidence < THRESHOLD < made[0].days.confidence
    poor = replace(shows[1], days=Reading())
    made = made_one(Built(known, frozenset()), Built((shows[0], poor, shows[2]), frozenset()), True).credits
    assert [c.title.value for c in made] == ["Salt Road", "Ninth Ward", "Night Clerk", "Reef"]


def test_a_heading_over_several_credits_is_no_slip_where_the_other_words_are_a_title() -> None:
    heading, title = (
        Reading(Position.SCRIPT, 0.9, "SCRIPT"),
        Reading(Position.OTHER, 0.9, "Lady Coordinator"),
    )
    known = [replace(credit("Lady Coordinator"), position=placed(heading, 0))]
    known[0] = replace(known[0], title=placed(known[0].title, 40))
    known += [replace(credit(f"Show {n}"), position=placed(heading, 0)) for n in "ab"]
    learned = [replace(row, position=placed(title, 40)) for row in known[1:]]
    learned.insert(0, known[0])
    made = made_one(Built(tuple(known), frozenset()), Built(tuple(learned), frozenset()), True).credits
    assert [c.position.confidence < THRESHOLD for c in made[1:]] == [True, True]


def test_two_that_say_the_same_for_other_words_are_no_surer() -> None:
    job = credit("Salt Road").position
    known = replace(credit("Salt Road"), position=placed(job, 0))
    assert one(known, replace(known, position=placed(job, 300))).position.confidence == 0.9
    assert one(known, known).position.confidence > 0.9


def named(name: str, left: float, right: float) -> Reading[str]:
    where = Evidence("resume.pdf", name, page=1, box=(left, 100.0, right, 110.0))
    return Reading(name, 0.9, name, where)


def test_part_of_somebody_s_name_is_nobody_else_in_the_crew() -> None:
    known = replace(credit("Salt Road"), production_manager=named("Kiri Penner", 100, 160))
    torn = replace(credit("Salt Road"), production_coordinator=named("Kiri", 100, 120))
    assert one(known, torn).production_coordinator.value is None
    other = replace(credit("Salt Road"), production_coordinator=named("Maeve Joe", 300, 360))
    assert one(known, other).production_coordinator.value == "Maeve Joe"


def test_one_name_in_two_jobs_goes_to_the_surer_reading() -> None:
    known = replace(credit("Salt Road"), production_manager=named("Kiri Penner", 100, 160))
    told = replace(named("Kiri Penner", 100, 160), confidence=0.5)
    assert one(known, replace(credit("Salt Road"), producer=told)).producer.value is None
    surer = replace(told, confidence=0.95)
    assert one(known, replace(credit("Salt Road"), producer=surer)).producer.value == "Kiri Penner"
